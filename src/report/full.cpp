// Diagnostics for people: the message, the lines it is about with marks under the display columns, and how to mend it
// (STYLE.md section 11). A second place of the same story is marked with `-` on its own line.
//
//     web.nomad.hcl:7:16: warning[image-latest]: image `redis` has no version
//       7 |       image = "redis"
//         |                ^^^^^ this starts whatever `latest` means that day
//         = help: name one, for example `redis:7.2.4`
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "report/formats.hpp"
#include "report/ink.hpp"

namespace jobstamp {
namespace {

// Lines are cut to about this many bytes around their mark: some job files are one line.
constexpr std::uint32_t window = 160;
constexpr std::string_view cut = "…";

// A place to underline, and what is said beside it.
struct Mark {
  std::uint32_t line;
  Span span;  // within the line
  std::string_view label;
  char under;
  std::string_view ink;
};

Mark mark_at(const Source& source, Span span, std::string_view label, char under, std::string_view ink) {
  std::uint32_t number = source.position(span.begin).line;
  Span line = source.line(number);
  span.begin = std::min(span.begin, line.end);
  span.end = std::clamp(span.end, span.begin, line.end);
  return {number, span, label, under, ink};
}

std::vector<Mark> marks_of(const Source& source, const Diagnostic& diagnostic, const Ink& ink) {
  std::vector<Mark> marks = {mark_at(source, diagnostic.span, diagnostic.label, '^', ink_of(ink, diagnostic.severity))};
  for (const auto& note : diagnostic.notes) marks.push_back(mark_at(source, note.span, note.message, '-', ink.info));
  std::ranges::stable_sort(marks, {}, &Mark::line);
  return marks;
}

// Draws lines and marks beside a gutter that is wide enough for the greatest line number.
class Snippet {
 public:
  Snippet(const Source& source, const Ink& ink, std::string& out) : source_(source), ink_(ink), out_(out) {}

  void draw(const std::vector<Mark>& marks) {
    width_ = std::to_string(marks.back().line).size();
    std::uint32_t shown = 0;
    for (const auto& mark : marks) {
      if (shown != 0 && mark.line > shown + 1) out_.append(width_ + 3, ' ').append("...\n");
      Span part = part_of_line(mark);
      if (mark.line != shown) draw_line(mark.line, part);
      draw_mark(mark, part);
      shown = mark.line;
    }
  }

  void gutter(std::string_view number, char border) {
    out_.append(ink_.faint).append(2 + width_ - number.size(), ' ').append(number).append(" ");
    out_.append(1, border).append(ink_.off);
  }

 private:
  // The whole line, or where it is long a part that holds the mark, cut between characters.
  Span part_of_line(const Mark& mark) const {
    Span line = source_.line(mark.line);
    if (line.size() <= window) return line;
    Span part = {mark.span.begin - std::min(mark.span.begin - line.begin, window / 2), line.end};
    part.end = std::min(part.end, part.begin + window);
    while (part.begin > line.begin && inside_character(part.begin)) --part.begin;
    while (part.end < line.end && inside_character(part.end)) ++part.end;
    return part;
  }

  bool inside_character(std::uint32_t offset) const {
    return (static_cast<unsigned char>(source_.bytes()[offset]) & 0xC0) == 0x80;
  }

  void draw_line(std::uint32_t number, Span part) {
    gutter(std::to_string(number), '|');
    Span line = source_.line(number);
    std::string text = visible(source_.text(part));
    if (part.begin > line.begin) text.insert(0, cut);
    if (part.end < line.end) text += cut;
    while (text.ends_with(' ')) text.pop_back();
    if (!text.empty()) out_.append(" ").append(text);
    out_ += '\n';
  }

  void draw_mark(const Mark& mark, Span part) {
    bool is_cut = part.begin > source_.line(mark.line).begin;
    Span span = {mark.span.begin, std::min(mark.span.end, part.end)};
    std::uint32_t blanks = width_of({part.begin, span.begin}) + (is_cut ? 1 : 0);
    gutter("", '|');
    out_.append(1 + blanks, ' ').append(mark.ink).append(std::max(1U, width_of(span)), mark.under);
    if (!mark.label.empty()) out_.append(" ").append(visible(mark.label));
    out_.append(ink_.off).append("\n");
  }

  std::uint32_t width_of(Span span) const { return display_width(visible(source_.text(span))); }

  const Source& source_;
  const Ink& ink_;
  std::string& out_;
  std::size_t width_ = 1;
};

void append_heading(std::string& out, const Findings& findings, const Diagnostic& diagnostic, const Ink& ink) {
  out += ink.strong;
  append_place(out, findings, diagnostic.span);
  out.append(ink.off).append(ink_of(ink, diagnostic.severity)).append(name_of(diagnostic.severity));
  if (!diagnostic.code.empty()) out.append("[").append(diagnostic.code).append("]");
  out.append(ink.off).append(": ").append(visible(diagnostic.message)).append("\n");
}

void append_diagnostic(std::string& out, const Findings& findings, const Diagnostic& diagnostic, const Ink& ink) {
  append_heading(out, findings, diagnostic, ink);
  Snippet snippet(findings.source, ink, out);
  if (findings.about == Findings::About::text) snippet.draw(marks_of(findings.source, diagnostic, ink));
  if (diagnostic.help.empty()) return;
  snippet.gutter("", '=');
  out.append(" help: ").append(visible(diagnostic.help)).append("\n");
}

}  // namespace

std::string render_full(const std::vector<Findings>& all, const RenderOptions& options) {
  Ink ink = ink_for(options.color);
  std::string out;
  for (const auto& findings : all) {
    for (const auto& diagnostic : findings.diagnostics) append_diagnostic(out, findings, diagnostic, ink);
  }
  return out;
}

}  // namespace jobstamp
