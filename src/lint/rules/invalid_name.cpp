// A text that is not of the form that its attribute or label takes: a service's name, an identity's, an action's, a
// variable's, a template's permissions.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

bool is_of_name(char c) { return is_alphanumeric(c) || c == '-'; }
bool is_of_identity(char c) { return is_of_name(c) || c == '_'; }

bool is_of_secret(char c) { return is_alphanumeric(c) || c == '_'; }
bool is_no_space(char c) { return c != '\0' && c != ' ' && c != '\t' && c != '\n' && c != '\f' && c != '\r'; }

bool is_access(char c) { return c == 'r' || c == 'w' || c == 'm'; }

/// A pattern of the schema: what it says in words, and which texts it has.
struct Form {
  std::string_view pattern, words;
  bool (*is_of)(char);
  std::size_t most;
};

constexpr std::size_t any_length = static_cast<std::size_t>(-1);

constexpr Form forms[] = {
    {"^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$", "up to 63 letters, digits and dashes, with no dash at its ends",
     is_of_name, 63},
    {"^[a-zA-Z0-9-_]{1,128}$", "up to 128 letters, digits, dashes and underscores", is_of_identity, 128},
    {"^[0-7]{1,4}$", "up to four octal digits", is_octal, 4},
    {"^[0-9]+$", "digits alone", is_digit, any_length},
    {"^[rwm]{1,3}$", "up to three of `r`, `w` and `m`", is_access, 3},
};

/// Of labels the schema has it in words.
constexpr Form action_form = {"", "up to 128 characters and no blanks", is_no_space, 128};
constexpr Form secret_form = {"", "up to 128 letters, digits and underscores", is_of_secret, 128};

const Form* form_of(std::string_view pattern) {
  auto found = std::ranges::find(forms, pattern, &Form::pattern);
  return found == std::end(forms) ? nullptr : found;
}

bool is_judged(const Meaning& meaning) { return meaning.attribute && form_of(meaning.attribute->pattern); }

// Nomad puts this where the client fills something in (helper/args ReplaceEnvWithPlaceHolder).
std::string with_placeholders(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    std::size_t begin = std::min(text.find("${"), text.size());
    std::size_t close = text.find('}', begin);
    out += text.substr(0, begin);
    if (begin == text.size() || close == text.npos) return out += text.substr(begin);
    out += "ENV-VAR";
    text.remove_prefix(close + 1);
  }
  return out;
}

bool is_first_byte(char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }

bool is_formed(std::string_view text, const Form& form) {
  auto length = static_cast<std::size_t>(std::ranges::count_if(text, is_first_byte));
  bool has_dash_at_end = form.is_of == is_of_name && (text.front() == '-' || text.back() == '-');
  return length <= form.most && std::ranges::all_of(text, form.is_of) && !has_dash_at_end;
}

void check_item(const Item& item, Report& report) {
  const Value& value = item.value();
  const Form& form = *form_of(item.meaning().attribute->pattern);
  if (!value.is(Value::Kind::text) || !value.known || value.text.empty()) return;
  bool formed = value.runtime ? is_formed(with_placeholders(value.text), form) : is_formed(value.text, form);
  if (formed) return;
  auto& found =
      report.add(item.value_span(),
                 quoted(item.name()) + " takes " + std::string(form.words) + ", and this is " + quoted(value.text),
                 "leave out or replace what else is in it");
  note_origin(item, value, found);
}

void check_label(const Item& block, const Form& form, Report& report) {
  if (block.labels().size() != 1 || block.is_generated()) return;
  std::string_view label = block.labels().front();
  if (!label.empty() && is_formed(label, form)) return;
  report.add(block.label_span(0),
             "the name of " + std::string(block.block_id() == "action" ? "an action" : "a secret") + " has " +
                 std::string(form.words) + ", and this is " + quoted(label),
             label.empty() ? "give it one" : "leave out or replace what else is in it");
}

void check_action(const Item& action, Report& report) { check_label(action, action_form, report); }
void check_secret(const Item& secret, Report& report) { check_label(secret, secret_form, report); }

// Letters beyond ASCII may stand in it; what another tool is to fill in has `leftover-template-marker`.
void check_variable(const Item& variable, Report& report) {
  if (variable.labels().size() != 1) return;
  std::string_view name = variable.labels().front();
  auto is_of_others = [](char c) { return static_cast<unsigned char>(c) >= 0x80 || c == '{' || c == '[' || c == '<'; };
  if (is_identifier(name) || std::ranges::any_of(name, is_of_others)) return;
  report.add(variable.label_span(0), quoted(name) + " is no name for a variable",
             "begin it with a letter or underscore, and use only those, digits and dashes");
}

}  // namespace

extern const Rule invalid_name = {
    .code = "invalid-name",
    .severity = Severity::error,
    .group = Group::values,
    .what =
        "a text that is not of the form that its attribute takes, or a name that no variable, action or secret can "
        "have",
    .why = "Nomad refuses the job. The name of a service is one of DNS, that of a variable an identifier.",
    .instead = "service {\n  name = \"web-api\"\n}\n",
    .source =
        "nomad/structs: Service.ValidateName, WorkloadIdentity.Validate, Template.Validate, "
        "Action.Validate, Secret.Validate; jobspec2 decodeVariableBlock",
    .check = {each_place(is_judged, check_item), each_block("variable", check_variable),
              each_block("action", check_action), each_block("secret", check_secret)},
};

}  // namespace jobstamp::lint
