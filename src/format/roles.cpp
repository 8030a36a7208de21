// Tells the two parts of `-`, `in` and `.` apart, as the reference guesses them from the neighbours.
// SPDX-License-Identifier: Apache-2.0
#include "format/roles.hpp"

#include <string_view>

namespace jobstamp::format {
namespace {

// What cannot end an operand, so that a `-` after it must be a sign. The list is the reference's: `=>`,
// `${`, `if` and `in` are not on it, which is why `k => - v` and `"${- 1}"` are canonical.
constexpr Roles before_sign = Kind::open_paren | Kind::open_brace | Kind::open_bracket | Kind::equals | Kind::colon |
                              Kind::comma | Kind::question | Kind::plus | Kind::minus | Kind::star | Kind::slash |
                              Kind::percent | Kind::equal_equal | Kind::not_equal | Kind::greater |
                              Kind::greater_equal | Kind::less | Kind::less_equal | Kind::and_and | Kind::or_or |
                              Kind::bang;

// Would the scanner go on with a number that ends before a dot, if `text` followed the dot at once? It
// takes digits and exponents there, `1.5` and `1.e5`. A `+` is a token of its own and comes with blanks.
bool continues_number(std::string_view text) {
  if (!text.empty() && (text.front() == 'e' || text.front() == 'E')) {
    text.remove_prefix(1);
    if (!text.empty() && text.front() == '-') text.remove_prefix(1);
  }
  return !text.empty() && is_digit(text.front());
}

}  // namespace

Role role_among_neighbours(const TokenList& tokens, std::uint32_t first, std::uint32_t token) {
  Kind kind = tokens.kind(token);
  Kind before = token > first ? tokens.kind(token - 1) : Kind::none;
  if (kind == Kind::minus && (before == Kind::none || before_sign.has(before))) return Role::sign;
  if (kind == Kind::identifier && before == Kind::identifier && tokens.text(token) == "in") return Role::keyword_in;
  if (kind == Kind::dot && before == Kind::number && token + 1 < tokens.size() &&
      continues_number(tokens.text(token + 1)))
    return Role::decimal_point;
  return role(kind);
}

}  // namespace jobstamp::format
