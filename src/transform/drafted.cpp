// From the drafts of literals to the text of a site, whose pieces they are.
// SPDX-License-Identifier: Apache-2.0
#include "transform/drafted.hpp"

#include <algorithm>

namespace jobstamp::transform {

std::vector<version::Replacement> drafted(const Call& call, const Site& site,
                                          const std::function<bool(const Cause&)>& wanted) {
  std::vector<version::Replacement> replacements;
  std::size_t start = 0;
  for (const Piece& piece : site.pieces) {
    for (Draft& draft : call.drafts.of(piece)) {
      if (!wanted(call.causes[draft.cause])) continue;
      Span span{static_cast<std::uint32_t>(start + draft.begin), static_cast<std::uint32_t>(start + draft.end)};
      replacements.push_back({span, std::move(draft.text)});
    }
    start += piece.opaque() ? 1 : piece.text.size();
  }
  return replacements;
}

std::string written_at(const std::string& text, Span span, const std::vector<version::Replacement>& replacements) {
  std::string written;
  std::size_t at = span.begin;
  for (const auto& [old, fresh] : replacements) {
    if (old.end < span.begin || old.begin > span.end) continue;
    if (old.begin > at) written.append(text, at, old.begin - at);
    written += fresh;
    at = std::max<std::size_t>(at, old.end);
  }
  return at < span.end ? written.append(text, at, span.end - at) : written;
}

}  // namespace jobstamp::transform
