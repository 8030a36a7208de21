// The fast way without nodes. Between two items of a body, at any depth, whoever listens may take what was read.
// SPDX-License-Identifier: Apache-2.0
#include "parse/run.hpp"

namespace jobstamp {

namespace parsing {

class PausingState : public State<Way::tokens_only> {
 public:
  PausingState(std::string_view text, const ReadingPlan& plan, const std::function<AfterItem(const TokensRead&)>& hear)
      : State(text, first_tokens), plan_(plan), hear_(hear), next_(plan.enough) {}

  /// Called behind each item, before the next.
  template <typename In>
  [[gnu::always_inline]] bool pause(In& in) {
    if (here().token < next_ && offset(in.current()) != plan_.stop) [[likely]]
      return true;
    return !token_list().ends_line(here().token - 1) || tell(offset(in.current())) || stop(in);
  }

  /// False where whoever listens stops.
  bool tell(std::uint32_t end) {
    const AfterItem wanted = hear_({token_list(), end, depth(), !names().empty()});
    if (wanted == AfterItem::forget) go_back({});
    next_ = wanted == AfterItem::forget ? plan_.enough : 0;
    return wanted != AfterItem::stop;
  }

  bool stopped() const { return stopped_; }

 private:
  /// Between the items of the file's body the source may as well end: to refuse the rest throws, and the first throw of
  /// a program without shared libraries takes as long as reading a megabyte.
  template <typename In>
  bool stop(In& in) {
    stopped_ = true;
    if (depth() == 0) in.iterator() = in.end();
    return depth() == 0;
  }

  static constexpr std::size_t first_tokens = 1024;

  const ReadingPlan plan_;
  const std::function<AfterItem(const TokensRead&)>& hear_;
  std::uint32_t next_;  // how many tokens are enough
  bool stopped_ = false;
};

}  // namespace parsing

bool read_tokens(std::string_view source, const ReadingPlan& plan,
                 const std::function<AfterItem(const TokensRead&)>& hear) {
  parsing::PausingState state(source, plan, hear);
  const bool accepted = parsing::run<parsing::compact>(state, plan.begin);
  return accepted && !state.stopped() && state.tell(static_cast<std::uint32_t>(source.size()));
}

}  // namespace jobstamp
