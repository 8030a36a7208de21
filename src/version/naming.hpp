// The names of what a source delivers (VERSIONS.md: "the names of an artifact are all of" …), once its version is
// known: those of its repository or product, NAME of the file, or the directory where the file is all version.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "jobstamp/version.hpp"
#include "version/download.hpp"
#include "version/evidence.hpp"

namespace jobstamp::version {

struct Naming {
  std::vector<std::string> names;  ///< the package's own first; none opaque
  std::string identity;            ///< see Reading::identity
  Span stem;                       ///< NAME in the file name; empty where the file is all version
};

Naming name(const Download& download, const std::optional<Choice>& choice);

}  // namespace jobstamp::version
