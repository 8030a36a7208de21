"""The two bases of sublime/jobstamp.py; see sublime.py.
SPDX-License-Identifier: Apache-2.0
"""


class EventListener:
    pass


class TextCommand:
    def __init__(self, view):
        self.view = view
