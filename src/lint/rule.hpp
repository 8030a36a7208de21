// All that a file in src/lint/rules/ includes: its words (Rule), what it looks at (Subject, Item, Value) and where it
// says what it found (Report). A rule reads no file, keeps no state, prints nothing and changes nothing.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/lint.hpp"
#include "lint/looks.hpp"
#include "lint/report.hpp"
#include "lint/subject.hpp"
#include "lint/value.hpp"
