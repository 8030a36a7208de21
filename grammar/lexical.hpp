// The lexical floor of HCL: comments, white space, identifiers, operators and delimiters, numbers.
// Spec: hclsyntax/spec.md, "Lexical Elements", in its order and words. In all of this folder the spec's rules
// have the spec's names (`ConfigFile`, `forIntro`); where a rule is but the part of one that tells it apart
// (`attribute_rest`), the spec's name stands behind it as a comment. The others are carpentry.
//
// Two departures. Blanks are eaten after each token, by `gap` where a newline ends something and by `wide_gap`
// inside brackets. And where the reference's scanner takes more or less than the spec says (lone `\r` in
// comments, `1.e5`, letters cut short), the scanner wins: a file that Nomad takes is a file.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

#include <tao/pegtl.hpp>
#include <tao/pegtl/contrib/analyze_traits.hpp>

#include "grammar/letters.hpp"
#include "grammar/numeral.hpp"
#include "grammar/runs.hpp"

namespace jobstamp::grammar {

namespace pegtl = tao::pegtl;
using pegtl::at;
using pegtl::eof;
using pegtl::not_at;
using pegtl::one;
using pegtl::opt;
using pegtl::plus;
using pegtl::seq;
using pegtl::sor;
using pegtl::star;
using pegtl::string;

/// A terminal that scans by itself: `Scan::length(text)` is how much of `text` it takes, 0 for none.
template <typename Scan>
struct scanned {
  using rule_t = scanned;
  using subs_t = pegtl::empty_list;

  template <typename In>
  static bool match(In& in) {
    const std::size_t length = Scan::length(std::string_view(in.current(), in.size(0)));
    if (length != 0) in.bump(length);
    return length != 0;
  }
};

template <char... Bytes>
inline constexpr std::array<bool, 256> table_of = [] {
  std::array<bool, 256> table{};
  ((table[static_cast<unsigned char>(Bytes)] = true), ...);
  return table;
}();

/// Tells whether a byte is one of `Bytes`.
template <char... Bytes>
inline constexpr auto is_one_of = [](char c) {
  if constexpr (sizeof...(Bytes) <= 2) {
    return ((c == Bytes) || ...);
  } else {
    return table_of<Bytes...>[static_cast<unsigned char>(c)];
  }
};

/// One of `Bytes` comes next; nothing is taken. Where few things can follow, one look at a byte saves trying all.
template <char... Bytes>
struct ahead {
  using rule_t = ahead;
  using subs_t = pegtl::empty_list;

  template <typename In>
  [[gnu::always_inline]] static bool match(In& in) {
    return in.current() != in.end() && is_one_of<Bytes...>(*in.current());
  }
};

// ---- Comments and Whitespace ----

struct line_comment_scan {
  static std::size_t length(std::string_view text) {
    if (text.empty() || (text[0] != '#' && !text.starts_with("//"))) return 0;
    const std::size_t newline = text.find('\n');
    return newline == std::string_view::npos ? text.size() : newline + 1;
  }
};

struct inline_comment_scan {
  static std::size_t length(std::string_view text) {
    if (!text.starts_with("/*")) return 0;
    const std::size_t close = text.find("*/", 2);
    return close == std::string_view::npos ? 0 : close + 2;
  }
};

// clang-format off
struct byte_order_mark : string< '\xEF', '\xBB', '\xBF' > {};
struct newline         : sor< one< '\n' >, string< '\r', '\n' > > {};
struct line_comment    : scanned< line_comment_scan > {};
struct inline_comment  : scanned< inline_comment_scan > {};

// clang-format on

/// Spaces and tabs, or none.
struct blanks {
  using rule_t = blanks;
  using subs_t = pegtl::empty_list;

