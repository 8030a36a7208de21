// Which words are options is known from the command's rows alone, so a file called `-list` after `--` and a value that
// looks like an option are safe.
// SPDX-License-Identifier: Apache-2.0
#include "cli/spelling.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace jobstamp::cli {
namespace {

// The booleans that HashiCorp's programs read (Go, strconv.ParseBool).
std::optional<bool> read_bool(std::string_view text) {
  constexpr std::array<std::string_view, 6> yes = {"1", "t", "T", "true", "TRUE", "True"};
  constexpr std::array<std::string_view, 6> no = {"0", "f", "F", "false", "FALSE", "False"};
  if (std::ranges::find(yes, text) != yes.end()) return true;
  if (std::ranges::find(no, text) != no.end()) return false;
  return std::nullopt;
}

// `-list=false`, `-list` and `--list` as `--list=false` and `--list=true`; other words stay.
Result<std::string> spell(const Command& command, const std::string& word) {
  if (!word.starts_with('-')) return {word, ""};
  std::string_view name = std::string_view(word).substr(word.starts_with("--") ? 2 : 1);
  std::size_t equals = std::min(name.find('='), name.size());
  const Option* option = find_option(command, name.substr(0, equals));
  if (option == nullptr || option->spelling != Option::Spelling::hashicorp) return {word, ""};
  auto value = equals == name.size() ? true : read_bool(name.substr(equals + 1));
  if (!value) return {"", "`" + word + "`: expected `true` or `false` after `=`"};
  return {std::string("--").append(option->name).append(*value ? "=true" : "=false"), ""};
}

// True if the next word belongs to this one, whatever it looks like.
bool is_followed_by_value(const Command& command, std::string_view word) {
  for (const auto& group : command.options) {
    for (const auto& option : group.options) {
      bool named = word.starts_with("--") ? word.substr(2) == option.name
                                          : word.size() == 2 && word[0] == '-' && word[1] == option.letter;
      if (named) return option.takes != Takes::nothing;
    }
  }
  return false;
}

}  // namespace

const Option* find_option(const Command& command, std::string_view name) {
  for (const auto& group : command.options) {
    for (const auto& option : group.options) {
      if (option.name == name) return &option;
    }
  }
  return nullptr;
}

std::string spell_for_parser(const Command& command, std::vector<std::string>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    auto spelled = spell(command, words[i]);
    if (!spelled.ok()) return spelled.error;
    words[i] = spelled.value;
    if (is_followed_by_value(command, words[i])) ++i;
  }
  return {};
}

}  // namespace jobstamp::cli
