"""python-hcl2 as a peer: `python_peer.py SECONDS FILE...` parses again and again, prints "BYTES NANOSECONDS".

SPDX-License-Identifier: Apache-2.0
"""
import sys
import time

import hcl2


def accepted(texts):
    for text in texts:
        try:
            hcl2.loads(text)
        except Exception:  # whatever its parser throws, it did not take the file
            continue
        yield text


def main():
    limit = float(sys.argv[1])
    texts = list(accepted(open(name, encoding="utf-8").read() for name in sys.argv[2:]))
    done, begin = 0, time.perf_counter_ns()
    while texts and (done == 0 or time.perf_counter_ns() - begin < limit * 1e9):
        for text in texts:
            hcl2.loads(text)
            done += len(text.encode())
    print(done, time.perf_counter_ns() - begin)


main()
