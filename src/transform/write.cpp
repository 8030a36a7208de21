// Asks the version room how each chosen text reads with its new version, and carries that to literals.
// SPDX-License-Identifier: Apache-2.0
#include "transform/write.hpp"

#include <algorithm>
#include <utility>

#include "transform/additions.hpp"
#include "transform/carry.hpp"
#include "transform/narrow.hpp"
#include "transform/unwritten.hpp"

namespace jobstamp::transform {
namespace {

bool can_be_set(const Site& site) {
  return site.reading.status != version::Status::computed && site.reading.settable();
}

/// True if the artifact that delivers it, or the `ref` of that, will not be at the version it gets.
bool is_alone(const Call& call, std::uint32_t number) {
  const Site& site = call.sites.all[number];
  if (!site.artifact) return false;
  const auto& all = call.sites.all;
  for (std::uint32_t other = call.sites.artifacts[*site.artifact].site; all[other].artifact == site.artifact; ++other) {
    bool delivers = all[other].kind == SiteKind::artifact || all[other].kind == SiteKind::ref;
    if (delivers && can_be_set(all[other]) && call.wanted[other] == call.wanted[number]) return false;
    if (other + 1 == all.size()) break;
  }
  return true;
}

void write_site(Call& call, std::uint32_t number) {
  const Site& site = call.sites.all[number];
  const std::string& wanted = *call.wanted[number];
  version::Hints hints = call.hints;
  hints.alone = is_alone(call, number);
  version::Writing writing = version::write(legible(site.pieces), site.reading, wanted, hints, call.readings);
  if (writing.refused())
    return call.fail(Outcome::refused, site.at, complaint("version-refused", writing.refusal, writing.help));
  call.alone[number] = version::rewrite(legible(site.pieces), writing.replacements);
  for (const version::Replacement& replacement : writing.replacements) {
    if (!draft(call, number, replacement, wanted)) return;
  }
  for (std::string& remark : writing.remarks) call.remark(site.at, "version-note", std::move(remark));
}

Cause cause_of(const Site& site, const std::string& wanted) {
  Cause cause{site.reading.package(), site.reading.names, std::nullopt, wanted, Asked::package};
  if (!site.reading.version.empty()) cause.from = site.reading.version;
  return cause;
}

// A repository's options take its `ref`, where there are any; else the query does.
bool write_ref_option(Call& call, std::uint32_t number) {
  const Site& site = call.sites.all[number];
  if (site.kind != SiteKind::artifact || !site.reading.insertion ||
      site.reading.insertion->ground != version::Ground::ref)
    return false;
  if (!call.sites.artifacts[*site.artifact].options) return false;
  const std::string& wanted = *call.wanted[number];
  version::Writing writing =
      version::write(wanted, version::read_ref(wanted, site.reading, call.hints), wanted, call.hints);
  if (writing.refused()) {
    call.fail(Outcome::refused, site.at, complaint("version-refused", writing.refusal, writing.help));
  } else {
    const char* name = site.reading.getter == version::Getter::hg ? "rev" : "ref";
    add_option(call, call.sites.artifacts[*site.artifact], SiteKind::ref, {name, wanted},
               call.add_cause(cause_of(site, wanted)));
  }
  return true;
}

/// A site that could be any package, wished for or not.
bool is_nameless(const Call& call, const Site& site) {
  return site.reading.status == version::Status::computed && site.reading.names.empty() && !site.set_elsewhere &&
         covers(call, site);
}

}  // namespace

bool draft(Call& call, std::uint32_t number, const version::Replacement& replacement, const std::string& wanted) {
  const Site& site = call.sites.all[number];
  Carried carried = carry(site.pieces, replacement);
  if (carried.opaque) {
    skip(call, site);
    return false;
  }
  if (carried.awaited) {
    refuse_awaited(call, site, wanted, *carried.awaited);
    return false;
  }
  if (!carried.misfit.empty()) {
    refuse_misfit(call, site, replacement.text, carried);
    return false;
  }
  std::uint32_t cause = call.add_cause(cause_of(site, wanted));
  return std::all_of(carried.changes.begin(), carried.changes.end(), [&](const PieceChange& change) {
    return draft(call, site.pieces[change.piece], {change.begin, change.end, change.text, cause});
  });
}

bool draft(Call& call, const Piece& piece, const Draft& change) {
  Drafted outcome = call.drafts.put(piece, change);
  if (outcome != Drafted::done) refuse_draft(call, piece, change.text, outcome);
  return outcome == Drafted::done;
}

void write_sites(Call& call) {
  std::vector<std::vector<std::uint32_t>> skipped(call.wishes.size());
  std::vector<bool> set(call.wishes.size());
  for (std::uint32_t number = 0; number < call.sites.all.size(); ++number) {
    const Site& site = call.sites.all[number];
    if (!call.wishes.empty() && is_nameless(call, site)) skip(call, site);
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
