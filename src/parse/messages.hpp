// What is said where a point of no return is not met: one row a rule, read after "expected". A rule that is
// `expect`ed or `closing` and has no row here does not compile.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/stray.hpp"
#include "parse/trouble.hpp"

namespace jobstamp::parsing {

namespace g = jobstamp::grammar;
namespace pegtl = tao::pegtl;

// clang-format off

template< typename Rule > inline constexpr Expectation expected = Rule::no_message_in_messages_hpp;

template<> inline constexpr Expectation expected< pegtl::eof >          = { "an argument or a block", Wanted::item };
template<> inline constexpr Expectation expected< g::item_rest >        = { "`=` and a value, or a block's labels and `{`", Wanted::item_rest };
template<> inline constexpr Expectation expected< g::attribute_rest >   = { "`=` and a value", Wanted::one_line_item };
template<> inline constexpr Expectation expected< g::end_of_line >      = { "the end of the line", Wanted::end_of_line };
template<> inline constexpr Expectation expected< g::open_brace >       = { "a quoted label or `{`", Wanted::block_head };
template<> inline constexpr Expectation expected< g::block_content >    = { "an argument or a new line after `{`" };
template<> inline constexpr Expectation expected< g::close_brace >      = { "`}`", Wanted::brace, true };
template<> inline constexpr Expectation expected< g::one_line_close >   = { "`}`", Wanted::one_line_end, true };
template<> inline constexpr Expectation expected< g::close_bracket >    = { "`]`", Wanted::bracket, true };
template<> inline constexpr Expectation expected< g::close_paren >      = { "`)`", Wanted::bracket, true };
template<> inline constexpr Expectation expected< g::close_quote >      = { "`\"`", Wanted::quote, true };
template<> inline constexpr Expectation expected< g::close_heredoc >    = { "the heredoc's closing marker alone on a line", Wanted::heredoc, true };
template<> inline constexpr Expectation expected< g::close_template >   = { "`}`", Wanted::interpolation, true };
template<> inline constexpr Expectation expected< g::open_paren >       = { "`(` after a function's name" };
template<> inline constexpr Expectation expected< g::tuple_separator >  = { "`,` or `]` after this element", Wanted::separator, true };
template<> inline constexpr Expectation expected< g::object_key >       = { "a key", Wanted::value };
template<> inline constexpr Expectation expected< g::object_separator > = { "`=` or `:` after this key" };
template<> inline constexpr Expectation expected< g::element_end >      = { "a new line, `,` or `}` after this element", Wanted::separator, true };
template<> inline constexpr Expectation expected< g::argument_end >     = { "`,` or `)` after this argument", Wanted::separator, true };
template<> inline constexpr Expectation expected< g::at< g::close_paren > > = { "`)` after `...`", Wanted::bracket, true };
template<> inline constexpr Expectation expected< g::Identifier >       = { "a name" };
template<> inline constexpr Expectation expected< g::in_keyword >       = { "`in` after the names of `for`" };
template<> inline constexpr Expectation expected< g::colon >            = { "`:`" };
template<> inline constexpr Expectation expected< g::fat_arrow >        = { "`=>` after the key of this `for`" };
template<> inline constexpr Expectation expected< g::endif_directive >  = { "`%{ endif }`", Wanted::directive, true };
template<> inline constexpr Expectation expected< g::endfor_directive > = { "`%{ endfor }`", Wanted::directive, true };
template<> inline constexpr Expectation expected< g::attr_key >         = { "a name or a whole number after `.`", Wanted::step };
template< typename Gap > inline constexpr Expectation expected< g::dot_key< Gap > >    = { "a name, a whole number or `*` after `.`", Wanted::step };
template< typename Gap > inline constexpr Expectation expected< g::Expression< Gap > > = { "a value", Wanted::value };
template< typename Gap > inline constexpr Expectation expected< g::operand< Gap > >    = { "a value after the operator", Wanted::value };

// clang-format on

}  // namespace jobstamp::parsing
