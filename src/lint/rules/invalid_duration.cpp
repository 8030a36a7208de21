// A duration that Go does not read.
// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "lint/fixes.hpp"
#include "lint/given.hpp"
#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// `10 s`, `5min`, `1d`, `2 weeks`: one number and a unit that other tools know.
static std::optional<std::string> meant(std::string_view text) {
  static constexpr std::pair<std::string_view, std::pair<std::int64_t, std::string_view>> units[] = {
      {"ms", {1, "ms"}},     {"s", {1, "s"}},      {"sec", {1, "s"}},  {"secs", {1, "s"}},  {"second", {1, "s"}},
      {"seconds", {1, "s"}}, {"m", {1, "m"}},      {"min", {1, "m"}},  {"mins", {1, "m"}},  {"minute", {1, "m"}},
      {"minutes", {1, "m"}}, {"h", {1, "h"}},      {"hr", {1, "h"}},   {"hrs", {1, "h"}},   {"hour", {1, "h"}},
      {"hours", {1, "h"}},   {"d", {24, "h"}},     {"day", {24, "h"}}, {"days", {24, "h"}}, {"w", {168, "h"}},
      {"week", {168, "h"}},  {"weeks", {168, "h"}}};
  std::size_t digits = text.find_first_not_of("0123456789");
  if (digits == 0 || digits == text.npos || digits > 9) return std::nullopt;
  std::size_t unit = text.find_first_not_of(' ', digits);
  if (unit == text.npos) return std::nullopt;
  for (const auto& [word, becomes] : units) {
    if (word != text.substr(unit)) continue;
    return std::to_string(std::stoll(std::string(text.substr(0, digits))) * becomes.first) +
           std::string(becomes.second);
  }
  return std::nullopt;
}

static std::string shown(const Value& value) {
  if (value.is(Value::Kind::list)) return "a list";
  if (value.is(Value::Kind::map)) return "a map";
  return value.is(Value::Kind::text) ? quoted('"' + std::string(value.text) + '"') : quoted(value.text);
}

static bool is_duration(const Meaning& meaning) {
  return meaning.attribute && meaning.attribute->type == schema::Type::duration;
}

// Most are, and need no evaluating.
static bool is_plain_duration(const Item& item) {
  auto text = written_text(item);
  return text && read_duration(*text);
}

static void check_item(const Item& item, Report& report) {
  if (is_plain_duration(item)) return;
  const Value& value = item.value();
  if (!value.is_null() && fits(value, schema::Type::duration) != Fits::no) return;
  if (value.is_null() && value.assumed) return;
  auto& found =
      report.add(item.value_span(), quoted(item.name()) + " takes a duration, and " + shown(value) + " is none");
  auto better = value.is(Value::Kind::text) ? meant(value.text) : std::nullopt;
  found.help = value.is_null() ? "delete the attribute where it is not set"
                               : "write " + (better ? quoted('"' + *better + '"')
                                                    : std::string("for example `\"30s\"`, `\"5m\"` or `\"1m30s\"`"));
  note_origin(item, value, found);
  if (better) found.fix = rewrite_text(item, *better);
}

extern const Rule invalid_duration = {
    .code = "invalid-duration",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a duration that Nomad cannot read",
    .why =
        "Nomad's parser refuses the job. A duration is numbers with the units `ns`, `us`, "
        "`ms`, `s`, `m` and `h`, without blanks; there are no days.",
    .instead = "kill_timeout = \"1m30s\"\n",
    .source = "jobspec2 decodeDuration; #25292",
    .fixes = Fixes::some,
    .check = each_place(is_duration, check_item),
};

}  // namespace jobstamp::lint
