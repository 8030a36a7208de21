// The fast way without nodes, an item of the file's body at a time.
// SPDX-License-Identifier: Apache-2.0
#include "parse/run.hpp"

namespace jobstamp {

using namespace parsing;

struct TokenReader::Held {
  static constexpr std::size_t first_tokens = 1024;

  explicit Held(std::string_view text) : state(text, first_tokens), in(text.data(), text.data() + text.size(), "") {}

  template <typename Rule>
  bool match() {
    try {
      return pegtl::parse<Rule, build, compact>(in, state);
    } catch (const Refused&) {
      return false;
    }
  }
  bool at_line_start() const {
    const TokenList tokens = state.token_list();
    return tokens.size() == 0 || tokens.ends_line(tokens.size() - 1);
  }

  State<Way::tokens_only> state;
  Input in;
};

TokenReader::TokenReader(std::string_view text) : held_(std::make_unique<Held>(text)) {}
TokenReader::~TokenReader() = default;

bool TokenReader::read(std::uint32_t enough) {
  const bool begins = held_->in.current() == held_->in.begin();
  if (begins && !held_->match<g::file_begin>()) return false;
  while (!at_end() && (held_->state.tokens().size() < enough || !held_->at_line_start())) {
    if (!held_->match<g::top_element>()) return false;
  }
  return !at_end() || held_->state.names().all_differ();
}

bool TokenReader::at_end() const { return held_->in.current() == held_->in.end(); }

bool TokenReader::has_top_attribute() const { return !held_->state.names().empty(); }

TokenList TokenReader::tokens() const { return held_->state.token_list(); }

void TokenReader::forget() { held_->state.go_back({}); }

}  // namespace jobstamp
