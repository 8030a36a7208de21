// From bytes to a tree: the fast way first, and for a source that fails it the recovering one, which finds
// every independent mistake.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/parse.hpp"

#include "parse/ways.hpp"

namespace jobstamp {

Parsed parse(Source source) {
  std::optional<Tree> tree = parsing::accept(source);
  return tree ? Parsed{*std::move(tree), {}} : parsing::recover(source);
}

}  // namespace jobstamp
