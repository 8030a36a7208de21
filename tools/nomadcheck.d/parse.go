// Asks jobspec2, the parser behind `nomad job run`, and reads its answer. It hands out diagnostics where the syntax is
// wrong and one text for all of them where the content is; that text is taken apart here.
// SPDX-License-Identifier: Apache-2.0
package main

import (
	"errors"
	"regexp"
	"strconv"
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/nomad/api"
	"github.com/hashicorp/nomad/jobspec2"
)

// As `nomad job run` calls it: with the file functions, strict; but for NOMAD_VAR_x in the environment.
func parse(path string, body []byte, vars []string) (*api.Job, []Diagnostic) {
	job, err := jobspec2.ParseWithConfig(&jobspec2.ParseConfig{
		Path:    path,
		Body:    body,
		ArgVars: vars,
		AllowFS: true,
		Strict:  true,
	})
	if err == nil {
		return job, nil
	}
	var whole hcl.Diagnostics
	if errors.As(err, &whole) {
		return nil, fromDiagnostics(whole)
	}
	return nil, fromText(path, err.Error())
}

func fromDiagnostics(all hcl.Diagnostics) []Diagnostic {
	var said []Diagnostic
	for _, one := range all {
		if one.Severity != hcl.DiagError {
			continue
		}
		next := Diagnostic{Summary: one.Summary, Detail: one.Detail}
		if at := one.Subject; at != nil {
			next.Line, next.Column = at.Start.Line, at.Start.Column
			next.EndLine, next.EndColumn = at.End.Line, at.End.Column
		}
		said = append(said, next)
	}
	return said
}

var place = regexp.MustCompile(`^(\d+),(\d+)-(?:(\d+),)?(\d+)$`)

// fromText takes `PATH:LINE,COLUMN-[LINE,]COLUMN: SUMMARY; DETAIL` apart, one after the other; a detail may have several
// lines, so that only a line which begins with the path, or with `<nil>` for no place, begins a diagnostic.
func fromText(path, text string) []Diagnostic {
	head := regexp.MustCompile(`(?m)^(?:` + regexp.QuoteMeta(path) + `:(\d+,\d+-(?:\d+,)?\d+)|<nil>): `)
	heads := head.FindAllStringSubmatchIndex(text, -1)
	if len(heads) == 0 || heads[0][0] != 0 {
		return []Diagnostic{{Summary: text}}
	}
	var said []Diagnostic
	for i, found := range heads {
		end := len(text)
		if i+1 < len(heads) {
			end = heads[i+1][0] - 1
		}
		next := Diagnostic{}
		next.Summary, next.Detail, _ = strings.Cut(text[found[1]:end], "; ")
		if found[2] >= 0 {
			next.at(text[found[2]:found[3]])
		}
		said = append(said, next)
	}
	return said
}

func (d *Diagnostic) at(text string) {
	parts := place.FindStringSubmatch(text)
	number := func(i int) int { n, _ := strconv.Atoi(parts[i]); return n }
	d.Line, d.Column, d.EndLine, d.EndColumn = number(1), number(2), number(1), number(4)
	if parts[3] != "" {
		d.EndLine = number(3)
	}
}
