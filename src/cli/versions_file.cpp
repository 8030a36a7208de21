// Each form has its own reader; all of them say where something is not understood, and none of them guesses.
// SPDX-License-Identifier: Apache-2.0
#include "cli/versions_file.hpp"

#include <algorithm>

#include "cli/inputs.hpp"
#include "cli/json_object.hpp"

#include "jobstamp/pipeline.hpp"

namespace jobstamp::cli {
namespace {

void refuse(VersionsFile& file, const Source& source, Span span, std::string message) {
  if (!file.problem) file.problem = Findings{source, {}, Findings::About::text};
  file.problem->diagnostics.push_back({.code = "versions-file", .span = span, .message = std::move(message)});
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view blanks = " \t";
  text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
  return text.substr(0, text.find_last_not_of(blanks) + 1);
}

// A comment begins at `#` where a word could begin.
std::string_view without_comment(std::string_view line) {
  for (std::size_t at = line.find('#'); at != line.npos; at = line.find('#', at + 1)) {
    if (at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t') return line.substr(0, at);
  }
  return line;
}

// A file that shells read, too, may say `export NAME=VERSION`.
std::string_view without_export(std::string_view name) {
  constexpr std::string_view word = "export";
  bool is_exported =
      name.starts_with(word) && name.size() > word.size() && (name[word.size()] == ' ' || name[word.size()] == '\t');
  return is_exported ? trimmed(name.substr(word.size())) : name;
}

// The quotes that shells and `.env` files put around a value are no part of it.
std::string_view unquoted(std::string_view value) {
  bool quoted = value.size() > 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
  return quoted ? value.substr(1, value.size() - 2) : value;
}

void read_lines(VersionsFile& file, const Source& source) {
  for (std::uint32_t number = 1; number <= source.line_count(); ++number) {
    Span span = source.line(number);
    std::string_view line = trimmed(without_comment(source.text(span)));
    if (line.empty()) continue;
    auto equals = line.find('=');
    std::string_view name = without_export(trimmed(line.substr(0, equals)));
    std::string_view value = equals == line.npos ? "" : unquoted(trimmed(line.substr(equals + 1)));
    if (name.empty() || value.empty()) {
      refuse(file, source, span, "expected NAME=VERSION");
    } else {
      file.wishes.push_back({std::string(name), std::string(value)});
    }
  }
}

void read_json(VersionsFile& file, const Source& source) {
  JsonObject object = read_json_object(source.bytes());
  for (auto& [name, value] : object.members) file.wishes.push_back({name, value});
  auto at = static_cast<std::uint32_t>(std::min<std::size_t>(object.offset, source.size()));
  if (!object.error.empty()) refuse(file, source, {at, at}, object.error);
}

void read_hcl(VersionsFile& file, const Source& source) {
  Parsed parsed = read_source(source);
  if (!parsed.diagnostics.empty()) file.problem = Findings{source, parsed.diagnostics, Findings::About::text};
  if (!parsed.ok()) return;
  for (Cursor item : body_of(parsed.tree).items()) {
    auto attribute = Attribute::from(item);
    auto value = attribute ? attribute->value() : std::nullopt;
    bool is_number = value && value->kind() == Kind::number_literal;
    auto text = is_number ? std::string(value->text()) : value ? literal_string(*value) : std::nullopt;
    if (text) {
      file.wishes.push_back({std::string(attribute->name()), *text});
    } else {
      refuse(file, source, item.span(), "expected a name and a plain string: `main = \"1.2.3\"`");
    }
  }
}

}  // namespace

static Result<std::string> content_of(const std::string& path, Environment& environment) {
  if (path == "-") return environment.read_input();
  auto content = environment.read(path);
  return {std::move(content.value.bytes), std::move(content.error)};
}

// What comes from standard input has no name to tell its form by.
static bool is_json(const std::string& path, std::string_view bytes) {
  return path.ends_with(".json") || (path == "-" && jobstamp::trimmed(bytes).starts_with('{'));
}

VersionsFile read_versions_file(const std::string& path, Environment& environment) {
  VersionsFile file;
  auto content = content_of(path, environment);
  if (!content.ok()) {
    file.problem = file_error(path, "cannot read it: " + content.error);
    return file;
  }
  constexpr std::string_view mark = "\xEF\xBB\xBF";  // with which editors of Windows begin a file
  if (content.value.starts_with(mark)) content.value.erase(0, mark.size());
  Source source(path, std::move(content.value));
  if (is_json(path, source.bytes())) {
    read_json(file, source);
  } else if (path.ends_with(".hcl")) {
    read_hcl(file, source);
  } else {
    read_lines(file, source);
  }
  return file;
}

}  // namespace jobstamp::cli
