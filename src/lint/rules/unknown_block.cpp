// A block that may not stand where it does.
// SPDX-License-Identifier: Apache-2.0
#include "lint/names.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static bool takes_blocks_of_any_name(const schema::Block& around) {
  return around.nested_blocks || schema::is_driver(around);
}

static void add(const Item& item, Span span, std::string_view name, Report& report) {
  const schema::Block& around = *item.meaning().around;
  if (around.attribute(name)) {
    report.add(span, quoted(name) + " is an attribute of " + title_of(around) + ", not a block",
               "write `" + std::string(name) + " = ...`");
    return;
  }
  if (around.body == schema::BodyKind::map) {
    report.add(span, title_of(around) + " holds no blocks, only `NAME = VALUE`",
               "delete it, or write it as an attribute");
    return;
  }
  report.add(span, title_of(around) + " takes no block " + quoted(name), advice_on(item, name));
}

static void check_item(const Item& item, Report& report) {
  const Meaning& meaning = item.meaning();
  if (!item.is_block() || meaning.block) return;
  if (takes_blocks_of_any_name(*meaning.around)) return;
  auto parent = item.parent();
  if (item.name() == "content" && parent && parent->name() == "dynamic") {
    add(item, parent->label_span(0), parent->labels().front(), report);
  } else {
    add(item, item.name_span(), item.name(), report);
  }
}

extern const Rule unknown_block = {
    .code = "unknown-block",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a block that may not stand where it does",
    .why =
        "Nomad's parser refuses the job. Mostly the name has a slip "
        "of the pen, or the block belongs one level up or down.",
    .instead = "group \"web\" {\n  network {\n    port \"http\" {}\n  }\n}\n",
    .source = "hashicorp/hcl gohcl, Body.Content; jobspec2",
    .check = each_place(is_unknown, check_item),
};

}  // namespace jobstamp::lint
