// A number where a duration stands: so many nanoseconds.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fixes.hpp"
#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// Nobody waits for less; who counts nanoseconds on purpose writes more of them.
static constexpr double shortest_on_purpose = 1e6;

static void check_item(const Item& item, Report& report) {
  const schema::Attribute* attribute = item.meaning().attribute;
  if (!attribute || attribute->type != schema::Type::duration || attribute->text_only) return;
  Value value = item.value();
  if (!value.is(Value::Kind::number) || !value.known || value.number < 1 || value.number >= shortest_on_purpose) return;
  auto& found = report.add(item.value_span(), quoted(item.name()) + " is " + value.text + " nanoseconds here",
                           "write the unit: `\"" + value.text + "s\"`");
  note_origin(item, value, found);
  found.fix = quote_number(item, value.text + "s");
}

static void check(const Subject& subject, Report& report) {
  for (const Item& item : subject.items()) check_item(item, report);
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
    .check = check,
};

}  // namespace jobstamp::lint
