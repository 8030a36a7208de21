// What people really have in their files instead of HCL2, by name: left-overs of HCL1, templates of other
// tools, conflict markers, brackets that nobody closed. An idiom is a function and a row in idioms.cpp.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/diagnostic.hpp"
#include "parse/trouble.hpp"

namespace jobstamp::parsing {

/// Where a trouble stands: what an idiom looks at.
struct Scene {
  const Tree& tree;
  const Trouble& trouble;
  std::string_view text;     ///< the whole source
  std::uint32_t token;       ///< the first token at or behind the trouble; tokens().size() at the end
  std::string_view line;     ///< the trouble's line without its line end
  std::uint32_t line_start;  ///< in bytes

  /// As far as anything on its line that belongs to it: some have one line, with many mistakes.
  static constexpr std::size_t far = 500;

  std::string_view ahead() const { return text.substr(trouble.offset); }
  /// What stands behind it on its line, near it.
  std::string_view rest_of_line() const {
    return line.substr(std::min<std::size_t>(trouble.offset - line_start, line.size()), far);
  }
  /// What stands before it on its line, near it.
  std::string_view behind() const {
    const std::size_t length = trouble.offset - line_start;
    return line.substr(0, length).substr(length - std::min(length, far));
  }
  bool wants(Wanted wanted) const { return trouble.expectation.wanted == wanted; }
  /// Behind a name that an argument may begin with.
  bool wants_argument() const { return wants(Wanted::item_rest) || wants(Wanted::one_line_item); }
  bool at_end() const { return trouble.offset == text.size(); }
};

/// The first token that begins at `offset` or behind it; the number of tokens, if there is none.
std::uint32_t first_token_from(const Tree& tree, std::uint32_t offset);

/// The kind of the token that holds the byte at `offset`; `Kind::none` between tokens.
Kind kind_at(const Scene& scene, std::size_t offset);

/// Where `part`, which is one of the scene's text, stands in it.
Span span_of(const Scene& scene, std::string_view part);

/// How an idiom is told that stands elsewhere than its trouble.
Diagnostic at(Span span, std::string message, std::string help);

/// How an idiom is told: the trouble's place and `length` bytes, or fewer where the line ends.
Diagnostic at_trouble(const Scene& scene, std::size_t length, std::string message, std::string help);

/// Letter, digit or `_`.
constexpr bool stands_in_word(char c) { return is_alphanumeric(c) || c == '_'; }

/// True for the labels of a block, quoted or not, as far as a `{`.
bool opens_block(std::string_view labels);

using Recognise = std::optional<Diagnostic> (*)(const Scene&);

/// How often an idiom is told: at each of its places; once a file, for the others are the same story; or as the last
/// thing that is told, for all behind it follows from it.
enum class Told { each, once, last };

struct Idiom {
  std::string_view code;  ///< of the rule that tells of it; most are plainly no HCL
  Recognise recognise;
  Told told;
};

/// All idioms; one that explains others away stands before them.
const std::vector<Idiom>& idioms();

// hcl1.cpp
std::optional<Diagnostic> quoted_argument_name(const Scene& scene);
std::optional<Diagnostic> comma_after_argument(const Scene& scene);
std::optional<Diagnostic> one_line_block(const Scene& scene);
std::optional<Diagnostic> block_in_line(const Scene& scene);
std::optional<Diagnostic> semicolon(const Scene& scene);
// foreign.cpp
std::optional<Diagnostic> conflict_marker(const Scene& scene);
std::optional<Diagnostic> text_template(const Scene& scene);
std::optional<Diagnostic> interpolated_label(const Scene& scene);
std::optional<Diagnostic> terraform_template(const Scene& scene);
std::optional<Diagnostic> placeholder(const Scene& scene);
std::optional<Diagnostic> yaml_colon(const Scene& scene);
std::optional<Diagnostic> dotted_name(const Scene& scene);
// shell.cpp
std::optional<Diagnostic> shell_expansion(const Scene& scene);
// json.cpp
std::optional<Diagnostic> json_file(const Scene& scene);
// characters.cpp
std::optional<Diagnostic> odd_blank(const Scene& scene);
std::optional<Diagnostic> odd_character(const Scene& scene);
// directives.cpp
std::optional<Diagnostic> stray_directive(const Scene& scene);
// quotes.cpp
std::optional<Diagnostic> quote_in_template(const Scene& scene);
std::optional<Diagnostic> text_behind_string(const Scene& scene);
std::optional<Diagnostic> swallowed_bracket(const Scene& scene);
std::optional<Diagnostic> lone_quote(const Scene& scene);
// unquoted.cpp
std::optional<Diagnostic> unquoted_text(const Scene& scene);
// literals.cpp
std::optional<Diagnostic> bad_encoding(const Scene& scene);
std::optional<Diagnostic> bad_escape(const Scene& scene);
std::optional<Diagnostic> other_quotes(const Scene& scene);
std::optional<Diagnostic> open_string(const Scene& scene);
std::optional<Diagnostic> bad_number(const Scene& scene);
std::optional<Diagnostic> chained_step(const Scene& scene);
// heredocs.cpp
std::optional<Diagnostic> open_comment(const Scene& scene);
std::optional<Diagnostic> open_heredoc(const Scene& scene);
std::optional<Diagnostic> heredoc_opener(const Scene& scene);
// brackets.cpp
std::optional<Diagnostic> unclosed_block(const Scene& scene);
std::optional<Diagnostic> needless_closer(const Scene& scene);
std::optional<Diagnostic> brace_below(const Scene& scene);
std::optional<Diagnostic> value_below(const Scene& scene);
std::optional<Diagnostic> missing_comma(const Scene& scene);
std::optional<Diagnostic> needless_equals(const Scene& scene);
std::optional<Diagnostic> missing_equals(const Scene& scene);

}  // namespace jobstamp::parsing
