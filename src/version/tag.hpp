// A tag or another word that is a version for where it stands: what of it changes, and what stays in front of it
// (`jdk-` of `jdk-17.0.2+8`, `app/` of `app/v1.2.3`).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "jobstamp/version.hpp"
#include "version/placeholder.hpp"

namespace jobstamp::version {

struct Tag {
  Place place;
  std::string prefix;
};

/// Takes the tag at `span` apart: a `NAME-` in front of it stays, and so does any word before a dotted number.
Tag tag_at(const Text& text, Span span, const std::vector<std::string>& names);

/// How well a version that may be any word pins what is deployed.
Status status_of(std::string_view version, const Hints& hints);

}  // namespace jobstamp::version
