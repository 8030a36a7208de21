"""Holds the errors of `jobstamp lint` against what Nomad itself says of random job files: search.py NOMADCHECK JOBSTAMP DOC
FOLDER. Differences are told once for each kind of message, as small as lines can be left out. The rows
`| kind | words | why |` of DOC's table explain known ones. SPDX-License-Identifier: Apache-2.0"""

import collections
import glob
import os
import re
import sys

from verdicts import ask_lint, ask_nomad, differences, matches, rows_of, sources


class Judges:
    """The two of them, and what they do not agree on."""

    def __init__(self, nomadcheck, jobstamp, rows):
        self.nomadcheck, self.jobstamp, self.rows = nomadcheck, jobstamp, rows
        self.source_of = sources(jobstamp)

    def differences(self, files):
        verdicts, errors = ask_nomad(self.nomadcheck, files), ask_lint(self.jobstamp, files)
        for file in files:
            if verdicts[file].get("stage") != "panic":
                yield from differences(file, verdicts[file], errors[file], self.source_of)

    def is_explained(self, difference):
        return any(row[0] == difference.kind and matches(row[1], difference.says) for row in self.rows)


def shape(difference):
    """What differences of one cause have in common."""
    return difference.kind, re.sub(r'`[^`]*`|"[^"]*"|\d+', "_", difference.says)[:150]


def parts(lines):
    """Blocks and single lines that can be left out, the largest first."""
    found, open_blocks = [], []
    for number, line in enumerate(lines):
        if line.endswith("{"):
            open_blocks.append(number)
        elif line.strip() == "}" and open_blocks:
            found.append((open_blocks.pop(), number))
        else:
            found.append((number, number))
    return sorted(found, key=lambda part: part[0] - part[1])


def smallest(judges, text, wanted, scratch):
    """The text without all that can go while the difference stays."""
    lines, shrinks = text.split("\n"), True
    while shrinks:
        shrinks = False
        for first, last in parts(lines):
            fewer = lines[:first] + lines[last + 1 :]
            with open(scratch, "w") as out:
                out.write("\n".join(fewer))
            if any(shape(each) == wanted for each in judges.differences([scratch])):
                lines, shrinks = fewer, True
                break
    return "\n".join(lines)


def main(nomadcheck, jobstamp, doc, folder):
    judges = Judges(nomadcheck, jobstamp, rows_of(doc, 3))
    files = sorted(glob.glob(f"{folder}/*.nomad.hcl"))
    found = list(judges.differences(files))
    new = collections.defaultdict(list)
    for each in found:
        if not judges.is_explained(each):
            new[shape(each)].append(each)
    for wanted, same in sorted(new.items(), key=lambda group: -len(group[1])):
        with open(same[0].file) as text:
            case = smallest(judges, text.read(), wanted, os.path.join(folder, "smallest.hcl"))
        print(f"{len(same)} like this: {same[0].kind} {same[0].file}:{same[0].line}: {same[0].says}\n{case.strip()}\n")
    unexplained = sum(map(len, new.values()))
    print(f"{len(files)} random job files: {len(found)} differences, {len(found) - unexplained} explained")
    sys.exit(1 if new else 0)


main(*sys.argv[1:])
