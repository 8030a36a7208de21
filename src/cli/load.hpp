// Inputs become sources, and new texts become files.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/inputs.hpp"

namespace jobstamp::cli {

/// An input and what was read of it.
struct Loaded {
  Input input;
  Source source;
  FileStamp stamp;
  std::optional<Findings> problem;  ///< it could not be read
  bool gone = false;                ///< found by a walk, but no file any more: nothing to work on
};

/// Reads one input; may be called from several threads.
Loaded load(Input input, Environment& environment);

/// Which inputs are the same file as another one, by another name. Of several the first that is no link stays.
std::vector<bool> repeated(const std::vector<const Loaded*>& all, const Environment& environment);

/// Takes those out of `all`, where they are what `loaded_of` gives of each.
template <class Work, class Projection = std::identity>
void drop_repeated(std::vector<Work>& all, const Environment& environment, Projection loaded_of = {}) {
  std::vector<const Loaded*> loaded;
  loaded.reserve(all.size());
  for (const Work& work : all) loaded.push_back(&std::invoke(loaded_of, work));
  auto again = repeated(loaded, environment);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (again[i]) continue;
    if (kept != i) all[kept] = std::move(all[i]);
    ++kept;
  }
  all.resize(kept);
}

/// A file and the text that takes its place.
struct Replacement {
  const Loaded* file;
  std::string_view text;
};

/// How far `replace_all` came.
struct Replaced {
  std::size_t count = 0;           ///< files that were replaced, from the front
  std::vector<Findings> failures;  ///< why it stopped, naming what was written and what was not begun
};

/// Replaces files in their order. Where one fails those before it stay replaced, those after it are not begun.
Replaced replace_all(const std::vector<Replacement>& all, Environment& environment);

}  // namespace jobstamp::cli
