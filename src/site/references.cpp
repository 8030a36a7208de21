// Follows a reference to the place that holds its value. Variables and locals are Nomad's (jobspec2,
// resolved when the job is parsed); `NOMAD_META_` and `env` are the client's (client/taskenv), which
// turns each character of a key that no shell takes into `_`.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/site.hpp"

#include <algorithm>
#include <forward_list>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace jobstamp {
namespace {

using Found = std::variant<PlaceId, Opacity>;

/// A root and the constant steps after it.
struct Names {
  std::vector<std::string_view> all;
  std::forward_list<std::string> made;  ///< those that are not in the source as they are decoded
};

/// Steps of constant names: `.app`, `["app"]`, `[0]`, `.0`; `nullopt` for any other.
std::optional<std::string_view> step_name(Cursor step, Names& names) {
  const Tree& tree = step.tree();
  if (step.kind() == Kind::get_attr || step.kind() == Kind::legacy_index) return tree.text(step.tokens().end - 1);
  auto key = step.kind() == Kind::index ? step.child(0) : std::nullopt;
  if (!key) return std::nullopt;
  if (key->kind() == Kind::number_literal) return key->text();
  if (!is_template(key->kind())) return std::nullopt;
  if (auto plain = plain_text(*key)) return plain;
  auto decoded = literal_string(*key);
  return decoded ? std::optional<std::string_view>(names.made.emplace_front(std::move(*decoded))) : std::nullopt;
}

/// `nullopt` where a step is computed.
std::optional<Names> names_of(Cursor traversal) {
  Names names;
  names.all.reserve(4);  // few go deeper
  for (Cursor part : traversal.children()) {
    bool is_root = names.all.empty() && part.kind() == Kind::variable;
    auto name = is_root ? part.text() : step_name(part, names);
    if (!name) return std::nullopt;
    names.all.push_back(*name);
  }
  return names;
}

/// What the steps from the third name on lead to.
Found within(const Inputs& inputs, PlaceId declared, const Names& names) {
  for (std::size_t step = 2; step < names.all.size(); ++step) {
    auto inner = inputs.inside(declared, names.all[step]);
    if (!inner) return Opacity::computed;
    declared = *inner;
  }
  return declared;
}

std::optional<PlaceId> named(const Declarations::Names& names, std::uint32_t file, std::string_view name) {
  auto found = names.find(name);
  if (found == names.end()) return std::nullopt;
  return PlaceId{file, found->second};
}

// An assignment wins over a default, and a later variable file over an earlier one, as with `-var-file`.
Found variable(const Inputs& inputs, std::uint32_t file, std::string_view name) {
  for (auto other = static_cast<std::uint32_t>(inputs.files.size()); other-- > 0;) {
    if (auto assigned = named(inputs.files[other].declared.assignments, other, name)) return *assigned;
  }
  const Declarations& own = inputs.files[file].declared;
  if (auto declared = named(own.variables, file, name)) return *declared;
  return own.undefaulted.contains(name) ? Opacity::no_default : Opacity::undeclared;
}

std::string as_variable(std::string_view key) {
  std::string name(key);
  for (char& c : name) c = is_alphanumeric(c) ? c : '_';
  return name;
}

std::string in_capitals(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(), upper);
  return text;
}

bool meta_matches(std::string_view key, std::string_view wanted) {
  std::string name = as_variable(key);
  return key == wanted || name == wanted || in_capitals(name) == wanted;
}

/// The entry that `match`es in the block or object `type` right inside the scope's own block.
template <typename Match>
std::optional<PlaceId> find_in(const Inputs& inputs, std::uint32_t file, const Scope& scope, std::string_view type,
                               Match match) {
  const auto& places = inputs.files[file].outline.places;
  std::uint32_t end = scope.block + places[scope.block].size;
  for (std::uint32_t map = scope.block + 1; map < end; map += places[map].size) {
    if (places[map].name != type) continue;
    for (std::uint32_t number = map + 1; number < map + places[map].size; number += places[number].size) {
      if (places[number].value && match(places[number].name)) return PlaceId{file, number};
    }
  }
  return std::nullopt;
}

// Task before group before job: the innermost wins.
Found meta(const Inputs& inputs, PlaceId from, std::string_view wanted) {
  const auto& scopes = inputs.files[from.file].outline.scopes;
  for (std::uint32_t scope = inputs.place(from).scope; scope != 0; scope = scopes[scope].parent) {
    auto found = find_in(inputs, from.file, scopes[scope], "meta",
                         [&](std::string_view key) { return meta_matches(key, wanted); });
    if (found) return *found;
  }
  return Opacity::runtime;
}

Found environment(const Inputs& inputs, PlaceId from, std::string_view wanted) {
  if (inputs.scope(from).level != Scope::Level::task) return Opacity::runtime;
  auto found =
      find_in(inputs, from.file, inputs.scope(from), "env", [&](std::string_view key) { return key == wanted; });
  if (found) return *found;
  return Opacity::runtime;
}

Found word(const Inputs& inputs, PlaceId from, std::string_view name) {
  static constexpr std::string_view meta_prefix = "NOMAD_META_";
  if (name == "true" || name == "false" || name == "null") return Opacity::computed;
  return name.starts_with(meta_prefix) ? meta(inputs, from, name.substr(meta_prefix.size()))
                                       : environment(inputs, from, name);
}

