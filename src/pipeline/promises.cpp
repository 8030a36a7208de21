// Truth is cheap: parsing what was printed costs about what printing cost, and finds our faults before a user does.
// SPDX-License-Identifier: Apache-2.0
#include "pipeline/promises.hpp"

#include <algorithm>
#include <utility>

#include "jobstamp/format.hpp"
#include "jobstamp/parse.hpp"

namespace jobstamp {

Diagnostic our_fault(const Source& source, std::string what, Span span) {
  return {.code = internal_fault,
          .span = span,
          .message = "the fault is ours: " + std::move(what) + "; " + quoted(source.name()) + " stays as it is",
          .help = "please send us the file, or as much of it as shows this"};
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

}  // namespace

void open_blocks(Surroundings around, std::string& text) {
  for (int block = 0; block < around.blocks_before; ++block) {
    text.append(2 * static_cast<std::size_t>(block), ' ').append("b {\n");
  }
}

void close_blocks(Surroundings around, std::string& text) {
  for (int block = around.blocks_after; block-- > 0;) {
    text.append(2 * static_cast<std::size_t>(block), ' ').append("}\n");
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
      return AfterItem::stop;
    }
    Printer printer(text);
    printer.read(again.tokens);
    printer.finish(again.tokens);
    if (!printer.edits().empty()) fault = our_fault(source, "formatting twice is not formatting once", {});
    return AfterItem::go_on;
  });
  if (!parsed && !fault) return our_fault(source, "what we printed cannot be parsed", {});
  return fault;
}

}  // namespace jobstamp
