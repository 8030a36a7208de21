// The tree as it is, for parse cases and for whoever mends the grammar: kinds, and quoted tokens, one a line,
// indented by depth. Blanks are the gaps between tokens and are not shown.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/syntax.hpp"
#include "syntax/quote.hpp"

namespace jobstamp {

namespace {

/// Walks nodes and tokens side by side: a token belongs to the innermost node that is open when it comes.
class Dump {
 public:
  explicit Dump(const Tree& tree) : tree_(tree) {}

  std::string run() {
    const auto& nodes = tree_.nodes();
    for (std::uint32_t node = 0; node < nodes.size(); ++node) {
      while (!open_.empty() && open_.back().end <= node) close();
      tokens_until(nodes[node].first_token);
      line() += name_of(nodes[node].kind);
      out_ += '\n';
      open_.push_back({node + nodes[node].size, nodes[node].end_token});
    }
    while (!open_.empty()) close();
    tokens_until(static_cast<std::uint32_t>(tree_.tokens().size()));
    return std::move(out_);
  }

 private:
  struct Open {
    std::uint32_t end;  ///< number of the first node after it
    std::uint32_t end_token;
  };

  std::string& line() { return out_.append(2 * open_.size(), ' '); }

  void tokens_until(std::uint32_t end) {
    for (; token_ < end; ++token_) {
      line() += name_of(tree_.kind(token_));
      out_ += ' ';
      append_quoted(out_, tree_.text(token_), BadByte::hexadecimal);
      out_ += '\n';
    }
  }

  void close() {
    tokens_until(open_.back().end_token);
    open_.pop_back();
  }

  const Tree& tree_;
  std::string out_;
  std::vector<Open> open_;
  std::uint32_t token_ = 0;
};

}  // namespace

std::string dump(const Tree& tree) { return Dump(tree).run(); }

}  // namespace jobstamp
