// What a template is to do when it changes, and cannot.
// SPDX-License-Identifier: Apache-2.0
#include "lint/rule.hpp"

namespace jobstamp::lint {

static void check_template(const Item& block, Report& report) {
  auto mode = block.item("change_mode");
  if (!mode || !mode->value().is_plain_text()) return;
  std::string_view said = mode->value().text;
  if (said == "signal" && as_boolean(block.value_of("env")) == true) {
    auto& found = report.add(mode->value_span(), "a signal does not change a running task's environment",
                             "use `change_mode = \"restart\"`");
    found.notes.push_back({block.item("env")->name_span(), "this template is the task's environment"});
  }
  if (said != "script" || !block.items("change_script").empty()) return;
  report.add(mode->value_span(), "`change_mode` is `script`, and there is no `change_script`",
             "add `change_script` with its `command`");
}

static void check_script(const Item& script, Report& report) {
  auto around = script.around("template");
  if (script.is_generated() || !around || around->text_of("change_mode") != "script") return;
  const Value& command = script.value_of("command");
  bool is_empty = command.is_plain_text() && command.text.empty();
  if (script.item("command") && !is_empty) return;
  report.add(script.name_span(), "this `change_script` has no `command`", "say what to run in `command`");
}

extern const Rule template_change_mode = {
    .code = "template-change-mode",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a change mode that the template cannot have",
    .why = "The server refuses the job.",
    .instead =
        "template {\n  data        = \"...\"\n  destination = \"secrets/app.env\"\n"
        "  env         = true\n  change_mode = \"restart\"\n}\n",
    .source = "nomad/structs: Template.Validate",
    .check = {each_block("template", check_template), each_block("change_script", check_script)},
};

}  // namespace jobstamp::lint
