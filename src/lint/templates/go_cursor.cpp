// SPDX-License-Identifier: Apache-2.0
#include "lint/templates/go_cursor.hpp"

#include "lint/templates/go_words.hpp"

namespace jobstamp::lint {

bool GoCursor::passes(Kind kind) {
  pass_blanks();
  if (!is(kind)) return false;
  pass();
  return true;
}

TemplateFault& GoCursor::note_fault(const GoToken& at, std::string message, std::string help) {
  return read.faults.emplace_back(TemplateFault{at.begin, at.end, std::move(message), std::move(help)});
}

bool GoCursor::fail(const GoToken& at, std::string message, std::string help) {
  note_fault(at, std::move(message), std::move(help));
  return false;
}

bool GoCursor::unexpected() {
  if (is(Kind::wrong)) return fail(token(), std::string(said_.wrong), std::string(said_.advice));
  const GoAdvice said = said_of_unexpected(token(), text_.substr(token().begin));
  TemplateFault& fault = note_fault(token(), said.message, said.help);
  fault.end = fault.begin + said.size;
  return false;
}

}  // namespace jobstamp::lint
