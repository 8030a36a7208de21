// From names to sites (VERSIONS.md: "Names"): matched whole and case-sensitively, the longer name before
// the shorter, one package a name.
// SPDX-License-Identifier: Apache-2.0
#include "transform/choose.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "transform/narrow.hpp"
#include "transform/nearest.hpp"

namespace jobstamp::transform {
namespace {

bool has_name(const std::vector<std::string>& names, const std::string& name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

/// How much of a built file's SHA-256 is its version where none is given.
constexpr std::size_t hash_version_size = 12;

// The command line wins over the hash of a file, and that over `--versions FILE`.
void collect_wishes(Call& call) {
  std::set<std::string> names;
  for (const Wish& wish : call.options.versions) {
    if (names.insert(wish.name).second) {
      call.wishes.push_back(wish);
      continue;
    }
    call.fail(Outcome::refused,
              complaint("name-twice", quoted(wish.name) + " is given two versions",
                        "give each name once; a longer one (`org/app`) wins over a shorter one (`app`)"));
  }
  for (const Wish& file : call.options.files) {
    if (names.insert(file.name).second) call.wishes.push_back({file.name, file.value.substr(0, hash_version_size)});
  }
  for (const Wish& wish : call.options.defaults) {
    if (names.insert(wish.name).second) call.wishes.push_back(wish);
  }
}

std::optional<std::uint32_t> best_wish(const Call& call, const Site& site) {
  std::optional<std::uint32_t> best;
  for (std::uint32_t number = 0; number < call.wishes.size(); ++number) {
    const std::string& name = call.wishes[number].name;
    if (!has_name(site.reading.names, name)) continue;
    if (!best || name.size() > call.wishes[*best].name.size()) best = number;
  }
  return best;
}

/// The shortest name of a package that no other one of `packages` goes by.
std::string telling_name(const std::vector<std::string>& names, const std::vector<const Site*>& others) {
  for (const std::string& name : names) {
    auto shares = [&](const Site* other) { return has_name(other->reading.names, name); };
    if (std::none_of(others.begin(), others.end(), shares)) return name;
  }
  return names.back();
}

void refuse_ambiguous(Call& call, std::uint32_t wish) {
  std::vector<std::uint32_t> sites;
  for (std::uint32_t number = 0; number < call.sites.all.size(); ++number) {
    if (call.wanted[number] && call.wish_of[number] == wish) sites.push_back(number);
  }
  refuse_ambiguous(call, call.wishes[wish].name, sites);
}

std::vector<std::string> known_names(const Call& call) {
  std::vector<std::string> names;
  for (const Site& site : call.sites.all) {
    if (!site.reading.names.empty()) names.push_back(site.reading.package());
  }
  return names;
}

bool is_named(const Call& call, const std::string& name) {
  return std::any_of(call.sites.all.begin(), call.sites.all.end(),
                     [&](const Site& site) { return has_name(site.reading.names, name); });
}

/// The longer names of the call that all sites of the wish within it go by.
std::vector<std::string> longer_names(const Call& call, const Wish& wish) {
  std::vector<std::string> names;
  for (std::uint32_t number = 0; number < call.sites.all.size(); ++number) {
    const Site& site = call.sites.all[number];
    if (call.wish_of[number] && has_name(site.reading.names, wish.name) && covers(call, site))
      names.push_back(call.wishes[*call.wish_of[number]].name);
  }
  return nearest_first(wish.name, std::move(names));
}

// Nothing has the name, nothing within what the call is narrowed to, or nothing that no longer name has.
Diagnostic missing(const Call& call, std::uint32_t number) {
  const Wish& wish = call.wishes[number];
  std::string name = quoted(wish.name);
  if (call.passed[number] || is_named(call, wish.name)) {
    if (auto longer = longer_names(call, wish); !longer.empty())
      return complaint("nothing-chosen", "every site of " + name + " is set by a longer name: " + listed(longer),
                       "leave " + name + " out");
    if (call.options.from)
      return complaint("nothing-chosen", "no site of " + name + " is at " + quoted(*call.options.from));
    return complaint("nothing-chosen", "no site of " + name + " is within what the call is narrowed to");
  }
  auto known = nearest_first(wish.name, known_names(call));
  std::string help = known.empty() ? "the inputs name no package" : "the inputs have " + listed(known);
  return complaint("unknown-name", "no input has a package called " + name, std::move(help));
}

}  // namespace

bool refuse_ambiguous(Call& call, const std::string& name, const std::vector<std::uint32_t>& sites) {
  std::map<std::string, const Site*> packages;
  for (std::uint32_t number : sites) {
    const Site& site = call.sites.all[number];
    if (!site.reading.identity.empty()) packages.emplace(site.reading.identity, &site);
  }
  if (packages.size() < 2 || call.options.shared) return false;
  std::vector<std::string> longer;
  for (const auto& [identity, site] : packages) {
    std::vector<const Site*> others;
    for (const auto& [other, other_site] : packages) {
      if (other != identity) others.push_back(other_site);
    }
    longer.push_back(telling_name(site->reading.names, others));
  }
  std::string message = quoted(name) + " names " + std::to_string(packages.size()) + " packages: " + listed(longer);
  call.fail(
      Outcome::refused,
      complaint("ambiguous-name", std::move(message),
                "name the one that is meant, narrow with --job, --group or --task, or set them all with --shared"));
  return true;
}

void choose_sites(Call& call) {
  collect_wishes(call);
  call.met.resize(call.wishes.size());
  call.passed.resize(call.wishes.size());
  for (std::uint32_t number = 0; number < call.sites.all.size(); ++number) {
    const Site& site = call.sites.all[number];
    call.wish_of[number] = best_wish(call, site);
    if (!call.wish_of[number] || !covers(call, site)) continue;
    if (!site.set_elsewhere) call.wanted[number] = call.wishes[*call.wish_of[number]].value;
    call.met[*call.wish_of[number]] = true;
  }
  for (std::uint32_t wish = 0; wish < call.wishes.size(); ++wish) refuse_ambiguous(call, wish);
}

void tell_missing(Call& call, Diagnostic diagnostic) {
  bool is_note = call.options.allow_missing || (call.options.from && diagnostic.code == "nothing-chosen");
  if (is_note) diagnostic.severity = Severity::info;
  call.fail(is_note ? Outcome::done : Outcome::findings, std::move(diagnostic));
}

void refuse_missing(Call& call) {
  for (std::uint32_t wish = 0; wish < call.wishes.size(); ++wish) {
    if (!call.met[wish]) tell_missing(call, missing(call, wish));
  }
}

}  // namespace jobstamp::transform
