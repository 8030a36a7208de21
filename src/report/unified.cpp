// The unified format of `diff -u` and POSIX.1-2017 (diff, "Diff -u Output Format"), with git's `a/` and `b/` before the
// names, so that `patch -p1` and `git apply` take it.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "report/diff.hpp"
#include "report/ink.hpp"

namespace jobstamp {
namespace {

constexpr std::size_t context = 3;

// Differences so near to one another that the lines between them are shown anyway.
using Hunk = std::vector<Difference>;

std::vector<Hunk> hunks_of(const std::vector<Difference>& all) {
  std::vector<Hunk> hunks;
  for (const auto& difference : all) {
    bool near = !hunks.empty() && difference.before - hunks.back().back().before_end <= 2 * context;
    if (!near) hunks.emplace_back();
    hunks.back().push_back(difference);
  }
  return hunks;
}

class Writer {
 public:
  Writer(const Lines& before, const Lines& after, const Ink& ink, std::string& out)
      : before_(before), after_(after), ink_(ink), out_(out) {}

  void write(const Hunk& hunk) {
    std::size_t lead = std::min(context, hunk.front().before);
    std::size_t begin = hunk.front().before - lead;
    std::size_t end = std::min(before_.size(), hunk.back().before_end + context);
    write_heading(hunk, lead, begin, end);
    for (const auto& difference : hunk) {
      write_lines(' ', before_, begin, difference.before, {});
      write_lines('-', before_, difference.before, difference.before_end, ink_.removed);
      write_lines('+', after_, difference.after, difference.after_end, ink_.added);
      begin = difference.before_end;
    }
    write_lines(' ', before_, begin, end, {});
  }

 private:
  void write_heading(const Hunk& hunk, std::size_t lead, std::size_t begin, std::size_t end) {
    std::size_t after_begin = hunk.front().after - lead;
    std::size_t after_end = hunk.back().after_end + (end - hunk.back().before_end);
    out_.append(ink_.info).append("@@ -");
    write_range(begin, end);
    out_ += " +";
    write_range(after_begin, after_end);
    out_.append(" @@").append(ink_.off).append("\n");
  }

  // Lines from 1; an empty range names the line before it.
  void write_range(std::size_t begin, std::size_t end) {
    out_ += std::to_string(begin == end ? begin : begin + 1);
    if (end - begin != 1) out_.append(",").append(std::to_string(end - begin));
  }

  void write_lines(char sign, const Lines& lines, std::size_t begin, std::size_t end, std::string_view ink) {
    for (std::size_t i = begin; i < end; ++i) {
      std::string_view line = lines[i];
      bool ended = line.ends_with('\n');
      if (ended) line.remove_suffix(1);
      out_.append(ink).append(1, sign).append(line).append(ink.empty() ? "" : ink_.off).append("\n");
      if (!ended) out_ += "\\ No newline at end of file\n";
    }
  }

  const Lines& before_;
  const Lines& after_;
  const Ink& ink_;
  std::string& out_;
};

bool must_be_quoted(char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }

// As git writes it: quoted like a C string where it must be, and with a tab behind it where it holds a blank.
std::string header_name(std::string_view prefix, std::string_view path) {
  std::string name = std::string(prefix).append(path);
  if (std::ranges::none_of(name, must_be_quoted)) return name.find(' ') == name.npos ? name : name + '\t';
  std::string quoted = "\"";
  for (char c : name) {
    if (!must_be_quoted(c)) {
      quoted += c;
    } else if (c == '"' || c == '\\') {
      quoted.append("\\").append(1, c);
    } else {
      auto byte = static_cast<unsigned char>(c);
      quoted += '\\';
      for (int shift : {6, 3, 0}) quoted += static_cast<char>('0' + ((byte >> shift) & 7));
    }
  }
  return quoted + '"';
}

// What stays of a path when `patch` is run where it was named: no `./` and no `/` before it.
std::string_view relative(std::string_view path) {
  while (path.starts_with("./") || path.starts_with('/')) path.remove_prefix(path.find('/') + 1);
  return path;
}

}  // namespace

std::string unified_diff(std::string_view path, std::string_view before, std::string_view after, Color color) {
  std::string out;
  if (before == after) return out;
  Ink ink = ink_for(color);
  path = relative(path);
  out.append(ink.strong).append("--- ").append(header_name("a/", path)).append(ink.off).append("\n");
  out.append(ink.strong).append("+++ ").append(header_name("b/", path)).append(ink.off).append("\n");
  Lines old_lines = split_lines(before);
  Lines new_lines = split_lines(after);
  Writer writer(old_lines, new_lines, ink, out);
  for (const auto& hunk : hunks_of(differences(old_lines, new_lines))) writer.write(hunk);
  return out;
}

}  // namespace jobstamp
