// The laws of the version room (VERSIONS.md, "Laws") on random sources and images, put together from the parts that
// real ones have: reading and writing the same version back is identity, twice is once, and the way does not matter.
// SPDX-License-Identifier: Apache-2.0
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "jobstamp/version.hpp"

namespace jobstamp::version {
namespace {

using Strings = std::vector<std::string>;

std::string one_of(const Strings& choices) { return *rc::gen::elementOf(choices); }

std::string number(int below) { return std::to_string(*rc::gen::inRange(0, below)); }

std::string dotted() {
  std::string text = number(30) + "." + number(300);
  if (*rc::gen::arbitrary<bool>()) text += "." + number(40);
  return text + one_of({"", "", "", "-rc.1", "-beta2", ".Final", "+ent", "-72b816f"});
}

std::string any_version() {
  return one_of({dotted(), "v" + dotted(), "72b816f", "0a1b2c3d", "20260102", "2026-01-02", "MAIN_VERSION", "{{ tag }}",
                 "nightly", "main", "7", ""});
}

std::string name() {
  return one_of({"web", "web-server", "node_exporter", "Acme.Web", "kafka_2.12", "go", "x", "linux-agent"});
}

std::string rest() {
  return one_of({"", "-linux-amd64", "_linux_x86_64", ".linux-arm64", "-bin", "-153", "-go1.15.5", "-\xFE", "-\xFF"}) +
         one_of({"", ".zip", ".tar.gz", ".jar", ".deb", ".7z"});
}

std::string directory(const std::string& version) {
  return one_of({"store", "dist", "releases", "v2", "linux", "\xFE", "2026", "latest", "web", version, "v" + version,
                 "web-" + version});
}

std::string source() {
  auto version = any_version(), file_version = one_of({version, version, any_version()});
  auto file = name() + one_of({"-", "_", ":", "@", "", "-v", "."}) + file_version + rest();
  auto head = one_of({"https://store/", "http://10.0.0.1:8080/", "\xFF/",
                      "https://github.com/acme/web/releases/download/" + version + "/",
                      "https://github.com/acme/web/releases/download/v" + version + "/",
                      "https://raw.githubusercontent.com/acme/web/" + version + "/",
                      "s3::https://s3.eu-west-1.amazonaws.com/bucket/",
                      "https://gitlab.com/acme/web/-/archive/" + version + "/"});
  for (int i = *rc::gen::inRange(0, 3); i > 0; --i) head += directory(version) + "/";
  auto query = one_of({"", "", "?version=" + version, "?checksum=md5:00&v=" + version, "?archive=false", "?x=1"});
  auto git = "git::https://github.com/acme/web.git" + one_of({"", "?ref=" + version, "?depth=1&ref=v" + version});
  return one_of({head + file + query, head + file + query, git});
}

std::string image() {
  auto name = one_of({"redis", "acme/web", "reg.example:5000/acme/web", "docker://web", "\xFF/web", "{{REG}}/web"});
  auto tag = any_version();
  auto digest = one_of({"", "", "@sha256:" + std::string(64, '0')});
  return name + (tag.empty() ? "" : ":" + tag) + digest;
}

/// A text and the two verbs on it.
struct Subject {
  std::string text;
  bool is_image;

  Reading read() const { return is_image ? read_image(text) : read_artifact(text); }
  Writing write(const std::string& version) const { return version::write(text, read(), version); }
  Subject with(const Writing& writing) const { return {rewrite(text, writing.replacements), is_image}; }
};

Subject subject() {
  if (*rc::gen::arbitrary<bool>()) return {image(), true};
  return {source(), false};
}

// Counted versions with the same taste: the law of the way holds for them, as a word has no `v` to remember.
std::string counted(bool v) { return (v ? "v" : "") + dotted(); }

void expect(const char* what, void (*law)()) { EXPECT_TRUE(rc::check(what, law)); }

TEST(version_laws, writing_the_version_that_is_there_changes_nothing) {
  expect("identity", [] {
    auto text = subject();
    auto reading = text.read();
    RC_PRE(!reading.version.empty() && reading.settable());
    auto writing = text.write(reading.version);
    RC_LOG() << text.text << " at " << reading.version << " " << writing.refusal;
    RC_ASSERT(!writing.refused());
    RC_ASSERT(writing.replacements.empty());
  });
}

TEST(version_laws, twice_is_once) {
  expect("idempotence", [] {
    auto text = subject();
    auto version = any_version();
    RC_PRE(!version.empty());
    auto first = text.write(version);
    RC_PRE(!first.refused());
    auto once = text.with(first);
    auto second = once.write(version);
    RC_LOG() << text.text << " to " << version << " gives " << once.text << " then " << once.with(second).text << " "
             << second.refusal;
    RC_ASSERT(!second.refused());
    RC_ASSERT(once.with(second).text == once.text);
  });
}

TEST(version_laws, what_was_written_is_what_is_read) {
  expect("faithful", [] {
    auto text = subject();
    auto version = any_version();
    RC_PRE(!version.empty());
    auto before = text.read();
    auto writing = text.write(version);
    RC_PRE(!writing.refused());
    auto after = text.with(writing).read();
    RC_LOG() << text.text << " to " << version << " gives " << text.with(writing).text;
    RC_ASSERT(after.names == before.names);
    RC_ASSERT(same(after.version, version) || (!after.prefix.empty() && version.starts_with(after.prefix)));
  });
}

TEST(version_laws, the_way_does_not_matter) {
  expect("path independence", [] {
    auto text = subject();
    bool v = *rc::gen::arbitrary<bool>();
    auto by = counted(v), to = counted(v);
    // A tag takes no `+`; a URL remembers how it was written only where there is one.
    bool plus = by.find('+') != by.npos, other_plus = to.find('+') != to.npos;
    RC_PRE(plus == other_plus && !(text.is_image && plus));
    auto way = text.write(by), straight = text.write(to);
    RC_PRE(!way.refused() && !straight.refused());
    auto between = text.with(way);
    auto last = between.write(to);
    RC_LOG() << text.text << " by " << between.text << " to " << between.with(last).text << " not "
             << text.with(straight).text;
    RC_ASSERT(!last.refused());
    RC_ASSERT(between.with(last).text == text.with(straight).text);
  });
}

TEST(version_laws, places_are_sorted_disjoint_and_hold_the_version) {
  expect("places", [] {
    auto text = subject();
    auto reading = text.read();
    std::uint32_t end = 0;
    RC_ASSERT(reading.places.empty() || !reading.insertion);
    for (const auto& place : reading.places) {
      RC_ASSERT(place.span.begin >= end && place.span.end <= text.text.size() && !place.span.empty());
      end = place.span.end;
    }
  });
}

TEST(version_laws, any_bytes_are_read_and_refused_or_written) {
  expect("total", [] {
    auto bytes =
        *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab1.2-_:@/?&=#{}[]<>$%v +\xFF\xFE\xFD\n")));
    for (bool is_image : {false, true}) {
      Subject text{bytes, is_image};
      auto writing = text.write("1.2.3");
      if (!writing.refused()) RC_ASSERT(!text.with(writing).write("1.2.3").refused());
    }
    auto artifact = read_artifact("https://store/web-1.2.3.zip");
    Hints hints;
    auto word = Delivered(artifact, bytes, false, hints).read(bytes);
    RC_ASSERT(word.places.empty() || word.settable());
  });
}

}  // namespace
}  // namespace jobstamp::version
