// The rows of the spacing table. Their order matters: what is said first is not taken back below.
// SPDX-License-Identifier: Apache-2.0
#include "format/spacing.hpp"

namespace jobstamp::format {
namespace {

constexpr Roles any = ~Roles();
constexpr Roles name = Roles(Kind::identifier) | Role::keyword_in;
constexpr Roles dot = Roles(Kind::dot) | Role::decimal_point;
constexpr Roles text = Kind::quoted_text | Kind::heredoc_text;
constexpr Roles template_start = Kind::open_quote | Kind::open_heredoc;
constexpr Roles template_end = Kind::close_quote | Kind::close_heredoc;
constexpr Roles sequence_start = Kind::open_interpolation | Kind::open_directive;

// clang-format off
constexpr Row rows[] = {
  {any, Kind::newline, 0, "nothing stands before the end of a line"},

  {name, Kind::open_paren, 0, "a call holds its name and `(` together: `f(x)`"},
  {name, Kind::double_colon, 0, "a namespace is one name: `ns::f(x)`"},
  {Kind::double_colon, name, 0, "on both sides of `::`"},

  {Kind::number, Role::decimal_point, 1, "joined, `b.0 .1` and `1 .e5` would read as other numbers (the reference joins them)"},
  {dot, any, 0, "a traversal is one word: `a.b`"},
  {any, dot, 0, "on both sides of the dot"},
  {any, Kind::comma | Kind::ellipsis, 0, "a comma or `...` sits against what it follows"},
  {Kind::comma, any, 1, "and gives the next item room, even if that is a bracket"},

  {text | template_start, any, 0, "a blank within a template would be text"},
  {any, text | template_end, 0, "on both sides of text"},

  {Role::keyword_in, any, 1, "`in [a]` is no index into `in`"},
  {name | Kind::number | closers, Kind::open_bracket, 0, "an index sits against what it indexes: `a[0]`"},
  {Kind::bang, any, 0, "`!` sits against its operand"},
  {Role::sign, any, 0, "so does a `-` that negates"},

  {Kind::open_brace, Kind::close_brace, 0, "empty braces are one word: `{}`"},
  {Kind::open_brace, any, 1, "braces have room inside: `{ a = 1 }`"},
  {any, Kind::close_brace, 1, "on both sides"},
  {sequence_start, Kind::open_brace, 1, "`${ {` shows which brace is the object's"},
  {Kind::close_brace, Kind::close_template, 1, "so does `} }`"},
  {Kind::close_template, sequence_start, 0, "a blank between `${a}${b}` would be text"},
  {openers, any, 0, "other brackets sit against what they hold"},
  {any, closers, 0, "on both sides"},

  {any, any, 1, "words are apart"},
};
// clang-format on

// True if the kind on the right plays two parts there.
constexpr bool depends_on_role(std::size_t left, std::size_t right) {
  const bool second_name = static_cast<Role>(right) == role(Kind::identifier) && name.has(static_cast<Role>(left));
  return second_name || two_parts.has(static_cast<Role>(right));
}

constexpr Spacing work_out(std::span<const Row> table, int row_off) {
  constexpr auto no_token = static_cast<std::size_t>(Spacing::no_token);
  Spacing spacing;
  for (std::size_t left = 0; left <= no_token; ++left) {
    for (std::size_t right = 0; right < Spacing::roles; ++right) {
      int number = 0;
      for (const Row& row : table) {
        if (number++ == row_off) continue;
        if (left == no_token || !row.left.has(static_cast<Role>(left))) continue;
        if (!row.right.has(static_cast<Role>(right))) continue;
        spacing.of_roles[left][right] = row.blanks;
        break;
      }
      spacing.of_kinds[left][right] =
          depends_on_role(left, right) ? Spacing::depends_on_role : spacing.of_roles[left][right];
    }
  }
  return spacing;
}

}  // namespace

std::span<const Row> spacing_rows() { return rows; }

constinit const Spacing canonical_spacing = work_out(rows, -1);

Spacing spacing_without(int row) { return work_out(rows, row); }

Spacing spacing_off() { return work_out(spacing_rows().last(1), -1); }

}  // namespace jobstamp::format
