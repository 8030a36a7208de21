// Gathers candidates in the order of the rules, looks for the one that recurs, and takes the first otherwise; see
// evidence.hpp.
// SPDX-License-Identifier: Apache-2.0
#include "version/evidence.hpp"

#include <algorithm>
#include <iterator>

#include "version/characters.hpp"
#include "version/number.hpp"
#include "version/platform.hpp"
#include "version/recurrence.hpp"
#include "version/snapshot.hpp"
#include "version/tag.hpp"

namespace jobstamp::version {
namespace {

// Keys of a query whose value is the version, whatever word it is.
constexpr std::string_view version_keys[] = {"version", "tag", "ref", "sha", "v"};

// Something that could be the version. `doubtful`: only if it stands in the URL again.
struct Candidate {
  Place place;
  bool doubtful = false;
};

std::string plain(const Text& text, const Place& place) { return plain_plus(text.raw(place.span)); }

bool is_private_address(std::string_view segment) {
  auto dots = std::ranges::count(segment, '.');
  auto digits = segment.find_first_not_of("0123456789.");
  return dots == 3 && digits == segment.npos &&
         (segment.starts_with("10.") || segment.starts_with("127.") || segment.starts_with("192.168."));
}

std::vector<Place> places_of(const Download& download, std::string_view version) {
  std::vector<Place> places;
  auto add = [&](Span area, Ground ground) {
    std::ranges::copy(find(download.text, area, version, ground), std::back_inserter(places));
  };
  for (auto directory : download.directories) add(directory, Ground::path);
  if (download.file) add(download.file->span, Ground::path);
  for (const auto& parameter : download.query) add(parameter.value, Ground::query);
  std::ranges::sort(places, {}, [](const Place& place) { return place.span.begin; });
  return places;
}

// A word that is no number may stand in a URL for other reasons; only where it fills a directory or stands behind the
// file's NAME it is the version again.
std::vector<Place> places_of_word(const Download& download, const Place& place) {
  const auto& text = download.text;
  auto places = places_of(download, plain(text, place));
  auto name = download.file ? name_before(text, *download.file, download.file->end).begin : 0;
  std::erase_if(places, [&](const Place& other) {
    bool fills = std::ranges::find(download.directories, other.span) != download.directories.end();
    bool in_file = download.file && other.span.begin > name && other.span.end <= download.file->end;
    return !fills && !in_file;
  });
  return places;
}

bool overlaps(Span one, Span other) { return one.begin < other.end && other.begin < one.end; }

Choice chosen(const Download& download, const Place& place, std::string prefix = {}) {
  const auto& text = download.text;
  Choice choice{.version = plain(text, place), .prefix = std::move(prefix), .places = {}};
  bool sure = is_number(choice.version) || is_counted(choice.version) || text.is_placeholder(place.span);
  choice.places = sure ? places_of(download, choice.version) : places_of_word(download, place);
  std::erase_if(choice.places, [&](const Place& other) { return overlaps(other.span, place.span); });
  choice.places.push_back(place);
  bool keeps = is_counted(choice.version) || std::ranges::any_of(choice.places, &Place::v);
  for (auto& one : choice.places) one.keeps_v = keeps;
  std::ranges::sort(choice.places, {}, [](const Place& one) { return one.span.begin; });
  return choice;
}

std::optional<Candidate> in_directory(const Text& text, Span segment) {
  if (is_version(text, segment)) return Candidate{place_at(text, segment, Ground::path)};
  auto number = measure(text.shape(segment));
  if (number.shape != Shape::dotted || !knows_all(text.shape(segment))) return std::nullopt;
  return Candidate{place_at(text, segment, Ground::path), true};  // `31.1-jre`
}

// The version of a directory `app-1.2.3`.
std::optional<Candidate> in_named_directory(const Text& text, Span segment) {
  auto name = take_directory_apart(text, segment);
  auto at = choose(text, name);
  if (!at || *at == 0) return std::nullopt;
  auto mark = name.tokens[*at].mark;
  if (mark != Mark::number && mark != Mark::placeholder) return std::nullopt;
  return Candidate{place_at(text, name.tokens[*at].span, Ground::path)};
}

bool is_key(std::string_view key) { return std::ranges::find(version_keys, key) != std::end(version_keys); }

std::vector<Candidate> candidates(const Download& download) {
  const auto& text = download.text;
  std::vector<Span> nearest_first(download.directories.rbegin(), download.directories.rend());
  std::vector<Candidate> found;
  if (auto at = download.file ? choose(text, *download.file) : std::nullopt) {
    found.push_back({place_at(text, download.file->tokens[*at].span, Ground::path)});
  }
  for (auto segment : nearest_first) {
    if (auto candidate = in_directory(text, segment)) found.push_back(*candidate);
  }
  for (const auto& [key, value] : download.query) {
    bool known = !value.empty() && knows_all(text.shape(value));
    if (is_key(text.raw(key)) && known) found.push_back({place_at(text, value, Ground::query)});
  }
  for (auto segment : nearest_first) {
    if (auto candidate = in_named_directory(text, segment)) found.push_back(*candidate);
  }
  return found;
}

// The other numbers of the file name: they count if they stand elsewhere in the URL too.
std::vector<Candidate> doubtful_numbers(const Download& download) {
  std::vector<Candidate> found;
  if (!download.file) return found;
  for (const auto& token : download.file->tokens) {
    if (token.mark == Mark::number) found.push_back({place_at(download.text, token.span, Ground::path), true});
  }
  return found;
}

// The longest candidate that stands in the URL more than once.
std::optional<Choice> recurring(const Download& download, std::vector<Candidate> candidates) {
  for (const auto& one : doubtful_numbers(download)) {
    if (std::ranges::find(candidates, one.place, &Candidate::place) == candidates.end()) candidates.push_back(one);
  }
  std::optional<Choice> best;
  for (const auto& candidate : candidates) {
    auto choice = chosen(download, candidate.place);
    bool better = choice.places.size() > 1 && (!best || choice.version.size() > best->version.size());
    if (better) best = std::move(choice);
  }
  return best;
}

// What `--from` names, wherever it stands.
std::optional<Choice> named(const Download& download, const Hints& hints) {
  auto version = plain_plus(without_v(hints.from));
  auto places = places_of(download, version);
  if (places.empty()) return std::nullopt;
  return Choice{.version = version, .prefix = {}, .places = std::move(places)};
}

// A moving tag (`nightly`) before a file with a number of its own.
bool yields(const Download& download, const Tag& tag) {
  if (!is_moving(plain(download.text, tag.place)) || !download.file) return false;
  auto at = choose(download.text, *download.file);
  return at && download.file->tokens[*at].mark == Mark::number;
}

std::optional<Choice> by_place(const Download& download, const Hints& hints) {
  if (!download.fit || download.fit->version.empty()) return std::nullopt;
  auto tag = tag_at(download.text, download.fit->version, download.names);
  if (yields(download, tag)) return std::nullopt;
  auto choice = chosen(download, tag.place, tag.prefix);
  for (auto& place : choice.places) place.of_snapshots = has_snapshots(download) && place.span == tag.place.span;
  bool other = !hints.from.empty() && !same(choice.version, hints.from);
  if (auto from = other ? named(download, hints) : std::nullopt) return from;
  return choice;
}

}  // namespace

bool is_version(const Text& text, Span segment) {
  auto shape = text.shape(segment);
  bool v = shape.starts_with('v') && text.is_placeholder({segment.begin + 1, segment.end});
  return v || text.is_placeholder(segment) || (is_number(shape) && !is_private_address(shape));
}

std::optional<Choice> choose(const Download& download, const Hints& hints) {
  if (auto choice = snapshot(download)) return choice;
  if (auto choice = by_place(download, hints)) return choice;
  if (auto choice = hints.from.empty() ? std::nullopt : named(download, hints)) return choice;
  auto all = candidates(download);
  if (auto choice = recurring(download, all)) return choice;
  for (const auto& candidate : all) {
    if (!candidate.doubtful) return chosen(download, candidate.place);
  }
  return std::nullopt;
}

}  // namespace jobstamp::version
