// A file name, or one directory of a path, taken apart: NAME SEPARATOR VERSION REST (VERSIONS.md, "The name and the
// version inside a source", rule 3). What the rest of the URL says about the same version is not known here.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "jobstamp/version.hpp"
#include "version/placeholder.hpp"

namespace jobstamp::version {

/// `system`: a platform word. `number`: dotted, a date or a hex word. `designated`: what stands behind `:` or `@`.
/// `unknown`: opaque.
enum class Mark { word, system, number, placeholder, designated, unknown };

struct Token {
  Mark mark = Mark::word;
  Span span;
  bool attached = false;  ///< no separator stands before it: `1.22.1` of `go1.22.1`
};

struct FileName {
  Span span;                  ///< all of it
  std::uint32_t end = 0;      ///< where its extension begins
  std::vector<Token> tokens;  ///< in order; what lies between them separates
};

FileName take_apart(const Text& text, Span segment);

/// The same for a directory, which has no extension (`Newtonsoft.Json`).
FileName take_directory_apart(const Text& text, Span segment);

/// The token that is the version when nothing else in the URL helps: behind a colon; a placeholder; the dotted number
/// that only REST follows; a date or a hex word. Nothing if there is none.
std::optional<std::size_t> choose(const Text& text, const FileName& file);

/// NAME: the words before `version` (a byte of the text; the end of the name where there is none) without platform
/// words at either end. Empty if nothing is left.
Span name_before(const Text& text, const FileName& file, std::uint32_t version);

/// Where a version goes that is not there yet: after NAME, before REST; in front of all where `name` is empty.
Insertion insertion(const Text& text, const FileName& file, Span name, const Hints& hints);

/// The version's place at `span`, its `v` told apart.
Place place_at(const Text& text, Span span, Ground ground);

}  // namespace jobstamp::version
