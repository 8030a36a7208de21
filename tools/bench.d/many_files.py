#!/usr/bin/env python3
"""Measures `jobstamp set` over a tree of many job files against `cat` of the same files, in the same rounds.

    tools/bench.d/many_files.py [--files 10000] [--holding 100] [--rounds 9] [--binary build/jobstamp] [--keep DIR]

The tree is made of real files (../shared/corpus/accepted where that is, else this project's own cases), each many
times; `--holding` of them have a package `widget` beside what they had. Every call reads warm files; the median, the
spread and the ratio of medians are told. Exit 1 if a median takes 3 times as long as that of `cat`, or longer.
"""
# SPDX-License-Identifier: Apache-2.0
import argparse
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

LIMIT = 3.0
ROOT = pathlib.Path(__file__).resolve().parents[2]
JOB = """
job "widgets-%d" {
  group "widgets" {
    task "widget" {
      driver = "docker"

      config {
        image = "acme/widget:1.0.0"
      }
    }
  }
}
"""


def real_files():
    shared = ROOT.parent / "shared/corpus/accepted"
    found = sorted(shared.iterdir() if shared.is_dir() else ROOT.glob("corpus/transform/*/*/input.nomad.hcl"))
    texts = [path.read_bytes() for path in found]
    return [text for text in texts if b"widget" not in text]


def make_tree(folder, files, holding):
    texts = real_files()
    for number in range(files):
        path = folder / f"team{number // 100}" / f"job{number}.nomad"
        path.parent.mkdir(parents=True, exist_ok=True)
        is_held = number % (files // holding) == 0
        path.write_bytes(texts[number % len(texts)] + ((JOB % number).encode() if is_held else b""))


def timed(command, codes):
    begin = time.perf_counter()
    ended = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    took = time.perf_counter() - begin
    if ended.returncode not in codes:
        sys.exit(f"{command[:4]} ended with {ended.returncode}: {ended.stderr.decode()[-2000:]}")
    return took


class Row:
    """A command that is run once a round; `{n}` in it is the round's number."""

    def __init__(self, name, command, codes=(0,)):
        self.name, self.command, self.codes, self.times = name, command, codes, []

    def run(self, number):
        command = [word.replace("{n}", str(number)) for word in self.command]
        self.times.append(timed(command, self.codes))

    def tell(self, base):
        median = statistics.median(self.times)
        spread = f"{min(self.times) * 1000:.0f} to {max(self.times) * 1000:.0f}"
        print(f"{self.name:34} {median * 1000:6.0f} ms ({spread})  {median / base:.2f} times cat")
        return median / base < LIMIT


def rows_for(binary, folder):
    paths = [str(path) for path in sorted(folder.rglob("*.nomad"))]
    call = [binary, "set", "-q"]
    return [
        Row("cat", ["cat", *paths]),
        Row("set --check --preserve", [*call, "--check", "--preserve", "widget=2.{n}", str(folder)], (1,)),
        Row("set --check", [*call, "--check", "widget=2.{n}", str(folder)], (1,)),
        Row("set -w --preserve", [*call, "-w", "--preserve", "widget=3.{n}", str(folder)]),
        Row("set -w", [*call, "-w", "widget=4.{n}", str(folder)]),
    ]


def measure(binary, folder, rounds):
    rows = rows_for(binary, folder)
    for number in range(rounds + 1):
        for row in rows:
            row.run(number)
    for row in rows:
        del row.times[0]  # the first round warms up
    base = statistics.median(rows[0].times)
    return all([row.tell(base) for row in rows])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=10000)
    parser.add_argument("--holding", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--binary", default=str(ROOT / "build/jobstamp"))
    parser.add_argument("--keep", help="make the tree there, and leave it")
    options = parser.parse_args()
    folder = pathlib.Path(options.keep or tempfile.mkdtemp(prefix="jobstamp-many-files-"))
    try:
        make_tree(folder, options.files, options.holding)
        size = sum(path.stat().st_size for path in folder.rglob("*.nomad"))
        print(f"{options.files} files, {size / 1e6:.0f} MB, {options.holding} of them with the package")
        sys.exit(0 if measure(options.binary, folder, options.rounds) else 1)
    finally:
        if not options.keep:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
