// A `null` among texts: in `env`, in `tags`.
// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "lint/given.hpp"
#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

bool is_of_driver(const Meaning& meaning) { return schema::is_driver(*meaning.around); }

bool is_key(const Meaning& meaning) {
  return meaning.around && !meaning.child && !meaning.attribute && meaning.around->body == schema::BodyKind::map &&
         meaning.around->value == schema::Type::string && !is_of_driver(meaning);
}

bool is_list(const Meaning& meaning) {
  return meaning.attribute && meaning.around && meaning.attribute->type == schema::Type::strings &&
         !is_of_driver(meaning);
}

void report_null(const Item& item, std::string message, std::string help, Report& report) {
  auto& found = report.add(item.value_span(), std::move(message), std::move(help));
  note_origin(item, item.value(), found);
}

void check_key(const Item& item, Report& report) {
  if (may_be_null(item) && item.value().is_null())
    report_null(item, quoted(item.name()) + " cannot be `null`", "leave it out, or write `\"\"`", report);
}

void check_list(const Item& list, Report& report) {
  for (Item each : list.items()) {
    if (may_be_null(each) && each.value().is_null())
      report_null(each, "an element cannot be `null`", "leave it out", report);
  }
}

}  // namespace

extern const Rule null_in_collection = {
    .code = "null-in-collection",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a `null` in a map or a list of texts",
    .why = "Nomad's parser refuses the job: no text is `null`. What is not wanted is left out, or empty.",
    .instead = "env {\n  DEBUG = \"\"\n}\n",
    .source = "hashicorp/hcl gohcl DecodeExpression; go-cty gocty",
    .check = {each_written_value(is_key, check_key), each_written_value(is_list, check_list)},
};

}  // namespace jobstamp::lint
