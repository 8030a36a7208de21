// From bytes to a tree: the fast way first, and for a source that fails it the recovering one, which finds
// every independent mistake.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/parse.hpp"

#include "parse/ways.hpp"

namespace jobstamp {

Parsed parse(Source source, Keep keep) {
  std::optional<Tree> tree = keep == Keep::tree ? parsing::accept(source) : parsing::accept_tokens(source);
  return tree ? Parsed{*std::move(tree), {}} : parsing::recover(source);
}

std::optional<Tree> tokens_of(Source source) { return parsing::accept_tokens(source); }

}  // namespace jobstamp
