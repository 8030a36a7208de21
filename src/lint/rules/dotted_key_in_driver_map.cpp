// A name with dots in it. The parser finds it.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

extern const Rule dotted_key_in_driver_map = {
    .code = "dotted-key-in-driver-map",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a name with dots where an argument begins",
    .why =
        "Nomad's parser refuses the file: a name in a block is one word. A key with dots stands in a map, in "
        "quotes; the options of a driver that are maps may all be written so.",
    .instead = "config {\n  labels = {\n    \"com.example.team\" = \"web\"\n  }\n}\n",
    .source = "hcl/hclsyntax; #9701, #11759",
    .fixes = Fixes::some,
};

}  // namespace jobstamp::lint
