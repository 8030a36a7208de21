// What is no HCL2 at all. The parser finds it; mistakes that it knows by name have other codes.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

extern const Rule hcl_syntax = {
    .code = "hcl-syntax",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a file that is no HCL2",
    .why =
        "Nomad's parser refuses the file, and so do `nomad fmt` and "
        "everything here: nothing is changed in a file that nobody can read.",
    .instead = "job \"web\" {\n  type = \"service\"\n}\n",
    .source = "jobspec2/parse.go parseHCLOrJSON; hcl/hclsyntax/spec.md",
    .fixes = Fixes::some,
};

}  // namespace jobstamp::lint
