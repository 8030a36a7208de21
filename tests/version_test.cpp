// What the tables of the version room (version_tables_test.cpp) cannot say: spans, parts, the small questions of the
// door.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/version.hpp"

#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace jobstamp::version {
namespace {

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
