// What a template for the client is made of: text, and actions between delimiters (Go, text/template/parse/lex.go).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace jobstamp::lint {

struct Delimiters {
  std::string_view left = "{{";
  std::string_view right = "}}";
};

struct GoToken {
  enum class Kind : std::uint8_t {
    text,
    left,   ///< a delimiter; `-` that trims belongs to it
    right,  ///< the other
    blanks,
    word,  ///< a function, a keyword, `true`, `false` or `nil`
    field,
    variable,
    dot,
    number,
    character,
    string,
    raw_string,
    pipe,
    assign,   ///< `=`
    declare,  ///< `:=`
    open,
    close,
    other,  ///< any other printable character of ASCII
    wrong,  ///< what is none of these; the last token
    end,    ///< the last token, and empty
  };
  Kind kind;
  std::uint32_t begin;
  std::uint32_t end;
};

struct GoTokens {
  std::vector<GoToken> all;
  std::string_view wrong = {};   ///< what is wrong with one that is `wrong`, for a message
  std::string_view advice = {};  ///< how to mend that; may be empty
};

/// All tokens of `text`. Comments are none, and text is not trimmed.
GoTokens go_tokens(std::string_view text, const Delimiters& delimiters);

}  // namespace jobstamp::lint
