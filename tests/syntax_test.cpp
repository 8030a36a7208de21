// The tree and its views, and what template text says. The S-expression has sexpr_test.cpp.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/syntax.hpp"

#include <array>
#include <fstream>

#include <gtest/gtest.h>

#include "jobstamp/parse.hpp"
#include "project.hpp"

namespace jobstamp {
namespace {

Tree tree_of(std::string text) { return parse(Source("syntax.hcl", std::move(text))).tree; }

Cursor first_value(const Tree& tree) { return *Attribute::from(*body_of(tree).items().begin())->value(); }

// ---- kinds, tokens, nodes ----

/// The names in the enumeration, as the door has them: the first word of each line that a comma follows.
std::vector<std::string> declared_kinds() {
  std::ifstream door(project_root() / "include/jobstamp/syntax.hpp");
  std::vector<std::string> names;
  std::string line;
  while (std::getline(door, line) && line.find("enum class Kind") == std::string::npos) continue;
  while (std::getline(door, line) && line != "};") {
    bool is_enumerator = line.size() > 2 && line[2] != '/';
    if (is_enumerator) names.push_back(line.substr(2, line.find(',') - 2));
  }
  return names;
}

TEST(Kind, is_called_what_it_is_called_in_the_door) {
  std::vector<std::string> names = declared_kinds();
  ASSERT_EQ(names.size(), static_cast<std::size_t>(Kind::none) + 1);
  for (std::size_t i = 0; i < names.size(); ++i) EXPECT_EQ(name_of(static_cast<Kind>(i)), names[i]);
}

TEST(Tree, finds_the_length_of_a_token_that_does_not_fit) {
  std::string bytes(Token::long_length + 10U, 'x');
  auto half = Token::long_length + 5U;
  const std::array tokens = {Token(Kind::comment, 0, half), Token(Kind::comment, half, 5)};
  Tree tree(Source("long", bytes), {}, tokens, {}, {{0, half}});
  EXPECT_EQ(tree.span(0), (Span{0, half}));
  EXPECT_EQ(tree.span(1), (Span{half, half + 5}));
  EXPECT_EQ(tree.text(1), "xxxxx");
}

TEST(Tree, spans_from_the_first_token_to_the_last) {
  Tree tree = tree_of("a = [ 1, 2 ] # c\n");
  Cursor tuple = first_value(tree);
  EXPECT_EQ(tuple.text(), "[ 1, 2 ]");
  EXPECT_EQ(tree.span(tuple.tokens()), tuple.span());
  EXPECT_EQ(tree.span(TokenRange{1, 1}), (Span{2, 2}));
  auto all = static_cast<std::uint32_t>(tree.tokens().size());
  EXPECT_EQ(tree.span(TokenRange{all, all}), (Span{17, 17}));
}

TEST(Cursor, walks_children_and_finds_own_tokens) {
  Tree tree = tree_of("a = [f(x, y), 2]\n");
  Cursor tuple = first_value(tree);
  std::vector<std::string_view> children;
  for (Cursor child : tuple.children()) children.push_back(name_of(child.kind()));
  EXPECT_EQ(children, (std::vector<std::string_view>{"call", "number_literal"}));
  EXPECT_EQ(tuple.child(1)->text(), "2");
  EXPECT_FALSE(tuple.child(2));
  EXPECT_EQ(tree.span(*tuple.own_token(Kind::comma)).begin, 12U) << "not the comma of the call";
  EXPECT_FALSE(tuple.own_token(Kind::identifier));
}

TEST(Dump, shows_kinds_and_quoted_tokens) {
  EXPECT_EQ(dump(tree_of("a = \"\\n${b}\" #\x80\n")), R"(config_file
  body
    attribute
      identifier "a"
      equals "="
      quoted_template
        open_quote "\""
        quoted_text "\\n"
        interpolation
          open_interpolation "${"
          variable
            identifier "b"
          close_template "}"
        close_quote "\""
  comment "#\x80\n"
)");
}

// ---- views ----

TEST(View, reads_blocks_and_attributes) {
  Tree tree = tree_of("job \"a\\tb\" c {\n  x = 1\n  y = 2\n  g {\n  }\n}\nz = 3\n");
  Body body = body_of(tree);
  EXPECT_EQ(body.attribute("z")->value()->text(), "3");
  EXPECT_FALSE(body.attribute("x"));
  auto block = Block::from(*body.items().begin());
  ASSERT_TRUE(block);
  EXPECT_EQ(block->type(), "job");
  EXPECT_EQ(tree.text(block->type_token()), "job");
  EXPECT_EQ(block->labels(), (std::vector<std::string>{"a\tb", "c"}));
  EXPECT_EQ(block->body()->attribute("y")->name(), "y");
  EXPECT_FALSE(Attribute::from(block->node()));
  EXPECT_FALSE(Block::from(block->body()->node()));
}

TEST(View, comes_back_empty_handed_from_broken_trees) {
  for (const char* text : {"", "a =", "a", "\"a\" = 1", "b {", "b \"${x}\" {}", "}", "= 1\n", "a = [\nb = 2\n"}) {
    Tree tree = tree_of(text);
    for (Cursor item : body_of(tree).items()) {
      auto attribute = Attribute::from(item);
      auto block = Block::from(item);
      EXPECT_FALSE(attribute && attribute->name().empty()) << text;
      EXPECT_FALSE(block && block->type().empty()) << text;
    }
    EXPECT_FALSE(body_of(tree).attribute("missing")) << text;
  }
}

// ---- literals ----

struct Decoding {
  const char* written;
  std::string said;
};

TEST(DecodeText, undoes_escapes) {
  const Decoding rows[] = {
      {R"(a\n\r\t\"\\b)", "a\n\r\t\"\\b"},
      {R"(\u00e9\U0001F600)", "\u00e9\U0001F600"},
      {R"(\u0000)", std::string(1, '\0')},
      {R"($${a} %%{b} $a% $$)", "${a} %{b} $a% $$"},
      {"é\t", "é\t"},
  };
  for (const Decoding& row : rows) {
    Tree tree = tree_of("a = \"" + std::string(row.written) + "\"\n");
    EXPECT_EQ(literal_string(first_value(tree)), row.said) << row.written;
  }
  EXPECT_EQ(literal_string(first_value(tree_of("a = <<T\n\\n\\\"$${%%{\nT\n"))), "\\n\\\"${%{\n");
}

TEST(DecodeText, says_where_each_byte_was_written) {
  Tree tree = tree_of("a = \"x\\u00e9y\"\n");
  DecodedText text = decode_text(tree, first_value(tree).tokens().first + 1);
  EXPECT_EQ(text.value, "xéy");
  EXPECT_EQ(text.origin, (std::vector<std::uint32_t>{5, 6, 6, 12, 13}));
}

TEST(DecodeText, keeps_what_is_no_escape_and_points_at_it) {
  for (const char* escape : {R"(\q)", R"(\é)", R"(\u00)", R"(\u12g4)", R"(\ud800)", R"(\U00110000)", R"(\UFFFFFFFF)"}) {
    std::string written = "ab" + std::string(escape) + "\\z";
    const std::array tokens = {Token(Kind::quoted_text, 0, static_cast<std::uint32_t>(written.size()))};
    Tree tree(Source("bad", written), {}, tokens, {}, {});
    std::optional<Span> bad;
    EXPECT_EQ(decode_text(tree, 0, &bad).value, written);
    ASSERT_TRUE(bad) << escape;
    EXPECT_EQ(bad->begin, 2U) << "the first one";
    EXPECT_EQ(decode_text(tree, 0).value, written);
  }
}

TEST(LiteralString, is_for_templates_that_only_hold_text) {
  EXPECT_EQ(literal_string(first_value(tree_of("a = \"\"\n"))), "");
  EXPECT_EQ(literal_string(first_value(tree_of("a = <<T\nT\n"))), "");
  EXPECT_EQ(literal_string(first_value(tree_of("a = <<-T\n  x\n   $y\n\n T\n"))), "x\n $y\n\n");
  EXPECT_FALSE(literal_string(first_value(tree_of("a = \"${x}\"\n"))));
  EXPECT_FALSE(literal_string(first_value(tree_of("a = \"%{if x}%{endif}\"\n"))));
  EXPECT_FALSE(literal_string(first_value(tree_of("a = 1\n"))));
}

// ---- templates ----

/// Texts in quotes, the rest as its source, with blanks between.
std::string parts_of(const std::string& text) {
  Tree tree = tree_of("a = " + text + "\n");
  std::string shown;
  for (const TemplatePart& part : template_parts(first_value(tree))) {
    if (!shown.empty()) shown += ' ';
    bool is_text = part.type == TemplatePart::Type::text;
    shown += is_text ? "'" + part.text.value + "'" : std::string(tree.source().text(tree.span(part.tokens)));
  }
  return shown;
}

TEST(PlainText, is_there_where_nothing_is_to_be_decoded) {
  for (const char* plain : {"", "x", "a b", "it's", "caf\xC3\xA9", "a.b/c:1.2"}) {
    Tree tree = tree_of("a = \"" + std::string(plain) + "\"\n");
    EXPECT_EQ(plain_text(first_value(tree)), plain);
  }
  for (const char* other : {R"(a = "\n")", R"(a = "$${x}")", R"(a = "x${y}")", "a = 1", "a = b"}) {
    Tree tree = tree_of(std::string(other) + "\n");
    EXPECT_FALSE(plain_text(first_value(tree))) << other;
  }
}

TEST(TemplateParts, are_flat_and_neighbouring_texts_are_one) {
  EXPECT_EQ(parts_of(R"("")"), "");
  EXPECT_EQ(parts_of(R"("a$b%c")"), "'a$b%c'");
  EXPECT_EQ(parts_of(R"("a${b}${c}d")"), "'a' ${b} ${c} 'd'");
  EXPECT_EQ(parts_of(R"("%{if a}x%{ else }%{for b in c}y%{endfor}%{endif}z")"),
            "%{if a} 'x' %{ else } %{for b in c} 'y' %{endfor} %{endif} 'z'");
}

TEST(TemplateParts, lose_blanks_beside_a_strip_marker) {
  EXPECT_EQ(parts_of(R"(" a \n${~ b ~}\t c ")"), "' a' ${~ b ~} 'c '");
  EXPECT_EQ(parts_of(R"("  ${~ b}")"), "'' ${~ b}");
  EXPECT_EQ(parts_of("\" \u00A0\u2003${~ b ~}\u3000\u200B\""), "'' ${~ b ~} '\u200B'")
      << "what Unicode calls white space";
  EXPECT_EQ(parts_of(R"("a ${b}${~ c}")"), "'a ' ${b} ${~ c}") << "only the text right beside it";
  EXPECT_EQ(parts_of("<<T\n  $\n${~ b}\nT"), "'  $' ${~ b} '\n'") << "a dollar sign ends a token";
  EXPECT_EQ(parts_of("<<T\n  \n \n${~ b}\nT"), "'  \n' ${~ b} '\n'") << "and a line another";
}

TEST(TemplateParts, lose_the_common_indent_of_a_flush_heredoc) {
  EXPECT_EQ(parts_of("<<-T\n    a\n  b\n\n   c\n  T"), "'  a\nb\n\n c\n'");
  EXPECT_EQ(parts_of("<<T\n  a\n  T"), "'  a\n'");
  EXPECT_EQ(parts_of("<<-T\n  a\n \t \n  T"), "'a\n \t \n'") << "a blank line neither counts nor changes";
  EXPECT_EQ(parts_of("<<-T\n\ta\n  b\nT"), "'a\n b\n'") << "a tab is one";
  EXPECT_EQ(parts_of("<<-T\n  ${a}\n    b\nT"), "'' ${a} '\n  b\n'");
  EXPECT_EQ(parts_of("<<-T\n${a}\n  b\nT"), "${a} '\n  b\n'") << "what is no text has no indent";
  EXPECT_EQ(parts_of("<<-T\n  a ${b ~}\n  c\nT"), "'a ' ${b ~} '  c\n'") << "a stripped line end begins no line";
  EXPECT_EQ(parts_of("<<-T\n  a\n  %{ if b }\n  c\n  %{ endif }\n  T"), "'a\n' %{ if b } '\nc\n' %{ endif } '\n'");
}

TEST(TemplateParts, remember_where_their_text_was_written) {
  Tree tree = tree_of("a = <<-T\n  x\n   y\n  T\n");
  std::vector<TemplatePart> parts = template_parts(first_value(tree));
  ASSERT_EQ(parts.size(), 1U);
  EXPECT_EQ(parts[0].text.value, "x\n y\n");
  EXPECT_EQ(parts[0].text.origin, (std::vector<std::uint32_t>{11, 12, 15, 16, 17, 18}));
}

}  // namespace
}  // namespace jobstamp
