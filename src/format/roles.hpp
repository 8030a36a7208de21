// The part a token plays in its line: its kind, but for three kinds that play two parts, told apart
// by their neighbours. With roles the spacing between two tokens is a table over pairs.
// Source: hclwrite/format.go of hashicorp/hcl, `spaceAfterToken`, which looks at three tokens.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "jobstamp/syntax.hpp"

namespace jobstamp::format {

/// A token kind, or one of the parts below.
enum class Role : std::uint8_t {
  sign = static_cast<std::uint8_t>(Kind::config_file),  ///< a `-` that negates: `a * -b`
  keyword_in,                                           ///< `in` after a name: `for x in y`
  decimal_point,                                        ///< a `.` that would make one number of two: `b.0 .1`
  count,
};

constexpr Role role(Kind kind) { return static_cast<Role>(kind); }

/// A set of roles.
class Roles {
 public:
  constexpr Roles() = default;
  constexpr Roles(Kind kind) : Roles(role(kind)) {}
  constexpr Roles(Role role) : bits_(std::uint64_t{1} << static_cast<unsigned>(role)) {}
  constexpr bool has(Role role) const { return (bits_ >> static_cast<unsigned>(role) & 1) != 0; }
  constexpr bool has(Kind kind) const { return has(role(kind)); }
  constexpr Roles operator|(Roles other) const { return from(bits_ | other.bits_); }
  constexpr Roles operator~() const { return from(~bits_); }

 private:
  static constexpr Roles from(std::uint64_t bits) {
    Roles roles;
    roles.bits_ = bits;
    return roles;
  }
  std::uint64_t bits_ = 0;
};
static_assert(static_cast<unsigned>(Role::count) <= 64, "a set of roles has one bit for each");

constexpr Roles operator|(Kind a, Kind b) { return Roles(a) | Roles(b); }

inline constexpr Roles openers =
    Kind::open_brace | Kind::open_bracket | Kind::open_paren | Kind::open_interpolation | Kind::open_directive;
inline constexpr Roles closers = Kind::close_brace | Kind::close_bracket | Kind::close_paren | Kind::close_template;

/// How much deeper it is after a token of this kind than before it.
inline int bracket_change(Kind kind) {
  static constexpr auto changes = [] {
    std::array<std::int8_t, static_cast<std::size_t>(Role::count)> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
      table[i] = static_cast<std::int8_t>(openers.has(static_cast<Role>(i)) - closers.has(static_cast<Role>(i)));
    }
    return table;
  }();
  return changes[static_cast<std::size_t>(kind)];
}

/// What plays two parts wherever it stands; an identifier does behind another one.
inline constexpr Roles two_parts = Kind::minus | Kind::dot;

Role role_among_neighbours(const TokenList& tokens, std::uint32_t first, std::uint32_t token);

/// The role of `token` in the cell that begins at token `first`.
inline Role role_of(const TokenList& tokens, std::uint32_t first, std::uint32_t token) {
  Kind kind = tokens.kind(token);
  const bool second_name = kind == Kind::identifier && token > first && tokens.kind(token - 1) == Kind::identifier;
  return second_name || two_parts.has(kind) ? role_among_neighbours(tokens, first, token) : role(kind);
}

}  // namespace jobstamp::format
