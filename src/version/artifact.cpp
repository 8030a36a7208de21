// Reads an artifact's source: which package it delivers and at which version (VERSIONS.md, "The name and the version
// inside a source"). A repository is versioned by its ref, everything else by what its URL says.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "jobstamp/version.hpp"
#include "version/characters.hpp"
#include "version/download.hpp"
#include "version/evidence.hpp"
#include "version/extension.hpp"
#include "version/naming.hpp"
#include "version/number.hpp"
#include "version/placeholder.hpp"
#include "version/recurrence.hpp"
#include "version/tag.hpp"
#include "version/url.hpp"

namespace jobstamp::version {
namespace {

constexpr auto no_ref = "its ref is known only when it runs";
constexpr auto no_version = "its version is known only when it runs";
constexpr auto no_sure_version = "its version may be in a part that is known only when it runs";

void give_up(Reading& reading, std::string reason) {
  reading.status = Status::computed;
  reading.reason = std::move(reason);
  reading.places.clear();
  reading.insertion.reset();
}

class Reader {
 public:
  Reader(const Text& text, const Url& url, const Hints& hints) : text_(text), url_(url), hints_(hints) {}

  Reading read() {
    reading_.kind = Kind::artifact;
    reading_.getter = url_.getter;
    reading_.parameters = url_.query;
    reading_.checksum = url_.parameter(text_, "checksum");
    url_.is_repository() ? read_repository() : read_download();
    if (reading_.names.empty()) lack_name();
    return std::move(reading_);
  }

 private:
  void lack_name() {
    if (reading_.status != Status::placeholder) {
      return give_up(reading_,
                     knows_all(text_.raw()) ? "there is no name in it" : "its name is known only when it runs");
    }
    reading_.reason = "no name is left beside the placeholder";
    reading_.places.clear();
  }

  // Rule 1: the version is `ref` or `rev`, whole.
  void read_repository() {
    reading_.form = url_.getter == Getter::hg ? "hg" : "git";
    if (!url_.path.empty()) {
      reading_.names = repository_names(text_.raw({url_.path.front().begin, url_.path.back().end}));
      reading_.identity = reading_.names.size() > 1 ? reading_.names.back() : "";
    }
    std::string key = url_.getter == Getter::hg ? "rev" : "ref";
    auto ref = url_.parameter(text_, key);
    if (ref && !ref->empty()) return read_ref_at(*ref);
    std::string before = ref ? "" : (url_.query.empty() ? (url_.has_query ? "" : "?") : "&") + key + "=";
    reading_.insertion =
        Insertion{.offset = ref ? ref->begin : url_.query_end, .before = before, .after = {}, .ground = Ground::ref};
  }

  void read_ref_at(Span ref) {
    if (!knows_all(text_.shape(ref))) return give_up(reading_, no_ref);
    auto place = place_at(text_, ref, Ground::ref);
    set_version({.version = plain_plus(text_.raw(place.span)), .prefix = {}, .places = {place}});
  }

  void set_version(Choice choice) {
    const auto& first = choice.places.front();
    bool v = first.v && is_counted(choice.version);
    reading_.version = (v ? std::string(text_.raw({first.span.begin - 1, first.span.begin})) : "") + choice.version;
    reading_.prefix = std::move(choice.prefix);
    reading_.places = std::move(choice.places);
    reading_.status = status_of(reading_.version, hints_);
  }

  // Rules 2 to 5.
  void read_download() {
    auto download = sort_parts(text_, url_);
    reading_.form = download.fit ? download.fit->form : "file-name";
    reading_.object = download.object;
    reading_.amazon = download.amazon;
    read_file(download);
    bool computed = download.fit && !knows_all(text_.shape(download.fit->version));
    auto choice = computed ? std::nullopt : choose(download, hints_);
    auto naming = name(download, choice);
    reading_.names = naming.names;
    reading_.identity = naming.identity;
    if (knows_all(text_.raw(naming.stem))) reading_.stem = text_.raw(naming.stem);
    if (computed) return give_up(reading_, no_version);
    if (choice) add_checksums_places(*choice);
    choice ? set_version(std::move(*choice)) : read_unversioned(download, naming);
  }