  template <typename In>
  [[gnu::always_inline]] static bool match(In& in) {
    if (ahead<' ', '\t'>::match(in)) in.iterator() = skip<Blanks>({in.current(), in.end()});
    return true;
  }
};

/// `blanks`, and `More` only where it begins, which one of `Leads` shows: between most tokens there is one blank or
/// none. In place for that reason: as plain rules, gaps made 29.5 instructions a byte of 25.0.
template <typename More, char... Leads>
struct blanks_and {
  using rule_t = blanks_and;
  using subs_t = pegtl::type_list<More>;

  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  [[gnu::always_inline]] static bool match(In& in, State& state) {
    const char* at = in.current();
    if (at != in.end() && *at == ' ') ++at;
    const bool more = at != in.end() && is_one_of<' ', '\t', Leads...>(*at);
    in.iterator() = more ? skip<Blanks>({at, in.end()}) : at;
    if (!more) return true;
    return !ahead<Leads...>::match(in) || Control<More>::template match<A, M, Action, Control>(in, state);
  }
};

// clang-format off
struct comments           : star< inline_comment, blanks > {};
struct lines_and_comments : star< ahead< '\n', '\r', '/', '#' >, sor< newline, inline_comment, line_comment >, blanks > {};
struct gap                : blanks_and< comments, '/' > {};
struct wide_gap           : blanks_and< lines_and_comments, '\n', '\r', '/', '#' > {};

struct line_end    : sor< newline, line_comment > {};
struct end_of_line : sor< line_end, eof > {};
// clang-format on

// ---- Identifiers ----

constexpr bool is_ascii_letter(char c) { return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_'; }
constexpr bool is_ascii(char c) { return static_cast<signed char>(c) >= 0; }

/// How many bytes the letter at the start of `text`, which is not empty, takes if it stands in `letters`; else 0.
inline std::size_t find_letter(std::string_view text, std::span<const LetterRange> letters) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (text.size() < length) return 0;
  std::uint32_t code = 0;
  for (const char c : text.substr(0, length)) code = code << 8 | static_cast<unsigned char>(c);
  const auto range = std::ranges::lower_bound(letters, code, {}, &LetterRange::last);
  return range != letters.end() && range->first <= code ? length : 0;
}

inline std::size_t letter_length(std::string_view text, std::span<const LetterRange> letters) {
  constexpr unsigned char least_lead = 0xC2;
  return !text.empty() && static_cast<unsigned char>(text[0]) >= least_lead ? find_letter(text, letters) : 0;
}

/// The ASCII bytes that may stand within an identifier.
struct IdentifierBytes {
  static bool has(char c) { return is_ascii_letter(c) || is_decimal(c) || c == '-'; }
#ifdef __SSE2__
  static __m128i others(__m128i text) {
    const __m128i letters = which_lie_between<'a', 'z'>(_mm_or_si128(text, _mm_set1_epi8(0x20)));
    const __m128i digits_and_signs = _mm_or_si128(which_lie_between<'0', '9'>(text), which_are<'_', '-'>(text));
    return which_are_not(_mm_or_si128(letters, digits_and_signs));
  }
#endif
};

struct identifier_scan {
  static std::size_t continue_length(std::string_view text) {
    if (text.empty()) return 0;
    return IdentifierBytes::has(text[0]) ? 1 : letter_length(text, continue_letters);
  }
  static std::size_t length(std::string_view text) {
    const std::size_t first = !text.empty() && is_ascii_letter(text[0]) ? 1 : letter_length(text, start_letters);
    return first == 0 ? 0 : length_from(text, first);
  }

