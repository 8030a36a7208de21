// The second of two blocks is the one to look at; the first one is its note.
// SPDX-License-Identifier: Apache-2.0
#include "lint/repeated.hpp"

#include <map>
#include <optional>

namespace jobstamp::lint {

namespace {

using First = std::map<std::string_view, Item>;

// The block's name, if it is known here.
std::optional<std::string_view> label_of(const Item& block) {
  auto labels = block.labels();
  return block.is_generated() || labels.empty() ? std::nullopt : std::optional(labels.front());
}

void report_again(const Item& block, const First::value_type& earlier, std::string_view kind, std::string_view where,
                  Report& report) {
  auto& found = report.add(block.label_span(0),
                           "a " + std::string(kind) + " called " + quoted(earlier.first) + " stands in this " +
                               std::string(where) + " already",
                           "give one of them another name");
  found.notes.push_back({earlier.second.label_span(0), "the first one"});
}

}  // namespace

void report_repeated_labels(const std::vector<Item>& blocks, std::string_view kind, std::string_view where,
                            Report& report) {
  First first;
  for (const Item& block : blocks) {
    auto label = label_of(block);
    if (!label) continue;
    auto [earlier, is_new] = first.emplace(*label, block);
    if (!is_new) report_again(block, *earlier, kind, where, report);
  }
}

void report_labels_of(const std::vector<Item>& earlier, const std::vector<Item>& blocks, std::string_view kind,
                      std::string_view where, Report& report) {
  First first;
  for (const Item& block : earlier) {
    if (auto label = label_of(block)) first.emplace(*label, block);
  }
  for (const Item& block : blocks) {
    auto label = label_of(block);
    auto found = label ? first.find(*label) : first.end();
    if (found != first.end()) report_again(block, *found, kind, where, report);
  }
}

}  // namespace jobstamp::lint
