// A source, or the end of it, chunk after chunk. A chunk ends with an item of some body, at any depth, where no run of
// lines goes on and nothing but blocks is open.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "jobstamp/diagnostic.hpp"
#include "jobstamp/format.hpp"
#include "jobstamp/parse.hpp"

namespace jobstamp {

/// What is looked for: all edits, their promises checked; or whether there are any, shown by those of one chunk.
enum class Sought { all_edits, any_edit };

class Chunks {
 public:
  /// `source` from byte `begin` on, as if it began there. What is said of `stop` is asked for by `stopped`.
  explicit Chunks(const Source& source, Sought sought = Sought::all_edits, std::uint32_t begin = 0,
                  std::uint32_t stop = 0xFFFFFFFF)
      : source_(source), sought_(sought), stop_(stop), printer_(source.bytes(), begin), begin_(begin) {}

  /// Some 30 lines. What has to be checked is less the smaller the chunks are, for in many nothing moves: of real
  /// files, half of them canonical, 8192 tokens took a fifth more instructions. To open and close blocks costs 3% where
  /// everything moves.
  static constexpr std::uint32_t usual_size = 128;

  /// Where nothing is checked, what is read behind the first edit is read in vain: of real files, half of them
  /// canonical, 128 tokens took 6% more instructions.
  static constexpr std::uint32_t size_to_judge = 24;

  /// Finds what is sought, in chunks of about `size` tokens. False if the source is not accepted, or if there is a
  /// `fault`.
  bool run(std::uint32_t size);
  bool run() { return run(sought_ == Sought::any_edit ? size_to_judge : usual_size); }
  /// True if `run` came no further than `stop`, for what begins there is read as if the source began there: it is an
  /// item of the file's body, no line above can be moved by it, and no attribute there has a name that it could repeat.
  bool stopped() const { return stopped_; }

  EditStretches& edits() { return edits_; }
  const std::optional<Diagnostic>& fault() const { return fault_; }

 private:
  AfterItem hear(const TokensRead& read);
  bool has_found() const { return sought_ == Sought::any_edit && !edits_.empty(); }
  bool is_settled(const TokensRead& read);
  void check(const TokensRead& read);
  void keep_edits();

  const Source& source_;
  const Sought sought_;
  const std::uint32_t stop_;
  Printer printer_;
  std::uint32_t begin_;  // of the chunk
  int blocks_ = 0;       // that are open there
  std::string printed_;
  EditStretches edits_;
  std::optional<Diagnostic> fault_;
  bool stopped_ = false;
};

}  // namespace jobstamp
