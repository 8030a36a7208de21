// Opinions on job files: rules, each with a name, words and a check, and the call that asks all of them. Trees come
// in, diagnostics go out; nothing is printed, and no file is opened here. Contract: CLI.md (`lint`).
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "jobstamp/diagnostic.hpp"
#include "jobstamp/site.hpp"

namespace jobstamp::lint {

class Item;
class Report;
class Subject;
struct Call;
class ClientTemplate;
struct Fetch;
struct Reference;

/// What a rule looks at in a job file, and how. The engine walks a file once and asks at each place the rules that look
/// at such, so what a file lacks costs nothing. Made by `each_block` and its like (src/lint/looks.hpp).
struct Look {
  using AtFile = void (*)(const Subject&, Report&);
  using AtPlace = void (*)(const Item&, Report&);
  using AtReference = void (*)(const Subject&, const Reference&, Report&);
  using AtCall = void (*)(const Subject&, const Call&, Report&);
  using AtFetch = void (*)(const Subject&, const Fetch&, Report&);
  using AtTemplate = void (*)(const Subject&, const ClientTemplate&, Report&);
  using AtSite = void (*)(const Subject&, const Site&, Report&);

  std::variant<std::monostate, AtFile, AtPlace, AtReference, AtCall, AtFetch, AtTemplate, AtSite> at;
  std::string_view block = {};              ///< of places: those that are this block
  std::string_view with = {};               ///< only in files that have this block
  std::string_view without = {};            ///< of files: those that lack this block instead, job files or not
  bool (*suits)(const Meaning&) = nullptr;  ///< of places: asked once for what the schema knows, not for each place
  enum class Written : std::uint8_t { anyhow, as_block, as_value } written = Written::anyhow;  ///< of places
  bool at_declared = true;  ///< of references: also those to variables and locals
};

/// What one rule looks at: mostly one thing.
class Looks {
 public:
  constexpr Looks() = default;
  template <class... Each>
    requires(sizeof...(Each) > 0)
  constexpr Looks(Each... each) : all_{each...}, count_(sizeof...(Each)) {}  // NOLINT(google-explicit-constructor)

  constexpr const Look* begin() const { return all_.data(); }
  constexpr const Look* end() const { return all_.data() + count_; }
  constexpr bool empty() const { return count_ == 0; }

 private:
  std::array<Look, 8> all_ = {};
  std::size_t count_ = 0;
};

/// What a rule is about, in the order of the list of rules.
enum class Group : std::uint8_t { syntax, variables, supply, structure, values, change, style };

inline constexpr std::size_t groups = static_cast<std::size_t>(Group::style) + 1;

/// As a heading spells it: "versions and supply".
std::string_view name_of(Group group);

/// Whether `--fix` mends what a rule finds.
enum class Fixes : std::uint8_t { none, some, all };

/// One opinion. Its texts serve `--explain`, the pages of docs/rules and SARIF alike. They are Markdown: `what` a
/// phrase, `why` and `instead` sentences or HCL.
struct Rule {
  std::string_view code;  ///< kebab-case, and its file's name: "image-latest"
  Severity severity = Severity::error;
  Group group = Group::syntax;
  std::string_view what;     ///< "an image that names no version"
  std::string_view why;      ///< what happens to whoever leaves it
  std::string_view instead;  ///< how it reads when it is right: lines of HCL
  std::string_view source;   ///< where the fact comes from: Nomad source file, issue numbers
  Fixes fixes = Fixes::none;
  bool is_on = true;  ///< unless settings or `--rule` say otherwise
  Looks check = {};   ///< of one job file
  void (*compare)(const Subject& before, const Subject& after, Report&) = nullptr;  ///< looks at two revisions of it
  void (*check_variables)(const Subject&, Report&) = nullptr;  ///< looks at a variable file beside job files
};

/// All rules, sorted by code.
std::span<const Rule* const> rules();

/// The rule called `code`, or null.
const Rule* rule(std::string_view code);

/// What a rule's findings weigh; `nullopt` is off.
using Level = std::optional<Severity>;

/// The level that settings and `--rule` call so: `off`, `info`, `warning` or `error`; nothing for another word.
std::optional<Level> read_level(std::string_view word);

/// What is said of a word that is none: what is wrong, and what may be meant.
struct Unknown {
  std::string message;  ///< "there is no rule `image-lates`"
  std::string help;     ///< "did you mean `image-latest`?"
};
Unknown no_such_rule(std::string_view code);
Unknown no_such_level(std::string_view word);

/// A level of one's own for one rule.
struct RuleLevel {
  std::string code;
  Level level;
};

/// What settings and the command line say of the rules.
struct Options {
  std::vector<RuleLevel> levels = {};          ///< a later one wins
  std::string nomad = {};                      ///< the Nomad release aimed at, "1.9.3"; empty: the newest
  std::vector<std::string> placeholders = {};  ///< own ones, as for `set`
};

/// The level at which `rule` works under `options`.
Level level_of(const Rule& rule, const Options& options);

/// Adds those fixes to the syntax errors of `tree` that take the words of Nomad: a key that is no word makes a map of
/// the block that it stands in, where that may be one.
void add_fixes_of_keys(const Tree& tree, Diagnostics& found);

/// A file to be linted: number `file` of its inputs, of which the others are variable files. It owns nothing: inputs,
/// their trees and options outlive the call.
struct Job {
  const Inputs* inputs;
  std::uint32_t file;
  const Options* options;
};

/// What the rules find in each of the files, sorted by place. None of the trees has errors. Several files at once are
/// done sooner than one by one.
std::vector<Diagnostics> lint(std::span<const Job> jobs);

/// The same of one file.
Diagnostics lint(const Inputs& inputs, std::uint32_t file, const Options& options);

/// What the rules on variable files find in file number `file` of the call; the other files are job files.
Diagnostics lint_variables(const Inputs& inputs, std::uint32_t file, const Options& options);

/// What the rules that compare find between two revisions of one job file. Spans lie in `after`.
Diagnostics lint_change(const Inputs& before, const Inputs& after, std::uint32_t file, const Options& options);

}  // namespace jobstamp::lint
