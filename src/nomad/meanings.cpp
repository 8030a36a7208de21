// Lays the schema over an outline: what each place of a job file is to Nomad. A `dynamic` block's content is what it
// makes; `config` is the options of its task's driver (jobspec2, hcl/ext/dynblock, drivers/*). Nothing is judged here.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/nomad.hpp"

#include <string>

#include "nomad/schema_index.hpp"

namespace jobstamp {
namespace {

class Overlay {
 public:
  Overlay(const Outline& outline, const std::function<std::string(std::uint32_t)>& driver_of)
      : outline_(outline), places_(outline.places), driver_of_(driver_of), found_(outline.places.size()) {}

  std::vector<Meaning> run() {
    for (std::uint32_t number = 0; number < places_.size(); ++number) found_[number] = meaning(number);
    return std::move(found_);
  }

 private:
  Meaning meaning(std::uint32_t number) const;
  Meaning of_content(std::uint32_t number) const;
  Meaning of_attribute(std::uint32_t number, const schema::Block& around) const;
  Meaning of_child(std::uint32_t number, const schema::Block& around, std::string_view name) const;
  const schema::Block* block_of(std::uint32_t number, const schema::Block& around, const schema::Child& child) const;
  const schema::Block* options_of(std::uint32_t config) const;
  const schema::Block* around(std::uint32_t number) const;
  bool is_outermost(std::uint32_t number) const { return places_[number].parent == number; }

  const Outline& outline_;
  const std::vector<Place>& places_;
  const std::function<std::string(std::uint32_t)>& driver_of_;
  const schema::Index& rows_ = schema::index();
  const schema::Block* const file_row_ = rows_.block("");
  std::vector<Meaning> found_;
};

const schema::Block* Overlay::around(std::uint32_t number) const {
  return is_outermost(number) ? file_row_ : found_[places_[number].parent].block;
}

Meaning Overlay::meaning(std::uint32_t number) const {
  const Place& place = places_[number];
  const schema::Block* around = this->around(number);
  if (!around) return {};
  // An element of a list of blocks is one of these blocks.
  if (place.is_element()) return {around, around, nullptr, nullptr};
  if (place.value) return of_attribute(number, *around);
  if (place.name == "content" && around->id == "dynamic") return of_content(number);
  if (place.name == "dynamic" && !is_outermost(number)) return {around, rows_.block("dynamic"), nullptr, nullptr};
  return of_child(number, *around, place.name);
}

// What a `dynamic` block makes stands where the `dynamic` block stands.
Meaning Overlay::of_content(std::uint32_t number) const {
  std::uint32_t dynamic = places_[number].parent;
  auto labels = outline_.labels_of(places_[dynamic]);
  const schema::Block* around = this->around(dynamic);
  if (!around || labels.size() != 1) return {around, nullptr, nullptr, nullptr};
  return of_child(dynamic, *around, labels.front());
}

Meaning Overlay::of_attribute(std::uint32_t number, const schema::Block& around) const {
  std::string_view name = places_[number].name;
  if (const schema::Attribute* row = rows_.attribute(around, name)) return {&around, nullptr, nullptr, row};
  return of_child(number, around, name);
}

Meaning Overlay::of_child(std::uint32_t number, const schema::Block& around, std::string_view name) const {
  const schema::Child* child = rows_.child(around, name);
  return {&around, child ? block_of(number, around, *child) : nullptr, child, nullptr};
}

const schema::Block* Overlay::block_of(std::uint32_t number, const schema::Block& around,
                                       const schema::Child& child) const {
  return child.block == "config" ? options_of(number) : rows_.meant(around, child);
}

const schema::Block* Overlay::options_of(std::uint32_t config) const {
  std::uint32_t task = places_[config].parent;
  // Where nothing else is said, Consul's sidecar runs in Docker (nomad/job_endpoint_hook_connect.go).
  std::string driver = places_[task].name == "sidecar_task" ? "docker" : "";
  for (std::uint32_t each = task + 1; each < task + places_[task].size; each += places_[each].size) {
    if (places_[each].name == "driver" && places_[each].value) driver = driver_of_(each);
  }
  const schema::Block* options = schema::driver(driver);
  return options ? options : rows_.block("config");
}

}  // namespace

std::vector<Meaning> meanings(const Outline& outline, const std::function<std::string(std::uint32_t)>& driver_of) {
  return Overlay(outline, driver_of).run();
}

}  // namespace jobstamp
