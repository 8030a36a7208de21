// The list of idioms, in the order in which they are asked.
// SPDX-License-Identifier: Apache-2.0
#include "parse/idioms.hpp"

#include <algorithm>

namespace jobstamp::parsing {

const std::vector<Idiom>& idioms() {
  static const std::vector<Idiom> all = {
      {"hcl-syntax", conflict_marker, true},              // its halves look like anything
      {"leftover-template-marker", text_template, true},  // and so do the lines around a template's tags
      {"hcl-syntax", stray_directive, false},             // inside a template; outside it is another tool's
      {"interpolated-label", interpolated_label, false},
      {"leftover-template-marker", terraform_template, true},
      {"hcl-syntax", bad_encoding, true},
      {"hcl-syntax", open_heredoc, false},
      {"hcl-syntax", heredoc_opener, false},
      {"hcl-syntax", unclosed_block, false},
      {"hcl-syntax", needless_closer, false},
      {"hcl-syntax", brace_below, false},
      {"quoted-key-in-block", quoted_argument_name, false},
      {"hcl-syntax", comma_after_argument, false},
      {"hcl-syntax", one_line_block, false},
      {"hcl-syntax", semicolon, true},
      {"hcl-syntax", angle_placeholder, false},
      {"hcl-syntax", yaml_colon, false},
      {"dotted-key-in-driver-map", dotted_name, false},
      {"hcl-syntax", chained_step, false},
      {"hcl-syntax", bad_escape, false},
      {"hcl-syntax", other_quotes, false},
      {"hcl-syntax", open_string, false},
      {"hcl-syntax", bad_number, false},
      {"hcl-syntax", missing_comma, false},
  };
  return all;
}

Diagnostic at_trouble(const Scene& scene, std::size_t length, std::string message, std::string help) {
  const auto shown = static_cast<std::uint32_t>(std::min(length, scene.rest_of_line().size()));
  return {.span = {scene.trouble.offset, scene.trouble.offset + shown},
          .message = std::move(message),
          .help = std::move(help)};
}

}  // namespace jobstamp::parsing
