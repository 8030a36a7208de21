// The site finder takes a path segment for the artifact's wherever it stands; here the path before it counts too.
// SPDX-License-Identifier: Apache-2.0
#include "lint/stale.hpp"

#include <algorithm>
#include <iterator>

#include "lint/fetch.hpp"
#include "lint/task_path.hpp"

namespace jobstamp::lint {
namespace {

using Replacements = std::vector<version::Replacement>;

// The word that a place stands in, of `--home=local/web-1.2.3,x` the path.
Span word_around(std::string_view text, Span place) {
  constexpr std::string_view ends = " \t\r\n\"'`=,:;&|()";
  auto before = text.substr(0, place.begin).find_last_of(ends);
  auto behind = std::min(text.find_first_of(ends, place.end), text.size());
  return {before == text.npos ? 0 : static_cast<std::uint32_t>(before + 1), static_cast<std::uint32_t>(behind)};
}

std::string shown_with(const Pieces& pieces, Span word, const Replacements& replacements) {
  std::string text;
  for (const version::Replacement& each : replacements) {
    if (!word.contains(each.span)) continue;
    text += shown(pieces, {word.begin, each.span.begin}) + each.text;
    word.begin = each.span.end;
  }
  return text + shown(pieces, word);
}

/// A text that names an artifact's file, and what is known of that file.
class Followed {
 public:
  Followed(const Subject& subject, const Site& follower)
      : follower_(follower),
        source_(source_of(subject, follower)),
        task_(subject.item(follower.at.place).around("task")),
        directory_(directory_of(subject, subject.sites().artifacts[*follower.artifact])) {}

  /// Whether a word can be its path; `renamed` is the word with the artifact's version.
  bool may_be(const std::string& word, const std::string& renamed) const {
    if (is_looked_up(renamed) && is_delivered("local/" + word, "local/" + renamed)) return true;
    return is_delivered(word, renamed);
  }

 private:
  static std::string directory_of(const Subject& subject, const Artifact& artifact) {
    return path_in_task(artifact.destination ? shown(read(subject.inputs(), *artifact.destination)) : "local");
  }

  // Nomad looks for a relative command in `local` first, and for one without a directory in the `PATH` too
  // (drivers/shared/executor lookupBin).
  bool is_looked_up(const std::string& word) const {
    std::string_view driver = task_ ? task_->text_of("driver") : "";
    bool is_command = follower_.kind == SiteKind::command && (driver == "exec" || driver == "raw_exec");
    return is_command && !word.starts_with('/') && (word.find('/') != word.npos || word == source_.reading.file);
  }

  // Below the task's own directory lies everything, and an argument there is most likely no path.
  bool is_delivered(const std::string& word, const std::string& renamed) const {
    if (directory_ == "/" && (word.starts_with('/') || follower_.kind == SiteKind::args)) return false;
    return is_at_or_below(path_in_task(renamed), directory_) && !comes_from_elsewhere(path_in_task(word));
  }

  // A template is written there, or another artifact arrives there.
  bool comes_from_elsewhere(const std::string& path) const {
    if (!task_) return false;
    auto is_written = [&](const Item& file) { return is_at_or_below(destination_of(file), path); };
    auto arrives = [&](const Item& other) {
      std::string directory = destination_of(other);
      return directory.size() > directory_.size() && is_at_or_below(path, directory);
    };
    auto templates = task_->items("template");
    auto artifacts = task_->items("artifact");
    return std::any_of(templates.begin(), templates.end(), is_written) ||
           std::any_of(artifacts.begin(), artifacts.end(), arrives);
  }

  static std::string destination_of(const Item& block) {
    auto destination = block.item("destination");
    return destination ? path_in_task(shown(read(block.subject().inputs(), destination->id()))) : "";
  }

  const Site& follower_;
  const Site& source_;
  std::optional<Item> task_;
  std::string directory_;  ///< where the artifact arrives, as `path_in_task` has it
};

}  // namespace

const Site& source_of(const Subject& subject, const Site& follower) {
  return subject.sites().all[subject.sites().artifacts[*follower.artifact].site];
}

std::string version_at(const Site& site, const version::Place& place) {
  Span with_v{place.span.begin - (place.v ? 1 : 0), place.span.end};
  return std::string(part_of(legible(site.pieces), with_v));
}

std::vector<version::Place> stale_places(const Subject& subject, const Site& follower) {
  const std::string& version = source_of(subject, follower).reading.version;
  const std::string text = legible(follower.pieces);
  std::vector<version::Place> found;
  auto differs = [&](const version::Place& place) { return differ(version, part_of(text, place.span)); };
  std::ranges::copy_if(follower.reading.places, std::back_inserter(found), differs);
  if (found.empty()) return found;
  const Followed followed(subject, follower);
  const Replacements renaming = version::write(text, follower.reading, version).replacements;
  std::erase_if(found, [&](const version::Place& place) {
    Span word = word_around(text, place.span);
    return !followed.may_be(shown(follower.pieces, word), shown_with(follower.pieces, word, renaming));
  });
  return found;
}

}  // namespace jobstamp::lint
