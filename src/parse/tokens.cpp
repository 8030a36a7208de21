// The fast way without nodes. Between two items of a body, at any depth, whoever listens may take what was read.
// SPDX-License-Identifier: Apache-2.0
#include "parse/run.hpp"

namespace jobstamp {

namespace parsing {

class PausingState : public State<Way::tokens_only> {
 public:
  PausingState(std::string_view text, const ReadingPlan& plan, const std::function<Reading(const TokensRead&)>& hear)
      : State(text, first_tokens), plan_(plan), hear_(hear), next_(plan.enough) {}

  /// Called behind each item, before the one at `at`.
  [[gnu::always_inline]] bool pause(const char* at) {
    if (here().token < next_ && offset(at) != plan_.stop) [[likely]]
      return true;
    return !token_list().ends_line(here().token - 1) || tell(at);
  }

  bool tell(const char* at) {
    constexpr std::uint32_t soon = 16;
    const Reading reading = hear_({token_list(), offset(at), depth(), !names().empty()});
    if (reading == Reading::forget) go_back({});
    next_ = reading == Reading::forget ? plan_.enough : here().token + soon;
    return reading != Reading::stops;
  }

 private:
  static constexpr std::size_t first_tokens = 1024;

  const ReadingPlan plan_;
  const std::function<Reading(const TokensRead&)>& hear_;
  std::uint32_t next_;  // how many tokens are enough
};

}  // namespace parsing

bool read_tokens(std::string_view source, const ReadingPlan& plan,
                 const std::function<Reading(const TokensRead&)>& hear) {
  parsing::PausingState state(source, plan, hear);
  return parsing::run<parsing::compact>(state, plan.begin) && state.tell(source.data() + source.size());
}

}  // namespace jobstamp
