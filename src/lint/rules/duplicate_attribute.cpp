// An attribute that is set twice. The parser finds it.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

extern const Rule duplicate_attribute = {
    .code = "duplicate-attribute",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "an attribute that is set twice in one block",
    .why = "Nomad's parser refuses the file rather than choose between the two.",
    .instead = "resources {\n  memory = 512\n}\n",
    .source = "hcl/hclsyntax parser: Attribute redefined",
};

}  // namespace jobstamp::lint
