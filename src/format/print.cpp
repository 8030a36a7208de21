// What the door offers of the passes.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/format.hpp"

#include <algorithm>

#include "format/printer.hpp"

namespace jobstamp::format {

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
