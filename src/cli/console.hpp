// What a command says, and where: results on standard output, all else on standard error or in the file that
// `--output-file` names, in the format and the colours that were asked for.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.hpp"

#include "jobstamp/report.hpp"

namespace jobstamp::cli {

class Console {
 public:
  Console(const Arguments& arguments, Environment& environment) : arguments_(arguments), environment_(environment) {}

  /// Writes the result; a failure is said and becomes the exit code.
  ExitCode result(std::string_view text, ExitCode code);
  /// Says what is wrong with the call itself.
  ExitCode usage_error(std::string_view text);
  /// Which of them make the call fail, for formats that tell; all where nothing is said.
  void fail_from(std::optional<Severity> level) { fails_from_ = level; }
  /// Diagnostics in the format of `--output-format`. False, and said, where `--output-file` cannot be written.
  bool diagnostics(const std::vector<Findings>& all, std::span<const RuleText> rules = {});
  /// Diagnostics that are the result of the call: on standard output, or where `--output-file` says.
  ExitCode findings(const std::vector<Findings>& all, std::span<const RuleText> rules, ExitCode code);

  /// That of `--output-format`, and how it tells the result of the call.
  const DiagnosticFormat& format() const;
  RenderOptions result_options(std::span<const RuleText> rules) const;
  /// What it says of all of them, in pieces.
  std::vector<std::string> rendered(const std::vector<Findings>& all, const RenderOptions& options);
  /// Such pieces, where `findings` puts them.
  ExitCode results(const std::vector<std::string>& pieces, ExitCode code);
  /// Says that a file of messages, which is no input, could not be written.
  void cannot_write(const std::string& file, const std::string& failure);
  /// A line about how it went.
  void note(std::string_view text);
  /// The same, but for `-v` alone.
  void remark(std::string_view text);
  Color color_for(Stream stream) const;

  /// `-j`, or as many as there are processors.
  unsigned threads() const;
  /// Runs `work` for 0 to `count - 1` on `-j` threads, and shows how far it is once that takes a second.
  void for_each(std::size_t count, const std::function<void(std::size_t)>& work);

 private:
  bool write_file(const std::string& file, const std::vector<std::string>& pieces);
  RenderOptions options(Color color, std::span<const RuleText> rules) const;

  const Arguments& arguments_;
  Environment& environment_;
  std::optional<Severity> fails_from_ = Severity::info;
};

/// Writes a result that comes in pieces: small ones together, large ones as they are. The first failure ends it.
class ResultWriter {
 public:
  explicit ResultWriter(Environment& environment) : environment_(environment) {}

  void write(std::string_view text);
  /// Writes what is left; a failure is said and becomes the exit code.
  ExitCode finish(ExitCode code);

 private:
  void flush();

  Environment& environment_;
  std::string held_;
  std::string failure_;
};

/// True if one of them is an error.
bool has_errors(const std::vector<Findings>& all);

}  // namespace jobstamp::cli
