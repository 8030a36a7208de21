// A bare word where a text belongs.
// SPDX-License-Identifier: Apache-2.0
#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// Where `${NAME}` is filled in later a bare NAME does what it looks like.
static bool is_filled_in(const Item& item) {
  for (std::optional<Item> each = item; each; each = each->parent()) {
    const Meaning& meaning = each->meaning();
    if (!meaning.attribute && !meaning.block) continue;
    bool is_option = meaning.around && schema::is_driver(*meaning.around);
    auto when = meaning.attribute ? meaning.attribute->filled_in : meaning.block->filled_in;
    return is_option || when != schema::FilledIn::never;
  }
  return true;
}

static bool takes_words(const Item& item) {
  for (std::optional<Item> each = item; each; each = each->parent()) {
    const schema::Attribute* attribute = each->meaning().attribute;
    if (attribute) return attribute->type == schema::Type::string || attribute->type == schema::Type::strings;
  }
  return false;
}

// Who has a variable of that name may have meant it.
static std::string_view declared_as(const Subject& subject, std::string_view word) {
  const Declarations& declared = subject.declared();
  if (declared.variables.contains(word) || declared.undefaulted.contains(word)) return "var.";
  return declared.locals.contains(word) ? "local." : "";
}

static void add(const Subject& subject, const Reference& word, Report& report) {
  std::string root(word.root);
  auto& found =
      report.add(word.expression.span(), "a bare word is no text: Nomad reads this as " + quoted("${" + root + "}"));
  std::string_view kind = declared_as(subject, root);
  if (!kind.empty()) {
    found.help = "did you mean " + quoted(std::string(kind) + root) + "?";
    return;
  }
  std::string text = '"' + root + '"';
  found.help = "put it in quotes: " + quoted(text);
  found.fix = Fix{"write " + quoted(text), {}};
  found.fix->edits.add({word.expression.span(), text});
}

static void check(const Subject& subject, const Reference& each, Report& report) {
  bool is_word = each.expression.kind() == Kind::variable && !each.in_template;
  bool is_value = is_word && each.at && each.at->place().value == each.expression && !each.at->is_generated();
  if (is_value && takes_words(*each.at) && !is_filled_in(*each.at)) add(subject, each, report);
}

extern const Rule unquoted_literal = {
    .code = "unquoted-literal",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a bare word where a text belongs",
    .why =
        "`driver = docker` is no error to Nomad's parser: the "
        "job then asks for a driver that is called `${docker}`.",
    .instead = "driver = \"docker\"\n",
    .source = "the parser puts unknown words back into the text (EvalContext.UndefinedVariable); #18183",
    .fixes = Fixes::some,
    .check = each_reference(check),
};

}  // namespace jobstamp::lint
