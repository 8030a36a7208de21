// One call of `set` while it is worked out: what is asked, what is there, what shall be written, what will
// be told. Each step of `set_versions` reads it and adds to it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "jobstamp/site.hpp"
#include "jobstamp/transform.hpp"
#include "transform/drafts.hpp"

namespace jobstamp::transform {

/// An attribute that shall be and is not: an option of an artifact, a `meta` or `env` entry.
struct Addition {
  PlaceId into;              ///< a block, or an attribute whose value is an object
  bool new_options = false;  ///< `into` is an artifact that has no `options` yet: they are made
  NewAttribute attribute;
  SiteKind kind = SiteKind::literal;
  std::uint32_t cause = 0;  ///< number among the causes
};

/// What was asked for: a package, whatever places it has; a placeholder, wherever it stands; or a literal, whatever
/// reads it.
enum class Asked : std::uint8_t { package, placeholder, address };

/// Why a literal is written, for the rows of places that are no site of their own.
struct Cause {
  std::string package;
  std::vector<std::string> names;
  std::optional<std::string> from;
  std::string to;
  Asked asked = Asked::package;
};

struct Call {
  Call(const std::vector<const Tree*>& trees, const SetOptions& options);

  const SetOptions& options;
  version::Hints hints;
  Inputs inputs;
  Sites sites;
  std::vector<Wish> wishes;  ///< names and versions, each name once
  std::vector<bool> met;     ///< for each wish: something in the inputs answers to it
  std::vector<bool> passed;  ///< for each wish: a placeholder is it, but the call is narrowed to other places

  /// For each site: the wish that names it, wherever it stands.
  std::vector<std::optional<std::uint32_t>> wish_of;
  /// For each site: what it shall be set to, if it is named and within what the call is narrowed to.
  std::vector<std::optional<std::string>> wanted;
  /// For each site that its version is written to: its text if nothing else were written.
  std::vector<std::string> alone;

  Drafts drafts;
  version::Readings readings;  ///< of the texts that are to be
  std::vector<Cause> causes;
  std::vector<Addition> additions;
  SetResult result;

  std::uint32_t add_cause(Cause cause);
  std::string address(PlaceId id) const { return inputs.address(id); }

  /// Where a person looks for the place: its literal without quotes, or its whole expression.
  Span span_of(PlaceId id) const { return jobstamp::span_of(inputs, id); }

  /// Says that something stands in the way, at a place or about the call, and how the call ends.
  void fail(Outcome outcome, PlaceId at, Diagnostic diagnostic);
  void fail(Outcome outcome, Diagnostic diagnostic);
  /// Says something worth knowing about a place.
  void remark(PlaceId at, std::string_view code, std::string message);
  /// The same about some bytes of its file.
  void remark(PlaceId at, Span span, std::string_view code, std::string message);
  void skip(const Site& site, std::string reason, std::string detail);
};

/// What stands in a user's way: code, message and the one thing that helps.
Diagnostic complaint(std::string_view code, std::string message, std::string help = {});

}  // namespace jobstamp::transform
