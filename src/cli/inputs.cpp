// Operands one by one: standard input, a directory, a file that is named outright.
// SPDX-License-Identifier: Apache-2.0
#include "cli/inputs.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "cli/parallel.hpp"
#include "cli/settings_files.hpp"
#include "cli/walk.hpp"

namespace jobstamp::cli {
namespace {

/// What `--stdin-filename`, by any of its names, calls standard input.
std::optional<std::string> name_of_input(const Arguments& arguments) {
  for (auto option : {"stdin-filename", "stdin-filepath", "assume-filename"}) {
    if (auto name = arguments.value(option)) return *name;
  }
  return std::nullopt;
}

class Finder {
 public:
  Finder(const Arguments& arguments, const InputRules& rules, const Environment& environment)
      : arguments_(arguments), rules_(rules), environment_(environment), settings_(environment) {}

  Inputs find(std::vector<std::string> operands) {
    if (operands.empty()) operands = {rules_.nothing_named == InputRules::Default::folder ? "." : "-"};
    for (const auto& operand : operands) take(operand);
    for (Input& input : found_.all) {
      auto nearest = settings_.nearest_to(input.path);
      input.settings = std::shared_ptr<const Settings>(nearest, &nearest->settings);
    }
    std::ranges::move(settings_.problems(), std::back_inserter(found_.problems));
    return std::move(found_);
  }

 private:
  void take(const std::string& operand) {
    if (operand == "-") return take_standard_input();
    switch (environment_.kind(operand)) {
      case PathKind::directory:
        return take_directory(operand);
      case PathKind::missing:
        return refuse(operand, why_missing(operand));
      case PathKind::file:
      case PathKind::other:
        return take_file(operand);
    }
  }

  // There may be one, and nobody may look.
  std::string why_missing(const std::string& operand) const {
    std::string why = environment_.read(operand).error;
    return why.empty() || why == "no such file or directory" ? "there is no such file or directory"
                                                             : "cannot read it: " + why;
  }

  void take_standard_input() {
    if (asked_for_input_) return;
    asked_for_input_ = true;
    Input input;
    input.standard_input = true;
    input.path = input_name();
    if (kind_of_name(input.path) == NameKind::json_job) return refuse_json(input.path);
    input.excluded = input.path != "-" && !why_left_out(input.path).empty();
    found_.all.push_back(std::move(input));
  }

  std::string input_name() const { return name_of_input(arguments_).value_or("-"); }

  void take_directory(const std::string& path) {
    Walk how;
    how.plain_hcl = rules_.plain_hcl;
    how.recursive = arguments_.flag("recursive").value_or(true);
    how.threads = threads_of(arguments_, environment_);
    auto begin = static_cast<std::ptrdiff_t>(found_.all.size());
    walk(path, how, environment_, found_);
    auto is_excluded = [&](const Input& input) {
      if (!settings_.exclude(input.path)) return false;
      found_.remarks.push_back(input.path + ": left out: the settings exclude it");
      return true;
    };
    found_.all.erase(std::remove_if(found_.all.begin() + begin, found_.all.end(), is_excluded), found_.all.end());
  }

  // What speaks against a file that is named, under `--force-exclude`; empty if nothing does.
  std::string why_left_out(const std::string& path) {
    if (!arguments_.has("force-exclude")) return {};
    if (is_left_out(path, environment_)) return "it is hidden or git ignores it";
    return settings_.exclude(path) ? "the settings exclude it" : "";
  }

  void take_file(const std::string& path) {
    if (kind_of_name(path) == NameKind::json_job) return refuse_json(path);
    if (auto why = why_left_out(path); !why.empty()) return found_.remarks.push_back(path + ": left out: " + why);
    Input input;
    input.path = path;
    found_.all.push_back(std::move(input));
  }

  void refuse(const std::string& path, std::string message, std::string help = "") {
    found_.problems.push_back(file_error(path, std::move(message), std::move(help)));
  }
  void refuse_json(const std::string& path) {
    refuse(path, "this is JSON, and jobstamp works on HCL",
           "name the HCL that a job file was made from; write a variable file as lines of `NAME = VALUE`");
  }

  const Arguments& arguments_;
  const InputRules& rules_;
  const Environment& environment_;
  SettingsFiles settings_;
  Inputs found_;
  bool asked_for_input_ = false;
};

}  // namespace

Inputs find_inputs(const std::vector<std::string>& operands, const Arguments& arguments, const InputRules& rules,
                   const Environment& environment) {
  bool reads_input = operands.empty() && rules.nothing_named == InputRules::Default::standard_input;
  if (reads_input && environment.is_terminal(Stream::input)) {
    Inputs none;
    none.usage_error = "name a file or directory, or `-` for standard input";
    return none;
  }
  Inputs found = Finder(arguments, rules, environment).find(operands);
  const bool asked_for_input = std::ranges::any_of(found.all, &Input::standard_input) || !found.problems.empty();
  if (name_of_input(arguments) && !asked_for_input) {
    found.usage_error = "`--stdin-filename` is a name for standard input, which is not read: add `-`";
  }
  return found;
}

Findings file_error(const std::string& path, std::string message, std::string help) {
  Findings findings;
  findings.source = Source(path, "");
  findings.about = Findings::About::file;
  findings.diagnostics.push_back({.code = "input", .message = std::move(message), .help = std::move(help)});
  return findings;
}

}  // namespace jobstamp::cli
