// Whoever reads the grammar beside the spec finds the spec's names in it: as a rule's own, or behind the rules that a
// construct is made of.
// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>
#include <string>

#include <gtest/gtest.h>

#include "project.hpp"

namespace {

// What stands before `=` in the EBNF of hclsyntax/spec.md (hashicorp/hcl v2.20), in its order; TemplateLiteral, which a
// rule there speaks of, is described in prose.
constexpr const char* spec_names = R"(
    Identifier NumericLit decimal expmark ConfigFile Body Attribute Block OneLineBlock Expression ExprTerm
    LiteralValue CollectionValue tuple object objectelem TemplateExpr quotedTemplate heredocTemplate StringLit
    VariableExpr FunctionCall Arguments ForExpr forTupleExpr forObjectExpr forIntro forCond Index LegacyIndex
    GetAttr Splat attrSplat fullSplat Operation unaryOp binaryOp binaryOperator compareOperator
    arithmeticOperator logicOperator Conditional Template TemplateDirective TemplateInterpolation TemplateIf
    TemplateFor TemplateLiteral
)";

// The words of the grammar's rules and of what stands behind them; a line of nothing but prose names no rule.
std::set<std::string> words_of_grammar() {
  const std::regex word("\\w+");
  std::set<std::string> words;
  for (const auto& entry : std::filesystem::directory_iterator(jobstamp::project_root() / "grammar")) {
    std::ifstream in(entry.path());
    for (std::string line; std::getline(in, line);) {
      if (line.starts_with("//")) continue;
      for (std::sregex_iterator each(line.begin(), line.end(), word), end; each != end; ++each)
        words.insert(each->str());
    }
  }
  return words;
}

TEST(SpecNames, each_is_found_in_the_grammar) {
  const std::set<std::string> words = words_of_grammar();
  std::istringstream names(spec_names);
  for (std::string name; names >> name;) EXPECT_TRUE(words.contains(name)) << name;
}

}  // namespace
