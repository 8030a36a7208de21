// What the rules on supply ask of a job's artifacts and images: the `artifact` blocks with their options, and where in
// the file a part of a site's text is written. Facts: ARTIFACTS.md parts 1 to 5.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "lint/report.hpp"
#include "lint/subject.hpp"

namespace jobstamp::lint {

/// An `artifact` block of the file.
struct Fetch {
  const Subject* subject;
  const Artifact* artifact;
  const Site* site;
  Item block;
  Item source;
  std::string text;  ///< of the source, as `legible` gives it

  const version::Reading& reading() const { return site->reading; }
  /// True for git and Mercurial, which fetch a directory.
  bool is_repository() const;
  /// What the option says, or the source's query where there is no such option.
  std::optional<std::string> option(std::string_view name) const;
  /// `any`, `file`, `dir`; empty where it is known only when it runs.
  std::string mode() const;
  /// Whether it is unpacked; an `archive` option counts, and may not be known.
  std::optional<bool> is_unpacked() const;
  std::optional<Item> options() const;
  /// The `checksum` site, in `options` or in the query, unless it says nothing.
  const Site* checksum() const;
  /// What the checksum says.
  std::string digest() const;
};

/// All of the file, in source order.
std::vector<Fetch> fetches(const Subject& subject);

/// True for an image that is pulled from a registry.
bool is_pulled(const Site& site);

/// The part of `text` that `span` covers.
std::string_view part_of(std::string_view text, Span span);

/// True if some of the text waits to be replaced by a tool or a person: a placeholder, another tool's brackets.
bool is_unfinished(const Site& site);

/// A finding on bytes `span` of what `site` reads: at these bytes where they stand in its own literal, else at all of
/// its value, with a note at the literal that they come from.
Diagnostic& add_at(Report& report, const Subject& subject, const Site& site, Span span, std::string message,
                   std::string help);

/// The edit that makes these bytes read `text`, if they stand in the site's own literal.
std::optional<Edit> replaced(const Site& site, Span span, std::string_view text);

/// The fix that puts `text` before all of the site, if that begins in its own literal.
std::optional<Fix> prefixed(const Site& site, std::string_view text);

/// True if the numbers that both versions begin with say different things. `7` and `7.2.4`, `1.2.3` and `1.2.3-alpine`
/// can be one and the same; so can what begins with no number.
bool differ(std::string_view one, std::string_view other);

/// What stands before `://`, in lower case; empty without it.
std::string scheme_of(std::string_view source);

}  // namespace jobstamp::lint
