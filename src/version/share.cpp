// A version that several literals make together (`:${var.major}.${var.minor}`, `:v${var.x}-alpine`): which part each
// of them gets. Only where there is one way; which literal is meant is never guessed.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/version.hpp"
#include "version/number.hpp"

namespace jobstamp::version {
namespace {

using Shares = std::vector<std::string>;

// Adds to `found` every way in which `parts[index..]` can spell `rest`, two at most: more would say no more.
void spell(std::string_view rest, const std::vector<Part>& parts, std::size_t index, Shares& shares,
           std::vector<Shares>& found) {
  if (found.size() > 1) return;
  if (index == parts.size()) {
    if (rest.empty()) found.push_back(shares);
    return;
  }
  auto take = [&](std::size_t size) {
    shares.emplace_back(rest.substr(0, size));
    spell(rest.substr(size), parts, index + 1, shares, found);
    shares.pop_back();
  };
  if (parts[index].fixed) {
    if (rest.starts_with(parts[index].text)) take(parts[index].text.size());
    return;
  }
  bool last = index + 1 == parts.size();
  for (std::size_t size = last ? rest.size() : 1; size != 0 && size <= rest.size(); ++size) take(size);
}

std::optional<Shares> only_way(std::string_view version, const std::vector<Part>& parts) {
  std::vector<Shares> found;
  Shares shares;
  spell(version, parts, 0, shares, found);
  return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

}  // namespace

std::optional<Shares> share(std::string_view version, const std::vector<Part>& parts) {
  if (auto shares = only_way(version, parts)) return shares;
  if (!is_counted(version)) return std::nullopt;
  auto bare = without_v(version);
  return only_way(bare.size() == version.size() ? "v" + std::string(version) : std::string(bare), parts);
}

}  // namespace jobstamp::version
