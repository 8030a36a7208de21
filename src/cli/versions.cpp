// `jobstamp versions`: what is deployed at which version.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "cli/commands.hpp"
#include "cli/console.hpp"
#include "cli/named_rows.hpp"
#include "cli/options.hpp"
#include "cli/read_inputs.hpp"

#include "jobstamp/pipeline.hpp"

namespace jobstamp::cli {
namespace {

constexpr std::array list_options = {
    Option{.name = "format",
           .takes = Takes::value,
           .value = "FORMAT",
           .help = "how the sites are told",
           .choices = names_of<inventory_formats>},
};

// Files that are no job files after all are not told of.
std::vector<InventoryFile> inventory_of(std::vector<ListedFile> listed) {
  std::vector<InventoryFile> files;
  for (auto& file : listed) {
    if (!file.left_out) files.push_back({file.source, std::move(file.entries)});
  }
  return files;
}

ExitCode run(const Arguments& arguments, Environment& environment) {
  Console console(arguments, environment);
  ReadInputs inputs = read_inputs(arguments.operands, arguments, console, environment);
  if (!inputs.usage_error.empty()) return console.usage_error(inputs.usage_error);
  std::erase_if(inputs.all, [](const Loaded& loaded) { return loaded.input.excluded; });

  auto for_each = [&](std::size_t count, const auto& work) { console.for_each(count, work); };
  version::Hints hints;
  hints.placeholders = own_placeholders(inputs.all);
  std::vector<ListedFile> listed = list_sites(job_inputs(inputs.all), for_each, hints);
  std::vector<Findings> problems = std::move(inputs.problems);
  for (const auto& file : listed) {
    if (!file.diagnostics.empty()) problems.push_back({file.source, file.diagnostics});
  }
  if (!console.diagnostics(problems) || has_errors(problems)) return ExitCode::failed;

  std::vector<InventoryFile> files = inventory_of(std::move(listed));
  bool is_empty = std::ranges::all_of(files, [](const auto& file) { return file.entries.empty(); });
  if (is_empty)
    console.note("no package is named in " + std::to_string(files.size()) + (files.size() == 1 ? " file" : " files"));
  const InventoryFormat& format = row_called(arguments.value("format").value_or(""), inventory_formats);
  return console.result(format.render(files, console.color_for(Stream::output)), ExitCode::done);
}

constexpr std::array<OptionGroup, 3> groups = {{
    {"Output", list_options},
    {"Input", input_options},
    {"Messages", message_options},
}};

}  // namespace

const Command versions_command = {
    .name = "versions",
    .summary = "list what is deployed at which version",
    .operands = "[PATH...]",
    .text =
        "Lists every place in the job files that names a package, with its version. Status:\n"
        "`pinned`; `floating`, a version that moves (latest, a branch); `placeholder`, such as\n"
        "MAIN_VERSION; `unversioned`, none is written; `computed`, nobody can tell from these\n"
        "files. A version that stands in a variable, a local, `meta` or `env` has two rows: the\n"
        "place that reads it, and the literal that governs it. The table leaves out names and\n"
        "addresses; the other formats have them.",
    .example =
        "  jobstamp versions jobs/\n"
        "  jobstamp versions --format json jobs/ | jq '.rows[] | select(.status == \"floating\")'\n",
    .options = groups,
    .run = run,
};

}  // namespace jobstamp::cli
