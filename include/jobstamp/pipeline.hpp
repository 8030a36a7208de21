// The order of the steps, and the promises held on the way: a source in, an outcome out. What a step
// makes is parsed again before anyone gets it; if a promise is broken, the outcome is the input and a
// diagnostic that says the fault is ours. No file is opened here. Contract: CLI.md ("Outputs").
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/diagnostic.hpp"
#include "jobstamp/format.hpp"
#include "jobstamp/lint.hpp"
#include "jobstamp/parse.hpp"
#include "jobstamp/site.hpp"
#include "jobstamp/source.hpp"
#include "jobstamp/transform.hpp"

namespace jobstamp {

/// Parses, and names an encoding that is not ours (UTF-16) instead of its thousand errors.
Parsed read_source(Source source);

/// True if the file has a `job` block at its top, broken or not.
bool has_job(const Tree& tree);

/// What formatting made of a source.
struct Formatted {
  EditStretches edits;      ///< what makes it canonical; empty where nothing changes
  Diagnostics diagnostics;  ///< with an error among them nothing changes
  bool changed() const { return !edits.empty(); }
};

/// The source with those edits made.
std::string new_text(const Source& source, const EditStretches& edits);

/// The same in pieces, for who needs it only once: no more of it is ever held than a piece.
void write_new_text(const Source& source, const EditStretches& edits,
                    const std::function<void(std::string_view)>& write);

/// What is said of a source that these edits make canonical: where the first byte differs, as a warning.
Diagnostic unformatted(const Source& source, const EditStretches& edits);

/// Lines from 1, both included.
struct LineRange {
  std::uint32_t first = 1;
  std::uint32_t last = 0xFFFFFFFF;
  friend bool operator==(const LineRange&, const LineRange&) = default;
};

/// The canonical form. Of `lines` only: those that lie in the range, and all of an attribute that
/// begins or ends there; the others keep their bytes. With more than one thread a large source is worked on by two.
Formatted format_source(const Source& source, LineRange lines = {}, unsigned threads = 1);

/// What can be said of a source without formatting it.
struct Judged {
  bool changes = false;     ///< its canonical form has other blanks
  Diagnostics diagnostics;  ///< with an error among them it has none
};

/// Whether formatting would change the source. Nothing is printed, so there is no promise to check, and behind the
/// first place that moves only mistakes are looked for.
Judged judge_source(const Source& source, unsigned threads = 1);

/// How the text around a site comes out: in canonical form, or byte for byte as it was. Of several inputs only those
/// in which something is set come out canonical, the others keep their bytes; an only input always does.
enum class Layout { canonical, preserve };

/// Calls a function with 0 to `count - 1`, in any order, perhaps from several threads.
using ForEach = std::function<void(std::size_t count, const std::function<void(std::size_t)>&)>;

/// One input of `set_sources` or `list_sites`, which share its bytes.
struct JobInput {
  Source source;
  bool only_with_job = false;  ///< leave it out where it has no `job` block: a plain `.hcl` of a walk
};

/// What `set` made of one input.
struct SetFile {
  Source source;
  bool left_out = false;
  bool changed = false;
  std::string text;                   ///< the whole new text; the input's where nothing changed
  std::size_t reformatted_lines = 0;  ///< lines that differ for another reason than a site
  FileChanges changes;
};

/// What `set` made of all of them. Where an input is broken and nobody said `keep_going`, nothing was asked of any:
/// there are no effects, and all that is said stands with the files.
struct SetOutcome {
  std::vector<SetFile> files;  ///< in the order of the inputs, one for each
  Diagnostics diagnostics;     ///< about the call
  std::vector<GroupEffect> effects;
  Outcome outcome = Outcome::done;
};

/// What `set` is asked for.
struct SetPlan {
  SetOptions wishes;
  Layout layout = Layout::canonical;
  bool keep_going = false;  ///< work on the good inputs even if others are broken
};

/// Sets what is wished in the inputs of one call. If the outcome is `refused`, or there are findings,
/// no file is changed but those that are whole under `keep_going`.
SetOutcome set_sources(const std::vector<JobInput>& inputs, const SetPlan& plan, const ForEach& for_each);

/// The part of an inventory that stands in one input.
struct ListedFile {
  Source source;
  bool left_out = false;
  std::vector<Entry> entries;  ///< in source order
  Diagnostics diagnostics;
};

/// Lists every site of the inputs of one call, in their order. With an error in any of them there are no entries.
std::vector<ListedFile> list_sites(const std::vector<JobInput>& inputs, const ForEach& for_each,
                                   const version::Hints& hints = {});

/// What `lint` is asked for.
struct LintPlan {
  lint::Options rules;
  bool formatting = false;  ///< report a file that is not in canonical form, too
  bool fix = false;         ///< make the fixes of what is found
};

/// One input of `lint_sources`, which shares its bytes.
struct LintInput {
  Source source;
  std::optional<Source> before;  ///< an earlier revision of it, for the rules that compare
  bool only_with_job = false;    ///< leave it out where it has no `job` block: a plain `.hcl` of a walk
  lint::Options settings = {};   ///< of its tree of files; the plan's levels win over them
};

/// A fix that was made.
struct AppliedFix {
  std::string code;        ///< of the finding that it mends
  std::string title;       ///< what it does
  std::uint32_t line = 1;  ///< where it began, in the text as the fixes before it left it
};

/// What was found in one input.
struct LintFile {
  Source source;  ///< with the fixes made, where they were asked for
  bool left_out = false;
  bool broken = false;  ///< it has syntax errors, and no rule was asked; or a fix is at fault, and none was made
  bool is_variable_file = false;  ///< what it sets holds for the job files of its call
  bool uncompared = false;        ///< its earlier revision has syntax errors
  Diagnostics diagnostics;
  std::vector<AppliedFix> applied = {};  ///< in the order they were made
};

/// Looks for mistakes in the inputs of one call. Variable files among them hold for all of its job files, and are held
/// against these.
std::vector<LintFile> lint_sources(const std::vector<LintInput>& inputs, const LintPlan& plan, const ForEach& for_each);

/// The same of a few inputs, in this thread. A call may be cut into batches of them if none holds a variable file.
std::vector<LintFile> lint_few(const std::vector<LintInput>& inputs, const LintPlan& plan);

/// How many of a call's files make such a batch: enough that each step's code is worth fetching, few enough that all
/// threads have work and that what is known of the files stays at hand.
std::size_t lint_batch(std::size_t files);

/// What a `.jobstamp.hcl` says (docs/settings.md).
struct Settings {
  std::vector<lint::RuleLevel> rules;     ///< in source order
  std::vector<std::string> excludes;      ///< patterns, for `is_excluded`
  std::string nomad;                      ///< the release aimed at, "1.9.3"; empty: the newest
  std::vector<std::string> placeholders;  ///< words that stand for a version, for `SetOptions` and `version::Hints`
};

struct ReadSettings {
  Settings settings;  ///< all that was understood
  Diagnostics diagnostics;
};

/// Reads settings. What is no setting, no rule or no level is an error with a suggestion.
ReadSettings read_settings(const Source& source);

/// True if `patterns` leave out the file at `path`, which is relative to the folder of the settings, with `/` between
/// its parts (gitignore(5); docs/settings.md).
bool is_excluded(const std::vector<std::string>& patterns, std::string_view path);

/// What is wrong with a tree without errors, with fixes where somebody is sure.
using Finder = std::function<Diagnostics(const Tree&)>;

/// What fixing made of a source.
struct Fixed {
  bool changed = false;
  Source source;                    ///< the new text, or the one that came in, under the same name
  std::vector<AppliedFix> applied;  ///< in the order they were made
  Diagnostics diagnostics;          ///< what is found in `source` as it is now
};

/// How often `fix_source` looks again for what the fixes before made visible, or had to leave to a later round.
inline constexpr int fix_rounds = 10;

/// Makes every fix of what `find` finds, until there is none left. Where fixes meet, the first finding's comes first
/// and the other's in the next round, if it is still found then. Each round is parsed again and held to the promises,
/// and what was fixed must be gone: otherwise nothing is changed, and a diagnostic says that the fault is ours. A
/// source that was canonical stays so.
Fixed fix_source(const Source& source, const Finder& find);

}  // namespace jobstamp
