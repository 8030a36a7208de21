// Templates: quoted strings and heredocs with interpolations and directives. Spec: hclsyntax/spec.md,
// "Templates", in its order and words.
//
// Text is cut into tokens where the reference's scanner (hclsyntax/scan_tokens.rl) cuts it, since columns are
// counted and `~` trims by token: at each `$` and `%`, and in a heredoc after each line. Odd, and kept: in a
// heredoc a `$` takes the byte behind it along, whatever it is, if a line end follows that.
// The state holds `marker()`, the closing marker of the innermost heredoc.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/expression.hpp"
#include "grammar/template_text.hpp"

namespace jobstamp::grammar {

// clang-format off

struct template_if;
struct template_for;

// ---- Template Interpolations ----

struct open_interpolation : seq< string< '$', '{' >, opt< one< '~' > > > {};
struct open_directive     : seq< string< '%', '{' >, opt< one< '~' > > > {};
struct close_template     : seq< opt< one< '~' > >, one< '}' > > {};

struct TemplateInterpolation : seq< open_interpolation, wide_gap, expect< Expression< wide_gap > >, expect< close_template > > {};

// ---- Template Literals ----

struct quoted_text : scanned< quoted_text_scan > {};

/// A run of a heredoc, at most a line; not the line that closes it.
struct heredoc_text {
  using rule_t = heredoc_text;
  using subs_t = pegtl::empty_list;

  template< pegtl::apply_mode, pegtl::rewind_mode, template< typename... > class, template< typename... > class, typename In, typename State >
  static bool match( In& in, State& state ) {
    const std::string_view text( in.current(), in.size( 0 ) );
    if( at_line_start( in.begin(), in.current() ) && closing_line_length( text, state.marker() ) ) return false;
    const std::size_t length = heredoc_text_length( text );
    if( length != 0 ) in.bump( length );
    return length != 0;
  }
};

/// The line that closes the innermost heredoc, blanks and all, without its line end.
struct close_heredoc {
  using rule_t = close_heredoc;
  using subs_t = pegtl::empty_list;

  template< pegtl::apply_mode, pegtl::rewind_mode, template< typename... > class, template< typename... > class, typename In, typename State >
  static bool match( In& in, State& state ) {
    if( !at_line_start( in.begin(), in.current() ) ) return false;
    const std::size_t length = closing_line_length( { in.current(), in.size( 0 ) }, state.marker() );
    if( length != 0 ) in.bump( length );
    return length != 0;
  }
};

// ---- Templates: Template Expressions ----

template< typename Text >
struct Template;

struct open_quote   : one< '"' > {};
struct close_quote  : one< '"' > {};
struct open_heredoc : seq< string< '<', '<' >, opt< one< '-' > >, seq< Identifier >, newline > {};

struct quotedTemplate  : seq< open_quote, Template< quoted_text >, expect< close_quote > > {};
struct heredocTemplate : seq< open_heredoc, Template< heredoc_text >, expect< close_heredoc > > {};
struct TemplateExpr    : sor< quotedTemplate, heredocTemplate > {};

// ---- Template If and For Directives ----

template< typename Keyword >
struct directive_ahead : at< open_directive, wide_gap, Keyword > {};
template< typename Keyword, typename... Content >
struct directive : seq< directive_ahead< Keyword >, open_directive, wide_gap, Keyword, wide_gap, Content..., expect< close_template > > {};

template< typename Text >
struct template_body : seq< Template< Text > > {};

struct if_directive     : directive< if_keyword, expect< Expression< wide_gap > > > {};
struct else_directive   : directive< else_keyword > {};
struct endif_directive  : directive< endif_keyword > {};
struct endfor_directive : directive< endfor_keyword > {};
struct for_directive    : seq< directive_ahead< for_keyword >, open_directive, wide_gap, forIntro, expect< close_template > > {};

template< typename Text >
struct TemplateIf  : nested< seq< if_directive, template_body< Text >, opt< else_directive, template_body< Text > >, expect< endif_directive > > > {};
template< typename Text >
struct TemplateFor : nested< seq< for_directive, template_body< Text >, expect< endfor_directive > > > {};

template< typename Text >
struct TemplateDirective : sor< TemplateIf< Text >, TemplateFor< Text > > {};

template< typename Text >
struct template_sequence : seq< ahead< '$', '%' >, sor< TemplateInterpolation, TemplateDirective< Text > > > {};
template< typename Text >
struct Template          : star< sor< Text, template_sequence< Text > > > {};  // `Text`: a TemplateLiteral, of quotes or of a heredoc

// clang-format on

}  // namespace jobstamp::grammar

namespace tao::pegtl {

template <typename Name>
struct analyze_traits<Name, jobstamp::grammar::heredoc_text> : analyze_any_traits<> {};
template <typename Name>
struct analyze_traits<Name, jobstamp::grammar::close_heredoc> : analyze_any_traits<> {};

}  // namespace tao::pegtl
