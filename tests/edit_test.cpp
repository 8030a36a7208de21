// Changes to template text: after an edit the template says just what was wished, and nothing else has changed.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/edit.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "jobstamp/parse.hpp"

namespace jobstamp {
namespace {

Tree tree_of(std::string text) { return parse(Source("edit.hcl", std::move(text))).tree; }

Cursor first_value(const Tree& tree) { return *Attribute::from(*body_of(tree).items().begin())->value(); }

/// `source` with `old`, as the template says it, replaced by `value`; "refused" if there is no such edit.
std::string replaced(const std::string& source, std::string_view old, std::string_view value) {
  Tree tree = tree_of(source);
  Cursor literal = first_value(tree);
  for (const TemplatePart& part : template_parts(literal)) {
    std::size_t at = part.text.value.find(old);
    if (part.type != TemplatePart::Type::text || at == std::string::npos) continue;
    auto edit = replace_text(literal, part, at, at + old.size(), value);
    if (!edit) return "refused";
    Edits edits;
    edits.add(*edit);
    return apply(tree, edits);
  }
  return "not found";
}

TEST(Edits, stay_sorted_and_disjoint) {
  Edits edits;
  EXPECT_TRUE(edits.add({{5, 8}, "x"}));
  EXPECT_TRUE(edits.add({{1, 3}, "y"}));
  EXPECT_TRUE(edits.add({{5, 8}, "x"})) << "the same edit twice is one";
  EXPECT_FALSE(edits.add({{5, 8}, "z"}));
  EXPECT_FALSE(edits.add({{2, 4}, ""}));
  EXPECT_FALSE(edits.add({{0, 9}, ""}));
  EXPECT_FALSE(edits.add({{6, 6}, "inside"}));
  EXPECT_TRUE(edits.add({{3, 5}, "touches both"}));
  EXPECT_TRUE(edits.add({{5, 5}, "comes first"}));
  EXPECT_FALSE(edits.add({{5, 5}, "which comes first?"}));
  const std::vector<Edit> expected = {{{1, 3}, "y"}, {{3, 5}, "touches both"}, {{5, 5}, "comes first"}, {{5, 8}, "x"}};
  EXPECT_EQ(edits.all(), expected);
}

TEST(Edits, make_text_of_what_they_say_and_what_they_leave) {
  Tree tree(Source("a", "0123456789"), {}, {}, {}, {});
  Edits edits;
  edits.add({{8, 10}, ""});
  edits.add({{0, 1}, "zero"});
  edits.add({{4, 4}, "|"});
  EXPECT_EQ(apply(tree, edits), "zero123|4567");
  EXPECT_EQ(apply(tree, {}), "0123456789");
}

TEST(Escape, lets_no_value_end_its_string_or_open_anything) {
  EXPECT_EQ(escape(R"("\)", Quoting::quoted), R"(\"\\)");
  EXPECT_EQ(escape("${a}%{b}$${", Quoting::quoted), "$${a}%%{b}$$${");
  EXPECT_EQ(escape("\n\r\t\x01\x7F\u0085\u2028", Quoting::quoted), R"(\n\r\t\u0001\u007f\u0085\u2028)");
  EXPECT_EQ(escape(std::string_view("\0", 1), Quoting::quoted), R"(\u0000)");
  EXPECT_EQ(escape("$ {é", Quoting::quoted), "$ {é");
  EXPECT_EQ(escape(R"("\n${)", Quoting::heredoc), R"("\n$${)");
}

TEST(Escape, knows_what_cannot_be_written_at_all) {
  EXPECT_TRUE(can_hold(Quoting::quoted, "\n\x01"));
  EXPECT_TRUE(can_hold(Quoting::heredoc, "\té\""));
  for (const char* value : {"\n", "\r", "\x01", "\x7F", "\u0085", "\u2028"})
    EXPECT_FALSE(can_hold(Quoting::heredoc, value));
  for (const char* value : {"\xFF", "\xC0\x80", "\xED\xA0\x80"}) EXPECT_FALSE(can_hold(Quoting::quoted, value));
}

TEST(ReplaceText, changes_the_bytes_of_the_place_alone) {
  EXPECT_EQ(replaced("a =  \"app:1.2-x\" # c\n", "1.2", "2.0"), "a =  \"app:2.0-x\" # c\n");
  EXPECT_EQ(replaced("a = \"x\\u00e9y\"\n", "é", "e"), "a = \"xey\"\n");
  EXPECT_EQ(replaced("a = \"app\"\n", "", "v"), "a = \"vapp\"\n");
  EXPECT_EQ(replaced("a = \"100%25:v1\"\n", "00%25:v", "%"), "a = \"1%1\"\n");
}

TEST(ReplaceText, keeps_the_spelling_of_what_stays) {
  EXPECT_EQ(replaced("a = \"x\\u00e9y\"\n", "é", "é"), "a = \"x\\u00e9y\"\n");
  EXPECT_EQ(replaced("a = \"x${~ y }\"\n", "x", "x"), "a = \"x${~ y }\"\n");
  EXPECT_EQ(replaced("a = <<T\nx\nT\n", "x\n", "x\n"), "a = <<T\nx\nT\n");
}

TEST(ReplaceText, writes_anew_what_is_left_of_an_escape) {
  EXPECT_EQ(replaced("a = \"$${x\"\n", "$", "%"), "a = \"%%{x\"\n");
  EXPECT_EQ(replaced("a = \"$${x\"\n", "{", "["), "a = \"$[x\"\n");
}

TEST(ReplaceText, leaves_no_half_of_a_character) {
  Tree tree = tree_of("a = \"é\\u00e9\"\n");
  TemplatePart part = template_parts(first_value(tree)).at(0);
  EXPECT_FALSE(replace_text(first_value(tree), part, 1, 2, ""));
  EXPECT_FALSE(replace_text(first_value(tree), part, 0, 1, ""));
  EXPECT_FALSE(replace_text(first_value(tree), part, 2, 3, ""));
}

TEST(ReplaceText, lets_no_marker_meet_a_brace) {
  EXPECT_EQ(replaced("a = \"v{x\"\n", "v", "$"), "a = \"$${x\"\n");
  EXPECT_EQ(replaced("a = \"$vx\"\n", "v", "{"), "a = \"$${x\"\n");
  EXPECT_EQ(replaced("a = \"%v{x\"\n", "v", ""), "a = \"%%{x\"\n");
  EXPECT_EQ(replaced("a = \"v${x}\"\n", "v", "1$"), "a = \"1\\u0024${x}\"\n");
  EXPECT_EQ(replaced("a = \"%v%{if x}%{endif}\"\n", "v", ""), "a = \"\\u0025%{if x}%{endif}\"\n");
  EXPECT_EQ(replaced("a = <<T\nv${x}\nT\n", "v", "$"), "refused");
  EXPECT_EQ(replaced("a = <<T\nv${x}\nT\n", "v", "%"), "a = <<T\n%${x}\nT\n");
}

TEST(ReplaceText, refuses_blanks_that_would_be_stripped) {
  EXPECT_EQ(replaced("a = \"v ${~ x ~} w\"\n", "v", "v "), "refused");
  EXPECT_EQ(replaced("a = \"v ${~ x ~} w\"\n", "w", " w"), "refused");
  EXPECT_EQ(replaced("a = \"v ${~ x ~} w\"\n", "v", " v"), "a = \" v ${~ x ~} w\"\n");
  EXPECT_EQ(replaced("a = \"v ${~ x ~} w\"\n", "w", "u "), "a = \"v ${~ x ~} u \"\n");
}

TEST(ReplaceText, keeps_the_lines_and_the_indent_of_a_heredoc) {
  EXPECT_EQ(replaced("a = <<T\nx: v\nT\n", "v", "w"), "a = <<T\nx: w\nT\n");
  EXPECT_EQ(replaced("a = <<T\nx: v\nT\n", "v\n", ""), "refused");
  EXPECT_EQ(replaced("a = <<T\nv\n  T\n", "v", " T "), "refused");
  EXPECT_EQ(replaced("a = <<T\nv\r\nT\n", "v\r", "v"), "a = <<T\nv\nT\n");
  EXPECT_EQ(replaced("a = <<T\nv\nT\n", "v", "T."), "a = <<T\nT.\nT\n");
  EXPECT_EQ(replaced("a = <<-T\n  v\n  w\n  T\n", "v", " v"), "refused");
  EXPECT_EQ(replaced("a = <<-T\n  v\n  w\n  T\n", "v", ""), "refused");
  EXPECT_EQ(replaced("a = <<-T\n  v\n  w\n  T\n", "v", "x "), "a = <<-T\n  x \n  w\n  T\n");
}

// ---- for any template and any wish ----

struct Shape {
  const char* before;
  const char* after;
  std::vector<std::string> pieces;
};

const Shape shapes[] = {
    {"a = \"", "\"\nb = 1\n", {"a", " ", "$", "%", "{", "}", "~", "T", "\\n", "\\\"", "\\\\", "\\u0061", "$${", "%%{"}},
    {"a = <<T\n", "\nT\nb = 1\n", {"a", " ", "\n", "$", "%", "{", "}", "~", "T", "\"", "\\", "\r\n", "$${", "%%{"}},
    {"a = <<-T\n  ", "\n  T\nb = 1\n", {"a", " ", "\n  ", "\n", "$", "%", "{", "~", "T", "\\", "\u0301", "$${"}},
};
const std::vector<std::string> sequences = {"${b}", "${~ b }", "${ b ~}", "%{if b}", "%{ endif ~}", "%{~ else }"};

/// What the template says: its parts, empty ones left out, and their texts.
std::vector<std::string> meaning(Cursor literal) {
  std::vector<std::string> said;
  for (const TemplatePart& part : template_parts(literal)) {
    if (part.type != TemplatePart::Type::text) said.emplace_back(literal.tree().text(part.tokens.first));
    if (!part.text.value.empty()) said.push_back(part.text.value);
  }
  return said;
}

std::vector<std::string> meaning_with(Cursor literal, const TemplatePart& changed, const std::string& text) {
  std::vector<std::string> said;
  for (const TemplatePart& part : template_parts(literal)) {
    const std::string& says = part.tokens == changed.tokens ? text : part.text.value;
    if (part.type != TemplatePart::Type::text) said.emplace_back(literal.tree().text(part.tokens.first));
    if (!says.empty()) said.push_back(says);
  }
  return said;
}

/// True if there is an edit, which then does what was wished and nothing more.
bool holds(Cursor literal, const TemplatePart& part, std::size_t begin, std::size_t end, const std::string& value) {
  const std::string& old = part.text.value;
  auto edit = replace_text(literal, part, begin, end, value);
  if (!edit) return false;
  Edits edits;
  edits.add(*edit);
  Parsed after = parse(Source("after.hcl", apply(literal.tree(), edits)));
  RC_ASSERT(after.ok());
  RC_ASSERT(after.tree.source().line_count() == literal.tree().source().line_count());
  RC_ASSERT(meaning(first_value(after.tree)) ==
            meaning_with(literal, part, old.substr(0, begin) + value + old.substr(end)));
  RC_ASSERT(body_of(after.tree).attribute("b").has_value());
  return true;
}

RC_GTEST_PROP(ReplaceText, says_what_was_wished_or_refuses, ()) {
  const Shape& shape = shapes[*rc::gen::inRange(0, 3)];
  auto piece =
      rc::gen::weightedOneOf<std::string>({{4, rc::gen::elementOf(shape.pieces)}, {1, rc::gen::elementOf(sequences)}});
  std::string content;
  for (const std::string& text : *rc::gen::container<std::vector<std::string>>(piece)) content += text;
  auto value = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("\"\\ $%{}\n~aT")));
  Parsed parsed = parse(Source("before.hcl", shape.before + content + shape.after));
  if (!parsed.ok()) return;
  Cursor literal = first_value(parsed.tree);
  bool free = literal.kind() == Kind::quoted_template && content.find('~') == std::string::npos;
  for (const TemplatePart& part : template_parts(literal)) {
    if (part.type != TemplatePart::Type::text) continue;
    for (std::size_t begin = 0; begin <= part.text.value.size(); ++begin) {
      for (std::size_t end = begin; end <= part.text.value.size() && end <= begin + 3; ++end) {
        bool held = holds(literal, part, begin, end, value);
        RC_ASSERT(held || !free);
      }
    }
  }
}

RC_GTEST_PROP(Escape, is_undone_by_decoding, ()) {
  auto value = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("\"\\ $%{}\n\r\t\x01~a")));
  Tree quoted = tree_of("a = \"" + escape(value, Quoting::quoted) + "\"\n");
  RC_ASSERT(literal_string(first_value(quoted)) == value);
  if (!can_hold(Quoting::heredoc, value)) return;
  Tree heredoc = tree_of("a = <<EOT\n" + escape(value, Quoting::heredoc) + "\nEOT\n");
  RC_ASSERT(literal_string(first_value(heredoc)) == value + "\n");
}

}  // namespace
}  // namespace jobstamp
