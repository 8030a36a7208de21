// The passes in order, and what the door offers of them.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/format.hpp"

#include <algorithm>

#include "format/align.hpp"
#include "format/layout.hpp"
#include "format/printer.hpp"

namespace jobstamp::format {

void LinePrinter::read(const TokenList& tokens) {
  if (end() == 0 && next_ == 0) drop_mark(tokens);
  while (next_ < tokens.size()) {
    Line line = line_at(tokens, spacing_, next_);
    next_ = line.end();
    if (passes_.indent) line.blanks_before(Cell::lead) = indent_.before(tokens, line);
    if (line.has(Cell::assign) || line.has(Cell::comment)) {
      held_.push_back(line);
      continue;
    }
    if (!held_.empty()) settle(tokens);
    write({tokens, spacing_}, line, Cell::lead);
  }
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

static void print(const Tree& tree, const Passes& passes, const Spacing& spacing, std::string& out) {
  LinePrinter printer(tree.source().bytes(), passes, spacing);
  printer.read(tree.token_list());
  printer.finish(tree.token_list());
  apply(tree.source().bytes(), {0, tree.source().size()}, printer.edits(), out);
}

void print(const Tree& tree, const Passes& passes, std::string& out) {
  if (passes.spacing && passes.row_off < 0) return print(tree, passes, canonical_spacing, out);
  print(tree, passes, passes.spacing ? spacing_without(passes.row_off) : spacing_off(), out);
}

}  // namespace jobstamp::format

namespace jobstamp {

class Printer::Lines : public format::LinePrinter {
 public:
  using LinePrinter::LinePrinter;
};

Printer::Printer(std::string_view source, std::uint32_t begin)
    : lines_(std::make_unique<Lines>(source, format::Passes(), format::canonical_spacing, begin)) {}
Printer::~Printer() = default;
Printer::Printer(Printer&&) noexcept = default;
Printer& Printer::operator=(Printer&&) noexcept = default;

void Printer::read(const TokenList& tokens) { lines_->read(tokens); }
bool Printer::settled(int blocks) const { return lines_->settled(blocks); }
void Printer::forget() { lines_->forget(); }
void Printer::finish(const TokenList& tokens) { lines_->finish(tokens); }
std::uint32_t Printer::end() const { return lines_->end(); }
const BlankEdits& Printer::edits() const { return lines_->edits(); }

void apply(std::string_view source, Span range, std::span<const BlankEdit> edits, std::string& out) {
  const std::size_t begin = out.size();
  std::size_t size = range.size();
  for (const BlankEdit& edit : edits) size += std::size_t{edit.blanks} - edit.drop;
  out.resize(begin + size);
  char* to = out.data() + begin;
  std::uint32_t copied = range.begin;
  for (const BlankEdit& edit : edits) {
    to = std::copy_n(source.data() + copied, edit.begin - copied, to);
    to = std::fill_n(to, edit.blanks, ' ');
    copied = edit.begin + edit.drop;
  }
  std::copy_n(source.data() + copied, range.end - copied, to);
}

void print(const Tree& tree, std::string& out) {
  out.reserve(out.size() + tree.source().size() + tree.source().size() / 8);
  format::print(tree, {}, out);
}

bool is_canonical(const Tree& tree) {
  Printer printer(tree.source().bytes());
  printer.read(tree.token_list());
  printer.finish(tree.token_list());
  return printer.edits().empty();
}

}  // namespace jobstamp
