// The expression language. Spec: hclsyntax/spec.md, "Expressions", in its order and words.
//
// Where it leaves the spec: `Gap` is the spec's remark about newlines made a parameter: `gap` where a newline
// ends the expression, `wide_gap` inside brackets and `${ }`. Left recursion (`Index = ExprTerm "[" ...`) is a
// term followed by steps. Precedence is not here: an operation is operands and operators in a row, and
// `src/syntax/operators.hpp` knows which binds tighter. Alternatives are told apart by their first token, so
// that nothing is scanned twice and no token is ever taken back: `sor< seq< X, "?" ... >, X >` would be
// exponential in nested brackets. What a node begins with may be known only afterwards: `..._rest` rules
// complete what the rule around them has begun.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/lexical.hpp"
#include "grammar/recovery.hpp"

namespace jobstamp::grammar {

// clang-format off

template< typename Gap > struct ExprTerm;
template< typename Gap > struct Operation;
template< typename Gap > struct conditional_rest;

template< typename Gap >
struct expression_content : seq< Operation< Gap >, opt< conditional_rest< Gap > > > {};

template< typename Gap >
struct Expression : nested< expression_content< Gap > > {};

// ---- Collection Values: Tuple, Object (and For Expressions, which begin like them) ----
// A line that can only be a body's item (`name =`, `name "`, `name {`, `}`; not `name"`) shows a bracket that was never closed.

struct TemplateExpr;
struct stray_element;

struct item_head      : seq< Identifier, sor< seq< blanks, sor< equals, one< '{' > > >, seq< one< ' ', '\t' >, blanks, one< '"' > > > > {};
struct item_ahead     : at< sor< close_brace, item_head > > {};
struct unclosed_ahead : only_recovering< item_ahead > {};

struct tuple_separator : sor< seq< comma, wide_gap >, at< close_bracket >, unclosed_ahead > {};
struct tuple_element   : seq< not_at< sor< close_bracket, eof, unclosed_ahead > >, expect< Expression< wide_gap > >, expect< tuple_separator > > {};
struct tuple_rest      : seq< star< recoverable< tuple_element, stray_element > >, closing< close_bracket > > {};  // tuple

struct object_separator : sor< equals, colon > {};
struct object_key       : seq< Expression< gap > > {};
struct objectelem       : seq< expect< object_key >, expect< object_separator >, gap, expect< Expression< gap > > > {};
struct element_end      : sor< seq< sor< comma, line_end >, wide_gap >, at< close_brace > > {};
struct object_element   : seq< not_at< sor< close_brace, eof > >, objectelem, expect< element_end > > {};
struct object_rest      : seq< star< recoverable< object_element, stray_element > >, closing< close_brace > > {};  // object

// ---- For Expressions ----
// `forIntro` stops before the spec's `:`, so that it serves `%{ for }` too, which has none.

struct for_names : seq< expect< Identifier >, wide_gap, opt< comma, wide_gap, expect< Identifier >, wide_gap > > {};
struct forIntro  : seq< for_keyword, wide_gap, for_names, expect< in_keyword >, wide_gap, expect< Expression< wide_gap > > > {};
struct forCond   : seq< if_keyword, wide_gap, expect< Expression< wide_gap > > > {};

struct for_value       : seq< expect< colon >, wide_gap, expect< Expression< wide_gap > > > {};
struct for_tuple_rest  : seq< forIntro, for_value, opt< forCond >, expect< close_bracket > > {};  // forTupleExpr
struct for_object_rest : seq< forIntro, for_value, expect< fat_arrow >, wide_gap, expect< Expression< wide_gap > >,
                              opt< ellipsis, wide_gap >, opt< forCond >, expect< close_brace > > {};  // forObjectExpr

struct bracketed : seq< open_bracket, wide_gap, sor< for_tuple_rest, tuple_rest > > {};  // CollectionValue | ForExpr
struct braced    : seq< open_brace, wide_gap, sor< for_object_rest, object_rest > > {};  // the same

// ---- Variables and Function Calls ----

struct VariableExpr : seq< Identifier > {};

struct unclosed_call : only_recovering< sor< item_ahead, at< close_bracket > > > {};

struct argument_end : sor< seq< comma, wide_gap >, at< close_paren >, seq< ellipsis, wide_gap, expect< at< close_paren > > >, unclosed_ahead > {};
struct argument     : seq< not_at< sor< close_paren, eof, unclosed_call > >, expect< Expression< wide_gap > >, expect< argument_end > > {};
struct Arguments    : seq< expect< open_paren >, wide_gap, star< argument >, closing< close_paren > > {};

struct call_ahead : seq< ahead< '(', ':' >, at< sor< open_paren, double_colon > > > {};
template< typename Gap > struct call_rest : seq< call_ahead, star< double_colon, Gap, expect< Identifier >, Gap >, Arguments > {};  // FunctionCall
template< typename Gap > struct variable_or_call : seq< VariableExpr, Gap, opt< call_rest< Gap > > > {};

// ---- Sub-expressions in parentheses ----

struct parenthesized : seq< open_paren, wide_gap, expect< Expression< wide_gap > >, expect< close_paren > > {};

// ---- Operations ----

template< typename Gap >
struct operand : seq< ExprTerm< Gap > > {};

struct unaryOperator : sor< minus_sign, bang > {};
template< typename Gap >
struct unaryOp : nested< seq< unaryOperator, Gap, expect< operand< Gap > > > > {};

struct compareOperator    : sor< equal_equal, not_equal, less_equal, greater_equal, less, greater > {};
struct arithmeticOperator : sor< plus_sign, minus_sign, asterisk, slash, percent > {};
struct logicOperator      : sor< and_and, or_or > {};
struct operator_ahead     : ahead< '=', '!', '<', '>', '+', '-', '*', '/', '%', '&', '|' > {};
struct binaryOperator     : seq< operator_ahead, sor< compareOperator, arithmeticOperator, logicOperator > > {};

template< typename Gap >
struct operation_rest : plus< binaryOperator, Gap, expect< operand< Gap > > > {};  // binaryOp
template< typename Gap >
struct Operation : seq< ExprTerm< Gap >, opt< operation_rest< Gap > > > {};

// ---- Conditional Operator ----

template< typename Gap >
struct conditional_rest : seq< question, Gap, expect< Expression< Gap > >,
                               expect< colon >, Gap, expect< Expression< Gap > > > {};  // Conditional

// ---- Index Operator, Attribute Access Operator, Splat Operators ----
// `.*` takes only the `.name` and `.0` that follow it; after `[*]` every later step belongs to the splat.

struct get_attr_rest     : seq< Identifier > {};    // GetAttr
struct legacy_index_rest : seq< whole_number > {};  // LegacyIndex
struct attr_key          : sor< get_attr_rest, legacy_index_rest > {};

template< typename Gap > struct splat_step      : seq< dot, Gap, expect< attr_key > > {};
template< typename Gap > struct attr_splat_rest : seq< asterisk, Gap, star< splat_step< Gap >, Gap > > {};  // attrSplat, a Splat
template< typename Gap > struct dot_key         : sor< attr_key, attr_splat_rest< Gap > > {};
template< typename Gap > struct dot_step        : seq< dot, Gap, expect< dot_key< Gap > > > {};

template< typename Gap > struct full_splat_rest : seq< asterisk, Gap, expect< close_bracket > > {};  // fullSplat, a Splat
struct index_rest : seq< wide_gap, expect< Expression< wide_gap > >, expect< close_bracket > > {};           // Index
template< typename Gap > struct bracket_step    : seq< open_bracket, Gap, sor< full_splat_rest< Gap >, index_rest > > {};

template< typename Gap > struct step            : seq< ahead< '.', '[' >, sor< dot_step< Gap >, bracket_step< Gap > > > {};
template< typename Gap > struct traversal_rest  : plus< step< Gap >, Gap > {};

// ---- Expression Terms ----

template< typename Gap >
struct primary : sor< TemplateExpr,
                      variable_or_call< Gap >,  // VariableExpr | FunctionCall | LiteralValue: `true`, `false`, `null`
                      NumericLit,               // LiteralValue
                      bracketed, braced, parenthesized, unaryOp< Gap > > {};

template< typename Gap >
struct term_content : seq< primary< Gap >, Gap, opt< traversal_rest< Gap > > > {};
template< typename Gap >
struct ExprTerm : seq< term_content< Gap > > {};

// clang-format on

}  // namespace jobstamp::grammar
