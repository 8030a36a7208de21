// Where Nomad's parser ended, and so what it never looked at.
// SPDX-License-Identifier: Apache-2.0
package main

import (
	"strings"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/hclsyntax"
)

// The outermost blocks of a job file.
var outermost = &hcl.BodySchema{Blocks: []hcl.BlockHeaderSchema{
	{Type: "variables"},
	{Type: "variable", LabelNames: []string{"name"}},
	{Type: "locals"},
	{Type: "job", LabelNames: []string{"name"}},
}}

// stageOf: of a file whose syntax is wrong Nomad reads no content; of one whose outermost blocks, variables or locals are
// wrong, not the job. A missing value and a missing file for file() come from outside of the file; what else is said then
// may well follow from that.
func stageOf(path string, body []byte, said []Diagnostic) string {
	file, wrong := hclsyntax.ParseConfig(body, path, hcl.InitialPos)
	if wrong.HasErrors() {
		return "syntax"
	}
	for _, one := range said {
		if unset.MatchString(one.Summary) {
			return "variables"
		}
		if strings.Contains(one.Detail, "no file exists at ") {
			return "files"
		}
	}
	if _, wrong := file.Body.Content(outermost); wrong.HasErrors() || !reachesJob(file, said) {
		return "outline"
	}
	return "parse"
}

// reachesJob tells whether anything was said of the job itself, or of no place.
func reachesJob(file *hcl.File, said []Diagnostic) bool {
	for _, block := range file.Body.(*hclsyntax.Body).Blocks {
		for _, one := range said {
			inside := one.Line >= block.Range().Start.Line && one.Line <= block.CloseBraceRange.End.Line
			if one.Line == 0 || block.Type == "job" && inside {
				return true
			}
		}
	}
	return false
}
