// For a version another one of the same form, to which a round trip can go.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace jobstamp::compare {

/// `version` with one character exchanged, so that it keeps its form: `1.2.3-alpine` gives `1.2.4-alpine`, `latest`
/// gives `latesu`. None of `taken`, where the way back would be ambiguous; empty if there is no other.
std::string other_version(std::string_view version, const std::set<std::string>& taken);

}  // namespace jobstamp::compare
