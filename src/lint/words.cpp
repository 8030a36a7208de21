// The words that people write into settings and after `--rule`, and what is said of those that are none.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "jobstamp/lint.hpp"

namespace jobstamp::lint {

static constexpr std::array<std::pair<std::string_view, Level>, 4> levels = {{
    {"off", std::nullopt},
    {"info", Severity::info},
    {"warning", Severity::warning},
    {"error", Severity::error},
}};

std::optional<Level> read_level(std::string_view word) {
  auto found = std::ranges::find(levels, word, &std::pair<std::string_view, Level>::first);
  if (found == levels.end()) return std::nullopt;
  return found->second;
}

Unknown no_such_rule(std::string_view code) {
  std::vector<std::string_view> known;
  known.reserve(rules().size());
  for (const Rule* rule : rules()) known.push_back(rule->code);
  return {"there is no rule " + quoted(code), suggestion(code, known, "`jobstamp lint --list-rules` has them all")};
}

Unknown no_such_level(std::string_view word) {
  std::vector<std::string_view> known;
  known.reserve(levels.size());
  for (const auto& [name, level] : levels) known.push_back(name);
  return {quoted(word) + " is no level", suggestion(word, known, "it is one of `off`, `info`, `warning` or `error`")};
}

}  // namespace jobstamp::lint
