// Brackets without their partners. Where a `}` is missing is noticed at the end of the file, long after; what
// the author meant is seen in the indentation, so the opening is named that indentation says is wrong.
// SPDX-License-Identifier: Apache-2.0
#include "grammar/orphans.hpp"
#include "parse/idioms.hpp"

namespace jobstamp::parsing {
namespace {

struct Opening {
  std::uint32_t token;
  std::uint32_t indent;
  std::uint32_t line_token;  ///< the first token of its line
};

/// Walks braces as indentation has them: a `}` that begins a line closes what stands in its own column.
class Indentation {
 public:
  explicit Indentation(const Tree& tree) : tree_(tree) {
    for (std::uint32_t token = 0; token < tree.tokens().size(); ++token) step(token);
  }
  /// The first opening whose `}` is missing, by indentation; else the innermost that is still open.
  std::optional<Opening> unclosed() const {
    if (suspect_) return suspect_;
    return open_.empty() ? std::nullopt : std::optional(open_.back());
  }

 private:
  std::uint32_t indent_of(std::uint32_t token) const {
    const std::uint32_t offset = tree_.span(token).begin;
    const std::size_t newline = offset == 0 ? std::string_view::npos : tree_.source().bytes().rfind('\n', offset - 1);
    return offset - (newline == std::string_view::npos ? 0 : static_cast<std::uint32_t>(newline) + 1);
  }

  void step(std::uint32_t token) {
    if (token == 0 || tree_.token_list().ends_line(token - 1)) line_token_ = token;
    const Kind kind = tree_.kind(token);
    if (kind == Kind::open_brace) open_.push_back({token, indent_of(line_token_), line_token_});
    if (kind != Kind::close_brace || open_.empty()) return;
    const bool outer_column = line_token_ == token && indent_of(token) < open_.back().indent;
    if (outer_column && !suspect_) suspect_ = open_.back();
    open_.pop_back();
  }

