// The table of diagnostic formats. A new one is a file with one function, and a row here.
// SPDX-License-Identifier: Apache-2.0
#include "report/formats.hpp"

#include <array>

namespace jobstamp {

static constexpr std::array formats = {
    DiagnosticFormat{"full", render_full},
    DiagnosticFormat{"concise", render_concise},
    DiagnosticFormat{"json", render_json},
    DiagnosticFormat{"github", render_github},
};

std::span<const DiagnosticFormat> diagnostic_formats() { return formats; }

}  // namespace jobstamp
