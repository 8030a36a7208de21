// A table of functions, and what of a text each looks at.
// SPDX-License-Identifier: Apache-2.0
#include "lint/runtime_readers.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>

namespace jobstamp::lint {
namespace {

// When a function looks into a reference.
enum class Looks : std::uint8_t {
  always,
  alone,      // if there is nothing else in the text
  for_first,  // if it holds the first argument, or nothing else does
  for_second,
  at_start,  // if the text begins with it
  at_end,
  at_ends,
};

struct Reader {
  std::string_view name;
  Looks looks = Looks::always;
};
constexpr Reader readers[] = {
    {"base64decode"},
    {"base64encode"},
    {"jsondecode", Looks::alone},
    {"length"},
    {"lower"},
    {"md5"},
    {"parseint"},
    {"regex_replace"},
    {"replace", Looks::for_second},
    {"reverse"},
    {"sha1"},
    {"sha256"},
    {"sha512"},
    {"split", Looks::for_first},
    {"strlen"},
    {"strrev"},
    {"substr"},
    {"title"},
    {"trim", Looks::at_ends},
    {"trimprefix", Looks::at_start},
    {"trimspace", Looks::alone},
    {"trimsuffix", Looks::at_end},
    {"upper"},
    {"urlencode"},
    {"yamldecode", Looks::alone},
};

/// A text taken apart into its references and what stands around them.
struct Parts {
  static constexpr char mark = '\0';  ///< for each reference in `around`
  std::string around;
  std::vector<std::string_view> references;

  explicit Parts(std::string_view text) {
    while (!text.empty()) {
      std::size_t begin = std::min(text.find("${"), text.size());
      around += text.substr(0, begin);
      text.remove_prefix(begin);
      if (text.empty()) return;
      std::size_t end = std::min(text.find('}'), text.size() - 1) + 1;
      references.push_back(text.substr(0, end));
      around += mark;
      text.remove_prefix(end);
    }
  }

  bool is_alone() const { return around.find_first_not_of(mark) == around.npos; }
  // What is looked for and stands nowhere else is looked for in the value.
  bool would_hold(std::string_view wanted) const {
    auto holds = [&](std::string_view each) { return each.find(wanted) != each.npos; };
    return !holds(around) || std::ranges::any_of(references, holds);
  }
};

bool looks_into(Looks looks, const Parts& parts, const std::vector<Value>& arguments) {
  auto for_argument = [&](std::size_t number) {
    bool is_known = number < arguments.size() && arguments[number].is_plain_text();
    return is_known && parts.would_hold(arguments[number].text);
  };
  switch (looks) {
    case Looks::alone:
      return parts.is_alone();
    case Looks::for_first:
      return for_argument(0);
    case Looks::for_second:
      return for_argument(1);
    case Looks::at_start:
      return parts.around.starts_with(Parts::mark);
    case Looks::at_end:
      return parts.around.ends_with(Parts::mark);
    case Looks::at_ends:
      return parts.around.starts_with(Parts::mark) || parts.around.ends_with(Parts::mark);
    case Looks::always:
      break;
  }
  return true;
}

const Reader* reader_called(std::string_view function) {
  const Reader* found = std::ranges::find(readers, function, &Reader::name);
  return found == std::end(readers) ? nullptr : found;
}

}  // namespace

bool reads_letters(std::string_view function) { return reader_called(function) != nullptr; }

bool looks_into(std::string_view function, const std::vector<Value>& arguments, std::size_t argument) {
  const Reader* reader = reader_called(function);
  bool is_new_text = argument == 2 && function.ends_with("replace");  // goes in whole
  return reader && !is_new_text && looks_into(reader->looks, Parts(arguments[argument].text), arguments);
}

}  // namespace jobstamp::lint
