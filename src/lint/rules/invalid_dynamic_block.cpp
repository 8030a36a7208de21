// A `dynamic` block of which Nomad's parser can make nothing (hashicorp/hcl ext/dynblock decodeSpec).
// SPDX-License-Identifier: Apache-2.0
#include "lint/origin.hpp"
#include "lint/rule.hpp"
#include "lint/wanted.hpp"

namespace jobstamp::lint {
namespace {

void check_collection(const Item& dynamic, Report& report) {
  auto item = dynamic.item("for_each");
  if (!item) {
    report.add(dynamic.value_span(), "`dynamic` needs `for_each`", "add `for_each = [...]`");
    return;
  }
  const Value& value = item->value();
  if (!item->place().value || suits(value, Wanted::collection)) return;
  auto& found = report.add(item->value_span(), "`for_each` takes a list or a map, and this is " + described(value),
                           value.is_null() ? "write `[]` for none" : "put it into a list: `[...]`");
  note_origin(*item, value, found);
}

void check_iterator(const Item& dynamic, Report& report) {
  auto item = dynamic.item("iterator");
  const auto& value = item ? item->place().value : std::nullopt;
  if (!value || value->kind() == Kind::variable) return;
  auto& found =
      report.add(value->span(), "`iterator` takes a name, and this is none", "write one word, without quotes");
  std::string name = literal_string(*value).value_or("");
  if (!is_identifier(name)) return;
  found.help = "write " + quoted(name);
  found.fix = Fix{found.help, {}};
  found.fix->edits.add({value->span(), name});
}

// Its blocks other than `content` are no places.
void check_blocks(const Item& dynamic, Report& report) {
  auto body = Block::from(dynamic.place().node)->body();
  std::optional<Span> first;
  bool has_others = false;
  for (Cursor each : body->items()) {
    auto block = Block::from(each);
    if (!block) continue;
    Span type = each.tree().span(block->type_token());
    if (block->type() != "content") {
      has_others = true;
      report.add(type, "`dynamic` takes no block " + quoted(block->type()), "put it into `content`");
    } else if (first) {
      auto& found = report.add(type, "`content` stands here already", "make one of the two");
      found.notes.push_back({*first, "the first one"});
    } else {
      first = type;
    }
  }
  if (!first && !has_others)
    report.add(dynamic.value_span(), "`dynamic` needs `content`", "put what each block says into `content { ... }`");
}

void check_dynamic(const Item& dynamic, Report& report) {
  check_collection(dynamic, report);
  check_iterator(dynamic, report);
  check_blocks(dynamic, report);
}

}  // namespace

extern const Rule invalid_dynamic_block = {
    .code = "invalid-dynamic-block",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a `dynamic` block of which nothing can be made",
    .why =
        "Nomad's parser refuses the job. A `dynamic` block needs a list or a map in `for_each` and one "
        "`content`, which holds all that each block says; the name that `iterator` gives has no quotes.",
    .instead =
        "dynamic \"service\" {\n  for_each = [\"web\", \"admin\"]\n  content {\n    name = service.value\n  }\n}\n",
    .source = "hashicorp/hcl ext/dynblock decodeSpec",
    .fixes = Fixes::some,
    .check = each_block("dynamic", check_dynamic),
};

}  // namespace jobstamp::lint
