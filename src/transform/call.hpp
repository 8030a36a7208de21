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

/// An option that an artifact shall have and has not: it goes into `options`, which is made if need be.
struct Addition {
  std::uint32_t artifact = 0;  ///< number among the artifacts
  std::uint32_t site = 0;      ///< for whose sake
  NewAttribute option;
};

struct Call {
  Call(const std::vector<const Tree*>& trees, const SetOptions& options);

  const SetOptions& options;
  version::Hints hints;
  Inputs inputs;
  Sites sites;
  std::vector<Wish> wishes;  ///< names and versions, each name once

  /// For each site: the wish that names it, wherever it stands.
  std::vector<std::optional<std::uint32_t>> wish_of;
  /// For each site: what it shall be set to, if it is named and within what the call is narrowed to.
  std::vector<std::optional<std::string>> wanted;

  Drafts drafts;
  std::vector<Addition> additions;
  SetResult result;

  const std::string& address(PlaceId id) const { return inputs.place(id).address; }

  /// Where a person looks for the place: its literal without quotes, or its whole expression.
  Span span_of(PlaceId id) const;

  /// Says that something stands in the way, at a place or about the call, and how the call ends.
  void fail(Outcome outcome, PlaceId at, Diagnostic diagnostic);
  void fail(Outcome outcome, Diagnostic diagnostic);
  /// Says something worth knowing about a place.
  void remark(PlaceId at, std::string code, std::string message);
  void skip(const Site& site, std::string reason, std::string detail);
};

}  // namespace jobstamp::transform
