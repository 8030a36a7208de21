// Holds every #include of the house against its plan: which room may look through which door, who may use PEGTL,
// CLI11 and the file system. A line that may not stand there is reported with its place and the reason.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <gtest/gtest.h>

#include "project.hpp"

namespace {

namespace fs = std::filesystem;

// The plan: each room and the rooms it knows; it may also use what those know.
const std::map<std::string, std::set<std::string>> plan = {
    {"source", {}},
    {"syntax", {"source"}},
    {"edit", {"syntax"}},
    {"diagnostic", {"edit"}},
    {"grammar", {}},
    {"parse", {"syntax", "diagnostic", "grammar"}},
    {"format", {"syntax", "edit"}},
    {"version", {"source"}},
    {"nomad", {"syntax"}},
    {"site", {"nomad", "version"}},
    {"lint", {"site", "diagnostic"}},
    {"transform", {"site", "diagnostic"}},
    {"pipeline", {"parse", "format", "lint", "transform"}},
    {"report", {"diagnostic", "transform"}},
    {"cli", {"pipeline", "report"}},
};

// What not everybody may include, by how the name in the brackets begins; first match wins.
struct Reserved {
  std::string_view begins;
  std::set<std::string> rooms;
  std::string_view reason;
};
const std::vector<Reserved> reserved = {
    {"tao/", {"grammar", "parse"}, "PEGTL belongs to grammar and parse: it is slow to compile"},
    {"CLI/", {"cli"}, "CLI11 belongs to cli"},
    {"fstream", {"cli"}, "only cli opens files"},
    {"filesystem", {"cli"}, "only cli opens files"},
    {"iostream", {"cli"}, "only cli has streams, and iostream costs start-up time"},
    {"dirent.h", {"cli"}, "only cli opens files"},
    {"fcntl.h", {"cli"}, "only cli opens files"},
    {"unistd.h", {"cli"}, "only cli speaks to the system"},
    {"sys/", {"cli"}, "only cli speaks to the system"},
};

// One #include line: where it stands and the name in it, `<` or `"` in front.
struct Include {
  std::string file;  ///< from the project's root
  int line = 0;
  std::string name;
};

bool knows(const std::string& room, const std::string& other) {
  const auto& doors = plan.at(room);
  return doors.contains(other) || std::ranges::any_of(doors, [&](const auto& door) { return knows(door, other); });
}

// src/<room>/..., include/jobstamp/<room>.hpp, grammar/...
std::string room_of(const fs::path& file) {
  auto part = file.begin();
  if (*part == "grammar") return "grammar";
  if (*part == "include") return file.stem();
  return *std::next(part);
}

std::optional<std::string> fault_of_system_header(const std::string& room, std::string_view header) {
  for (const auto& [begins, rooms, reason] : reserved) {
    if (header.starts_with(begins) && !rooms.contains(room)) return std::string(reason);
  }
  if (room == "grammar" && header.find('/') != header.npos && !header.starts_with("tao/pegtl")) {
    return "grammar knows PEGTL alone";
  }
  return std::nullopt;
}

std::optional<std::string> fault_of_our_header(const std::string& room, const fs::path& header) {
  std::string front = *header.begin();
  if (front == "jobstamp") {
    std::string other = header.stem();
    if (!plan.contains(other)) return "there is no room `" + other + "` in the plan";
    if (other == room || knows(room, other)) return std::nullopt;
    return "`" + room + "` does not know `" + other + "`";
  }
  if (!plan.contains(front)) return "expected \"jobstamp/<room>.hpp\" or \"<room>/<file>.hpp\"";
  if (front == room || (front == "grammar" && knows(room, front))) return std::nullopt;
  return "what lies behind the door of `" + front + "` is its own";
}

std::optional<std::string> fault(const Include& include) {
  std::string room = room_of(include.file);
  if (!plan.contains(room)) return "there is no room `" + room + "` in the plan";
  std::string name = include.name.substr(1);
  return include.name[0] == '<' ? fault_of_system_header(room, name) : fault_of_our_header(room, name);
}

void read_includes(const fs::path& file, std::vector<Include>& found) {
  std::ifstream in(file);
  std::string text;
  for (int line = 1; std::getline(in, text); ++line) {
    if (!text.starts_with("#include ")) continue;
    auto begin = text.find_first_of("<\"");
    auto end = text.find_first_of(">\"", begin + 1);
    found.push_back({fs::relative(file, jobstamp::project_root()), line, text.substr(begin, end - begin)});
  }
}

std::vector<Include> all_includes() {
  std::vector<Include> found;
  for (auto top : {"src", "include", "grammar"}) {
    for (const auto& entry : fs::recursive_directory_iterator(jobstamp::project_root() / top)) {
      auto extension = entry.path().extension();
      if (extension == ".cpp" || extension == ".hpp" || extension == ".def") read_includes(entry.path(), found);
    }
  }
  return found;
}

std::set<std::string> files_that_include(std::string_view begins) {
  std::set<std::string> files;
  for (const auto& include : all_includes()) {
    if (std::string_view(include.name).substr(1).starts_with(begins)) files.insert(include.file);
  }
  return files;
}

TEST(Layers, every_include_follows_the_house_plan) {
  auto includes = all_includes();
  EXPECT_FALSE(includes.empty());
  for (const auto& include : includes) {
    auto wrong = fault(include);
    EXPECT_FALSE(wrong) << include.file << ":" << include.line << ": " << include.name.substr(1) << ": "
                        << wrong.value_or("");
  }
}

TEST(Layers, one_file_includes_CLI11) { EXPECT_EQ(files_that_include("CLI/").size(), 1U); }

TEST(Layers, a_wrong_include_is_seen) {
  EXPECT_EQ(fault({"src/lint/lint.cpp", 1, "\"jobstamp/transform.hpp"}), "`lint` does not know `transform`");
  EXPECT_EQ(fault({"include/jobstamp/source.hpp", 1, "\"jobstamp/syntax.hpp"}), "`source` does not know `syntax`");
  EXPECT_EQ(fault({"src/cli/set.cpp", 1, "\"format/spacing.hpp"}), "what lies behind the door of `format` is its own");
  EXPECT_EQ(fault({"src/format/align.cpp", 1, "\"grammar/letters.hpp"}),
            "what lies behind the door of `grammar` is its own");
  EXPECT_EQ(fault({"src/util/strings.cpp", 1, "<string"}), "there is no room `util` in the plan");
  EXPECT_EQ(fault({"src/format/align.cpp", 1, "\"align.hpp"}),
            "expected \"jobstamp/<room>.hpp\" or \"<room>/<file>.hpp\"");
  EXPECT_EQ(fault({"src/site/image.cpp", 1, "<fstream"}), "only cli opens files");
  EXPECT_EQ(fault({"src/format/print.cpp", 1, "<tao/pegtl.hpp"}),
            "PEGTL belongs to grammar and parse: it is slow to compile");
  EXPECT_EQ(fault({"grammar/template.hpp", 1, "<nlohmann/json.hpp"}), "grammar knows PEGTL alone");
}

TEST(Layers, a_right_include_is_let_be) {
  EXPECT_EQ(fault({"src/cli/set.cpp", 1, "\"jobstamp/source.hpp"}), std::nullopt) << "known through others";
  EXPECT_EQ(fault({"src/format/align.cpp", 1, "\"format/cells.hpp"}), std::nullopt);
  EXPECT_EQ(fault({"src/parse/parse.cpp", 1, "\"grammar/template.hpp"}), std::nullopt);
  EXPECT_EQ(fault({"grammar/template.hpp", 1, "\"grammar/lexical.hpp"}), std::nullopt);
  EXPECT_EQ(fault({"src/cli/files.cpp", 1, "<sys/stat.h"}), std::nullopt);
}

}  // namespace
