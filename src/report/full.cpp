// Diagnostics for people: the message, the lines it is about with marks under the display columns, and how to mend it
// (STYLE.md section 11). A second place of the same story is marked with `-` on its own line.
//
//     web.nomad.hcl:7:16: warning[image-latest]: image `redis` has no version
//       7 |       image = "redis"
//         |                ^^^^^ this starts whatever `latest` means that day
//         = help: name one, for example `redis:7.2.4`
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "report/ink.hpp"
#include "report/places.hpp"
#include "report/visible.hpp"

namespace jobstamp {
namespace {

// Lines are cut to about this many bytes around their mark: some job files are one line.
constexpr std::uint32_t window = 160;
constexpr std::string_view cut = "…";

// A place to underline, and what is said beside it.
struct Mark {
  std::uint32_t number;
  Span line;
  Span span;  // within the line
  std::string_view label;
  char under;
  std::string_view ink;
};

Mark mark_at(LineWalk& lines, Span span, std::string_view label, char under, std::string_view ink) {
  Line line = lines.line_of(span.begin);
  span.begin = std::min(span.begin, line.span.end);
  span.end = std::clamp(span.end, span.begin, line.span.end);
  return {line.number, line.span, span, label, under, ink};
}

// Draws lines and marks beside a gutter that is wide enough for the greatest line number of a diagnostic.
class Snippet {
 public:
  Snippet(const Source& source, LineWalk& lines, const Ink& ink, std::string& out)
      : source_(source), lines_(lines), lines_of_notes_(source), ink_(ink), out_(out) {
    widen(1);
  }

  void draw(const Diagnostic& diagnostic) {
    take_marks(diagnostic);
    widen(std::to_string(marks_.back().number).size());
    std::uint32_t shown = 0;
    for (const auto& mark : marks_) {
      if (shown != 0 && mark.number > shown + 1) out_.append(width_ + 3, ' ').append("...\n");
      Span part = part_of_line(mark);
      if (mark.number != shown) draw_line(mark, part);
      draw_mark(mark, part);
      shown = mark.number;
    }
  }

  void gutter(std::string_view number, std::string_view border) {
    out_.append(blank_, 0, blank_.size() - number.size()).append(number).append(border).append(ink_.off);
  }

 private:
  void widen(std::size_t width) {
    if (width == width_) return;
    width_ = width;
    blank_ = ink_.faint;
    blank_.append(2 + width, ' ');
  }

  // By line; on one line the diagnostic's own comes first.
  void take_marks(const Diagnostic& diagnostic) {
    marks_.clear();
    marks_.push_back(mark_at(lines_, diagnostic.span, diagnostic.label, '^', ink_of(ink_, diagnostic.severity)));
    for (const auto& note : diagnostic.notes) {
      Mark mark = mark_at(lines_of_notes_, note.span, note.message, '-', ink_.info);
      marks_.insert(std::ranges::upper_bound(marks_, mark.number, {}, &Mark::number), mark);
    }
  }

  // The whole line, or where it is long a part that holds the mark, cut between characters.
  Span part_of_line(const Mark& mark) const {
    Span line = mark.line;
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

  void draw_line(const Mark& mark, Span part) {
    gutter(std::to_string(mark.number), " |");
    out_.append(" ").append(part.begin > mark.line.begin ? cut : "");
    append_visible(out_, source_.text(part));
    if (part.end < mark.line.end) out_ += cut;
    while (out_.ends_with(' ')) out_.pop_back();
    out_ += '\n';
  }

  void draw_mark(const Mark& mark, Span part) {
    bool is_cut = part.begin > mark.line.begin;
    Span span = {mark.span.begin, std::min(mark.span.end, part.end)};
    std::uint32_t blanks = width_of({part.begin, span.begin}) + (is_cut ? 1 : 0);
    gutter("", " |");
    out_.append(1 + blanks, ' ').append(mark.ink).append(std::max(1U, width_of(span)), mark.under);
    if (!mark.label.empty()) append_visible(out_ += ' ', mark.label);
    out_.append(ink_.off).append("\n");
  }

  std::uint32_t width_of(Span span) {
    std::string_view text = source_.text(span);
    if (plain_size(text) == text.size()) return span.size();
    shown_.clear();
    append_visible(shown_, text);
    return display_width(shown_);
  }

  const Source& source_;
  LineWalk& lines_;
  LineWalk lines_of_notes_;  ///< mostly earlier ones
  const Ink& ink_;
  std::string& out_;
  std::size_t width_ = 0;
  std::string blank_;        ///< of the gutter where no number stands
  std::vector<Mark> marks_;  ///< of one diagnostic
  std::string shown_;        ///< a text whose width is asked for
};

void append_heading(std::string& out, const Places& places, LineWalk& lines, const Diagnostic& diagnostic,
                    const Ink& ink) {
  out += ink.strong;
  places.append(out, lines.position(diagnostic.span.begin));
  out.append(ink.off).append(ink_of(ink, diagnostic.severity)).append(name_of(diagnostic.severity));
  if (!diagnostic.code.empty()) out.append("[").append(diagnostic.code).append("]");
  append_visible(out.append(ink.off).append(": "), diagnostic.message);
  out += '\n';
}

}  // namespace

std::string full_lines(const Findings& findings, const RenderOptions& options) {
  constexpr std::size_t size_of_one = 320;  // of most findings
  std::string out;
  out.reserve(findings.diagnostics.size() * size_of_one);
  Ink ink = ink_for(options.color);
  const Places places(findings);
  LineWalk lines(findings.source);
  Snippet snippet(findings.source, lines, ink, out);
  for (const auto& diagnostic : findings.diagnostics) {
    append_heading(out, places, lines, diagnostic, ink);
    if (findings.about == Findings::About::text) snippet.draw(diagnostic);
    if (diagnostic.help.empty()) continue;
    snippet.gutter("", " =");
    append_visible(out.append(" help: "), diagnostic.help);
    out += '\n';
  }
  out.shrink_to_fit();  // the texts of thousands of files are held to the end
  return out;
}

}  // namespace jobstamp
