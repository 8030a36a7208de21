// The kinds' names, in the order of the enumeration: what dumps and parse cases show.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/syntax.hpp"

#include <array>

namespace jobstamp {

// syntax_test.cpp reads the enumeration and holds this table against it, name by name.
static constexpr std::array names = {
    // clang-format off
    "invalid", "byte_order_mark", "newline", "comment", "identifier", "number", "open_brace", "close_brace",
    "open_bracket", "close_bracket", "open_paren", "close_paren", "equals", "colon", "double_colon", "comma",
    "dot", "ellipsis", "question", "fat_arrow", "plus", "minus", "star", "slash", "percent", "equal_equal",
    "not_equal", "greater", "greater_equal", "less", "less_equal", "and_and", "or_or", "bang", "open_quote",
    "close_quote", "quoted_text", "open_heredoc", "close_heredoc", "heredoc_text", "open_interpolation",
    "open_directive", "close_template", "config_file", "body", "attribute", "block", "label",
    "number_literal", "variable", "quoted_template", "heredoc_template", "tuple", "object", "object_item",
    "for_tuple", "for_object", "for_intro", "for_condition", "call", "parenthesized", "unary", "operation",
    "conditional", "traversal", "get_attr", "legacy_index", "index", "attr_splat", "full_splat",
    "interpolation", "template_if", "template_for", "template_body", "error", "none",
    // clang-format on
};
static_assert(names.size() == static_cast<std::size_t>(Kind::none) + 1);

std::string_view name_of(Kind kind) { return names[static_cast<std::size_t>(kind)]; }

}  // namespace jobstamp
