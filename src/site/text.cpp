// From a site's text back to where it is written: the pieces that a span of it lies in, the bytes of a place, and what
// to say of a piece that nobody can read.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include "jobstamp/site.hpp"

namespace jobstamp {

static std::size_t length(const Piece& piece) { return piece.opaque() ? 1 : piece.text.size(); }

std::vector<Slice> covered(const Pieces& pieces, Span span) {
  std::vector<Slice> slices;
  std::size_t start = 0;
  for (std::size_t number = 0; number < pieces.size(); ++number) {
    std::size_t end = start + length(pieces[number]);
    std::size_t first = std::max<std::size_t>(start, span.begin);
    std::size_t last = std::min<std::size_t>(end, span.end);
    if (first < last) slices.push_back({number, first - start, last - start});
    start = end;
  }
  return slices;
}

/// True if the piece is a literal of its own that says nothing yet, behind a separator: `:${var.tag}`, by default `""`.
static bool waits(const Pieces& pieces, std::size_t number) {
  const Piece& piece = pieces[number];
  if (number == 0 || !piece.text.empty() || piece.through.empty()) return false;
  const Piece& before = pieces[number - 1];
  return !before.opaque() && !before.text.empty() && !is_alphanumeric(before.text.back());
}

std::optional<Slice> beside(const Pieces& pieces, std::size_t offset) {
  std::optional<Slice> before, after;
  std::size_t start = 0;
  for (std::size_t number = 0; number < pieces.size() && start <= offset; ++number) {
    std::size_t end = start + length(pieces[number]);
    bool takes = !pieces[number].opaque() && offset <= end;
    Slice slice{number, offset - start, offset - start};
    if (takes && start == offset && waits(pieces, number)) return slice;
    if (takes && start < offset && !before) before = slice;
    if (takes && start == offset && !after) after = slice;
    start = end;
  }
  return before ? before : after;
}

bool is_around(const Pieces& pieces, const std::vector<Slice>& slices, const Slice& slice) {
  PlaceId place = pieces[slice.piece].from;
  return std::any_of(slices.begin(), slices.end(), [&](const Slice& other) {
    const auto& through = pieces[other.piece].through;
    return std::find(through.begin(), through.end(), place) != through.end();
  });
}

Span written_span(const Piece& piece, std::size_t begin, std::size_t end) {
  if (plain_text(*piece.literal)) {
    std::uint32_t first = text_span(*piece.literal).begin;
    return {first + static_cast<std::uint32_t>(piece.begin + begin),
            first + static_cast<std::uint32_t>(piece.begin + end)};
  }
  const std::vector<std::uint32_t> origin = template_part(piece).text.origin;
  return {origin[piece.begin + begin], origin[piece.begin + end]};
}

std::string why_opaque(const Piece& piece) {
  static constexpr std::array<std::string_view, 8> reasons = {"",
                                                              "is known only when the task starts",
                                                              "has no value in these files",
                                                              "is declared in none of these files",
                                                              "is computed",
                                                              "is made from itself",
                                                              "is made of too many pieces",
                                                              "is one value of a `for_each` after the other"};
  bool is_constant = piece.text == "null" || piece.text == "true" || piece.text == "false";
  if (is_constant) return '`' + piece.text + "` is no text";
  return '`' + piece.text + "` " + std::string(reasons[static_cast<std::size_t>(piece.opacity)]);
}

Span text_span(Cursor literal) {
  const Tree& tree = literal.tree();
  TokenRange tokens = literal.tokens();
  bool is_scalar =
      literal.kind() == Kind::number_literal || literal.kind() == Kind::unary || literal.kind() == Kind::variable;
  if (is_scalar) return literal.span();
  return {tree.span(tokens.first).end, tree.span(tokens.end - 1).begin};
}

Span span_of(const Inputs& inputs, PlaceId id) {
  const Place& place = inputs.place(id);
  Cursor node = place.value.value_or(place.node);
  return is_template(node.kind()) ? text_span(node) : node.span();
}

Span word_span(const Inputs& inputs, PlaceId id, const Pieces& pieces, Span span) {
  std::vector<Slice> slices = covered(pieces, span);
  if (auto slice = slices.empty() ? beside(pieces, span.begin) : std::nullopt) slices.push_back(*slice);
  const Span all = span_of(inputs, id);
  const Piece* piece = slices.empty() ? nullptr : &pieces[slices.back().piece];
  if (piece == nullptr || piece->opaque() || piece->from != id || !piece->token) return all;
  Span word = written_span(*piece, slices.back().begin, slices.back().end);
  std::string_view bytes = inputs.files[id.file].tree->source().bytes();
  while (word.begin > all.begin && !version::ends_word(bytes[word.begin - 1])) --word.begin;
  while (word.end < all.end && !version::ends_word(bytes[word.end])) ++word.end;
  return word;
}

std::string_view last_segment(std::string_view name) { return name.substr(name.rfind('/') + 1); }

}  // namespace jobstamp
