// Every place of a job file that names a package: what kind of place it is, where it stands, which
// package at which version, and from which literals its text is made (design: VERSIONS.md). It
// changes nothing.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "jobstamp/nomad.hpp"
#include "jobstamp/syntax.hpp"
#include "jobstamp/version.hpp"

namespace jobstamp {

/// The kinds of VERSIONS.md, in its order. `variable`, `local`, `meta` and `env` are the literals
/// that another site is made from.
enum class SiteKind : std::uint8_t {
  artifact,
  ref,
  checksum,
  destination,
  command,
  args,
  class_path,
  jar,
  load,
  image_path,
  path,
  image,
  variable,
  local,
  meta,
  env,
  literal,  ///< any other text that was set by its address or by a placeholder, or that moved with a literal
};

/// The kind as reports and `--only` spell it: "class_path".
std::string_view name_of(SiteKind kind);

/// The kind called `name`, if there is one.
std::optional<SiteKind> site_kind(std::string_view name);

/// Where a place is: the number of its file among the call's, and its number in that file's outline.
struct PlaceId {
  std::uint32_t file = 0;
  std::uint32_t place = 0;
  friend auto operator<=>(const PlaceId&, const PlaceId&) = default;
};

/// Why a piece of a text cannot be read here.
enum class Opacity : std::uint8_t {
  none,        ///< it can
  runtime,     ///< known when the task starts: `${attr.cpu.arch}`
  no_default,  ///< a variable without a value
  undeclared,  ///< a variable or local that no file declares
  computed,    ///< a call, a conditional, a directive, an operation, `null`, a `bool`
  circular,    ///< it is made from itself
  unbounded,   ///< it is made of more pieces than anyone would write
  repeated,    ///< what a `dynamic` block repeats, one after the other: `${group.value}`
};

/// A run of a text that comes from one literal, or that nobody can read.
struct Piece {
  std::string text;  ///< what it reads; of an opaque piece its source text
  Opacity opacity = Opacity::none;
  PlaceId from;                        ///< the place that it is written in
  std::vector<PlaceId> through;        ///< the places that were read on the way to it, outermost first
  std::optional<Cursor> literal;       ///< the template or number it is part of
  std::optional<std::uint32_t> token;  ///< the first one of its part, for a template
  std::size_t begin = 0;               ///< where in that part's text it begins

  bool opaque() const { return opacity != Opacity::none; }
};

/// What a place reads, references followed, first to last.
using Pieces = std::vector<Piece>;

/// What a file declares: numbers of places in its outline, by the name that refers to them, which stands there too.
struct Declarations {
  using Names = std::map<std::string_view, std::uint32_t>;
  Names variables;    ///< the `default` of a `variable`, or an entry of `variables`
  Names undefaulted;  ///< `variable` blocks without one
  Names locals;       ///< entries of `locals`
  Names assignments;  ///< of a variable file: a file of nothing but assignments
};

/// True for assignments and nothing else (Nomad: -var-file): job files of the call read their variables from it.
bool is_variable_file(const Tree& tree);

/// One tree of a call.
struct Input {
  const Tree* tree = nullptr;
  Outline outline;
  Declarations declared;
};

/// The trees of one call. Names are looked up in the file itself, then in the variable files of the call, never in
/// another job file.
struct Inputs {
  std::vector<Input> files;

