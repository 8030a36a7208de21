// The version room against its tables, corpus/version/*.txt: a text, what was asked of it, and under that what the room
// makes of it. With JOBSTAMP_UPDATE in the environment (tools/corpus update version) the answers are written anew.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "jobstamp/version.hpp"
#include "project.hpp"

namespace jobstamp::version {
namespace {

namespace fs = std::filesystem;

// Tables write `${x}` for an opaque piece and `${attr.x}` for one that the platform fills in.
constexpr std::pair<std::string_view, char> pieces[] = {{"${attr.x}", platform}, {"${x}", opaque}};

std::string with_pieces(std::string text) {
  for (auto [word, byte] : pieces) {
    for (auto at = text.find(word); at != text.npos; at = text.find(word)) text.replace(at, word.size(), 1, byte);
  }
  return text;
}

std::string shown(std::string_view text) {
  std::string readable;
  for (char c : text) {
    auto piece = std::ranges::find(pieces, c, &std::pair<std::string_view, char>::second);
    readable += piece == std::end(pieces) ? std::string(1, c) : std::string(piece->first);
  }
  return readable;
}

std::string joined(const std::vector<std::string>& words) {
  std::string line;
  for (const auto& word : words) line += (line.empty() ? "" : ", ") + word;
  return line.empty() ? "none" : line;
}

/// One question of a table: a text of some kind, what else is known, and versions to set.
struct Question {
  std::string kind, text;
  std::string source, destination;  // of words and destinations
  bool renamed = false;
  Words words = Words::command;
  Hints hints;

  void note(const std::string& key, const std::string& value) {
    if (key == "of") source = with_pieces(value);
    if (key == "into") destination = with_pieces(value);
    if (key == "as") destination = with_pieces(value), renamed = true;
    if (key == "class_path") words = Words::class_path;
    if (key == "volume") words = Words::volume;
    if (key == "from") hints.from = value;
    if (key == "separator") hints.separator = value;
    if (key == "own") hints.placeholders.push_back(value);
    if (key == "raw") hints.raw = true;
    if (key == "alone") hints.alone = true;
  }

  Reading read() const {
    if (kind == "image") return read_image(text, hints);
    if (kind == "ref") return read_ref(text, read_artifact(source), hints);
    if (kind == "destination") return read_destination(text, read_artifact(source), hints);
    if (kind == "word") return Delivered(read_artifact(source), destination, renamed, hints).read(text, words);
    return read_artifact(text, hints);
  }
};

std::string answer(const Reading& reading) {
  constexpr std::string_view words[] = {"pinned", "floating", "placeholder", "unversioned", "computed"};
  std::string told;
  bool own = reading.kind != Kind::word && reading.kind != Kind::destination && reading.kind != Kind::ref;
  if (own) told = "  names    " + joined(reading.names) + "\n";
  if (own && !reading.identity.empty()) told += "  package  " + reading.identity + "\n";
  std::string version = reading.version.empty() ? "" : shown(reading.version) + ", ";
  told += "  version  " + version + std::string(words[static_cast<std::size_t>(reading.status)]);
  told += (reading.prefix.empty() ? "" : ", after " + reading.prefix) + (reading.settable() ? "\n" : ", fixed\n");
  return told + (reading.reason.empty() ? "" : "  because  " + reading.reason + "\n");
}

std::string answer(const Question& question, const Reading& reading, const std::string& version) {
  auto writing = version.starts_with("reference ")
                     ? write_reference(question.text, reading, version.substr(10), question.hints)
                     : write(question.text, reading, version, question.hints);
  std::string told = "  set " + version + "\n";
  if (writing.refused()) {
    return told + "    no: " + shown(writing.refusal) + (writing.help.empty() ? "" : " (" + writing.help + ")") + "\n";
  }
  told += "    " + shown(rewrite(question.text, writing.replacements)) + "\n";
  for (const auto& remark : writing.remarks) told += "    * " + remark + "\n";
  return told;
}

constexpr std::string_view notes[] = {"of",   "into",      "as",  "class_path", "volume",
                                      "from", "separator", "own", "raw",        "alone"};

// The block of a table that starts with `kind text`, its answers made anew.
std::string answered(const std::vector<std::string>& block) {
  auto gap = std::min(block[0].find(' '), block[0].size());
  Question question{.kind = block[0].substr(0, gap), .text = {}, .source = {}, .destination = {}, .hints = {}};
  question.text = with_pieces(block[0].substr(std::min(gap + 1, block[0].size())));
  std::string told = block[0] + "\n", sets;
  for (const auto& line : block) {
    std::istringstream words(line);
    std::string key, value;
    words >> key >> std::ws;
    std::getline(words, value);
    if (!line.starts_with("  ") || std::ranges::find(notes, key) == std::end(notes)) continue;
    question.note(key, value);
    told += line + "\n";
  }
  auto reading = question.read();
  for (const auto& line : block) {
    if (line.starts_with("  set ")) sets += answer(question, reading, line.substr(6));
  }
  return told + answer(reading) + sets;
}

std::string read_file(const fs::path& path) {
  std::ifstream in(path);
  return {std::istreambuf_iterator<char>(in), {}};
}

// A table with all its answers made anew; comments and blank lines stay.
std::string answered_table(const std::string& table) {
  std::istringstream lines(table);
  std::string told, line;
  std::vector<std::string> block;
  auto finish = [&] {
    if (!block.empty()) told += answered(block);
    block.clear();
  };
  while (std::getline(lines, line)) {
    if (line.starts_with(" ")) {
      block.push_back(line);
      continue;
    }
    finish();
    if (line.empty() || line[0] == '#') {
      told += line + "\n";
    } else {
      block.push_back(line);
    }
  }
  finish();
  return told;
}

std::vector<std::string> tables() {
  std::vector<std::string> found;
  for (const auto& entry : fs::directory_iterator(project_root() / "corpus/version")) {
    if (entry.path().extension() == ".txt") found.push_back(entry.path().stem());
  }
  std::ranges::sort(found);
  return found;
}

class version_table : public testing::TestWithParam<std::string> {};

TEST_P(version_table, reads_and_writes_as_shown) {
  auto path = project_root() / "corpus/version" / (GetParam() + ".txt");
  auto table = read_file(path), now = answered_table(table);
  if (std::getenv("JOBSTAMP_UPDATE") != nullptr) {
    std::ofstream(path) << now;
  } else {
    EXPECT_EQ(table, now) << path << "\nif this is what is wanted now: tools/corpus update version";
  }
}

INSTANTIATE_TEST_SUITE_P(corpus, version_table, testing::ValuesIn(tables()),
                         [](const auto& table) { return table.param; });

}  // namespace
}  // namespace jobstamp::version
