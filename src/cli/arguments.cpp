// The one file that knows CLI11 (6 s to compile): rows of options in, sorted arguments or a usage error out. CLI11
// has no words like `-check` and takes the brackets off operands like `[x]`, so the first are spelled anew before it
// sees them (spelling.hpp) and the second are left to what it does not know.
// SPDX-License-Identifier: Apache-2.0
#include "cli/arguments.hpp"

#include <algorithm>
#include <iterator>

#include "cli/cli11.hpp"
#include "cli/spelling.hpp"

#include "jobstamp/diagnostic.hpp"

namespace jobstamp::cli {
namespace {

std::string names_for_cli11(const Option& option) {
  std::string names = "--" + std::string(option.name);
  return option.letter == 0 ? names : std::string("-") + option.letter + "," + names;
}

// CLI11's answers for one option.
struct Slot {
  const Option* option;
  CLI::Option* parser;
  std::vector<std::string> values;
};

// Whether a word may mean the option. CLI11 takes 8,000 instructions for each that it is told of, half of what a small
// file took from start to end: it is told of those alone.
bool is_mentioned(const Option& option, const std::vector<std::string>& words) {
  return std::ranges::any_of(words, [&](std::string_view word) {
    if (word.starts_with("--")) return word.substr(2).starts_with(option.name);
    return option.letter != 0 && word.starts_with('-') && word.find(option.letter) != word.npos;
  });
}

std::string quoted_name(const Option& option) { return "`--" + std::string(option.name) + "`"; }

std::string expected_value(const Option& option) {
  return quoted_name(option) + " needs a value: " + std::string(option.choices.empty() ? option.value : option.choices);
}

// What is wrong with the values of one option; empty if nothing is.
std::string fault(const Option& option, const std::vector<std::string>& values) {
  for (const auto& value : values) {
    if (value.empty()) return expected_value(option);
    if (option.takes == Takes::value && value != values.front()) {
      return quoted_name(option) + " is given twice: `" + values.front() + "` and `" + value + "`";
    }
    bool number = value.size() < 10 && value.find_first_not_of("0123456789") == value.npos && value != "0";
    if (option.kind == Option::Value::number && !number) return quoted_name(option) + " needs a number from 1";
    std::string choices = "|" + std::string(option.choices) + "|";
    if (!option.choices.empty() && choices.find("|" + value + "|") == choices.npos) {
      return quoted_name(option) + " cannot be `" + value + "`: it is one of " + std::string(option.choices);
    }
  }
  return {};
}

std::string unknown_option(const Command& command, const std::string& word) {
  std::vector<std::string_view> names;
  for (const auto& group : command.options) {
    for (const auto& option : group.options) names.push_back(option.name);
  }
  std::string_view name = word;
  name.remove_prefix(std::min(name.find_first_not_of('-'), name.size()));
  name = name.substr(0, name.find('='));
  std::string text = "unknown option `" + word + "`";
  auto near = nearest(name, names);
  return near.empty() ? text : text + "; did you mean `--" + std::string(near.front()) + "`?";
}

bool looks_like_option(const std::string& word) { return word.size() > 1 && word.front() == '-'; }

// What stands behind `--`, which goes with it.
std::vector<std::string> take_behind_dashes(std::vector<std::string>& words) {
  auto dashes = std::ranges::find(words, "--");
  if (dashes == words.end()) return {};
  std::vector<std::string> behind(std::next(dashes), words.end());
  words.erase(dashes, words.end());
  return behind;
}

std::vector<Slot> mentioned_options(const Command& command, const std::vector<std::string>& words) {
  std::vector<Slot> slots;
  for (const auto& group : command.options) {
    for (const auto& option : group.options) {
      if (is_mentioned(option, words)) slots.push_back({&option, nullptr, {}});
    }
  }
  return slots;
}

// The slot stays where it is: its values are written to it.
void add_to(CLI::App& app, Slot& slot) {
  bool plain = slot.option->takes == Takes::nothing && slot.option->spelling == Option::Spelling::ours;
  slot.parser = plain ? app.add_flag(names_for_cli11(*slot.option))->disable_flag_override()
                      : app.add_option(names_for_cli11(*slot.option), slot.values)->allow_extra_args(false);
}

// CLI11 throws; nothing that it throws leaves this function.
std::string parse(CLI::App& app, const Command& command, std::vector<std::string>& words) {
  std::ranges::reverse(words);  // as CLI11 wants them
  try {
    app.parse(words);
  } catch (const CLI::ArgumentMismatch& mismatch) {
    std::string_view text = mismatch.what();  // "--color: 1 required TEXT missing", or of a flag with a value
    text.remove_prefix(std::min(text.find_first_not_of('-'), text.size()));
    const Option* option = find_option(command, text.substr(0, text.find_first_of(":= ")));
    if (option == nullptr) return mismatch.what();
    return option->takes == Takes::nothing ? quoted_name(*option) + " takes no value" : expected_value(*option);
  } catch (const CLI::ParseError& error) {
    return error.what();
  }
  return {};
}

// What is wrong with the values of the options; empty if nothing is.
std::string first_fault(const std::vector<Slot>& slots) {
  for (const Slot& slot : slots) {
    std::string found = slot.option->takes == Takes::nothing ? "" : fault(*slot.option, slot.values);
    if (!found.empty()) return found;
  }
  return {};
}

}  // namespace

Result<Arguments> parse_arguments(const Command& command, std::vector<std::string> words) {
  Result<Arguments> result;
  std::vector<std::string> behind_dashes = take_behind_dashes(words);
  result.error = spell_for_parser(command, words);
  if (!result.ok()) return result;

  CLI::App app;
  app.set_help_flag();
  app.allow_extras();
  std::vector<Slot> slots = mentioned_options(command, words);
  for (Slot& slot : slots) add_to(app, slot);
  result.error = parse(app, command, words);
  if (result.ok()) result.error = first_fault(slots);
  if (!result.ok()) return result;

  Arguments& arguments = result.value;
  for (const Slot& slot : slots) {
    if (slot.parser->count() == 0) continue;
    std::string name(slot.option->name);
    if (slot.option->takes == Takes::nothing) {
      arguments.flags_[name] = slot.values.empty() || slot.values.back() == "true";
    } else {
      arguments.values_[name] = slot.values;
    }
  }
  arguments.operands = app.remaining();
  auto unknown = std::ranges::find_if(arguments.operands, looks_like_option);
  if (unknown != arguments.operands.end()) return {{}, unknown_option(command, *unknown)};
  arguments.operands_before_dashes = arguments.operands.size();
  std::ranges::move(behind_dashes, std::back_inserter(arguments.operands));
  return result;
}

bool Arguments::has(std::string_view option) const {
  auto flag = flags_.find(option);
  return flag != flags_.end() ? flag->second : values_.contains(option);
}

std::optional<bool> Arguments::flag(std::string_view option) const {
  auto found = flags_.find(option);
  return found == flags_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<std::string> Arguments::value(std::string_view option) const {
  auto found = values_.find(option);
  return found == values_.end() ? std::nullopt : std::optional(found->second.back());
}

const std::vector<std::string>& Arguments::values(std::string_view option) const {
  static const std::vector<std::string> none;
  auto found = values_.find(option);
  return found == values_.end() ? none : found->second;
}

}  // namespace jobstamp::cli
