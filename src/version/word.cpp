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
#include "version/words.hpp"

namespace jobstamp::version {
namespace {

// What the source takes as typed, its command and its destination take as typed. A source whose `ref` stands in
// `options` has no place of its own, and a ref is taken as typed.
void keep_v_like(const Reading& source, std::vector<Place>& places) {
  bool keeps = std::ranges::any_of(source.places, &Place::keeps_v);
  for (auto& place : places) place.keeps_v = keeps;
}

bool names_package(const Text& text, Span area, const Reading& source) {
  auto is_named = [&](const std::string& name) { return !find(text, area, name, Ground::path).empty(); };
  return std::ranges::any_of(source.names, is_named) || (!source.stem.empty() && is_named(source.stem));
}

}  // namespace

/// Shows `take` the texts without one of which no path segment names the artifact, until it has enough.
template <class Take>
bool Delivered::each_name(Take take) const {
  auto shows = [&](const std::string& name) { return !name.empty() && take(name); };
  return shows(source_.file) || shows(source_.stem) || std::ranges::any_of(source_.names, shows) ||
         std::ranges::any_of(directories_, shows);
}

/// One text against the artifact.
class Delivered::Reader {
 public:
  Reader(const Delivered& artifact, std::string_view text, Words words, const JudgeBare& judge)
      : artifact_(artifact),
        source_(artifact.source_),
        text_(text, artifact.hints_),
        words_(words),
        judge_(judge),
        traces_(traces(text)) {}

  Reading read() {
    reading_.kind = Kind::word;
    reading_.form = "word";
    reading_.names = source_.names;
    reading_.identity = source_.identity;
    for (auto word : words_of(text_.shape(), words_)) {
      if (has_trace(word)) read_one(word);
    }
    if (!reading_.places.empty()) {
      settle();
    } else if (unknown_ && !reading_.insertion) {
      reading_.status = Status::computed;
      reading_.reason = "its version is known only when it runs";
    }
    return std::move(reading_);
  }

 private:
  // Where a name of the artifact begins: of a long text few words have one, and the others are not looked at.
  std::vector<std::uint32_t> traces(std::string_view text) const {
    std::vector<std::uint32_t> found;
    artifact_.each_name([&](std::string_view name) {
      for (auto at = text.find(name); at != text.npos; at = text.find(name, at + 1)) {
        found.push_back(static_cast<std::uint32_t>(at));
      }
      return false;
    });
    std::ranges::sort(found);
    return found;
  }

  bool has_trace(Span span) const {
    auto at = std::ranges::lower_bound(traces_, span.begin);
    return at != traces_.end() && *at < span.end;
  }

  void settle() {
    const auto& first = reading_.places.front();
    reading_.version = text_.raw({first.span.begin - (first.v ? 1 : 0), first.span.end});
    reading_.status = status_of(reading_.version, artifact_.hints_);
    if (reading_.insertion) reading_.also.insert(reading_.also.begin(), *reading_.insertion);
    reading_.insertion.reset();
    keep_v_like(source_, reading_.places);
    if (words_ != Words::volume) return;
    for (auto& place : reading_.places) place.ground = Ground::volume;
  }

  // What follows the version in the artifact's file name.
  std::string rest_of_source() const {
    Text file(source_.file, artifact_.hints_, Escapes::percent);
    auto places = find(file, span_of(0, source_.file.size()), artifact_.version_, Ground::path);
    return places.empty() ? std::string() : source_.file.substr(places.back().span.end);
  }

  void read_one(Span word) {
    auto segments = split(text_.shape(), word, slash);
    bool mount = words_ == Words::volume || std::ranges::count(text_.shape(word), ':') > 1;  // `local/web:/opt/web:ro`
    for (auto segment : segments) {
      if (!has_trace(segment)) continue;
      if (text_.shape(segment).ends_with(':')) --segment.end;  // `local/app-1.2.3:/app`
      auto places = places_in(segment, mount);
      std::erase_if(places, [&](const Place& place) { return is_mode(place); });
      reading_.places.insert(reading_.places.end(), places.begin(), places.end());
    }
    read_bare(words_ == Words::volume ? host_part(word) : word);
  }

  Span host_part(Span word) const {
    auto colon = text_.shape(word).find(':');
    return colon == std::string_view::npos ? word : span_of(word.begin, word.begin + colon);
  }

  std::vector<Place> places_in(Span segment, bool mount) {
    const auto& version = artifact_.version_;
    auto raw = text_.raw(segment);
    bool known = raw == source_.file || std::ranges::count(artifact_.directories_, raw) != 0;
    if (known && !version.empty()) return find(text_, segment, version, Ground::path);
    auto file = take_apart(text_, segment);
    if (file.tokens.empty() || file.tokens.front().span.begin != segment.begin) return {};
    auto same_version = find(text_, segment, version, Ground::path);
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

  // What stands behind the second colon of a volume, where Nomad looks for `ro`.
  bool is_mode(const Place& place) const {
    auto before = text_.shape().substr(0, place.span.begin);
    return words_ == Words::volume && before.ends_with(':') && std::ranges::count(before, ':') > 1;
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
  void read_bare(Span word) {
    bool bare =
        source_.places.empty() && source_.insertion && source_.getter != Getter::git && source_.getter != Getter::hg;
    if (!bare || source_.archive || artifact_.renamed_) return;
    auto segments = split(text_.shape(), word, slash);
    if (segments.empty() || segments.back().end != word.end || text_.raw(segments.back()) != source_.file) return;
    auto is = judge_ ? judge_(word) : Bare::file;
    if (is == Bare::doubtful) reading_.doubtful.push_back(word);
    if (is == Bare::file) insert_in(segments.back());
  }

  void insert_in(Span segment) {
    auto file = take_apart(text_, segment);
    auto made = insertion(text_, file, name_before(text_, file, file.end), artifact_.hints_);
    if (words_ == Words::volume) made.ground = Ground::volume;
    if (reading_.insertion) {
      reading_.also.push_back(std::move(made));
    } else {
      reading_.insertion = std::move(made);
    }
  }

  const Delivered& artifact_;
  const Reading& source_;
  Text text_;
  Words words_;
  const JudgeBare& judge_;
  std::vector<std::uint32_t> traces_;
  bool unknown_ = false;
  Reading reading_;
};

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

Delivered::Delivered(const Reading& source, std::string_view destination, bool renamed, const Hints& hints)
    : source_(source), hints_(hints), renamed_(renamed), version_(plain_plus(without_v(source.version))) {
  bool may_hold =
      !version_.empty() && (destination.find(version_) != destination.npos || version_.find('+') != version_.npos);
  if (!may_hold) return;
  Text text(destination, hints);
  for (const auto& place : read_destination(destination, source, hints).places) {
    for (auto segment : split(text.shape(), span_of(0, destination.size()), slash)) {
      if (segment.contains(place.span)) directories_.emplace_back(text.raw(segment));
    }
  }
}

bool Delivered::may_be_named_in(std::string_view text) const {
  return each_name([&](std::string_view name) { return text.find(name) != text.npos; });
}

Reading Delivered::read(std::string_view text, Words words, const JudgeBare& judge) const {
  return may_be_named_in(text) ? Reader(*this, text, words, judge).read() : Reading();
}

}  // namespace jobstamp::version
