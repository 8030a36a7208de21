"""Whole processes: start, work, end, as a user waits for them.

SPDX-License-Identifier: Apache-2.0
"""
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

import peers
from rows import Comparison, Contender, Goal, Row

# What tools/release puts into the archive: a copy, as people get it. What the linker wrote itself lies in the page cache
# in single pages, and each start of it takes a tenth of a millisecond longer.
OURS = os.path.realpath("build/released/jobstamp")
TIMER = "build/release/tools/bench.d/bench-timer"
SED = ["sed", "s/MAIN_VERSION/72b816f/g"]


def small_rows(inputs, rounds, reference):
    """One file of 5 KB: format on save, a step of a pipe."""
    file = f"{inputs}/small.nomad"
    check = [Contender("cat", ["cat", file], goal=Goal("share", 0.8)), Contender("/bin/true", ["/bin/true"])]
    if reference:
        check.append(Contender("what `nomad fmt -check` does", [reference, "check", file]))
    if peers.installed("terraform", "version"):
        check.append(Contender("terraform fmt", ["terraform", "fmt", "-check", "-"], input=file))
    if peers.installed("packer", "version"):
        check.append(Contender("packer fmt", ["packer", "fmt", "-check", "-"], input=file))
    yield Row("`fmt --check` of one file of 5 KB", Contender("jobstamp", [OURS, "fmt", "--check", file]), check, rounds)
    pipe = {"input": "|" + file, "output": "|/dev/null"}
    filters = [Contender("sed", SED, goal=Goal("share", 0.7), **pipe)]
    filters.append(Contender("cat", ["cat"], goal=Goal("share", 0.95), **pipe))
    ours = Contender("jobstamp", [OURS, "set", "main=72b816f", "-"], **pipe)
    yield Row("`set` of one file of 5 KB through pipes", ours, filters, rounds)


def many_rows(inputs, rounds):
    """A tree of 3,000 files, warm, outside and inside a git work tree."""
    for where, folder in (("outside git", f"{inputs}/many"), ("in a git work tree", f"{inputs}/repository")):
        files = sorted(str(path) for path in Path(folder).rglob("*.nomad"))
        for how, words, goal in (("default `-j`", [], 0.5), ("`-j 1`", ["-j", "1"], 0.75)):
            yield Row(
                f"`fmt --check` of 3,000 files, {where}, {how}",
                Contender("jobstamp", [OURS, "fmt", "--check", *words, folder]),
                [Contender("cat", ["cat", *files], goal=Goal("share", goal))],
                rounds,
            )


def lint_rows(inputs, rounds):
    """Another command over many files, against our own formatter over the same."""
    folder = f"{inputs}/jobs"
    ours = Contender("jobstamp", [OURS, "lint", folder])
    fmt = Contender("jobstamp fmt --check", [OURS, "fmt", "--check", folder], goal=Goal("share", 2))
    yield Row("`lint` of 1,000 files of about 5 KB", ours, [fmt], rounds)


def large_rows(inputs, rounds, megabytes, reference):
    """One long input. The reference gets 2 MB: at 64 it would need a minute and more memory than there is."""
    pipe = ("|", "|/dev/null")
    for shape, title, ways, goal in (
        ("real", "real files, half of them not canonical", ((("", "/dev/null"), 150), (pipe, 100)), 0),
        ("canonical", "the same, canonical", ((("", "/dev/null"), 300),), 0),
        ("flush", "the same, every line to be indented", ((("", "/dev/null"), 80),), 0),
    ):
        for (mark, output), goal in ways:
            file = f"{inputs}/{shape}-{megabytes}.nomad"
            less = f"{inputs}/{shape}-{min(2, megabytes)}.nomad"
            ours = Contender("jobstamp", [OURS, "fmt", "-"], mark + file, output, os.path.getsize(file))
            against = [Contender("cat", ["cat"], mark + file, output, ours.size)]
            if reference:
                name = "what `nomad fmt` does, per byte"
                size = os.path.getsize(less)
                against.append(Contender(name, [reference, "fmt"], mark + less, output, size, Goal("times", goal)))
            how = ", through pipes" if mark else ""
            yield Row(f"`fmt -` of {megabytes} MB: {title}{how}", ours, against, rounds)


def make_inputs(inputs, megabytes):
    """Everything that the rows read, and a git work tree of the 3,000 files."""
    sizes = {min(2, megabytes), megabytes}
    wishes = [f"{shape}:{size}" for shape in ("real", "canonical", "flush") for size in sizes]
    subprocess.run(["build/release/tools/bench.d/bench-inputs", inputs, *wishes], check=True)
    shutil.copytree(f"{inputs}/many", f"{inputs}/repository")
    git = ["git", "-C", f"{inputs}/repository", "-c", "user.name=bench", "-c", "user.email=bench@localhost"]
    for words in (["init", "-q"], ["add", "."], ["commit", "-q", "-m", "jobs"]):
        subprocess.run([*git, *words], check=True)


def memory(inputs):
    """Title, peak in bytes, bytes of the input, goal as a multiple of the input."""
    for title, shape, megabytes, words, goal in (
        ("`fmt -` of real files", "real", 256, ["fmt", "-"], 1.1),
        ("`fmt -`, every line to be indented", "flush", 256, ["fmt", "-"], 1.4),
        ("`fmt -` of one giant block", "giant", 256, ["fmt", "-"], 1.5),
        ("`parse -`, which needs the tree", "real", 64, ["parse", "-"], 5),
        ("`versions -`, which needs the tree", "real", 64, ["versions", "-"], 5),
    ):
        subprocess.run(["build/release/tools/bench.d/bench-inputs", inputs, f"{shape}:{megabytes}"], check=True)
        file = f"{inputs}/{shape}-{megabytes}.nomad"
        (_, _, _, peak, _, _), = run([Contender("jobstamp", [OURS, *words], file)], 1)["jobstamp"]
        yield f"{title}, {megabytes} MB", peak * 1024, os.path.getsize(file), goal


def run(everyone, rounds):
    """What the timer tells of each contender, round by round."""
    plan = "".join("\t".join([each.name, ".", each.input, each.output, *each.words]) + "\n" for each in everyone)
    told = subprocess.run([TIMER, str(rounds)], input=plan, capture_output=True, text=True, check=False)
    if told.returncode != 0:
        sys.exit(told.stderr)
    samples = {each.name: [] for each in everyone}
    for line in told.stdout.splitlines():
        name, *numbers = line.split("\t")
        samples[name].append([int(number) for number in numbers])
    return samples


def measure(row):
    """Runs a row's rounds; a comparison for each peer."""
    samples = run([row.ours, *row.peers], row.rounds)
    ours = samples[row.ours.name]
    if not {times[5] for times in ours} <= {0, 1}:
        sys.exit(f"{' '.join(row.ours.words[:4])} failed with exit code {ours[0][5]}")
    memory = statistics.median(times[3] for times in ours) * 1024 / 1e6
    notes = {"memory": memory, "faults": statistics.median(times[4] for times in ours)}
    for peer in row.peers:
        theirs = samples[peer.name]
        walls = ([times[0] for times in ours], [times[0] for times in theirs])
        used = statistics.median(map(processor_time, ours)) / statistics.median(map(processor_time, theirs))
        used *= peer.size / row.ours.size
        yield Comparison(row.title, peer.name, *walls, row.ours.size, peer.size, peer.goal, used=used, notes=notes)


def processor_time(times):
    """What the kernel counted, of all threads: busy neighbours change it less than the clock."""
    return max(times[1] + times[2], 1)
