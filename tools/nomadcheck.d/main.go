// Command nomadcheck reads Nomad job files with Nomad's own code, as `nomad job run` does before it talks to a cluster,
// and prints one line of JSON a file: whether Nomad takes it, and if not, what it says and where. It is a test tool: the
// product never needs it. parse.go asks Nomad's parser, stage.go tells how far it came, validate.go makes the checks of
// `nomad job validate` without an agent, render.go reads templates as a client does, unset.go supplies variables that have no
// value.
// SPDX-License-Identifier: Apache-2.0
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
)

const usage = `usage: nomadcheck [-var NAME=VALUE]... FILE...
       nomadcheck [-var NAME=VALUE]... -      (the files' names on standard input, one a line)

One line of JSON a file. "accepted": what nomad job run and nomad job validate say without an agent. Where variables
have no value, "filled" is the outcome with a value of the declared type for each of them. Exit 0: all were
accepted, 1: some were not, 2: some could not be read.`

// Outcome is what Nomad makes of one file.
type Outcome struct {
	Path        string            `json:"path"`
	Accepted    bool              `json:"accepted"`
	Stage       string            `json:"stage,omitempty"` // where it ended: see stage.go; validate, render, panic
	Diagnostics []Diagnostic      `json:"diagnostics,omitempty"`
	Warnings    []string          `json:"warnings,omitempty"`
	Values      map[string]string `json:"values,omitempty"` // what the variables without a value were given for `filled`
	Filled      *Outcome          `json:"filled,omitempty"`
}

// Diagnostic is one complaint. Lines and columns count from 1 and columns are characters, as HCL counts them; all are 0
// where Nomad names no place, which is so for everything that validation says.
type Diagnostic struct {
	Line      int    `json:"line"`
	Column    int    `json:"column"`
	EndLine   int    `json:"end_line"`
	EndColumn int    `json:"end_column"`
	Summary   string `json:"summary"`
	Detail    string `json:"detail,omitempty"`
}

func main() {
	vars, paths := arguments(os.Args[1:])
	out := bufio.NewWriter(os.Stdout)
	lines := json.NewEncoder(out)
	lines.SetEscapeHTML(false)
	status := 0
	for _, path := range paths {
		body, err := os.ReadFile(path)
		if err != nil {
			fmt.Fprintln(os.Stderr, "nomadcheck:", err)
			status = 2
			continue
		}
		outcome := check(path, body, vars)
		if !outcome.Accepted {
			status = max(status, 1)
		}
		if err := lines.Encode(outcome); err != nil {
			fmt.Fprintln(os.Stderr, "nomadcheck:", err)
			status = 2
		}
	}
	out.Flush()
	os.Exit(status)
}

func arguments(given []string) (vars, paths []string) {
	for len(given) > 1 && given[0] == "-var" {
		vars, given = append(vars, given[1]), given[2:]
	}
	if len(given) == 0 || strings.HasPrefix(given[0], "-") && given[0] != "-" {
		fmt.Fprintln(os.Stderr, usage)
		os.Exit(2)
	}
	if len(given) > 1 || given[0] != "-" {
		return vars, given
	}
	names := bufio.NewScanner(os.Stdin)
	for names.Scan() {
		paths = append(paths, names.Text())
	}
	return vars, paths
}

// check is one verdict, and where only values are missing a second one with values.
func check(path string, body []byte, vars []string) Outcome {
	outcome := verdict(path, body, vars)
	if outcome.Stage != "variables" {
		return outcome
	}
	outcome.Values = values(path, body, outcome.Diagnostics)
	given := vars
	for name, value := range outcome.Values {
		given = append(given, name+"="+value)
	}
	filled := verdict(path, body, given)
	outcome.Filled = &filled
	return outcome
}

func verdict(path string, body []byte, vars []string) (outcome Outcome) {
	defer func() {
		if why := recover(); why != nil {
			outcome = Outcome{Path: path, Stage: "panic", Diagnostics: []Diagnostic{{Summary: fmt.Sprint(why)}}}
		}
	}()
	outcome.Path = path
	job, said := parse(path, body, vars)
	if len(said) > 0 {
		outcome.Stage, outcome.Diagnostics = stageOf(path, body, said), said
		return outcome
	}
	outcome.Diagnostics, outcome.Warnings = validate(job)
	if len(outcome.Diagnostics) > 0 {
		outcome.Stage = "validate"
	} else if outcome.Diagnostics = render(job); len(outcome.Diagnostics) > 0 {
		outcome.Stage = "render"
	}
	outcome.Accepted = outcome.Stage == ""
	return outcome
}
