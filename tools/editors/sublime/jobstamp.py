"""Nomad job files in canonical form on every save, with `jobstamp fmt`. For Sublime Text 3 and 4, without packages.

Copy to Packages/User/jobstamp.py ("Preferences, Browse Packages"). A broken file is saved as it was typed; the message
appears in a panel below, where a double click goes to its place.
SPDX-License-Identifier: Apache-2.0
"""
import fnmatch
import os
import subprocess

import sublime
import sublime_plugin

JOB_FILES = ("*.nomad", "*.nomad.hcl", "*.nmd.hcl", "*.job", "*.job.hcl")


class JobstampOnSave(sublime_plugin.EventListener):
    def on_pre_save(self, view):
        name = os.path.basename(view.file_name())
        if any(fnmatch.fnmatch(name, pattern) for pattern in JOB_FILES):
            view.run_command("jobstamp_format")


class JobstampFormatCommand(sublime_plugin.TextCommand):
    def run(self, edit):
        text = self.view.substr(sublime.Region(0, self.view.size()))
        formatted, complaint = fmt(text, self.view.file_name() or "untitled.nomad")
        show(self.view.window(), complaint)
        if not complaint:
            replace(self.view, edit, text.split("\n"), formatted.split("\n"))


def fmt(text, name):
    """The canonical form of a text, or what jobstamp complains of."""
    command = ["jobstamp", "fmt", "--force-exclude", "--output-format", "concise", "--stdin-filename", name, "-"]
    pipe = subprocess.PIPE
    try:
        process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, cwd=os.path.dirname(name) or None)
    except OSError as failure:
        return "", "jobstamp: {}".format(failure)
    out, complaint = (stream.decode("utf-8", "replace") for stream in process.communicate(text.encode("utf-8")))
    # Formatting keeps the number of lines; anything else is not what was asked for, or not from jobstamp.
    if process.returncode != 0 or out.count("\n") != text.count("\n"):
        return "", complaint or "jobstamp: it failed without a word"
    return out, ""


def replace(view, edit, old, new):
    """Line by line from below, so that cursors and bookmarks elsewhere stay where they are."""
    end = view.size()
    for before, after in zip(reversed(old), reversed(new)):
        begin = end - len(before)
        if before != after:
            view.replace(edit, sublime.Region(begin, end), after)
        end = begin - 1


def show(window, complaint):
    panel = window.create_output_panel("jobstamp")
    if complaint:
        panel.settings().set("result_file_regex", r"^(.+?):(\d+):(\d+): (.+)$")
        panel.run_command("append", {"characters": complaint})
        window.run_command("show_panel", {"panel": "output.jobstamp"})
    elif window.active_panel() == "output.jobstamp":
        window.run_command("hide_panel")
