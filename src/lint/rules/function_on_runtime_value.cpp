// A function that looks into a text which is only known when the task runs.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "lint/references.hpp"
#include "lint/rule.hpp"
#include "lint/runtime_readers.hpp"

namespace jobstamp::lint {

// A name that a node or a task has, not any word that stays as text.
static bool is_of_runtime(std::string_view text) {
  static constexpr std::array beginnings = {"${attr.", "${meta.", "${node.", "${NOMAD_", "${env["};
  return std::ranges::any_of(beginnings, [&](const char* each) { return text.find(each) != text.npos; });
}

static void check_call(const Subject& subject, const Call& call, Report& report) {
  if (!reads_letters(call.name) || !call.at) return;
  std::vector<Value> values;
  for (Cursor argument : call.expression.children()) values.push_back(subject.evaluate(*call.at, argument));
  std::size_t number = 0;
  for (Cursor argument : call.expression.children()) {
    const Value& value = values[number++];
    if (!value.runtime || !is_of_runtime(value.text) || !looks_into(call.name, values, number - 1)) continue;
    auto& found = report.add(argument.span(), quoted(call.name) + " is called before this has a value",
                             "do it where the value is known: in a `template`, or in the program");
    found.label = "it gets the text " + quoted(value.text);
  }
}

extern const Rule function_on_runtime_value = {
    .code = "function-on-runtime-value",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a function that is called on a value which only the client knows",
    .why =
        "Functions run while the job is parsed. `upper(attr.kernel.name)` "
        "makes `${ATTR.KERNEL.NAME}` of the text, which nobody fills in.",
    .instead =
        "template {\n  data        = <<EOT\nkernel={{ env \"attr.kernel.name\" | toUpper }}\n"
        "EOT\n  destination = \"local/kernel.env\"\n}\n",
    .source = "the parser puts unknown words back into the text (EvalContext.UndefinedVariable); #12176, #20362",
    .check = each_call(check_call),
};

}  // namespace jobstamp::lint
