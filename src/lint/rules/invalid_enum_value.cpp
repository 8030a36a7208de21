// A value outside of the few that are permitted.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/given.hpp"
#include "lint/names.hpp"
#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// `chosen_by` is a sibling, or stands in a block around: a check's types are those of its service's `provider`.
static std::string_view choosing_text(const Item& item, std::string_view name) {
  for (auto each = item.parent(); each; each = each->parent()) {
    auto found = each->item(name);
    if (found) return found->value().is_plain_text() ? found->value().text : "";
  }
  return "";
}

static std::span<const std::string_view> permitted(const Item& item, const schema::Attribute& attribute) {
  if (attribute.choices.empty()) return attribute.values;
  std::string_view chosen = choosing_text(item, attribute.chosen_by);
  for (const schema::Choice& choice : attribute.choices) {
    if (choice.when == chosen) return choice.values;
  }
  return attribute.values;
}

static std::vector<std::string_view> shown(std::span<const std::string_view> values) {
  std::vector<std::string_view> words(values.begin(), values.end());
  std::erase(words, "");
  return words;
}

// The empty text is what the standard stands for; a volume's type has a rule of its own.
static bool has_values(const Meaning& meaning) {
  const schema::Attribute* attribute = meaning.attribute;
  return attribute && !attribute->values.empty() && !attribute->values_from_docs &&
         !(attribute->name == "type" && meaning.around->id == "volume");
}

// Nomad itself minds no case there (ServiceCheck.validateCommon).
static bool reads_any_case(const Item& item) { return item.meaning().around->id == "check" && item.name() == "type"; }

// Most are, and need no evaluating.
static bool is_plainly_permitted(const Item& item) {
  auto text = written_text(item);
  auto values = item.meaning().attribute->values;
  bool has_choices = !item.meaning().attribute->choices.empty();
  return text && !has_choices && std::ranges::find(values, *text) != values.end();
}

static void check_item(const Item& item, Report& report) {
  if (is_plainly_permitted(item)) return;
  const Value& value = item.value();
  if (!value.is_plain_text() || value.text.empty()) return;
  auto values = permitted(item, *item.meaning().attribute);
  auto is_among = [&](std::string_view text) { return std::ranges::find(values, text) != values.end(); };
  if (reads_any_case(item) ? is_among(lowered(value.text)) : is_among(value.text)) return;
  auto words = shown(values);
  auto near = nearest(value.text, words);
  auto& found = report.add(item.value_span(), quoted(item.name()) + " cannot be " + quoted(value.text));
  found.help = near.empty() ? "write " + listed(words, " or ") : "did you mean " + quoted(near.front()) + "?";
  note_origin(item, value, found);
}

extern const Rule invalid_enum_value = {
    .code = "invalid-enum-value",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a value outside of the few that an attribute permits",
    .why = "Nomad refuses the job, or the driver the task, mostly over a slip of the pen or another tool's word.",
    .instead = "job \"nightly\" {\n  type = \"batch\"\n}\n",
    .source = "nomad/structs: Validate methods; drivers/*",
    .check = each_place(has_values, check_item),
};

}  // namespace jobstamp::lint
