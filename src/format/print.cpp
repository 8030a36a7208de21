// The passes in order over the lines of a tree, and the result into a string. Lines are held back as
// long as a run of cells may go on, and no longer: memory stays small and time linear.
// Source: hclwrite/format.go of hashicorp/hcl, `format`; hclwrite/parser.go, `writerTokens`.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/format.hpp"

#include <vector>

#include "format/align.hpp"
#include "format/indent.hpp"
#include "format/layout.hpp"
#include "format/passes.hpp"
#include "format/writer.hpp"

namespace jobstamp::format {
namespace {

bool has_mark(const Tree& tree) { return !tree.tokens().empty() && tree.kind(0) == Kind::byte_order_mark; }

class Printer {
 public:
  Printer(const Tree& tree, const Passes& passes, const Spacing& spacing, std::string* out)
      : tree_(tree), passes_(passes), layout_{tree, spacing}, writer_(tree.source().bytes(), begin(), out) {}

  void print();

  /// Whether what was printed is the source.
  bool is_source() const { return writer_.stands(); }

 private:
  std::uint32_t begin() const { return has_mark(tree_) ? tree_.span(0u).end : 0; }
  void settle();
  void write(const Line& line);

  const Tree& tree_;
  const Passes passes_;
  Layout layout_;
  Writer writer_;
  Indent indent_;
  std::vector<Line> held_;
};

void Printer::print() {
  const auto count = static_cast<std::uint32_t>(tree_.tokens().size());
  for (std::uint32_t token = has_mark(tree_) ? 1 : 0; token < count;) {
    Line line = line_at(tree_, token);
    token = line.end();
    if (passes_.indent) line.blanks_before(Cell::lead) = indent_.before(tree_, line);
    held_.push_back(line);
    if (!line.has(Cell::assign) && !line.has(Cell::comment)) settle();
  }
  settle();
  // What is left are blanks at the end of a file without a last newline: they stay, as blanks.
  const std::uint32_t end = tree_.source().size();
  writer_.write({end, end}, end - writer_.end());
  writer_.flush();
}

void Printer::settle() {
  if (passes_.align) align(layout_, Cell::assign, held_);
  if (passes_.comments) align(layout_, Cell::comment, held_);
  for (const Line& line : held_) write(line);
  held_.clear();
}

void Printer::write(const Line& line) {
  for (Cell cell : {Cell::lead, Cell::assign, Cell::comment}) {
    layout_.for_each(line, cell,
                     [&](std::uint32_t token, std::uint32_t blanks) { writer_.write(tree_.span(token), blanks); });
  }
}

}  // namespace

void print(const Tree& tree, const Passes& passes, std::string& out) {
  // The reference takes a byte order mark for blanks before the first token, whose indent replaces them.
  // Where there is no token they stay: three blanks.
  if (has_mark(tree) && tree.tokens().size() == 1) {
    out.append(tree.source().size(), ' ');
    return;
  }
  if (passes.spacing && passes.row_off < 0) return Printer(tree, passes, canonical_spacing, &out).print();
  const Spacing fewer_rows = passes.spacing ? spacing_without(passes.row_off) : spacing_off();
  Printer(tree, passes, fewer_rows, &out).print();
}

}  // namespace jobstamp::format

namespace jobstamp {

void print(const Tree& tree, std::string& out) {
  out.reserve(out.size() + tree.source().size() + tree.source().size() / 8);
  format::print(tree, {}, out);
}

bool is_canonical(const Tree& tree) {
  format::Printer printer(tree, {}, format::canonical_spacing, nullptr);
  printer.print();
  return printer.is_source();
}

}  // namespace jobstamp
