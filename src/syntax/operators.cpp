// Asks the table of operators.
// SPDX-License-Identifier: Apache-2.0
#include "syntax/operators.hpp"

namespace jobstamp {

int precedence_of(Kind kind) {
  for (Operator known : binary_operators) {
    if (known.kind == kind) return known.precedence;
  }
  return no_precedence;
}

}  // namespace jobstamp
