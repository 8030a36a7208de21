// A name stands in a file as it is typed, or cut in two where a reference joins two texts; escapes could spell it
// otherwise, and addresses and globs ask for more than names. Where in doubt, a file is relevant.
// SPDX-License-Identifier: Apache-2.0
#include "transform/relevant.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "transform/cut_name.hpp"

namespace jobstamp::transform {
namespace {

bool has(std::string_view bytes, std::string_view part) { return bytes.find(part) != bytes.npos; }

/// Digits, letters and what names are joined with: nothing that a URL or HCL would write otherwise.
bool is_plain(std::string_view name) {
  auto plain = [](char c) { return is_alphanumeric(c) || c == '-' || c == '_' || c == '.'; };
  return !name.empty() && std::all_of(name.begin(), name.end(), plain);
}

/// What the call is about, and how much of it its variable files could tell to the job files that read them.
class Subject {
 public:
  explicit Subject(const SetOptions& options) {
    for (const auto* wishes :
         {&options.versions, &options.defaults, &options.files, &options.checksums, &options.images})
      for (const Wish& wish : *wishes)
        names_.push_back({last_segment(wish.name), CutName(last_segment(wish.name)), false});
  }

  void add_variables(std::string_view bytes) {
    for (Name& name : names_) {
      name.in_variables = name.in_variables || has(bytes, name.text);
      name.parts.look_at(bytes);
    }
  }

  bool may_concern(std::string_view bytes) const {
    if (has(bytes, "\\u") || has(bytes, "\\U")) return true;
    return std::any_of(names_.begin(), names_.end(), [&](const Name& name) { return may_name(bytes, name); });
  }

 private:
  struct Name {
    std::string_view text;
    CutName parts;      ///< those that stand in variable files
    bool in_variables;  ///< it stands whole in one
  };

  static bool may_name(std::string_view bytes, const Name& name) {
    if (!is_plain(name.text) || has(bytes, name.text)) return true;
    if (name.in_variables && has(bytes, "var.")) return true;
    if (!has(bytes, "${")) return false;
    CutName parts = name.parts;
    parts.look_at(bytes);
    return parts.can_be_joined();
  }

  std::vector<Name> names_;
};

bool asks_for_more_than_names(const SetOptions& options) {
  return !options.at.empty() || !options.jobs.empty() || !options.groups.empty() || !options.tasks.empty();
}

}  // namespace

// A variable file is looked up by every file that is worked on.
std::vector<std::size_t> relevant_files(const std::vector<const Tree*>& trees, const SetOptions& options) {
  Subject subject(options);
  std::vector<bool> is_variables(trees.size());
  for (std::size_t number = 0; number < trees.size(); ++number) {
    is_variables[number] = is_variable_file(*trees[number]);
    if (is_variables[number]) subject.add_variables(trees[number]->source().bytes());
  }
  bool all = asks_for_more_than_names(options);
  std::vector<std::size_t> numbers;
  for (std::size_t number = 0; number < trees.size(); ++number) {
    if (all || is_variables[number] || subject.may_concern(trees[number]->source().bytes())) numbers.push_back(number);
  }
  return numbers;
}

}  // namespace jobstamp::transform
