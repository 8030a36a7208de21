// What nobody understands is a production too: tokens as they come, to where a next element may begin. It is
// asked only after something gave up, and takes at least one token. Brackets are counted, strings and
// heredocs are kept whole, and where a line that makes no sense ends with `{` the body behind it is parsed:
// a mistake in a block's head hides nothing in the block. A bracket that was never closed does not swallow
// the file: a line that can only be a body's item ends it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "grammar/structure.hpp"

namespace jobstamp::grammar {

// clang-format off
struct stray_byte   : pegtl::any {};
struct stray_char   : seq< not_at< one< '"', '\n', '\r' > >, pegtl::any > {};
struct stray_string : seq< open_quote, star< sor< quoted_text, stray_char > >, opt< close_quote > > {};

// Quotes around a marker and blanks behind it are common mistakes; the text below is the heredoc's all the same.
struct stray_marker_quote : one< '"', '\'' > {};
struct stray_open_heredoc : seq< string< '<', '<' >, opt< one< '-' > >, opt< stray_marker_quote >, seq< Identifier >,
                                 opt< stray_marker_quote >, blanks, newline > {};
struct stray_heredoc_line : seq< not_at< close_heredoc >, sor< one< '\n' >, seq< pegtl::any, pegtl::until< sor< eof, one< '\n' > > > > > > {};
struct stray_heredoc      : seq< stray_open_heredoc, star< not_at< eof >, stray_heredoc_line >, opt< close_heredoc > > {};

struct stray_opener : sor< open_brace, open_bracket, open_paren > {};
struct stray_close  : sor< close_brace, close_bracket, close_paren > {};
struct stray_token  : sor< Identifier, NumericLit, stray_string, stray_heredoc, double_colon, ellipsis, fat_arrow,
                           equal_equal, not_equal, less_equal, greater_equal, and_and, or_or, equals, colon, comma,
                           dot, question, plus_sign, minus_sign, asterisk, slash, percent, less, greater, bang, stray_byte > {};

struct stray_block  : seq< at< line_end >, nested< inner_body >, closing< close_brace > > {};
// clang-format on

/// Tokens to the end of a line (`ends_at_comma`: or element), brackets counted.
template <bool ends_at_comma>
struct stray_run {
  using rule_t = stray_run;
  using subs_t = pegtl::type_list<gap, wide_gap, stray_opener, stray_close, stray_token, stray_block, unclosed_ahead>;

  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  static bool match(In& in, State& state) {
    const auto take = [&]<typename Rule>(Rule) { return Control<Rule>::template match<A, M, Action, Control>(in, state); };
    std::string open;
    for (const char* start = in.current(); !in.empty(); take(gap{})) {
      const char c = in.peek_char();
      if (pegtl::match<at<line_end>, pegtl::apply_mode::nothing, M, Action, Control>(in, state)) {
        if (open.empty()) break;
        take(wide_gap{});
        if (open.back() != '{' && take(unclosed_ahead{})) break;
      } else if (take(stray_opener{})) {
        open += c;
        take(gap{});
        if (open == "{" && !ends_at_comma && take(stray_block{})) open.clear();
      } else if (c == '}' || c == ']' || c == ')') {
        const std::size_t opener = open.rfind(c == '}' ? '{' : c == ']' ? '[' : '(');
        const bool around = opener == std::string::npos;
        if (around && in.current() != start && (ends_at_comma || c == '}')) break;
        take(stray_close{});
        if (!around) open.resize(opener);
      } else if (ends_at_comma && open.empty() && c == ',' && in.current() != start) {
        break;
      } else if (!take(stray_token{})) {
        break;
      }
    }
    return true;
  }
};

/// Nothing but blanks between here and the line's beginning.
struct line_begin {
  using rule_t = line_begin;
  using subs_t = pegtl::empty_list;

  template <typename In>
  static bool match(In& in) {
    const char* at = in.current();
    while (at != in.begin() && (at[-1] == ' ' || at[-1] == '\t')) --at;
    return at == in.begin() || at[-1] == '\n';
  }
};

/// What follows an item on its line, but for the `}` of the block around; the item itself was understood.
struct stray_rest : seq<opt<not_at<close_brace>, not_at<line_begin>, stray_run<false>>, opt<line_end>> {};
struct stray_lines : seq<stray_run<false>, opt<line_end>, wide_gap> {};
/// A `{` that begins the next line belongs to the head that nobody closed with one.
struct stray_item : seq<stray_lines, opt<at<open_brace>, stray_lines>> {};
struct stray_element : seq<stray_run<true>, opt<comma>, wide_gap> {};

}  // namespace jobstamp::grammar

namespace tao::pegtl {

template <typename Name, bool ends_at_comma>
struct analyze_traits<Name, jobstamp::grammar::stray_run<ends_at_comma>>
    : analyze_any_traits<jobstamp::grammar::gap, jobstamp::grammar::wide_gap, jobstamp::grammar::stray_token> {};

template <typename Name>
struct analyze_traits<Name, jobstamp::grammar::line_begin> : analyze_opt_traits<> {};

}  // namespace tao::pegtl
