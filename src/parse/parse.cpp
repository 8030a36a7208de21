// From bytes to a tree: the fast way first, and for a source that fails it the recovering one, which finds
// every independent mistake. Same rules, another state. PEGTL and the grammar are included here alone: they
// take seconds to compile.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/parse.hpp"

#include <algorithm>

#include "parse/build.hpp"
#include "parse/explain.hpp"
#include "parse/tree_builder.hpp"
#include "parse/validate.hpp"

namespace jobstamp {
namespace parsing {

using Input = pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf, const char*>;

constexpr std::size_t most_reserved = std::size_t{1} << 27;

static bool run(const Source& source, State& state) {
  const std::string_view text = source.bytes();
  // More than any real file needs: what is reserved and never touched costs nothing, growing costs a copy.
  const std::size_t bound = std::min<std::size_t>(text.size() / 2, most_reserved) + 16;
  state.tokens.reserve(bound);
  if (state.keeps_nodes()) state.nodes.reserve(bound / 2);
  Input in(text.data(), text.data() + text.size(), "");
  return pegtl::parse<g::ConfigFile, build>(in, state) && !state.gave_up();
}

/// Both sides of a merge conflict set the same attributes: that is no second mistake.
static bool is_conflict(const Diagnostics& diagnostics) {
  const auto conflict = [](const Diagnostic& diagnostic) { return diagnostic.code == "merge-conflict"; };
  return std::any_of(diagnostics.begin(), diagnostics.end(), conflict);
}

static Tree finish(const Source& source, State& state) {
  return Tree(source, std::move(state.tokens), to_pre_order(std::move(state.nodes)), std::move(state.long_tokens));
}

static Parsed recover(const Source& source) {
  State state(source.bytes(), State::Way::recovering);
  if (!run(source, state)) state.keep_whole();
  Parsed parsed{finish(source, state), {}};
  parsed.diagnostics = explain(parsed.tree, state.troubles);
  return parsed;
}

static Parsed fast_or_recovering(const Source& source) {
  State state(source.bytes(), State::Way::fast);
  if (run(source, state)) return {finish(source, state), {}};
  return recover(source);
}

}  // namespace parsing

Parsed parse(Source source, Keep keep) {
  Parsed parsed = parsing::fast_or_recovering(source);
  if (!parsing::is_conflict(parsed.diagnostics)) parsing::validate(parsed.tree, parsed.diagnostics);
  if (keep == Keep::tokens && parsed.ok()) parsed.tree.drop_nodes();
  return parsed;
}

std::optional<Tree> tokens_of(Source source) {
  parsing::State state(source.bytes(), parsing::State::Way::tokens_only);
  if (!parsing::run(source, state)) return std::nullopt;
  return Tree(source, std::move(state.tokens), {}, std::move(state.long_tokens));
}

}  // namespace jobstamp
