// Which binary operator binds tighter (spec: Operations; the reference's hclsyntax/expression_ops.go). All of them
// associate to the left. Our tree keeps an operation flat; who needs its shape asks here.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobstamp/syntax.hpp"

namespace jobstamp {

struct Operator {
  Kind kind;
  int precedence;  ///< the higher binds tighter
};

inline constexpr Operator binary_operators[] = {
    {Kind::or_or, 1},         {Kind::and_and, 2}, {Kind::equal_equal, 3}, {Kind::not_equal, 3}, {Kind::greater, 4},
    {Kind::greater_equal, 4}, {Kind::less, 4},    {Kind::less_equal, 4},  {Kind::plus, 5},      {Kind::minus, 5},
    {Kind::star, 6},          {Kind::slash, 6},   {Kind::percent, 6},
};
inline constexpr int loosest_precedence = 1;
inline constexpr int no_precedence = 0;

}  // namespace jobstamp
