// Reads a place's text through its references, piece by piece (VERSIONS.md: "A site's text is read
// through its references"). What cannot be read is kept as an opaque piece with the reason.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/site.hpp"

#include <algorithm>
#include <utility>
#include <variant>
#include <vector>

namespace jobstamp {
namespace {

/// Locals can double one another line by line, and name one another in a row; a text that anyone set by hand follows a
/// few of them.
constexpr std::size_t most_followed = 1000;

/// A number as it reads in a text: `1.10` reads `1.1` (spec: Template Interpolation, by conversion to string).
std::string as_text(std::string_view number) {
  bool is_plain_fraction = number.find('.') != number.npos && number.find_first_of("eE") == number.npos;
  if (!is_plain_fraction) return std::string(number);
  std::size_t last = number.find_last_not_of('0');
  return std::string(number.substr(0, number[last] == '.' ? last : last + 1));
}

class Reader {
 public:
  explicit Reader(const Inputs& inputs) : inputs_(inputs) {}
  Pieces run(PlaceId id) {
    place(id);
    return std::move(pieces_);
  }

 private:
  void place(PlaceId id);
  void expression(PlaceId id, Cursor expression, std::string_view shown);
  void quoted(PlaceId id, Cursor node);
  void text(PlaceId id, Cursor node, std::uint32_t token, std::string text);
  void add_text(PlaceId id, Cursor node, std::uint32_t token, std::string text, std::size_t begin);
  void reference(PlaceId id, Cursor expression, std::string_view shown);
  void follow(PlaceId id, std::variant<PlaceId, Opacity> found, std::string_view shown);
  void opaque(PlaceId id, Opacity why, std::string_view shown);
  Piece& add(PlaceId id, std::string text, Opacity opacity = Opacity::none);

