// The checks of `nomad job validate` where no agent answers: the job as the server would store it, and its own Validate.
// Checks that need a cluster (namespaces, node pools, the drivers' options) are not made. The package agent is what
// tools/nomadcheck takes out of Nomad's command/agent.
// SPDX-License-Identifier: Apache-2.0
package main

import (
	"nomadcheck/agent"

	"github.com/hashicorp/go-multierror"
	"github.com/hashicorp/nomad/api"
)

func validate(parsed *api.Job) (said []Diagnostic, warnings []string) {
	job := agent.ApiJobToStructJob(parsed)
	job.Canonicalize()
	for _, message := range messages(job.Validate()) {
		said = append(said, Diagnostic{Summary: message})
	}
	return said, messages(job.Warnings())
}

func messages(err error) (all []string) {
	if err == nil {
		return nil
	}
	many, several := err.(*multierror.Error)
	if !several {
		return []string{err.Error()}
	}
	for _, one := range many.Errors {
		all = append(all, one.Error())
	}
	return all
}
