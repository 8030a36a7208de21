// A number, a duration or a length that is less or more than its attribute permits, as the schema has it.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <optional>

#include "lint/given.hpp"
#include "lint/inherited.hpp"
#include "lint/operators.hpp"
#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

// Rules of their own look at these, and at an `update` what it inherits from the job is looked at with it.
constexpr std::string_view judged_elsewhere[] = {"affinity", "resources", "reschedule", "restart", "update"};

// Where these are too small the server takes its default.
constexpr std::string_view never_too_small[] = {"priority", "success_before_passing", "failures_before_critical",
                                                "failures_before_warning"};

std::optional<std::int64_t> amount_of(const Value& value, schema::Type type) {
  return type == schema::Type::duration ? as_duration(value) : as_integer(value);
}

// Most are written out, and need no evaluating.
std::optional<std::int64_t> written_amount(const Item& item, schema::Type type) {
  const auto& value = item.place().value;
  if (type == schema::Type::duration) {
    auto text = written_text(item);
    return text ? read_duration(*text) : std::nullopt;
  }
  auto number = value && value->kind() == Kind::number_literal ? number_in(value->text()) : std::nullopt;
  bool is_whole = number && *number == std::trunc(*number) && *number < 1e15;
  return is_whole ? std::optional(static_cast<std::int64_t>(*number)) : std::nullopt;
}

// A bound of the schema as a number; nothing for one in words. Most are none or nought.
std::optional<std::int64_t> read_bound(std::string_view text, schema::Type type) {
  if (text.empty()) return std::nullopt;
  if (text == "0" || text == "0s") return 0;
  Value bound;
  bound.kind = Value::Kind::text;
  bound.known = true;
  bound.text = text;
  return amount_of(bound, type);
}

// `>0` and no less.
std::optional<std::int64_t> read_least(std::string_view text, schema::Type type) {
  if (text == ">0") return 1;
  return read_bound(text, type);
}

bool is_judged(const Meaning& meaning) {
  if (!meaning.attribute || !meaning.around) return false;
  const schema::Attribute& row = *meaning.attribute;
  if (row.type != schema::Type::integer && row.type != schema::Type::duration) return false;
  if (std::ranges::find(judged_elsewhere, meaning.around->id) != std::end(judged_elsewhere)) return false;
  return read_least(row.min, row.type) || read_bound(row.max, row.type);
}

std::string shown(std::string_view bound) {
  return bound.starts_with('>') ? "more than " + quoted(bound.substr(1)) : "at least " + quoted(bound);
}

void check_item(const Item& item, Report& report) {
  const schema::Attribute& row = *item.meaning().attribute;
  auto amount = written_amount(item, row.type);
  if (!amount) amount = amount_of(item.value(), row.type);
  if (!amount) return;
  auto least = read_least(row.min, row.type);
  auto most = read_bound(row.max, row.type);
  bool may_be_less = std::ranges::find(never_too_small, row.name) != std::end(never_too_small);
  bool is_less = least && *amount < *least && !may_be_less;
  if (!is_less && !(most && *amount > *most)) return;
  const Value& value = item.value();
  std::string wanted = is_less ? shown(row.min) : "at most " + quoted(row.max);
  auto& found =
      report.add(item.value_span(), quoted(item.name()) + " is " + wanted + ", and this is " + quoted(value.text),
                 std::string(is_less ? "raise" : "lower") + " it");
  note_origin(item, value, found);
}

// The server merges the job's into each group's and looks at the outcome.
void check_update(const Inherited& update, Report& report) {
  for (const schema::Attribute& row : schema::block("update")->attributes) {
    auto least = read_least(row.min, row.type);
    auto item = least ? update.item(row.name) : std::nullopt;
    if (item) check_item(*item, report);
  }
}

void check_updates(const Subject& subject, Report& report) {
  for_each_policy(subject, "update", [&](const Inherited& update) { check_update(update, report); });
}

bool has_most_letters(const Meaning& meaning) { return meaning.attribute && meaning.attribute->max_length != 0; }

// Nomad counts bytes (Go's `len`).
void check_length(const Item& item, Report& report) {
  const Value& value = item.value();
  std::size_t most = item.meaning().attribute->max_length;
  if (!value.is_plain_text() || value.text.size() <= most) return;
  auto& found = report.add(item.value_span(),
                           quoted(item.name()) + " has at most " + std::to_string(most) + " bytes, and this has " +
                               std::to_string(value.text.size()),
                           "shorten it");
  note_origin(item, value, found);
}

}  // namespace

extern const Rule out_of_range = {
    .code = "out-of-range",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a number, a duration or a length that is less or more than its attribute permits",
    .why = "The server refuses the job.",
    .instead = "port \"http\" {\n  static = 8080\n}\n",
    .source = "nomad/structs: Validate of each block",
    .check = {each_place(is_judged, check_item), each_place(has_most_letters, check_length),
              once_with("update", check_updates)},
};

}  // namespace jobstamp::lint