 private:
  static std::size_t length_from(std::string_view text, std::size_t start) {
    const char* end = skip<IdentifierBytes>(rest_of(text, start));
    const auto length = static_cast<std::size_t>(end - text.data());
    return length == text.size() || is_ascii(*end) ? length : length_from_letter(text, length);
  }
  [[gnu::noinline]] static std::size_t length_from_letter(std::string_view text, std::size_t start) {
    while (const std::size_t letter = letter_length(text.substr(start), continue_letters)) {
      start = static_cast<std::size_t>(skip<IdentifierBytes>(rest_of(text, start + letter)) - text.data());
    }
    return start;
  }
};

struct Identifier : scanned<identifier_scan> {};

struct identifier_continue_scan {
  static std::size_t length(std::string_view text) { return identifier_scan::continue_length(text); }
};

// ---- Operators and Delimiters ----
// Longer spellings win, as they do in a scanner: `=` is not the first half of `==`.

// clang-format off
struct open_brace    : one< '{' > {};
struct close_brace   : one< '}' > {};
struct open_bracket  : one< '[' > {};
struct close_bracket : one< ']' > {};
struct open_paren    : one< '(' > {};
struct close_paren   : one< ')' > {};

struct equals       : seq< one< '=' >, not_at< one< '=', '>' > > > {};
struct colon        : seq< one< ':' >, not_at< one< ':' > > > {};
struct double_colon : string< ':', ':' > {};
struct comma        : one< ',' > {};
struct ellipsis     : string< '.', '.', '.' > {};
struct dot          : seq< not_at< ellipsis >, one< '.' > > {};
struct question     : one< '?' > {};
struct fat_arrow    : string< '=', '>' > {};

struct plus_sign     : one< '+' > {};
struct minus_sign    : one< '-' > {};
struct asterisk      : one< '*' > {};
struct slash         : seq< one< '/' >, not_at< one< '/' > > > {};
struct percent       : one< '%' > {};
struct equal_equal   : string< '=', '=' > {};
struct not_equal     : string< '!', '=' > {};
struct greater_equal : string< '>', '=' > {};
struct greater       : seq< one< '>' >, not_at< one< '=' > > > {};
struct less_equal    : string< '<', '=' > {};
struct less          : seq< one< '<' >, not_at< one< '=' > > > {};
struct and_and       : string< '&', '&' > {};
struct or_or         : string< '|', '|' > {};
struct bang          : seq< one< '!' >, not_at< one< '=' > > > {};

template< char... Letters >
struct keyword : seq< string< Letters... >, not_at< scanned< identifier_continue_scan > > > {};

struct for_keyword    : keyword< 'f', 'o', 'r' > {};
struct in_keyword     : keyword< 'i', 'n' > {};
struct if_keyword     : keyword< 'i', 'f' > {};
struct else_keyword   : keyword< 'e', 'l', 's', 'e' > {};
struct endif_keyword  : keyword< 'e', 'n', 'd', 'i', 'f' > {};
struct endfor_keyword : keyword< 'e', 'n', 'd', 'f', 'o', 'r' > {};
// clang-format on

// ---- Numeric Literals ----

struct number_scan {
  static std::size_t length(std::string_view text) {
    const std::size_t digits = digits_length(text);
    if (digits == text.size() || numeral_step(text.substr(digits)) == 0) return digits;
    const std::size_t length = numeral_length(text);
    return is_numeral(text.substr(0, length)) ? length : 0;
  }
};

struct whole_number_scan {
  static std::size_t length(std::string_view text) {
    const std::size_t length = number_scan::length(text);
    return text.substr(0, length).find('.') == std::string_view::npos ? length : 0;
  }
};

struct NumericLit : scanned<number_scan> {};
/// The key of a legacy index: `a.0`. A number with a dot in it would be two keys, which is refused.
struct whole_number : scanned<whole_number_scan> {};

}  // namespace jobstamp::grammar

namespace tao::pegtl {

template <typename Name, typename Scan>
struct analyze_traits<Name, jobstamp::grammar::scanned<Scan>> : analyze_any_traits<> {};
template <typename Name, char... Bytes>
struct analyze_traits<Name, jobstamp::grammar::ahead<Bytes...>> : analyze_opt_traits<> {};
template <typename Name>
struct analyze_traits<Name, jobstamp::grammar::blanks> : analyze_opt_traits<> {};
template <typename Name, typename More, char... Leads>
struct analyze_traits<Name, jobstamp::grammar::blanks_and<More, Leads...>> : analyze_opt_traits<More> {};

}  // namespace tao::pegtl
