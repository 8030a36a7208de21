// The rules told to a person: all of them as a list, or one as a page.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/lint.hpp"
#include "jobstamp/report.hpp"

namespace jobstamp::cli {

/// A line a rule, under the heading of its group.
std::string list_of_rules();

/// The rule, or what is asked about like one: `unformatted`. Null for none.
const lint::Rule* rule_to_explain(std::string_view code);

/// All that a rule says of itself, in Markdown; the pages of docs/rules are made of it.
std::string explained(const lint::Rule& rule);

/// The words of all rules and of `unformatted`, for formats that carry them.
std::vector<RuleText> rule_texts();

}  // namespace jobstamp::cli
