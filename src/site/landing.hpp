// Where an artifact's file lands in the allocation, and whether a word that ends in its bare name is that file
// (VERSIONS.md, "Commands follow their artifact"; Nomad: drivers/shared/executor, client/allocdir). A name alone says
// little: it may be a user, a sub-command, the last part of an address.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "jobstamp/site.hpp"

namespace jobstamp::site {

/// What a path in a text means to whoever reads it.
enum class Use : std::uint8_t {
  argument,   ///< a program: a bare word is any value, a path begins where the program runs
  looked_up,  ///< Nomad: it looks in `local/` too
  path,       ///< Nomad, from the task's directory on
  volume,     ///< the same up to the first `:`
  work_dir,   ///< it is where the program runs
};

/// The surroundings of a text that say what its paths mean.
struct Surroundings {
  Use use = Use::argument;
  bool in_image = false;  ///< the task runs in an image, which has programs of its own
  std::string directory;  ///< where it is known to run, as `TaskPath::rest`; empty: nobody says
};

/// Whether `word` of `text` is the file that lands at `landing`. `before`: the text in front of the word.
version::Bare judge(std::string_view word, std::string_view before, const TaskPath& landing,
                    const Surroundings& around);

}  // namespace jobstamp::site
