// A block with labels too few or too many.
// SPDX-License-Identifier: Apache-2.0
#include "lint/names.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static std::string wanted(const schema::Block& block) {
  if (block.labels.empty()) return "takes no label";
  std::string text =
      block.labels.size() == 1 ? "takes one label" : "takes " + std::to_string(block.labels.size()) + " labels";
  if (block.labels.size() == 1 && block.labels.front() != "label") text += ", its " + std::string(block.labels.front());
  return text;
}

static std::string in_words(std::size_t count) {
  static constexpr std::string_view words[] = {"none", "one", "two", "three"};
  return count < std::size(words) ? std::string(words[count]) : std::to_string(count);
}

static std::string mending(const Item& item, std::size_t has) {
  const schema::Block& block = *item.meaning().block;
  if (has > block.labels.size()) return "delete the label";
  return "write `" + std::string(item.name()) + " \"NAME\" {`";
}

// What a `dynamic` block makes has its labels in a list.
static std::optional<std::size_t> labels_of_generated(const Item& content) {
  auto list = content.parent()->item("labels");
  if (!list) return 0;
  const Value& value = list->value();
  if (!value.is(Value::Kind::list) || !value.known) return std::nullopt;
  return value.entries.size();
}

static bool is_block(const Meaning& meaning) {
  return meaning.block && meaning.around && !schema::is_driver(*meaning.around);
}

static void check_item(const Item& item, Report& report) {
  const Meaning& meaning = item.meaning();
  bool is_made = item.name() == "content";
  auto has = is_made ? labels_of_generated(item) : std::optional(item.labels().size());
  std::size_t wants = meaning.block->labels.size();
  if (!has || *has == wants) return;
  std::string message = quoted(is_made ? meaning.child->name : item.name()) + " " + wanted(*meaning.block) +
                        ", and this has " + in_words(*has);
  if (is_made) {
    auto list = item.parent()->item("labels");
    report.add(list ? list->value_span() : item.parent()->value_span(), message,
               wants == 0 ? "delete `labels`" : "write `labels = [...]` with as many");
  } else {
    report.add(*has > wants ? item.label_span(wants) : item.name_span(), message, mending(item, *has));
  }
}

extern const Rule wrong_label_count = {
    .code = "wrong-label-count",
    .severity = Severity::error,
    .group = Group::syntax,
    .what = "a block with too few labels or too many",
    .why = "Nomad's parser refuses the job. A `group` or `task` has a name, an `update` or `resources` has none.",
    .instead = "group \"web\" {\n  update {}\n}\n",
    .source = "hashicorp/hcl gohcl, Body.Content; jobspec2",
    .check = each_written_block(is_block, check_item),
};

}  // namespace jobstamp::lint
