// Reads every place of a touched call again, with the drafts in it.
// SPDX-License-Identifier: Apache-2.0
#include "transform/moved.hpp"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

#include "transform/reached.hpp"

namespace jobstamp::transform {
namespace {

void add_literal(Moved& moved, PlaceId literal) {
  if (std::ranges::find(moved.literals, literal) == moved.literals.end()) moved.literals.push_back(literal);
  if (literal != moved.at && !moved.governed_by) moved.governed_by = literal;
}

Moved moved_place(const Call& call, PlaceId at, const Pieces& pieces) {
  Moved moved;
  moved.at = at;
  moved.before = shown(pieces);
  moved.after = call.drafts.shown(pieces);
  std::set<std::uint32_t> causes;
  for (const Piece& piece : pieces) {
    auto of_piece = call.drafts.causes(piece);
    if (!of_piece.empty() && causes.empty()) std::tie(moved.old_text, moved.new_text) = call.drafts.change(piece);
    causes.insert(of_piece.begin(), of_piece.end());
    if (!of_piece.empty()) add_literal(moved, piece.from);
  }
  moved.causes.assign(causes.begin(), causes.end());
  return moved;
}

/// For each file: whether a place of it can read something that was written, there or in a variable file.
std::vector<bool> files_that_read(const Call& call) {
  std::vector<bool> touched;
  bool by_variables = false;
  for (std::uint32_t file = 0; file < call.inputs.files.size(); ++file) {
    touched.push_back(call.drafts.touches(file));
    by_variables = by_variables || (touched.back() && !call.inputs.files[file].declared.assignments.empty());
  }
  return by_variables ? std::vector<bool>(touched.size(), true) : touched;
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

/// True for what nothing around it can take back: a label, a key, `true` that stands alone.
bool is_all(const Call& call, const Piece& piece) {
  const Place& place = call.inputs.place(piece.from);
  if (piece.literal->kind() == Kind::label || (!piece.token && piece.literal == place.value)) return true;
  return place.node.kind() == Kind::object_item && piece.literal == place.node.child(0);
}

/// Literals that no place reads as its text: labels, keys, what stands inside an expression.
void add_inner(const Call& call, std::uint32_t file, std::size_t first, std::vector<Moved>& all) {
  std::set<PlaceId> told;
  for (std::size_t number = first; number < all.size(); ++number) told.insert(all[number].at);
  for (const Piece& piece : call.drafts.written(file)) {
    if (told.contains(piece.from)) continue;
    Moved moved = moved_place(call, piece.from, {piece});
    moved.literal = piece.literal;
    moved.is_sure = is_all(call, piece);
    if (moved.before != moved.after) all.push_back(std::move(moved));
  }
}

void add_file(const Call& call, std::uint32_t file, std::vector<Moved>& all) {
  const std::size_t first = all.size();
  const auto& places = call.inputs.files[file].outline.places;
  for (std::uint32_t number = 0; number < places.size(); ++number) {
    PlaceId at{file, number};
    if (!may_move(call, at)) continue;
    Pieces pieces = read(call.inputs, at);
    if (!call.drafts.touches(pieces)) continue;
    Moved moved = moved_place(call, at, pieces);
    if (moved.before != moved.after) all.push_back(std::move(moved));
  }
  add_inner(call, file, first, all);
  std::stable_sort(all.begin() + static_cast<std::ptrdiff_t>(first), all.end(),
                   [](const Moved& one, const Moved& other) { return one.at < other.at; });
}

void add_sites(const Call& call, std::vector<Moved>& all) {
  for (std::uint32_t number = 0; number < call.sites.all.size(); ++number) {
    const PlaceId at = call.sites.all[number].at;
    for (auto each = std::ranges::lower_bound(all, at, {}, &Moved::at); each != all.end() && each->at == at; ++each) {
      if (!each->literal) each->sites.push_back(number);
    }
  }
}

}  // namespace

std::vector<Moved> moved_places(const Call& call) {
  const std::vector<bool> reading = files_that_read(call);
  std::vector<Moved> all;
  for (std::uint32_t file = 0; file < call.inputs.files.size(); ++file) {
    if (reading[file]) add_file(call, file, all);
  }
  add_reached(call, reading, all);
  add_sites(call, all);
  return all;
}

bool moves(const std::vector<Moved>& moved, PlaceId at) {
  return std::ranges::binary_search(moved, at, {}, &Moved::at);
}

}  // namespace jobstamp::transform
