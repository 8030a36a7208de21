// Grammar and tree lie side by side as tables, one line a row: which rule is which token, which node, and
// what is said where one is missing. A new construct is a rule in grammar/ and rows here; no rule has code.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/stray.hpp"
#include "jobstamp/syntax.hpp"

namespace jobstamp::parsing {

namespace g = jobstamp::grammar;

// clang-format off

/// The token that a rule makes of what it matched.
template< typename Rule > inline constexpr Kind token_of = Kind::none;
template<> inline constexpr Kind token_of< g::byte_order_mark >    = Kind::byte_order_mark;
template<> inline constexpr Kind token_of< g::newline >            = Kind::newline;
template<> inline constexpr Kind token_of< g::line_comment >       = Kind::comment;
template<> inline constexpr Kind token_of< g::inline_comment >     = Kind::comment;
template<> inline constexpr Kind token_of< g::Identifier >         = Kind::identifier;
template<> inline constexpr Kind token_of< g::for_keyword >        = Kind::identifier;
template<> inline constexpr Kind token_of< g::in_keyword >         = Kind::identifier;
template<> inline constexpr Kind token_of< g::if_keyword >         = Kind::identifier;
template<> inline constexpr Kind token_of< g::else_keyword >       = Kind::identifier;
template<> inline constexpr Kind token_of< g::endif_keyword >      = Kind::identifier;
template<> inline constexpr Kind token_of< g::endfor_keyword >     = Kind::identifier;
template<> inline constexpr Kind token_of< g::NumericLit >         = Kind::number;
template<> inline constexpr Kind token_of< g::whole_number >       = Kind::number;
template<> inline constexpr Kind token_of< g::open_brace >         = Kind::open_brace;
template<> inline constexpr Kind token_of< g::close_brace >        = Kind::close_brace;
template<> inline constexpr Kind token_of< g::open_bracket >       = Kind::open_bracket;
template<> inline constexpr Kind token_of< g::close_bracket >      = Kind::close_bracket;
template<> inline constexpr Kind token_of< g::open_paren >         = Kind::open_paren;
template<> inline constexpr Kind token_of< g::close_paren >        = Kind::close_paren;
template<> inline constexpr Kind token_of< g::equals >             = Kind::equals;
template<> inline constexpr Kind token_of< g::colon >              = Kind::colon;
template<> inline constexpr Kind token_of< g::double_colon >       = Kind::double_colon;
template<> inline constexpr Kind token_of< g::comma >              = Kind::comma;
template<> inline constexpr Kind token_of< g::ellipsis >           = Kind::ellipsis;
template<> inline constexpr Kind token_of< g::dot >                = Kind::dot;
template<> inline constexpr Kind token_of< g::question >           = Kind::question;
template<> inline constexpr Kind token_of< g::fat_arrow >          = Kind::fat_arrow;
template<> inline constexpr Kind token_of< g::plus_sign >          = Kind::plus;
template<> inline constexpr Kind token_of< g::minus_sign >         = Kind::minus;
template<> inline constexpr Kind token_of< g::asterisk >           = Kind::star;
template<> inline constexpr Kind token_of< g::slash >              = Kind::slash;
template<> inline constexpr Kind token_of< g::percent >            = Kind::percent;
template<> inline constexpr Kind token_of< g::equal_equal >        = Kind::equal_equal;
template<> inline constexpr Kind token_of< g::not_equal >          = Kind::not_equal;
template<> inline constexpr Kind token_of< g::greater_equal >      = Kind::greater_equal;
template<> inline constexpr Kind token_of< g::greater >            = Kind::greater;
template<> inline constexpr Kind token_of< g::less_equal >         = Kind::less_equal;
template<> inline constexpr Kind token_of< g::less >               = Kind::less;
template<> inline constexpr Kind token_of< g::and_and >            = Kind::and_and;
template<> inline constexpr Kind token_of< g::or_or >              = Kind::or_or;
template<> inline constexpr Kind token_of< g::bang >               = Kind::bang;
template<> inline constexpr Kind token_of< g::open_quote >         = Kind::open_quote;
template<> inline constexpr Kind token_of< g::close_quote >        = Kind::close_quote;
template<> inline constexpr Kind token_of< g::quoted_text >        = Kind::quoted_text;
template<> inline constexpr Kind token_of< g::open_heredoc >       = Kind::open_heredoc;
template<> inline constexpr Kind token_of< g::stray_open_heredoc > = Kind::open_heredoc;
template<> inline constexpr Kind token_of< g::close_heredoc >      = Kind::close_heredoc;
template<> inline constexpr Kind token_of< g::heredoc_text >       = Kind::heredoc_text;
template<> inline constexpr Kind token_of< g::stray_heredoc_line > = Kind::heredoc_text;
template<> inline constexpr Kind token_of< g::open_interpolation > = Kind::open_interpolation;
template<> inline constexpr Kind token_of< g::open_directive >     = Kind::open_directive;
template<> inline constexpr Kind token_of< g::close_template >     = Kind::close_template;
template<> inline constexpr Kind token_of< g::stray_byte >         = Kind::invalid;
template<> inline constexpr Kind token_of< g::stray_char >         = Kind::invalid;
template<> inline constexpr Kind token_of< g::stray_open_text >    = Kind::quoted_text;
template<> inline constexpr Kind token_of< g::stray_angles >       = Kind::invalid;
template<> inline constexpr Kind token_of< g::stray_comment >      = Kind::invalid;
template<> inline constexpr Kind token_of< g::stray_jinja >        = Kind::invalid;

/// The node that a rule makes of what it matched.
template< typename Rule > inline constexpr Kind node_of = Kind::none;
template<> inline constexpr Kind node_of< g::ConfigFile >                  = Kind::config_file;
template<> inline constexpr Kind node_of< g::Body >                        = Kind::body;
template<> inline constexpr Kind node_of< g::inner_body >                  = Kind::body;
template<> inline constexpr Kind node_of< g::one_line_body >               = Kind::body;
template<> inline constexpr Kind node_of< g::StringLit >                   = Kind::label;
template<> inline constexpr Kind node_of< g::NumericLit >                  = Kind::number_literal;
template<> inline constexpr Kind node_of< g::VariableExpr >                = Kind::variable;
template<> inline constexpr Kind node_of< g::quotedTemplate >              = Kind::quoted_template;
template<> inline constexpr Kind node_of< g::heredocTemplate >             = Kind::heredoc_template;
template<> inline constexpr Kind node_of< g::objectelem >                  = Kind::object_item;
template<> inline constexpr Kind node_of< g::forIntro >                    = Kind::for_intro;
template<> inline constexpr Kind node_of< g::forCond >                     = Kind::for_condition;
template<> inline constexpr Kind node_of< g::parenthesized >               = Kind::parenthesized;
template<> inline constexpr Kind node_of< g::TemplateInterpolation >       = Kind::interpolation;
template<> inline constexpr Kind node_of< g::stray_item >                  = Kind::error;
template<> inline constexpr Kind node_of< g::stray_rest >                  = Kind::error;
template<> inline constexpr Kind node_of< g::stray_element >               = Kind::error;
template<> inline constexpr Kind node_of< g::stray_closer >                = Kind::error;
template< typename Gap >  inline constexpr Kind node_of< g::unaryOp< Gap > >        = Kind::unary;
template< typename Text > inline constexpr Kind node_of< g::TemplateIf< Text > >    = Kind::template_if;
template< typename Text > inline constexpr Kind node_of< g::TemplateFor< Text > >   = Kind::template_for;
template< typename Text > inline constexpr Kind node_of< g::template_body< Text > > = Kind::template_body;

/// A rule whose node stands before its parts, kept a place from its start on: the structure of a file. Those of
/// expressions stand behind theirs, until the attribute ends.
template< typename Rule > inline constexpr bool keeps_place = false;
template<> inline constexpr bool keeps_place< g::ConfigFile >    = true;
template<> inline constexpr bool keeps_place< g::Body >          = true;
template<> inline constexpr bool keeps_place< g::inner_body >    = true;
template<> inline constexpr bool keeps_place< g::one_line_body > = true;
template<> inline constexpr bool keeps_place< g::body_item >     = true;
template<> inline constexpr bool keeps_place< g::one_line_item > = true;
template<> inline constexpr bool keeps_place< g::stray_item >    = true;
template<> inline constexpr bool keeps_place< g::stray_rest >    = true;
template<> inline constexpr bool keeps_place< g::stray_closer >  = true;

/// A rule at whose start a node may begin that one of the `rest_of` rules inside it completes.
template< typename Rule > inline constexpr bool begins = false;
template<> inline constexpr bool begins< g::body_item >     = true;
template<> inline constexpr bool begins< g::one_line_item > = true;
template<> inline constexpr bool begins< g::bracketed >     = true;
template<> inline constexpr bool begins< g::braced >        = true;
template< typename Gap > inline constexpr bool begins< g::dot_step< Gap > >           = true;
template< typename Gap > inline constexpr bool begins< g::splat_step< Gap > >         = true;
template< typename Gap > inline constexpr bool begins< g::bracket_step< Gap > >       = true;

/// A rule that a missing closing bracket points back to, as it does to those that begin.
template< typename Rule > inline constexpr bool opens = false;
template<> inline constexpr bool opens< g::quoted_label >          = true;
template<> inline constexpr bool opens< g::quotedTemplate >        = true;
template<> inline constexpr bool opens< g::heredocTemplate >       = true;
template<> inline constexpr bool opens< g::parenthesized >         = true;
template<> inline constexpr bool opens< g::TemplateInterpolation > = true;
template<> inline constexpr bool opens< g::Arguments >             = true;
template< typename Gap > inline constexpr bool opens< g::expression_content< Gap > > = true;
template< typename Gap > inline constexpr bool opens< g::operand< Gap > >            = true;
template< typename Text > inline constexpr bool opens< g::TemplateIf< Text > >  = true;
template< typename Text > inline constexpr bool opens< g::TemplateFor< Text > > = true;

/// The node that a rule makes of what was matched since the innermost `begins` rule began, or since the last node did
/// (`wraps`).
template< typename Rule > inline constexpr Kind rest_of = Kind::none;
template<> inline constexpr Kind rest_of< g::attribute_rest >    = Kind::attribute;
template<> inline constexpr Kind rest_of< g::block_rest >        = Kind::block;
template<> inline constexpr Kind rest_of< g::tuple_rest >        = Kind::tuple;
template<> inline constexpr Kind rest_of< g::for_tuple_rest >    = Kind::for_tuple;
template<> inline constexpr Kind rest_of< g::object_rest >       = Kind::object;
template<> inline constexpr Kind rest_of< g::for_object_rest >   = Kind::for_object;
template<> inline constexpr Kind rest_of< g::get_attr_rest >     = Kind::get_attr;
template<> inline constexpr Kind rest_of< g::legacy_index_rest > = Kind::legacy_index;
template<> inline constexpr Kind rest_of< g::index_rest >        = Kind::index;
template< typename Gap > inline constexpr Kind rest_of< g::conditional_rest< Gap > > = Kind::conditional;
template< typename Gap > inline constexpr Kind rest_of< g::operation_rest< Gap > >   = Kind::operation;
template< typename Gap > inline constexpr Kind rest_of< g::traversal_rest< Gap > >   = Kind::traversal;
template< typename Gap > inline constexpr Kind rest_of< g::call_rest< Gap > >        = Kind::call;
template< typename Gap > inline constexpr Kind rest_of< g::attr_splat_rest< Gap > >  = Kind::attr_splat;
template< typename Gap > inline constexpr Kind rest_of< g::full_splat_rest< Gap > >  = Kind::full_splat;

/// A `rest_of` rule whose first part is the last node before it.
template< typename Rule > inline constexpr bool wraps = false;
template< typename Gap > inline constexpr bool wraps< g::conditional_rest< Gap > > = true;
template< typename Gap > inline constexpr bool wraps< g::operation_rest< Gap > >   = true;
template< typename Gap > inline constexpr bool wraps< g::traversal_rest< Gap > >   = true;
template< typename Gap > inline constexpr bool wraps< g::call_rest< Gap > >        = true;

/// A rule whose node ends with its last part, behind which a gap was eaten. Rules in neither this table nor the next one
/// end with a token of their own.
template< typename Rule > inline constexpr bool ends_with_part = false;
template<> inline constexpr bool ends_with_part< g::attribute_rest > = true;
template<> inline constexpr bool ends_with_part< g::objectelem >     = true;
template<> inline constexpr bool ends_with_part< g::forIntro >       = true;
template<> inline constexpr bool ends_with_part< g::forCond >        = true;
template< typename Gap > inline constexpr bool ends_with_part< g::unaryOp< Gap > >          = true;
template< typename Gap > inline constexpr bool ends_with_part< g::conditional_rest< Gap > > = true;
template< typename Gap > inline constexpr bool ends_with_part< g::operation_rest< Gap > >   = true;
template< typename Gap > inline constexpr bool ends_with_part< g::traversal_rest< Gap > >   = true;

/// A rule whose last token or part, if there is any, may have a gap behind it.
template< typename Rule > inline constexpr bool ends_in_gap = false;
template<> inline constexpr bool ends_in_gap< g::Body >          = true;
template<> inline constexpr bool ends_in_gap< g::inner_body >    = true;
template<> inline constexpr bool ends_in_gap< g::one_line_body > = true;
template< typename Gap > inline constexpr bool ends_in_gap< g::attr_splat_rest< Gap > > = true;

// clang-format on

}  // namespace jobstamp::parsing
