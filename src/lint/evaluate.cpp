// The evaluator: literals, templates, `var` and `local`, operators and conditionals. Of calls and loops it knows the
// kind.
// Spec: Expressions, Templates; Nomad: jobspec2/types.config.go (EvalContext).
// SPDX-License-Identifier: Apache-2.0
#include <iterator>
#include <string>
#include <variant>

#include "lint/memory.hpp"
#include "lint/operators.hpp"
#include "lint/value.hpp"

namespace jobstamp::lint {
namespace {

/// Locals can refer to one another; a chain that anyone wrote by hand is short.
constexpr int most_deep = 1000;
/// And double one another: what is longer is not held against anything.
constexpr std::size_t most_text = std::size_t{1} << 20;

Value of_kind(Value::Kind kind) {
  Value value;
  value.kind = kind;
  return value;
}

Value text_of(std::string_view text, Cursor origin) {
  Value value = of_kind(Value::Kind::text);
  value.known = true;
  value.text = text;
  value.origin = origin;
  return value;
}

class Evaluator {
 public:
  Evaluator(const Inputs& inputs, PlaceId id, Memory& memory)
      : inputs_(inputs), id_(id), memory_(memory), arena_(memory.arena) {}

  Value of(Cursor expression) const {
    if (memory_.depth == most_deep) return {};
    ++memory_.depth;
    Value value = within(expression);
    --memory_.depth;
    return value;
  }

 private:
  Value within(Cursor expression) const;
  Value number(Cursor literal) const;
  Value word(Cursor variable) const;
  Value reference(Cursor expression, std::string_view root) const;
  Value target(PlaceId place, SiteKind kind) const;
  Value evaluated(PlaceId place, SiteKind kind) const;
  Value without_default(Cursor expression) const;
  Value quoted(Cursor node) const;
  Value tuple(Cursor node) const;
  Value object(Cursor node) const;
  Value conditional(Cursor node) const;
  Value call(Cursor node) const;
  bool is_iterator(std::string_view name) const;

