// A default, a description or a validation's message that refers to something or calls something.
// SPDX-License-Identifier: Apache-2.0
#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

static bool is_constant(const Item& item, const Item& block) {
  if (block.block_id() == "validation") return item.name() == "error_message";
  if (block.parent()) return false;
  bool is_of_variable = item.name() == "default" || item.name() == "description";
  return block.name() == "variables" || (block.name() == "variable" && is_of_variable);
}

// The `default`, `description` or `error_message` of a variable, or an entry of `variables`, that is `item` or stands
// around it.
static std::optional<Item> constant_around(std::optional<Item> item) {
  if (!item || item->scope().level != Scope::Level::file) return std::nullopt;
  for (; item; item = item->parent()) {
    auto block = item->parent();
    if (block && is_constant(*item, *block)) return item;
  }
  return std::nullopt;
}

static void judge(const std::optional<Item>& at, Cursor node, std::string_view what, Report& report) {
  auto item = constant_around(at);
  if (!item) return;
  report.add(node.span(), quoted(item->name()) + " is read before " + std::string(what),
             item->name() == "error_message" ? "write the text out" : "write the value out, or move it into `locals`");
}

static void check_reference(const Subject&, const Reference& reference, Report& report) {
  judge(reference.at, reference.expression, "anything that it could refer to is known", report);
}

static void check_call(const Subject&, const Call& call, Report& report) {
  judge(call.at, call.expression, "functions can be called", report);
}

extern const Rule variable_default_not_constant = {
    .code = "variable-default-not-constant",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a variable's default, description or error message that is not written out",
    .why = "Nomad's parser evaluates them without variables and functions, and refuses the job.",
    .instead = "locals {\n  image = \"redis:${var.version}\"\n}\n",
    .source = "jobspec2 decodeVariableBlock (evaluated without a context)",
    .check = {each_reference(check_reference), each_call(check_call)},
};

}  // namespace jobstamp::lint