  const Inputs& inputs_;
  Pieces pieces_;
  std::size_t followed_ = 0;     ///< how many references
  std::vector<PlaceId> around_;  ///< the places that are being read, outermost first
};

void Reader::place(PlaceId id) {
  const Place& place = inputs_.place(id);
  if (!place.value) return;
  around_.push_back(id);
  expression(id, *place.value, place.value->text());
  around_.pop_back();
}

// `shown` is the source text that a person recognises: `${var.x}` with its braces, inside a template.
void Reader::expression(PlaceId id, Cursor expression, std::string_view shown) {
  switch (expression.kind()) {
    case Kind::quoted_template:
    case Kind::heredoc_template:
      return quoted(id, expression);
    case Kind::number_literal:
      add(id, as_text(expression.text())).literal = expression;
      return;
    case Kind::variable:
    case Kind::traversal:
      return reference(id, expression, shown);
    case Kind::parenthesized:
      if (auto inner = expression.child(0)) return this->expression(id, *inner, shown);
      return;
    case Kind::object:
    case Kind::tuple:
      return;
    default:
      return opaque(id, Opacity::computed, shown);
  }
}

/// The text of `""`, which has no token of its own and still can be written.
TemplatePart empty_text(Cursor node) {
  std::uint32_t close = node.tokens().end - 1;
  TemplatePart part;
  part.tokens = {close, close};
  part.text.origin.push_back(node.tree().span(close).begin);
  return part;
}

// A directive decides what of the template is there at all, so that none of it can be taken as read.
void Reader::quoted(PlaceId id, Cursor node) {
  if (auto plain = plain_text(node)) return text(id, node, node.tokens().first + 1, std::string(*plain));
  std::vector<TemplatePart> parts = writable_parts(node);
  auto directive = [](const TemplatePart& part) { return part.type == TemplatePart::Type::directive; };
  if (std::any_of(parts.begin(), parts.end(), directive)) return opaque(id, Opacity::computed, node.text());
  if (pieces_.empty()) pieces_.reserve(parts.size());
  for (TemplatePart& part : parts) {
    if (part.type == TemplatePart::Type::text) {
      text(id, node, part.tokens.first, std::move(part.text.value));
    } else if (part.expression) {
      expression(id, *part.expression, node.tree().source().text(node.tree().span(part.tokens)));
    }
  }
}

// `$${NOMAD_META_x}` is a text to HCL, which leaves it to the client to fill in.
void Reader::text(PlaceId id, Cursor node, std::uint32_t token, std::string text) {
  std::size_t begin = 0;
  for (std::size_t at = text.find("${"); at != text.npos; at = text.find("${", at + 1)) {
    const std::size_t close = text.find('}', at);
    if (close == text.npos) break;
    const std::string_view shown = std::string_view(text).substr(at, close + 1 - at);
    const auto found = referred(inputs_, id, shown.substr(2, shown.size() - 3));
    const bool is_clients = std::holds_alternative<PlaceId>(found) || shown.starts_with("${NOMAD_META_");
    if (!is_clients) continue;
    if (at != begin) add_text(id, node, token, text.substr(begin, at - begin), begin);
    follow(id, found, shown);
    begin = close + 1;
  }
  if (begin == 0 || begin != text.size())
    add_text(id, node, token, begin == 0 ? std::move(text) : text.substr(begin), begin);
}

void Reader::add_text(PlaceId id, Cursor node, std::uint32_t token, std::string text, std::size_t begin) {
  Piece& piece = add(id, std::move(text));
  piece.literal = node;
  piece.token = token;
  piece.begin = begin;
}

void Reader::reference(PlaceId id, Cursor expression, std::string_view shown) {
  follow(id, referred(inputs_, id, expression), shown);
}

void Reader::follow(PlaceId id, std::variant<PlaceId, Opacity> found, std::string_view shown) {
  if (const Opacity* why = std::get_if<Opacity>(&found)) return opaque(id, *why, shown);
  PlaceId target = std::get<PlaceId>(found);
  if (++followed_ > most_followed) return opaque(id, Opacity::unbounded, shown);
  if (std::find(around_.begin(), around_.end(), target) != around_.end()) return opaque(id, Opacity::circular, shown);
  std::size_t before = pieces_.size();
  place(target);
  // An object, or an empty string: no text, and nothing that could be set.
  if (pieces_.size() == before && inputs_.place(target).size > 1) opaque(id, Opacity::computed, shown);
}

void Reader::opaque(PlaceId id, Opacity why, std::string_view shown) { add(id, std::string(shown), why); }

Piece& Reader::add(PlaceId id, std::string text, Opacity opacity) {
  Piece& piece = pieces_.emplace_back();
  piece.text = std::move(text);
  piece.opacity = opacity;
  piece.from = id;
  piece.through.assign(around_.begin(), around_.end() - 1);
  return piece;
}

}  // namespace

std::vector<TemplatePart> writable_parts(Cursor literal) {
  std::vector<TemplatePart> parts = template_parts(literal);
  if (parts.empty() && literal.kind() == Kind::quoted_template) parts.push_back(empty_text(literal));
  return parts;
}

TemplatePart template_part(const Piece& piece) {
  std::vector<TemplatePart> parts = writable_parts(*piece.literal);
  auto begins = [&](const TemplatePart& part) { return part.tokens.first == *piece.token; };
  return std::move(*std::find_if(parts.begin(), parts.end(), begins));
}

/// Most texts are one literal, which is its own one piece.
static std::optional<Piece> plain_piece(const Inputs& inputs, PlaceId id) {
  const std::optional<Cursor>& value = inputs.place(id).value;
  auto plain = value && value->kind() == Kind::quoted_template ? plain_text(*value) : std::nullopt;
  if (!plain) return std::nullopt;
  return Piece{std::string(*plain), Opacity::none, id, {}, value, value->tokens().first + 1};
}

Pieces read(const Inputs& inputs, PlaceId id) {
  auto plain = plain_piece(inputs, id);
  if (!plain) return Reader(inputs).run(id);
  Pieces pieces;
  pieces.push_back(std::move(*plain));
  return pieces;
}

std::string shown(const Pieces& pieces) {
  std::string text;
  for (const Piece& piece : pieces) text += piece.text;
  return text;
}

std::string shown(const Pieces& pieces, Span span) {
  std::string text;
  for (const Slice& slice : covered(pieces, span)) {
    const Piece& piece = pieces[slice.piece];
    text += piece.opaque() ? piece.text : piece.text.substr(slice.begin, slice.end - slice.begin);
  }
  return text;
}

// A word for the machine that the task runs on stands where a platform word would, and is no version.
static char stand_in(const Piece& piece) {
  static constexpr std::string_view platforms[] = {"attr.cpu.", "attr.kernel.", "attr.os."};
  bool is_platform = std::any_of(std::begin(platforms), std::end(platforms),
                                 [&](std::string_view each) { return piece.text.find(each) != piece.text.npos; });
  return is_platform ? version::platform : version::opaque;
}

std::string legible(const Pieces& pieces) {
  if (pieces.size() == 1 && !pieces.front().opaque()) return pieces.front().text;
  std::string text;
  for (const Piece& piece : pieces) {
    if (piece.opaque()) {
      text += stand_in(piece);
    } else {
      text += piece.text;
    }
  }
  return text;
}

}  // namespace jobstamp
