// The look of a version: given the text of a site, which part of it is the name, which the version,
// and how the text reads with another (VERSIONS.md; ARTIFACTS.md parts 2, 3, 6 and 7). Pure strings:
// no HCL, no tree, no Nomad. A site's pieces are laid end to end by the site room before they come
// here, and what is answered in spans of that text is carried back to the literals there.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "jobstamp/source.hpp"

namespace jobstamp::version {

/// Stands in a text, one byte each, for a piece that cannot be known. Neither byte is ever valid
/// UTF-8. Both are kept where they stand and match no text.
inline constexpr char opaque = '\xFF';    ///< could be anything: `${var.without_default}`, a call
inline constexpr char platform = '\xFE';  ///< no name and no version: `${attr.cpu.arch}`, `${attr.kernel.name}`

/// True for a byte of a piece that cannot be known.
constexpr bool is_unknown(char c) { return c == opaque || c == platform; }

/// True for a text that has none of them.
constexpr bool knows_all(std::string_view text) {
  return text.find(opaque) == text.npos && text.find(platform) == text.npos;
}

/// `floating`: a version that moves (`latest`, a branch, `1.2-SNAPSHOT`). `unversioned`: none is
/// written. `computed`: the name or the version is opaque; `reason` says so.
enum class Status { pinned, floating, placeholder, unversioned, computed };

/// The status as reports spell it: "pinned".
std::string_view name_of(Status status);

/// What a text was read as.
enum class Kind { artifact, ref, image, destination, word, plain };

/// What fetches an artifact (ARTIFACTS.md part 2). `none`: nothing that Nomad has installed does.
enum class Getter { http, git, hg, s3, gcs, none };

/// A kind of checksum that the server and go-getter know.
struct ChecksumKind {
  std::string_view name;
  std::size_t digits;  ///< hexadecimal ones
};
inline constexpr std::array<ChecksumKind, 4> checksum_kinds = {
    {{"md5", 32}, {"sha1", 40}, {"sha256", 64}, {"sha512", 128}}};

/// Where in a text a version stands, which decides what characters it may have.
enum class Ground { path, query, ref, tag, digest, volume, plain };

/// How a `+` is written at one place: `1.2.3+4`, `1.2.3%2B4`, `17.0.2_8`.
enum class Plus { plain, percent, underscore };

/// A place that holds the version.
struct Place {
  Span span;       ///< the version's own bytes, its `v` not among them
  bool v = false;  ///< the byte before `span` is its `v`
  Ground ground = Ground::plain;
  Plus plus = Plus::plain;
  bool keeps_v = false;  ///< a counted version comes here with this place's `v` or lack of it, however it was typed
  bool of_snapshots = false;  ///< a directory of Maven's: for a build of a snapshot it says `1.2.0-SNAPSHOT`
  friend bool operator==(const Place&, const Place&) = default;
};

/// Where a version would be added: `before`, the version, `after` go in at `offset`.
struct Insertion {
  std::uint32_t offset = 0;
  std::string before;
  std::string after;
  Ground ground = Ground::plain;
  friend bool operator==(const Insertion&, const Insertion&) = default;
};

/// One `key=value` of a source's query.
struct Parameter {
  Span key;
  Span value;
};

/// The parts of an image reference (ARTIFACTS.md part 7). An absent part is an empty span where it would stand.
struct Image {
  Span scheme;        ///< with its `://`
  Span name;          ///< registry and path
  Span registry;      ///< with its port; empty where none is written
  Span tag;           ///< without its `:`
  Span digest;        ///< without its `@`
  bool file = false;  ///< a path, `docker-archive:`, `dir:` …: delivered by an artifact, read like a command
};

/// How a text was taken apart.
struct Reading {
  Kind kind = Kind::plain;
  std::string_view form;           ///< the shape that fitted, kebab-case: "github-release", "file-name"
  std::vector<std::string> names;  ///< every name it can be called by, the package's own first; empty if opaque
  std::string identity;  ///< what tells packages of one name apart: `owner/repo`, `registry/org/app`; may be empty
  std::string version;   ///< as the user would type it to get this text; empty if there is none
  std::string prefix;    ///< what stays before the version in a tag (`jdk-`, `app/`); a typed version may repeat it
  std::vector<Place> places;           ///< all that hold this version, in order, disjoint
  std::optional<Insertion> insertion;  ///< where it would go; only where there are no places
  std::vector<Insertion> also;         ///< words only: where it would go too, in order
  std::vector<Span> doubtful;          ///< words only: those that nobody can tell to be the artifact's file
  Status status = Status::unversioned;
  std::string reason;  ///< why nothing can be set: for `computed`, and for a moving URL without a place

