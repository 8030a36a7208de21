// Each attribute of a body has a name of its own. A few names are compared one by one, many by a hash.
// SPDX-License-Identifier: Apache-2.0
#include "parse/validate.hpp"

#include <algorithm>
#include <unordered_map>

namespace jobstamp::parsing {
namespace {

constexpr std::size_t few = 32;

struct Seen {
  std::vector<std::uint32_t> tokens;
  std::unordered_map<std::string_view, std::uint32_t> by_name;

  void clear() {
    tokens.clear();
    if (!by_name.empty()) by_name.clear();
  }

  /// The name token that `token` repeats, or `token` itself, which is remembered then.
  std::uint32_t first_of(const Tree& tree, std::uint32_t token) {
    if (tokens.size() < few) {
      const auto same = [&](std::uint32_t other) { return tree.text(other) == tree.text(token); };
      const auto found = std::find_if(tokens.begin(), tokens.end(), same);
      if (found != tokens.end()) return *found;
      tokens.push_back(token);
      return token;
    }
    if (by_name.empty()) {
      for (const std::uint32_t other : tokens) by_name.emplace(tree.text(other), other);
    }
    return by_name.emplace(tree.text(token), token).first->second;
  }
};

Diagnostic repeated(const Tree& tree, std::uint32_t token, std::uint32_t first) {
  Diagnostic diagnostic;
  diagnostic.code = "repeated-attribute";
  diagnostic.span = tree.span(token);
  diagnostic.message = "`" + std::string(tree.text(token)) + "` is set already in this block";
  diagnostic.notes.push_back({tree.span(first), "set here first"});
  diagnostic.help = "keep the one that is meant, and delete the other";
  return diagnostic;
}

}  // namespace

void validate(const Tree& tree, Diagnostics& diagnostics) {
  Seen seen;
  const std::vector<Node>& nodes = tree.nodes();
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    if (nodes[i].kind != Kind::body) continue;
    seen.clear();
    for (std::uint32_t item = i + 1; item < i + nodes[i].size; item += nodes[item].size) {
      if (nodes[item].kind != Kind::attribute) continue;
      const std::uint32_t token = nodes[item].first_token;
      const std::uint32_t first = seen.first_of(tree, token);
      if (first != token) diagnostics.push_back(repeated(tree, token, first));
    }
  }
  const auto earlier = [](const Diagnostic& a, const Diagnostic& b) { return a.span.begin < b.span.begin; };
  std::stable_sort(diagnostics.begin(), diagnostics.end(), earlier);
}

}  // namespace jobstamp::parsing
