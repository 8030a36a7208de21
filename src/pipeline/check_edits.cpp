// The promise on edits: what they put into a place stays in it, and nothing else changes.
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/promises.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

#include "jobstamp/parse.hpp"

namespace jobstamp {
namespace {

bool balanced(const TokenList& list, std::span<const std::uint32_t> tokens) {
  int depth = 0;
  for (auto token : tokens) {
    switch (list.kind(token)) {
      case Kind::open_brace:
      case Kind::open_bracket:
      case Kind::open_paren:
      case Kind::open_quote:
      case Kind::open_heredoc:
      case Kind::open_interpolation:
      case Kind::open_directive:
        ++depth;
        break;
      case Kind::close_brace:
      case Kind::close_bracket:
      case Kind::close_paren:
      case Kind::close_quote:
      case Kind::close_heredoc:
      case Kind::close_template:
        --depth;
        break;
      default:
        break;
    }
    if (depth < 0) return false;
  }
  return depth == 0;
}

// True if text that is put at `offset` becomes text of a template.
bool in_template(const Tree& tree, std::uint32_t offset) {
  const auto& tokens = tree.tokens();
  auto next = std::ranges::lower_bound(tokens, offset, {}, &Token::begin);
  if (next != tokens.end() && next->begin == offset && is_template_text(next->kind())) return true;
  if (next == tokens.begin()) return false;
  auto last = static_cast<std::uint32_t>(next - tokens.begin() - 1);
  if (tree.span(last).end < offset) return false;
  Kind kind = tree.kind(last);
  return is_template_text(kind) || kind == Kind::open_quote || kind == Kind::open_heredoc ||
         kind == Kind::close_template;
}

// Where each edit's text stands once all are made.
std::vector<Span> places_after(const Edits& edits) {
  std::vector<Span> places;
  std::int64_t moved = 0;
  for (const auto& edit : edits.all()) {
    auto begin = static_cast<std::uint32_t>(edit.span.begin + moved);
    places.push_back({begin, begin + static_cast<std::uint32_t>(edit.text.size())});
    moved += static_cast<std::int64_t>(edit.text.size()) - edit.span.size();
  }
  return places;
}

// Whether what an edit put there belongs to the token. Where it only took something out, just the token around it does.
bool is_touched(Span token, Span place) {
  return place.empty() ? token.begin < place.begin && place.begin < token.end
                       : place.begin < token.end && token.begin < place.end;
}

// The tokens of a tree sorted by whether an edit touches them; text of templates is left out of `outside`.
struct Sorted {
  std::vector<std::uint32_t> outside;
  std::vector<std::vector<std::uint32_t>> inside;  // of each edit
};

Sorted sort_tokens(const TokenList& list, const std::vector<Span>& places) {
  Sorted sorted;
  sorted.inside.resize(places.size());
  sorted.outside.reserve(list.size());
  std::size_t place = 0;
  for (std::uint32_t token = 0; token < list.size(); ++token) {
    Span span = list.span(token);
    while (place < places.size() && places[place].end <= span.begin) ++place;
    if (place < places.size() && is_touched(span, places[place])) {
      sorted.inside[place].push_back(token);
    } else if (!is_template_text(list.kind(token))) {
      sorted.outside.push_back(token);
    }
  }
  return sorted;
}

// The place of the first edit whose text does more than it should.
std::optional<Span> first_escape(const Tree& before, const Edits& edits, const TokenList& after, const Sorted& sorted) {
  for (std::size_t i = 0; i < edits.all().size(); ++i) {
    Span place = edits.all()[i].span;
    bool text_only = in_template(before, place.begin);
    bool sound = text_only ? std::ranges::all_of(sorted.inside[i],
                                                 [&](auto token) { return is_template_text(after.kind(token)); })
                           : balanced(after, sorted.inside[i]);
    if (!sound) return place;
  }
  return std::nullopt;
}

// What the edits did besides what they should.
std::optional<Diagnostic> escaped(const Tree& before, const Edits& edits, const TokenList& after) {
  const Source& source = before.source();
  std::vector<Span> places;
  for (const auto& edit : edits.all()) places.push_back(edit.span);
  const TokenList old_list = before.token_list();
  Sorted old_tokens = sort_tokens(old_list, places);
  Sorted new_tokens = sort_tokens(after, places_after(edits));
  if (auto place = first_escape(before, edits, after, new_tokens)) {
    return our_fault(source, "a value would end its string", *place);
  }
  auto same = [&](std::uint32_t a, std::uint32_t b) {
    return old_list.kind(a) == after.kind(b) && old_list.text(a) == after.text(b);
  };
  if (!std::ranges::equal(old_tokens.outside, new_tokens.outside, same)) {
    return our_fault(source, "more than the named places would change", places.front());
  }
  return std::nullopt;
}

}  // namespace

std::optional<Diagnostic> check_edits(const Tree& before, const Edits& edits, const std::string& text) {
  std::optional<Diagnostic> fault;
  const bool parsed = read_tokens(text, {}, [&](const TokensRead& again) {
    fault = escaped(before, edits, again.tokens);
    return AfterItem::go_on;
  });
  if (!parsed) return our_fault(before.source(), "what we changed cannot be parsed", edits.all().front().span);
  return fault;
}

}  // namespace jobstamp
