// What a rule looks at: one job file with the schema laid over it, asked by block and attribute names.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "jobstamp/lint.hpp"
#include "lint/items.hpp"
#include "lint/memory.hpp"
#include "lint/value.hpp"

namespace jobstamp::lint {

struct Uses;

class Subject {
 public:
  /// `inputs`, `sites` and `options` must outlive it.
  Subject(const Inputs& inputs, std::uint32_t file, const Sites& sites, const Options& options);

  const Inputs& inputs() const { return *inputs_; }
  const Sites& sites() const { return *sites_; }
  const Options& options() const { return *options_; }
  std::uint32_t file() const { return file_; }
  const Tree& tree() const { return *inputs_->files[file_].tree; }
  const Outline& outline() const { return *outline_; }
  const Declarations& declared() const { return inputs_->files[file_].declared; }
  const Place& place(std::uint32_t number) const { return places_[number]; }
  const Meaning& meaning(std::uint32_t place) const { return all_meanings_[meanings_[place]]; }
  MeaningNumber meaning_number(std::uint32_t place) const { return meanings_[place]; }
  const Value& value(std::uint32_t place) const { return values_[place] ? *values_[place] : evaluated(place); }
  /// What an expression says that stands in the item.
  Value evaluate(const Item& item, Cursor expression) const;
  /// Its references and calls (references.hpp). Found once.
  const Uses& uses() const;

  Item item(std::uint32_t place) const { return {*this, place}; }
  /// The number of the first place called `name` among those side by side from `first` on; `end` if there is none.
  std::uint32_t find(std::string_view name, std::uint32_t first, std::uint32_t end) const {
    if (name.empty()) return end;  // nothing is called so
    const std::uint32_t sketch = sketch_of(name);
    first = find_like(sketch, first, end);
    while (first != end && places_[first].name != name) first = find_like(sketch, after(first), end);
    return first;
  }
  /// The number of the first place behind that one and all that stands in it.
  std::uint32_t after(std::uint32_t place) const { return place + names_[place].size; }
  bool is_block(std::uint32_t place) const { return names_[place].is_block != 0; }
  /// Whether there is any `dynamic` block, anywhere in the file.
  bool has_dynamic() const { return has_dynamic_; }
  /// What stands right in the file.
  Items outermost() const { return {*this, 0, none()}; }
  /// All blocks that are the schema's `id`, in source order; what a `dynamic` block makes counts as well.
  std::vector<Item> blocks(std::string_view id) const;
  bool has_block(const schema::Block& block) const { return first_of(&block) < none(); }
  bool has_block(std::string_view id) const { return first_of(schema::block(id)) < none(); }
  /// Every place of the file, in source order.
  std::vector<Item> items() const;
  /// The `job` block, if there is exactly one.
  std::optional<Item> job() const { return job_ ? std::optional(item(*job_)) : std::nullopt; }

 private:
  /// What a search by name looks at first, in a row: most searches find nothing.
  struct Name {
    std::uint32_t sketch;        ///< tells most names apart
    std::uint32_t size : 31;     ///< the place's
    std::uint32_t is_block : 1;  ///< the place
  };

  // Its length and three of its bytes.
  static constexpr std::uint32_t sketch_of(std::string_view name) {
    if (name.empty()) return 0;
    auto byte = [&](std::size_t at) { return std::uint32_t{static_cast<unsigned char>(name[at])}; };
    return (static_cast<std::uint32_t>(name.size()) & 0xFF) | byte(0) << 8 | byte(name.size() / 2) << 16 |
           byte(name.size() - 1) << 24;
  }

  void take_names();
  std::uint32_t find_like(std::uint32_t sketch, std::uint32_t first, std::uint32_t end) const;
  /// The number of the first place that is the block, else `none()`: as many as there are.
  std::uint32_t first_of(const schema::Block* block) const {
    return block ? first_of_[static_cast<std::size_t>(block - schema::blocks().data())] : none();
  }
  const Value& evaluated(std::uint32_t place) const;
  std::uint32_t none() const { return static_cast<std::uint32_t>(meanings_.size()); }

  const Inputs* inputs_;
  const Sites* sites_;
  const Options* options_;
  const Outline* outline_;
  const Place* places_;  ///< the outline's
  std::uint32_t file_;
  std::vector<Name> names_;  ///< by place
  bool has_dynamic_ = false;
  std::span<const Meaning> all_meanings_ = all_meanings();
  std::vector<MeaningNumber> meanings_;  ///< by place
  std::vector<std::uint32_t> first_of_;  ///< by number of the schema's block: its first place, or `none()`
  std::vector<std::uint32_t> next_of_;   ///< by place: the next that is the same block
  std::optional<std::uint32_t> job_;
  mutable Memory memory_;                     ///< of the values
  mutable std::vector<const Value*> values_;  ///< of the places that were asked for theirs
  mutable std::shared_ptr<const Uses> uses_;
};

inline const Place& Item::place() const { return subject_->place(number_); }
inline const Meaning& Item::meaning() const { return subject_->meaning(number_); }
inline const Scope& Item::scope() const { return subject_->outline().scope_of(place()); }
inline PlaceId Item::id() const { return {subject_->file(), number_}; }
inline bool Item::is_block() const { return subject_->is_block(number_); }
inline std::uint32_t Item::after() const { return subject_->after(number_); }
inline bool Item::is_generated() const { return subject_->has_dynamic() && stands_in_dynamic(); }
inline std::optional<Item> Item::item(std::string_view name) const {
  std::uint32_t found = subject_->find(name, number_ + 1, after());
  return found == after() ? std::nullopt : std::optional(subject_->item(found));
}
inline Items Item::items() const { return {*subject_, number_ + 1, after()}; }
inline NamedItems Item::items(std::string_view name) const { return {*subject_, number_ + 1, after(), name}; }
inline std::span<const std::string_view> Item::labels() const { return subject_->outline().labels_of(place()); }
inline const Value& Item::value() const { return subject_->value(number_); }
inline Item NamedItems::iterator::operator*() const {
  Item found = subject_->item(number_);
  return subject_->has_dynamic() ? made_or_itself(found) : found;
}
inline void NamedItems::iterator::find() {
  std::uint32_t named = subject_->find(name_, number_, end_);
  number_ = subject_->has_dynamic() ? made_or(named) : named;
}

}  // namespace jobstamp::lint
