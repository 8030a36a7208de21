// A number where a duration stands: so many nanoseconds.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fixes.hpp"
#include "lint/given.hpp"
#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// Nobody waits for less; who counts nanoseconds on purpose writes more of them.
static constexpr double shortest_on_purpose = 1e6;

static bool is_duration(const Meaning& meaning) {
  return meaning.attribute && meaning.attribute->type == schema::Type::duration && !meaning.attribute->text_only;
}

static void check_item(const Item& item, Report& report) {
  if (is_written_out(item)) return;
  const Value& value = item.value();
  if (!value.is(Value::Kind::number) || !value.known || value.number < 1 || value.number >= shortest_on_purpose) return;
  std::string seconds = std::string(value.text) + "s";
  std::string_view unit = value.number == 1 ? " nanosecond" : " nanoseconds";
  auto& found = report.add(item.value_span(),
                           quoted(item.name()) + " is " + std::string(value.text) + std::string(unit) + " here",
                           "write the unit: " + quoted('"' + seconds + '"'));
  note_origin(item, value, found);
  found.fix = quote_number(item, seconds);
}

extern const Rule bare_number_duration = {
    .code = "bare-number-duration",
    .severity = Severity::warning,
    .group = Group::syntax,
    .what = "a duration without a unit",
    .why = "Nomad reads a number as nanoseconds: `interval = 30` has passed before it began. The fix writes seconds.",
    .instead = "interval = \"30s\"\n",
    .source = "jobspec2 decodeDuration",
    .fixes = Fixes::some,
    .check = each_place(is_duration, check_item),
};

}  // namespace jobstamp::lint
