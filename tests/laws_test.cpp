// The promises as laws over random inputs: valid HCL of every construct, texts that are nearly HCL, raw
// bytes, every prefix of every case, and versions that try to break out of their string. A failure is
// shrunk by rapidcheck: a shorter list of smaller choices makes a plainer file (generate/choices.hpp).
// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "generate/draft.hpp"
#include "generate/job.hpp"
#include "generate/nomad_job.hpp"
#include "generate/soup.hpp"
#include "jobstamp/edit.hpp"
#include "jobstamp/parse.hpp"
#include "jobstamp/transform.hpp"
#include "project.hpp"
#include "promises/promises.hpp"

namespace jobstamp {
namespace {

namespace fs = std::filesystem;

generate::Choices any_choices() {
  return generate::Choices(*rc::gen::resize(300, rc::gen::arbitrary<std::vector<std::uint32_t>>()));
}

void keeps_its_promises(const std::string& text) {
  std::string breach = promises::broken(text);
  RC_LOG() << text;
  if (!breach.empty()) RC_FAIL(breach);
}

RC_GTEST_PROP(Laws, valid_hcl_is_accepted, ()) {
  generate::Choices choices = any_choices();
  std::string text = generate::valid_file(choices);
  RC_LOG() << text;
  RC_ASSERT(parse(Source("valid", text)).diagnostics.empty());
}

RC_GTEST_PROP(Laws, valid_hcl_is_kept_whole_and_printed_in_one_form_of_the_same_meaning, ()) {
  generate::Choices choices = any_choices();
  keeps_its_promises(generate::valid_file(choices));
}

RC_GTEST_PROP(Laws, what_was_valid_before_some_changes_keeps_the_promises, ()) {
  generate::Choices choices = any_choices();
  std::string text = generate::valid_file(choices);
  std::string other = generate::soup(choices);
  keeps_its_promises(generate::mutate(choices, text, other));
}

RC_GTEST_PROP(Laws, letters_of_hcl_in_any_order_keep_the_promises, ()) {
  generate::Choices choices = any_choices();
  keeps_its_promises(generate::soup(choices));
}

RC_GTEST_PROP(Laws, towers_keep_the_promises, ()) {
  generate::Choices choices = any_choices();
  keeps_its_promises(generate::tower(choices));
}

RC_GTEST_PROP(Laws, job_files_keep_the_promises_of_lint, ()) {
  generate::Choices choices = any_choices();
  std::string text = generate::nomad_job(choices, 6);
  RC_LOG() << text;
  RC_ASSERT(promises::broken_by_lint(text) == "");
}

RC_GTEST_PROP(Laws, raw_bytes_keep_the_promises, (const std::string& bytes)) { keeps_its_promises(bytes); }

// Each level was once tried twice, by itself and by what took its place: 25 levels took ten seconds.
TEST(Laws, what_is_never_closed_is_not_tried_again_at_each_level) {
  for (std::string_view level : {"a = {\n b = [\n", "a = \"${{\n"}) {
    std::string text = "a = ";
    for (int n = 0; n < 200; ++n) text += level;
    EXPECT_EQ(promises::broken(text), "") << level;
  }
}

// ---- every prefix of every case ----

std::vector<fs::path> inputs_of_cases() {
  std::vector<fs::path> paths;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(project_root() / "corpus")) {
    std::string name = entry.path().filename();
    if (name.find(".nomad") != name.npos || entry.path().extension() == ".hcl") paths.push_back(entry.path());
  }
  return paths;
}

std::string bytes_of(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

TEST(Laws, every_prefix_of_every_case_is_parsed_and_kept_whole) {
  std::vector<fs::path> paths = inputs_of_cases();
  EXPECT_FALSE(paths.empty());
  for (const fs::path& path : paths) {
    std::string bytes = bytes_of(path);
    for (std::size_t size = 0; size <= bytes.size(); ++size) {
      std::string breach = promises::broken_by_tree(parse(Source("prefix", bytes.substr(0, size))));
      ASSERT_EQ(breach, "") << path << ", its first " << size << " bytes";
    }
  }
}

// ---- a value in a template ----

struct Place {
  Cursor literal;
  TemplatePart part;
};

std::vector<Place> places_of(const Tree& tree) {
  std::vector<Place> places;
  for (std::uint32_t n = 0; n < tree.nodes().size(); ++n) {
    Cursor node(tree, n);
    if (node.kind() != Kind::quoted_template && node.kind() != Kind::heredoc_template) continue;
    for (TemplatePart& part : template_parts(node)) {
      if (part.type == TemplatePart::Type::text) places.push_back({node, std::move(part)});
    }
  }
  return places;
}

/// All that is no template's text, in order.
std::vector<std::pair<Kind, std::string_view>> frame(const Tree& tree) {
  std::vector<std::pair<Kind, std::string_view>> tokens;
  for (std::uint32_t n = 0; n < tree.tokens().size(); ++n) {
    if (!is_template_text(tree.kind(n))) tokens.emplace_back(tree.kind(n), tree.text(n));
  }
  return tokens;
}

std::string said_by(Cursor literal) {
  std::string said;
  for (const TemplatePart& part : template_parts(literal)) {
    said += part.type == TemplatePart::Type::text ? part.text.value : std::string("\0", 1);
  }
  return said;
}

/// What the literal must say once the part reads `value`.
std::string wished(Cursor literal, const TemplatePart& changed, const std::string& value) {
  std::string said;
  for (const TemplatePart& part : template_parts(literal)) {
    bool is_it = part.type == TemplatePart::Type::text && part.tokens == changed.tokens;
    said += is_it ? value : part.type == TemplatePart::Type::text ? part.text.value : std::string("\0", 1);
  }
  return said;
}

RC_GTEST_PROP(Laws, no_value_breaks_out_of_its_template, ()) {
  generate::Choices choices = any_choices();
  std::string value = generate::version(choices);
  Parsed parsed = parse(Source("valid", generate::valid_file(choices)));
  std::vector<Place> places = places_of(parsed.tree);
  RC_PRE(!places.empty());
  const Place& place = places[choices.below(places.size())];
  std::optional<Edit> edit = replace_text(place.literal, place.part, 0, place.part.text.value.size(), value);
  RC_PRE(edit.has_value());
  Edits edits;
  RC_ASSERT(edits.add(*edit));
  Parsed edited = parse(Source("edited", apply(parsed.tree, edits)));
  RC_LOG() << parsed.tree.source().bytes() << "\n---- becomes ----\n" << edited.tree.source().bytes();
  RC_ASSERT(edited.ok());
  RC_ASSERT(frame(edited.tree) == frame(parsed.tree));
  RC_ASSERT(said_by(Cursor(edited.tree, place.literal.index())) == wished(place.literal, place.part, value));
}

// ---- set ----

SetResult set_main(const Tree& tree, const std::string& version, bool raw) {
  SetOptions options;
  options.versions = {{"main", version}};
  options.raw = raw;
  return set_versions({&tree}, options);
}

bool within_a_change(const Edit& edit, const FileChanges& file) {
  for (const Change& change : file.changes) {
    if (change.literal.contains(edit.span)) return true;
  }
  return false;
}

struct After {
  Outcome outcome;
  std::string text;
};

/// Sets `main` in a job: whatever comes of it, nothing but the sites' texts is touched.
After after_set(const std::string& job, const std::string& version, bool raw) {
  Parsed parsed = parse(Source("job", job));
  RC_LOG() << job << "\n---- main=" << version << "\n";
  RC_ASSERT(parsed.ok());
  SetResult result = set_main(parsed.tree, version, raw);
  const FileChanges& file = result.files.at(0);
  RC_ASSERT(result.outcome == Outcome::done || file.edits.empty());
  for (const Edit& edit : file.edits.all()) RC_ASSERT(within_a_change(edit, file));
  std::string text = apply(parsed.tree, file.edits);
  RC_LOG() << text;
  Parsed edited = parse(Source("edited", text));
  RC_ASSERT(edited.ok());
  RC_ASSERT(frame(edited.tree) == frame(parsed.tree));
  return {result.outcome, text};
}

RC_GTEST_PROP(Laws, set_touches_nothing_but_its_sites_and_twice_is_once, ()) {
  generate::Choices choices = any_choices();
  std::string version = generate::version(choices);
  After once = after_set(generate::job_file(choices), version, false);
  RC_PRE(once.outcome == Outcome::done);
  RC_ASSERT(after_set(once.text, version, false).text == once.text);
}

RC_GTEST_PROP(Laws, a_version_set_as_it_is_typed_cannot_change_the_tree, ()) {
  generate::Choices choices = any_choices();
  std::string version = generate::version(choices);
  RC_PRE(after_set(generate::job_file(choices), version, true).outcome == Outcome::done);
}

}  // namespace
}  // namespace jobstamp
