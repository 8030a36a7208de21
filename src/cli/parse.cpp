// `jobstamp parse`: the syntax tree, for people and other programs.
// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/load.hpp"
#include "cli/named_rows.hpp"
#include "cli/options.hpp"

#include "jobstamp/pipeline.hpp"

namespace jobstamp::cli {
namespace {

using Take = std::function<void(std::string_view)>;
using Tell = void (*)(const Tree& tree, const Take& take);

void tell_sexpr(const Tree& tree, const Take& take) { sexpr(tree, take); }
void tell_json(const Tree& tree, const Take& take) { take(tree_json(tree)); }

struct TreeFormat {
  std::string_view name;
  Tell tell;
};

// All of them, the default first.
constexpr std::array tree_formats = {
    TreeFormat{"sexpr", tell_sexpr},
    TreeFormat{"json", tell_json},
};

constexpr std::array tree_options = {
    Option{.name = "format",
           .takes = Takes::value,
           .value = "FORMAT",
           .help = "how the tree is told",
           .choices = names_of<tree_formats>},
};

// What became of an input.
struct Work {
  Loaded loaded;
  Diagnostics diagnostics;
  std::optional<Tree> tree;
  std::string told;
};

void work_on(Work& work) {
  Parsed parsed = read_source(work.loaded.source);
  bool left_out = work.loaded.input.only_with_job && !has_job(parsed.tree);
  if (left_out) return;
  work.diagnostics = std::move(parsed.diagnostics);
  if (!has_errors(work.diagnostics)) work.tree = std::move(parsed.tree);
}

// Of several trees each becomes text as soon as it is there, which is smaller, and side by side.
void tell_early(Work& work, Tell tell) {
  if (work.tree) tell(*work.tree, [&](std::string_view piece) { work.told += piece; });
  work.tree.reset();
}

ExitCode run(const Arguments& arguments, Environment& environment) {
  Console console(arguments, environment);
  Inputs inputs = find_inputs(arguments.operands, arguments, {}, environment);
  if (!inputs.usage_error.empty()) return console.usage_error(inputs.usage_error);
  for (const auto& remark : inputs.remarks) console.remark(remark);

  Tell tell = row_called(arguments.value("format").value_or(""), tree_formats).tell;
  std::vector<Work> all(inputs.all.size());
  console.for_each(all.size(), [&](std::size_t i) {
    all[i].loaded = load(inputs.all[i], environment);
    if (!all[i].loaded.problem && !all[i].loaded.gone) work_on(all[i]);
    if (all.size() > 1) tell_early(all[i], tell);
  });
  drop_repeated(all, environment, &Work::loaded);
  std::vector<Findings> problems = std::move(inputs.problems);
  for (auto& work : all) {
    if (work.loaded.problem) problems.push_back(*work.loaded.problem);
    if (!work.diagnostics.empty()) problems.push_back({work.loaded.source, work.diagnostics});
  }
  if (!console.diagnostics(problems) || has_errors(problems)) return ExitCode::failed;
  ResultWriter result(environment);
  for (const auto& work : all) {
    result.write(work.told);
    if (work.tree) tell(*work.tree, [&](std::string_view piece) { result.write(piece); });
  }
  return result.finish(ExitCode::done);
}

constexpr std::array<OptionGroup, 3> groups = {{
    {"Output", tree_options},
    {"Input", input_options},
    {"Messages", message_options},
}};

}  // namespace

const Command parse_command = {
    .name = "parse",
    .summary = "show the syntax tree",
    .operands = "[PATH...]",
    .text =
        "Prints what the HCL of a job file means, as S-expressions for people or as JSON, a\n"
        "line an input, for other programs; the JSON has places and comments too.",
    .example = "  jobstamp parse web.nomad\n",
    .options = groups,
    .run = run,
};

}  // namespace jobstamp::cli
