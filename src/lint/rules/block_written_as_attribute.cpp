// `network = { ... }` where only `network { ... }` is read.
// SPDX-License-Identifier: Apache-2.0
#include <set>
#include <string>

#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

/// Makes `name = { a = 1 }` a block, item by item.
class Unwrapping {
 public:
  explicit Unwrapping(Cursor attribute) : tree_(attribute.tree()), attribute_(attribute) {}

  std::optional<Fix> run() {
    auto object = attribute_.child(0);
    auto equals = attribute_.own_token(Kind::equals);
    if (!object || object->kind() != Kind::object || !equals) return std::nullopt;
    edits_.add({{tree_.span(*equals - 1).end, tree_.span(*equals).end}, ""});
    bool is_fine = true;
    for (Cursor item : object->children()) is_fine &= unwrap(item);
    is_fine &= stands_line_by_line(*object);
    if (!is_fine) return std::nullopt;
    return Fix{"write it as a block", std::move(edits_)};
  }

 private:
  void drop(std::uint32_t token) { edits_.add({tree_.span(token), ""}); }

  // An object takes a key twice, a block does not.
  bool unwrap(Cursor item) {
    auto key = item.child(0);
    auto value = item.child(1);
    if (!key || !value) return false;
    auto text = literal_string(*key);
    if (key->kind() != Kind::variable && !(text && is_identifier(*text))) return false;
    if (!names_.insert(text.value_or(std::string(key->text()))).second) return false;
    if (text) edits_.add({key->span(), *text});
    if (auto colon = item.own_token(Kind::colon)) edits_.add({tree_.span(*colon), " ="});
    return value->kind() != Kind::object;
  }

  // Arguments of a block are separated by line ends, not by commas.
  bool stands_line_by_line(Cursor object) {
    std::size_t items = 0;
    std::size_t newlines = 0;
    for (Cursor item : object.children()) {
      ++items;
      std::uint32_t next = item.tokens().end;
      if (tree_.kind(next) == Kind::comma) drop(next++);
      if (tree_.kind(next) == Kind::newline || tree_.kind(next) == Kind::comment) ++newlines;
    }
    return newlines == items || (items == 1 && newlines == 0);
  }

  const Tree& tree_;
  Cursor attribute_;
  Edits edits_;
  std::set<std::string> names_;
};

bool is_block(const Meaning& meaning) {
  if (!meaning.child || !meaning.around || schema::is_driver(*meaning.around)) return false;
  return !meaning.block || !meaning.block->as_attribute;
}

void check_item(const Item& item, Report& report) {
  if (item.place().node.kind() != Kind::attribute) return;
  const Meaning& meaning = item.meaning();
  auto& found = report.add(item.name_span(), quoted(item.name()) + " is a block, and not set with `=`",
                           "write `" + std::string(item.name()) + " { ... }`");
  if (!meaning.block || meaning.block->labels.empty()) found.fix = Unwrapping(item.place().node).run();
}

}  // namespace

extern const Rule block_written_as_attribute = {
    .code = "block-written-as-attribute",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a block that is written as an attribute",
    .why =
        "Nomad's parser refuses the job. Only `meta` and `env` of a job, group or task, "
        "and the options of a driver, may be written `NAME = { ... }`.",
    .instead = "artifact {\n  options {\n    archive = \"false\"\n  }\n}\n",
    .source = "hashicorp/hcl gohcl; jobspec2 decodeAsAttribute; #26939",
    .fixes = Fixes::some,
    .check = each_written_value(is_block, check_item),
};

}  // namespace jobstamp::lint
