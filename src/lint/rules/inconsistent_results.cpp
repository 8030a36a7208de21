// A conditional whose two results are of different kinds.
// SPDX-License-Identifier: Apache-2.0
#include "lint/references.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

bool is_either(Value::Kind a, Value::Kind b, Value::Kind wanted) { return a == wanted || b == wanted; }

// One of them becomes what the other is: a number or a truth becomes a text, and anything may be null.
bool unify(Value::Kind a, Value::Kind b) {
  if (a == b || is_either(a, b, Value::Kind::unknown) || is_either(a, b, Value::Kind::null)) return true;
  bool is_collection = is_either(a, b, Value::Kind::list) || is_either(a, b, Value::Kind::map);
  return !is_collection && is_either(a, b, Value::Kind::text);
}

bool is_plain(Cursor literal, Kind kind) { return literal.kind() == kind && literal.children().empty(); }

// Mostly two strings, or two numbers.
bool are_plainly_alike(Cursor yes, Cursor no) {
  return (is_plain(yes, Kind::quoted_template) && is_plain(no, Kind::quoted_template)) ||
         (is_plain(yes, Kind::number_literal) && is_plain(no, Kind::number_literal));
}

void check_file(const Subject& subject, Report& report) {
  for (const Operation& each : subject.uses().operations) {
    if (each.expression.kind() != Kind::conditional || !each.at) continue;
    auto yes = each.expression.child(1);
    auto no = each.expression.child(2);
    if (!yes || !no || are_plainly_alike(*yes, *no)) continue;
    Value first = subject.evaluate(*each.at, *yes);
    Value second = subject.evaluate(*each.at, *no);
    if (unify(first.kind, second.kind)) continue;
    auto& found = report.add(no->span(),
                             "both results of a conditional are of one kind, and this is " + described(second) +
                                 " beside " + described(first),
                             "write both alike: two strings, two numbers, two lists");
    found.notes.push_back({yes->span(), "the other result"});
  }
}

}  // namespace

extern const Rule inconsistent_results = {
    .code = "inconsistent-results",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a conditional whose two results are of different kinds",
    .why = "Nomad's parser refuses the job, whatever the condition says.",
    .instead = "count = var.large ? 10 : 1\n",
    .source = "hashicorp/hcl hclsyntax ConditionalExpr",
    .check = once(check_file),
};

}  // namespace jobstamp::lint
