"""Who jobstamp is held against, and how each is had on this machine: by its registry's ordinary client.

A peer that cannot be had is `None` with the reason in `missing`; nothing is ever made up for it.
SPDX-License-Identifier: Apache-2.0
"""
import shutil
import subprocess
from pathlib import Path

HOME = Path("build/bench")
HERE = Path("tools/bench.d")
missing = {}


def _quietly(name, words, folder=None):
    """Runs a step of an installation; notes why the peer is missing where it fails."""
    try:
        done = subprocess.run(words, cwd=folder, capture_output=True, text=True, check=False)
    except OSError as error:
        missing[name] = f"{words[0]}: {error.strerror}"
        return False
    if done.returncode != 0:
        said = (done.stderr or done.stdout).strip().splitlines() or ["failed"]
        missing[name] = f"`{' '.join(words[:3])}`: {said[-1][:120]}"
    return done.returncode == 0


def _copied(folder):
    """The sources of a peer, where its tools may leave what they make. What is the same stays as old as it is."""
    for source in (HERE / folder).rglob("*.*"):
        target = HOME / source.relative_to(HERE)
        target.parent.mkdir(parents=True, exist_ok=True)
        if not target.exists() or target.read_bytes() != source.read_bytes():
            target.write_bytes(source.read_bytes())
    return HOME / folder


def reference():
    """HashiCorp's own HCL, as Nomad builds with it, by the Go module proxy."""
    program = HOME / "reference"
    folder = _copied("go")
    for words in (["go", "mod", "tidy"], ["go", "build", "-o", str(program.resolve()), "."]):
        if not _quietly("reference", words, folder):
            return None
    return str(program)


def rust():
    """hcl-edit and tree-sitter-hcl, from crates.io."""
    if not _quietly("hcl-edit and tree-sitter-hcl", ["cargo", "build", "--release", "-q"], _copied("rust")):
        return None
    return str(HOME / "rust/target/release/bench-peers")


def python_hcl2():
    """python-hcl2 from PyPI, in an environment of its own."""
    python = HOME / "venv/bin/python"
    if not python.exists() and not _quietly("python-hcl2", ["python3", "-m", "venv", str(HOME / "venv")]):
        return None
    if not _quietly("python-hcl2", [str(python), "-m", "pip", "install", "-q", "python-hcl2"]):
        return None
    return str(python)


def installed(name, *probe):
    """A program of the system, by its own answer."""
    if shutil.which(name) is None:
        missing[name] = "not installed"
        return None
    return name if not probe or _quietly(name, [name, *probe]) else None
