// JSON in the place of HCL: a format of its own, which Nomad takes too, but not as a job file.
// SPDX-License-Identifier: Apache-2.0
#include "parse/idioms.hpp"

namespace jobstamp::parsing {
namespace {

constexpr std::string_view blanks = " \t\r\n";

/// An object of JSON: `{`, and a name in quotes with a colon behind it.
bool begins_json(std::string_view text) {
  if (!text.starts_with('{')) return false;
  const std::size_t quote = text.find_first_not_of(blanks, 1);
  if (quote == std::string_view::npos || text[quote] != '"') return false;
  const std::size_t close = text.find('"', quote + 1);
  const std::size_t colon = close == std::string_view::npos ? close : text.find_first_not_of(blanks, close + 1);
  return colon != std::string_view::npos && text[colon] == ':';
}

}  // namespace

std::optional<Diagnostic> json_file(const Scene& scene) {
  const bool first = scene.text.find_first_not_of(blanks) == scene.trouble.offset;
  if (!first || !begins_json(scene.ahead())) return std::nullopt;
  return at_trouble(scene, 1, "this is JSON, and a job file is HCL",
                    "give it to `nomad job run -json`, or write it as HCL: `job \"name\" { ... }`");
}

}  // namespace jobstamp::parsing
