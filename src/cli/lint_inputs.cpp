// Settings are of the file's folder, so each file brings its own.
// SPDX-License-Identifier: Apache-2.0
#include "cli/lint_inputs.hpp"

namespace jobstamp::cli {

bool is_linted(const Loaded& loaded) { return !loaded.problem && !loaded.gone && !loaded.input.excluded; }

LintInput lint_input(const Loaded& loaded) {
  const Settings& settings = *loaded.input.settings;
  return {
      loaded.source, std::nullopt, loaded.input.only_with_job, {settings.rules, settings.nomad, settings.placeholders}};
}

}  // namespace jobstamp::cli
