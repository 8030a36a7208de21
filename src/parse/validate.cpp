// Each attribute of a body has a name of its own.
// SPDX-License-Identifier: Apache-2.0
#include "parse/validate.hpp"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace jobstamp::parsing {
namespace {

constexpr std::size_t few = 32;
constexpr std::uint32_t vacant = UINT32_MAX;

/// The names of one body so far. A few are compared one by one; many stand in a table of four bytes a place,
/// at most half full, so that a body of millions costs little beside its tokens.
class Names {
 public:
  explicit Names(const Tree& tree) : tree_(tree) {}

  void clear() {
    names_.clear();
    places_.clear();
  }

  /// The name token that `token` repeats, or `token` itself, which is remembered then.
  std::uint32_t first_of(std::uint32_t token) {
    if (places_.empty() && names_.size() == few) grow(4 * few);
    if (places_.empty()) {
      const auto same = [&](std::uint32_t other) { return tree_.text(other) == tree_.text(token); };
      const auto found = std::find_if(names_.begin(), names_.end(), same);
      if (found != names_.end()) return *found;
      names_.push_back(token);
      return token;
    }
    if (2 * count_ >= places_.size()) grow(2 * places_.size());
    std::uint32_t& place = place_of(token);
    if (place != vacant) return place;
    ++count_;
    return place = token;
  }

 private:
  /// Where `token` or its like stands, or where it would.
  std::uint32_t& place_of(std::uint32_t token) {
    const std::string_view name = tree_.text(token);
    std::size_t at = std::hash<std::string_view>{}(name) & (places_.size() - 1);
    while (places_[at] != vacant && tree_.text(places_[at]) != name) at = (at + 1) & (places_.size() - 1);
    return places_[at];
  }

  /// `size`: a power of two.
  void grow(std::size_t size) {
    std::vector<std::uint32_t> old(size, vacant);
    old.swap(places_);
    for (const std::uint32_t token : names_) place_of(token) = token;
    for (const std::uint32_t token : old) {
      if (token != vacant) place_of(token) = token;
    }
    if (!names_.empty()) count_ = names_.size();
    names_.clear();
  }

  const Tree& tree_;
  std::vector<std::uint32_t> names_;   // while they are few
  std::vector<std::uint32_t> places_;  // once they are many
  std::size_t count_ = 0;
};

Diagnostic repeated(const Tree& tree, std::uint32_t token, std::uint32_t first) {
  return {.code = "duplicate-attribute",
          .span = tree.span(token),
          .message = quoted(tree.text(token)) + " is set already in this block",
          .notes = {{tree.span(first), "set here first"}},
          .help = "keep the one that is meant, and delete the other"};
}

/// Something that nobody understood stands behind it on its line: perhaps it is no attribute.
bool is_doubtful(std::span<const Node> nodes, std::uint32_t attribute) {
  const std::uint32_t next = attribute + nodes[attribute].size;
  return next < nodes.size() && nodes[next].kind == Kind::error &&
         nodes[next].first_token == nodes[attribute].end_token;
}

}  // namespace

void validate(const Tree& tree, Diagnostics& diagnostics) {
  Names names(tree);
  const std::span<const Node> nodes = tree.nodes();
  for (std::uint32_t i = 0; i < nodes.size(); ++i) {
    if (nodes[i].kind != Kind::body) continue;
    names.clear();
    for (std::uint32_t item = i + 1; item < i + nodes[i].size; item += nodes[item].size) {
      if (nodes[item].kind != Kind::attribute || is_doubtful(nodes, item)) continue;
      const std::uint32_t token = nodes[item].first_token;
      const std::uint32_t first = names.first_of(token);
      if (first != token) diagnostics.push_back(repeated(tree, token, first));
    }
  }
  const auto earlier = [](const Diagnostic& a, const Diagnostic& b) { return a.span.begin < b.span.begin; };
  std::stable_sort(diagnostics.begin(), diagnostics.end(), earlier);
}

}  // namespace jobstamp::parsing
