// A job file whose variables have no default is complete only with the values that someone gives on the command line.
// That is no mistake of the file, so such an outcome has a stage of its own, and the file is read once more with a value
// of the declared type for each.
// SPDX-License-Identifier: Apache-2.0
package main

import (
	"regexp"

	"github.com/hashicorp/hcl/v2"
	"github.com/hashicorp/hcl/v2/ext/typeexpr"
	"github.com/hashicorp/hcl/v2/hclsyntax"
	"github.com/hashicorp/hcl/v2/hclwrite"
	"github.com/zclconf/go-cty/cty"
)

var unset = regexp.MustCompile(`^Unset variable "(.*)"$`)

// values makes a value for each unset variable, and gives its diagnostic, which comes without a place, the line of the
// variable's block.
func values(path string, body []byte, said []Diagnostic) map[string]string {
	file, _ := hclsyntax.ParseConfig(body, path, hcl.InitialPos)
	made := map[string]string{}
	for _, block := range file.Body.(*hclsyntax.Body).Blocks {
		if block.Type != "variable" || len(block.Labels) != 1 {
			continue
		}
		for i := range said {
			if name := unset.FindStringSubmatch(said[i].Summary); name != nil && name[1] == block.Labels[0] {
				made[name[1]] = valueFor(block.Body, keys(file, name[1]))
				start := block.TypeRange.Start
				said[i].Line, said[i].Column, said[i].EndLine, said[i].EndColumn = start.Line, start.Column, start.Line, start.Column
			}
		}
	}
	return made
}

// keys are the names that the file takes out of a variable: `region` for `var.place.region` and `var.place["region"]`.
func keys(file *hcl.File, variable string) (found []string) {
	hclsyntax.VisitAll(file.Body.(*hclsyntax.Body), func(node hclsyntax.Node) hcl.Diagnostics {
		reference, is := node.(*hclsyntax.ScopeTraversalExpr)
		if !is || len(reference.Traversal) < 3 || reference.Traversal.RootName() != "var" {
			return nil
		}
		if name, is := reference.Traversal[1].(hcl.TraverseAttr); !is || name.Name != variable {
			return nil
		}
		switch step := reference.Traversal[2].(type) {
		case hcl.TraverseAttr:
			found = append(found, step.Name)
		case hcl.TraverseIndex:
			if step.Key.Type() == cty.String {
				found = append(found, step.Key.AsString())
			}
		}
		return nil
	})
	return found
}

func valueFor(variable *hclsyntax.Body, keys []string) string {
	declared := cty.String
	if attribute, found := variable.Attributes["type"]; found {
		if named, diags := typeexpr.TypeConstraint(attribute.Expr); !diags.HasErrors() {
			declared = named
		}
	}
	if declared == cty.String || declared == cty.DynamicPseudoType {
		return "x" // jobspec2 takes the text of such a variable as it is, without quotes
	}
	value := example(declared)
	if declared.IsMapType() && len(keys) > 0 {
		entries := map[string]cty.Value{}
		for _, key := range keys {
			entries[key] = example(declared.ElementType())
		}
		value = cty.ObjectVal(entries)
	}
	return string(hclwrite.TokensForValue(value).Bytes())
}

// example is the smallest value of a type in which no element is missing that a job could ask for by name.
func example(of cty.Type) cty.Value {
	switch {
	case of == cty.Number:
		return cty.NumberIntVal(1)
	case of == cty.Bool:
		return cty.True
	case of.IsListType() || of.IsSetType():
		return cty.TupleVal([]cty.Value{example(of.ElementType())})
	case of.IsMapType():
		return cty.EmptyObjectVal
	case of.IsTupleType():
		var elements []cty.Value
		for _, element := range of.TupleElementTypes() {
			elements = append(elements, example(element))
		}
		return cty.TupleVal(elements)
	case of.IsObjectType():
		attributes := map[string]cty.Value{}
		for name, attribute := range of.AttributeTypes() {
			attributes[name] = example(attribute)
		}
		return cty.ObjectVal(attributes)
	}
	return cty.StringVal("x")
}
