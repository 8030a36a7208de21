// The templates of a job as a client renders them when a task starts, where nothing is known: no variable, no service, no
// secret. What is said of those is the renderer's business; that a template cannot be read, or that a function gets too
// many arguments or too few, is the template's.
// SPDX-License-Identifier: Apache-2.0
package main

import (
	"fmt"
	"strings"

	"github.com/hashicorp/consul-template/template"
	"github.com/hashicorp/nomad/api"
)

// Job files are read here, not obeyed: functions that do something, or that take long, are switched off. Then they are
// still known by name.
var off = []string{"executeTemplate", "file", "loop", "plugin", "sprig_*", "writeToFile"}

func render(job *api.Job) (said []Diagnostic) {
	for _, group := range job.TaskGroups {
		for _, task := range group.Tasks {
			for number, each := range task.Templates {
				if wrong := wrongTemplate(each); wrong != "" {
					said = append(said, Diagnostic{Summary: fmt.Sprintf("task %s, template %d: %s", task.Name, number+1, wrong)})
				}
			}
		}
	}
	return said
}

func wrongTemplate(each *api.Template) string {
	if each.EmbeddedTmpl == nil || *each.EmbeddedTmpl == "" {
		return ""
	}
	made, err := template.NewTemplate(&template.NewTemplateInput{
		Contents:         *each.EmbeddedTmpl,
		LeftDelim:        text(each.LeftDelim),
		RightDelim:       text(each.RightDelim),
		FunctionDenylist: off,
	})
	if err != nil {
		return err.Error()
	}
	_, err = made.Execute(&template.ExecuteInput{Brain: template.NewBrain()})
	if err != nil && (strings.HasPrefix(err.Error(), "parse: ") || strings.Contains(err.Error(), "wrong number of args")) {
		return err.Error()
	}
	return ""
}

func text(given *string) string {
	if given == nil {
		return ""
	}
	return *given
}
