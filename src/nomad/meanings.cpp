// Lays the schema over an outline: what each place of a job file is to Nomad. A `dynamic` block's content is what it
// makes; `config` is the options of its task's driver (jobspec2, hcl/ext/dynblock, drivers/*). Nothing is judged here.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/nomad.hpp"

#include <string>

#include "nomad/schema_data.hpp"
#include "nomad/schema_index.hpp"

namespace jobstamp {
namespace {

// Asked for at most places, and so not by name each time.
const schema::Block* file_row() {
  static const schema::Block* const row = schema::block("");
  return row;
}

// What a row of `around` says that its block is.
const schema::Block* meant_by(const schema::Block& around, const schema::Child& child) {
  auto blocks = schema::block_table();
  return schema::index().meant(blocks, static_cast<std::size_t>(&around - blocks.data()),
                               static_cast<std::size_t>(&child - around.blocks.data()));
}

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
  Meaning of_attribute(std::uint32_t number, const schema::Block* around) const;
  const schema::Block* block_of(std::uint32_t number, const schema::Block& around, const schema::Child& child) const;
  const schema::Block* options_of(std::uint32_t config) const;
  const schema::Block* around(std::uint32_t number) const;
  bool is_outermost(std::uint32_t number) const { return places_[number].parent == number; }

  const Outline& outline_;
  const std::vector<Place>& places_;
  const std::function<std::string(std::uint32_t)>& driver_of_;
  std::vector<Meaning> found_;
};

const schema::Block* Overlay::around(std::uint32_t number) const {
  return is_outermost(number) ? file_row() : found_[places_[number].parent].block;
}

Meaning Overlay::meaning(std::uint32_t number) const {
  const Place& place = places_[number];
  const schema::Block* around = this->around(number);
  if (!around) return {};
  if (place.node.kind() == Kind::attribute || place.node.kind() == Kind::object_item) {
    return of_attribute(number, around);
  }
  // An element of a list of blocks is one of these blocks.
  if (place.node.kind() != Kind::block) return {around, around, nullptr, nullptr};
  if (place.name == "content" && around->id == "dynamic") return of_content(number);
  if (place.name == "dynamic" && !is_outermost(number)) return {around, schema::block("dynamic"), nullptr, nullptr};
  const schema::Child* child = around->child(place.name);
  return {around, child ? block_of(number, *around, *child) : nullptr, child, nullptr};
}

// What a `dynamic` block makes stands where the `dynamic` block stands.
Meaning Overlay::of_content(std::uint32_t number) const {
  std::uint32_t dynamic = places_[number].parent;
  auto labels = outline_.labels_of(places_[dynamic]);
  const schema::Block* around = this->around(dynamic);
  const schema::Child* child = around && labels.size() == 1 ? around->child(labels.front()) : nullptr;
  return {around, child ? block_of(dynamic, *around, *child) : nullptr, child, nullptr};
}

Meaning Overlay::of_attribute(std::uint32_t number, const schema::Block* around) const {
  const Place& place = places_[number];
  if (const schema::Attribute* attribute = around->attribute(place.name)) return {around, nullptr, nullptr, attribute};
  const schema::Child* child = around->child(place.name);
  return {around, child ? block_of(number, *around, *child) : nullptr, child, nullptr};
}

const schema::Block* Overlay::block_of(std::uint32_t number, const schema::Block& around,
                                       const schema::Child& child) const {
  return child.block == "config" ? options_of(number) : meant_by(around, child);
}

const schema::Block* Overlay::options_of(std::uint32_t config) const {
  std::uint32_t task = places_[config].parent;
  // Where nothing else is said, Consul's sidecar runs in Docker (nomad/job_endpoint_hook_connect.go).
  std::string driver = places_[task].name == "sidecar_task" ? "docker" : "";
  for (std::uint32_t each = task + 1; each < task + places_[task].size; each += places_[each].size) {
    if (places_[each].name == "driver" && places_[each].value) driver = driver_of_(each);
  }
  const schema::Block* options = schema::driver(driver);
  return options ? options : schema::block("config");
}

}  // namespace

std::vector<Meaning> meanings(const Outline& outline, const std::function<std::string(std::uint32_t)>& driver_of) {
  return Overlay(outline, driver_of).run();
}

}  // namespace jobstamp
