// The error message of a validation, where it is no sentence (jobspec2/types.variables.go looksLikeSentences).
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

/// Letters that are none in upper case, from one to another: Go asks for one of those in all alphabets, so that words
/// in one without cases cannot begin a message. UTF-8 sorts as the characters do. Of other alphabets nothing is said.
struct Letters {
  std::string_view first, last;
};
constexpr Letters not_upper[] = {{"a", "z"},   {"ß", "ö"},   {"ø", "ÿ"},    {"ά", "ώ"},  {"а", "џ"},
                                 {"ぁ", "ゖ"}, {"ァ", "ヺ"}, {"一", "鿿"}, {"가", "힣"}};

bool begins_without_upper_case(std::string_view text) {
  std::string_view first = text.substr(0, first_character(text).size);
  auto has = [&](const Letters& each) { return first >= each.first && first <= each.last; };
  return std::ranges::any_of(not_upper, has);
}

std::string fault_of(std::string_view text) {
  if (text.empty()) return "this message says nothing";
  if (begins_without_upper_case(text)) return "this message does not begin with an upper-case letter";
  if (text.back() == '\n') return "this message ends with a newline, not with `.` or `?`";
  return std::string_view(".?!").find(text.back()) != std::string_view::npos
             ? ""
             : "this message does not end with `.` or `?`";
}

void check(const Item& validation, Report& report) {
  auto message = validation.item("error_message");
  if (!message || message->value().runtime) return;
  const Value& value = message->value();
  auto text = value.known && !value.assumed ? as_text(value) : std::nullopt;
  std::string fault = text ? fault_of(*text) : "";
  if (fault.empty()) return;
  auto& found = report.add(message->value_span(), fault, "write a whole sentence, such as `\"At least one.\"`");
  note_origin(*message, value, found);
}

}  // namespace

extern const Rule validation_message = {
    .code = "validation-message",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a validation's error message that is no sentence",
    .why =
        "Nomad's parser refuses the job, whatever value the variable has: the message begins with an upper-case letter "
        "or with what is no letter, and ends with `.`, `?` or `!`.",
    .instead =
        "variable \"count\" {\n  default = 3\n  validation {\n    condition     = var.count > 0\n"
        "    error_message = \"At least one.\"\n  }\n}\n",
    .source = "jobspec2 decodeVariableValidationBlock, looksLikeSentences",
    .check = each_block("validation", check),
};

}  // namespace jobstamp::lint
