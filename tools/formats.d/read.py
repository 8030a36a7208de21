"""Reads what tools/formats wrote, as a service would, and says what such a reader would stumble over.

`json` is the witness: its offsets are bytes of the files, so every other format's places are held against them.
SPDX-License-Identifier: Apache-2.0
"""

import json
import sys
import urllib.parse
from pathlib import Path

import jsonschema
import junitparser
from lxml import etree

room = Path(sys.argv[1])
jobs = room / "jobs"
# Every finding is one of a rule, syntax errors included, but for what could not be read at all.
NO_RULES = ("input",)


def lines_of(path):
    """The file as the formats count it: lines end after \\n, a byte that is no UTF-8 is one character."""
    return (jobs / path).read_bytes().decode("utf-8", "surrogateescape").split("\n")


def offset_of(path, line, column):
    lines = lines_of(path)
    if line == 1 and lines[0].startswith("\ufeff"):  # a byte order mark is in no column, as editors have it
        column += 1
    before = "\n".join(lines[: line - 1] + [lines[line - 1][: column - 1]])
    return len(before.encode("utf-8", "surrogateescape"))


def witnessed(document):
    """(path, offset, end, rule) of every finding that has a place, and how many have none."""
    found = json.loads((jobs / f"{document}.json").read_text())["diagnostics"]
    placed = [(d["path"], d["offset"], d["end"], d["rule"]) for d in found if "offset" in d]
    return placed, len(found) - len(placed)


def read_sarif(document, placed, others):
    log = json.loads((jobs / f"{document}.sarif").read_text())
    schema = json.loads((room / "sarif.json").read_text())
    checker = jsonschema.FormatChecker()
    for error in jsonschema.Draft4Validator(schema, format_checker=checker).iter_errors(log):
        yield f"the schema says: {error.message} at {list(error.path)}"
    run = log["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    told = []
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        path = urllib.parse.unquote(place["artifactLocation"]["uri"])
        region = place["region"]
        begin = offset_of(path, region["startLine"], region["startColumn"])
        end = offset_of(path, region["endLine"], region["endColumn"])
        told.append((path, begin, end, result["ruleId"]))
    if told != placed:
        yield f"other places than json: {told} for {placed}"
    if {rule["id"] for rule in run["tool"]["driver"]["rules"]} != {rule for *_, rule in placed if rule not in NO_RULES}:
        yield "a rule that found something is not told"
    if sum("fixes" in result for result in run["results"]) != sum(rule == "unused-ignore" for *_, rule in placed):
        yield "a fix is missing"
    if len(run["invocations"][0]["toolExecutionNotifications"]) != others:
        yield "not every file that could not be read is told"


def read_gitlab(document, placed, others):
    entries = json.loads((jobs / f"{document}.gitlab").read_text())
    if len(entries) != len(placed) + others:
        yield f"{len(entries)} entries for {len(placed)} + {others} findings"
    if len({entry["fingerprint"] for entry in entries}) != len(entries):
        yield "two fingerprints are alike"
    for entry in entries:
        if entry["severity"] not in ("info", "minor", "major", "critical", "blocker"):
            yield f"no severity: {entry['severity']}"
        if not (entry["description"] and entry["check_name"] and entry["location"]["lines"]["begin"] >= 1):
            yield f"something is missing: {entry}"
    lines = [(e["location"]["path"], e["location"]["lines"]["begin"]) for e in entries][: len(placed)]
    begins = [(path, (jobs / path).read_bytes()[:offset].count(b"\n") + 1) for path, offset, *_ in placed]
    if sorted(lines) != sorted(begins) and others == 0:
        yield f"other lines than json: {lines} for {begins}"


def read_checkstyle(document, placed, others):
    root = etree.parse(str(jobs / f"{document}.checkstyle")).getroot()
    if root.tag != "checkstyle" or not root.get("version"):
        yield "the root is no checkstyle with a version"
    told = []
    for error in root.iterfind("file/error"):
        line, column = int(error.get("line")), int(error.get("column") or 0)
        if error.get("severity") not in ("info", "warning", "error") or not error.get("message"):
            yield f"no severity or message: {etree.tostring(error)}"
        if line:
            path = error.getparent().get("name")
            told.append((path, offset_of(path, line, column), error.get("source").removeprefix("jobstamp.")))
    if told != [(path, offset, rule) for path, offset, _, rule in placed]:
        yield f"other places than json: {told} for {placed}"
    if len(root.findall("file/error")) != len(placed) + others:
        yield "another number of findings than json"


def read_junit(document, placed, others):
    path = str(jobs / f"{document}.junit")
    schema = etree.XMLSchema(etree.parse(str(room / "junit-10.xsd")))
    if not schema.validate(etree.parse(path)):
        yield f"Jenkins' schema says: {schema.error_log.last_error}"
    report = junitparser.JUnitXml.fromfile(path)
    cases = [case for suite in report for case in suite]
    failed = sum(isinstance(r, junitparser.Failure) for case in cases for r in case.result)
    broken = sum(isinstance(r, junitparser.Error) for case in cases for r in case.result)
    if (failed, broken) != (len(placed), others):
        yield f"{failed} failures and {broken} errors for {len(placed)} and {others} findings"
    if (report.tests, report.failures, report.errors) != (len(cases), failed, broken) or not cases:
        yield "the sums are not those of the cases"


def main():
    passed = failed = 0
    for document in ("found", "nothing"):
        placed, others = witnessed(document)
        assert bool(placed and others) == (document == "found"), "there is nothing to read"
        for name, read in (
            ("sarif", read_sarif),
            ("gitlab", read_gitlab),
            ("checkstyle", read_checkstyle),
            ("junit", read_junit),
        ):
            trouble = list(read(document, placed, others))
            print(f"{'FAILED' if trouble else 'ok'} {document}.{name}: {len(placed) + others} findings")
            for line in trouble:
                print(f"  {line}")
            passed, failed = passed + (not trouble), failed + bool(trouble)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
