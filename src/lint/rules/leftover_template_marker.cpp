// Tags of a text template that nobody has rendered. The parser finds them where they break the file.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

extern const Rule leftover_template_marker = {
    .code = "leftover-template-marker",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a tag of another tool that was to be rendered first",
    .why =
        "The file is a template of Levant, nomad-pack, Jinja or Terraform and no job file yet; "
        "Nomad's parser refuses it. Render it, and lint what comes out.",
    .instead = "job \"web\" {\n  datacenters = [\"dc1\"]\n}\n",
    .source = "hcl/hclsyntax; #11491",
};

}  // namespace jobstamp::lint