  const Tree& tree_;
  std::vector<Opening> open_;
  std::uint32_t line_token_ = 0;
  std::optional<Opening> suspect_;
};

/// What the trouble's line would have opened.
std::optional<grammar::Orphans> orphans_below(const Scene& scene) {
  const std::size_t head = scene.line.find_first_not_of(" \t");
  const std::size_t next = scene.text.find_first_not_of(" \t\r\n", scene.trouble.offset);
  if (head == std::string_view::npos || next == std::string_view::npos) return std::nullopt;
  return grammar::orphans_of(scene.text, scene.line_start + head, next);
}

/// `driver "docker"`: a name and one word, and no deeper line below that would be the block's.
bool may_be_argument(const Scene& scene) {
  const std::string_view line = grammar::without_blanks(scene.line.substr(0, scene.trouble.offset - scene.line_start));
  const std::string_view value = grammar::without_blanks(line.substr(grammar::name_length(line)));
  const std::size_t next = scene.text.find_first_not_of(" \t\r\n", scene.trouble.offset);
  const std::size_t head = scene.line.find_first_not_of(" \t");
  if (value.empty() || (next != std::string_view::npos && grammar::indent_of(scene.text, next) > head)) return false;
  const bool quoted = value.size() > 1 && value.front() == '"' && value.find('"', 1) == value.size() - 1;
  return quoted || grammar::name_length(value) == value.size();
}

}  // namespace

std::optional<Diagnostic> unclosed_block(const Scene& scene) {
  const bool brace = scene.wants(Wanted::brace) || scene.wants(Wanted::one_line_end);
  if (!brace || !scene.at_end()) return std::nullopt;
  const std::optional<Opening> opening = Indentation(scene.tree).unclosed();
  if (!opening) return std::nullopt;
  Diagnostic diagnostic =
      at(scene.tree.span(opening->token), "this `{` is never closed", "add `}` where it should end");
  diagnostic.notes.push_back(
      {{scene.trouble.offset, scene.trouble.offset}, "noticed only here, at the end of the file"});
  return diagnostic;
}

std::optional<Diagnostic> needless_closer(const Scene& scene) {
  if (scene.wants(Wanted::end_of_line) && scene.rest_of_line().starts_with('}')) {
    if (grammar::is_needless_brace(scene.text, scene.trouble.offset))
      return at_trouble(scene, 1, "this `}` is one too many: the block around it ends below", "delete it");
    return at_trouble(scene, 1, "expected the end of the line, found `}`", "begin a new line before it");
  }
  if (!scene.wants(Wanted::item) || !scene.ahead().starts_with('}')) return std::nullopt;
  return at_trouble(scene, 1, "this `}` closes nothing", "delete it, or look for a `}` too many above");
}

std::optional<Diagnostic> brace_below(const Scene& scene) {
  if (!scene.rest_of_line().empty()) return std::nullopt;
  const std::string_view ahead = scene.ahead();
  const std::size_t next = ahead.find_first_not_of(" \t\r\n");
  const bool below = next != std::string_view::npos && ahead[next] == '{';
  const bool block = scene.wants_argument() && (below || orphans_below(scene));
  if (!scene.wants(Wanted::block_head) && !block) return std::nullopt;
  std::string help =
      below ? "move the `{` up to the end of this line" : "end this line with `{`, and the block with `}`";
  if (!below && may_be_argument(scene)) help += "; or, for an argument, write `=` between the two";
  return at_trouble(scene, 0, "a block has its `{` on the line of its name", std::move(help));
}

std::optional<Diagnostic> value_below(const Scene& scene) {
  if (!scene.wants(Wanted::value) || !scene.rest_of_line().empty()) return std::nullopt;
  const std::optional<grammar::Orphans> orphans = orphans_below(scene);
  if (!orphans) return std::nullopt;
  const bool list = scene.text[orphans->closer] == ']';
  return at_trouble(scene, 0,
                    list ? "a list begins on the line of its name" : "an object begins on the line of its name",
                    list ? "end this line with `[`" : "end this line with `{`");
}

std::optional<Diagnostic> missing_equals(const Scene& scene) {
  const std::string_view ahead = scene.ahead();
  if (!scene.wants_argument() || ahead.empty()) return std::nullopt;
  const bool negative = ahead.size() > 1 && ahead[0] == '-' && is_digit(ahead[1]);
  const bool label = ahead[0] == '"' || is_letter(ahead[0]);  // of a block, which cannot stand on one line
  const bool value = ahead[0] == '[' || is_digit(ahead[0]) || ahead.starts_with("<<") || negative ||
                     (label && scene.wants(Wanted::one_line_item));
  if (!value) return std::nullopt;
  const std::string_view rest = scene.rest_of_line();
  if (is_digit(rest[0]) && opens_block(rest)) {
    const std::string_view number = rest.substr(0, grammar::name_length(rest));
    return at_trouble(scene, number.size(), "a label that begins with a digit stands in quotes",
                      "write " + quoted("\"" + std::string(number) + "\""));
  }
  return at_trouble(scene, 1, "expected `=` before this value", "write `=` between the two");
}

std::optional<Diagnostic> needless_equals(const Scene& scene) {
  const std::string_view rest = scene.rest_of_line();
  const std::string_view before =
      grammar::without_blanks(scene.line.substr(0, scene.trouble.offset - scene.line_start));
  const std::string_view behind_name = grammar::without_blanks(before.substr(grammar::name_length(before)));
  const bool behind_label =
      scene.wants(Wanted::block_head) && rest.starts_with('=') && opens_block(grammar::without_blanks(rest.substr(1)));
  const bool behind_value = scene.wants(Wanted::end_of_line) && rest.starts_with('{') && behind_name.starts_with('=');
  const std::string_view label = behind_value ? grammar::without_blanks(behind_name.substr(1)) : std::string_view();
  if (!behind_label && (label.empty() || !opens_block(std::string(label) + "{"))) return std::nullopt;
  std::string help = "delete the `=`";
  if (!label.empty() && is_digit(label[0])) help += ", and write " + quoted("\"" + std::string(label) + "\"");
  Diagnostic diagnostic = at_trouble(scene, 1, "a block has no `=` before its `{`", std::move(help));
  if (behind_value) diagnostic.span = span_of(scene, behind_name.substr(0, 1));
  return diagnostic;
}

std::optional<Diagnostic> missing_comma(const Scene& scene) {
  if (!scene.wants(Wanted::separator) || scene.at_end()) return std::nullopt;
  const char next = scene.ahead()[0];
  const bool value = next == '"' || next == '[' || next == '{' || next == '_' || is_alphanumeric(next);
  if (!value) return std::nullopt;
  Diagnostic diagnostic =
      at_trouble(scene, 1, "expected " + std::string(scene.trouble.expectation.what), "put a comma between the two");
  diagnostic.label = "the next one begins here";
  return diagnostic;
}

}  // namespace jobstamp::parsing
