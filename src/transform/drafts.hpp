// What each literal of the call shall read. Every wish writes its part here, so that a literal which
// serves several sites is written once, or the quarrel is seen.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "jobstamp/edit.hpp"
#include "jobstamp/site.hpp"

namespace jobstamp::transform {

/// A literal, or one text part of a template: its file and its first token.
struct LiteralId {
  std::uint32_t file = 0;
  std::uint32_t token = 0;
  friend auto operator<=>(const LiteralId&, const LiteralId&) = default;
};

/// Bytes `[begin, end)` of what the part reads become `text`, for the sake of `cause`, a number that the caller gives.
struct Draft {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string text;
  std::uint32_t cause = 0;
};

/// How it went with a draft.
enum class Drafted {
  done,
  conflict,    ///< another wish wants the same bytes to read otherwise
  unreadable,  ///< a number that would not read back
  unwritable,  ///< the place cannot hold the text
};

class Drafts {
 public:
  /// Adds a draft for a piece that is not opaque; the same one twice is one.
  Drafted put(const Piece& piece, Draft draft);

  /// What the piece will read.
  std::string text_of(const Piece& piece) const;
  /// The pieces as they will read.
  Pieces read(Pieces pieces) const;
  /// What they will read laid end to end; opaque ones as they are written.
  std::string shown(const Pieces& pieces) const;
  /// What the drafts make of their bytes: the old text and the new one, with what stands between drafts that differ.
  std::pair<std::string, std::string> change(const Piece& piece) const;
  /// The drafts of a piece, first to last.
  std::vector<Draft> of(const Piece& piece) const;
  /// For whose sake parts of the piece are rewritten.
  std::vector<std::uint32_t> causes(const Piece& piece) const;
  bool touches(const Pieces& pieces) const;
  /// One piece for each literal of a file that is written.
  Pieces written(std::uint32_t file) const;
  bool touches(std::uint32_t file) const;
  /// True if a literal that is written stands among these tokens of a file.
  bool touches(std::uint32_t file, TokenRange tokens) const;

  /// The edits of one file.
  Edits edits(std::uint32_t file) const;

 private:
  struct Literal {
    Piece piece;
    std::vector<Draft> drafts;  ///< sorted, disjoint
  };
  const Literal* find(const Piece& piece) const;
  void take_parts(const Piece& piece);
  /// The edit for a draft that was put, if the place can say it.
  std::optional<Edit> edit_of(const Piece& piece, const Draft& draft) const;

  std::map<LiteralId, Literal> literals_;
  std::map<LiteralId, TemplatePart> parts_;  ///< all of each template that a draft was put for
};

}  // namespace jobstamp::transform
