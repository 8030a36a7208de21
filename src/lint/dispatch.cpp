// Sorts what the rules look at into one list for each kind of thing.
// SPDX-License-Identifier: Apache-2.0
#include "lint/dispatch.hpp"

#include <algorithm>
#include <utility>
#include <variant>

namespace jobstamp::lint {

static const schema::Block* row_of(std::string_view id) { return id.empty() ? nullptr : schema::block(id); }

Dispatch::Dispatch() {
  for (std::size_t rule = 0; rule < rules().size(); ++rule) {
    for (const Look& each : rules()[rule]->check) {
      auto add = [&](auto& to, auto look) {
        to.push_back({rules()[rule], rule, look, &each, row_of(each.with), row_of(each.without)});
      };
      if (auto* look = std::get_if<Look::AtFile>(&each.at)) add(files, *look);
      if (auto* look = std::get_if<Look::AtPlace>(&each.at)) add(places, *look);
      if (auto* look = std::get_if<Look::AtReference>(&each.at)) add(references, *look);
      if (auto* look = std::get_if<Look::AtCall>(&each.at)) add(calls, *look);
      if (auto* look = std::get_if<Look::AtFetch>(&each.at)) add(fetches, *look);
      if (auto* look = std::get_if<Look::AtTemplate>(&each.at)) add(templates, *look);
      if (auto* look = std::get_if<Look::AtSite>(&each.at)) add(sites, *look);
    }
  }
}

static bool looks_at(const Look& row, const Meaning& meaning, bool is_block) {
  if (row.written != Look::Written::anyhow && is_block != (row.written == Look::Written::as_block)) return false;
  return row.suits ? row.suits(meaning) : meaning.block && meaning.block->id == row.block;
}

std::uint16_t Dispatch::find(const Meaning& meaning, bool is_block) {
  Rows rows;
  for (std::size_t row = 0; row < places.size(); ++row) {
    if (looks_at(*places[row].row, meaning, is_block)) rows.push_back(static_cast<std::uint16_t>(row));
  }
  auto same = std::ranges::find(lists_, rows);
  auto number = static_cast<std::uint16_t>(same - lists_.begin());
  if (same == lists_.end()) lists_.push_back(std::move(rows));
  return number;
}

}  // namespace jobstamp::lint
