// What the schema says of attributes and blocks that have had their day.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "lint/subject.hpp"

namespace jobstamp::lint {

/// Accepted, and then? Empty rows say that nothing is deprecated.
struct Fate {
  schema::Deprecation row;
  bool is_dropped = false;  ///< Nomad says nothing and does nothing
};

/// Whether the schema has a word on the end of what means this.
bool is_deprecated(const Meaning& meaning);

/// What becomes of an attribute or block under the Nomad release `target`; empty: the newest.
Fate fate_of(const Item& item, const std::string& target);

/// "use `crons`", "delete it".
std::string way_out(const schema::Deprecation& row);

}  // namespace jobstamp::lint