/// The root and the steps after it, empty ones for those that are computed: up to a splat, whose elements nobody names.
/// Nothing where it begins with a value: `f(x).y`.
std::vector<std::string> steps_of(Cursor expression) {
  if (expression.kind() == Kind::variable) return {std::string(expression.text())};
  std::vector<std::string> steps;
  Names names;
  for (Cursor part : expression.children()) {
    if (part.kind() == Kind::attr_splat || part.kind() == Kind::full_splat) break;
    if (steps.empty() && part.kind() != Kind::variable) break;
    auto name = steps.empty() ? part.text() : step_name(part, names);
    steps.emplace_back(name.value_or(""));
  }
  return steps;
}

bool has_splat(Cursor expression) {
  auto children = expression.children();
  return std::any_of(children.begin(), children.end(),
                     [](Cursor part) { return part.kind() == Kind::attr_splat || part.kind() == Kind::full_splat; });
}

/// The place that a root leads to, and how many of the steps lead there.
struct Root {
  Found place;
  std::size_t steps = 1;
};

Root root_of(const Inputs& inputs, PlaceId from, const std::vector<std::string>& steps) {
  if (steps.size() == 1) return {word(inputs, from, steps[0]), 1};
  if (steps[0] == "var") return {variable(inputs, from.file, steps[1]), 2};
  if (steps[0] != "local") return {Opacity::runtime, 1};
  auto declared = named(inputs.files[from.file].declared.locals, from.file, steps[1]);
  return {declared ? Found(*declared) : Opacity::undeclared, 2};
}

/// Goes on while the steps name what is written out.
void descend(const Inputs& inputs, Reference& reference) {
  std::size_t taken = 0;
  for (; taken < reference.steps.size() && !reference.steps[taken].empty(); ++taken) {
    auto inner = inputs.inside(reference.place, reference.steps[taken]);
    if (!inner) break;
    reference.place = *inner;
  }
  reference.steps.erase(reference.steps.begin(), reference.steps.begin() + static_cast<std::ptrdiff_t>(taken));
}

/// `it.key` and `it.value`: the first step takes any of the values.
Reference of_iterator(PlaceId values, std::vector<std::string> steps) {
  Reference found{.place = values, .steps = {}};
  found.keys = steps.size() > 1 && steps[1] == "key";
  if (steps.size() < 2 || steps[1] != "value") return found;
  found.steps.assign(steps.begin() + 1, steps.end());
  found.steps.front().clear();
  return found;
}

}  // namespace

std::optional<Reference> reference(const Inputs& inputs, PlaceId from, Cursor expression) {
  std::vector<std::string> steps = steps_of(expression);
  if (steps.empty()) return std::nullopt;
  bool exact = !has_splat(expression) && std::none_of(steps.begin(), steps.end(), std::mem_fn(&std::string::empty));
  if (auto values = repeated(inputs, from, steps[0])) {
    Reference found = of_iterator(*values, std::move(steps));
    found.exact = exact;
    return found;
  }
  auto [declared, count] = root_of(inputs, from, steps);
  const PlaceId* place = std::get_if<PlaceId>(&declared);
  if (!place) return std::nullopt;
  Reference found{.place = *place, .steps = {steps.begin() + static_cast<std::ptrdiff_t>(count), steps.end()}};
  found.exact = exact;
  descend(inputs, found);
  return found;
}

// By `iterator`, or else by its label (hcl/ext/dynblock).
std::optional<PlaceId> repeated(const Inputs& inputs, PlaceId from, std::string_view iterator) {
  const Outline& outline = inputs.files[from.file].outline;
  for (std::uint32_t at = from.place; outline.places[at].parent != at; at = outline.places[at].parent) {
    std::uint32_t around = outline.places[at].parent;
    if (!outline.is_dynamic(around)) continue;
    auto named = outline.inside(around, "iterator");
    auto labels = outline.labels_of(outline.places[around]);
    std::string_view name = labels.empty() ? "" : labels.front();
    if (named && outline.places[*named].value) name = outline.places[*named].value->text();
    if (name != iterator) continue;
    auto values = outline.inside(around, "for_each");
    return values ? std::optional(PlaceId{from.file, *values}) : std::nullopt;
  }
  return std::nullopt;
}

Found referred(const Inputs& inputs, PlaceId from, std::string_view name) { return word(inputs, from, name); }

Found referred(const Inputs& inputs, PlaceId from, Cursor expression) {
  if (expression.kind() == Kind::variable) return word(inputs, from, expression.text());
  auto names = names_of(expression);
  if (!names || names->all.empty()) return Opacity::computed;
  std::string_view root = names->all.front();
  if (names->all.size() == 1) return word(inputs, from, root);
  if (root == "var") {
    Found declared = variable(inputs, from.file, names->all[1]);
    const PlaceId* place = std::get_if<PlaceId>(&declared);
    return place ? within(inputs, *place, *names) : declared;
  }
  if (root == "local") {
    auto declared = named(inputs.files[from.file].declared.locals, from.file, names->all[1]);
    return declared ? within(inputs, *declared, *names) : Found(Opacity::undeclared);
  }
  return repeated(inputs, from, root) ? Opacity::repeated : Opacity::runtime;
}

}  // namespace jobstamp
