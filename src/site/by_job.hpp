// Sites job by job. A task sees what its own job delivers and what the file and its variables say, so that the places
// of one job are all that has to be known of any.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

#include "jobstamp/site.hpp"

namespace jobstamp::site {

/// Adds the sites of a file's scopes from `first_scope` on.
void find_in(const Inputs& inputs, version::Readings& readings, std::uint32_t file, std::uint32_t first_scope,
             Sites& found);

/// Shows `take` the sites of each job, and first of each tree those outside of jobs. They and the places of a job are
/// gone once it returns; places outside of jobs keep their numbers.
void for_each_job(const std::vector<const Tree*>& trees, const version::Hints& hints,
                  const std::function<void(const Inputs&, const Sites&)>& take);

}  // namespace jobstamp::site
