// The second of two blocks is the one to look at; the first one is its note.
// SPDX-License-Identifier: Apache-2.0
#include "lint/repeated.hpp"

#include <optional>
#include <string>

namespace jobstamp::lint {

// The block's name, if it is known here.
static std::optional<std::string_view> label_of(const Item& block) {
  auto labels = block.labels();
  return labels.empty() || block.is_generated() ? std::nullopt : std::optional(labels.front());
}

void Labels::add(const Item& block) {
  auto label = label_of(block);
  if (!label) return;
  auto [earlier, is_new] = first_.emplace(*label, block);
  if (!is_new) report_again(block, earlier->second);
}

void Labels::judge(const Item& block) {
  auto label = label_of(block);
  auto earlier = label ? first_.find(*label) : first_.end();
  if (earlier != first_.end()) report_again(block, earlier->second);
}

void Labels::report_again(const Item& block, const Item& earlier) {
  auto& found = report_.add(block.label_span(0),
                            "a " + std::string(kind_) + " called " + quoted(earlier.labels().front()) +
                                " stands in this " + std::string(where_) + " already",
                            "give one of them another name");
  found.notes.push_back({earlier.label_span(0), "the first one"});
}

}  // namespace jobstamp::lint
