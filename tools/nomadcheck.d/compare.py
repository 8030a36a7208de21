"""Holds the errors of `jobstamp lint` against what Nomad itself says of real job files and of lint's own cases:
compare.py NOMADCHECK JOBSTAMP DOC. The rows of DOC's table explain known differences (verdicts.py says what one is); a row
that explains nothing any more is a fault too. SPDX-License-Identifier: Apache-2.0"""

import collections
import csv
import glob
import os
import sys

from verdicts import SHARED, ask_lint, ask_nomad, differences, matches, rows_of, sources


def job_files():
    """The project's own cases, and where ../shared is, real files that are meant to be jobs."""
    files = sorted(glob.glob("corpus/lint/*/*/input.nomad.hcl"))
    if os.path.isdir(SHARED):
        with open(f"{SHARED}/corpus/index.tsv", newline="") as index:
            for row in csv.DictReader(index, delimiter="\t", quoting=csv.QUOTE_NONE):
                if row["kind"] == "job":
                    folder = "accepted" if row["accepted"] == "1" else "rejected"
                    files.append(f"{SHARED}/corpus/{folder}/{row['file']}")
        files += sorted(glob.glob(f"{SHARED}/bumps/cases/*/*.nomad.hcl"))
    return files


def fits(row, difference):
    """Rows are `| kind | file | line | why |`."""
    return row[0] == difference.kind and matches(row[1], difference.file) and row[2] in ("any", str(difference.line))


def main(nomadcheck, jobstamp, doc):
    files = job_files()
    verdicts, errors, source_of = ask_nomad(nomadcheck, files), ask_lint(jobstamp, files), sources(jobstamp)
    found = [each for file in files for each in differences(file, verdicts[file], errors[file], source_of)]
    rows = rows_of(doc, 4)
    new = [each for each in found if not any(fits(row, each) for row in rows)]
    stale = [row for row in rows if not any(fits(row, each) for each in found)]
    for each in new:
        print(f"{each.kind} {each.file}:{each.line}: {each.says}")
    for row in stale:
        print(f"{doc} explains what is no difference any more: {' '.join(row[:3])}")
    stages = collections.Counter(verdict.get("stage", "accepted") for verdict in verdicts.values())
    print(f"{len(files)} files, for Nomad {dict(stages)}: {len(found)} differences, {len(found) - len(new)} explained")
    sys.exit(1 if new or stale else 0)


main(*sys.argv[1:])
