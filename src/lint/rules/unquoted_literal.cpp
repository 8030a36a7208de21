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
    bool is_option = meaning.around && meaning.around->id.starts_with("driver.");
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

static void check(const Subject& subject, Report& report) {
  for (const Reference& each : references(subject.tree())) {
    bool is_word = each.expression.kind() == Kind::variable && !each.in_template;
    auto item = is_word ? subject.item_around(each.expression) : std::nullopt;
    bool is_value = item && item->place().value == each.expression && !item->is_generated();
    if (!is_value || !takes_words(*item) || is_filled_in(*item)) continue;
    report.add(each.expression.span(),
               "a bare word is no text: Nomad reads this as `${" + std::string(each.root) + "}`",
               "put it in quotes: `\"" + std::string(each.root) + "\"`");
  }
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
    .check = check,
};

}  // namespace jobstamp::lint
