// The parts get finer from round to round; a round that removed nothing ends the search.
// SPDX-License-Identifier: Apache-2.0
#include "minimise.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "generate/soup.hpp"

namespace jobstamp::compare {

using Parts = std::vector<std::string>;
using Question = std::function<bool(const std::string&)>;

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
static std::string without_parts(Parts parts, const Question& still_shows, int& budget) {
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

std::string minimise(std::string input, const Question& still_shows, int budget) {
  for (std::size_t before = input.size() + 1; input.size() < before && budget > 0;) {
    before = input.size();
    input = without_parts(lines_of(input), still_shows, budget);
    input = without_parts(pieces_of(input), still_shows, budget);
    if (input.size() < 400) input = without_parts(bytes_of(input), still_shows, budget);
  }
  return input;
}

}  // namespace jobstamp::compare
