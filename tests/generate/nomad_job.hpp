// Job files drawn from Nomad's schema: nearly all of what may stand in one, most of it right, a little of it wrong.
// What lint is let loose on, in the tests and beside Nomad itself (tools/nomadcheck search).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "generate/choices.hpp"
#include "jobstamp/nomad.hpp"

namespace jobstamp::generate {

/// A file with one job, a group and a task at least, in valid HCL, and with up to `most_mistakes` made on purpose.
std::string nomad_job(Choices& choices, std::size_t most_mistakes);

/// A job that Nomad takes, with templates of which each other one is strange.
std::string job_of_templates(Choices& choices);

/// `text` as a quoted template of HCL says it.
std::string quoted_text(std::string_view text);

/// The expression that someone writes for `attribute`: of its type, and among its values where these are known.
std::string value_of(Choices& choices, const schema::Attribute& attribute);

/// An expression that may well be none for it: of another type, empty, computed, or filled in at another time.
std::string strange_value(Choices& choices);

/// What may stand in the `data` of a template, undecoded; and what may well be wrong there.
std::string client_template(Choices& choices);
std::string strange_template(Choices& choices);

}  // namespace jobstamp::generate
