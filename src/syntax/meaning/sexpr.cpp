// The meaning of a tree as an S-expression: a line an attribute, two spaces of indentation a block level. Its
// definition is the project's reference (hclref sexpr). The reference holds string values in normal form C, as its cty
// library has it made; names and labels stay as they are.
// SPDX-License-Identifier: Apache-2.0
#include "syntax/meaning/normal_form.hpp"
#include "syntax/meaning/tell.hpp"
#include "syntax/quote.hpp"

namespace jobstamp {

namespace {

class SexprWriter : public MeaningListener {
 public:
  explicit SexprWriter(const std::function<void(std::string_view)>& take) : take_(take) {}

  /// Gives away what is written so far.
  void flush() {
    take_(out_);
    out_.clear();
  }

  void open(std::string_view node, Span) override {
    Level level = node == "block" ? Level::block : node == "attribute" ? Level::attribute : Level::expression;
    if (level == Level::expression) {
      out_ += ' ';
    } else {
      begin_line();
    }
    (out_ += '(') += node;
    in_heading_ = level == Level::block;
    if (level == Level::block) ++depth_;
    levels_.push_back(level);
  }

  void close() override {
    Level level = levels_.back();
    levels_.pop_back();
    if (level == Level::block) {
      --depth_;
      begin_line();
    }
    out_ += ')';
    if (level != Level::expression) out_ += '\n';
    if (out_.size() >= piece_size) flush();
  }

  void name(std::string_view name) override {
    out_ += ' ';
    append_quoted(out_, name, BadByte::replaced);
  }
  void string(std::string_view text, Span) override {
    out_ += " (string ";
    append_quoted(out_, normal_form(text), BadByte::replaced);
    out_ += ')';
  }
  void number(std::string_view text, Span) override { ((out_ += " (number ") += text) += ')'; }
  void word(std::string_view word, Span) override { (out_ += ' ') += word; }

 private:
  enum class Level : char { block, attribute, expression };

  // A block's heading ends where its first item begins, or where it closes.
  void begin_line() {
    if (in_heading_) out_ += '\n';
    in_heading_ = false;
    out_.append(2 * depth_, ' ');
  }

  static constexpr std::size_t piece_size = 1 << 16;

  const std::function<void(std::string_view)>& take_;
  std::string out_;
  std::vector<Level> levels_;
  std::size_t depth_ = 0;
  bool in_heading_ = false;
};

}  // namespace

void sexpr(const Tree& tree, const std::function<void(std::string_view)>& take) {
  SexprWriter writer(take);
  tell_meaning(tree, writer);
  writer.flush();
}

std::string sexpr(const Tree& tree) {
  std::string out;
  sexpr(tree, [&](std::string_view piece) { out += piece; });
  return out;
}

}  // namespace jobstamp