  const Place& place(PlaceId id) const { return files[id.file].outline.places[id.place]; }
  const Scope& scope(PlaceId id) const { return files[id.file].outline.scope_of(place(id)); }
  std::optional<PlaceId> inside(PlaceId around, std::string_view name) const {
    auto found = files[around.file].outline.inside(around.place, name);
    return found ? std::optional(PlaceId{around.file, *found}) : std::nullopt;
  }
  std::string address(PlaceId id) const { return files[id.file].outline.address(id.place); }
  std::string path(PlaceId id) const { return files[id.file].outline.path(id.place); }
};

/// Takes in the trees, which must outlive the inputs.
Inputs inputs_of(const std::vector<const Tree*>& trees);

/// What the place's expression reads; nothing for a block, an object or a tuple.
Pieces read(const Inputs& inputs, PlaceId id);

/// The place that a `variable` or `traversal` expression standing in `from` refers to, or why it has none.
std::variant<PlaceId, Opacity> referred(const Inputs& inputs, PlaceId from, Cursor expression);

/// What a reference reads, even where nobody can say which text that is: `local.versions[var.name]`, `local.ports`.
struct Reference {
  PlaceId place;                   ///< as far as its names lead through what is written out
  std::vector<std::string> steps;  ///< those from there on, down to a splat; empty for one that is computed
  bool exact = true;               ///< no step is computed
  bool keys = false;               ///< only the keys of what a `dynamic` block repeats: `group.key`
};

/// The reference that a `variable` or `traversal` expression standing in `from` is, if it leads to what these files
/// say.
std::optional<Reference> reference(const Inputs& inputs, PlaceId from, Cursor expression);

/// The `for_each` of the `dynamic` block around `from` that calls what it repeats `iterator`, if there is one.
std::optional<PlaceId> repeated(const Inputs& inputs, PlaceId from, std::string_view iterator);

/// The place that the client's `${name}` refers to in a text of `from`, or why it has none.
std::variant<PlaceId, Opacity> referred(const Inputs& inputs, PlaceId from, std::string_view name);

/// The pieces laid end to end as a person would read them: opaque ones as they are written.
std::string shown(const Pieces& pieces);

/// The same of what shares bytes with `span` of `legible(pieces)`.
std::string shown(const Pieces& pieces, Span span);

/// The pieces laid end to end as the version room reads them: one byte for an opaque piece.
std::string legible(const Pieces& pieces);

/// The bytes of some pieces: `[begin, end)` of piece number `piece`.
struct Slice {
  std::size_t piece;
  std::size_t begin;
  std::size_t end;
};

/// The pieces that share bytes with the span of `legible(pieces)`, each with its own.
std::vector<Slice> covered(const Pieces& pieces, Span span);

/// Where an insertion at `offset` of `legible(pieces)` goes: behind what stands before it, or else before what stands
/// behind it.
std::optional<Slice> beside(const Pieces& pieces, std::size_t offset);

/// True if a reference in this slice's place leads to another of the slices: then its text stands around that one's.
bool is_around(const Pieces& pieces, const std::vector<Slice>& slices, const Slice& slice);

/// `template_parts(literal)`, and for `""`, which has none, one empty text: so that it can be written.
std::vector<TemplatePart> writable_parts(Cursor literal);

/// The part of its literal that a piece with a `token` was read from. Decoded anew by each call: few pieces are ever
/// asked.
TemplatePart template_part(const Piece& piece);

/// Where bytes `[begin, end)` of a piece with a `token` are written.
Span written_span(const Piece& piece, std::size_t begin, std::size_t end);

/// Why an opaque piece cannot be read, for people: "`${var.x}` has no value in these files".
std::string why_opaque(const Piece& piece);

/// The bytes of the literal between its quotes, or all of a number.
Span text_span(Cursor literal);

/// The bytes of a place's value, of a template those between its quotes; without a value all of it.
Span span_of(const Inputs& inputs, PlaceId id);

/// The bytes of the word around a span of `legible(pieces)`, which the place reads: up to blanks and quotes. Where
/// another literal has it, the place's value.
Span word_span(const Inputs& inputs, PlaceId id, const Pieces& pieces, Span span);

/// What declares the place, if it is a literal that others refer to: `variable`, `local`, `meta`, `env`.
std::optional<SiteKind> declaring_kind(const Inputs& inputs, PlaceId id);

/// One place of a job file that names a package.
struct Site {
  SiteKind kind = SiteKind::artifact;
  PlaceId at;
  Pieces pieces;
  version::Reading reading;               ///< spans in `legible(pieces)`
  std::optional<std::uint32_t> artifact;  ///< the site that delivers it: for all kinds but `artifact` and `image`
  bool set_elsewhere = false;  ///< a version does not set it: a digest, or a source whose `ref` stands in `options`
};

/// An `artifact` block: its site and what else of it takes part.
struct Artifact {
  std::uint32_t site = 0;  ///< number of its `artifact` site
  PlaceId block;
  std::optional<PlaceId> options;  ///< block or object
  std::optional<PlaceId> destination;
  std::optional<PlaceId> object;          ///< the option that is the id of one version of an object
  std::optional<std::uint32_t> checksum;  ///< number of its `checksum` site, in `options` or in the source's query
  Span digest;                            ///< the checksum within that site's `legible` text
};

/// How a text names an artifact's file: with a version, without one as the source has none, or so that nobody can tell.
enum class Naming : std::uint8_t { version, file, perhaps };

/// A text that names an artifact's file and is not set: in `env`, a template, a check's command.
struct Mention {
  PlaceId at;
  std::uint32_t artifact = 0;  ///< number among the artifacts
  Span word;                   ///< in the text's file
  Naming naming = Naming::version;
};

/// All sites of a call, file by file; what follows an artifact comes after it.
struct Sites {
  std::vector<Site> all;
  std::vector<Artifact> artifacts;  ///< task by task
  std::vector<Mention> doubtful;    ///< words that stand where sites can, and may name an artifact's file
};

/// Finds every site. `hints.from` and own placeholders make words versions that would not look like one.
Sites find_sites(const Inputs& inputs, const version::Hints& hints = {});

/// The same, for whoever has read other files by the same hints before.
Sites find_sites(const Inputs& inputs, version::Readings& readings);

/// Finds the mentions of those artifacts that are `wanted`, task by task and one for each line of a text; those that
/// are doubtful come last. `hints` are those of the sites.
std::vector<Mention> find_mentions(const Inputs& inputs, const Sites& sites, const version::Hints& hints,
                                   const std::function<bool(const Artifact&)>& wanted);

/// A line of an inventory: a site, or a literal that one is made from.
struct Entry {
  SiteKind kind = SiteKind::artifact;
  PlaceId at;
  std::string address;
  std::vector<std::string> names;  ///< all names it goes by, the package's own first; empty if nobody can tell
  std::optional<std::string> version;
  version::Status status = version::Status::unversioned;
  Span span;                               ///< of its text in its file
  std::optional<std::string> governed_by;  ///< address of the literal that its version stands in instead
  std::optional<std::string> reason;       ///< why it is `computed`

  std::optional<std::string> package() const;  ///< the last segment of its own name
};

/// What the trees of a call deploy at which version, file by file in source order. One job after the other: only what
/// stands outside of jobs is held for all of them.
std::vector<Entry> inventory(const std::vector<const Tree*>& trees, const version::Hints& hints = {});

/// The last segment of a name: `redis` of `docker.io/library/redis`.
std::string_view last_segment(std::string_view name);

}  // namespace jobstamp
