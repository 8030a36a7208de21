// The list of idioms, in the order in which they are asked.
// SPDX-License-Identifier: Apache-2.0
#include "parse/idioms.hpp"

#include <algorithm>

namespace jobstamp::parsing {

const std::vector<Idiom>& idioms() {
  static const std::vector<Idiom> all = {
      {"merge-conflict", conflict_marker, true},          // its halves look like anything
      {"leftover-template-marker", text_template, true},  // and so do the lines around a template's tags
      {"template-directive", stray_directive, false},     // inside a template; outside it is another tool's
      {"interpolated-label", interpolated_label, false},
      {"leftover-template-marker", terraform_template, true},
      {"bad-encoding", bad_encoding, true},
      {"unclosed-heredoc", open_heredoc, false},
      {"heredoc-opener", heredoc_opener, false},
      {"unclosed-block", unclosed_block, false},
      {"needless-brace", needless_closer, false},
      {"block-brace", brace_below, false},
      {"quoted-key-in-block", quoted_argument_name, false},
      {"comma-after-argument", comma_after_argument, false},
      {"one-line-block", one_line_block, false},
      {"semicolon", semicolon, true},
      {"placeholder-value", angle_placeholder, false},
      {"yaml-colon", yaml_colon, false},
      {"dotted-key-in-driver-map", dotted_name, false},
      {"legacy-index", chained_step, false},
      {"bad-escape", bad_escape, false},
      {"other-quotes", other_quotes, false},
      {"unclosed-string", open_string, false},
      {"bad-number", bad_number, false},
      {"missing-comma", missing_comma, false},
  };
  return all;
}

Diagnostic at_trouble(const Scene& scene, std::size_t length, std::string message, std::string help) {
  Diagnostic diagnostic;
  const auto shown = static_cast<std::uint32_t>(std::min(length, scene.rest_of_line().size()));
  diagnostic.span = {scene.trouble.offset, scene.trouble.offset + shown};
  diagnostic.message = std::move(message);
  diagnostic.help = std::move(help);
  return diagnostic;
}

}  // namespace jobstamp::parsing
