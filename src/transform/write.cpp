// Asks the version room how each chosen text reads with its new version, and carries that to literals.
// SPDX-License-Identifier: Apache-2.0
#include "transform/write.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "transform/carry.hpp"
#include "transform/nearest.hpp"
#include "transform/options.hpp"

namespace jobstamp::transform {
namespace {

const Piece* first_opaque(const Site& site) {
  auto found = std::find_if(site.pieces.begin(), site.pieces.end(), [](const Piece& piece) { return piece.opaque(); });
  return found == site.pieces.end() ? nullptr : &*found;
}

std::string why_opaque(const Piece& piece) {
  static constexpr std::array<std::string_view, 7> reasons = {"", "is known only when the task starts", "has no value in these files",
      "is declared in none of these files", "is computed", "is made from itself", "is made of too many pieces"};
  return '`' + piece.text + "` " + std::string(reasons[static_cast<std::size_t>(piece.opacity)]);
}

void skip(Call& call, const Site& site) {
  const Piece* opaque = first_opaque(site);
  if (opaque) {
    call.skip(site, "not-literal", why_opaque(*opaque));
  } else {
    call.skip(site, "no-place", site.reading.reason);
  }
}

Diagnostic refusal(std::string message, std::string help) {
  Diagnostic refused;
  refused.code = "version-refused";
  refused.message = std::move(message);
  refused.help = std::move(help);
  return refused;
}

std::string quoted(std::string_view text) { return '`' + std::string(text) + '`'; }

void refuse_misfit(Call& call, const Site& site, const std::string& wanted, const std::string& around) {
  call.fail(Outcome::refused, site.at,
            refusal(quoted(wanted) + " does not fit " + quoted(around) + ", which is written around the value of `…`",
                    "give a version with the text that stands around it"));
}

void refuse_draft(Call& call, const Site& site, const Piece& piece, const std::string& text, Drafted outcome) {
  if (outcome == Drafted::unreadable) {
    call.fail(Outcome::refused, piece.from,
              refusal(quoted(text) + " would not read back from a number", "write the value as a string: \"" + text + "\""));
  } else if (outcome == Drafted::unwritable) {
    call.fail(Outcome::refused, piece.from, refusal(quoted(text) + " cannot be written in this place", ""));
  } else {
    call.fail(Outcome::refused, piece.from,
              refusal("this literal would have to read two versions, one of them " + quoted(text) + " for " + quoted(site.reading.package()),
                      "give every package that is made from it the same version"));
  }
}

void write_site(Call& call, std::uint32_t number) {
  const Site& site = call.sites.all[number];
  const std::string& wanted = *call.wanted[number];
  version::Writing writing = version::write(legible(site.pieces), site.reading, wanted, call.hints);
  if (writing.refused()) return call.fail(Outcome::refused, site.at, refusal(writing.refusal, writing.help));
  for (std::string& remark : writing.remarks) call.remark(site.at, "version-note", std::move(remark));
  for (const version::Replacement& replacement : writing.replacements) {
    if (!draft(call, number, replacement, wanted)) return;
  }
}

// A repository's options take its `ref`, where there are any; else the query does.
bool write_ref_option(Call& call, std::uint32_t number) {
  const Site& site = call.sites.all[number];
  if (site.kind != SiteKind::artifact || !site.reading.insertion || site.reading.insertion->ground != version::Ground::ref) return false;
  if (!call.sites.artifacts[*site.artifact].options) return false;
  const std::string& wanted = *call.wanted[number];
  version::Writing writing = version::write(wanted, version::read_ref(wanted, site.reading, call.hints), wanted, call.hints);
  if (writing.refused()) {
    call.fail(Outcome::refused, site.at, refusal(writing.refusal, writing.help));
  } else {
    add_option(call, *site.artifact, number, site.reading.getter == version::Getter::hg ? "rev" : "ref", wanted);
  }
  return true;
}

bool can_be_set(const Site& site) { return site.reading.status != version::Status::computed && site.reading.settable(); }

// Where all that is named cannot be read, the wish is not met.
void refuse_skipped(Call& call, std::uint32_t wish, const std::vector<std::uint32_t>& skipped) {
  Diagnostic none;
  none.code = "all-skipped";
  none.message = "no site of " + quoted(call.wishes[wish].name) + " could be set: " + std::to_string(skipped.size()) +
                 (skipped.size() == 1 ? " was skipped" : " were skipped");
  std::vector<std::string> addresses;
  for (std::uint32_t number : skipped) addresses.push_back(call.address(call.sites.all[number].at));
  none.help = "set what " + listed(addresses) + " is made from, with --at";
  call.fail(Outcome::findings, std::move(none));
}

}  // namespace

bool draft(Call& call, std::uint32_t number, const version::Replacement& replacement, const std::string& wanted) {
  const Site& site = call.sites.all[number];
  Carried carried = carry(site.pieces, replacement);
  if (carried.opaque) {
    skip(call, site);
    return false;
  }
  if (!carried.misfit.empty()) {
    refuse_misfit(call, site, wanted, carried.misfit);
    return false;
  }
  for (PieceChange& change : carried.changes) {
    const Piece& piece = site.pieces[change.piece];
    Drafted outcome = call.drafts.put(piece, {change.begin, change.end, change.text, number});
    if (outcome == Drafted::done) continue;
    refuse_draft(call, site, piece, change.text, outcome);
    return false;
  }
  return true;
}

void write_sites(Call& call) {
  std::vector<std::vector<std::uint32_t>> skipped(call.wishes.size());
  std::vector<bool> set(call.wishes.size());
  for (std::uint32_t number = 0; number < call.sites.all.size(); ++number) {
    const Site& site = call.sites.all[number];
    if (!call.wanted[number]) continue;
    std::uint32_t wish = *call.wish_of[number];
    if (can_be_set(site)) {
      if (!write_ref_option(call, number)) write_site(call, number);
      set[wish] = true;
    } else {
      skip(call, site);
      skipped[wish].push_back(number);
    }
  }
  for (std::uint32_t wish = 0; wish < skipped.size(); ++wish) {
    if (!set[wish] && !skipped[wish].empty()) refuse_skipped(call, wish, skipped[wish]);
  }
}

}  // namespace jobstamp::transform
