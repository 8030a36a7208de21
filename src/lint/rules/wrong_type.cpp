// A value that cannot become what its attribute takes. Durations have a rule of their own, `invalid-duration`.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

static std::string_view name_of(Value::Kind kind) {
  static constexpr std::string_view names[] = {"a value",       "null",   "a text", "a number",
                                               "true or false", "a list", "a map"};
  return names[static_cast<std::size_t>(kind)];
}

static void check_item(const Item& item, Report& report) {
  const schema::Attribute* attribute = item.meaning().attribute;
  if (!attribute || attribute->type == schema::Type::duration) return;
  Value value = item.value();
  if (value.is_null() || fits(value, attribute->type) != Fits::no) return;
  std::string wanted(schema::name_of(attribute->type));
  auto& found = report.add(item.value_span(), quoted(item.name()) + " takes a " + wanted + ", and this is " +
                                                  std::string(name_of(value.kind)));
  if (attribute->type == schema::Type::strings && value.is(Value::Kind::text)) {
    found.help = "put it into a list: `[" + std::string(item.place().value->text()) + "]`";
  }
}

static void check(const Subject& subject, Report& report) {
  for (const Item& item : subject.items()) check_item(item, report);
}

extern const Rule wrong_type = {
    .code = "wrong-type",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a value that its attribute cannot take",
    .why = "Nomad's parser refuses the job. A text that reads as a number is one (`\"3\"`), but `512MB` is none.",
    .instead = "resources {\n  memory = 512\n}\n",
    .source = "hashicorp/hcl gohcl DecodeExpression",
    .check = check,
};

}  // namespace jobstamp::lint
