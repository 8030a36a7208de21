// The printer's passes and spacing rows as things that can be switched off, so that the search can show
// that it would notice.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "format/passes.hpp"

namespace jobstamp::compare {

/// A printer with one thing switched off.
struct Switch {
  std::string name;  ///< of the pass, or the row's number
  std::string what;  ///< the row's reason
  format::Passes passes;
};

/// Every pass, then every row.
std::vector<Switch> all_switches();

/// The one of that name, if there is one.
std::optional<Switch> find_switch(const std::string& name);

/// The printer without the row that keeps a blank before a dot where the reference's own print does not
/// keep the meaning: with it off, even there ours prints what the reference prints.
format::Passes passes_of_the_reference();

}  // namespace jobstamp::compare
