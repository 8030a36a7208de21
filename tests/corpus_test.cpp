// Asks of each case of corpus/ what its files promise: one test for each of its faces, one for the four promises,
// whatever room the case is about, and one for the laws of a command. With JOBSTAMP_UPDATE in the environment
// (tools/corpus update) the faces are written anew instead of compared.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>
#include <functional>
#include <utility>

#include <gtest/gtest.h>

#include "corpus.hpp"
#include "corpus_faces.hpp"
#include "promises/promises.hpp"

namespace jobstamp::corpus {

namespace {

void update_face(const Case& from, const Face& face) {
  std::string now = face.show(from);
  if (now.empty() && !from.has(face.file)) return;
  from.write(face.file, now);
}

void check_face(const Case& from, const Face& face) {
  std::string promised = from.has(face.file) ? from.read(face.file) : "";
  EXPECT_EQ(promised, face.show(from)) << (from.folder / face.file).string()
                                       << "\nif this is what is wanted now: tools/corpus update " << from.name;
}

// Every prefix is parsed, which is quadratic in the input's size: a case is a few hundred bytes.
void check_promises(const Case& from) {
  std::string bytes = from.read(input_file);
  EXPECT_EQ(promises::broken(bytes), "");
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    ASSERT_EQ(promises::broken_by_tree(parse(Source("prefix", bytes.substr(0, size)))), "")
        << "of " << size << " bytes";
  }
  EXPECT_EQ(from.broken(), !parsed_input(from).diagnostics.empty())
      << "what lies below broken/ must yield a diagnostic, "
         "what lies elsewhere must not";
}

// What is refused prints nothing; what is done is done: a second time it changes nothing. A comparison that --check or
// --diff was asked for is no change of its own.
void check_laws_of_command(const Case& from) {
  auto arguments = arguments_of(from);
  auto asks = [&](const char* option) { return std::ranges::find(arguments, option) != arguments.end(); };
  if (asks("--check") || asks("--diff")) return;
  Ran once = run_on(from.read(input_file), arguments);
  if (once.exit_code != 0) {
    EXPECT_EQ(once.output, "");
  } else {
    EXPECT_EQ(run_on(once.output, arguments).output, once.output);
  }
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
  auto act = std::getenv("JOBSTAMP_UPDATE") != nullptr ? update_face : check_face;
  for (const Case& from : find_cases()) {
    for (const Face& face : faces_of(from)) register_test(from, face.file, [=] { act(from, face); });
    register_test(from, "promises", [from] { check_promises(from); });
    if (from.has("args")) register_test(from, "laws", [from] { check_laws_of_command(from); });
  }
}

}  // namespace jobstamp::corpus
