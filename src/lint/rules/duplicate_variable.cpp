// One name declared twice: by `variable` blocks and the `variables` block together, or by `locals` blocks.
// SPDX-License-Identifier: Apache-2.0
#include "lint/repeated.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

namespace {

class Declared {
 public:
  Declared(std::string_view kind, Report& report) : kind_(kind), report_(report) {}

  void add(std::string_view name, Span place) {
    auto first = firsts_.before(name, place);
    if (!first) return;
    auto& found =
        report_.add(place, std::string(kind_) + " " + quoted(name) + " is declared already", "keep one of them");
    found.notes.push_back({*first, "declared here first"});
  }
  void add_all(const Item& entries) {
    for (Item entry : entries.items()) add(entry.name(), entry.name_span());
  }

 private:
  std::string_view kind_;
  Report& report_;
  Firsts<std::string_view, Span> firsts_;
};

}  // namespace

static void check(const Subject& subject, Report& report) {
  Declared variables("variable", report);
  Declared locals("local", report);
  for (Item block : subject.outermost()) {
    auto labels = block.labels();
    if (block.name() == "variable" && labels.size() == 1) variables.add(labels[0], block.label_span(0));
    if (block.name() == "variables") variables.add_all(block);
    if (block.name() == "locals") locals.add_all(block);
  }
}

extern const Rule duplicate_variable = {
    .code = "duplicate-variable",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a variable or local that is declared twice",
    .why = "Nomad's parser refuses the job: it cannot tell which of them is meant.",
    .instead = "locals {\n  version = \"1.4.2\"\n}\n",
    .source = "jobspec2 decodeVariableBlock, parseLocalVariables",
    .check = once(check),
};

}  // namespace jobstamp::lint
