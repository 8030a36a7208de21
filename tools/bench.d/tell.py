"""Tables on the terminal while they are measured, and the same as Markdown.

SPDX-License-Identifier: Apache-2.0
"""
from rows import cost

MARK = "<!-- below this line: tools/bench --markdown -->"
HEAD = ("what", "jobstamp", "peer", "its time", "ratio", "middle half", "processor time", "goal", "met")


def _line(result):
    unit = " times as fast" if result.told_as_times() else " of its time"
    low, high = result.quartiles()
    mark = "" if result.goal is None else "yes" if result.goal.met(result.median()) else "**no**"
    return (
        result.title,
        cost(result.ours, result.ours_size, result.per_byte),
        result.peer,
        cost(result.theirs, result.theirs_size, result.per_byte),
        f"{result.median():.3g}{unit}",
        f"{low:.3g} to {high:.3g}",
        f"{result.used:.2g} of its" if result.used else "",
        str(result.goal or ""),
        mark,
    )


def _row(cells):
    return "| " + " | ".join(cells) + " |\n"


class Teller:
    def __init__(self, machine):
        self.markdown = f"{MARK}\n\nMeasured on: {machine}.\n"
        print(machine)

    def _say(self, text):
        print(text, end="", flush=True)
        self.markdown += text

    def table(self, title, results):
        """Tells each result as soon as there is one."""
        memory = {}
        self._say(f"\n## {title}\n\n" + _row(HEAD) + _row(["---"] * len(HEAD)))
        for result in results:
            self._say(_row(_line(result)))
            if result.notes:
                memory[result.title] = (result.notes, result.ours_size)
        if memory:
            self._memory(memory)

    def _memory(self, memory):
        head = ("what", "peak memory of jobstamp", "of the input", "page faults")
        self._say("\n" + _row(head) + _row(["---"] * len(head)))
        for title, (notes, size) in memory.items():
            share = f"{notes['memory'] * 1e6 / size:.2f} times" if size > 1 else ""
            self._say(_row((title, f"{notes['memory']:.3g} MB", share, f"{notes['faults']:.0f}")))

    def memory(self, rows):
        """Peaks of single runs: they do not vary."""
        head = ("what", "peak", "of the input", "goal", "met")
        self._say("\n## Memory\n\n" + _row(head) + _row(["---"] * len(head)))
        for title, peak, size, goal in rows:
            met = "yes" if peak <= goal * size else "**no**"
            self._say(_row((title, f"{peak / 1e6:.0f} MB", f"{peak / size:.2f} times", f"at most {goal:g}", met)))

    def growth(self, step, table):
        """Nanoseconds a byte by size: a line that rises is a defect."""
        if not table:
            return
        sizes = list(next(iter(table.values())))
        head = ["shape", *(f"{size} MB" for size in sizes), "last to first"]
        self._say(f"\n## Growth of `{step}`, nanoseconds a byte\n\n" + _row(head) + _row(["---"] * len(head)))
        for shape, row in table.items():
            rise = row[sizes[-1]] / row[sizes[0]]
            self._say(_row([shape, *(f"{row[size]:.2f}" for size in sizes), f"{rise:.2f}"]))

    def missing(self, missing):
        if missing:
            self._say("\n## Not available here\n\n")
        for name, why in missing.items():
            self._say(f"- {name}: {why}\n")
