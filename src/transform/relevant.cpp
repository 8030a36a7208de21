// A name stands in a file as it is typed, or cut in two where a reference joins two texts; escapes could spell it
// otherwise, and addresses and globs ask for more than names. Where in doubt, a file is relevant.
// SPDX-License-Identifier: Apache-2.0
#include "transform/relevant.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace jobstamp::transform {
namespace {

bool has(std::string_view bytes, std::string_view part) { return bytes.find(part) != bytes.npos; }

/// Digits, letters and what names are joined with: nothing that a URL or HCL would write otherwise.
bool is_plain(std::string_view name) {
  auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
           c == '.';
  };
  return !name.empty() && std::all_of(name.begin(), name.end(), plain);
}

/// The name begins at the end of one text and goes on at the start of another: `ap${`, `}p`, `"p`.
bool is_cut(std::string_view bytes, std::string_view name) {
  std::vector<bool> begun(name.size());
  std::vector<bool> gone_on(name.size());
  for (std::size_t at = bytes.find_first_of("\"$}"); at != bytes.npos; at = bytes.find_first_of("\"$}", at + 1)) {
    std::string_view before = bytes.substr(0, at);
    std::string_view after = bytes.substr(at + 1);
    for (std::size_t size = 1; size < name.size(); ++size) {
      if (bytes[at] != '}' && before.ends_with(name.substr(0, size))) begun[size] = true;
      if (bytes[at] != '$' && after.starts_with(name.substr(size))) gone_on[size] = true;
      if (begun[size] && gone_on[size]) return true;
    }
  }
  return false;
}

bool may_name(std::string_view bytes, const std::string& name) {
  std::string_view last = std::string_view(name).substr(name.rfind('/') + 1);
  if (!is_plain(last) || has(bytes, last)) return true;
  return has(bytes, "${") && is_cut(bytes, last);
}

bool any_named(std::string_view bytes, const std::vector<Wish>& wishes) {
  return std::any_of(wishes.begin(), wishes.end(), [&](const Wish& wish) { return may_name(bytes, wish.name); });
}

bool asks_for_more_than_names(const SetOptions& options) {
  return !options.at.empty() || !options.jobs.empty() || !options.groups.empty() || !options.tasks.empty();
}

bool may_concern(std::string_view bytes, const SetOptions& options) {
  if (has(bytes, "\\u") || has(bytes, "\\U")) return true;
  return any_named(bytes, options.versions) || any_named(bytes, options.defaults) || any_named(bytes, options.files) ||
         any_named(bytes, options.checksums) || any_named(bytes, options.images);
}

bool is_variable_file(const Tree& tree) {
  Children items = body_of(tree).items();
  return !items.empty() &&
         std::all_of(items.begin(), items.end(), [](Cursor item) { return item.kind() == Kind::attribute; });
}

}  // namespace

// What a variable file says reaches every file that reads a variable, whatever packages that has.
std::vector<std::size_t> relevant_files(const std::vector<const Tree*>& trees, const SetOptions& options) {
  bool all = asks_for_more_than_names(options);
  bool any_variables =
      std::any_of(trees.begin(), trees.end(), [](const Tree* tree) { return is_variable_file(*tree); });
  std::vector<std::size_t> numbers;
  for (std::size_t number = 0; number < trees.size(); ++number) {
    std::string_view bytes = trees[number]->source().bytes();
    bool reads = any_variables && (has(bytes, "var.") || is_variable_file(*trees[number]));
    if (all || reads || may_concern(bytes, options)) numbers.push_back(number);
  }
  return numbers;
}

}  // namespace jobstamp::transform
