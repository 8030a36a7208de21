// A step from a local to something that it does not hold: `local.ports.htpp`, `local.zones[5]`.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>

#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

struct Step {
  Span span;
  std::string key;
};

// Nothing where the file does not tell the key, or the step goes to many places.
std::optional<Step> read_step(const Subject& subject, const Item& at, Cursor step) {
  const Tree& tree = step.tree();
  std::uint32_t last = step.tokens().end - 1;
  if (step.kind() == Kind::get_attr || step.kind() == Kind::legacy_index)
    return Step{tree.span(last), std::string(tree.text(last))};
  auto key = step.kind() == Kind::index ? step.child(0) : std::nullopt;
  if (!key) return std::nullopt;
  Value value = subject.evaluate(at, *key);
  auto text = as_text(value);
  if (!text || value.assumed || value.runtime) return std::nullopt;
  return Step{key->span(), std::string(*text)};
}

bool has_entries(const Value& value) { return value.is(Value::Kind::list) || value.is(Value::Kind::map); }

const Value* entry_of(const Value& value, const std::string& key) {
  if (value.is(Value::Kind::map)) {
    auto found = std::ranges::find(value.entries, key, &Value::Entry::key);
    return found == value.entries.end() ? nullptr : &found->value;
  }
  Value wanted{.kind = Value::Kind::text, .known = true, .text = key};
  auto number = as_integer(wanted);
  bool is_there = number && *number >= 0 && static_cast<std::size_t>(*number) < value.entries.size();
  return is_there ? &value.entries[static_cast<std::size_t>(*number)].value : nullptr;
}

std::string help_for(const Value& value, const std::string& key) {
  if (value.is(Value::Kind::list)) {
    return value.entries.empty() ? "the list is empty"
                                 : "it goes from `[0]` to `[" + std::to_string(value.entries.size() - 1) + "]`";
  }
  std::vector<std::string_view> known;
  for (const Value::Entry& each : value.entries) known.push_back(each.key);
  return suggestion(key, known, "add it there");
}

// What a step is taken from, as it is written.
std::string before(const Reference& reference, Cursor step) {
  Span whole = reference.expression.span();
  return quoted(step.tree().source().text({whole.begin, step.span().begin}));
}

void check_reference(const Subject& subject, const Reference& reference, Report& report) {
  if (reference.root != "local" || reference.is_tried || !reference.at) return;
  const auto& locals = subject.declared().locals;
  auto local = locals.find(reference.name);
  if (local == locals.end()) return;
  const Value* value = &subject.value(local->second);
  std::size_t number = 0;
  for (Cursor step : reference.expression.children()) {
    if (number++ < 2) continue;
    if (value->is(Value::Kind::unknown) || value->is_null() || value->assumed) return;
    if (!has_entries(*value)) {
      report.add(step.span(), before(reference, step) + " is " + described(*value) + ", and holds nothing else",
                 "leave the step out");
      return;
    }
    auto read = read_step(subject, *reference.at, step);
    if (!value->known || !read) return;
    const Value* inner = entry_of(*value, read->key);
    if (!inner) {
      report.add(read->span, before(reference, step) + " has no " + quoted(read->key), help_for(*value, read->key));
      return;
    }
    value = inner;
  }
}

}  // namespace

extern const Rule unknown_key = {
    .code = "unknown-key",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a step from a local to something that it does not hold",
    .why = "Nomad's parser refuses the job.",
    .instead = "locals {\n  ports = { http = 80 }\n}\n\njob \"web\" {\n  meta {\n    port = local.ports.http\n  }\n}\n",
    .source = "hashicorp/hcl traversal on objects and tuples",
    .check = each_reference(check_reference),
};

}  // namespace jobstamp::lint
