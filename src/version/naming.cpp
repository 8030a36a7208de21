// See naming.hpp.
// SPDX-License-Identifier: Apache-2.0
#include "version/naming.hpp"

#include <algorithm>
#include <iterator>

#include "version/characters.hpp"
#include "version/platform.hpp"

namespace jobstamp::version {
namespace {

// Directories, and files without extension, that sort a package's files rather than name it.
constexpr std::string_view shelves[] = {"releases", "release", "downloads", "download",
                                        "builds",   "build",   "versions",  "dist"};

void add(std::vector<std::string>& names, std::string_view name) {
  if (!name.empty() && knows_all(name) && std::ranges::find(names, name) == names.end()) names.emplace_back(name);
}

// `owner/repository`; groups nest on GitLab alone, elsewhere what stands before is a proxy's.
std::string identity_of(const Download& download) {
  const auto& names = download.names;
  if (names.size() < 2) return {};
  return download.fit->form.starts_with("gitlab") ? names.back() : names[1];
}

// Where NAME has to end: at the chosen version if the file has it, else at whatever looks like one in the file.
std::uint32_t version_in_file(const Download& download, const std::optional<Choice>& choice) {
  const auto& file = *download.file;
  for (const auto& place : choice ? choice->places : std::vector<Place>{}) {
    if (file.span.contains(place.span)) return place.span.begin - (place.v ? 1 : 0);
  }
  if (auto at = choose(download.text, file)) return file.tokens[*at].span.begin;
  auto unknown = std::ranges::find(file.tokens, Mark::unknown, &Token::mark);
  bool behind = unknown != file.tokens.end() && unknown != file.tokens.begin();
  return behind ? unknown->span.begin : file.end;
}

// The nearest directory that can be a name; where that is a shelf, the one that it stands in too.
void name_by_directory(const Download& download, std::vector<std::string>& names) {
  const auto& text = download.text;
  const auto& path = download.path;
  for (auto segment = std::next(path.rbegin()); segment != path.rend(); ++segment) {
    auto shape = text.shape(*segment);
    if (is_version(text, *segment) || is_platform(shape) || is_moving(shape)) continue;
    auto parts = take_directory_apart(text, *segment);
    auto at = choose(text, parts);
    auto end = at && *at != 0 ? parts.tokens[*at].span.begin : parts.span.end;
    add(names, text.raw(name_before(text, parts, end)));
    if (std::ranges::find(shelves, shape) == std::end(shelves)) return;
  }
}

// `kafka` of `kafka_2.12`, where the number is Scala's.
std::string_view without_number(const Text& text, Span stem) {
  auto tokens = take_directory_apart(text, stem).tokens;
  bool number = tokens.size() > 1 && tokens.back().mark == Mark::number && !tokens.back().attached;
  return number ? text.raw({stem.begin, std::prev(tokens.end(), 2)->span.end}) : std::string_view{};
}

}  // namespace

Naming name(const Download& download, const std::optional<Choice>& choice) {
  const auto& text = download.text;
  Naming naming{.names = download.names, .identity = identity_of(download), .stem = {}};
  if (!download.file) return naming;
  naming.stem = name_before(text, *download.file, version_in_file(download, choice));
  if (is_never_name(text.raw(naming.stem))) naming.stem.end = naming.stem.begin;
  bool shelf = std::ranges::find(shelves, text.raw(download.file->span)) != std::end(shelves);
  if ((naming.stem.empty() || shelf) && !download.fit) name_by_directory(download, naming.names);
  add(naming.names, without_number(text, naming.stem));
  add(naming.names, text.raw(naming.stem));
  return naming;
}

}  // namespace jobstamp::version
