// A label that is to be filled in. The parser finds it.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

extern const Rule interpolated_label = {
    .code = "interpolated-label",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a block label with `${ }` in it",
    .why =
        "Nomad's parser refuses the file: a label is fixed text, read before anything is evaluated. What differs "
        "from job to job goes into `id` or `name`; blocks made by `dynamic` can have `labels`.",
    .instead = "job \"web\" {\n  id = \"web-${var.stage}\"\n}\n",
    .source = "hcl/hclsyntax/spec.md: Structural Elements; #9522",
};

}  // namespace jobstamp::lint
