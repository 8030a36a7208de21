// From places of trouble to what a person is told: the cause by its name, and how to mend it.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "jobstamp/diagnostic.hpp"
#include "parse/trouble.hpp"

namespace jobstamp::parsing {

/// One diagnostic for each trouble, in source order, by the first idiom that knows it.
Diagnostics explain(const Tree& tree, const std::vector<Trouble>& troubles);

/// Where a trouble stands: what an idiom looks at.
struct Scene {
  const Tree& tree;
  const Trouble& trouble;
  std::string_view text;    ///< the whole source
  std::uint32_t token;      ///< the token at or behind the trouble; tokens().size() at the end
  std::string_view line;    ///< the trouble's line without its line end
  std::uint32_t line_start;

  std::string_view ahead() const { return text.substr(trouble.offset); }
};

/// Something people really write that is no HCL2: how it is recognised and what is said about it.
struct Idiom {
  std::string_view code;
  std::optional<Diagnostic> (*recognise)(const Scene&);
};

/// All idioms, those first that explain others away.
const std::vector<Idiom>& idioms();

}  // namespace jobstamp::parsing
