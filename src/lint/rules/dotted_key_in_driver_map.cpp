// A name with dots in it. In a block the parser finds it, in a map Nomad's parser does (ObjectConsKeyExpr.Value).
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

// Nodes stand before what is in them, and the key is an item's first.
bool is_key(Cursor expression) { return Cursor(expression.tree(), expression.index() - 1).kind() == Kind::object_item; }

// What is computed on the way is an index and no name (hclsyntax ScopeTraversalExpr).
bool is_step_of_name(Cursor step) {
  auto key = step.child(0);
  bool is_constant = step.kind() == Kind::index && key && (key->kind() == Kind::number_literal || plain_text(*key));
  return step.kind() == Kind::get_attr || step.kind() == Kind::legacy_index || is_constant;
}

bool is_name(Cursor traversal) {
  auto all = traversal.children();
  return std::all_of(std::next(all.begin()), all.end(), is_step_of_name);
}

void check(const Subject&, const Reference& each, Report& report) {
  Cursor key = each.expression;
  if (key.kind() != Kind::traversal || each.is_tried || !is_key(key) || !is_name(key)) return;
  auto& found = report.add(key.span(), "a key with dots needs quotes");
  if (each.is_declared) {
    found.help = "write " + quoted("(" + std::string(key.text()) + ")") + " for its value, or quotes for the name";
    return;
  }
  found.help = "write " + quoted('"' + std::string(key.text()) + '"');
  bool is_plain =
      std::ranges::all_of(key.text(), [](char c) { return c != '"' && c != ' ' && c != '\t' && c != '\n'; });
  if (!is_plain) return;
  found.fix = Fix{found.help, {}};
  found.fix->edits.add({key.span(), '"' + std::string(key.text()) + '"'});
}

}  // namespace

extern const Rule dotted_key_in_driver_map = {
    .code = "dotted-key-in-driver-map",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a key with dots that has no quotes",
    .why =
        "Nomad's parser refuses the file: a name in a block is one word, and in a map it takes one with dots "
        "for a reference. A key with dots stands in a map, in quotes; the options of a driver that are maps "
        "may all be written so.",
    .instead = "config {\n  labels = {\n    \"com.example.team\" = \"web\"\n  }\n}\n",
    .source = "hcl/hclsyntax; #9701, #11759",
    .fixes = Fixes::some,
    .check = each_reference(check),
};

}  // namespace jobstamp::lint
