// `--output-file web.nomad` looks like the way to a new job file, and would put messages in the old one's place.
// SPDX-License-Identifier: Apache-2.0
#include "cli/outputs.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "cli/walk.hpp"

namespace jobstamp::cli {
namespace {

struct Output {
  std::string_view option;
  std::string path;
};

std::vector<Output> outputs_of(const Arguments& arguments) {
  std::vector<Output> outputs;
  if (auto file = arguments.value("output-file")) outputs.push_back({"--output-file", *file});
  for (const std::string& report : arguments.values("report")) {
    auto equals = report.find('=');
    if (equals != report.npos) outputs.push_back({"--report", report.substr(equals + 1)});
  }
  return outputs;
}

// The same for each way of naming a file, be it there or not.
std::string identity(const std::string& path, const Environment& environment) {
  if (environment.kind(path) != PathKind::missing) return environment.real_path(path);
  auto slash = path.rfind('/');
  std::string folder = slash == path.npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
  return environment.real_path(folder).append("/").append(path, slash == path.npos ? 0 : slash + 1);
}

// The files that options have read: `--versions FILE`, `--file NAME=PATH`.
std::vector<std::string> read_by_options(const Arguments& arguments) {
  std::vector<std::string> paths = arguments.values("versions");
  for (const std::string& file : arguments.values("file")) {
    auto equals = file.find('=');
    if (equals != file.npos) paths.push_back(file.substr(equals + 1));
  }
  return paths;
}

// What speaks against writing there, as far as it can be told before; empty if nothing does. A walk takes none but
// files that are called like job files.
std::string fault_of(const std::string& path, const Arguments& arguments, const Environment& environment) {
  const PathKind kind = environment.kind(path);
  const std::string real = kind == PathKind::missing ? path : environment.real_path(path);
  const NameKind name = kind_of_name(real);
  if (name == NameKind::job || name == NameKind::plain_hcl) {
    return "as a job file is called: name it otherwise, for no job file is written there";
  }
  if (kind == PathKind::directory) return "which cannot be written: it is a directory";
  auto is_same = [&](const std::string& operand) { return operand != "-" && environment.real_path(operand) == real; };
  if (kind != PathKind::missing && std::ranges::any_of(arguments.operands, is_same)) {
    return "which is an input: name a file of its own, for no job file is written there";
  }
  if (kind != PathKind::missing && std::ranges::any_of(read_by_options(arguments), is_same)) {
    return "which the call reads: name a file of its own";
  }
  auto slash = path.rfind('/');
  bool has_folder = slash == path.npos || slash == 0 || environment.kind(path.substr(0, slash)) == PathKind::directory;
  return has_folder ? "" : "which cannot be written: its directory does not exist";
}

}  // namespace

std::string refused_output(const Arguments& arguments, const Environment& environment) {
  std::vector<std::string> before;  // a device takes any number of them
  for (const auto& [option, path] : outputs_of(arguments)) {
    std::string fault = fault_of(path, arguments, environment);
    std::string self = identity(path, environment);
    bool again = environment.kind(path) != PathKind::other && std::ranges::find(before, self) != before.end();
    before.push_back(std::move(self));
    if (fault.empty() && again) fault = "to which something else is written already: name a file for each";
    if (fault.empty()) continue;
    std::string refusal = "`";
    refusal.append(option).append("` names `").append(path).append("`, ").append(fault);
    return refusal;
  }
  return "";
}

}  // namespace jobstamp::cli
