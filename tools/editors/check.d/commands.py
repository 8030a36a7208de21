"""For the editors that Debian has not: takes the command out of each recipe and runs it as that editor would.

This shows that the recipe is well-formed and that its command keeps the contract of a filter (or, for JetBrains, of a
program that rewrites a file). It does not show that the editor reads the recipe as we do; README.md says so.
$JOBS and $RESULTS are those of harness.vim.
SPDX-License-Identifier: Apache-2.0
"""
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tomllib
import xml.etree.ElementTree

RECIPES = pathlib.Path(__file__).resolve().parent.parent
JOBS = pathlib.Path(os.environ["JOBS"])


def read(name):
    return (JOBS / name).read_bytes()


def commented_json(path):
    return json.loads(re.sub(r"(?m)^\s*//.*$", "", (RECIPES / path).read_text()))


def printed_by(*command):
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def filtered(command, name, text):
    result = subprocess.run(command, cwd=JOBS, input=text, capture_output=True)
    return result.returncode, result.stdout, result.stderr.decode()


def keeps_filter_contract(command_for):
    """`command_for` gives the command for a file's name."""
    name = str(JOBS / "bad.nomad")
    assert filtered(command_for(name), name, read("bad.nomad")) == (0, read("canonical/bad.nomad"), "")
    assert filtered(command_for(name), name, read("good.nomad")) == (0, read("good.nomad"), "")
    code, out, err = filtered(command_for(name), name, read("broken.nomad"))
    assert (code, out) == (2, b""), (code, out)
    assert "3:14: error" in err and "expected a value" in err, err
    if "--force-exclude" in " ".join(command_for(name)):
        ignored = command_for(str(JOBS / "ignored.nomad"))
        assert filtered(ignored, "ignored.nomad", read("bad.nomad")) == (0, read("bad.nomad"), "")


def with_name(command, placeholder):
    return lambda name: [word.replace(placeholder, name) for word in command]


def conform():
    recorder = RECIPES / "check.d/record.lua"
    recipe = RECIPES / "neovim/conform.lua"
    setup = printed_by("nvim", "--headless", "-u", "NONE", "-S", str(recorder), "-S", str(recipe), "-c", "qall!")
    keeps_filter_contract(with_name([setup["command"], *setup["args"]], "$FILENAME"))
    in_range = with_name([setup["command"], *setup["range_args"]], "$FILENAME")(str(JOBS / "bad.nomad"))
    expected = read("bad.nomad").replace(b"\n  count=1\n", b"\n    count = 1\n")
    assert filtered(in_range, "bad.nomad", read("bad.nomad")) == (0, expected, "")


def emacs_package(recipe):
    recorder = RECIPES / "check.d/record.el"
    command = printed_by(
        "emacs", "-Q", "--batch", "-l", str(recorder), "-l", str(RECIPES / "emacs" / recipe), "-f", "record-print"
    )
    keeps_filter_contract(with_name(command, str(JOBS / "web.nomad")))


def helix():
    language = tomllib.loads((RECIPES / "helix/languages.toml").read_text())["language"][0]
    formatter = language["formatter"]
    keeps_filter_contract(with_name([formatter["command"], *formatter["args"]], "%{buffer_name}"))
    assert language["auto-format"] is True


def zed():
    hcl = commented_json("zed/settings.json")["languages"]["HCL"]
    external = hcl["formatter"]["external"]
    keeps_filter_contract(with_name([external["command"], *external["arguments"]], "{buffer_path}"))
    assert hcl["format_on_save"] == "on"


def vscode():
    settings = commented_json("vscode/settings.json")
    template = settings["customLocalFormatters.formatters"][0]["command"]
    keeps_filter_contract(lambda name: ["sh", "-c", template.replace("${file}", name)])
    assert settings["[hcl]"]["editor.formatOnSave"] is True