  // `checksum=file:https://…/1.2.3/SHA256SUMS`: checksums of the version that it names.
  void add_checksums_places(Choice& choice) const {
    if (!reading_.checksum || !text_.raw(*reading_.checksum).starts_with("file:")) return;
    bool keeps_v = choice.places.front().keeps_v;
    for (auto place : find(text_, *reading_.checksum, choice.version, Ground::path)) {
      place.keeps_v = keeps_v;
      if (is_version_there(choice.version, place.span)) choice.places.push_back(place);
    }
  }

  // A word that is no number may stand there for other reasons, unless it is all of a directory.
  bool is_version_there(std::string_view version, Span span) const {
    auto text = text_.raw();
    bool fills = text[span.begin - 1] == '/' && text.substr(span.end).starts_with('/');
    return fills || is_number(version) || is_counted(version) || text_.is_placeholder(span);
  }

  void read_file(const Download& download) {
    if (download.path.empty()) return;
    auto last = text_.raw(download.path.back());
    auto filename = url_.parameter(text_, "filename"), archive = url_.parameter(text_, "archive");
    reading_.file = filename ? text_.raw(*filename) : last;
    auto type = archive ? text_.raw(*archive) : std::string_view{};
    bool packed = type == "false" || type == "0";
    reading_.archive = !packed && (unpacks(last) || is_archive_type(type));
  }

  void read_unversioned(const Download& download, const Naming& naming) {
    if (auto word = moving_word(download); !word.empty()) {
      reading_.status = Status::floating;
      reading_.reason =
          "`" + std::string(word) + "` in its source names whatever is newest, and no version can stand in its place";
      return;
    }
    auto is_opaque = [&](Span span) { return text_.raw(span).find(opaque) != std::string_view::npos; };
    if (std::ranges::any_of(url_.path, is_opaque)) return give_up(reading_, no_sure_version);
    auto version = url_.parameter(text_, "version");
    if (version && is_opaque(*version)) return give_up(reading_, no_version);
    bool has_place = download.file && !reading_.names.empty();
    if (has_place) reading_.insertion = insertion(text_, *download.file, naming.stem, hints_);
  }

  std::string_view moving_word(const Download& download) const {
    if (download.fit && !download.fit->moving.empty()) return text_.raw(download.fit->moving);
    for (auto segment : download.directories) {
      if (is_moving(text_.raw(segment))) return text_.raw(segment);
    }
    if (!download.file || download.file->tokens.empty()) return {};
    auto last = text_.raw(download.file->tokens.back().span);  // `app-latest.zip`
    return is_never_name(last) ? last : std::string_view{};
  }

  const Text& text_;
  const Url& url_;
  const Hints& hints_;
  Reading reading_;
};

}  // namespace

Reading read_artifact(std::string_view source, const Hints& hints) {
  Text text(source, hints, Escapes::percent);
  return Reader(text, take_apart(text), hints).read();
}

Reading read_ref(std::string_view text, const Reading& source, const Hints& hints) {
  Reading reading;
  reading.kind = Kind::ref;
  reading.form = source.form;
  reading.names = source.names;
  reading.identity = source.identity;
  if (!knows_all(text)) {
    give_up(reading, no_ref);
  } else if (text.empty()) {
    reading.insertion = Insertion{.offset = 0, .before = {}, .after = {}, .ground = Ground::ref};
  } else {
    reading.version = text;
    reading.places = {place_at(Text(text, hints), span_of(0, text.size()), Ground::ref)};
    reading.status = status_of(text, hints);
  }
  return reading;
}

}  // namespace jobstamp::version
