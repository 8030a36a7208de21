// The second of two blocks is the one to look at; the first one is its note.
// SPDX-License-Identifier: Apache-2.0
#include "lint/repeated.hpp"

#include <map>

namespace jobstamp::lint {

void report_repeated_labels(const std::vector<Item>& blocks, std::string_view kind, std::string_view where,
                            Report& report) {
  std::map<std::string, Item> first;
  for (const Item& block : blocks) {
    auto labels = block.labels();
    if (block.is_generated() || labels.empty()) continue;
    auto [earlier, is_new] = first.emplace(labels.front(), block);
    if (is_new) continue;
    auto& found = report.add(block.label_span(0),
                             "a " + std::string(kind) + " called " + quoted(labels.front()) + " stands in this " +
                                 std::string(where) + " already",
                             "give one of them another name");
    found.notes.push_back({earlier->second.label_span(0), "the first one"});
  }
}

}  // namespace jobstamp::lint
