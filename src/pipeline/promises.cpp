// Truth is cheap: parsing what was printed costs about what printing cost, and finds our faults before a user does.
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/promises.hpp"

#include <algorithm>
#include <span>
#include <vector>

#include "jobstamp/format.hpp"
#include "jobstamp/parse.hpp"

namespace jobstamp {

Diagnostic our_fault(const Source& source, std::string what, Span span) {
  Diagnostic diagnostic;
  diagnostic.code = "internal-fault";
  diagnostic.span = span;
  diagnostic.message = "the fault is ours: " + std::move(what) + "; `" + source.name() + "` stays as it is";
  diagnostic.help = "please send us the file, or as much of it as shows this";
  return diagnostic;
}

namespace {

// Whether the tokens of `before` from number `i` on are those of `after`, compared in stretches that one move of blanks
// has moved together. It may say no to two that are the same: a tab within such a stretch became a blank.
bool same_at_first_sight(const TokenList& before, std::uint32_t i, const TokenList& after) {
  if (before.size() - i != after.size()) return false;
  for (std::uint32_t j = 0; j < after.size();) {
    const Span from = before.span(i);
    const Span to = after.span(j);
    Span last = from;
    do {
      last = before.span(i);
      if (before.kind(i) != after.kind(j) || last.size() != after.span(j).size()) return false;
      ++i, ++j;
    } while (j < after.size() && before.span(i).begin - from.begin == after.span(j).begin - to.begin);
    const std::uint32_t length = last.end - from.begin;
    if (before.text({from.begin, last.end}) != after.text({to.begin, to.begin + length})) return false;
  }
  return true;
}

// The first token from which on the two lists differ, as its place in the first; `nullopt` if they are the same.
std::optional<Span> first_difference(const TokenList& before, const TokenList& after) {
  std::uint32_t i = before.size() > 0 && before.kind(0) == Kind::byte_order_mark ? 1 : 0;
  if (same_at_first_sight(before, i, after)) return std::nullopt;
  std::uint32_t j = 0;
  for (; i < before.size() && j < after.size(); ++i, ++j) {
    if (before.kind(i) != after.kind(j) || before.text(i) != after.text(j)) return before.span(i);
  }
  if (i < before.size()) return before.span(i);
  if (j == after.size()) return std::nullopt;
  const auto end = static_cast<std::uint32_t>(before.text().size());
  return Span{end, end};
}

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
    if (place < places.size() && places[place].begin < span.end && !places[place].empty()) {
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

}  // namespace

std::optional<Diagnostic> check_format(const Source& source, const TokenList& before, std::string_view text) {
  TokenReader again(text);
  if (!again.read()) return our_fault(source, "what we printed cannot be parsed", {});
  if (auto place = first_difference(before, again.tokens())) {
    return our_fault(source, "formatting would change more than blanks", *place);
  }
  Printer printer(text);
  printer.read(again.tokens());
  printer.finish(again.tokens());
  if (!printer.edits().empty()) return our_fault(source, "formatting twice is not formatting once", {});
  return std::nullopt;
}

std::optional<Diagnostic> check_edits(const Tree& before, const Edits& edits, const std::string& text) {
  const Source& source = before.source();
  TokenReader again(text);
  if (!again.read()) return our_fault(source, "what we changed cannot be parsed", edits.all().front().span);
  std::vector<Span> places;
  for (const auto& edit : edits.all()) places.push_back(edit.span);
  const TokenList old_list = before.token_list();
  const TokenList new_list = again.tokens();
  Sorted old_tokens = sort_tokens(old_list, places);
  Sorted new_tokens = sort_tokens(new_list, places_after(edits));
  if (auto place = first_escape(before, edits, new_list, new_tokens)) {
    return our_fault(source, "a value would end its string", *place);
  }
  auto same = [&](std::uint32_t a, std::uint32_t b) {
    return old_list.kind(a) == new_list.kind(b) && old_list.text(a) == new_list.text(b);
  };
  if (!std::ranges::equal(old_tokens.outside, new_tokens.outside, same)) {
    return our_fault(source, "more than the named places would change", edits.all().front().span);
  }
  return std::nullopt;
}

}  // namespace jobstamp
