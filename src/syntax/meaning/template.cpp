// Templates and what they mean (spec: Templates). The tree nests what stands between two directives; the texts come
// from the flat list of template_parts, which has trimmed and flushed them.
// SPDX-License-Identifier: Apache-2.0
#include "syntax/meaning/tell.hpp"

namespace jobstamp {

namespace {

class TemplateTeller {
 public:
  TemplateTeller(Listener& listener, Cursor node) : listener_(listener), parts_(template_parts(node)) {}

  void whole(Cursor node) {
    bool wraps = parts_.size() == 1 && parts_[0].type == TemplatePart::Type::interpolation;
    if (!wraps) return body(node);
    listener_.open("wrap", node.span());
    if (auto expression = parts_[0].expression) tell_expression(listener_, *expression);
    listener_.close();
  }

 private:
  /// A template, or what stands between two directives: text alone is a string, even if it is empty.
  void body(Cursor node) {
    if (node.children().empty()) return listener_.string(text_before(node.tokens().end).text, node.span());
    listener_.open("template", node.span());
    for (Cursor child : node.children()) {
      piece(text_before(child.tokens().first));
      part(child);
    }
    piece(text_before(node.tokens().end));
    listener_.close();
  }

  /// Neighbouring texts and where they stand.
  struct Piece {
    std::string text;
    Span span;
  };

  void piece(const Piece& piece) {
    if (!piece.text.empty()) listener_.string(piece.text, piece.span);
  }

  void part(Cursor node) {
    if (node.kind() == Kind::template_if) return condition(node);
    if (node.kind() == Kind::template_for) return loop(node);
    if (auto expression = node.child(0)) tell_expression(listener_, *expression);
  }

  void condition(Cursor node) {
    listener_.open("if", node.span());
    if (auto expression = node.child(0)) tell_expression(listener_, *expression);
    if (auto met = node.child(1)) body(*met);
    if (auto otherwise = node.child(2)) {
      body(*otherwise);
    } else {
      listener_.string("", {node.span().end, node.span().end});
    }
    listener_.close();
  }

  void loop(Cursor node) {
    listener_.open("join", node.span());
    listener_.open("for-tuple", node.span());
    if (auto intro = node.child(0)) tell_for_intro(listener_, *intro);
    if (auto repeated = node.child(1)) body(*repeated);
    listener_.close();
    listener_.close();
  }

  /// What the parts say up to `end`, a token; directives say nothing, interpolations are the caller's.
  Piece text_before(std::uint32_t end) {
    Piece piece;
    for (; next_ < parts_.size() && parts_[next_].tokens.first < end; ++next_) {
      const TemplatePart& part = parts_[next_];
      if (part.text.value.empty()) continue;
      Span span = {part.text.origin.front(), part.text.origin.back()};
      piece.span = {piece.text.empty() ? span.begin : piece.span.begin, span.end};
      piece.text += part.text.value;
    }
    return piece;
  }

  Listener& listener_;
  std::vector<TemplatePart> parts_;
  std::size_t next_ = 0;
};

}  // namespace

void tell_template(Listener& listener, Cursor node) { TemplateTeller(listener, node).whole(node); }

}  // namespace jobstamp
