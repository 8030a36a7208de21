// Reads an artifact's source: which package it delivers and at which version (VERSIONS.md, "The name and the version
// inside a source"). A repository is versioned by its ref, everything else by what its URL says.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include "jobstamp/version.hpp"
#include "version/characters.hpp"
#include "version/evidence.hpp"
#include "version/extension.hpp"
#include "version/filename.hpp"
#include "version/forms.hpp"
#include "version/number.hpp"
#include "version/placeholder.hpp"
#include "version/platform.hpp"
#include "version/tag.hpp"
#include "version/url.hpp"

namespace jobstamp::version {
namespace {

void add_name(std::vector<std::string>& names, std::string_view name) {
  if (!name.empty() && knows_all(name) && std::ranges::find(names, name) == names.end()) names.emplace_back(name);
}

// What a parameter means to the downloader, and so never holds the version (ARTIFACTS.md part 3).
constexpr std::string_view own_keys[] = {
    "checksum",         "archive",    "sshkey", "depth", "region", "aws_access_key_id", "aws_access_key_secret",
    "aws_access_token", "aws_profile"};

// Directories that sort a package's files rather than name it.
constexpr std::string_view shelves[] = {"releases", "release", "downloads", "download",
                                        "builds",   "build",   "versions",  "dist"};

class Artifact {
 public:
  Artifact(std::string_view source, const Hints& hints)
      : text_(source, hints), url_(take_apart(text_)), hints_(hints) {}

  Reading read() {
    reading_.kind = Kind::artifact;
    reading_.getter = url_.getter;
    reading_.parameters = url_.query;
    if (auto checksum = parameter("checksum")) reading_.checksum = checksum->value;
    url_.is_repository() ? read_repository() : read_download();
    if (reading_.names.empty()) lack_name();
    return std::move(reading_);
  }

 private:
  std::optional<Parameter> parameter(std::string_view key) const {
    auto at = std::ranges::find_if(url_.query, [&](const Parameter& p) { return text_.raw(p.key) == key; });
    return at == url_.query.end() ? std::nullopt : std::optional(*at);
  }

  void give_up(std::string reason) {
    reading_.status = Status::computed;
    reading_.reason = std::move(reason);
    reading_.places.clear();
    reading_.insertion.reset();
  }

  void lack_name() {
    if (reading_.status == Status::placeholder) {
      reading_.reason = "no name is left beside the placeholder";
      reading_.places.clear();
    } else {
      give_up(knows_all(text_.raw()) ? "there is no name in it" : "its name is known only when it runs");
    }
  }

  // Rule 1: the version is `ref` or `rev`, whole.
  void read_repository() {
    bool hg = url_.getter == Getter::hg;
    reading_.form = hg ? "hg" : "git";
    if (!url_.path.empty()) {
      auto path = text_.raw({url_.path.front().begin, url_.path.back().end});
      reading_.names = repository_names(url_.path.size() > 1 ? path : text_.raw(url_.path.back()));
      reading_.identity = reading_.names.empty() ? "" : reading_.names.back();
    }
    std::string key = hg ? "rev" : "ref";
    auto ref = parameter(key);
    if (ref && !ref->value.empty()) {
      read_ref(ref->value);
    } else if (ref) {
      reading_.insertion = Insertion{.offset = ref->value.begin, .before = {}, .after = {}, .ground = Ground::ref};
    } else {
      std::string before = (url_.query.empty() ? (url_.has_query ? "" : "?") : "&") + key + "=";
      reading_.insertion = Insertion{.offset = url_.query_end, .before = before, .after = {}, .ground = Ground::ref};
    }
  }

  void read_ref(Span ref) {
    if (!knows_all(text_.shape(ref))) return give_up("its ref is known only when it runs");
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
    read_file();
    Download download{
        .text = text_, .url = url_, .fit = fit(text_, url_), .file = {}, .directories = {}, .query = {}, .names = {}};
    reading_.form = download.fit ? download.fit->form : "file-name";
    name_by_shape(download);
    gather(download);
    bool computed = download.fit && !knows_all(text_.shape(download.fit->version));
    auto choice = computed ? std::nullopt : choose(download, hints_);
    name_by_file(download, choice);
    if (computed) return give_up("its version is known only when it runs");
    if (choice) return set_version(std::move(*choice));
    read_unversioned(download);
  }

  void read_file() {
    if (url_.path.empty()) return;
    reading_.file = text_.raw(url_.path.back());
    if (auto filename = parameter("filename")) reading_.file = text_.raw(filename->value);
    auto archive = parameter("archive");
    auto type = archive ? text_.raw(archive->value) : std::string_view{};
    bool packed = type == "false" || type == "0";
    reading_.archive = !packed && (unpacks(text_.raw(url_.path.back())) || is_archive_type(type));
    read_object();
  }

  // The id of one version of an object: opaque, and stale once the source changes.
  void read_object() {
    bool amazon = url_.getter == Getter::s3 || text_.shape(url_.host).find("amazonaws.com") != std::string_view::npos;
    for (auto key : {"versionId", "version"}) {
      auto id = parameter(key);
      if (id && (amazon || key == std::string_view("versionId"))) reading_.object = id->value;
    }
    if (url_.getter == Getter::gcs) reading_.object = url_.fragment;
  }