  const Inputs& inputs_;
  PlaceId id_;
  Memory& memory_;
  Arena& arena_;
};

Value Evaluator::within(Cursor expression) const {
  switch (expression.kind()) {
    case Kind::number_literal:
      return number(expression);
    case Kind::quoted_template:
    case Kind::heredoc_template:
      return quoted(expression);
    case Kind::variable:
      return word(expression);
    case Kind::traversal: {
      auto root = expression.child(0);
      if (root && root->kind() == Kind::variable) return reference(expression, root->text());
      return {};
    }
    case Kind::parenthesized: {
      auto inner = expression.child(0);
      return inner ? of(*inner) : Value();
    }
    case Kind::tuple:
      return tuple(expression);
    case Kind::object:
      return object(expression);
    case Kind::for_tuple:
      return of_kind(Value::Kind::list);
    case Kind::for_object:
      return of_kind(Value::Kind::map);
    case Kind::unary:
    case Kind::operation:
      return operate(
          expression, [this](Cursor operand) { return of(operand); }, arena_);
    case Kind::conditional:
      return conditional(expression);
    case Kind::call:
      return call(expression);
    default:
      return {};
  }
}

Value Evaluator::number(Cursor literal) const {
  Value value = read_number(literal.text(), arena_);
  value.origin = literal;
  return value;
}

Value Evaluator::word(Cursor variable) const {
  std::string_view name = variable.text();
  Value value = of_kind(name == "null" ? Value::Kind::null : Value::Kind::boolean);
  value.known = true;
  value.text = name;
  value.origin = variable;
  bool is_constant = name == "true" || name == "false" || name == "null";
  return is_constant ? value : reference(variable, name);
}

// What is no variable, local or iterator goes back into the text.
Value Evaluator::reference(Cursor expression, std::string_view root) const {
  if (root == "var" || root == "local") {
    auto found = referred(inputs_, id_, expression);
    if (const PlaceId* place = std::get_if<PlaceId>(&found)) {
      return target(*place, root == "var" ? SiteKind::variable : SiteKind::local);
    }
    return std::get<Opacity>(found) == Opacity::no_default ? without_default(expression) : Value();
  }
  if (is_iterator(root)) return {};
  Value value = text_of(arena_.keep_texts({"${", expression.text(), "}"}), expression);
  value.runtime = true;
  return value;
}

// One that names itself is not known while it is evaluated, and Nomad refuses it.
Value Evaluator::target(PlaceId place, SiteKind kind) const {
  auto [said, is_new] = memory_.said.try_emplace(place);
  if (is_new) said->second = evaluated(place, kind);
  return said->second;
}

Value Evaluator::evaluated(PlaceId place, SiteKind kind) const {
  const auto& expression = inputs_.place(place).value;
  if (!expression) return {};
  Value value = Evaluator(inputs_, place, memory_).of(*expression);
  if (kind != SiteKind::variable) return value;
  value.assumed = true;
  const Place& around = inputs_.place({place.file, inputs_.place(place).parent});
  auto type = declared_type(around.node);
  return type ? converted(value, *type, arena_) : value;
}

// `var.x` of a variable that has a type and no default.
Value Evaluator::without_default(Cursor expression) const {
  auto step = expression.child(1);
  bool is_whole = step && !expression.child(2) && step->kind() == Kind::get_attr;
  const auto& undefaulted = inputs_.files[id_.file].declared.undefaulted;
  auto found = is_whole ? undefaulted.find(step->tree().text(step->tokens().end - 1)) : undefaulted.end();
  if (found == undefaulted.end()) return {};
  auto type = declared_type(inputs_.place({id_.file, found->second}).node);
  return type ? of_kind(kind_of_type(*type)) : Value();
}

// What the interpolation says that is all of a quoted template.
std::optional<Cursor> only_interpolation(Cursor node) {
  auto inner = node.child(0);
  if (node.kind() != Kind::quoted_template || !inner || inner->kind() != Kind::interpolation) return std::nullopt;
  bool is_all = inner->tokens().first == node.tokens().first + 1 && inner->tokens().end + 1 == node.tokens().end;
  return is_all ? inner->child(0) : std::nullopt;
}

// An interpolation that stands alone is not made a text (spec: Template Interpolation Unwrapping).
Value Evaluator::quoted(Cursor node) const {
  if (auto text = plain_text(node)) return text_of(*text, node);
  if (auto expression = only_interpolation(node)) return of(*expression);
  std::vector<TemplatePart> parts = template_parts(node);
  Value value = text_of("", node);
  std::string all;
  for (const TemplatePart& part : parts) {
    if (part.type == TemplatePart::Type::text) {
      all += part.text.value;
      continue;
    }
    Value inner = part.expression ? of(*part.expression) : Value();
    auto text = as_text(inner);
    if (part.type == TemplatePart::Type::directive || !text) return of_kind(Value::Kind::text);
    all += *text;
    if (all.size() > most_text) return of_kind(Value::Kind::text);
    value.runtime |= inner.runtime;
    if (inner.assumed && !value.assumed) value.origin = inner.origin;
    value.assumed |= inner.assumed;
  }
  value.text = arena_.keep_text(all);
  return value;
}

Value Evaluator::tuple(Cursor node) const {
  Value value = of_kind(Value::Kind::list);
  value.known = true;
  value.origin = node;
  std::vector<Value::Entry> entries;
  Children elements = node.children();
  entries.reserve(static_cast<std::size_t>(std::distance(elements.begin(), elements.end())));
  for (Cursor element : elements) entries.push_back({"", of(element)});
  value.entries = arena_.keep_all(entries);
  return value;
}

Value Evaluator::object(Cursor node) const {
  Value value = of_kind(Value::Kind::map);
  value.known = true;
  value.origin = node;
  std::vector<Value::Entry> entries;
  for (Cursor item : node.children()) {
    auto key = item.child(0);
    auto content = item.child(1);
    if (!key || !content) return of_kind(Value::Kind::map);
    // A bare word is a key, not a variable (spec: Collection Values).
    auto name = key->kind() == Kind::variable ? std::optional(key->text()) : as_text(of(*key));
    if (!name) return of_kind(Value::Kind::map);
    entries.push_back({*name, of(*content)});
  }
  value.entries = arena_.keep_all(entries);
  return value;
}

Value Evaluator::conditional(Cursor node) const {
  auto condition = node.child(0);
  auto yes = node.child(1);
  auto no = node.child(2);
  if (!condition || !yes || !no) return {};
  Value decided = of(*condition);
  auto truth = as_boolean(decided);
  if (truth) {
    Value value = of(*truth ? *yes : *no);
    value.assumed |= decided.assumed;
    return value;
  }
  Value first = of(*yes);
  Value second = of(*no);
  return first.kind == second.kind ? of_kind(first.kind) : Value();
}

// What it gives is known by its kind alone. A name of several words is none of Nomad's functions.
Value Evaluator::call(Cursor node) const {
  const schema::Function* function = schema::function(node.tree().text(node.tokens().first));
  switch (function ? function->gives : '.') {
    case 's':
      return of_kind(Value::Kind::text);
    case 'n':
      return of_kind(Value::Kind::number);
    case 'b':
      return of_kind(Value::Kind::boolean);
    case 'l':
      return of_kind(Value::Kind::list);
    case 'm':
      return of_kind(Value::Kind::map);
    default:
      return {};
  }
}

// `dynamic "port" { iterator = p ... }`: within it `p.value`, else `port.value` (hcl/ext/dynblock).
bool Evaluator::is_iterator(std::string_view name) const {
  const auto& places = inputs_.files[id_.file].outline.places;
  for (std::uint32_t each = id_.place; places[each].parent != each; each = places[each].parent) {
    auto block = Block::from(places[each].node);
    if (!block || block->type() != "dynamic") continue;
    auto body = block->body();
    auto iterator = body ? body->attribute("iterator") : std::nullopt;
    auto labels = block->labels();
    if (iterator && iterator->value() && iterator->value()->text() == name) return true;
    if (!iterator && !labels.empty() && labels.front() == name) return true;
  }
  return false;
}

}  // namespace

Value evaluate(const Inputs& inputs, PlaceId id, Memory& memory) {
  const auto& expression = inputs.place(id).value;
  return expression ? evaluate(inputs, id, *expression, memory) : Value();
}

Value evaluate(const Inputs& inputs, PlaceId id, Cursor expression, Memory& memory) {
  return Evaluator(inputs, id, memory).of(expression);
}

}  // namespace jobstamp::lint
