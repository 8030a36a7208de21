// The version room against its tables, corpus/version/*.txt: a text, what was asked of it, and under that what the room
// makes of it. With JOBSTAMP_UPDATE in the environment (tools/corpus update version) the answers are written anew.
// What a table cannot say (spans, parts, the small questions of the door) stands below as plain tests.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/version.hpp"
#include "project.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <gtest/gtest.h>

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

constexpr std::string_view notes[] = {"of", "into", "as", "class_path", "from", "separator", "own", "raw", "alone"};

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

TEST(Version, places_are_the_versions_own_bytes) {
  std::string source = "https://github.com/fabiolb/fabio/releases/download/v1.6.2/fabio-1.6.2-linux_amd64";
  auto reading = read_artifact(source);
  EXPECT_EQ(reading.form, "github-release");
  EXPECT_EQ(reading.places,
            (std::vector<Place>{{.span = {52, 57}, .v = true, .ground = Ground::path, .keeps_v = true},
                                {.span = {64, 69}, .v = false, .ground = Ground::path, .keeps_v = true}}));
  EXPECT_EQ(write(source, reading, "1.6.3").replacements,
            (std::vector<Replacement>{{{52, 57}, "1.6.3"}, {{64, 69}, "1.6.3"}}));
}

TEST(Version, a_source_tells_what_the_site_room_needs) {
  auto zip = read_artifact("https://store/app-1.2.zip?archive=false&checksum=sha256:ab&filename=app");
  EXPECT_EQ(zip.getter, Getter::http);
  EXPECT_EQ(zip.file, "app");
  EXPECT_EQ(zip.stem, "app");
  EXPECT_FALSE(zip.archive);
  EXPECT_EQ(zip.checksum, (Span{49, 58}));
  EXPECT_EQ(zip.parameters.size(), 3U);
  EXPECT_TRUE(read_artifact("https://store/app-1.2.tar.gz").archive);
  EXPECT_TRUE(read_artifact("https://store/app?archive=zip").archive);
  EXPECT_FALSE(read_artifact("https://store/app-1.2.jar").archive);
}

TEST(Version, the_getter_follows_the_downloader) {
  EXPECT_EQ(read_artifact("git::https://host/o/r").getter, Getter::git);
  EXPECT_EQ(read_artifact("github.com/o/r").getter, Getter::git);
  EXPECT_EQ(read_artifact("https://github.com/o/r").getter, Getter::http);
  EXPECT_EQ(read_artifact("git@github.com:o/r.git").getter, Getter::git);
  EXPECT_EQ(read_artifact("bucket.s3.amazonaws.com/key").getter, Getter::s3);
  EXPECT_EQ(read_artifact("www.googleapis.com/storage/v1/b/o").getter, Getter::gcs);
  EXPECT_EQ(read_artifact("hg::http://host/o/r").getter, Getter::hg);
  EXPECT_EQ(read_artifact("file:///app-1.2.zip").getter, Getter::none);
  EXPECT_EQ(read_artifact("local/app-1.2.zip").getter, Getter::none);
}

TEST(Version, the_id_of_an_object_is_no_version_but_is_seen) {
  EXPECT_EQ(read_artifact("s3::https://s3.amazonaws.com/b/app-1.2.zip?version=xyz").object, (Span{51, 54}));
  EXPECT_EQ(read_artifact("https://b.s3.amazonaws.com/app-1.2.zip?versionId=xyz").object, (Span{49, 52}));
  EXPECT_EQ(read_artifact("https://store/app.zip?version=1.2").object, std::nullopt);
}

TEST(Version, an_image_has_parts) {
  std::string text = "docker://reg:5000/org/app:1.2@sha256:00";
  auto image = read_image(text).image.value();
  auto part = [&](Span span) { return text.substr(span.begin, span.size()); };
  EXPECT_EQ(part(image.scheme), "docker://");
  EXPECT_EQ(part(image.name), "reg:5000/org/app");
  EXPECT_EQ(part(image.registry), "reg:5000");
  EXPECT_EQ(part(image.tag), "1.2");
  EXPECT_EQ(part(image.digest), "sha256:00");
}

TEST(Version, dotted_numbers_differ_in_v_alone) {
  EXPECT_TRUE(same("v1.2.3", "1.2.3"));
  EXPECT_TRUE(same("1.2.3%2Bent", "v1.2.3+ent"));
  EXPECT_FALSE(same("1.2.3", "1.2.4"));
  EXPECT_FALSE(same("vnext", "next"));
}

