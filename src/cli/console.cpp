// Colours follow `--color`, then NO_COLOR (no-color.org), NOMAD_CLI_NO_COLOR, FORCE_COLOR, then the terminal.
// SPDX-License-Identifier: Apache-2.0
#include "cli/console.hpp"

#include <algorithm>

#include "cli/named_rows.hpp"
#include "cli/parallel.hpp"

namespace jobstamp::cli {

ExitCode Console::result(std::string_view text, ExitCode code) {
  ResultWriter writer(environment_);
  writer.write(text);
  return writer.finish(code);
}

ExitCode Console::usage_error(std::string_view text) {
  std::string call = "jobstamp " + std::string(arguments_.command->name);
  environment_.write_errors(call + ": " + visible(text) + "\ntry `" + call + " --help`\n");
  return ExitCode::failed;
}

const DiagnosticFormat& Console::format() const {
  return row_called(arguments_.value("output-format").value_or(""), diagnostic_formats);
}

RenderOptions Console::result_options(std::span<const RuleText> rules) const {
  return options(arguments_.value("output-file") ? Color::never : color_for(Stream::output), rules);
}

RenderOptions Console::options(Color color, std::span<const RuleText> rules) const {
  RenderOptions told(color, rules);
  told.fails_from = fails_from_;
  return told;
}

// The progress of a call is that of its files, which are done by now.
std::vector<std::string> Console::rendered(const std::vector<Findings>& all, const RenderOptions& options) {
  auto lines = format().lines;
  if (!lines) return {format().render(all, options)};
  std::vector<std::string> pieces(all.size());
  auto tell = [&](std::size_t i) { pieces[i] = lines(all[i], options); };
  for_each_in_parallel(all.size(), threads(), tell, [](std::size_t) {});
  return pieces;
}

bool Console::diagnostics(const std::vector<Findings>& all, std::span<const RuleText> rules) {
  auto file = arguments_.value("output-file");
  if (file) return write_file(*file, rendered(all, options(Color::never, rules)));
  if (all.empty()) return true;
  std::string text;
  for (const auto& piece : rendered(all, options(color_for(Stream::errors), rules))) text += piece;
  environment_.write_errors(text);
  return true;
}

ExitCode Console::findings(const std::vector<Findings>& all, std::span<const RuleText> rules, ExitCode code) {
  return results(rendered(all, result_options(rules)), code);
}

ExitCode Console::results(const std::vector<std::string>& pieces, ExitCode code) {
  auto file = arguments_.value("output-file");
  if (file) return write_file(*file, pieces) ? code : ExitCode::failed;
  ResultWriter writer(environment_);
  for (const auto& piece : pieces) writer.write(piece);
  return writer.finish(code);
}

bool Console::write_file(const std::string& file, const std::vector<std::string>& pieces) {
  std::string text;
  for (const auto& piece : pieces) text += piece;
  std::string failure = environment_.write(file, text);
  if (!failure.empty()) cannot_write(file, failure);
  return failure.empty();
}

void Console::cannot_write(const std::string& file, const std::string& failure) {
  note(file + ": error: cannot write it: " + failure);
}

void Console::note(std::string_view text) { environment_.write_errors(visible(text) + "\n"); }

void Console::remark(std::string_view text) {
  if (arguments_.has("verbose")) note(text);
}

Color Console::color_for(Stream stream) const {
  auto is_set = [&](const char* name) { return !environment_.variable(name).value_or("").empty(); };
  auto wish = arguments_.value("color").value_or("auto");
  if (wish == "never" || arguments_.has("no-color")) return Color::never;
  if (wish == "always") return Color::always;
  if (is_set("NO_COLOR") || environment_.variable("NOMAD_CLI_NO_COLOR")) return Color::never;
  if (is_set("FORCE_COLOR")) return environment_.variable("FORCE_COLOR") == "0" ? Color::never : Color::always;
  bool capable = environment_.is_terminal(stream) && environment_.variable("TERM") != "dumb";
  return capable ? Color::always : Color::never;
}

unsigned Console::threads() const { return threads_of(arguments_, environment_); }

void Console::for_each(std::size_t count, const std::function<void(std::size_t)>& work) {
  constexpr std::size_t few = 8;  // done before anyone could see how far it is
  if (count < few) {
    for (std::size_t i = 0; i < count; ++i) work(i);
    return;
  }
  bool shows = environment_.is_terminal(Stream::errors);
  std::int64_t begin = environment_.clock();
  bool shown = false;
  for_each_in_parallel(count, threads(), work, [&](std::size_t done) {
    if (!shows || environment_.clock() - begin < 1000) return;
    environment_.write_errors("\r" + std::to_string(done) + " of " + std::to_string(count) + " files");
    shown = true;
  });
  if (shown) environment_.write_errors("\r\x1b[K");
}

void ResultWriter::write(std::string_view text) {
  constexpr std::size_t large = 1 << 16;
  if (held_.size() + text.size() >= large) flush();
  if (text.size() < large) {
    held_ += text;
  } else if (failure_.empty()) {
    failure_ = environment_.write_output(text);
  }
}

void ResultWriter::flush() {
  if (failure_.empty() && !held_.empty()) failure_ = environment_.write_output(held_);
  held_.clear();
}

ExitCode ResultWriter::finish(ExitCode code) {
  flush();
  if (failure_.empty()) return code;
  environment_.write_errors("error: cannot write to standard output: " + failure_ + "\n");
  return ExitCode::failed;
}

bool has_errors(const std::vector<Findings>& all) {
  return std::ranges::any_of(all, [](const Findings& findings) { return has_errors(findings.diagnostics); });
}

}  // namespace jobstamp::cli
