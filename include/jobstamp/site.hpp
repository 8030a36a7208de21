// Every place of a job file that names a package: what kind of place it is, where it stands, which
// package at which version, and from which literals its text is made (design: VERSIONS.md). It
// changes nothing.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/nomad.hpp"
#include "jobstamp/syntax.hpp"

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
};

/// A run of a text that comes from one literal, or that nobody can read.
struct Piece {
  std::string text;                  ///< what it reads; of an opaque piece its source text
  Opacity opacity = Opacity::none;
  PlaceId from;                      ///< the place that it is written in
  std::optional<Cursor> literal;     ///< the template or number it is part of
  std::optional<TemplatePart> part;  ///< which part, for a template

  bool opaque() const { return opacity != Opacity::none; }
};

/// What a place reads, references followed, first to last.
using Pieces = std::vector<Piece>;

/// What a file declares: numbers of places in its outline, by the name that refers to them.
struct Declarations {
  using Names = std::map<std::string, std::uint32_t, std::less<>>;
  Names variables;    ///< the `default` of a `variable`, or an entry of `variables`
  Names undefaulted;  ///< `variable` blocks without one
  Names locals;       ///< entries of `locals`
  Names assignments;  ///< of a variable file: a file of nothing but assignments
};

/// One tree of a call.
struct Input {
  const Tree* tree = nullptr;
  Outline outline;
  Declarations declared;
};

/// The trees of one call. A file belongs to itself: names are looked up in it, then in the variable
/// files of the call, never in another job file.
struct Inputs {
  std::vector<Input> files;

  const Place& place(PlaceId id) const { return files[id.file].outline.places[id.place]; }
  const Scope& scope(PlaceId id) const { return files[id.file].outline.scope_of(place(id)); }
};

/// Takes in the trees, which must outlive the inputs.
Inputs inputs_of(const std::vector<const Tree*>& trees);

/// What the place's expression reads; nothing for a block, an object or a tuple.
Pieces read(const Inputs& inputs, PlaceId id);

/// What declares the place, if it is a literal that others refer to: `variable`, `local`, `meta`, `env`.
std::optional<SiteKind> declaring_kind(const Inputs& inputs, PlaceId id);

}  // namespace jobstamp
