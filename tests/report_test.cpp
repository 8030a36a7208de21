// What people and machines are told: texts are compared whole, JSON is read back by another library, and a diff is
// given to the real `patch`.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/report.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include "jobstamp/parse.hpp"

namespace jobstamp {
namespace {

namespace fs = std::filesystem;

std::string render(std::string_view format, const std::vector<Findings>& all, const RenderOptions& options = {}) {
  for (const auto& row : diagnostic_formats) {
    if (row.name != format) continue;
    if (row.render) return row.render(all, options);
    std::string told;
    for (const auto& findings : all) told += row.lines(findings, options);
    return told;
  }
  ADD_FAILURE() << "no format " << format;
  return {};
}

Diagnostic saying(std::string message, Span span = {}) {
  Diagnostic diagnostic;
  diagnostic.message = std::move(message);
  diagnostic.span = span;
  return diagnostic;
}

// A diagnostic about the first place in `text` that reads `marked`.
Findings about(const std::string& text, std::string_view marked, Diagnostic diagnostic) {
  auto begin = static_cast<std::uint32_t>(text.find(marked));
  diagnostic.span = {begin, begin + static_cast<std::uint32_t>(marked.size())};
  return {Source("web.nomad", text), {std::move(diagnostic)}};
}

Diagnostic latest() {
  Diagnostic diagnostic;
  diagnostic.code = "image-latest";
  diagnostic.severity = Severity::warning;
  diagnostic.message = "image `redis` has no version";
  diagnostic.label = "this starts whatever `latest` means that day";
  diagnostic.help = "name one, for example `redis:7.2.4`";
  return diagnostic;
}

TEST(FullReport, shows_the_line_with_carets_and_how_to_mend_it) {
  EXPECT_EQ(render("full", {about("config {\n  image = \"redis\"\n}\n", "redis", latest())}),
            "web.nomad:2:12: warning[image-latest]: image `redis` has no version\n"
            "  2 |   image = \"redis\"\n"
            "    |            ^^^^^ this starts whatever `latest` means that day\n"
            "    = help: name one, for example `redis:7.2.4`\n");
}

TEST(FullReport, draws_a_second_place_in_the_order_of_lines) {
  Findings findings = about("job \"web\" {\n  a = 1\n\n  c = \n", "c", saying("no `}`"));
  findings.diagnostics[0].notes = {{{10, 11}, "block opened here"}};
  EXPECT_EQ(render("full", {findings}),
            "web.nomad:4:3: error: no `}`\n"
            "  1 | job \"web\" {\n"
            "    |           - block opened here\n"
            "    ...\n"
            "  4 |   c =\n"
            "    |   ^\n");
}

TEST(FullReport, counts_cells_of_the_terminal) {
  EXPECT_EQ(render("full", {about("\ta = \"日本é\" + x\n", "x", saying("m"))}),
            "web.nomad:1:19: error: m\n"
            "  1 |     a = \"日本é\" + x\n"
            "    |                   ^\n");
}

TEST(FullReport, shows_control_characters_escaped) {
  EXPECT_EQ(render("full", {about("a = \"\x1b[2J\" # \u202e\xff\n", "\u202e", saying("odd\n\a"))}),
            "web.nomad:1:14: error: odd\\n\\u0007\n"
            "  1 | a = \"\\u001b[2J\" # \\u202e\\xff\n"
            "    |                   ^^^^^^\n");
}

TEST(Visible, shows_a_byte_alike_wherever_it_stands) {
  for (int byte = 0; byte < 256; ++byte) {
    std::string alone(1, static_cast<char>(byte));
    for (std::size_t before = 0; before < 10; ++before) {
      std::string plain(before, '~');
      EXPECT_EQ(visible(plain + alone + "    abcd"), plain + visible(alone) + "    abcd") << byte << " at " << before;
    }
  }
}

TEST(FullReport, cuts_a_long_line_around_its_mark) {
  std::string text = render("full", {about(std::string(5000, 'x') + "é!" + std::string(5000, 'y'), "!", saying("m"))});
  auto line = text.substr(text.find("|"), text.find("\n    |") - text.find("|"));
  EXPECT_LT(line.size(), 180U);
  EXPECT_TRUE(line.starts_with("| …xx")) << line;
  EXPECT_TRUE(line.ends_with("yy…")) << line;
  auto caret = text.find('^') - text.rfind('\n', text.find('^'));
  auto mark = display_width(line.substr(0, line.find('!'))) + 4;
  EXPECT_EQ(caret - 1, mark) << text;
}

TEST(FullReport, an_empty_span_at_the_end_has_one_caret) {
  EXPECT_EQ(render("full", {{Source("a", "x"), {saying("m", {1, 1})}}}), "a:1:2: error: m\n  1 | x\n    |  ^\n");
  EXPECT_EQ(render("full", {{Source("a", ""), {saying("m")}}}), "a:1:1: error: m\n  1 |\n    | ^\n");
}

TEST(FullReport, colours_nothing_but_what_it_adds) {
  auto all = std::vector{about("image = \"redis\"\n", "redis", latest())};
  std::string plain = render("full", all);
  std::string colored = render("full", all, Color::always);
  EXPECT_NE(colored, plain);
  while (colored.find('\x1b') != colored.npos) {
    auto begin = colored.find('\x1b');
    colored.erase(begin, colored.find('m', begin) + 1 - begin);
  }
  EXPECT_EQ(colored, plain);
}

TEST(ConciseReport, is_a_line_a_diagnostic) {
  Findings unread{Source("no.nomad", ""), {saying("cannot read it")}, Findings::About::file};
  Findings call{Source(), {saying("nobody has `x`")}, Findings::About::call};
  call.diagnostics[0].code = "unknown-package";
  EXPECT_EQ(render("concise", {about("image = \"redis\"\n", "redis", latest()), unread, call}),
            "web.nomad:1:10: warning: image `redis` has no version [image-latest]\n"
            "no.nomad: error: cannot read it\n"
            "error: nobody has `x` [unknown-package]\n");
}

TEST(GithubReport, escapes_what_its_syntax_means) {
  Diagnostic diagnostic = latest();
  diagnostic.message = "100% of\nit";
  diagnostic.help.clear();
  Findings findings = about("image = \"redis\"\n", "redis", diagnostic);
  findings.source = Source("a,b:c.nomad", std::string(findings.source.bytes()));
  EXPECT_EQ(render("github", {findings}),
            "::warning title=jobstamp (image-latest),file=a%2Cb%3Ac.nomad,line=1,endLine=1,col=10,endColumn=15::"
            "100%25 of%0Ait\n");
}

TEST(GithubReport, gives_no_columns_over_several_lines) {
  EXPECT_EQ(render("github", {about("a\nb\n", "a\nb", saying("m"))}),
            "::error title=jobstamp,file=web.nomad,line=1,endLine=2::m\n");
}

TEST(JsonReport, holds_places_in_bytes_and_the_fix) {
  Diagnostic diagnostic = latest();
  diagnostic.fix = Fix{"name a version", {}};
  diagnostic.fix->edits.add({{14, 14}, ":7"});
  diagnostic.notes = {{{0, 5}, "bad \xff byte \x01"}};
  auto json = nlohmann::json::parse(render("json", {about("image = \"redis\"\n", "redis", diagnostic)}));
  EXPECT_EQ(json["schema"], 1);
  const auto& row = json["diagnostics"][0];
  EXPECT_EQ(row["path"], "web.nomad");
  EXPECT_EQ(row["line"], 1);
  EXPECT_EQ(row["column"], 10);
  EXPECT_EQ(row["offset"], 9);
  EXPECT_EQ(row["end"], 14);
  EXPECT_EQ(row["rule"], "image-latest");
  EXPECT_EQ(row["notes"][0]["message"], "bad \xEF\xBF\xBD byte \x01");
  EXPECT_EQ(row["fix"]["edits"][0]["text"], ":7");
  EXPECT_EQ(nlohmann::json::parse(render("json", {}))["diagnostics"], nlohmann::json::array());
}

// The S-expression of one node of a tree's JSON. Names and texts of the test are plain: JSON's quotes are the same.
std::string sexpr_of(const nlohmann::json& node) {
  std::string name = node["node"];
  if (node.size() == 2 && (name == "true" || name == "null" || name == "it")) return name;
  std::string text = "(" + name;
  if (node.contains("text")) text += " " + (name == "number" ? node["text"].get<std::string>() : node["text"].dump());
  if (node.contains("names")) {
    for (const auto& each : node["names"]) text += " " + each.dump();
  }
  if (node.contains("children")) {
    for (const auto& child : node["children"]) text += " " + sexpr_of(child);
  }
  return text + ")";
}

TEST(TreeJson, has_the_nodes_of_the_s_expression) {
  for (std::string value :
       {"1 + 2 * x.y[0] - -3", "a[*].b[*].c", "f(1, b...)", "a.b.*.c", "x[y].z", "true.x", "[for k, v in m : v if k]",
        "{ for k, v in m : k => v... }", "{ a = 1, (b) : 2 }", "\"\"", "\"${x}\"", "\"a${x}b\"", "x ? 1 : null",
        "\"%{ if x }a%{ else }b%{ endif }%{ for i in j }c%{ endfor }\"", "[]", "{}", "!(a.0.b)", "ns::f()"}) {
    Parsed parsed = parse(Source("a.nomad", "a = " + value + "\n"));
    ASSERT_TRUE(parsed.ok()) << value;
    auto json = nlohmann::json::parse(tree_json(parsed.tree));
    EXPECT_EQ(sexpr_of(json["body"][0]) + "\n", sexpr(parsed.tree));
  }
}

TEST(TreeJson, has_places_and_comments) {
  std::string text = "# hi\nb \"l\" {\n  a = x.y + 1\n}\n";
  auto json = nlohmann::json::parse(tree_json(parse(Source("a.nomad", text)).tree));
  auto source_of = [&](const nlohmann::json& node) {
    std::size_t begin = node["range"]["offset"], end = node["range"]["end"];
    return text.substr(begin, end - begin);
  };
  EXPECT_EQ(source_of(json["comments"][0]), "# hi\n");
  const auto& block = json["body"][0];
  EXPECT_EQ(block["names"], nlohmann::json({"b", "l"}));
  EXPECT_EQ(source_of(block), text.substr(5, text.size() - 6));
  const auto& sum = block["children"][0]["children"][0];
  EXPECT_EQ(source_of(sum), "x.y + 1");
  EXPECT_EQ(source_of(sum["children"][0]), "x.y");
  EXPECT_EQ(sum["range"]["line"], 3);
  EXPECT_EQ(sum["range"]["column"], 7);
}

// What the real `patch` makes of `before` in an empty folder.
class Patched : public testing::Test {
 protected:
  Patched() {
    std::string name = fs::temp_directory_path() / "jobstamp-diff-XXXXXX";
    folder_ = ::mkdtemp(name.data());
  }
  ~Patched() override { fs::remove_all(folder_); }

