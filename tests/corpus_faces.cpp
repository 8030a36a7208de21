// The table of faces, and how each is made. Cases with `args` run a whole command, in a world of memory.
// SPDX-License-Identifier: Apache-2.0
#include "corpus_faces.hpp"

#include <algorithm>
#include <sstream>

#include <nlohmann/json.hpp>

#include "corpus_lint.hpp"
#include "jobstamp/format.hpp"
#include "jobstamp/report.hpp"
#include "memory_environment.hpp"

namespace jobstamp::corpus {

namespace {

std::string show_tree(const Case& from) { return dump(parsed_input(from).tree); }
std::string show_meaning(const Case& from) { return sexpr(parsed_input(from).tree); }

std::string show_canonical(const Case& from) {
  std::string text;
  print(parsed_input(from).tree, text);
  return text;
}

std::string show_diagnostics(const Case& from) {
  Parsed parsed = parsed_input(from);
  return full_lines({parsed.tree.source(), parsed.diagnostics}, Color::never);
}

Ran run_case(const Case& from) { return run_on(from.read(input_file), arguments_of(from)); }

std::string show_exit_code(const Case& from) {
  int code = run_case(from).exit_code;
  return code == 0 ? "" : std::to_string(code) + "\n";
}

std::string show_output(const Case& from) { return run_case(from).output; }
std::string show_report(const Case& from) { return run_case(from).errors; }

// Laid out for people; the tool's version would change every case with every release.
std::string show_json_report(const Case& from) {
  auto arguments = arguments_of(from);
  arguments.insert(arguments.end(), {"--report", "json=report.json"});
  auto report = nlohmann::ordered_json::parse(run_on(from.read(input_file), arguments).json_report);
  report["tool"] = "jobstamp";
  return report.dump(2) + "\n";
}

std::string inventory(const Case& from, const char* format) {
  return run_on(from.read(input_file), {"versions", "--format", format}).output;
}
std::string show_table(const Case& from) { return inventory(from, "table"); }
std::string show_tsv(const Case& from) { return inventory(from, "tsv"); }
std::string show_markdown(const Case& from) { return inventory(from, "markdown"); }
std::string show_json_inventory(const Case& from) {
  auto all = nlohmann::ordered_json::parse(inventory(from, "json"));
  all["tool"] = "jobstamp";
  return all.dump(2) + "\n";
}

bool is_command(const Case& from) { return from.has("args"); }
bool is_whole_parse(const Case& from) { return from.room == "parse" && !from.broken() && !is_command(from); }
bool is_format(const Case& from) { return from.room == "format" && !is_command(from); }
bool is_broken(const Case& from) { return from.broken() && !is_command(from); }
bool is_inventory(const Case& from) { return from.room == "versions"; }
bool asks_for_it(const Case&) { return false; }

constexpr Face faces[] = {
    {"tree.txt", show_tree, is_whole_parse},
    {"sexpr.txt", show_meaning, is_whole_parse},
    {"canonical.hcl", show_canonical, is_format},
    {"diagnostics.txt", show_diagnostics, is_broken},
    {"exit", show_exit_code, is_command},
    {"expected.hcl", show_output, is_command},
    {"report.txt", show_report, is_command},
    {"report.json", show_json_report, asks_for_it},
    {"inventory.txt", show_table, is_inventory},
    {"inventory.json", show_json_inventory, asks_for_it},
    {"inventory.tsv", show_tsv, asks_for_it},
    {"inventory.md", show_markdown, asks_for_it},
    {input_file, show_drawn, is_lint},
    {"findings.txt", show_findings, is_lint},
    {"fixed.hcl", show_fixed, is_lint},
};

}  // namespace

std::vector<Face> faces_of(const Case& from) {
  auto lies_there = [&](const Face& face) { return face.file != input_file && from.has(face.file); };
  bool shows_all = is_command(from) || is_lint(from) || std::ranges::none_of(faces, lies_there);
  std::vector<Face> found;
  std::ranges::copy_if(faces, std::back_inserter(found),
                       [&](const Face& face) { return lies_there(face) || (shows_all && face.belongs_to(from)); });
  return found;
}

Parsed parsed_input(const Case& from) { return parse(Source(std::string(input_file), from.read(input_file))); }

std::vector<std::string> arguments_of(const Case& from) {
  std::istringstream lines(from.read("args"));
  std::vector<std::string> arguments;
  for (std::string line; std::getline(lines, line);) arguments.push_back(line);
  return arguments;
}

Ran run_on(const std::string& bytes, std::vector<std::string> arguments) {
  cli::MemoryEnvironment world;
  world.files[std::string(input_file)] = bytes;
  arguments.emplace_back(input_file);
  int exit_code = world.call(arguments);
  return {exit_code, world.output, world.errors, world.files["report.json"]};
}

}  // namespace jobstamp::corpus
