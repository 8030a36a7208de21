"""The vocabulary of a measurement: who runs, in which row, towards which goal, and what came of it.

SPDX-License-Identifier: Apache-2.0
"""
import statistics
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Goal:
    """From issue 6. `times`: we are at least `value` times as fast. `share`: our time is at most `value` of theirs."""

    kind: str
    value: float

    def met(self, ratio):
        return ratio >= self.value if self.kind == "times" else ratio <= self.value

    def __str__(self):
        return f"at least {self.value:g} times" if self.kind == "times" else f"at most {self.value:g}"


@dataclass
class Contender:
    name: str
    words: list
    input: str = "/dev/null"
    output: str = "/dev/null"
    size: int = 1  # bytes that it works on: where sizes differ, times are compared per byte
    goal: Goal = None  # ours towards this peer


@dataclass
class Row:
    title: str
    ours: Contender
    peers: list
    rounds: int


@dataclass
class Comparison:
    """One line of a table: product against one peer."""

    title: str
    peer: str
    ours: list  # a cost for each round, in nanoseconds (for `size` bytes)
    theirs: list
    ours_size: int = 1
    theirs_size: int = 1
    goal: Goal = None
    per_byte: bool = False
    used: float = 0  # our processor time as a share of theirs; 0 where it is not known
    notes: dict = field(default_factory=dict)

    def shares(self):
        """Our time over theirs, round by round: whatever disturbed the machine disturbed both."""
        scale = self.theirs_size / self.ours_size
        return sorted(ours * scale / theirs for ours, theirs in zip(self.ours, self.theirs))

    def told_as_times(self):
        """Whether a reader asks how many times as fast, or what share of a limit's time it takes."""
        return self.goal.kind == "times" if self.goal else statistics.median(self.shares()) < 1

    def ratios(self):
        shares = self.shares()
        return sorted(1 / share for share in shares) if self.told_as_times() else shares

    def median(self):
        return statistics.median(self.ratios())

    def quartiles(self):
        ratios = self.ratios()
        return ratios[len(ratios) // 4], ratios[(3 * len(ratios)) // 4]


def cost(times, size, per_byte):
    """A median as people read it: of whole processes in ms, of what is inside in MB/s."""
    median = statistics.median(times)
    if per_byte:
        return f"{size / median * 1000:.3g} MB/s"
    if median >= 1e9:
        return f"{median / 1e9:.2f} s"
    return f"{median / 1e6:.{2 if median < 1e7 else 0}f} ms"
