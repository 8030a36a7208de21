// A name in quotes where an argument or block begins. The parser finds it.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

extern const Rule quoted_key_in_block = {
    .code = "quoted-key-in-block",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a quoted name where an argument or block begins",
    .why =
        "Nomad's parser refuses the file: since Nomad 1.0 (HCL2) a name in a block is a bare word. A key that is "
        "no word, such as `team.name`, stands in a map: `meta = { ... }`.",
    .instead = "meta = {\n  \"team.name\" = \"web\"\n}\n",
    .source = "jobspec2 decodeAsAttribute; #9606, #11027, #9370",
    .fixes = Fixes::some,
};

}  // namespace jobstamp::lint
