// Parse, find, fix and again: `lint --fix` without its files. A round makes the fixes that do not meet; what one fix
// brings to light is the next round's. Rules are many and young: a fix that mends nothing, or undoes another, is found
// here and not by the user.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "pipeline/promises.hpp"

#include "jobstamp/format.hpp"
#include "jobstamp/pipeline.hpp"

namespace jobstamp {
namespace {

// The edits of one round, and whose they are.
struct Round {
  Edits edits;
  std::vector<const Diagnostic*> mended;
};

// Edits are sorted and do not overlap, so that their ends are sorted, too.
bool touches(const Edits& edits, const Edit& edit) {
  const auto& all = edits.all();
  auto is_before = [](const Edit& other, std::uint32_t begin) { return other.span.end < begin; };
  auto first = std::lower_bound(all.begin(), all.end(), edit.span.begin, is_before);
  for (; first != all.end() && first->span.begin <= edit.span.end; ++first) {
    if (*first != edit) return true;
  }
  return false;
}

Round plan_round(const Diagnostics& found) {
  Round round;
  for (const auto& finding : found) {
    if (!finding.fix || finding.fix->edits.empty()) continue;
    const auto& wanted = finding.fix->edits.all();
    // Edits that touch were made without knowing of each other.
    if (std::ranges::any_of(wanted, [&](const Edit& edit) { return touches(round.edits, edit); })) continue;
    for (const auto& edit : wanted) round.edits.add(edit);
    round.mended.push_back(&finding);
  }
  return round;
}

// Where bytes stand once all edits are made.
class Shifts {
 public:
  explicit Shifts(const Edits& edits) : edits_(edits.all()) {
    for (const auto& edit : edits_) {
      sums_.push_back(sums_.back() + static_cast<std::int64_t>(edit.text.size()) - edit.span.size());
    }
  }
  /// Of a byte that none of them replaces.
  std::uint32_t moved(std::uint32_t offset) const {
    auto is_before = [](const Edit& edit, std::uint32_t at) { return edit.span.begin < at; };
    auto next = std::lower_bound(edits_.begin(), edits_.end(), offset, is_before);
    std::int64_t at = offset + sums_[static_cast<std::size_t>(next - edits_.begin())];
    return static_cast<std::uint32_t>(std::max<std::int64_t>(at, 0));
  }

 private:
  const std::vector<Edit>& edits_;
  std::vector<std::int64_t> sums_ = {0};  ///< by how many edits stand before
};

// The first of the mended findings that is found again in its place, in the same words.
const Diagnostic* first_unmended(const Round& round, const Diagnostics& after) {
  std::unordered_multimap<std::uint32_t, const Diagnostic*> found;
  for (const Diagnostic& each : after) found.emplace(each.span.begin, &each);
  Shifts shifts(round.edits);
  for (const Diagnostic* mended : round.mended) {
    auto [first, last] = found.equal_range(shifts.moved(mended->span.begin));
    bool again = std::any_of(first, last, [&](const auto& each) {
      return each.second->code == mended->code && each.second->message == mended->message;
    });
    if (again) return mended;
  }
  return nullptr;
}

// A text on its way: parsed, and what is found in it.
struct Step {
  Parsed parsed;
  Diagnostics found;
};

Step look_at(Source source, const Finder& find) {
  Step step{read_source(std::move(source)), {}};
  step.found = step.parsed.diagnostics;
  if (step.parsed.ok()) {
    std::ranges::move(find(step.parsed.tree), std::back_inserter(step.found));
  } else {
    lint::add_fixes_of_keys(step.parsed.tree, step.found);
  }
  return step;
}

// Makes a round's edits. Where that breaks a promise, the fault comes back, and `step` is as it was.
std::optional<Diagnostic> make(const Round& round, Step& step, const Finder& find) {
  const Source& source = step.parsed.tree.source();
  std::string text = apply(step.parsed.tree, round.edits);
  if (auto fault = check_edits(step.parsed.tree, round.edits, text)) return fault;
  Step next = look_at(Source(source.name(), std::move(text)), find);
  if (const Diagnostic* unmended = first_unmended(round, next.found)) {
    return our_fault(source, "the fix of " + quoted(unmended->code) + " does not mend what it finds", unmended->span);
  }
  step = std::move(next);
  return std::nullopt;
}

void note_applied(const Round& round, const Source& source, std::vector<AppliedFix>& applied) {
  for (const Diagnostic* mended : round.mended) {
    std::uint32_t line = source.position(mended->fix->edits.all().front().span.begin).line;
    applied.push_back({std::string(mended->code), mended->fix->title, line});
  }
}

// A text that does not parse has but one round, which must mend it: else its errors are told as they are.
void mend_syntax(Step& step, const Finder& find, std::vector<AppliedFix>& applied) {
  Round round = plan_round(step.found);
  if (round.mended.size() != step.found.size()) return;
  std::vector<AppliedFix> noted;
  note_applied(round, step.parsed.tree.source(), noted);
  if (!make(round, step, find)) applied = std::move(noted);
}

// The text as it came in, and why.
Fixed held_back(const Source& source, const Finder& find, Diagnostic fault) {
  Fixed fixed;
  fixed.source = source;
  fixed.diagnostics = look_at(source, find).found;
  fixed.diagnostics.insert(fixed.diagnostics.begin(), std::move(fault));
  return fixed;
}

}  // namespace

Fixed fix_source(const Source& source, const Finder& find) {
  Fixed fixed;
  Step step = look_at(source, find);
  if (!step.parsed.ok()) mend_syntax(step, find, fixed.applied);
  const bool canonical = step.parsed.ok() && is_canonical(step.parsed.tree);
  for (int number = 0; step.parsed.ok(); ++number) {
    Round round = plan_round(step.found);
    if (round.mended.empty()) break;
    if (number == fix_rounds) {
      return held_back(source, find, our_fault(source, "fixes do not come to an end", {}));
    }
    note_applied(round, step.parsed.tree.source(), fixed.applied);
    if (auto fault = make(round, step, find)) {
      if (number > 0) fault->span = {};  // its place is one of a text that nobody gets to see
      return held_back(source, find, std::move(*fault));
    }
  }
  if (canonical && !fixed.applied.empty() && !is_canonical(step.parsed.tree)) {
    Formatted formatted = format_source(step.parsed.tree.source());
    if (has_errors(formatted.diagnostics)) {
      return held_back(source, find, our_fault(source, "what fixes made cannot be laid out", {}));
    }
    step = look_at(Source(source.name(), new_text(step.parsed.tree.source(), formatted.edits)), find);
  }
  fixed.source = step.parsed.tree.source();
  fixed.changed = fixed.source.bytes() != source.bytes();
  fixed.diagnostics = std::move(step.found);
  return fixed;
}

}  // namespace jobstamp
