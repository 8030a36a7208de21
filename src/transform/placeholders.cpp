// Sets a placeholder in every literal, sites or not, labels included (VERSIONS.md: "Names"): what sed did, done
// by the tree, so that comments stay and no value can leave its string.
// SPDX-License-Identifier: Apache-2.0
#include "transform/placeholders.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "transform/carry.hpp"
#include "transform/narrow.hpp"
#include "transform/write.hpp"

namespace jobstamp::transform {
namespace {

/// Texts of one template that stand side by side: they read as one.
using Run = Pieces;

/// The innermost place that a node stands in.
PlaceId place_of(const Call& call, std::uint32_t file, Cursor node) {
  const auto& places = call.inputs.files[file].outline.places;
  auto behind = std::upper_bound(places.begin(), places.end(), node.index(),
                                 [](std::uint32_t index, const Place& place) { return index < place.node.index(); });
  auto number = static_cast<std::uint32_t>(behind - places.begin() - 1);
  while (!places[number].node.span().contains(node.span()) && places[number].parent != number)
    number = places[number].parent;
  return {file, number};
}

std::vector<Run> runs_of(PlaceId at, Cursor literal) {
  std::vector<Run> runs;
  bool goes_on = false;
  for (TemplatePart& part : template_parts(literal)) {
    bool is_text = part.type == TemplatePart::Type::text;
    if (is_text && !goes_on) runs.emplace_back();
    if (is_text) {
      runs.back().push_back({std::move(part.text.value), Opacity::none, at, {}, literal, part.tokens.first});
    }
    goes_on = is_text;
  }
  return runs;
}

/// `TAG` in brackets is found by its bare word too; a bare word is a placeholder only if it looks like one.
std::vector<Span> found_in(const Call& call, const std::string& text, const std::string& word) {
  std::vector<Span> spans = version::find_placeholder(text, word);
  if (version::is_placeholder(word, call.hints)) return spans;
  std::erase_if(spans, [&](Span span) { return text.substr(span.begin, span.size()) == word; });
  return spans;
}

void write_run(Call& call, const Run& run, const std::vector<Span>& spans, const Wish& wish) {
  for (Span span : spans) {
    std::uint32_t cause = call.add_cause({wish.name, {wish.name}, wish.name, wish.value, Asked::placeholder});
    for (const PieceChange& change : carry(run, {span, wish.value}).changes) {
      if (!draft(call, run[change.piece], {change.begin, change.end, change.text, cause})) break;
    }
  }
}

/// The literals that sites within what the call is narrowed to are made from.
std::set<PlaceId> literals_of_sites(const Call& call) {
  std::set<PlaceId> literals;
  if (!is_narrowed(call.options)) return literals;
  for (const Site& site : call.sites.all) {
    if (!covers(call, site)) continue;
    for (const Piece& piece : site.pieces) literals.insert(piece.from);
  }
  return literals;
}

bool is_literal(Kind kind) { return is_template(kind) || kind == Kind::label; }

void write_file(Call& call, std::uint32_t file, std::uint32_t number, const std::set<PlaceId>& of_sites) {
  const Tree& tree = *call.inputs.files[file].tree;
  const Wish& wish = call.wishes[number];
  for (std::uint32_t index = 0; index < tree.nodes().size(); ++index) {
    if (!is_literal(tree.nodes()[index].kind)) continue;
    Cursor literal(tree, index);
    if (literal.text().find_first_of("\"<") != 0) continue;
    PlaceId at = place_of(call, file, literal);
    for (const Run& run : runs_of(at, literal)) {
      std::vector<Span> spans = found_in(call, shown(run), wish.name);
      if (spans.empty()) continue;
      bool is_meant = of_sites.contains(at) || covers(call, at, wish.name);
      (is_meant ? call.met : call.passed)[number] = true;
      if (is_meant) write_run(call, run, spans, wish);
    }
  }
}

}  // namespace

void write_placeholders(Call& call) {
  if (std::all_of(call.met.begin(), call.met.end(), [](bool met) { return met; })) return;
  std::set<PlaceId> of_sites = literals_of_sites(call);
  for (std::uint32_t wish = 0; wish < call.wishes.size(); ++wish) {
    if (call.met[wish]) continue;
    for (std::uint32_t file = 0; file < call.inputs.files.size(); ++file) write_file(call, file, wish, of_sites);
  }
}

}  // namespace jobstamp::transform
