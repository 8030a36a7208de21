// A value that its operator, its condition, its `for` or the text around it cannot take.
// SPDX-License-Identifier: Apache-2.0
#include <optional>

#include "lint/operators.hpp"
#include "lint/origin.hpp"
#include "lint/references.hpp"
#include "lint/rule.hpp"
#include "lint/wanted.hpp"

namespace jobstamp::lint {
namespace {

// Of an operand between operators: the one that binds tighter takes it, of two alike the left one.
Wanted wanted_by(Kind kind) {
  switch (kind) {
    case Kind::plus:
    case Kind::minus:
    case Kind::star:
    case Kind::slash:
    case Kind::percent:
    case Kind::less:
    case Kind::less_equal:
    case Kind::greater:
    case Kind::greater_equal:
      return Wanted::number;
    case Kind::and_and:
    case Kind::or_or:
    case Kind::bang:
      return Wanted::truth;
    default:
      return Wanted::anything;
  }
}

// How to mend it.
std::string_view help_for(const Value& value, Wanted wanted) {
  if (value.is_null()) return "give it a value";
  if (value.runtime) return "decide it where the value is known: in a `template`, or in the program";
  bool is_list = value.is(Value::Kind::list);
  switch (wanted) {
    case Wanted::number:
      return is_list ? "count with `length(...)`" : "write a number";
    case Wanted::truth:
      return is_list ? "compare something of it: `length(...) > 0`"
                     : "write `true` or `false`, or compare it with something";
    case Wanted::collection:
      return "put it into a list: `[...]`";
    default:
      return is_list ? "join it to one string: `join(\", \", ...)`" : "encode it as one string: `jsonencode(...)`";
  }
}

bool is_a_text(const Value& value) { return value.is(Value::Kind::text) && value.known && !value.runtime; }

class Check {
 public:
  Check(const Subject& subject, const Operation& operation, Report& report)
      : subject_(subject), operation_(operation), tree_(operation.expression.tree()), report_(report) {}

  void run() const {
    Cursor node = operation_.expression;
    switch (node.kind()) {
      case Kind::operation:
        operands(node);
        break;
      case Kind::unary:
        if (auto operand = node.child(0)) operand_of(node.tokens().first, *operand);
        break;
      case Kind::interpolation:
        if (auto inner = node.child(0); inner && !is_of_runtime(*inner) && !stands_alone(node))
          judge(*inner, Wanted::text, "`${ }` in a string");
        break;
      case Kind::for_tuple:
      case Kind::for_object:
      case Kind::template_for:
        if (auto collection = collection_of(node)) judge(*collection, Wanted::collection, "`for`");
        break;
      default:
        if (auto condition = node.child(0)) judge(*condition, Wanted::truth, "a condition");
        break;
    }
  }

 private:
  void operands(Cursor node) const {
    std::optional<Cursor> before;
    std::optional<std::uint32_t> left;
    for (Cursor operand : node.children()) {
      std::optional<std::uint32_t> right;
      if (before) right = operator_before(operand);
      if (before) between(left, *before, right);
      left = right;
      before = operand;
    }
    if (before) between(left, *before, std::nullopt);
  }

  // Which of the tokens beside an operand takes it.
  void between(std::optional<std::uint32_t> left, Cursor operand, std::optional<std::uint32_t> right) const {
    auto binds = [&](std::optional<std::uint32_t> token) { return token ? precedence_of(tree_.kind(*token)) : 0; };
    operand_of(binds(left) >= binds(right) ? *left : *right, operand);
  }

  void operand_of(std::uint32_t token, Cursor operand) const {
    judge(operand, wanted_by(tree_.kind(token)), quoted(tree_.text(token)));
  }

  void judge(Cursor operand, Wanted wanted, std::string_view taker) const {
    if (wanted == Wanted::anything || !operation_.at) return;
    Value value = subject_.evaluate(*operation_.at, operand);
    if (suits(value, wanted)) return;
    auto& found = report_.add(operand.span(), std::string(taker) + " takes " + std::string(words_for(wanted)) +
                                                  ", and this is " + described(value));
    bool joins = taker == "`+`" && is_a_text(value);
    found.help = joins ? "strings are put side by side in one: `\"${first}${second}\"`" : help_for(value, wanted);
    note_origin(*operation_.at, value, found);
  }

  static std::optional<Cursor> collection_of(Cursor loop) {
    auto intro = loop.child(0);
    return intro && intro->kind() == Kind::for_intro ? intro->child(0) : std::nullopt;
  }

  // A name that is neither variable nor local stands for a text.
  static bool is_of_runtime(Cursor expression) {
    if (expression.kind() != Kind::variable && expression.kind() != Kind::traversal) return false;
    std::string_view root = expression.tree().text(expression.tokens().first);
    return root != "var" && root != "local" && root != "null";
  }

  // An interpolation with nothing beside it is not made a text (spec: Template Interpolation Unwrapping).
  bool stands_alone(Cursor interpolation) const {
    TokenRange tokens = interpolation.tokens();
    return tree_.kind(tokens.first - 1) == Kind::open_quote && tree_.kind(tokens.end) == Kind::close_quote;
  }

  const Subject& subject_;
  const Operation& operation_;
  const Tree& tree_;
  Report& report_;
};

void check_file(const Subject& subject, Report& report) {
  for (const Operation& each : subject.uses().operations) Check(subject, each, report).run();
}

}  // namespace

extern const Rule unsuitable_operand = {
    .code = "unsuitable-operand",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a value that its operator, its condition, its `for` or the text around it cannot take",
    .why =
        "Nomad's parser refuses the job. Operators calculate with numbers, a text that reads as one included; "
        "what only the client knows (`attr.cpu.numcores`) is no number yet.",
    .instead = "meta {\n  name = \"${var.name}-1\"\n}\n",
    .source = "hashicorp/hcl hclsyntax BinaryOpExpr, UnaryOpExpr, ConditionalExpr, ForExpr, TemplateExpr",
    .check = once(check_file),
};

}  // namespace jobstamp::lint
