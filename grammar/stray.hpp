// What nobody understands is a production too: tokens as they come, to where a next element may begin. It is
// asked only after something gave up, and takes at least one token. Brackets are counted, strings and
// heredocs are kept whole, and where a line that makes no sense ends with `{` the body behind it is parsed:
// a mistake in a block's head hides nothing in the block. A bracket that was never closed does not swallow
// the file: a line that can only be a body's item ends it. And what a bracket that is missing would have opened
// (orphans.hpp) goes with its head, so that its closing bracket closes nothing else.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "grammar/open_string.hpp"
#include "grammar/orphans.hpp"
#include "grammar/structure.hpp"

namespace jobstamp::grammar {

/// No quote closes the string on its line.
struct string_left_open {
  using rule_t = string_left_open;
  using subs_t = pegtl::empty_list;

  template <typename In>
  static bool match(In& in) {
    for (const char* at = in.current(); at != in.end() && *at != '\n'; ++at) {
      if (*at == '"') return false;
      if (*at == '\\' && at + 1 != in.end() && at[1] != '\n') ++at;
    }
    return true;
  }
};

/// The text of such a string.
struct stray_open_text {
  using rule_t = stray_open_text;
  using subs_t = pegtl::empty_list;

  template <pegtl::apply_mode, pegtl::rewind_mode, template <typename...> class, template <typename...> class, typename In, typename State>
  static bool match(In& in, State&) {
    const std::string_view text(in.begin(), static_cast<std::size_t>(in.end() - in.begin()));
    const auto begin = static_cast<std::size_t>(in.current() - in.begin());
    const std::size_t line = line_begin_of(text, begin);
    const std::optional<std::size_t> below = quote_below(text, begin);
    const std::string_view rest = text.substr(begin, text.find_first_of("\r\n", begin) - begin);
    const std::size_t length = below ? *below - begin : open_text_length(text.substr(line, begin - line), rest);
    if (length != 0) in.bump(length);
    return length != 0;
  }
};

/// Nobody looks farther than a page.
struct jinja_comment_scan {
  static std::size_t length(std::string_view text) {
    const std::size_t close = text.starts_with("{#") ? text.substr(0, 2000).find("#}", 2) : text.npos;
    return close == text.npos ? 0 : close + 2;
  }
};

// clang-format off
struct stray_byte   : pegtl::any {};
struct stray_char   : seq< not_at< one< '"', '\n', '\r' > >, pegtl::any > {};
struct stray_whole_string : seq< star< sor< quoted_text, stray_char > >, opt< close_quote > > {};
struct stray_string       : seq< open_quote, sor< seq< at< string_left_open >, opt< stray_open_text >, opt< close_quote > >, stray_whole_string > > {};

// Quotes around a marker, blanks, Ruby's `~`, a comma or a comment behind it are common mistakes; the text below is the
// heredoc's all the same.
struct stray_marker_quote : one< '"', '\'' > {};
struct stray_marker_tail  : star< one< ' ', '\t', ',', ';', ')', ']' > > {};
struct stray_open_heredoc : seq< string< '<', '<' >, star< one< '-', '~' > >, blanks, opt< stray_marker_quote >, seq< Identifier >,
                                 opt< stray_marker_quote >, stray_marker_tail, line_end > {};
struct stray_heredoc_line : seq< not_at< close_heredoc >, sor< one< '\n' >, seq< pegtl::any, pegtl::until< sor< eof, one< '\n' > > > > > > {};
struct stray_heredoc      : seq< stray_open_heredoc, star< not_at< eof >, stray_heredoc_line >, opt< close_heredoc > > {};

/// A conflict's marker opens no heredoc.
struct stray_angles  : seq< string< '<', '<', '<' >, star< one< '<' > > > {};
/// A comment of Jinja; one of HCL ends with its line.
struct stray_jinja   : scanned< jinja_comment_scan > {};
/// A comment without end takes the rest of the file.
struct stray_comment : seq< string< '/', '*' >, pegtl::until< eof > > {};

struct stray_opener : sor< open_brace, open_bracket, open_paren > {};
struct stray_close  : sor< close_brace, close_bracket, close_paren > {};
struct stray_token  : sor< Identifier, NumericLit, stray_string, stray_angles, stray_heredoc, stray_comment, double_colon, ellipsis, fat_arrow,
                           equal_equal, not_equal, less_equal, greater_equal, and_and, or_or, equals, colon, comma,
                           dot, question, plus_sign, minus_sign, asterisk, slash, percent, less, greater, bang, stray_byte > {};

struct stray_body   : seq< nested< inner_body >, closing< close_brace > > {};
struct stray_block  : seq< at< line_end >, stray_body > {};
// clang-format on

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

/// A `}` on an item's line that does not close the block around: that has its own below.
struct needless_brace_ahead {
  using rule_t = needless_brace_ahead;
  using subs_t = pegtl::empty_list;

