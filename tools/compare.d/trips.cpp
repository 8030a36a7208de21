// A source whose version stands in `options` has that version by way of its `ref`, which is a site of its own.
// SPDX-License-Identifier: Apache-2.0
#include "trips.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "other_version.hpp"

namespace jobstamp::compare {
namespace {

bool goes_by(const Site& site, const std::string& name) {
  const auto& names = site.reading.names;
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_literal(const Site& site) {
  bool is_written = !site.reading.version.empty() && site.reading.status != version::Status::computed;
  bool is_in_options = site.kind == SiteKind::artifact && site.set_elsewhere;
  return !site.reading.names.empty() && is_written && !is_in_options;
}

bool is_digest(const Site& site) { return site.kind == SiteKind::checksum && site.set_elsewhere; }

std::string telling_name(const Sites& sites, const Site& site) {
  for (const std::string& name : site.reading.names) {
    bool is_alone = std::all_of(sites.all.begin(), sites.all.end(), [&](const Site& other) {
      return !goes_by(other, name) || other.reading.identity == site.reading.identity;
    });
    if (is_alone) return name;
  }
  return site.reading.names.back();
}

/// The version that the site belongs to: a checksum's is that of its source.
std::string version_of(const Sites& sites, const Site& site) {
  return is_digest(site) ? sites.all[sites.artifacts[*site.artifact].site].reading.version : site.reading.version;
}

/// `v1.2.3` of a source and `1.2.3` of its command are set together.
std::string without_v(const std::string& version) {
  bool is_counted = version.size() > 1 && version[0] == 'v' && version[1] >= '0' && version[1] <= '9';
  return is_counted ? version.substr(1) : version;
}

/// The same with another last digit.
std::string other_digest(std::string digest) {
  digest.back() = digest.back() == '0' ? '1' : '0';
  return digest;
}

std::set<std::string> versions_in(const Sites& sites) {
  std::set<std::string> versions;
  for (const Site& site : sites.all) versions.insert(site.reading.version);
  return versions;
}

bool has_several(const Sites& sites, const Trip& trip) {
  return std::any_of(sites.all.begin(), sites.all.end(), [&](const Site& site) {
    return goes_by(site, trip.name) && !version::same(version_of(sites, site), trip.version);
  });
}

void add(Trip& trip, const Site& site, const std::string& address) {
  trip.addresses.push_back(address);
  if (site.reading.status == version::Status::placeholder) trip.placeholder = true;
  if (is_digest(site)) trip.digests.push_back({address, site.reading.version, other_digest(site.reading.version)});
}

}  // namespace

std::vector<Trip> trips_of(const Inputs& inputs, const Sites& sites) {
  std::map<std::pair<std::string, std::string>, Trip> trips;
  std::set<std::string> taken = versions_in(sites);
  for (const Site& site : sites.all) {
    if (!is_literal(site)) continue;
    std::string name = telling_name(sites, site);
    std::string version = version_of(sites, site);
    Trip& trip = trips[{name, without_v(version)}];
    trip.name = name;
    if (trip.version.empty()) trip.version = version;
    add(trip, site, inputs.address(site.at));
  }
  std::vector<Trip> all;
  for (auto& [key, trip] : trips) {
    trip.other = other_version(trip.version, taken);
    trip.several = has_several(sites, trip);
    all.push_back(std::move(trip));
  }
  return all;
}

std::size_t count_nameless(const Sites& sites) {
  auto is_nameless = [](const Site& site) { return site.reading.names.empty() && !site.reading.version.empty(); };
  return static_cast<std::size_t>(std::count_if(sites.all.begin(), sites.all.end(), is_nameless));
}

SetOptions Trip::there() const {
  SetOptions options;
  if (!version.empty()) options.versions = {{name, other}};
  if (several) options.from = version;
  for (const Digest& digest : digests) options.checksums.push_back({digest.address, digest.other});
  options.raw = placeholder;
  return options;
}

SetOptions Trip::back() const {
  SetOptions options = there();
  if (!version.empty()) options.versions = {{name, version}};
  if (several) options.from = other;
  for (std::size_t i = 0; i < digests.size(); ++i) options.checksums[i].value = digests[i].text;
  return options;
}

}  // namespace jobstamp::compare
