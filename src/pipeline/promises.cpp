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

// Tokens from number `at` on.
struct Rest {
  const TokenList& tokens;
  std::uint32_t at;
  std::uint32_t end;

  std::uint32_t size() const { return end - at; }
  Span span() const { return tokens.span(at); }
};

// How many tokens are the same in both from here on, and have been moved as far as the first ones.
std::uint32_t count_same(const Rest& before, const Rest& after) {
  const std::uint32_t most = std::min(before.size(), after.size());
  const std::uint32_t moved = after.span().begin - before.span().begin;
  std::uint32_t i = 0;
  for (; i < most; ++i) {
    const Span from = before.tokens.span(before.at + i);
    const Span to = after.tokens.span(after.at + i);
    if (to.begin - from.begin != moved || to.size() != from.size()) break;
    if (before.tokens.kind(before.at + i) != after.tokens.kind(after.at + i)) break;
  }
  return i;
}

// Whether the two are the same, compared in stretches that one move of blanks has moved together. It may say no to two
// that are: a tab within such a stretch became a blank.
bool same_at_first_sight(Rest before, Rest after) {
  if (before.size() != after.size()) return false;
  while (before.size() > 0) {
    const std::uint32_t count = count_same(before, after);
    if (count == 0) return false;
    const Span first = before.span();
    const std::uint32_t length = before.tokens.span(before.at + count - 1).end - first.begin;
    const std::uint32_t to = after.span().begin;
    if (before.tokens.text({first.begin, first.begin + length}) != after.tokens.text({to, to + length})) return false;
    before.at += count;
    after.at += count;
  }
  return true;
}

// The first token from which on the two differ, as its place in the first; `nullopt` if they are the same.
std::optional<Span> first_difference(Rest before, Rest after) {
  if (before.size() > 0 && before.tokens.kind(before.at) == Kind::byte_order_mark) ++before.at;
  if (same_at_first_sight(before, after)) return std::nullopt;
  for (; before.size() > 0 && after.size() > 0; ++before.at, ++after.at) {
    const bool same = before.tokens.kind(before.at) == after.tokens.kind(after.at) &&
                      before.tokens.text(before.at) == after.tokens.text(after.at);
    if (!same) return before.span();
  }
  if (before.size() > 0) return before.span();
  if (after.size() == 0) return std::nullopt;
  const auto end = static_cast<std::uint32_t>(before.tokens.text().size());
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

void open_blocks(Surroundings around, std::string& text) {
  for (int block = 0; block < around.blocks_before; ++block) {
    text.append(static_cast<std::size_t>(2 * block), ' ').append("b {\n");
  }
}

void close_blocks(Surroundings around, std::string& text) {
  for (int block = around.blocks_after; block-- > 0;) {
    text.append(static_cast<std::size_t>(2 * block), ' ').append("}\n");
  }
}

// The tokens of a chunk without those that `open_blocks` and `close_blocks` put around it.
static Rest within(Surroundings around, const TokenList& tokens) {
  const auto first = static_cast<std::uint32_t>(3 * around.blocks_before);
  const auto behind = static_cast<std::uint32_t>(2 * around.blocks_after);
  return {tokens, first, std::max(first, tokens.size() - behind)};
}

std::optional<Diagnostic> check_format(const Source& source, const TokenList& before, std::string_view text,
                                       Surroundings around) {
  std::optional<Diagnostic> fault;
  const bool parsed = read_tokens(text, {}, [&](const TokensRead& again) {
    if (auto place = first_difference({before, 0, before.size()}, within(around, again.tokens))) {
      fault = our_fault(source, "formatting would change more than blanks", *place);
      return Reading::stops;
    }
    Printer printer(text);
    printer.read(again.tokens);
    printer.finish(again.tokens);
    if (!printer.edits().empty()) fault = our_fault(source, "formatting twice is not formatting once", {});
    return Reading::goes_on;
  });
  if (!parsed && !fault) return our_fault(source, "what we printed cannot be parsed", {});
  return fault;
}

// What the edits did besides what they should.
static std::optional<Diagnostic> escaped(const Tree& before, const Edits& edits, const TokenList& after) {
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

std::optional<Diagnostic> check_edits(const Tree& before, const Edits& edits, const std::string& text) {
  std::optional<Diagnostic> fault;
  const bool parsed = read_tokens(text, {}, [&](const TokensRead& again) {
    fault = escaped(before, edits, again.tokens);
    return Reading::goes_on;
  });
  if (!parsed) return our_fault(before.source(), "what we changed cannot be parsed", edits.all().front().span);
  return fault;
}

}  // namespace jobstamp
