"""tools/bench: builds peers, makes inputs, measures, tells. See tools/bench for the options.

SPDX-License-Identifier: Apache-2.0
"""
import argparse
import os
import platform
import re
import subprocess
import tempfile
from pathlib import Path

import inside
import peers
import processes
import tell

SHAPES = ("real", "canonical", "flush", "tabs", "comments", "heredocs", "blocks", "expressions", "templates", "letters",
          "aligned", "giant", "deep")


def options():
    parser = argparse.ArgumentParser(prog="tools/bench")
    parser.add_argument("--quick", action="store_true", help="fewer rounds, nothing above 8 MB")
    parser.add_argument("--only", metavar="PATTERN", default="", help="rows whose title it finds")
    parser.add_argument("--markdown", metavar="FILE", help="write the tables there, too")
    return parser.parse_args()


def whole_processes(wanted, quick, inputs, reference):
    megabytes = 8 if quick else 64
    processes.make_inputs(inputs, megabytes)
    rows = [
        *processes.small_rows(inputs, 50 if quick else 500, reference),
        *processes.many_rows(inputs, 5 if quick else 25),
        *processes.lint_rows(inputs, 3 if quick else 15),
        *processes.large_rows(inputs, 3 if quick else 5, megabytes, reference),
    ]
    for row in rows:
        if wanted(row.title):
            yield from processes.measure(row)


def inside_process(wanted, quick, inputs, found):
    """python-hcl2 is asked of the files alone: a megabyte takes it a minute."""
    rounds = 3 if quick else 7
    if wanted("real files one by one"):
        files = sorted(str(path) for path in Path(inputs, "files").iterdir())
        yield from inside.against_peers("real files one by one", "{}/files", files, found, rounds)
    for shape in () if quick else SHAPES[3:]:
        if not wanted(f"shape {shape}"):
            continue
        subprocess.run(["build/release/tools/bench.d/bench-inputs", inputs, f"{shape}:1"], check=True)
        file = f"{inputs}/{shape}-1.nomad"
        quick_ones = [one for one in found if "python" not in one[0]]
        yield from inside.against_peers(f"shape {shape}", f"{{}}/{shape}/1", [file], quick_ones, 3)


def machine():
    """Where and when the figures are from."""
    name = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    commit = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True, check=False)
    load = " ".join(f"{each:.1f}" for each in os.getloadavg())
    return (f"{name[1] if name else platform.machine()}, {os.cpu_count()} processors, Linux {platform.release()}, "
            f"load {load}, commit {commit.stdout.strip()}")


def keep_words_above(path, tables):
    """What people wrote stands above the mark and stays; the tables below it are made anew."""
    words = path.read_text(encoding="utf-8").split(tell.MARK)[0] if path.exists() else ""
    path.write_text(words + tables, encoding="utf-8")


def main():
    chosen = options()

    def wanted(title):
        return re.search(chosen.only, title) is not None

    reference, rust, python = peers.reference(), peers.rust(), peers.python_hcl2()
    teller = tell.Teller(machine())
    with tempfile.TemporaryDirectory(prefix="jobstamp-bench-") as inputs:
        teller.table("Whole processes", whole_processes(wanted, chosen.quick, inputs, reference))
        found = inside.contenders(reference, rust, python)
        if wanted("memory") and not chosen.quick:
            teller.memory(processes.memory(inputs))
        teller.table("Inside the process", inside_process(wanted, chosen.quick, inputs, found))
    sizes = (1, 8) if chosen.quick else (1, 8, 64, 256)
    for step in ("format",) if chosen.quick else ("tree", "format"):
        shapes = [shape for shape in SHAPES if wanted(f"growth {shape}")]
        teller.growth(step, inside.growth(step, shapes, sizes))
    teller.missing(peers.missing)
    if chosen.markdown:
        keep_words_above(Path(chosen.markdown), teller.markdown)


main()
