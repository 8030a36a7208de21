// The structure of a file: bodies, blocks and attributes. Spec: hclsyntax/spec.md, "Structural Elements", in
// its order and words.
//
// Where it leaves the spec: a body eats its blank lines and comments first and between its items, and an item
// is told apart behind its name, so that the name is scanned once. A one-line block holds one attribute at
// most; what begins a one-line block is decided as the reference's parser does it: by what follows the brace.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grammar/template.hpp"

namespace jobstamp::grammar {

// clang-format off

struct inner_body;
struct stray_item;  // in stray.hpp, as the next one
struct stray_rest;
struct stray_closer;

// ---- Attribute Definitions ----

struct attribute_rest : seq< equals, gap, expect< Expression< gap > > > {};  // Attribute

// ---- Blocks ----

struct quoted_label : seq< open_quote, star< quoted_text >, expect< close_quote > > {};
struct StringLit    : seq< sor< quoted_label, Identifier > > {};

struct one_line_item  : seq< Identifier, gap, expect< attribute_rest > > {};
struct one_line_body  : seq< one_line_item > {};
struct one_line_close : seq< close_brace > {};
struct OneLineBlock   : seq< one_line_body, expect< one_line_close > > {};

struct many_lines_ahead : at< sor< line_end, close_brace, eof > > {};
struct block_content    : sor< seq< many_lines_ahead, nested< inner_body >, closing< close_brace > >, OneLineBlock > {};

struct label_ahead : at< sor< open_quote, open_brace, Identifier > > {};
struct block_rest  : seq< label_ahead, star< StringLit, gap >, expect< open_brace >, gap, expect< block_content > > {};  // Block

// ---- Bodies ----

struct item_rest : sor< attribute_rest, seq< block_rest, gap > > {};
struct body_item : seq< Identifier, gap, expect< item_rest > > {};
struct body_line : seq< body_item, finish< end_of_line, stray_rest >, wide_gap > {};

struct body_element : sor< recoverable< body_line, stray_item >, unexpected< stray_item > > {};

/// A newline follows nearly every `{`: taken by itself it saves a look at what else a gap may hold.
struct inner_body : seq< opt< newline >, wide_gap, star< not_at< close_brace >, not_at< eof >, body_element > > {};
struct top_element : seq< not_at< eof >, sor< stray_closer, body_element > > {};
struct Body        : seq< wide_gap, star< top_element > > {};

struct ConfigFile  : seq< opt< byte_order_mark >, Body, expect< eof > > {};

// ---- What nobody understands: `grammar/stray.hpp` ----

/// A `}` at the top that closes nothing.
struct closer_line  : seq< close_brace, gap, opt< line_end >, wide_gap > {};
struct stray_closer : seq< at< close_brace >, unexpected< closer_line > > {};

// clang-format on

}  // namespace jobstamp::grammar
