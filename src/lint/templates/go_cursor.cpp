// What both readers of a template's words do alike: pass them, and say what is wrong with one.
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
  // A delimiter may look like one.
  const std::string_view sign = is(Kind::right) ? std::string_view() : operator_in(text_.substr(token().begin));
  const GoAdvice said = sign.empty() ? said_of_unexpected(token().kind, word()) : said_of_operator(sign);
  TemplateFault& fault = note_fault(token(), said.message, said.help);
  if (!sign.empty()) fault.end = fault.begin + sign.size();
  return false;
}

}  // namespace jobstamp::lint
