// Commands, arguments and destinations that name an artifact's file (VERSIONS.md, "Commands follow their artifact"):
// each path segment of each word is held against the names under which the artifact arrives.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "jobstamp/version.hpp"
#include "version/characters.hpp"
#include "version/evidence.hpp"
#include "version/extension.hpp"
#include "version/filename.hpp"
#include "version/number.hpp"
#include "version/platform.hpp"
#include "version/recurrence.hpp"
#include "version/tag.hpp"

namespace jobstamp::version {
namespace {

constexpr std::string_view word_ends = " \t\r\n\"'`=,;&|()";
constexpr std::string_view class_path_options[] = {"-cp", "-classpath", "--class-path"};

std::vector<Span> split(std::string_view shape, Span span, std::string_view ends) {
  std::vector<Span> found;
  auto begin = span.begin;
  for (auto at = span.begin; at <= span.end; ++at) {
    if (at < span.end && ends.find(shape[at]) == ends.npos) continue;
    if (at != begin) found.push_back({begin, at});
    begin = at + 1;
  }
  return found;
}

std::vector<Span> words_of(const Text& text, Words words) {
  auto all = span_of(0, text.raw().size());
  if (words == Words::class_path) return split(text.shape(), all, std::string(word_ends) + ":");
  std::vector<Span> found;
  bool class_path = false;
  for (auto word : split(text.shape(), all, word_ends)) {
    auto parts = class_path ? split(text.shape(), word, ":") : std::vector{word};
    found.insert(found.end(), parts.begin(), parts.end());
    class_path = std::ranges::find(class_path_options, text.shape(word)) != std::end(class_path_options);
  }
  return found;
}

// What the source takes as typed, its command and its destination take as typed. A source whose `ref` stands in
// `options` has no place of its own, and a ref is taken as typed.
void keep_v_like(const Reading& source, std::vector<Place>& places) {
  bool keeps = std::ranges::any_of(source.places, &Place::keeps_v);
  for (auto& place : places) place.keeps_v = keeps;
}

class WordReader {
 public:
  WordReader(std::string_view word, const Reading& source, std::string_view destination, bool renamed,
             const Hints& hints)
      : text_(word, hints), source_(source), renamed_(renamed), hints_(hints) {
    plain_ = plain_plus(without_v(source.version));
    keep_destination(destination);
  }

  Reading read(Words words) {
    reading_.kind = Kind::word;
    reading_.form = "word";
    reading_.names = source_.names;
    reading_.identity = source_.identity;
    if (!may_name()) return std::move(reading_);
    for (auto word : words_of(text_, words)) read_one(word);
    if (!reading_.places.empty()) {
      settle();
    } else if (unknown_ && !reading_.insertion) {
      reading_.status = Status::computed;
      reading_.reason = "its version is known only when it runs";
    }
    return std::move(reading_);
  }

 private:
  // Without any of these texts in it no segment can name the artifact, and most words of a job have none.
  bool may_name() const {
    auto has = [&](std::string_view text) { return !text.empty() && text_.raw().find(text) != std::string_view::npos; };
    return has(source_.file) || has(source_.stem) || std::ranges::any_of(source_.names, has) ||
           std::ranges::any_of(destination_, has);
  }

  void settle() {
    const auto& first = reading_.places.front();
    reading_.version = text_.raw({first.span.begin - (first.v ? 1 : 0), first.span.end});
    reading_.status = status_of(reading_.version, hints_);
    reading_.insertion.reset();
    keep_v_like(source_, reading_.places);
  }

  // What follows the version in the artifact's file name.
  std::string rest_of_source() const {
    Text file(source_.file, hints_);
    auto places = find(file, span_of(0, source_.file.size()), plain_, Ground::path);
    return places.empty() ? std::string() : source_.file.substr(places.back().span.end);
  }

  void keep_destination(std::string_view destination) {
    bool may_hold =
        !plain_.empty() && (destination.find(plain_) != destination.npos || plain_.find('+') != plain_.npos);
    if (!may_hold) return;
    Text text(destination, hints_);
    for (const auto& place : read_destination(destination, source_, hints_).places) {
      for (auto segment : split(text.shape(), span_of(0, destination.size()), "/")) {
        if (segment.contains(place.span)) destination_.emplace_back(text.raw(segment));
      }
    }
  }

