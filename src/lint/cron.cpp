// Cron expressions as hashicorp/cronexpr reads them: five fields, six with a year, seven with a second too. Each has
// entries between commas: `*`, a value, a range, either with `/STEP`; `L`, `LW`, `15W` for days, `5L`, `5#3` for
// weekdays.
// SPDX-License-Identifier: Apache-2.0
#include "lint/cron.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include "jobstamp/source.hpp"

namespace jobstamp::lint {
namespace {

constexpr std::string_view months[] = {"january", "february", "march",     "april",   "may",      "june",
                                       "july",    "august",   "september", "october", "november", "december"};
constexpr std::string_view weekdays[] = {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};

enum class Extra { none, day, weekday };

struct Field {
  std::string_view name;
  int min, max;
  int max_step;
  std::span<const std::string_view> words;
  Extra extra = Extra::none;
};

constexpr Field second{"second", 0, 59, 59, {}};
constexpr Field year{"year", 1970, 2099, 2099, {}};
constexpr Field fields[] = {{"minute", 0, 59, 59, {}},
                            {"hour", 0, 23, 23, {}},
                            {"day of the month", 1, 31, 31, {}, Extra::day},
                            {"month", 1, 12, 12, months},
                            {"day of the week", 0, 7, 6, weekdays, Extra::weekday}};

std::optional<int> number(std::string_view text) {
  bool is_number = text.size() <= 4 && all_digits(text);
  return is_number ? std::optional(std::stoi(std::string(text))) : std::nullopt;
}

bool is_value(std::string_view text, const Field& field) {
  if (auto value = number(text)) {
    return *value >= field.min && *value <= field.max && text.size() <= (field.max > 99 ? 4U : 2U);
  }
  auto is_word = [&](std::string_view word) { return text == word || (text.size() == 3 && text == word.substr(0, 3)); };
  return std::ranges::any_of(field.words, is_word);
}

bool is_extra(std::string_view text, const Field& field) {
  std::string_view head = text.substr(0, text.size() - 1);
  if (field.extra == Extra::day) return text == "l" || text == "lw" || (text.ends_with('w') && is_value(head, field));
  if (field.extra != Extra::weekday) return false;
  if (text.ends_with('l')) return is_value(head, field);
  auto hash = text.find('#');
  bool has_week = hash != text.npos && hash + 2 == text.size() && text[hash + 1] >= '1' && text[hash + 1] <= '5';
  return has_week && is_value(text.substr(0, hash), field);
}

bool is_range(std::string_view text, const Field& field) {
  auto dash = text.find('-');
  return dash != text.npos && is_value(text.substr(0, dash), field) && is_value(text.substr(dash + 1), field);
}

bool is_entry(std::string_view text, const Field& field) {
  if (text == "?") return true;
  auto slash = text.find('/');
  std::string_view head = text.substr(0, slash);
  if (slash != text.npos) {
    std::string_view digits = text.substr(slash + 1);
    auto step = number(digits);
    // cronexpr looks a step up among the numbers of two digits and the years.
    bool is_listed = step && (digits.size() <= 2 ? *step <= 59 : *step >= year.min && *step <= year.max);
    if (!is_listed || *step < 1 || *step > field.max_step) return false;
  }
  if (head == "*" || is_value(head, field) || is_range(head, field)) return true;
  return slash == text.npos && is_extra(text, field);
}

std::vector<std::string_view> split(std::string_view text, std::string_view ends) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0; (begin = text.find_first_not_of(ends, begin)) != text.npos;) {
    std::size_t end = std::min(text.find_first_of(ends, begin), text.size());
    parts.push_back(text.substr(begin, end - begin));
    begin = end;
  }
  return parts;
}

std::string wrong_field(std::string_view text, const Field& field) {
  auto entries = split(text, ",");
  auto wrong = std::ranges::find_if_not(entries, [&](std::string_view each) { return is_entry(each, field); });
  if (!entries.empty() && wrong == entries.end()) return "";
  return "no " + std::string(field.name) + " reads `" + std::string(entries.empty() ? text : *wrong) + "`";
}

}  // namespace

std::string wrong_cron(std::string_view expression) {
  static constexpr std::string_view names[] = {"@yearly", "@annually", "@monthly", "@weekly", "@daily", "@hourly"};
  std::string small = lowered(expression);
  auto stands = [&](std::string_view name) { return expression.find(name) != expression.npos; };
  if (std::ranges::any_of(names, stands)) return "";
  auto parts = split(small, " \t\n\v\f\r");
  if (parts.size() < 5) return "a schedule has at least five fields, and this has " + std::to_string(parts.size());
  std::size_t first = parts.size() >= 7 ? 1 : 0;
  std::string wrong = first == 1 ? wrong_field(parts[0], second) : "";
  for (std::size_t n = 0; n < std::size(fields) && wrong.empty(); ++n) wrong = wrong_field(parts[first + n], fields[n]);
  if (wrong.empty() && parts.size() >= 6) wrong = wrong_field(parts[first + 5], year);
  return wrong;
}

}  // namespace jobstamp::lint
