// The reference's S-expressions (../shared/reference/README.md) as a tree, for questions about what a file says that
// our own parser has no part in.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jobstamp::compare {

/// `(head part...)`, a word or a string.
struct Expression {
  enum class Type { list, word, string } type = Type::list;
  std::string text;               ///< the word or the string; of a list its head
  std::vector<Expression> parts;  ///< of a list what follows its head

  bool is(std::string_view head) const { return type == Type::list && text == head; }
  bool is_string() const { return is("string"); }
};

/// All that `text` holds, one after the other.
std::vector<Expression> read_expressions(std::string_view text);

}  // namespace jobstamp::compare