  void read_one(Span word) {
    auto segments = split(text_.shape(), word, "/");
    bool mount = std::ranges::count(text_.shape(word), ':') > 1;  // `local/web:/opt/web:ro`
    for (auto segment : segments) {
      if (text_.shape(segment).ends_with(':')) --segment.end;  // `local/app-1.2.3:/app`
      auto places = places_in(segment, mount);
      reading_.places.insert(reading_.places.end(), places.begin(), places.end());
    }
    if (!segments.empty()) read_bare(segments.back());
  }

  std::vector<Place> places_in(Span segment, bool mount) {
    auto raw = text_.raw(segment);
    bool known = raw == source_.file || std::ranges::find(destination_, raw) != destination_.end();
    if (known && !plain_.empty()) return find(text_, segment, plain_, Ground::path);
    auto file = take_apart(text_, segment);
    if (file.tokens.empty() || file.tokens.front().span.begin != segment.begin) return {};
    auto same_version = find(text_, segment, plain_, Ground::path);
    if (!same_version.empty() && is_name_before(file, same_version.front())) return same_version;
    auto at = choose(text_, file);
    if (!at) {
      see_unknown(file);
      return {};
    }
    auto place = place_at(text_, file.tokens[*at].span, Ground::path);
    if (!is_name_before(file, place) || is_port(place) || !rest_fits(file, place)) return {};
    if (mount && !is_version(text_, place.span)) return {};
    return {place};
  }

  // `web-${x}/bin`: the version is there, but nobody knows it.
  void see_unknown(const FileName& file) {
    auto at = std::ranges::find(file.tokens, Mark::unknown, &Token::mark);
    if (at != file.tokens.end() && is_name_before(file, {.span = at->span})) unknown_ = true;
  }

  bool is_name_before(const FileName& file, const Place& place) const {
    auto name = text_.raw(name_before(text_, file, place.span.begin - (place.v ? 1 : 0)));
    if (name.empty() || source_.getter == Getter::git || source_.getter == Getter::hg) return false;
    return name == source_.stem || std::ranges::find(source_.names, name) != source_.names.end();
  }

  // `main:8080` is an address.
  bool is_port(const Place& place) const {
    auto raw = text_.raw(place.span);
    bool colon = place.span.begin > 0 && text_.shape()[place.span.begin - 1] == ':';
    return colon && raw.size() <= 5 && std::ranges::all_of(raw, is_digit);
  }

  // The artifact's own REST, the beginning of it, or what never belongs to a name.
  bool rest_fits(const FileName& file, const Place& place) const {
    auto rest = text_.raw({place.span.end, file.span.end});
    auto known = rest.substr(0, rest.size() - extension(rest));
    if (known.empty() || is_platform(known)) return true;
    auto own = rest_of_source();
    return own.starts_with(rest) && ends_at(own, rest.size());
  }

  // The case this tool was born for: artifact and command both bare, so that both get the version.
  void read_bare(Span last) {
    bool bare =
        source_.places.empty() && source_.insertion && source_.getter != Getter::git && source_.getter != Getter::hg;
    if (!bare || source_.archive || renamed_ || text_.raw(last) != source_.file || reading_.insertion) return;
    auto file = take_apart(text_, last);
    reading_.insertion = insertion(text_, file, name_before(text_, file, file.end), hints_);
  }

  Text text_;
  const Reading& source_;
  bool renamed_;
  const Hints& hints_;
  std::string plain_;                     // the artifact's version
  std::vector<std::string> destination_;  // segments of the destination that hold it
  bool unknown_ = false;
  Reading reading_;
};

bool names_package(const Text& text, Span area, const Reading& source) {
  auto is_named = [&](const std::string& name) { return !find(text, area, name, Ground::path).empty(); };
  return std::ranges::any_of(source.names, is_named) || (!source.stem.empty() && is_named(source.stem));
}

}  // namespace

Reading read_destination(std::string_view destination, const Reading& source, const Hints& hints) {
  Text text(destination, hints);
  Reading reading;
  reading.kind = Kind::destination;
  reading.form = "destination";
  reading.names = source.names;
  reading.identity = source.identity;
  auto all = span_of(0, destination.size());
  auto places = find(text, all, plain_plus(without_v(source.version)), Ground::path);
  if (places.empty() || !names_package(text, all, source)) return reading;
  reading.version = source.version;
  reading.status = source.status;
  reading.places = std::move(places);
  keep_v_like(source, reading.places);
  return reading;
}

Reading read_word(std::string_view text, const Reading& source, std::string_view destination, bool renamed, Words words,
                  const Hints& hints) {
  return WordReader(text, source, destination, renamed, hints).read(words);
}

}  // namespace jobstamp::version
