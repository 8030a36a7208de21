// The parts get finer from round to round; a round that removed nothing ends the search. What stands in
// brackets goes as a whole, or gives way to a `0`, or loses only the brackets: so what is left stays valid.
// SPDX-License-Identifier: Apache-2.0
#include "minimise.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "generate/soup.hpp"

namespace jobstamp::compare {

using Parts = std::vector<std::string>;
using StillShows = std::function<bool(const std::string&)>;

static Parts lines_of(const std::string& text) {
  Parts lines;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    lines.push_back(text.substr(at, end - at));
    at = end;
  }
  return lines;
}

static Parts pieces_of(const std::string& text) {
  std::vector<std::string_view> views = generate::pieces(text);
  return {views.begin(), views.end()};
}

static Parts bytes_of(const std::string& text) {
  Parts bytes;
  for (char c : text) bytes.emplace_back(1, c);
  return bytes;
}

static std::string joined(const Parts& parts, std::size_t skip_from, std::size_t skip_to) {
  std::string text;
  for (std::size_t n = 0; n < parts.size(); ++n) {
    if (n < skip_from || n >= skip_to) text += parts[n];
  }
  return text;
}

/// Leaves out ever smaller runs of parts.
static std::string without_parts(Parts parts, const StillShows& still_shows, int& budget) {
  for (std::size_t run = std::max<std::size_t>(parts.size() / 2, 1);; run /= 2) {
    for (std::size_t at = 0; at < parts.size() && budget > 0;) {
      std::size_t end = std::min(at + run, parts.size());
      --budget;
      if (still_shows(joined(parts, at, end))) {
        parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(at), parts.begin() + static_cast<std::ptrdiff_t>(end));
      } else {
        at = end;
      }
    }
    if (run <= 1) return joined(parts, 0, 0);
  }
}

/// Where the bracket at `open` is closed; npos if it is none or never is.
static std::size_t closing(const Parts& parts, std::size_t open) {
  constexpr std::string_view openers = "([{";
  constexpr std::string_view closers = ")]}";
  if (openers.find(parts[open]) == openers.npos || parts[open].size() != 1) return std::string::npos;
  int depth = 0;
  for (std::size_t n = open; n < parts.size(); ++n) {
    if (parts[n].size() != 1) continue;
    if (openers.find(parts[n]) != openers.npos) ++depth;
    if (closers.find(parts[n]) != closers.npos && --depth == 0) return n;
  }
  return std::string::npos;
}

/// The ways to make less of the brackets from `open` to `close`, the boldest first.
static std::vector<Parts> without_brackets(const Parts& parts, std::size_t open, std::size_t close) {
  auto at = [&](std::size_t n) { return parts.begin() + static_cast<std::ptrdiff_t>(n); };
  Parts gone(parts.begin(), at(open));
  Parts zero = gone;
  Parts inner = gone;
  zero.emplace_back("0");
  inner.insert(inner.end(), at(open + 1), at(close));
  for (Parts* way : {&gone, &zero, &inner}) way->insert(way->end(), at(close + 1), parts.end());
  return {gone, zero, inner};
}

static bool shrink_at(Parts& parts, std::size_t open, const StillShows& still_shows, int& budget) {
  std::size_t close = closing(parts, open);
  if (close == std::string::npos || close == open + 1) return false;
  for (Parts& way : without_brackets(parts, open, close)) {
    if (budget-- <= 0 || !still_shows(joined(way, 0, 0))) continue;
    parts = std::move(way);
    return true;
  }
  return false;
}

static std::string with_fewer_brackets(Parts parts, const StillShows& still_shows, int& budget) {
  for (std::size_t n = 0; n < parts.size();) {
    if (!shrink_at(parts, n, still_shows, budget)) ++n;
  }
  return joined(parts, 0, 0);
}

std::string minimise(std::string input, const StillShows& still_shows, int budget) {
  for (std::size_t before = input.size() + 1; input.size() < before && budget > 0;) {
    before = input.size();
    input = without_parts(lines_of(input), still_shows, budget);
    input = with_fewer_brackets(pieces_of(input), still_shows, budget);
    input = without_parts(pieces_of(input), still_shows, budget);
    if (input.size() < 400) input = without_parts(bytes_of(input), still_shows, budget);
  }
  return input;
}

}  // namespace jobstamp::compare
