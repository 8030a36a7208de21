// The S-expression: what each construct looks like in it. That it equals the reference's is for tools/compare to
// show, on files of every kind; here stands the definition, readable.
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "jobstamp/parse.hpp"
#include "syntax/operators.hpp"

namespace jobstamp {
namespace {

std::string sexpr_of(const std::string& text) { return sexpr(parse(Source("sexpr.hcl", text)).tree); }

/// What stands for `expression`.
std::string expressed(const std::string& expression) {
  std::string line = sexpr_of("a = " + expression + "\n");
  std::string before = "(attribute \"a\" ";
  return line.size() < before.size() + 2 ? line : line.substr(before.size(), line.size() - before.size() - 2);
}

struct Row {
  const char* written;
  const char* seen;
};

template <std::size_t count>
void check(const Row (&rows)[count]) {
  for (const Row& row : rows) EXPECT_EQ(expressed(row.written), row.seen) << row.written;
}

TEST(Sexpr, shows_structure_in_lines) {
  EXPECT_EQ(sexpr_of("a = 1\nb \"x\\u0301\" y {\n  c {\n    d = 2\n  }\n}\ne = 3\n"), R"((attribute "a" (number 1))
(block "b" "x)"
                                                                                      "\u0301"
                                                                                      R"(" "y"
  (block "c"
    (attribute "d" (number 2))
  )
)
(attribute "e" (number 3))
)");
  EXPECT_EQ(sexpr_of(""), "");
}

TEST(Sexpr, shows_values) {
  check({
      {"007", "(number 007)"},
      {"1.5e-3", "(number 1.5e-3)"},
      {"true", "true"},
      {"null", "null"},
      {"x", "(ref \"x\")"},
      {"[]", "(tuple)"},
      {"[1, [2]]", "(tuple (number 1) (tuple (number 2)))"},
      {"{ x = 1, true = 2, (y) = 3, \"z\" : 4, w.v = 5 }",
       "(object (item (key \"x\") (number 1)) (item (key \"true\") (number 2)) (item (paren (ref \"y\")) (number 3)) "
       "(item (string \"z\") (number 4)) (item (ref \"w\" (attr \"v\")) (number 5)))"},
      {"f()", "(call \"f\")"},
      {"ns:: g(1, x...)", "(call... \"ns::g\" (number 1) (ref \"x\"))"},
      {"[for v in x : v]", "(for-tuple \"v\" (ref \"x\") (ref \"v\"))"},
      {"{for k, v in x : k => v if v}",
       "(for-object \"k\" \"v\" (ref \"x\") (ref \"k\") (ref \"v\") (when (ref \"v\")))"},
      {"{for in in x : in => 1...}", "(for-group \"in\" (ref \"x\") (ref \"in\") (number 1))"},
  });
}

TEST(Sexpr, shows_which_operator_binds_tighter) {
  check({
      {"1 + 2 * 3", "(+ (number 1) (* (number 2) (number 3)))"},
      {"1 - 2 - 3", "(- (- (number 1) (number 2)) (number 3))"},
      {"a || b && c == d > e + f * g",
       "(|| (ref \"a\") (&& (ref \"b\") (== (ref \"c\") (> (ref \"d\") (+ (ref \"e\") "
       "(* (ref \"f\") (ref \"g\")))))))"},
      {"a * b + c > d == e && f || g",
       "(|| (&& (== (> (+ (* (ref \"a\") (ref \"b\")) (ref \"c\")) (ref \"d\")) "
       "(ref \"e\")) (ref \"f\")) (ref \"g\"))"},
      {"-a.b + !c", "(+ (negate (ref \"a\" (attr \"b\"))) (not (ref \"c\")))"},
      {"(a) ? b : c ? d : e", "(if (paren (ref \"a\")) (ref \"b\") (if (ref \"c\") (ref \"d\") (ref \"e\")))"},
  });
}

TEST(Sexpr, knows_every_binary_operator) {
  for (auto kind = static_cast<int>(Kind::plus); kind < static_cast<int>(Kind::bang); ++kind) {
    EXPECT_NE(precedence_of(static_cast<Kind>(kind)), no_precedence) << name_of(static_cast<Kind>(kind));
  }
  EXPECT_EQ(precedence_of(Kind::bang), no_precedence);
  EXPECT_EQ(precedence_of(Kind::fat_arrow), no_precedence);
}

TEST(Sexpr, shows_steps) {
  check({
      {"a.b[0].1[\"k\"][null]",
       "(ref \"a\" (attr \"b\") (index (number 0)) (index (number 1)) (index (string \"k\")) (index null))"},
      {"f().b", "(traverse (call \"f\") (attr \"b\"))"},
      {"true.b", "(traverse true (attr \"b\"))"},
      {"a[k].b", "(traverse (index (ref \"a\") (ref \"k\")) (attr \"b\"))"},
      {"a[(0)][\"${k}\"]", "(index (index (ref \"a\") (paren (number 0))) (wrap (ref \"k\")))"},
      {"a.*", "(splat (ref \"a\") it)"},
      {"a.*.b.0[1]", "(traverse (splat (ref \"a\") (traverse it (attr \"b\") (index (number 0)))) (index (number 1)))"},
      {"a.b[*].c[k].*.d",
       "(splat (ref \"a\" (attr \"b\")) (splat (index (traverse it (attr \"c\")) (ref \"k\")) (traverse it (attr "
       "\"d\"))))"},
      {"a[*][*]", "(splat (ref \"a\") (splat it it))"},
  });
}

TEST(Sexpr, shows_templates) {
  check({
      {R"("")", R"((string ""))"},
      {R"("a\n\"\\")", R"((string "a\n\"\\"))"},
      {R"("\u0001\u007f")", R"((string "\u0001\u007f"))"},
      {R"("a${b}c")", R"((template (string "a") (ref "b") (string "c")))"},
      {R"("${b}")", R"((wrap (ref "b")))"},
      {R"("${~ b ~}")", R"((wrap (ref "b")))"},
      {R"(" ${~ b}")", R"((template (ref "b")))"},
      {R"("${"x"}${1}")", R"((template (string "x") (number 1)))"},
      {R"("%{if a}b%{endif}")", R"((template (if (ref "a") (string "b") (string ""))))"},
      {R"("%{if a}%{else}${b}%{endif}!")",
       R"((template (if (ref "a") (string "") (template (ref "b"))) (string "!")))"},
      {R"("%{for k, v in a}${v},%{endfor}")",
       R"((template (join (for-tuple "k" "v" (ref "a") (template (ref "v") (string ","))))))"},
      {"<<-T\n    a\n      ${b}\n    T", R"((template (string "a\n  ") (ref "b") (string "\n")))"},
  });
}

// golang.org/x/text knows a pair by the lower halves of its characters: U+D1F51 counts as U+1F51 before an acute.
TEST(Sexpr, composes_pairs_that_only_go_has) {
  EXPECT_EQ(expressed("\"\xF3\x91\xBD\x91\\u0301\""), "(string \"\u1F55\")");
  EXPECT_EQ(expressed("\"\xF3\xA0\x86\xA0\u0301\""), "(string \"\u1EDA\")");
  EXPECT_EQ(expressed("\"\U0001F600\u0301\""), "(string \"\U0001F600\u0301\")");
}

TEST(Sexpr, normalises_strings_and_only_them) {
  EXPECT_EQ(expressed("\"e\u0301\u212B\""), "(string \"é\u00C5\")");
  EXPECT_EQ(expressed("{ e\u0301 = \"\\u0065\u0301\" }"), "(object (item (key \"e\u0301\") (string \"é\")))");
  EXPECT_EQ(expressed("\"e\xED\xA0\x80\u0301\""), "(string \"e\uFFFD\uFFFD\uFFFD\u0301\")")
      << "a surrogate is three bad bytes";
  std::string marks;
  for (int i = 0; i < 30; ++i) marks += "\u0316";
  EXPECT_EQ(expressed("\"x" + marks + "\u0316\""), "(string \"x" + marks + "\u034F\u0316\")") << "Stream-Safe Text";
}

TEST(Sexpr, is_not_as_deep_as_a_row_is_long) {
  const int length = 60000;
  std::string operation = "1";
  std::string steps = "x";
  std::string splats = "x";
  for (int i = 0; i < length; ++i) {
    operation += "+1";
    steps += "[k]";
    splats += "[*]";
  }
  EXPECT_EQ(expressed(operation).substr(length * 3, 12), "(number 1) (");
  EXPECT_EQ(expressed(steps).size(), length * std::string_view("(index  (ref \"k\"))").size() + 9);
  EXPECT_EQ(expressed(splats).size(), length * std::string_view("(splat  it)").size() + 9);
}

}  // namespace
}  // namespace jobstamp
