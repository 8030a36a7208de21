// Job files drawn from Nomad's schema: nearly all of what may stand in one, most of it right, a little of it wrong.
// What lint is let loose on, in the tests and beside Nomad itself (tools/nomadcheck search). SPDX-License-Identifier:
// Apache-2.0
#pragma once

#include <string>

#include "generate/choices.hpp"
#include "jobstamp/nomad.hpp"

namespace jobstamp::generate {

/// A file with one job, a group and a task at least, in valid HCL, and with up to `most_mistakes` made on purpose.
std::string nomad_job(Choices& choices, std::size_t most_mistakes);

/// The expression that someone writes for `attribute`: of its type, and among its values where these are known.
std::string value_of(Choices& choices, const schema::Attribute& attribute);

/// An expression that may well be none for it: of another type, empty, computed, or filled in at another time.
std::string strange_value(Choices& choices);

}  // namespace jobstamp::generate
