// Intentions: what a user wishes of job files and what that makes of them. The trees of one call
// come in, edits and their story go out; nothing is printed, and no file is opened here: whoever
// calls reads files, hashes them and asks git. Design: VERSIONS.md, CLI.md (`set`).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "jobstamp/diagnostic.hpp"
#include "jobstamp/edit.hpp"
#include "jobstamp/nomad.hpp"
#include "jobstamp/site.hpp"
#include "jobstamp/syntax.hpp"

namespace jobstamp {

/// `NAME=VALUE` as it was typed: a version, a reference for `--image`, a checksum.
struct Wish {
  std::string name;
  std::string value;
};

/// `set`'s command line without its paths. Lists may be empty: then they narrow or ask nothing.
struct SetOptions {
  std::vector<Wish> versions;   ///< `NAME=VERSION` of the command line, `--git` included
  std::vector<Wish> defaults;   ///< those of `--versions FILE`: a name in `versions` wins over them
  std::vector<Wish> files;      ///< `--file`: a name and the SHA-256 of the built file, 64 hex digits
  std::vector<Wish> checksums;  ///< `--checksum`: a name or an address, and `ALGORITHM:HEX`
  std::vector<Wish> images;     ///< `--image`: a name and a reference
  std::vector<Wish> at;         ///< `--at`: an address and a value, which may be empty

  std::vector<std::string> jobs;    ///< globs of `--job`
  std::vector<std::string> groups;  ///< globs of `--group`
  std::vector<std::string> tasks;   ///< globs of `--task`
  std::vector<SiteKind> only;       ///< `--only`
  std::optional<std::string> from;  ///< `--from`

  std::vector<std::string> placeholders;  ///< own ones, from `.jobstamp.hcl`
  std::string separator;                  ///< `--separator`; empty for the place's own
  bool shared = false;
  bool raw = false;
  bool allow_missing = false;
};

/// A place that reads another version now. For a place that is made from a variable (or a local,
/// meta, env entry) there is one row for the place and one for the literal that was set.
struct Change {
  SiteKind kind = SiteKind::artifact;
  std::string address;
  std::string package;             ///< the name's last segment
  std::vector<std::string> names;  ///< all names it goes by
  std::optional<std::string> from;
  std::string to;
  std::string before;  ///< the whole text as it read, references followed
  std::string after;
  Span literal;                            ///< the literal's text without its quotes, in the input
  std::optional<std::string> governed_by;  ///< address of the literal that was set instead of this place's own
  Effect effect = Effect::unknown;         ///< the worst over every group that it reaches
  std::string job, group, task;            ///< where it stands; empty outside
};

/// A site of a wished package that was left as it is.
struct Skipped {
  SiteKind kind = SiteKind::artifact;
  std::string address;
  Span span;
  std::string reason;  ///< kebab-case: "not-literal"
  std::string detail;  ///< one line for people
};

/// What becomes of one input. `edits` is empty where any input of the call was refused.
struct FileChanges {
  Edits edits;
  std::vector<Change> changes;  ///< in source order of `literal`
  std::vector<Skipped> skipped;
  Diagnostics diagnostics;
};

/// What a job waits for that runs nothing itself: a periodic or parameterized one only says what the next of its jobs
/// will be like, and those that run stay.
enum class Awaits { nothing, launch, dispatch };

/// What Nomad will do to a group (or to a whole job, where `group` is empty).
struct GroupEffect {
  std::string job;
  std::string group;
  Effect effect = Effect::unknown;
  Awaits awaits = Awaits::nothing;  ///< if not nothing, the effect is `none` until then
};

/// CLI.md's exit codes.
enum class Outcome { done = 0, findings = 1, refused = 2 };

struct SetResult {
  std::vector<FileChanges> files;    ///< one for each tree, in their order
  Diagnostics diagnostics;           ///< about the call, not about a file: a name that no input has
  std::vector<GroupEffect> effects;  ///< in the order the groups stand in the inputs
  Outcome outcome = Outcome::done;   ///< where it is not `done`, all edits are empty
};

/// Sets what is wished in the trees of one call, none of them with errors. A variable is looked up in the file itself,
/// then in the variable files among `trees`.
SetResult set_versions(const std::vector<const Tree*>& trees, const SetOptions& options);

}  // namespace jobstamp
