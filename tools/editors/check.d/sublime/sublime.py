"""As much of Sublime Text's API as sublime/jobstamp.py uses, over a text in memory: a rehearsal, not the editor.
SPDX-License-Identifier: Apache-2.0
"""
import collections
import sys

Region = collections.namedtuple("Region", "begin end")


class View:
    """A buffer, and as an output panel its own settings and command."""

    def __init__(self, name=None, text="", window=None):
        self.name, self.text, self.owner = name, text, window
        self.edits = 0

    def file_name(self):
        return self.name

    def size(self):
        return len(self.text)

    def substr(self, region):
        return self.text[region.begin : region.end]

    def replace(self, edit, region, text):
        self.text = self.text[: region.begin] + text + self.text[region.end :]
        self.edits += 1

    def window(self):
        return self.owner

    def settings(self):
        return self

    def set(self, name, value):
        assert name == "result_file_regex", name

    def run_command(self, name, arguments=None):
        if name == "append":
            self.text += arguments["characters"]
        else:
            assert name == "jobstamp_format", name
            sys.modules["jobstamp"].JobstampFormatCommand(self).run(None)


class Window:
    def __init__(self):
        self.panel, self.shown = View(), None

    def create_output_panel(self, name):
        self.panel = View()
        return self.panel

    def active_panel(self):
        return self.shown

    def run_command(self, name, arguments=None):
        assert name in ("show_panel", "hide_panel"), name
        self.shown = arguments["panel"] if name == "show_panel" else None
