// How a text comes to read with another version, and the check before it may (VERSIONS.md, "The check before writing"):
// the new text is taken apart again and must give the same names, exactly this version, in all the places written.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "jobstamp/version.hpp"
#include "version/allowed.hpp"
#include "version/characters.hpp"
#include "version/evidence.hpp"
#include "version/image_writer.hpp"
#include "version/number.hpp"
#include "version/placeholder.hpp"
#include "version/snapshot.hpp"

namespace jobstamp::version {
namespace {

std::string with_plus(std::string_view version, Plus plus) {
  std::string written;
  for (char c : version) {
    if (c != '+' || plus == Plus::plain) {
      written += c;
    } else {
      written += plus == Plus::percent ? "%2B" : "_";
    }
  }
  return written;
}

// `version` at `place`, with the place's own `v` or as typed.
Replacement replacement(const Place& place, std::string_view version) {
  bool keeps = place.keeps_v && is_counted(version);
  auto span = place.span;
  if (place.v && !keeps) --span.begin;
  auto base = place.of_snapshots ? snapshot_base(version) : std::string_view{};
  if (!base.empty()) return {span, std::string(base) + "-SNAPSHOT"};
  return {span, with_plus(keeps ? without_v(version) : version, place.plus)};
}

Writing refused(std::string refusal, std::string help) {
  Writing writing;
  writing.refusal = std::move(refusal);
  writing.help = std::move(help);
  return writing;
}

std::string shown(std::string_view text) {
  std::string readable;
  for (char c : text) readable += is_unknown(c) ? std::string("…") : std::string(1, c);
  return readable;
}

std::string read_as(const Reading& reading) {
  std::string as = reading.names.empty() ? "a source without a name" : "package `" + reading.package() + "`";
  return as + (reading.version.empty() ? " without a version" : " at version `" + shown(reading.version) + "`");
}

// Where the new texts stand once all are written.
std::vector<Span> written_spans(const std::vector<Replacement>& replacements) {
  std::vector<Span> spans;
  std::int64_t shift = 0;  // how far the new text is ahead of the old one
  for (const auto& [old, text] : replacements) {
    auto begin = static_cast<std::size_t>(old.begin + shift);
    spans.push_back(span_of(begin, begin + text.size()));
    shift += static_cast<std::int64_t>(text.size()) - old.size();
  }
  return spans;
}

// True if every replaced place is a place of the new reading.
bool covers(const Reading& fresh, const std::vector<Replacement>& replacements) {
  return std::ranges::all_of(written_spans(replacements), [&](Span written) {
    auto meets = [&](const Place& place) { return place.span.begin < written.end && place.span.end > written.begin; };
    return std::ranges::any_of(fresh.places, meets);
  });
}

// True if nobody needs to know the artifact's version to see that this is one.
bool looks_like_version(const Text& text, Span span) {
  auto raw = text.raw(span);
  bool designated = span.begin > 0 && (text.raw()[span.begin - 1] == ':' || text.raw()[span.begin - 1] == '@');
  bool port = raw.size() <= 5 && std::ranges::all_of(raw, is_digit);
  return designated ? !port : is_version(text, span);
}

Writing checked_by_look(std::string_view text, std::string_view version, Writing writing, const Hints& hints) {
  auto fresh = rewrite(text, writing.replacements);
  auto spans = written_spans(writing.replacements);
  Text written(fresh, hints);
  if (std::ranges::all_of(spans, [&](Span span) { return looks_like_version(written, span); })) return writing;
  return refused(
      "`" + shown(fresh) + "` would not be read at version `" + std::string(version) + "`, for its artifact is not",
      "`--raw` writes it all the same");
}

// `--from` said which number is the version; it says nothing of a word that is none.
Hints hints_for_check(Hints hints, std::string_view version) {
  bool decided = !hints.from.empty() && is_number(version);
  hints.from = decided ? version : std::string_view{};
  return hints;
}

// A source says by itself what it is; the others stand or fall with theirs.
Writing checked(std::string_view text, const Reading& reading, std::string_view version, Writing writing,
                const Hints& hints, Readings& readings) {
  if (hints.raw) return writing;
  if (reading.kind == Kind::word && hints.alone) return checked_by_look(text, version, std::move(writing), hints);
  if (reading.kind != Kind::artifact) return writing;
  auto fresh_text = rewrite(text, writing.replacements);
  auto fresh =
      hints.from.empty() ? readings.artifact(fresh_text) : read_artifact(fresh_text, hints_for_check(hints, version));
  if (fresh.names == reading.names && same(fresh.version, version) && covers(fresh, writing.replacements))
    return writing;
  // Whoever fills in a placeholder need not find the package again.
  std::string by_itself = "set the placeholder itself: `" + reading.version + "=" + std::string(version) + "`";
  return refused("`" + shown(fresh_text) + "` would be read as " + read_as(fresh),
                 reading.status == Status::placeholder ? by_itself : "`--raw` writes it all the same");
}

std::string_view without_prefix(std::string_view version, const std::string& prefix) {
  return !prefix.empty() && version.size() > prefix.size() && version.starts_with(prefix)
             ? version.substr(prefix.size())
             : version;
}

// Size of the build number at the end of a version, `-4` of `1.2.3-4`; 0 if there is none.
std::size_t build_at_end(std::string_view version) {
  auto dash = version.rfind('-');
  bool digits =
      dash != version.npos && dash + 1 < version.size() && std::ranges::all_of(version.substr(dash + 1), is_digit);
  return digits && is_number(version.substr(0, dash)) ? version.size() - dash : 0;
}

// The build number that follows a place without being part of its version: `-4` of `mytool_1.2.3-4_amd64.deb`.
std::string_view build_behind(std::string_view text, const Place& place) {
  auto rest = text.substr(place.span.end);
  std::size_t size = rest.starts_with('-') ? 1 : 0;
  while (size != 0 && size < rest.size() && is_digit(rest[size])) ++size;
  return size > 1 && ends_at(rest, size) ? rest.substr(0, size) : std::string_view{};
}

// True if the place has all of the version, its build number included.
bool is_there_with_build(std::string_view text, const Place& place, std::string_view version) {
  auto build = build_behind(text, place);
  return !build.empty() && same(std::string(slice(text, place.span)).append(build), version);
}

// A version with a build number would stand before the old one's, and nobody would read it there.
void refuse_second_build(std::string_view text, const Place& place, std::string_view version, Writing& writing) {
  auto build = build_behind(text, place);
  if (build_at_end(version) == 0 || build.empty()) return;
  std::string old(slice(text, place.span));
  writing.refusal =
      "`" + std::string(build) + "` behind `" + old + "` is a build number, and `" + std::string(version) + "` has one";
  writing.help = "say that it is part of the version with `--from " + old + std::string(build) + "`";
}

Writing replace_places(std::string_view text, const Reading& reading, std::string_view version, const Hints& hints) {
  Writing writing;
  for (const auto& place : reading.places) {
    if (!hints.raw) writing.refusal = objection(version, place.ground);
    if (is_there_with_build(text, place, version)) continue;
    if (!hints.raw && !writing.refused()) refuse_second_build(text, place, version, writing);
    if (writing.refused()) return writing;
    auto made = replacement(place, version);
    if (made.text != slice(text, made.span)) writing.replacements.push_back(std::move(made));
  }
  return writing;
}

// Nomad cuts a volume at each `:`, so that none can be added to a part of it.
bool cuts_volume(const Insertion& insertion) {
  return insertion.ground == Ground::volume && insertion.before.find(':') != std::string::npos;
}

void insert(const Insertion& insertion, std::string_view version, const Hints& hints, Writing& writing) {
  if (writing.refused()) return;
  if (!hints.raw) writing.refusal = objection(version, insertion.ground);
  if (!hints.raw && cuts_volume(insertion)) {
    writing.refusal = "`:` cannot stand before a version in a volume, whose parts it separates";
    writing.help = "choose another separator, such as `--separator -`";
  }
  writing.replacements.push_back(
      {{insertion.offset, insertion.offset}, insertion.before + std::string(version) + insertion.after});
}

Writing write_places(std::string_view text, const Reading& reading, std::string_view version, const Hints& hints) {
  auto writing = replace_places(text, reading, version, hints);
  if (reading.insertion) insert(*reading.insertion, version, hints, writing);
  for (const auto& also : reading.also) insert(also, version, hints, writing);
  std::ranges::stable_sort(writing.replacements, {}, [](const Replacement& one) { return one.span.begin; });
  return writing;
}

}  // namespace

bool same(std::string_view one, std::string_view other) {
  auto first = plain_plus(one), second = plain_plus(other);
  return without_v(first) == without_v(second);
}

bool is_at(const Reading& reading, std::string_view version) {
  std::string_view now = reading.version;
  return same(now, version) || (reading.image && same(now.substr(0, now.find('@')), version));
}

std::string rewrite(std::string_view text, const std::vector<Replacement>& replacements) {
  std::string made;
  std::size_t done = 0;
  for (const auto& [span, fresh] : replacements) {
    made.append(text.substr(done, span.begin - done)).append(fresh);
    done = span.end;
  }
  return made.append(text.substr(done));
}

Writing write(std::string_view text, const Reading& reading, std::string_view version, const Hints& hints) {
  Readings readings(hints);
  return write(text, reading, version, hints, readings);
}

Writing write(std::string_view text, const Reading& reading, std::string_view typed, const Hints& hints,
              Readings& readings) {
  if (reading.kind == Kind::image && !reading.image->file) return write_image(text, reading, typed, hints);
  if (!reading.settable()) return refused(reading.reason.empty() ? "no version can stand in it" : reading.reason, {});
  auto version = without_prefix(typed, reading.prefix);
  if (version.starts_with('@') && !hints.raw) return refused("a digest belongs to an image, and this is none", {});
  // The words of one text may be at several versions; a ref is checked even so, as it may be about to be added.
  auto has_it = [&](const Place& place) { return is_there_with_build(text, place, version); };
  bool is_there = same(version, reading.version) || std::ranges::any_of(reading.places, has_it);
  if (is_there && reading.kind != Kind::word && reading.kind != Kind::ref) return {};
  auto writing = write_places(text, reading, version, hints);
  if (writing.refused()) {
    writing.replacements.clear();
    if (writing.help.empty()) writing.help = "`--raw` writes it all the same";
    return writing;
  }
  if (writing.replacements.empty()) return writing;
  return checked(text, reading, version, std::move(writing), hints, readings);
}

}  // namespace jobstamp::version