  std::string patched(const std::string& path, const std::string& before, const std::string& after) {
    fs::create_directories((folder_ / path).parent_path());
    std::ofstream(folder_ / path, std::ios::binary) << before;
    std::ofstream(folder_ / "the.diff", std::ios::binary) << unified_diff(path, before, after, Color::never);
    std::string command = "cd '" + folder_.string() + "' && patch -s -p1 <the.diff >patch.log 2>&1";
    EXPECT_EQ(std::system(command.c_str()), 0) << unified_diff(path, before, after, Color::never);
    std::ifstream in(folder_ / path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

  fs::path folder_;
};

TEST_F(Patched, gives_the_new_text) {
  std::string lines;
  for (int i = 0; i < 30; ++i) lines += "line " + std::to_string(i) + "\n";
  std::string other = lines;
  other.replace(other.find("line 3\n"), 7, "LINE 3\n");
  other.replace(other.find("line 25\n"), 8, "line 25\nnew\n");
  EXPECT_EQ(patched("web.nomad", lines, other), other);
  EXPECT_EQ(patched("web.nomad", "a\nb", "a \nb"), "a \nb") << "no newline at the end";
  EXPECT_EQ(patched("web.nomad", "a\nb", "a\nb\n"), "a\nb\n");
  EXPECT_EQ(patched("web.nomad", "a\r\nb\r\n", "a \r\nb\r\n"), "a \r\nb\r\n");
  EXPECT_EQ(patched("dir/my job.nomad", "a\n", "b\n"), "b\n");
  EXPECT_EQ(patched("./web.nomad", "a\n", "b\n"), "b\n");
  EXPECT_EQ(patched("qu\"ote\\.nomad", "a\n", "b\n"), "b\n");
}

RC_GTEST_FIXTURE_PROP(Patched, gives_the_new_text_of_any_change, ()) {
  auto line = rc::gen::element<std::string>("", "a", "b", " a", "}", "c\td");
  auto text = rc::gen::map(rc::gen::container<std::vector<std::string>>(line), [](const std::vector<std::string>& all) {
    std::string joined;
    for (const auto& each : all) joined += each + "\n";
    return joined;
  });
  std::string before = *text, after = *text;
  if (*rc::gen::arbitrary<bool>() && before.size() > 1) before.pop_back();
  if (*rc::gen::arbitrary<bool>() && after.size() > 1) after.pop_back();
  RC_PRE(!after.empty());  // patch removes a file that becomes empty
  if (before != after) RC_ASSERT(patched("web.nomad", before, after) == after);
}

TEST(Diff, is_shown_with_three_lines_around_it) {
  EXPECT_EQ(unified_diff("web.nomad", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n", Color::never),
            "--- a/web.nomad\n+++ b/web.nomad\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
  EXPECT_EQ(unified_diff("web.nomad", "1\n", "1\n", Color::never), "");
}

TEST(Diff, of_a_file_laid_out_anew_with_one_more_line_stays_small) {
  EXPECT_EQ(unified_diff("a", "x {\n    a=1\n    b=2\n}\n", "x {\n  a = 1\n  b = 2\n  c = 3\n}\n", Color::never),
            "--- a/a\n+++ b/a\n@@ -1,4 +1,5 @@\n x {\n-    a=1\n-    b=2\n+  a = 1\n+  b = 2\n+  c = 3\n }\n");
}

TEST(Diff, of_large_texts_without_a_line_in_common_ends) {
  std::string before, after;
  for (int i = 0; i < 20000; ++i) before += "a" + std::to_string(i) + "\n";
  for (int i = 0; i < 20001; ++i) after += "b" + std::to_string(i) + "\n";
  EXPECT_GT(unified_diff("a", before, after, Color::never).size(), before.size() + after.size());
}

}  // namespace
}  // namespace jobstamp
