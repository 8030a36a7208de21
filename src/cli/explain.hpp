// The rules told to a person: all of them as a list, or one as a page.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "jobstamp/lint.hpp"
#include "jobstamp/report.hpp"

namespace jobstamp::cli {

/// A line a rule, under the heading of its group.
std::string list_of_rules();

/// All that a rule says of itself, in Markdown; the pages of docs/rules are made of it.
std::string explained(const lint::Rule& rule);

/// The words of all rules, for formats that carry them.
std::vector<RuleText> rule_texts();

}  // namespace jobstamp::cli
