// The HCL that a generator is writing: valid by construction, as ugly as the grammar allows. The
// functions carry the names of the spec's productions and lie in a file per sub-language; each
// appends to the draft what it is called after. Spec: hcl/hclsyntax/spec.md of hashicorp/hcl v2.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "generate/choices.hpp"

namespace jobstamp::generate {

/// Whether a newline is a blank where the draft stands: within brackets and `${ }`, but not in objects.
enum class Gap { line, wide };

/// Whether what comes after an expression starts on a new line, so that a heredoc may end it.
enum class Then { same_line, new_line };

class Draft {
 public:
  explicit Draft(Choices& from) : choices(from) {}

  Choices& choices;
  std::string text;
  Gap gap = Gap::line;

  /// A random gap, then `token`; never glued to what stands before where that would read otherwise.
  void token(std::string_view token);
  /// Only the token, on the heels of what stands before.
  void append(std::string_view token) { text += token; }
  /// A gap of blanks and comments, perhaps empty; it may hold newlines where `gap` is wide. After a
  /// heredoc's marker it begins with the line end that must come there.
  void blanks();
  /// What stands here now is a heredoc's marker.
  void end_heredoc() { marker_end_ = text.size(); }
  /// True once the draft is deep or long enough that only the plainest choice is left.
  bool tight() const { return depth_ >= max_depth || text.size() > max_size; }

  /// Keeps the count of nesting, and the gap that an inner place has, for as long as it lives.
  class Nested {
   public:
    Nested(Draft& draft, Gap gap) : draft_(draft), outer_(draft.gap) {
      draft_.gap = gap;
      ++draft_.depth_;
    }
    ~Nested() {
      draft_.gap = outer_;
      --draft_.depth_;
    }
    Nested(const Nested&) = delete;
    Nested& operator=(const Nested&) = delete;

   private:
    Draft& draft_;
    Gap outer_;
  };

  int max_depth = 5;
  std::size_t max_size = 700;

 private:
  int depth_ = 0;
  std::size_t marker_end_ = std::string::npos;
};

// lexical.cpp
void identifier(Draft& draft);
void number(Draft& draft);
void comment_line(Draft& draft);          ///< `#` or `//` to the end of the line
void end_of_line(Draft& draft);           ///< `\n` or `\r\n`
std::string character(Choices& choices);  ///< one that needs no escape in any template
// expression.cpp
void expression(Draft& draft, Then then);
// template.cpp
void quoted_template(Draft& draft);
void quoted_label(Draft& draft);
void heredoc_template(Draft& draft);  ///< up to the marker; the line end after it is the caller's
// structure.cpp
void config_file(Draft& draft);

/// A whole file that the reference accepts.
std::string valid_file(Choices& choices);

}  // namespace jobstamp::generate
