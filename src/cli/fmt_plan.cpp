// `nomad fmt` has neither `--stdout` nor `--diff`: it prints where it neither writes nor lists.
// SPDX-License-Identifier: Apache-2.0
#include "cli/fmt_plan.hpp"

#include "cli/line_option.hpp"

namespace jobstamp::cli {

// A person has the names of the files.
static bool is_for_programs(const DiagnosticFormat& format) {
  return format.name != "full" && format.name != "concise";
}

Result<FmtPlan> fmt_plan(const Arguments& arguments, const Console& console) {
  FmtPlan plan;
  bool check = arguments.has("check"), diff = arguments.has("diff"), print = arguments.has("stdout");
  bool writes = arguments.flag("write").value_or(true);
  if (print && (check || diff)) return {{}, "`--stdout` prints texts, `--check` and `--diff` do not: choose one"};
  if (print && arguments.flag("write") == true) return {{}, "`--stdout` and `-write` exclude each other"};
  if (arguments.has("fail-safe") && (check || diff)) {
    return {{}, "`--fail-safe` prints a broken input as it is, `--check` and `--diff` print none: choose one"};
  }
  plan.prints_broken = arguments.has("fail-safe");
  plan.finds = check || diff;
  plan.tells = plan.finds && is_for_programs(console.format());
  bool prints = print || (!writes && arguments.flag("list") == false);
  plan.mode = diff     ? FmtMode::diff
              : check  ? FmtMode::list
              : prints ? FmtMode::print
              : writes ? FmtMode::rewrite
                       : FmtMode::list;
  plan.lists = arguments.flag("list").value_or(plan.mode == FmtMode::list) && plan.mode != FmtMode::print && !diff;
  if (auto lines = arguments.value("lines")) {
    auto range = read_line_range(*lines);
    if (!range.ok()) return {{}, range.error};
    plan.lines = range.value;
  }
  return {plan, ""};
}

}  // namespace jobstamp::cli