  Getter getter = Getter::none;  ///< artifacts only, as all below but `image`
  std::string file;      ///< the name that the download gets, opaque bytes in it; empty for a directory (git, hg)
  std::string stem;      ///< NAME of the file name; empty if opaque or all version
  bool archive = false;  ///< it is unpacked, by its extension or `archive=`
  std::vector<Parameter> parameters;  ///< the query in order
  std::optional<Span> checksum;       ///< value of `checksum=`
  /// Value of an object id (`versionId`, S3's `version`), stale after a change like a checksum.
  std::optional<Span> object;
  bool amazon = false;         ///< `version` among the options is such an id too
  std::optional<Image> image;  ///< images only

  const std::string& package() const { return names.front(); }  ///< REQUIRES names not empty
  bool settable() const { return !places.empty() || insertion.has_value(); }
};

/// What else is known when a text is read or written.
struct Hints {
  std::string from;                       ///< what `--from` names; empty if nothing
  std::string separator = ":";            ///< before a version that is added after a bare NAME
  std::vector<std::string> placeholders;  ///< own ones, from `.jobstamp.hcl`
  bool raw = false;                       ///< `--raw`: write without the check, any character
  bool alone = false;  ///< the artifact of the word that is written will not be at its version: looks must tell it
  friend bool operator==(const Hints&, const Hints&) = default;
};

/// Takes an artifact's source apart. For git and hg `ref`/`rev` of the query is the version; where
/// `options` has one, `read_ref` reads it.
Reading read_artifact(std::string_view source, const Hints& hints = {});

/// Takes an image reference apart.
Reading read_image(std::string_view image, const Hints& hints = {});

/// How sources and images read, each of them taken apart once: a job names one of them in group after group, jobs of
/// one house name the same ones, and whoever changes them asks more than once what they read then.
class Readings {
 public:
  explicit Readings(Hints hints) : hints_(std::move(hints)) {}
  const Hints& hints() const { return hints_; }
  /// What `read_artifact` says; lives until the next question.
  const Reading& artifact(std::string_view source) { return find(artifacts_, source, read_artifact); }
  /// What `read_image` says; lives until the next question.
  const Reading& image(std::string_view image) { return find(images_, image, read_image); }

 private:
  using Known = std::map<std::string, Reading, std::less<>>;
  const Reading& find(Known& known, std::string_view text, Reading (*read)(std::string_view, const Hints&));

  Hints hints_;
  Known artifacts_;
  Known images_;
};

/// Reads `ref` or `rev` out of `options`: all of `text` is the version, the names are `source`'s.
Reading read_ref(std::string_view text, const Reading& source, const Hints& hints = {});

/// Reads an artifact's `destination`: places where it names the package with the source's version.
Reading read_destination(std::string_view destination, const Reading& source, const Hints& hints = {});

/// True for what stands between the words of a command: blanks, quotes, `=` and their like.
bool ends_word(char c);

/// True for an option of Java's behind which a class path stands: `-cp`.
bool is_class_path_option(std::string_view word);

/// How the words of a text are told apart: `command` at blanks, quotes and `=`; `class_path` at `:` too. `volume`: a
/// path of the host, `:`, one of the container, and perhaps `:` and a mode.
enum class Words { command, class_path, volume };

/// Whether a word that ends in an artifact's bare file name is that file.
enum class Bare { other, doubtful, file };

/// Says so of the word at a span of the text; without it each of them is the file.
using JudgeBare = std::function<Bare(Span word)>;

/// An artifact as the commands, arguments and paths of its task see it ("Commands follow their artifact").
class Delivered {
 public:
  /// `destination` is the artifact's own text, empty where there is none; `renamed` says that it names the file.
  /// `source` and `hints` must outlive it.
  Delivered(const Reading& source, std::string_view destination, bool renamed, const Hints& hints);

