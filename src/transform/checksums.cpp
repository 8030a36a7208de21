// Sets checksums (VERSIONS.md: "Checksums"; ARTIFACTS.md part 5). A checksum belongs to one file, so that a
// name which several files go by (amd64 and arm64) is not enough.
// SPDX-License-Identifier: Apache-2.0
#include "transform/checksums.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "transform/additions.hpp"
#include "transform/carry.hpp"
#include "transform/choose.hpp"
#include "transform/narrow.hpp"
#include "transform/nearest.hpp"
#include "transform/write.hpp"

namespace jobstamp::transform {
namespace {

bool is_checksum(std::string_view text) {
  std::size_t colon = text.find(':');
  if (colon == text.npos) return false;
  std::string_view digits = text.substr(colon + 1);
  bool is_digest = std::all_of(digits.begin(), digits.end(), is_hex);
  return is_digest && std::ranges::any_of(version::checksum_kinds, [&](const version::ChecksumKind& each) {
           return each.name == text.substr(0, colon) && each.digits == digits.size();
         });
}

bool has_name(const Call& call, const Artifact& artifact, const std::string& name) {
  const auto& names = call.sites.all[artifact.site].reading.names;
  bool is_named = std::find(names.begin(), names.end(), name) != names.end();
  return is_named && covers(call.options, call.inputs.scope(artifact.block));
}

/// The artifact's own address, its source's or its checksum's.
bool has_address(const Call& call, const Artifact& artifact, const std::string& address) {
  bool is_checksums = artifact.checksum && call.address(call.sites.all[*artifact.checksum].at) == address;
  return is_checksums || call.address(artifact.block) == address ||
         call.address(call.sites.all[artifact.site].at) == address;
}

template <typename Matches>
std::vector<const Artifact*> artifacts_where(const Call& call, Matches matches) {
  std::vector<const Artifact*> found;
  for (const Artifact& artifact : call.sites.artifacts) {
    if (matches(artifact)) found.push_back(&artifact);
  }
  return found;
}

bool one_file(const Call& call, const std::vector<const Artifact*>& artifacts) {
  std::set<std::string> sources;
  for (const Artifact* artifact : artifacts) sources.insert(legible(call.sites.all[artifact->site].pieces));
  return sources.size() < 2;
}

/// `help`: how to say which of them is meant, before their addresses.
void refuse_several(Call& call, const Wish& wish, const std::vector<const Artifact*>& artifacts,
                    const std::string& help) {
  std::vector<std::string> addresses;
  addresses.reserve(artifacts.size());
  for (const Artifact* artifact : artifacts) addresses.push_back(call.address(artifact->block));
  call.fail(Outcome::refused, complaint("several-artifacts",
                                        "`" + wish.name + "` names " + std::to_string(artifacts.size()) +
                                            " artifacts, and a checksum fits one",
                                        help + listed(addresses)));
}

bool is_at_from(const Call& call, const Artifact& artifact) {
  return !call.options.from || version::is_at(call.sites.all[artifact.site].reading, *call.options.from);
}

/// Where the name is given a version too, that says so already.
void tell_none_chosen(Call& call, const Wish& wish) {
  bool is_told = std::any_of(call.wishes.begin(), call.wishes.end(),
                             [&](const Wish& version) { return version.name == wish.name; });
  if (is_told) return;
  tell_missing(call, complaint("nothing-chosen",
                               "no artifact of " + quoted(wish.name) + " is at " + quoted(*call.options.from)));
}

void refuse_unknown(Call& call, const Wish& wish) {
  std::vector<std::string> names;
  for (const Artifact& artifact : call.sites.artifacts) {
    const auto& reading = call.sites.all[artifact.site].reading;
    if (!reading.names.empty()) names.push_back(reading.package());
  }
  names = nearest_first(wish.name, std::move(names));
  std::string help = names.empty() ? "the inputs have no artifact with a name" : "the inputs have " + listed(names);
  tell_missing(call, complaint("unknown-name", "no input has an artifact called `" + wish.name + "`", std::move(help)));
}

/// `sha256:${var.sum}` takes no other algorithm.
void refuse_misfit(Call& call, const Site& checksum, const std::string& value, const std::string& misfit) {
  call.fail(Outcome::refused, checksum.at,
            complaint("bad-checksum", quoted(value) + " does not fit " + quoted(misfit) + ", which stands there",
                      "give a checksum of that kind, or write the other one into the file in its place"));
}

void write_checksum(Call& call, const Artifact& artifact, const std::string& value) {
  using version::Getter;
  const Site& source = call.sites.all[artifact.site];
  if (source.reading.getter == Getter::git || source.reading.getter == Getter::hg) {
    return call.fail(Outcome::refused, source.at,
                     complaint("bad-checksum", "a checksum fits a file, and this artifact is a repository", ""));
  }
  if (!artifact.checksum) {
    std::uint32_t cause =
        call.add_cause({source.reading.package(), source.reading.names, std::nullopt, value, Asked::package});
    return add_option(call, artifact, SiteKind::checksum, {"checksum", value}, cause);
  }
  const Site& checksum = call.sites.all[*artifact.checksum];
  const Carried carried = carry(checksum.pieces, {artifact.digest, value});
  if (!carried.opaque && !carried.misfit.empty()) return refuse_misfit(call, checksum, value, carried.misfit);
  call.wanted[*artifact.checksum] = value;
  draft(call, *artifact.checksum, {artifact.digest, value}, value);
}

}  // namespace

void write_checksums(Call& call) {
  std::vector<Wish> wishes = call.options.checksums;
  for (const Wish& file : call.options.files) wishes.push_back({file.name, "sha256:" + file.value});
  for (std::size_t number = 0; number < wishes.size(); ++number) {
    const Wish& wish = wishes[number];
    if (!is_checksum(wish.value)) {
      call.fail(Outcome::refused,
                complaint("bad-checksum", "`" + wish.value + "` is no checksum",
                          "write md5, sha1, sha256 or sha512, a colon and as many hexadecimal digits as it has"));
      continue;
    }
    auto artifacts = artifacts_where(call, [&](const Artifact& each) { return has_address(call, each, wish.name); });
    if (artifacts.empty())
      artifacts = artifacts_where(call, [&](const Artifact& each) { return has_name(call, each, wish.name); });
    bool is_known = !artifacts.empty();
    std::erase_if(artifacts, [&](const Artifact* each) { return !is_at_from(call, *each); });
    if (artifacts.empty()) {
      is_known ? tell_none_chosen(call, wish) : refuse_unknown(call, wish);
    } else if (!one_file(call, artifacts)) {
      bool is_file = number >= call.options.checksums.size();
      refuse_several(call, wish, artifacts,
                     is_file ? "a built file is one of them: give `" + wish.name +
                                   "` a version instead, and each its checksum by address, with --checksum: "
                             : "give the address of the one that is meant: ");
    } else {
      for (const Artifact* artifact : artifacts) write_checksum(call, *artifact, wish.value);
    }
  }
}

}  // namespace jobstamp::transform
