// A time zone that does not exist.
// SPDX-License-Identifier: Apache-2.0
#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

bool is_judged(const Meaning& meaning) {
  return meaning.attribute && (meaning.attribute->name == "time_zone" || meaning.attribute->name == "timezone");
}

// Go takes the names of files below its folder of zones, which may have the zones once more in these.
std::string_view without_folder(std::string_view name) {
  for (std::string_view folder : {"posix/", "right/"}) {
    if (name.starts_with(folder)) return name.substr(folder.size());
  }
  return name;
}

std::string advice_on(std::string_view name) {
  auto all = schema::time_zones();
  auto near = nearest(name, {all.begin(), all.end()});
  return near.empty() ? "write for example `\"Europe/Berlin\"` or `\"UTC\"`"
                      : "did you mean " + quoted(near.front()) + "?";
}

void check(const Item& item, Report& report) {
  const Value& value = item.value();
  if (!value.is_plain_text() || value.text.empty() || value.text == "Local") return;
  if (schema::is_time_zone(without_folder(value.text))) return;
  auto& found = report.add(item.value_span(), "there is no time zone " + quoted(value.text), advice_on(value.text));
  note_origin(item, value, found);
}

}  // namespace

extern const Rule unknown_time_zone = {
    .code = "unknown-time-zone",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a time zone that does not exist",
    .why = "The server refuses the job. Names are those of IANA, in capitals and small letters as they stand there.",
    .instead = "periodic {\n  crons     = [\"0 3 * * *\"]\n  time_zone = \"Europe/Berlin\"\n}\n",
    .source = "nomad/structs: PeriodicConfig.Validate (Go's time.LoadLocation)",
    .check = each_written_value(is_judged, check),
};

}  // namespace jobstamp::lint