  /// Reads a text: places of any version after the artifact's NAME in a path segment. Insertions only where artifact
  /// and word are both bare names. Nothing settable: it does not follow.
  Reading read(std::string_view text, Words words = Words::command, const JudgeBare& judge = {}) const;

  /// False for a text that does not even have the artifact's name in it, as most have not.
  bool may_be_named_in(std::string_view text) const;

 private:
  class Reader;
  template <class Take>
  bool each_name(Take take) const;

  const Reading& source_;
  const Hints& hints_;
  bool renamed_;
  std::string version_;                   ///< the artifact's own
  std::vector<std::string> directories_;  ///< segments of the destination that hold it
};

/// One change of a text: bytes `[span)` become `text`; an empty span is an insertion.
struct Replacement {
  Span span;
  std::string text;
  friend bool operator==(const Replacement&, const Replacement&) = default;
};

/// How a text comes to read with another version: sorted, disjoint replacements (none if it does
/// already), or a refusal, in the words of a diagnostic.
struct Writing {
  std::vector<Replacement> replacements;
  std::vector<std::string> remarks;  ///< what the report must name: a dropped suffix, a dropped digest
  std::string refusal;               ///< why it cannot be written; empty if it can
  std::string help;                  ///< one action that mends the refusal; may be empty
  bool refused() const { return !refusal.empty(); }
};

/// `text`, read as `reading`, with `version`. Checks the characters of each place, then takes the new
/// text apart again: same names, exactly this version, or it is refused (`hints.raw` waives both).
Writing write(std::string_view text, const Reading& reading, std::string_view version, const Hints& hints = {});

/// The same, with `readings` by the same hints (but for `alone`): they may know the new text already.
Writing write(std::string_view text, const Reading& reading, std::string_view version, const Hints& hints,
              Readings& readings);

/// `--image NAME=REFERENCE`: another registry or name, keeping the tag, or all of it.
Writing write_reference(std::string_view text, const Reading& reading, std::string_view reference,
                        const Hints& hints = {});

/// Why placeholders of `text`, read as `reading`, cannot be filled in so; empty if they can.
std::string objection_to_filling(std::string_view text, const Reading& reading, const std::vector<Replacement>& filled);

/// `text` with the replacements made.
std::string rewrite(std::string_view text, const std::vector<Replacement>& replacements);

/// Places in any text (a `file:` checksum, an option) that hold `version`, with or without `v`.
std::vector<Place> find(std::string_view text, std::string_view version, Ground ground);

/// A part of a place that spans several literals; `fixed` ones are text around the changeable ones.
struct Part {
  std::string text;
  bool fixed = false;
};

/// What each part must read so that all of them end to end read `version` (a `v` at the front may be
/// left out or added): fixed parts as they are. Nothing where it does not fit or fits in more than one way.
std::optional<std::vector<std::string>> share(std::string_view version, const std::vector<Part>& parts);

/// True if a site is at `version` now, as `--from` asks: `v` ignored, an image's tag whole, its digest left out.
bool is_at(const Reading& reading, std::string_view version);

/// True if both name one version: equal, or dotted numbers that differ in `v` alone.
bool same(std::string_view one, std::string_view other);

/// True if all of `word` is a placeholder: `MAIN_VERSION`, `@@TAG@@`, `{{ .version }}`, `$TAG` ….
bool is_placeholder(std::string_view word, const Hints& hints = {});

/// Where placeholder `word` (with or without its brackets) stands in any text, brackets and all.
std::vector<Span> find_placeholder(std::string_view text, std::string_view word);

}  // namespace jobstamp::version
