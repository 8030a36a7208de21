// Values for attributes of a job: right by the schema, and strange.
// SPDX-License-Identifier: Apache-2.0
#include "generate/nomad_job.hpp"

#include "jobstamp/edit.hpp"

namespace jobstamp::generate {
namespace {

using schema::Type;

std::string text_for(Choices& choices, const schema::Attribute& attribute) {
  auto offered = !attribute.values.empty() ? attribute.values : attribute.examples;
  if (!attribute.choices.empty()) offered = attribute.choices[choices.below(attribute.choices.size())].values;
  if (!offered.empty()) return quoted_text(offered[choices.below(offered.size())]);
  if (attribute.name == "data")
    return quoted_text(choices.one_in(4) ? strange_template(choices) : client_template(choices));
  if (attribute.name == "port") return quoted_text(choices.pick({"http", "http", "admin", "8080"}));
  if (attribute.name == "interval" || attribute.name == "timeout") return "\"10s\"";
  return std::string(choices.pick({"\"web\"", "\"/data\"", "\"1.2.3\"", "var.text", "\"${var.text}-1\"", "local.name",
                                   "\"${attr.kernel.name}\"", "\"${NOMAD_TASK_DIR}/x\"", "\"https://host/a.zip\""}));
}

std::string integer_for(Choices& choices, const schema::Attribute& attribute) {
  bool has_least = !attribute.min.empty() && attribute.min.find_first_not_of("0123456789") == attribute.min.npos;
  if (choices.one_in(6)) return std::string(choices.pick({"var.number", "local.three", "\"2\"", "1 + 1"}));
  return has_least && choices.one_in(2) ? std::string(attribute.min) : std::to_string(1 + choices.below(20));
}

std::string atom(Choices& choices) {
  return std::string(choices.pick({"\"a\"",      "\"5\"",       "\"true\"",      "3",
                                   "0",          "true",        "null",          "[\"a\", \"b\"]",
                                   "[]",         "{ a = 1 }",   "attr.cpu.arch", "var.text",
                                   "var.texts",  "var.number",  "var.flag",      "var.map",
                                   "local.name", "local.three", "upper(\"a\")",  "\"x-${var.text}\""}));
}

std::string call(Choices& choices) {
  const schema::Function& function = schema::functions()[choices.below(schema::functions().size())];
  bool takes_many = function.max == schema::Function::any_number;
  std::size_t count = function.min + choices.below(takes_many ? 3 : std::size_t{1} + function.max - function.min);
  std::string arguments;
  for (std::size_t i = 0; i < count; ++i) arguments += (i == 0 ? "" : ", ") + atom(choices);
  return std::string(function.name) + "(" + arguments + ")";
}

// An operator, a conditional, a step, a text, a loop or a call over whatever comes.
std::string strange_expression(Choices& choices) {
  switch (choices.below(8)) {
    case 0:
      return std::string(choices.pick({"!", "-"})) + atom(choices);
    case 1:
      return atom(choices) + " ? " + atom(choices) + " : " + atom(choices);
    case 2:
      return atom(choices) + "[" + atom(choices) + "]";
    case 3:
      return "\"x-${" + atom(choices) + "}\"";
    case 4:
      return "[for x in " + atom(choices) + " : x]";
    case 5:
    case 6:
      return call(choices);
    default:
      return atom(choices) + " " +
             std::string(choices.pick({"+", "-", "*", "/", "%", "<", ">=", "==", "!=", "&&", "||"})) + " " +
             atom(choices);
  }
}

}  // namespace

std::string quoted_text(std::string_view text) { return '"' + escape(text, Quoting::quoted) + '"'; }

std::string value_of(Choices& choices, const schema::Attribute& attribute) {
  switch (attribute.type) {
    case Type::string:
      return text_for(choices, attribute);
    case Type::integer:
      return integer_for(choices, attribute);
    case Type::boolean:
      return std::string(choices.pick({"true", "false", "var.flag", "\"true\"", "!var.flag"}));
    case Type::duration:
      return std::string(choices.pick({"\"30s\"", "\"5m\"", "\"1h30m\"", "\"10m0s\"", "var.while", "\"${2 + 1}s\""}));
    case Type::strings:
      return std::string(choices.pick({"[\"a\"]", "[\"a\", \"b\"]", "[]", "var.texts", "[var.text, \"c\"]", "[1]"}));
    case Type::integers:
      return std::string(choices.pick({"[1]", "[1, 2]", "[]", "[\"3\"]", "[var.number]"}));
    case Type::string_maps:
    case Type::string_map:
      return std::string(choices.pick({"{ a = \"b\" }", "{ a = 1 }", "{}", "{ (var.text) = \"c\" }", "var.map"}));
    case Type::integer_maps:
      return std::string(choices.pick({"{ a = 1 }", "{ a = \"1\" }", "{}"}));
    case Type::any:
    case Type::type_expression:
    case Type::identifier:
      break;
  }
  return "\"any\"";
}

std::string strange_value(Choices& choices) {
  if (choices.one_in(3)) return strange_expression(choices);
  return std::string(choices.pick({"\"\"",
                                   "\"x y\"",
                                   "0",
                                   "-1",
                                   "1.5",
                                   "true",
                                   "null",
                                   "[]",
                                   "[1]",
                                   "{}",
                                   "{ a = 1 }",
                                   "\"10\"",
                                   "30",
                                   "\"1d\"",
                                   "\"-5s\"",
                                   "\"yes\"",
                                   "99999999999999999999",
                                   "\"${attr.cpu.arch}\"",
                                   "\"${meta.zone}\"",
                                   "\"${unknown.root}\"",
                                   "var.missing",
                                   "local.missing",
                                   "var.texts",
                                   "var.text",
                                   "var.number",
                                   "var.flag",
                                   "upper(var.text)",
                                   "nosuch(1)",
                                   "[for x in var.texts : x]",
                                   "{ for x in var.texts : x => 1 }",
                                   "var.flag ? \"a\" : \"b\"",
                                   "<<EOT\nline\nEOT\n",
                                   "\"a\" + 1",
                                   "var.texts[0]",
                                   "var.texts[5]",
                                   "\"%{ if var.flag }a%{ endif }\"",
                                   "bare",
                                   "\"a${1 + 1}\"",
                                   "jsonencode({ a = 1 })",
                                   "[\"a\", true]",
                                   "-var.number",
                                   "!var.number",
                                   "\"\\u00e9\""}));
}

}  // namespace jobstamp::generate
