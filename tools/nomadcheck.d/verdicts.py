"""What Nomad and lint say of a job file, and where that differs.

A difference is one of three kinds. `missed`: Nomad rejects a line, and lint has no error there. `unseen`: Nomad's
validation or its reading of templates, which name no line, rejects a file in which lint has no error. `false`: lint has an
error by a rule whose source is Nomad's parser, validation or renderer, and there Nomad has none. SPDX-License-Identifier: Apache-2.0"""

import collections
import functools
import json
import os
import re
import subprocess
import sys

Difference = collections.namedtuple("Difference", "kind file line says")
SHARED = "../shared"


def ask_nomad(nomadcheck, files):
    """What Nomad makes of each file; where only values are missing, what it makes of it with values."""
    ran = subprocess.run([nomadcheck, "-"], input="\n".join(files), capture_output=True, text=True)
    if ran.returncode > 1:
        sys.exit(f"nomadcheck failed:\n{ran.stderr}")
    outcomes = (json.loads(line) for line in ran.stdout.splitlines())
    return {outcome["path"]: outcome.get("filled") or outcome for outcome in outcomes}


def ask_lint(jobstamp, files):
    """Lint's errors, file by file: a call for each, since a variable file would hold for all files of its call."""
    errors = {}
    for file in files:
        ran = subprocess.run([jobstamp, "lint", "--output-format", "json", file], capture_output=True, text=True)
        if ran.returncode not in (0, 1, 2) or not ran.stdout:
            sys.exit(f"jobstamp lint {file} failed:\n{ran.stderr}")
        found = json.loads(ran.stdout)["diagnostics"]
        errors[file] = [each for each in found if each["severity"] == "error"]
    return errors


def proposed_sources():
    """The sources as ../shared has them, where it is: no rule gets out of this by how it words its own."""
    table = f"{SHARED}/schema/lint-rules.md"
    if not os.path.exists(table):
        return {}
    with open(table) as text:
        return dict(re.findall(r"^\| `([a-z-]+)` \|.*\| (.*?) \|$", text.read(), re.MULTILINE))


def sources(jobstamp):
    """Answers which part of Nomad knows the fact of a rule, by its source: "parse", "validate", "render" or none. What is no rule is
    a mistake of syntax."""
    proposed = proposed_sources()

    @functools.cache
    def answer(rule):
        ran = subprocess.run([jobstamp, "lint", "--explain", rule], capture_output=True, text=True)
        own = re.search(r"^Source: (.*)", ran.stdout, re.MULTILINE)
        source = proposed.get(rule) or (own[1] if own else "hcl")
        if "text/template" in source:
            return "render"
        if re.search(r"\b(structs|Validate)\b", source):
            return "validate"
        return "parse" if re.search(r"jobspec2|\b(hcl|gohcl|hclsyntax)\b", source) else None

    return answer


def lines_of(diagnostic):
    """The lines where it may be told: its own, and of two that cannot both stand, which Nomad's detail names, the other's."""
    others = re.findall(r":(\d+),\d+-(?:\d+,)?\d+", diagnostic.get("detail") or "")
    return {*range(diagnostic["line"], diagnostic["end_line"] + 1), *map(int, others)}


def is_false(error, source, nomad):
    """Whether Nomad would have said so and has not. A mistake of syntax or of the outermost blocks hides all others, one of
    content those that only validation finds; and validation names no line."""
    stage = nomad.get("stage", "accepted")
    if stage == "parse":
        confirmed = any(not said["line"] or lines_of(error) & lines_of(said) for said in nomad["diagnostics"])
        return source == "parse" and not confirmed
    later = {"accepted": ("parse", "validate", "render"), "render": ("parse", "validate"), "validate": ("parse",)}
    return source in later.get(stage, ())


def is_fragment(file, said):
    """A case of ours shows a rule on as little of a job as it takes: nothing but missing parts is wrong with it."""
    leaves = [each.strip() for each in re.split(r"\n\s*\*", said["summary"])]
    return file.startswith("corpus/") and all(each.startswith("Missing ") or each.endswith(" occurred:") for each in leaves)


def differences(file, nomad, errors, source_of):
    stage = nomad.get("stage")
    for error in errors:
        if is_false(error, source_of(error["rule"]), nomad):
            yield Difference("false", file, error["line"], f"{error['message']} [{error['rule']}]")
    for said in nomad.get("diagnostics", []):
        text = " ".join(f"{said['summary']}; {said.get('detail') or ''}".split())
        if stage in ("syntax", "outline", "parse") and said["line"]:
            if not any(lines_of(said) & lines_of(error) for error in errors):
                yield Difference("missed", file, said["line"], text)
        elif stage in ("syntax", "outline", "parse", "validate", "render") and not errors and not is_fragment(file, said):
            yield Difference("unseen", file, 0, text)


def rows_of(doc, columns):
    """The rows of DOC's tables with that many columns that begin with the kind of a difference."""
    rows = []
    if os.path.exists(doc):
        with open(doc) as text:
            cells = ([cell.strip().strip("`") for cell in line.strip().strip("|").split("|")] for line in text)
            rows = [row for row in cells if len(row) == columns and row[0] in ("missed", "unseen", "false")]
    return rows


def matches(pattern, text):
    """Whether a text ends as the pattern says, in which `*` stands for any letters."""
    return re.search(".*".join(re.escape(part) for part in pattern.split("*")) + "$", text) is not None
