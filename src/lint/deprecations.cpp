// An attribute is deprecated in one release and dropped without a word in a later one.
// SPDX-License-Identifier: Apache-2.0
#include "lint/deprecations.hpp"

#include "lint/releases.hpp"
#include "lint/report.hpp"

namespace jobstamp::lint {

bool is_deprecated(const Meaning& meaning) {
  const schema::Deprecation* row = meaning.attribute ? &meaning.attribute->deprecated
                                   : meaning.child   ? &meaning.child->deprecated
                                                     : nullptr;
  bool is_trap = meaning.attribute && meaning.attribute->trap == "ignored";
  return is_trap || (row && !row->effect.empty());
}

Fate fate_of(const Item& item, const std::string& target) {
  const Meaning& meaning = item.meaning();
  Fate fate;
  if (meaning.attribute) {
    fate.row = meaning.attribute->deprecated;
    fate.is_dropped = meaning.attribute->trap == "ignored";
  } else if (meaning.child) {
    fate.row = meaning.child->deprecated;
  }
  bool is_past = target.empty() || fate.row.ignored_since.empty() || !is_before(target, fate.row.ignored_since);
  if (fate.row.effect == "silently ignored") fate.is_dropped = is_past;
  return fate;
}

std::string way_out(const schema::Deprecation& row) {
  std::string_view better = row.replaced_by;
  if (better.empty()) return "delete it";
  constexpr std::string_view outer = "group ";
  return better.starts_with(outer) ? "use " + quoted(better.substr(outer.size())) + " of the group"
                                   : "use " + quoted(better);
}

}  // namespace jobstamp::lint
