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
  auto earlier = label ? firsts_.before(*label, block) : std::nullopt;
  if (earlier) report_again(block, *earlier);
}

void Labels::judge(const Item& block) {
  auto label = label_of(block);
  auto earlier = label ? firsts_.find(*label) : std::nullopt;
  if (earlier) report_again(block, *earlier);
}

void Labels::report_again(const Item& block, const Item& earlier) {
  std::string_view article = kind_.starts_with('a') ? "an " : "a ";
  auto& found = report_.add(block.label_span(0),
                            std::string(article).append(kind_) + " called " + quoted(earlier.labels().front()) +
                                " stands in this " + std::string(where_) + " already",
                            "give one of them another name");
  found.notes.push_back({earlier.label_span(0), "the first one"});
}

}  // namespace jobstamp::lint