def vscode_task():
    task = commented_json("vscode/tasks.json")["tasks"][0]
    command = [task["command"], *task["args"], "broken.nomad"]
    said = subprocess.run(command, cwd=JOBS, capture_output=True).stderr.decode()
    found = re.match(task["problemMatcher"]["pattern"]["regexp"], said)
    assert found and found.group(1, 2, 3, 4) == ("broken.nomad", "3", "14", "error"), said


def jetbrains():
    watcher = xml.etree.ElementTree.parse(RECIPES / "jetbrains/watcherTasks.xml")
    option = {node.get("name"): node.get("value") for node in watcher.iter("option")}
    command = [option["program"], *shlex.split(option["arguments"])]

    def run(name):
        path = str(JOBS / name)
        return filtered(with_name(command, "$FilePath$")(path), path, b"")

    assert run("bad.nomad") == (0, b"", "")
    assert read("bad.nomad") == read("canonical/bad.nomad")
    broken = read("broken.nomad")
    code, _, said = run("broken.nomad")
    assert code == 2 and read("broken.nomad") == broken
    spelled = {r"\$FILE_PATH\$": "(.+)", r"\$LINE\$": r"(\d+)", r"\$COLUMN\$": r"(\d+)", r"\$MESSAGE\$": ".*"}
    pattern = re.escape(option["regExp"])
    for word, meaning in spelled.items():
        pattern = pattern.replace(word, meaning)
    assert re.match(pattern, said).groups() == (str(JOBS / "broken.nomad"), "3", "14"), (pattern, said)
    scope = xml.etree.ElementTree.parse(RECIPES / "jetbrains/scopes/Nomad_job_files.xml").find("scope")
    assert scope.get("name") == option["scopeName"]


def sublime():
    sys.path[:0] = [str(RECIPES / "check.d/sublime"), str(RECIPES / "sublime")]
    sys.dont_write_bytecode = True
    import jobstamp
    from sublime import View, Window

    window = Window()
    listener = jobstamp.JobstampOnSave()

    def saved(name, text):
        view = View(str(JOBS / name), text.decode(), window)
        listener.on_pre_save(view)
        return view

    assert saved("bad.nomad", read("bad.nomad")).text.encode() == read("canonical/bad.nomad")
    assert saved("good.nomad", read("good.nomad")).edits == 0
    assert saved("main.tf", read("main.tf")).edits == 0
    assert saved("broken.nomad", read("broken.nomad")).edits == 0
    assert window.shown == "output.jobstamp" and "broken.nomad:3:14: error" in window.panel.text
    saved("good.nomad", read("good.nomad"))
    assert window.shown is None


def sublime_build():
    build = commented_json("sublime/jobstamp.sublime-build")
    path = str(JOBS / "broken.nomad")
    code, _, said = filtered(with_name(build["cmd"], "$file")(path), path, b"")
    assert code == 2 and re.match(build["file_regex"], said).group(1, 2, 3) == (path, "3", "14"), said


RUNS = {
    "neovim/conform.lua: its command": conform,
    "emacs/jobstamp-reformatter.el: its command": lambda: emacs_package("jobstamp-reformatter.el"),
    "emacs/jobstamp-apheleia.el: its command": lambda: emacs_package("jobstamp-apheleia.el"),
    "helix/languages.toml: its command": helix,
    "zed/settings.json: its command": zed,
    "vscode/settings.json: its command": vscode,
    "vscode/tasks.json: its command and pattern": vscode_task,
    "jetbrains/watcherTasks.xml: its command and pattern": jetbrains,
    "sublime/jobstamp.py: rehearsed without Sublime": sublime,
    "sublime/jobstamp.sublime-build: its command and pattern": sublime_build,
}

with open(os.environ["RESULTS"], "a") as results:
    for what, run in RUNS.items():
        subprocess.run(["sh", "-c", os.environ["RESTORE"]], check=True)
        try:
            run()
            results.write(f"ok {what}\n")
        except Exception as failure:  # whatever went wrong is the scenario's result
            results.write(f"FAILED {what}: {type(failure).__name__}: {str(failure)!r}\n")
