"""What is inside the process: our steps by Google Benchmark, each peer by its own small program, in turn.

SPDX-License-Identifier: Apache-2.0
"""
import json
import subprocess
import sys

import peers
from rows import Comparison, Goal

OURS = "build/release/tools/bench.d/bench-inside"
STEPS = ("recognise", "tree", "print", "judge", "format", "sites", "lint", "memcpy")


def _ours(pattern, seconds):
    """Nanoseconds a byte of each benchmark that the pattern finds, by name."""
    words = [OURS, f"--benchmark_filter={pattern}", f"--benchmark_min_time={seconds}", "--benchmark_format=json"]
    told = subprocess.run(words, capture_output=True, text=True, check=False)
    if told.returncode != 0:
        sys.exit(told.stderr)
    found = {}
    for one in json.loads(told.stdout)["benchmarks"]:
        # Google Benchmark counts bytes by CPU time; peers with threads of their own must be held against the clock.
        found[one["name"]] = one["real_time"] / one["cpu_time"] / one["bytes_per_second"] * 1e9
    return found


def _peer(words, files):
    """Nanoseconds a byte, or None where the peer accepts none of the files."""
    told = subprocess.run([*words, *files], capture_output=True, text=True, check=False)
    numbers = told.stdout.split()
    return float(numbers[1]) / float(numbers[0]) if told.returncode == 0 and float(numbers[0]) > 0 else None


def contenders(reference, rust, python):
    """Name, command, our step that does the same, goal."""
    found = []
    if reference:
        inside = [reference, "inside"]
        found += [
            ("reference: parse", [*inside, "parse", "0.3"], "tree", Goal("times", 100)),
            ("reference: format, no parse", [*inside, "format", "0.3"], "format", None),
            ("reference: what `nomad fmt` does", [*inside, "nomad-fmt", "0.3"], "format", None),
        ]
    if rust:
        found.append(("tree-sitter-hcl: parse", [rust, "tree-sitter", "0.3"], "tree", Goal("times", 80)))
        found.append(("hcl-edit: parse", [rust, "hcl-edit", "0.3"], "tree", None))
    if python:
        found.append(("python-hcl2: parse", [python, "tools/bench.d/python_peer.py", "0.3"], "tree", None))
    return found


def against_peers(where, pattern, files, found, rounds):
    """Comparisons over the same texts; `pattern` names ours in Google Benchmark's words, the step in place of `{}`."""
    ours = {name: [] for name in STEPS}
    theirs = {name: [] for name, *_ in found}
    for _ in range(rounds):
        for name, time in _ours("^" + pattern.format("[a-z]*") + "$", 0.1).items():
            ours[name.split("/")[0]].append(time)
        for name, words, *_ in found:
            theirs[name].append(_peer(words, files))
    for name, _, step, goal in found:
        if None in theirs[name]:
            peers.missing[f"{name}, {where}"] = "accepts none of it"
        else:
            yield Comparison(f"{step}, {where}", name, ours[step], theirs[name], goal=goal, per_byte=True)
    for step in STEPS[:-1] if "{}/files" in pattern else ("tree", "format"):
        yield Comparison(f"{step}, {where}", "memcpy", ours[step], ours["memcpy"], per_byte=True)


def growth(step, shapes, sizes):
    """Nanoseconds a byte of a step, by shape and size in megabytes: the best of three rounds."""
    table = {shape: {size: [] for size in sizes} for shape in shapes}
    for _ in range(3):
        for shape in shapes:
            for size in sizes:
                table[shape][size] += _ours(f"^{step}/{shape}/{size}$", 0.05).values()
    return {shape: {size: min(times) for size, times in row.items()} for shape, row in table.items()}