  template <typename In>
  static bool match(In& in) {
    const auto offset = [&](const char* at) { return static_cast<std::size_t>(at - in.begin()); };
    return !in.empty() && in.peek_char() == '}' && is_needless_brace({in.begin(), offset(in.end())}, offset(in.current()));
  }
};

/// Tokens to the end of a line (`ends_at_comma`: or element), brackets counted. A `}` behind something on its line closes
/// what that line would have opened, or nothing: a body's own stands on a line of its own.
template <bool ends_at_comma>
struct stray_run {
  using rule_t = stray_run;
  using subs_t = pegtl::type_list<gap, wide_gap, stray_jinja, stray_opener, stray_close, stray_token, stray_block, unclosed_ahead>;

  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  static bool match(In& in, State& state) {
    const auto take = [&]<typename Rule>(Rule) { return Control<Rule>::template match<A, M, Action, Control>(in, state); };
    std::string open;
    bool owns_brace = !ends_at_comma && line_begin::match(in);
    for (const char* start = in.current(); !in.empty(); take(gap{})) {
      const char c = in.peek_char();
      if (pegtl::match<at<line_end>, pegtl::apply_mode::nothing, M, Action, Control>(in, state)) {
        if (open.empty()) break;
        owns_brace = false;
        take(wide_gap{});
        if (open.back() != '{' && take(unclosed_ahead{})) break;
      } else if (take(stray_jinja{})) {
        continue;
      } else if (take(stray_opener{})) {
        open += c;
        take(gap{});
        if (open == "{" && !ends_at_comma && take(stray_block{})) open.clear();
      } else if (c == '}' || c == ']' || c == ')') {
        const std::size_t opener = open.rfind(c == '}' ? '{' : c == ']' ? '[' : '(');
        const bool around = opener == std::string::npos;
        if (around && in.current() != start && (ends_at_comma || (c == '}' && !owns_brace && !needless_brace_ahead::match(in)))) break;
        owns_brace = owns_brace && !around;
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

/// What follows an item on its line, but for the `}` of the block around; the item itself was understood.
struct stray_rest : seq<opt<sor<not_at<close_brace>, needless_brace_ahead>, not_at<line_begin>, stray_run<false>>, opt<line_end>> {};
struct stray_lines : seq<stray_run<false>, opt<line_end>, wide_gap> {};

/// Behind a head without its bracket: what that would have opened, and the bracket that closes it.
struct stray_orphans {
  using rule_t = stray_orphans;
  using subs_t = pegtl::type_list<wide_gap, stray_opener, stray_close, stray_token, stray_body>;

  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  static bool match(In& in, State& state, const char* head) {
    const auto take = [&]<typename Rule>(Rule) { return Control<Rule>::template match<A, M, Action, Control>(in, state); };
    const auto offset = [&](const char* at) { return static_cast<std::size_t>(at - in.begin()); };
    const std::optional<Orphans> orphans = orphans_of({in.begin(), offset(in.end())}, offset(head), offset(in.current()));
    if (!orphans) return false;
    const char* closer = in.begin() + orphans->closer;
    if (orphans->are_body) {
      take(stray_body{});
    } else {
      while (in.current() < closer && (take(stray_opener{}) || take(stray_close{}) || take(stray_token{}))) take(wide_gap{});
      if (in.current() == closer) take(stray_close{});
    }
    return true;
  }
};

/// A line that is no item, and what belongs to it below: a `{` that begins the next line, too.
struct stray_item {
  using rule_t = stray_item;
  using subs_t = pegtl::type_list<stray_lines, stray_orphans, line_end, wide_gap, open_brace>;

  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <typename...> class Action,
            template <typename...> class Control, typename In, typename State>
  static bool match(In& in, State& state) {
    const auto take = [&]<typename Rule>(Rule) { return Control<Rule>::template match<A, M, Action, Control>(in, state); };
    const char* head = in.current();
    take(stray_lines{});
    if (stray_orphans::match<A, M, Action, Control>(in, state, head)) return take(seq<opt<line_end>, wide_gap>{});
    return take(seq<opt<at<open_brace>, stray_lines>>{});
  }
};
struct stray_element : seq<stray_run<true>, opt<comma>, wide_gap> {};

}  // namespace jobstamp::grammar

namespace tao::pegtl {

template <typename Name>
struct analyze_traits<Name, jobstamp::grammar::stray_item>
    : analyze_any_traits<jobstamp::grammar::stray_lines, jobstamp::grammar::stray_body> {};
template <typename Name, bool ends_at_comma>
struct analyze_traits<Name, jobstamp::grammar::stray_run<ends_at_comma>>
    : analyze_any_traits<jobstamp::grammar::gap, jobstamp::grammar::wide_gap, jobstamp::grammar::stray_token> {};

template <typename Name>
struct analyze_traits<Name, jobstamp::grammar::line_begin> : analyze_opt_traits<> {};
template <typename Name>
struct analyze_traits<Name, jobstamp::grammar::needless_brace_ahead> : analyze_opt_traits<> {};
template <typename Name>
struct analyze_traits<Name, jobstamp::grammar::string_left_open> : analyze_opt_traits<> {};
template <typename Name>
struct analyze_traits<Name, jobstamp::grammar::stray_open_text> : analyze_any_traits<> {};

}  // namespace tao::pegtl
