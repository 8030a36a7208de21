// The questions: does each of the two accept, what do they print or see, and does ours keep its own
// promises. No input is made here and nothing is reported.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "format/passes.hpp"
#include "jobstamp/parse.hpp"
#include "reference.hpp"

namespace jobstamp::compare {

/// What is asked of each input. Two modes look for what docs/nomad-fmt.md tells: `faults`, whether the reference's
/// own print keeps the meaning, and `nomadfmt`, whether `nomad fmt`, which prints from a tree that loses tokens,
/// prints what the reference prints.
enum class Mode { fmt, sexpr, faults, nomadfmt };

std::string name_of(Mode mode);

/// The mode in which the reference has to be asked for it.
std::string reference_mode(Mode mode);

/// A mode, and the printer that is held against the reference: the whole one, but in tests of the search.
struct Question {
  Mode mode = Mode::fmt;
  format::Passes passes;
};

/// What both said, and what is wrong about it: `kind` is empty where nothing is.
struct Verdict {
  std::string kind;
  std::string ours;
  std::string theirs;
  bool accepted = false;                   ///< by the reference
  bool too_deep = false;                   ///< for ours: the one stated difference in acceptance
  bool reference_changes_meaning = false;  ///< what it prints means something else than its input
};

/// Holds our answers against the reference's.
class Judge {
 public:
  explicit Judge(const Question& question);

  /// `theirs` is what the reference answers to `input` in this judge's mode.
  Verdict judge(const std::string& input, const Answer& theirs);

 private:
  std::string kind_of(const std::string& input, Verdict& verdict);
  std::string fault(const std::string& input, const Verdict& verdict);
  std::string kind_of_other_print(const Parsed& parsed, Verdict& verdict);

  Question question_;
  Reference meaning_;  ///< what a text means, by the reference's word
};

}  // namespace jobstamp::compare
