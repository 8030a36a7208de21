// A value that cannot become what its attribute takes. Durations have a rule of their own, `invalid-duration`.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/fixes.hpp"
#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

// "takes WANTED": the schema's word with its article.
std::string wanted(schema::Type type) {
  std::string name(schema::name_of(type));
  return type == schema::Type::boolean ? "`true` or `false`" : "a " + name;
}

// "and this is GIVEN". Beside a list or a map the kind says enough.
std::string given(const Value& value, schema::Type type) {
  bool wants_list = type == schema::Type::strings || type == schema::Type::integers;
  if (wants_list && value.is(Value::Kind::list)) return "a list with something else in it";
  Value shown = value;
  bool is_number_or_text = value.is(Value::Kind::text) || value.is(Value::Kind::number);
  if ((wants_list || type == schema::Type::string_map) && is_number_or_text) shown.known = false;
  return described(shown);
}

// A single value where a list of such is wanted.
bool wants_brackets(const Value& value, schema::Type type) {
  bool is_list = type == schema::Type::strings || type == schema::Type::integers;
  bool is_single = value.is(Value::Kind::text) || value.is(Value::Kind::number);
  return is_list && is_single &&
         fits(value, type == schema::Type::strings ? schema::Type::string : schema::Type::integer) != Fits::no;
}

// Of an attribute, or of a key in a block of the writer's own keys.
schema::Type type_of(const Meaning& meaning) {
  if (meaning.attribute) return meaning.attribute->type;
  bool is_key = !meaning.child && meaning.around && meaning.around->body == schema::BodyKind::map;
  return is_key ? meaning.around->value : schema::Type::any;
}

// Those that `fits` can say no of.
bool is_judged(const Meaning& meaning) {
  switch (type_of(meaning)) {
    case schema::Type::string:
    case schema::Type::integer:
    case schema::Type::boolean:
    case schema::Type::strings:
    case schema::Type::integers:
    case schema::Type::string_map:
      return true;
    default:
      return false;
  }
}

bool is_short_number(std::string_view text) { return text.size() <= 9 && all_digits(text); }

// An interpolation that stands alone is not made a text.
bool is_plain_string(Cursor expression) {
  return expression.kind() == Kind::quoted_template &&
         (expression.children().empty() || expression.own_token(Kind::quoted_text));
}

bool holds_plain_strings(Children elements) { return std::all_of(elements.begin(), elements.end(), is_plain_string); }

// Most values are written as what they have to be, and need no evaluating.
bool is_plainly(schema::Type type, Cursor expression) {
  switch (expression.kind()) {
    case Kind::quoted_template:
      return type == schema::Type::string && is_plain_string(expression);
    case Kind::heredoc_template:
      return type == schema::Type::string;
    case Kind::object:
      return type == schema::Type::string_map;
    case Kind::variable:
      return type == schema::Type::boolean && (expression.text() == "true" || expression.text() == "false");
    case Kind::tuple:
      return type == schema::Type::strings && holds_plain_strings(expression.children());
    case Kind::number_literal:
      return type == schema::Type::string || (type == schema::Type::integer && is_short_number(expression.text()));
    default:
      return false;
  }
}

constexpr std::string_view between_words = " ,\t\n";

// The words that a shell would make of a command line; with quotes and the like in it they are not told by blanks
// alone.
std::string list_of_words(std::string_view text) {
  if (text.find_first_of("\"'\\$%\n") != text.npos) return "";
  std::string list;
  for (std::size_t at = 0; at != text.npos; at = text.find_first_not_of(between_words, at)) {
    auto end = std::min(text.find_first_of(between_words, at), text.size());
    list.append(list.empty() ? "\"" : ", \"").append(text.substr(at, end - at)).append(1, '"');
    at = end;
  }
  return '[' + list + ']';
}

std::string_view trimmed(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(between_words), text.size()));
  return text.substr(0, text.find_last_not_of(between_words) + 1);
}

// Several words in one text are a command line, or a list that someone wrote with commas.
void mend(const Item& item, const Value& value, Diagnostic& found) {
  std::string_view text = trimmed(value.text);
  std::string list;
  if (text.find_first_of(between_words) == text.npos) {
    list = '[' + std::string(item.place().value->text()) + ']';
    found.help = "put it into a list";
    found.fix = Fix{"put it into a list", {}};
    found.fix->edits.add(in_brackets(item));
  } else {
    list = list_of_words(text);
    found.help = "put its words into a list";
  }
  if (!list.empty() && list.find('\n') == list.npos) found.help += ": `" + list + '`';
}

void check_item(const Item& item, Report& report) {
  schema::Type type = type_of(item.meaning());
  if (is_plainly(type, *item.place().value) || item.place().is_element()) return;
  const Value& value = item.value();
  if (value.is_null() || fits(value, type) != Fits::no) return;
  auto& found = report.add(item.value_span(),
                           quoted(item.name()) + " takes " + wanted(type) + ", and this is " + given(value, type));
  if (wants_brackets(value, type)) mend(item, value, found);
  note_origin(item, value, found);
}

}  // namespace

extern const Rule wrong_type = {
    .code = "wrong-type",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a value that its attribute cannot take",
    .why = "Nomad's parser refuses the job. A text that reads as a number is one (`\"3\"`), but `512MB` is none.",
    .instead = "resources {\n  memory = 512\n}\n",
    .source = "hashicorp/hcl gohcl DecodeExpression",
    .fixes = Fixes::some,
    .check = each_written_value(is_judged, check_item),
};

}  // namespace jobstamp::lint
