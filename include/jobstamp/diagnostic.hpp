// What is wrong, where, within what, why, and how to mend it. A diagnostic never prints itself, so
// that one value serves a terminal, a CI log and an editor.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/edit.hpp"

namespace jobstamp {

enum class Severity { info, warning, error };

/// "info", "warning", "error".
std::string_view name_of(Severity severity);

/// A second place that belongs to the story: "block opened here".
struct Note {
  Span span;
  std::string message;
};

/// Edits that mend it, with a title in the imperative.
struct Fix {
  std::string title;
  Edits edits;
};

/// Texts are lower case without a final stop; names from the file stand in backticks.
struct Diagnostic {
  std::string_view code = {};  ///< kebab-case rule: "hcl-syntax"; lives as long as the program
  Severity severity = Severity::error;
  Span span = {};            ///< the tightest place to look at; may be empty
  std::string message = {};  ///< what is wrong, one line
  std::string label = {};    ///< said beside the carets; may be empty
  std::vector<Note> notes = {};
  std::string help = {};  ///< one action that mends it; may be empty
  std::optional<Fix> fix = {};
};

using Diagnostics = std::vector<Diagnostic>;

/// True if any of them is an error.
bool has_errors(const Diagnostics& diagnostics);

/// `text` in backticks, as messages name what is the user's. There is room for the words that are put around it.
std::string quoted(std::string_view text);

/// "`a`, `b` or `c`", where `last` is " or "; of more than `limit` words "`a`, `b` and 3 more".
template <class Words>
std::string listed(const Words& words, std::string_view last, std::size_t limit = std::string::npos) {
  std::string text;
  for (std::size_t i = 0; i < std::min(limit, words.size()); ++i) {
    if (i > 0) text += i + 1 == words.size() ? last : ", ";
    text += quoted(words[i]);
  }
  if (words.size() > limit) text.append(" and ").append(std::to_string(words.size() - limit)).append(" more");
  return text;
}

/// How many letters more, less or other, or exchanged with their neighbour, make `a` of `b` (optimal string alignment).
/// Bytes are compared: names beyond ASCII come out a little farther apart. Cost: the product of their sizes.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// Those of `known` that are near enough to `word` to be named in a message, nearest first: one edit up to 4 letters,
/// two up to 8, else three (STYLE.md section 11).
std::vector<std::string_view> nearest(std::string_view word, const std::vector<std::string_view>& known);

/// "did you mean `x`?" of the nearest of `known`; `otherwise` where none is near.
std::string suggestion(std::string_view word, const std::vector<std::string_view>& known, std::string otherwise);

}  // namespace jobstamp
