// Asks of each case of corpus/ what its files promise: one test for each face that lies beside the input, one for the
// four promises, whatever room the case is about. With JOBSTAMP_UPDATE in the environment (tools/corpus update) the
// faces are written anew instead of compared.
// SPDX-License-Identifier: Apache-2.0
#include "corpus.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <span>
#include <utility>

#include <gtest/gtest.h>

#include "jobstamp/format.hpp"
#include "jobstamp/report.hpp"
#include "promises/promises.hpp"

namespace jobstamp::corpus {

namespace {

// A file that shows one side of the product, and the function that makes it.
struct Face {
  std::string_view file;
  std::string (*show)(const Case&);
};

Parsed parsed_input(const Case& from) { return parse(Source(std::string(input_file), from.read(input_file))); }

std::string show_tree(const Case& from) { return dump(parsed_input(from).tree); }

std::string show_meaning(const Case& from) { return sexpr(parsed_input(from).tree); }

std::string show_canonical(const Case& from) {
  std::string text;
  print(parsed_input(from).tree, text);
  return text;
}

std::string show_diagnostics(const Case& from) {
  Parsed parsed = parsed_input(from);
  return diagnostic_formats()[0].render({{parsed.tree.source(), parsed.diagnostics}}, Color::never);
}

constexpr Face faces[] = {
    {"tree.txt", show_tree},
    {"sexpr.txt", show_meaning},
    {"canonical.hcl", show_canonical},
    {"diagnostics.txt", show_diagnostics},
};

// What a new case of a room starts with; the room `broken` stands for all that is wrong.
const std::pair<std::string_view, std::vector<std::string_view>> first_faces[] = {
    {"broken", {"diagnostics.txt"}},
    {"parse", {"tree.txt", "sexpr.txt"}},
    {"format", {"canonical.hcl"}},
};

bool updating() { return std::getenv("JOBSTAMP_UPDATE") != nullptr; }

bool starts_with(const Case& from, const Face& face) {
  std::string_view room = from.broken() ? "broken" : std::string_view(from.room);
  auto row = std::ranges::find(first_faces, room, &std::pair<std::string_view, std::vector<std::string_view>>::first);
  return row != std::end(first_faces) && std::ranges::find(row->second, face.file) != row->second.end();
}

void check_face(const Case& from, const Face& face) {
  std::string now = face.show(from);
  if (updating()) return from.write(face.file, now);
  EXPECT_EQ(from.read(face.file), now) << (from.folder / face.file).string() << "\nif this is what is wanted now: "
                                       << "tools/corpus update " << from.name;
}

// Quadratic in the input's size: a case is a few hundred bytes.
void check_promises(const Case& from) {
  std::string bytes = from.read(input_file);
  EXPECT_EQ(promises::broken(bytes), "");
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    ASSERT_EQ(promises::broken_by_tree(parse(Source("prefix", bytes.substr(0, size)))), "")
        << "of " << size << " bytes";
  }
  EXPECT_EQ(from.broken(), !parsed_input(from).diagnostics.empty())
      << (from.broken() ? "a case below broken/ must yield a diagnostic" : show_diagnostics(from));
}

// A test whose body is data.
class CaseTest : public testing::Test {
 public:
  explicit CaseTest(std::function<void()> body) : body_(std::move(body)) {}
  void TestBody() override { body_(); }

 private:
  std::function<void()> body_;
};

void register_test(const Case& from, std::string_view what, const std::function<void()>& body) {
  std::string name = from.name + "/" + std::string(what);
  testing::RegisterTest(from.suite.c_str(), name.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                        [body]() -> testing::Test* { return new CaseTest(body); });
}

}  // namespace

void register_tests() {
  for (const Case& from : find_cases()) {
    bool shows_nothing = std::ranges::none_of(faces, [&](const Face& face) { return from.has(face.file); });
    for (const Face& face : faces) {
      if (from.has(face.file) || (updating() && shows_nothing && starts_with(from, face))) {
        register_test(from, face.file, [from, &face] { check_face(from, face); });
      }
    }
    register_test(from, "promises", [from] { check_promises(from); });
  }
}

TEST(Corpus, every_case_shows_a_face) {
  for (const Case& from : find_cases()) {
    EXPECT_TRUE(std::ranges::any_of(faces, [&](const Face& face) { return from.has(face.file); }))
        << from.folder.string() << " has an input and nothing else: tools/corpus update " << from.name;
  }
}

}  // namespace jobstamp::corpus
