// What a round trip over a job file sets: its packages, version by version.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "jobstamp/site.hpp"
#include "jobstamp/transform.hpp"

namespace jobstamp::compare {

/// A package at one version in one file, all sites that have it, and another version to go to.
struct Trip {
  std::string name;     ///< the shortest that no other package of the file goes by
  std::string version;  ///< empty where its artifact has none, but a checksum
  std::string other;
  bool several = false;      ///< the package stands at other versions too
  bool placeholder = false;  ///< what is in brackets takes `--raw`
  std::vector<std::string> addresses;

  struct Digest {
    std::string address;
    std::string text;
    std::string other;
  };
  std::vector<Digest> digests;  ///< checksums belong to a version: they travel with it

  /// What a user would type to go there, and what to come back.
  SetOptions there() const;
  SetOptions back() const;
};

/// One trip for each package and version that `versions` lists as written, not computed.
std::vector<Trip> trips_of(const Inputs& inputs, const Sites& sites);

/// How many sites have a version and no package: a placeholder that stands for a whole source.
std::size_t count_nameless(const Sites& sites);

}  // namespace jobstamp::compare
