// The passes in order. Most lines are plain and stand as they should: those are passed, the others laid out.
// SPDX-License-Identifier: Apache-2.0
#include "format/printer.hpp"

#include "format/align.hpp"

namespace jobstamp::format {

void LinePrinter::read(const TokenList& tokens) {
  if (end() == 0 && next_ == 0) drop_mark(tokens);
  const bool all_have_ends = tokens.size() > 0 && tokens.ends_line(tokens.size() - 1);
  const bool some_plain = passes_.indent && passes_.align && all_have_ends;
  while (next_ < tokens.size()) {
    const PlainLine plain = some_plain ? PlainLook(tokens, spacing_, next_).line() : PlainLine();
    if (plain.end == 0)
      lay_out(tokens, line_at(tokens, spacing_, next_));
    else if (pass(tokens, plain))
      next_ = plain.end;
    else
      lay_out(tokens, plain.line(next_));
  }
}

// True if the line needs no layout: it stands as it should, or moves as one.
inline bool LinePrinter::pass(const TokenList& tokens, const PlainLine& line) {
  if (!held_.empty() || !line.spaced) return false;
  if (line.assign != 0) return join_run(tokens, {next_, line.assign, line.end}, indent_.blanks());
  if (!run_.empty()) settle(tokens);
  const Span span = {tokens.span(next_).begin, tokens.span(line.end - 1).end};
  writer_.write(span, indent_.before(tokens.kind(next_), line.brackets));
  return true;
}

inline bool LinePrinter::join_run(const TokenList& tokens, StandingRun::Cells cells, std::uint32_t indent) {
  return run_.add(tokens, cells, run_.empty() ? end() : run_.end(), indent);
}

// True if the line is of a run that stands as it should so far.
bool LinePrinter::stands(const TokenList& tokens, const Line& line) {
  const bool may = passes_.align && held_.empty() && line.has(Cell::assign) && !line.has(Cell::comment) &&
                   line.is_spaced(Cell::lead) && line.is_spaced(Cell::assign);
  const StandingRun::Cells cells = {line.begin(Cell::lead), line.begin(Cell::assign), line.end()};
  return may && join_run(tokens, cells, line.blanks_before(Cell::lead));
}

void LinePrinter::lay_out(const TokenList& tokens, Line line) {
  if (passes_.indent) line.blanks_before(Cell::lead) = indent_.before(tokens.kind(next_), line.brackets);
  next_ = line.end();
  if (line.has(Cell::assign) || line.has(Cell::comment)) {
    if (!stands(tokens, line)) hold(tokens, line);
  } else {
    if (!run_.empty() || !held_.empty()) settle(tokens);
    write({tokens, spacing_}, line, Cell::lead);
  }
}

void LinePrinter::hold(const TokenList& tokens, const Line& line) {
  if (!run_.empty()) hold_run(tokens);
  held_.push_back(line);
}

// For a run that does not stand as it should, or goes on with a line that does not.
void LinePrinter::hold_run(const TokenList& tokens) {
  for (std::uint32_t token = run_.tokens().first; token < run_.tokens().end; token = held_.back().end()) {
    held_.push_back(line_at(tokens, spacing_, token));
    held_.back().blanks_before(Cell::lead) = run_.indent();
  }
  run_.clear();
}

// The reference takes a byte order mark for blanks before the first token, whose indent replaces them. Where there is
// no token they stay: three blanks.
void LinePrinter::drop_mark(const TokenList& tokens) {
  if (tokens.size() == 0 || tokens.kind(0) != Kind::byte_order_mark) return;
  const Span mark = tokens.span(0U);
  next_ = 1;
  if (tokens.size() == 1)
    writer_.replace(mark.end, mark.size());
  else
    writer_.replace(mark.end, 0);
}

void LinePrinter::settle(const TokenList& tokens) {
  if (run_.holds()) {
    writer_.keep(run_.end());
    run_.clear();
    return;
  }
  if (!run_.empty()) hold_run(tokens);
  const Layout layout = {tokens, spacing_};
  if (passes_.align) align(layout, Cell::assign, held_);
  if (passes_.comments) align(layout, Cell::comment, held_);
  for (const Line& line : held_) write(layout, line);
  held_.clear();
}

void LinePrinter::write(const Layout& layout, const Line& line) {
  write(layout, line, Cell::lead);
  if (line.has(Cell::assign)) write(layout, line, Cell::assign);
  if (line.has(Cell::comment)) write(layout, line, Cell::comment);
}

// A cell that has the right blanks within moves as one.
inline void LinePrinter::write(const Layout& layout, const Line& line, Cell cell) {
  if (line.is_spaced(cell)) return writer_.write(layout.span(line, cell), line.blanks_before(cell));
  layout.for_each(line, cell,
                  [&](std::uint32_t token, std::uint32_t blanks) { writer_.write(layout.tokens.span(token), blanks); });
}

void LinePrinter::forget() {
  next_ = 0;
  writer_.forget_edits();
}

void LinePrinter::finish(const TokenList& tokens) {
  settle(tokens);
  // What is left are blanks at the end of a file without a last newline: they stay, as blanks.
  const auto end = static_cast<std::uint32_t>(source_.size());
  writer_.write({end, end}, end - writer_.end());
}

}  // namespace jobstamp::format
