// Reads every place of a touched call again, with the drafts in it.
// SPDX-License-Identifier: Apache-2.0
#include "transform/moved.hpp"

#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace jobstamp::transform {
namespace {

using SitesByPlace = std::multimap<PlaceId, std::uint32_t>;

Moved moved_place(const Call& call, PlaceId at, const Pieces& pieces, const SitesByPlace& sites) {
  Moved moved;
  moved.at = at;
  moved.before = shown(pieces);
  moved.after = call.drafts.shown(pieces);
  auto [first, last] = sites.equal_range(at);
  for (auto each = first; each != last; ++each) moved.sites.push_back(each->second);
  std::set<std::uint32_t> causes;
  for (const Piece& piece : pieces) {
    auto of_piece = call.drafts.causes(piece);
    if (!of_piece.empty() && causes.empty()) std::tie(moved.old_text, moved.new_text) = call.drafts.first_change(piece);
    causes.insert(of_piece.begin(), of_piece.end());
    if (!of_piece.empty() && piece.from != at && !moved.governed_by) moved.governed_by = piece.from;
  }
  moved.causes.assign(causes.begin(), causes.end());
  return moved;
}

/// True if a place of the file can read something that was written: here, or in a variable file.
bool may_move(const Call& call, std::uint32_t file) {
  if (call.drafts.touches(file)) return true;
  for (std::uint32_t other = 0; other < call.inputs.files.size(); ++other) {
    if (!call.inputs.files[other].declared.assignments.empty() && call.drafts.touches(other)) return true;
  }
  return false;
}

/// `$${NOMAD_META_x}`, which HCL leaves to the client.
bool is_escaped_reference(const Tree& tree, std::uint32_t token) {
  return is_template_text(tree.kind(token)) && tree.text(token).starts_with("$${");
}

/// True for `var.x`, `local.y` and a bare word, which may be a key of `env` or `meta`: all else is filled in by the
/// client with what stands in no file (site/references.cpp).
bool has_reference(const Tree& tree, TokenRange tokens) {
  for (std::uint32_t token = tokens.first; token < tokens.end; ++token) {
    if (is_escaped_reference(tree, token)) return true;
    if (tree.kind(token) != Kind::identifier || tree.kind(token - 1) == Kind::dot) continue;
    const bool has_step = token + 1 < tokens.end && tree.kind(token + 1) == Kind::dot;
    if (!has_step || tree.text(token) == "var" || tree.text(token) == "local") return true;
  }
  return false;
}

/// False where nothing that was written can be read, which is true of most places and cheaper to see than to read them.
bool may_move(const Call& call, PlaceId at) {
  const Place& place = call.inputs.place(at);
  if (!place.value) return false;
  switch (place.value->kind()) {
    case Kind::variable:
    case Kind::traversal:
    case Kind::parenthesized:
      return true;
    default:
      TokenRange tokens = place.value->tokens();
      return call.drafts.touches(at.file, tokens) || has_reference(*call.inputs.files[at.file].tree, tokens);
  }
}

/// Literals that no place reads as its text: labels, keys, what stands inside an expression.
void add_inner(const Call& call, std::uint32_t file, std::vector<Moved>& all) {
  std::set<PlaceId> told;
  for (const Moved& moved : all) told.insert(moved.at);
  for (const Piece& piece : call.drafts.written(file)) {
    if (told.count(piece.from) > 0) continue;
    Moved moved = moved_place(call, piece.from, {piece}, {});
    moved.literal = piece.literal;
    if (moved.before != moved.after) all.push_back(std::move(moved));
  }
}

}  // namespace

std::vector<Moved> moved_places(const Call& call) {
  SitesByPlace sites;
  for (std::uint32_t number = 0; number < call.sites.all.size(); ++number)
    sites.emplace(call.sites.all[number].at, number);
  std::vector<Moved> all;
  for (std::uint32_t file = 0; file < call.inputs.files.size(); ++file) {
    if (!may_move(call, file)) continue;
    const auto& places = call.inputs.files[file].outline.places;
    for (std::uint32_t number = 0; number < places.size(); ++number) {
      PlaceId at{file, number};
      if (!may_move(call, at)) continue;
      Pieces pieces = read(call.inputs, at);
      if (!call.drafts.touches(pieces)) continue;
      Moved moved = moved_place(call, at, pieces, sites);
      if (moved.before != moved.after) all.push_back(std::move(moved));
    }
    add_inner(call, file, all);
  }
  return all;
}

}  // namespace jobstamp::transform
