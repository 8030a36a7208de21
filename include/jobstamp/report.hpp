// Ways of telling a person or a machine what is wrong and what changed. Each format is one file behind
// this door: values in, text out; nothing is printed, and no file is opened here. Formats: CLI.md
// ("Diagnostics", "The change report").
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "jobstamp/diagnostic.hpp"
#include "jobstamp/transform.hpp"

namespace jobstamp {

/// Whether the text may hold the escape sequences of a colour terminal.
enum class Color { never, always };

/// What is wrong with one input. Where it is about the file (it cannot be read) or about the call (a
/// name that no input has), its diagnostics have no place in a text.
struct Findings {
  enum class About { text, file, call };
  Source source;
  Diagnostics diagnostics;
  About about = About::text;
};

/// What the page of a rule says, for formats that carry it. Views into whoever knows the rules.
struct RuleText {
  std::string_view code;  ///< "image-latest"
  Severity severity = Severity::warning;
  std::string_view what;     ///< what it finds
  std::string_view why;      ///< why that is worth a finding
  std::string_view instead;  ///< HCL without the fault; may be empty
};

/// What a format is told besides the diagnostics. A colour alone is enough.
struct RenderOptions {
  RenderOptions(Color wished = Color::never, std::span<const RuleText> known = {}) : color(wished), rules(known) {}
  Color color;
  std::span<const RuleText> rules;                      ///< in any order; formats without rule texts ignore it
  std::optional<Severity> fails_from = Severity::info;  ///< what is below it fails no call; nothing does without it
};

// One file each. Of several inputs these say what they say of one after the other, and without diagnostics nothing.
std::string full_lines(const Findings& findings, const RenderOptions& options);
std::string concise_lines(const Findings& findings, const RenderOptions& options);
std::string github_lines(const Findings& findings, const RenderOptions& options);

// The others make one document of all of them, an empty one without diagnostics.
std::string render_json(const std::vector<Findings>& all, const RenderOptions& options);
std::string render_gitlab(const std::vector<Findings>& all, const RenderOptions& options);
std::string render_sarif(const std::vector<Findings>& all, const RenderOptions& options);
std::string render_checkstyle(const std::vector<Findings>& all, const RenderOptions& options);
std::string render_junit(const std::vector<Findings>& all, const RenderOptions& options);

/// One way of telling diagnostics: its name on the command line and one of two functions.
struct DiagnosticFormat {
  std::string_view name;
  /// Of one input, where several are told one after the other: by several threads, if one likes.
  std::string (*lines)(const Findings&, const RenderOptions&) = nullptr;
  /// Of all inputs.
  std::string (*render)(const std::vector<Findings>&, const RenderOptions&) = nullptr;
};

/// All of them, the default first. It stands here so that an option's choices can be made from it while compiling.
inline constexpr std::array diagnostic_formats = {
    DiagnosticFormat{.name = "full", .lines = full_lines},
    DiagnosticFormat{.name = "concise", .lines = concise_lines},
    DiagnosticFormat{.name = "json", .render = render_json},
    DiagnosticFormat{.name = "github", .lines = github_lines},
    DiagnosticFormat{.name = "gitlab", .render = render_gitlab},
    DiagnosticFormat{.name = "sarif", .render = render_sarif},
    DiagnosticFormat{.name = "checkstyle", .render = render_checkstyle},
    DiagnosticFormat{.name = "junit", .render = render_junit},
};

/// What became of one input, for the change report.
struct ReportedFile {
  Source source;
  bool changed = false;
  bool written = false;
  std::size_t reformatted_lines = 0;  ///< lines that differ for another reason than a site
  FileChanges changes;
};

/// What a call changed.
struct ChangeReport {
  std::string command;  ///< "set"
  std::vector<ReportedFile> files;
  std::vector<GroupEffect> effects;
  Diagnostics diagnostics;         ///< about the call
  std::vector<Findings> problems;  ///< about what could not be read or written, and about calls that ask for nothing
  bool failed = false;             ///< nothing was set, for a reason that is told elsewhere
};

// One file each.
std::string report_text(const ChangeReport& report);
std::string report_json(const ChangeReport& report);
std::string report_markdown(const ChangeReport& report);
std::string report_github(const ChangeReport& report);

/// One way of telling changes.
struct ReportFormat {
  std::string_view name;
  std::string (*render)(const ChangeReport&);
};

/// All of them, the default first.
inline constexpr std::array report_formats = {
    ReportFormat{"text", report_text},
    ReportFormat{"json", report_json},
    ReportFormat{"markdown", report_markdown},
    ReportFormat{"github", report_github},
};

/// The sites of one input.
struct InventoryFile {
  Source source;
  std::vector<Entry> entries;
};

// One file each.
std::string inventory_table(const std::vector<InventoryFile>& files, Color color);
std::string inventory_json(const std::vector<InventoryFile>& files, Color color);
std::string inventory_tsv(const std::vector<InventoryFile>& files, Color color);
std::string inventory_markdown(const std::vector<InventoryFile>& files, Color color);

/// One way of telling which packages stand where at which version.
struct InventoryFormat {
  std::string_view name;
  std::string (*render)(const std::vector<InventoryFile>&, Color);
};

/// All of them, the default first.
inline constexpr std::array inventory_formats = {
    InventoryFormat{"table", inventory_table},
    InventoryFormat{"json", inventory_json},
    InventoryFormat{"tsv", inventory_tsv},
    InventoryFormat{"markdown", inventory_markdown},
};

/// What a tree without errors means, as one line of JSON: the nodes of its S-expression with their places, and its
/// comments.
std::string tree_json(const Tree& tree);

/// The changes from `before` to `after` as `patch -p1` takes them; empty where there are none. `path` is
/// as the user typed it.
std::string unified_diff(std::string_view path, std::string_view before, std::string_view after, Color color);

/// `text` as a line that is safe on a terminal: control characters, bidirectional overrides and bad
/// UTF-8 are shown escaped, a tab as blanks.
std::string visible(std::string_view text);

}  // namespace jobstamp
