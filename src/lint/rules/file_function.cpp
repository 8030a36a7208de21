// A function that reads files while the job is parsed.
// SPDX-License-Identifier: Apache-2.0
#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// basename("a/b") and the like only take a path apart, and even so are shut off on a server.
static void check(const Subject&, const Call& call, Report& report) {
  const schema::Function* function = schema::function(call.name);
  if (!function || !function->reads_files) return;
  report.add(call.expression.span(), quoted(call.name) + " works with the command line alone",
             "run the job with `nomad job run`, not from the web UI or over HTTP");
}

extern const Rule file_function = {
    .code = "file-function",
    .severity = Severity::info,
    .group = Group::variables,
    .what = "a function that works with files",
    .why =
        "Where a server parses the job, from the web UI or over HTTP, such functions are shut off and the job is "
        "refused. The files also have to lie beside whoever runs the job.",
    .instead = "template {\n  data        = \"port = 80\"\n  destination = \"local/app.conf\"\n}\n",
    .source = "jobspec2/functions.go guardFS",
    .check = each_call(check),
};

}  // namespace jobstamp::lint
