"""Instructions, not seconds: callgrind counts the same for one binary and its inputs, whatever else the machine does.

Each row of `CALLS` runs the release binary on cases of corpus/ that are there to stay. `tools/bench guard` fails where
one takes 5% more than baseline.json beside this file says; `tools/bench guard update` writes that file, for the commit
that knows why; `tools/bench guard teeth` shows that it would notice.
SPDX-License-Identifier: Apache-2.0
"""
import json
import os
import re
import subprocess
import sys
from pathlib import Path

PROGRAM = "build/release/jobstamp"
BASELINE = Path("tools/bench.d/baseline.json")
GROWTH = 1.05

JOB = "corpus/demo/web.nomad"
CASES = (
    JOB,
    "corpus/format/structure/equals_signs_align_in_a_run_of_attributes/input.nomad.hcl",
    "corpus/format/expression/operators_have_room/input.nomad.hcl",
    "corpus/format/template/lines_in_an_interpolation_of_a_heredoc_are_indented_anew/input.nomad.hcl",
    "corpus/format/lexical/columns_are_grapheme_clusters_however_wide/input.nomad.hcl",
    "corpus/parse/structure/blocks_in_every_form/input.nomad.hcl",
)
# So many that the work outweighs the start, which has a row of its own.
REPEATS = 40

# What is counted, and its arguments; `-` reads all cases, each in a block of its own, laid end to end again and again.
# A command has one row: add one with the command.
CALLS = {
    "start": ["--version"],
    "fmt of one small file": ["fmt", "--check", "-j", "1", JOB],
    "fmt": ["fmt", "-"],
    "fmt of what is canonical": ["fmt", "-"],
    "set of one small file": ["set", "main=72b816f", JOB],
    "set": ["set", "main=72b816f", "-"],
    "parse": ["parse", "-"],
    "lint": ["lint", "-"],
}


def all_cases(repeats):
    """Blocks around the cases, since an argument may be given but once a body."""
    texts = [Path(case).read_text(encoding="utf-8") for case in CASES]
    return "".join(f"case {{\n{text}\n}}\n" for text in texts * repeats) + Path(JOB).read_text(encoding="utf-8")


def count(arguments, text):
    """Instructions of one run, from the program's first to its last."""
    words = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", PROGRAM, *arguments]
    # A fixed environment: its size moves the stack, and where that lies moves the counts a little.
    path = {"PATH": os.environ["PATH"]}
    done = subprocess.run(words, input=text.encode(), capture_output=True, env=path, check=False)
    said = done.stderr.decode(errors="replace")
    found = re.search(r"Collected : (\d+)", said)
    if done.returncode not in (0, 1) or found is None:
        sys.exit(f"tools/bench guard: `jobstamp {' '.join(arguments)}` failed:\n{said}")
    return int(found[1])


def counts(repeats=REPEATS):
    cases = all_cases(repeats)
    formatted = subprocess.run([PROGRAM, "fmt", "-"], input=cases.encode(), capture_output=True, check=True)
    texts = {"fmt of what is canonical": formatted.stdout.decode()}
    return {name: count(arguments, texts.get(name, cases)) for name, arguments in CALLS.items()}


def baseline():
    return json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}


def judge(found, known):
    """Tells every row; True if none grew by more than it may and all are known."""
    good = True
    for name, instructions in found.items():
        before = known.get(name)
        grown = before is None or instructions > before * GROWTH
        change = "not in the baseline" if before is None else f"{100 * (instructions / before - 1):+.2f}%"
        print(f"{'GREW' if grown else 'ok  '}  {instructions:>12,}  {change:>8}  {name}")
        good = good and not grown
    return good


def has_teeth():
    """Whether a tenth more work is noticed, and the same work is the same count."""
    now = counts()
    same = now == counts()
    noticed = not judge(counts(REPEATS + REPEATS // 10), now)
    print(f"counted twice, the same: {same}; 10% more work is noticed: {noticed}")
    return same and noticed


def main():
    what = sys.argv[1:]
    if what == ["update"]:
        BASELINE.write_text(json.dumps(counts(), indent=2) + "\n", encoding="utf-8")
    elif what == ["teeth"]:
        sys.exit(not has_teeth())
    elif what:
        sys.exit("usage: tools/bench guard [update|teeth]")
    if not judge(counts(), baseline()):
        sys.exit("more than 5% above tools/bench.d/baseline.json: make it fast again, or say why in the commit that "
                 "holds what `tools/bench guard update` writes")


main()