  void name_by_shape(Download& download) {
    if (!download.fit) return;
    if (!download.fit->repository.empty()) {
      download.names = repository_names(text_.raw(download.fit->repository));
      if (!download.names.empty())
        reading_.identity = download.names.size() > 1 ? download.names[1] : download.names[0];
    }
    add_name(download.names, text_.raw(download.fit->product));
    if (reading_.identity.empty()) reading_.identity = text_.raw(download.fit->product);
    reading_.names = download.names;
  }

  void gather(Download& download) const {
    auto path = url_.path;
    if (!path.empty()) {
      auto tag_end = download.fit ? std::max(download.fit->version.end, download.fit->moving.end) : 0;
      if (tag_end <= path.back().begin) download.file = take_apart(text_, path.back());
      path.pop_back();
    }
    auto behind = download.fit ? std::min(download.fit->behind, path.size()) : 0;
    download.directories.assign(path.begin() + static_cast<std::ptrdiff_t>(behind), path.end());
    std::ranges::copy(url_.subdirectory, std::back_inserter(download.directories));
    for (const auto& one : url_.query) {
      bool object = reading_.object && one.value == *reading_.object;
      bool own = std::ranges::find(own_keys, text_.raw(one.key)) != std::end(own_keys);
      if (!object && !own) download.query.push_back(one);
    }
  }

  // NAME of the file; where the file is all version, the directory it lies in.
  void name_by_file(const Download& download, const std::optional<Choice>& choice) {
    if (!download.file) return;
    stem_ = name_before(text_, *download.file, version_in_file(download, choice));
    if (stem_.empty() && !download.fit) {
      name_by_directory();
      return;
    }
    auto stem = text_.raw(stem_);
    if (!knows_all(stem)) return;
    reading_.stem = stem;
    // `kafka_2.12`: the number is Scala's.
    auto parts = take_apart(text_, stem_);
    bool number = parts.tokens.size() > 1 && parts.tokens.back().mark == Mark::number && !parts.tokens.back().attached;
    if (number) add_name(reading_.names, text_.raw({stem_.begin, std::prev(parts.tokens.end(), 2)->span.end}));
    add_name(reading_.names, stem);
  }

  // Where NAME has to end: at the chosen version if the file has it, else at whatever looks like one in the file.
  std::uint32_t version_in_file(const Download& download, const std::optional<Choice>& choice) const {
    const auto& file = *download.file;
    for (const auto& place : choice ? choice->places : std::vector<Place>{}) {
      if (file.span.contains(place.span)) return place.span.begin - (place.v ? 1 : 0);
    }
    if (auto at = choose(text_, file)) return file.tokens[*at].span.begin;
    auto unknown = std::ranges::find(file.tokens, Mark::unknown, &Token::mark);
    bool behind = unknown != file.tokens.end() && unknown != file.tokens.begin();
    return behind ? unknown->span.begin : file.end;
  }

  // The nearest directory that can be a name; where that is a shelf (`releases`), the one that it stands in too.
  void name_by_directory() {
    for (auto segment = std::next(url_.path.rbegin()); segment != url_.path.rend(); ++segment) {
      auto shape = text_.shape(*segment);
      if (is_version(text_, *segment) || is_platform(shape) || is_moving(shape)) continue;
      auto name = take_directory_apart(text_, *segment);
      auto at = choose(text_, name);
      add_name(reading_.names,
               text_.raw(name_before(text_, name, at && *at != 0 ? name.tokens[*at].span.begin : name.span.end)));
      if (std::ranges::find(shelves, shape) == std::end(shelves)) return;
    }
  }

  void read_unversioned(const Download& download) {
    if (auto word = moving_word(download); !word.empty()) {
      reading_.status = Status::floating;
      reading_.reason =
          "`" + std::string(word) + "` in its source names whatever is newest, and no version can stand in its place";
      return;
    }
    for (auto segment : url_.path) {
      if (text_.shape(segment).find(opaque) != std::string_view::npos)
        return give_up("its version may be in a part that is known only when it runs");
    }
    for (const auto& [key, value] : download.query) {
      if (text_.raw(key) == "version" && !knows_all(text_.shape(value)))
        return give_up("its version is known only when it runs");
    }
    if (download.file && !reading_.names.empty()) reading_.insertion = insertion(text_, *download.file, stem_, hints_);
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

  Text text_;
  Url url_;
  const Hints& hints_;
  Reading reading_;
  Span stem_;
};

}  // namespace

Reading read_artifact(std::string_view source, const Hints& hints) { return Artifact(source, hints).read(); }

Reading read_ref(std::string_view text, const Reading& source, const Hints& hints) {
  Text ref(text, hints);
  Reading reading;
  reading.kind = Kind::ref;
  reading.form = source.form;
  reading.names = source.names;
  reading.identity = source.identity;
  if (!knows_all(text)) {
    reading.status = Status::computed;
    reading.reason = "its ref is known only when it runs";
  } else if (text.empty()) {
    reading.insertion = Insertion{.offset = 0, .before = {}, .after = {}, .ground = Ground::ref};
  } else {
    auto place = place_at(ref, span_of(0, text.size()), Ground::ref);
    reading.version = text;
    reading.places = {place};
    reading.status = status_of(text, hints);
  }
  return reading;
}

Reading read_plain(std::string_view text, const Hints& hints) {
  Reading reading = read_ref(text, {}, hints);
  reading.kind = Kind::plain;
  for (auto& place : reading.places) place = {.span = span_of(0, text.size()), .v = false, .ground = Ground::plain};
  return reading;
}

}  // namespace jobstamp::version
