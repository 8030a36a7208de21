// What a state does where something went wrong.
// SPDX-License-Identifier: Apache-2.0
#include "parse/state.hpp"

namespace jobstamp::parsing {

void State::keep_whole() {
  tokens.clear();
  nodes.clear();
  long_tokens.clear();
  token(Kind::invalid, text_.data(), text_.data() + text_.size());
  node(Kind::error, {});
  node(Kind::body, {});
  node(Kind::config_file, {});
  if (troubles.empty()) troubles.push_back({Trouble::Type::unexpected, expected<pegtl::eof>, 0, 0});
}

// One trouble a place: the first is the truth, the rest are its echoes.
void State::report(Trouble::Type type, Expectation expectation, const char* at) {
  if (!recovers()) return;
  const auto offset = static_cast<std::uint32_t>(at - text_.data());
  if (!troubles.empty() && troubles.back().offset >= offset) return;
  const std::uint32_t opener = begun.token < tokens.size() ? tokens[begun.token].begin : offset;
  troubles.push_back({type, expectation, offset, opener});
}

}  // namespace jobstamp::parsing
