// Tokens and what stands between them (spec: Lexical Elements): every form of blank, comment, line
// end, identifier and number, and the characters that layout has to count.
// SPDX-License-Identifier: Apache-2.0
#include "generate/draft.hpp"

namespace jobstamp::generate {

static constexpr std::string_view nul("\0", 1);

static bool is_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
         (c & 0x80) != 0;
}

/// True where the two, laid end to end, could scan as something else.
static bool glues(char before, char after) {
  constexpr std::string_view operators = "=!<>&|:./*~-";
  if (is_word(before) && (is_word(after) || after == '.')) return true;
  return operators.find(before) != std::string_view::npos && operators.find(after) != std::string_view::npos;
}

static void block_comment(Draft& draft) {
  if (!draft.text.empty() && draft.text.back() == '/') draft.append(" ");
  draft.append(draft.choices.pick(
      {"/* c */", "/**/", "/***/", "/* # \" ${ */", "/* a\n b */", "/*\r\n*/", "/* \xE6\x97\xA5 */", "/* \xFF */"}));
}

void end_of_line(Draft& draft) { draft.append(draft.choices.one_in(12) ? "\r\n" : "\n"); }

void comment_line(Draft& draft) {
  if (!draft.text.empty() && draft.text.back() == '/') draft.append(" ");
  draft.append(draft.choices.pick({"# c", "// c", "#", "//", "#!x\ty", "# \"${ /*", "//\r x", "# \xC3\xA9\xCC\x81",
                                   "# \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB", "# \xFE", "# trailing  "}));
  if (draft.choices.one_in(8)) draft.append(draft.choices.letter_of_the_world());
  if (draft.choices.one_in(40)) draft.append(nul);
  end_of_line(draft);
}

void Draft::blanks() {
  if (text.size() == marker_end_) end_of_line(*this);
  switch (choices.weighted({40, 30, 6, 4, 5, gap == Gap::wide ? 8U : 0U, gap == Gap::wide ? 3U : 0U})) {
    case 0:
      break;
    case 1:
      append(" ");
      break;
    case 2:
      append(choices.pick({"  ", "   ", "     "}));
      break;
    case 3:
      append(choices.pick({"\t", " \t", "\t\t"}));
      break;
    case 4:
      append(choices.pick({" ", ""})), block_comment(*this), append(choices.pick({" ", ""}));
      break;
    case 5:
      append(choices.pick({"", " "})), end_of_line(*this), append(choices.pick({"", "  ", "\n", "\t"}));
      break;
    default:
      append(choices.pick({"", " "})), comment_line(*this), append(choices.pick({"", "  "}));
      break;
  }
}

void Draft::token(std::string_view token) {
  std::size_t before = text.size();
  blanks();
  if (text.size() == before && before > 0 && glues(text.back(), token.front())) append(" ");
  append(token);
}

void identifier(Draft& draft) {
  static constexpr std::string_view unusual[] = {
      "a-",  "_",  "\xC3\xA9", "e\xCC\x81t", "\xE6\x97\xA5", "a\xC2\xB7", "true", "false", "null",
      "for", "in", "if",       "else",       "e5",           "E1",        "a--b", "endif", "\xE2\x84\x98"};
  if (draft.choices.one_in(5)) {
    draft.token(unusual[draft.choices.below(std::size(unusual))]);
  } else {
    draft.token(draft.choices.pick({"a", "b", "cc", "ddd", "long_name", "x1", "job", "group"}));
  }
}

void number(Draft& draft) {
  switch (draft.choices.weighted({24, 8, 1})) {
    case 0:
      return draft.token(draft.choices.pick({"0", "1", "42", "8080"}));
    case 1:
      return draft.token(draft.choices.pick({"007", "1.5", "0.0", "1e5", "1E5", "1e+5", "2E-3", "1.5e10", "1.e5",
                                             "0e99999999", "00.00", "123456789012345678901234567890",
                                             "0.1234567890123456789", "1e-99999", "3.000"}));
    default:
      return draft.token("1e" + std::to_string(draft.choices.below(400)));
  }
}

std::string character(Choices& choices) {
  // clang-format off
  static constexpr std::string_view unusual[] = {
      "\xC3\xA9", "e\xCC\x81", "\xCC\x81", "\xE6\x97\xA5", "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB",
      "\xF0\x9F\x87\xA9\xF0\x9F\x87\xAA", "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB", "\xEF\xBB\xBF", "\xE2\x80\xA8", "\xC2\x85",
      "\xC2\xA0", "\xE3\x80\x80", "\x0B", "\x0C", "\xE2\x84\xAB", "\xED\xA0\x80", "\xC0\x80", "\xE0\xB8\xB3",
      "\xE0\xA4\x95\xE0\xA5\x8D\xE0\xA4\xB7", nul, "\x7F", "\x01"};
  // clang-format on
  switch (choices.weighted({12, 2, 2})) {
    case 0:
      return std::string(
          choices.pick({"a", "b", "1", " ", "-", ".", "/", ":", "=", "#", "{", "}", "[", "~", "/*", "\t", "  "}));
    case 1:
      return std::string(unusual[choices.below(std::size(unusual))]);
    default:
      return choices.letter_of_the_world();
  }
}

}  // namespace jobstamp::generate
