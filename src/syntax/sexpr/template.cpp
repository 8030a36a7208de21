// Templates as S-expressions (spec: Templates). The tree nests what stands between two directives; the texts come
// from the flat list of template_parts, which has trimmed and flushed them.
// SPDX-License-Identifier: Apache-2.0
#include "syntax/sexpr/sexpr.hpp"

namespace jobstamp {

namespace {

class TemplateWriter {
 public:
  TemplateWriter(std::string& out, Cursor node) : out_(out), parts_(template_parts(node)) {}

  void whole(Cursor node) {
    bool wraps = parts_.size() == 1 && parts_[0].type == TemplatePart::Type::interpolation;
    if (wraps) return append_list(out_, "wrap", *node.child(0));
    body(node);
  }

 private:
  /// A template, or what stands between two directives: text alone is a string, even if it is empty.
  void body(Cursor node) {
    if (node.children().empty()) return append_string(out_, text_before(node.tokens().end));
    out_ += "(template";
    for (Cursor child : node.children()) {
      piece(text_before(child.tokens().first));
      out_ += ' ';
      part(child);
    }
    piece(text_before(node.tokens().end));
    out_ += ')';
  }

  void piece(const std::string& text) {
    if (text.empty()) return;
    out_ += ' ';
    append_string(out_, text);
  }

  void part(Cursor node) {
    if (node.kind() == Kind::template_if) return condition(node);
    if (node.kind() == Kind::template_for) return loop(node);
    if (auto expression = node.child(0)) append_expression(out_, *expression);
  }

  void condition(Cursor node) {
    out_ += "(if ";
    if (auto expression = node.child(0)) append_expression(out_, *expression);
    out_ += ' ';
    if (auto met = node.child(1)) body(*met);
    out_ += ' ';
    if (auto otherwise = node.child(2)) {
      body(*otherwise);
    } else {
      append_string(out_, "");
    }
    out_ += ')';
  }

  void loop(Cursor node) {
    out_ += "(join (for-tuple";
    if (auto intro = node.child(0)) append_for_intro(out_, *intro);
    out_ += ' ';
    if (auto repeated = node.child(1)) body(*repeated);
    out_ += "))";
  }

  /// What the parts say up to `end`, a token; directives say nothing, interpolations are the caller's.
  std::string text_before(std::uint32_t end) {
    std::string text;
    for (; next_ < parts_.size() && parts_[next_].tokens.first < end; ++next_) text += parts_[next_].text.value;
    return text;
  }

  std::string& out_;
  std::vector<TemplatePart> parts_;
  std::size_t next_ = 0;
};

}  // namespace

void append_template(std::string& out, Cursor node) { TemplateWriter(out, node).whole(node); }

}  // namespace jobstamp
