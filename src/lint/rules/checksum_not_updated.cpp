// A new version with the old checksum.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {

// The address of a list of digests may stay.
static bool is_stale(const Fetch& before, const Fetch& after) {
  return after.checksum() && before.digest() == after.digest() && version::knows_all(after.digest()) &&
         !after.digest().starts_with("file:") && before.reading().version != after.reading().version &&
         !before.reading().version.empty() && before.reading().names == after.reading().names;
}

static void compare(const Subject& before, const Subject& after, Report& report) {
  for (const Fetch& now : fetches(after)) {
    for (const Fetch& then : fetches(before)) {
      if (then.block.address() != now.block.address() || !is_stale(then, now)) continue;
      auto& found = add_at(report, after, *now.checksum(), now.artifact->digest,
                           "this is the checksum of version " + quoted(then.reading().version) +
                               ", and the artifact is " + quoted(now.reading().version),
                           "take the checksum of " + quoted(now.reading().version));
      if (now.checksum()->at != now.site->at)
        found.notes.push_back({now.source.value_span(), "the source has changed"});
    }
  }
}

extern const Rule checksum_not_updated = {
    .code = "checksum-not-updated",
    .severity = Severity::warning,
    .group = Group::supply,
    .what = "a new version with the checksum of the old one",
    .why = "The download does not match, so no allocation of the new job starts.",
    .instead =
        "artifact {\n  source = \"https://example.com/web-1.3.0.tar.gz\"\n  options {\n"
        "    checksum = \"sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae\"\n  }\n}\n",
    .source = "lint only",
    .compare = compare,
};

}  // namespace jobstamp::lint
