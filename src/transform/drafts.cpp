// Keeps what literals shall read, and turns it into edits when all wishes have been heard.
// SPDX-License-Identifier: Apache-2.0
#include "transform/drafts.hpp"

#include <algorithm>
#include <utility>

namespace jobstamp::transform {
namespace {

LiteralId id_of(const Piece& piece) { return {piece.from.file, piece.token.value_or(piece.literal->tokens().first)}; }

/// Those of a part's drafts that are the piece's, in bytes of that.
std::vector<Draft> of_piece(std::vector<Draft> drafts, const Piece& piece) {
  std::erase_if(drafts, [&](const Draft& draft) {
    return draft.begin < piece.begin || draft.end > piece.begin + piece.text.size();
  });
  for (Draft& draft : drafts) {
    draft.begin -= piece.begin;
    draft.end -= piece.begin;
  }
  return drafts;
}

std::string drafted(const std::string& text, const std::vector<Draft>& drafts) {
  std::string result;
  std::size_t at = 0;
  for (const Draft& draft : drafts) {
    result.append(text, at, draft.begin - at).append(draft.text);
    at = draft.end;
  }
  return result.append(text, at);
}

bool overlap(const Draft& a, const Draft& b) {
  bool apart = a.end < b.begin || b.end < a.begin || (a.begin != b.begin && (a.end == b.begin || b.end == a.begin));
  return !apart;
}

bool same(const Draft& a, const Draft& b) { return a.begin == b.begin && a.end == b.end && a.text == b.text; }

/// Drafts that touch, as one: what stands beside a text decides how it is escaped.
std::vector<Draft> joined(const std::vector<Draft>& drafts) {
  std::vector<Draft> result;
  for (const Draft& draft : drafts) {
    if (!result.empty() && result.back().end == draft.begin) {
      result.back().end = draft.end;
      result.back().text += draft.text;
    } else {
      result.push_back(draft);
    }
  }
  return result;
}

}  // namespace

std::optional<Edit> Drafts::edit_of(const Piece& piece, const Draft& draft) const {
  if (piece.token) {
    return replace_text(*piece.literal, parts_.at(id_of(piece)), draft.begin, draft.end, draft.text);
  }
  std::string number = piece.text;
  return replace_scalar(*piece.literal, number.replace(draft.begin, draft.end - draft.begin, draft.text));
}

// All of them at once: a template of many parts is decoded once for all of its drafts.
void Drafts::take_parts(const Piece& piece) {
  for (TemplatePart& part : writable_parts(*piece.literal)) {
    parts_.try_emplace({piece.from.file, part.tokens.first}, std::move(part));
  }
}

Drafted Drafts::put(const Piece& piece, Draft draft) {
  const LiteralId id = id_of(piece);
  draft.begin += piece.begin;
  draft.end += piece.begin;
  if (piece.token && !parts_.contains(id)) take_parts(piece);
  if (!edit_of(piece, draft)) return piece.token ? Drafted::unwritable : Drafted::unreadable;
  Literal& literal = literals_.try_emplace(id, Literal{piece, {}}).first->second;
  for (const Draft& other : literal.drafts) {
    if (same(other, draft)) return Drafted::done;
    if (overlap(other, draft)) return Drafted::conflict;
  }
  auto after = [](const Draft& one, const Draft& other) { return one.begin < other.begin; };
  literal.drafts.insert(std::upper_bound(literal.drafts.begin(), literal.drafts.end(), draft, after), std::move(draft));
  return Drafted::done;
}

const Drafts::Literal* Drafts::find(const Piece& piece) const {
  if (piece.opaque()) return nullptr;
  auto found = literals_.find(id_of(piece));
  return found == literals_.end() ? nullptr : &found->second;
}

std::string Drafts::text_of(const Piece& piece) const {
  const Literal* literal = find(piece);
  return literal ? drafted(piece.text, of_piece(literal->drafts, piece)) : piece.text;
}

Pieces Drafts::read(Pieces pieces) const {
  for (Piece& piece : pieces) piece.text = text_of(piece);
  return pieces;
}

std::string Drafts::shown(const Pieces& pieces) const {
  std::string text;
  for (const Piece& piece : pieces) text += text_of(piece);
  return text;
}

std::pair<std::string, std::string> Drafts::change(const Piece& piece) const {
  const Literal* literal = find(piece);
  const std::vector<Draft> drafts = literal ? of_piece(literal->drafts, piece) : std::vector<Draft>();
  if (drafts.empty()) return {};
  auto old_text = [&](const Draft& draft) { return piece.text.substr(draft.begin, draft.end - draft.begin); };
  const Draft& first = drafts.front();
  bool all_alike = std::all_of(drafts.begin(), drafts.end(), [&](const Draft& draft) {
    return draft.text == first.text && old_text(draft) == old_text(first);
  });
  if (all_alike) return {old_text(first), first.text};
  const std::string all = drafted(piece.text, drafts);
  const std::size_t behind = piece.text.size() - drafts.back().end;
  return {piece.text.substr(first.begin, drafts.back().end - first.begin),
          all.substr(first.begin, all.size() - behind - first.begin)};
}

std::vector<Draft> Drafts::of(const Piece& piece) const {
  const Literal* literal = find(piece);
  return literal ? of_piece(literal->drafts, piece) : std::vector<Draft>();
}

std::vector<std::uint32_t> Drafts::causes(const Piece& piece) const {
  std::vector<std::uint32_t> causes;
  if (const Literal* literal = find(piece)) {
    for (const Draft& draft : of_piece(literal->drafts, piece)) causes.push_back(draft.cause);
  }
  return causes;
}

bool Drafts::touches(const Pieces& pieces) const {
  return std::any_of(pieces.begin(), pieces.end(), [&](const Piece& piece) { return find(piece) != nullptr; });
}

Pieces Drafts::written(std::uint32_t file) const {
  Pieces pieces;
  for (auto each = literals_.lower_bound({file, 0}); each != literals_.end() && each->first.file == file; ++each) {
    pieces.push_back(each->second.piece);
  }
  return pieces;
}

bool Drafts::touches(std::uint32_t file) const {
  auto first = literals_.lower_bound({file, 0});
  return first != literals_.end() && first->first.file == file;
}

bool Drafts::touches(std::uint32_t file, TokenRange tokens) const {
  auto first = literals_.lower_bound({file, tokens.first});
  return first != literals_.end() && first->first < LiteralId{file, tokens.end};
}

Edits Drafts::edits(std::uint32_t file) const {
  Edits edits;
  for (auto each = literals_.lower_bound({file, 0}); each != literals_.end() && each->first.file == file; ++each) {
    const Piece& piece = each->second.piece;
    for (const Draft& draft : joined(each->second.drafts)) {
      if (auto edit = edit_of(piece, draft)) edits.add(std::move(*edit));
    }
  }
  return edits;
}

}  // namespace jobstamp::transform