TEST(Version, placeholders_are_words_that_a_pipeline_fills_in) {
  for (auto word :
       {"MAIN_VERSION", "VERSION", "TAG", "GIT_SHA", "@@TAG@@", "__tag__", "{{ .version }}", "[[ var \"v\" . ]]",
        "%VERSION%", "<version>", "$TAG", "${TAG}", "#{tag}", "$(tag)", "((tag))", "%%TAG%%", "{tag}", "@TAG@"}) {
    EXPECT_TRUE(is_placeholder(word)) << word;
  }
  for (auto word : {"main", "MAIN", "X86_64", "LINUX_AMD64", "SHA256SUMS", "1.2.3.RELEASE", "%2B", "v1.2.3", "", "{{}}",
                    "<>", "@tag@", "()", "{}"}) {
    EXPECT_FALSE(is_placeholder(word)) << word;
  }
  Hints hints;
  hints.placeholders = {"changeme"};
  EXPECT_TRUE(is_placeholder("changeme", hints));
  EXPECT_FALSE(is_placeholder("changeme"));
}

TEST(Version, a_placeholder_is_found_in_any_text_brackets_and_all) {
  using Spans = std::vector<Span>;
  EXPECT_EQ(find_placeholder("a MAIN_VERSION b:MAIN_VERSION", "MAIN_VERSION"), (Spans{{2, 14}, {17, 29}}));
  EXPECT_EQ(find_placeholder("{{ TAG }}-{{TAG}}", "TAG"), (Spans{{0, 9}, {10, 17}}));
  EXPECT_EQ(find_placeholder("@@TAG@@", "@@TAG@@"), (Spans{{0, 7}}));
  EXPECT_EQ(find_placeholder("NO_MAIN_VERSION MAIN_VERSIONS", "MAIN_VERSION"), Spans{});
}

TEST(Version, a_version_is_shared_out_where_there_is_one_way) {
  using Shares = std::optional<std::vector<std::string>>;
  std::vector<Part> alpine = {{"2.8", false}, {"-alpine", true}};
  EXPECT_EQ(share("2.9-alpine", alpine), (Shares{{"2.9", "-alpine"}}));
  EXPECT_EQ(share("2.9", alpine), std::nullopt);
  std::vector<Part> v = {{"v", true}, {"1.2.3", false}};
  EXPECT_EQ(share("v1.2.4", v), (Shares{{"v", "1.2.4"}}));
  EXPECT_EQ(share("1.2.4", v), (Shares{{"v", "1.2.4"}}));
  std::vector<Part> two = {{"1", false}, {".", true}, {"2", false}};
  EXPECT_EQ(share("3.4", two), (Shares{{"3", ".", "4"}}));
  EXPECT_EQ(share("3.4.5", two), std::nullopt) << "3 and 4.5, or 3.4 and 5";
}

TEST(Version, packages_of_one_name_are_told_apart) {
  EXPECT_EQ(read_image("redis").identity, read_image("docker://docker.io/library/redis:7").identity);
  EXPECT_NE(read_image("org1/app").identity, read_image("org2/app").identity);
  EXPECT_NE(read_image("app").identity, read_image("reg:5000/app").identity);
  EXPECT_EQ(read_image("acme/web").identity, read_artifact("git::https://github.com/acme/web").identity);
  EXPECT_EQ(read_artifact("http://store/main").identity, "") << "there is no longer name that could tell it apart";
}

TEST(Version, a_site_is_at_a_version_whatever_its_v_and_digest) {
  EXPECT_TRUE(is_at(read_image("web:v1.2.3"), "1.2.3"));
  EXPECT_TRUE(is_at(read_image("web:1.2.3@sha256:" + std::string(64, '0')), "1.2.3"));
  EXPECT_FALSE(is_at(read_image("web:1.2.3-alpine"), "1.2.3"));
  EXPECT_TRUE(is_at(read_artifact("https://store/web-1.2.3.zip"), "v1.2.3"));
  EXPECT_FALSE(is_at(read_image("web"), "1.2.3"));
}

TEST(Version, a_ref_is_checked_before_it_is_added) {
  EXPECT_TRUE(write("a b", read_ref("a b", {}), "a b").refused());
  EXPECT_FALSE(write("v1.2", read_ref("v1.2", {}), "v1.2").refused());
}

TEST(Version, a_known_version_is_found_in_a_checksum_file) {
  std::string text = "file:https://host/app/v1.2.3/app_1.2.3_SHA256SUMS";
  auto places = find(text, "1.2.3", Ground::path);
  ASSERT_EQ(places.size(), 2U);
  EXPECT_TRUE(places[0].v);
  EXPECT_FALSE(places[1].v);
}

}  // namespace
}  // namespace jobstamp::version
