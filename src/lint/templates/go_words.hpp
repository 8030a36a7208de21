// What people write into templates that Go does not know, and what it is called there.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "jobstamp/nomad.hpp"
#include "lint/templates/go_tokens.hpp"

namespace jobstamp::lint {

/// For a message; empty where nothing is wrong.
struct GoAdvice {
  std::string message;
  std::string help;
};

/// `if`, `end` and the like, which begin an action and stand nowhere else.
bool is_keyword(std::string_view word);
/// `true`, `false`, `nil`.
bool is_constant(std::string_view word);

/// The operator of other languages that `text` begins with; it may be of two tokens. Empty if there is none.
std::string_view operator_in(std::string_view text);
/// Of such an operator.
GoAdvice said_of_operator(std::string_view sign);
/// Of another token that may not stand where it does.
GoAdvice said_of_unexpected(GoToken::Kind kind, std::string_view written);

/// Of a text, a character or a number, as it is written (Go: strconv.Unquote, ParseFloat).
GoAdvice said_of_literal(GoToken::Kind kind, std::string_view written);

/// Whether people end blocks so in other languages: `endif`.
bool ends_elsewhere(std::string_view word);

/// The help for a function that templates do not have.
std::string advice_on_function(std::string_view name);

/// What is said of a call with that many arguments.
std::string said_of_arguments(const schema::TemplateFunction& function, std::size_t given);

}  // namespace jobstamp::lint
