// Names and strings in an S-expression. The reference holds string values in normal form C, as its cty library has it
// made; names and labels stay as they are.
// SPDX-License-Identifier: Apache-2.0
#include "syntax/quote.hpp"
#include "syntax/sexpr/normal_form.hpp"
#include "syntax/sexpr/sexpr.hpp"

namespace jobstamp {

void append_name(std::string& out, std::string_view name) { append_quoted(out, name, BadByte::replaced); }

void append_string(std::string& out, std::string_view text) {
  out += "(string ";
  append_quoted(out, normal_form(text), BadByte::replaced);
  out += ')';
}

}  // namespace jobstamp
