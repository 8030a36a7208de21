// What the change report's last line says, counted once for all its formats.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "jobstamp/report.hpp"

namespace jobstamp {

struct Summary {
  std::size_t files = 0;    ///< that were looked at
  std::size_t changed = 0;  ///< whose text changes
  std::size_t set_in = 0;   ///< files with a site that was set
  std::size_t sites = 0;    ///< places that read another version; a literal they are made from is no further one
  std::size_t packages = 0;
  std::size_t literals = 0;  ///< those of the sites that are no package's: set by address
  std::size_t skipped = 0;
};

Summary summary_of(const ChangeReport& report);

/// "job web, group webs", with as much of it as there is.
std::string place_of(const std::string& job, const std::string& group, const std::string& task = {});

/// "2 sites", "1 site".
std::string counted(std::size_t count, std::string_view noun);

/// "2 sites of 1 package and 1 literal", "nothing".
std::string set_places(const Summary& summary);

/// "what runs stays, the next launch has it" of a job that waits for one; else empty.
std::string_view note_on(Awaits awaits);

/// "MAIN_VERSION -> 72b816f"; a version that was not there is "none".
std::string move_of(const Change& change);

}  // namespace jobstamp
