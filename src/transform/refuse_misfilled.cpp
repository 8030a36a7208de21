// A placeholder that is set by its own word stands wherever it stands. Where that is a site, what fills it must be
// fit for the place as a version of the package would have to be.
// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "transform/drafted.hpp"
#include "transform/refuse.hpp"

namespace jobstamp::transform {
namespace {

std::string objection_to(const Call& call, const Site& site) {
  auto filled = drafted(call, site, [](const Cause& cause) { return cause.asked == Asked::placeholder; });
  return filled.empty() ? "" : version::objection_to_filling(legible(site.pieces), site.reading, filled);
}

}  // namespace

void refuse_misfilled(Call& call, const std::vector<Moved>& moved) {
  if (call.options.raw) return;
  for (const Moved& each : moved) {
    for (std::uint32_t number : each.sites) {
      std::string words = objection_to(call, call.sites.all[number]);
      if (words.empty()) continue;
      call.fail(Outcome::refused, each.at,
                complaint("version-refused", std::move(words), "`--raw` writes it all the same"));
      break;
    }
  }
}

}  // namespace jobstamp::transform
