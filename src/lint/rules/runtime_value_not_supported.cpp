// A value of the node or the task in an attribute where nobody fills it in.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// Texts that are handed on as they are, to a shell perhaps, which has the task's environment.
static bool is_handed_on(const Item& item) {
  static constexpr std::array<std::string_view, 4> names = {"data", "body", "description", "text"};
  return std::ranges::find(names, item.name()) != names.end();
}

// `sh -c "... ${NOMAD_PORT_db} ..."` in an action or a template's script: the shell runs in the task and has the name
// in its environment (client/alloc_endpoint.go, template.go of hashicorp/nomad hand the text on as it is).
static bool is_read_by_shell(const Item& arguments, const Reference& reference) {
  static constexpr std::array<std::string_view, 7> shells = {"sh", "bash", "ash", "dash", "ksh", "zsh", "env"};
  auto block = arguments.parent();
  if (arguments.name() != "args" || !block || reference.step) return false;
  std::string_view command = block->text_of("command");
  command = command.substr(command.rfind('/') + 1);
  bool is_shell = std::ranges::find(shells, command) != shells.end();
  auto is_script = [](const Value::Entry& each) {
    std::string_view text = each.value.text;
    return each.value.known && text.size() > 1 && text.front() == '-' && text.find('c') != text.npos;
  };
  return is_shell && std::ranges::any_of(arguments.value().entries, is_script);
}

static bool is_of_runtime(const Reference& reference) {
  static constexpr std::array<std::string_view, 4> roots = {"attr", "meta", "node", "env"};
  bool is_root = reference.step && std::ranges::find(roots, reference.root) != roots.end();
  return is_root || reference.root.starts_with("NOMAD_");
}

// The attribute whose text the reference is part of, through lists; none for a text that a map holds.
static std::optional<Item> attribute_of(const Reference& reference) {
  auto item = reference.at;
  while (item && !item->meaning().attribute && item->parent() && !item->is_block()) item = item->parent();
  return item && item->meaning().attribute ? item : std::nullopt;
}

static void check_reference(const Subject&, const Reference& reference, Report& report) {
  if (!is_of_runtime(reference)) return;
  auto item = attribute_of(reference);
  if (!item || is_handed_on(*item) || !item->around("job")) return;
  const Meaning& meaning = item->meaning();
  bool is_text = meaning.attribute->type == schema::Type::string || meaning.attribute->type == schema::Type::strings;
  bool is_filled_in = meaning.attribute->filled_in != schema::FilledIn::never || schema::is_driver(*meaning.around) ||
                      meaning.around->filled_in != schema::FilledIn::never;
  if (!is_text || is_filled_in || is_read_by_shell(*item, reference)) return;
  report.add(reference.expression.span(),
             quoted(item->name()) + " is never filled in: this stays the text `${" +
                 std::string(reference.expression.text()) + "}`",
             "write the value out, or set it by a variable");
}

extern const Rule runtime_value_not_supported = {
    .code = "runtime-value-not-supported",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a node's or a task's value where nobody fills it in",
    .why =
        "Only some attributes are looked at again on the client or by the scheduler. In all others `${attr.x}` "
        "stays a text, and the job fails there or does something else.",
    .instead = "user = var.user\n",
    .source = "client/taskenv and its users; hashicorp/nomad aa026cc99c",
    .check = each_other_reference(check_reference),
};

}  // namespace jobstamp::lint
