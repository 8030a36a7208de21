// Lays the schema over an outline: what each place of a job file is to Nomad. A `dynamic` block's content is what it
// makes; `config` is the options of its task's driver (jobspec2, hcl/ext/dynblock, drivers/*). Nothing is judged here.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/nomad.hpp"

#include "nomad/schema_index.hpp"

namespace jobstamp {
namespace {

using DriverOf = std::function<std::string_view(std::uint32_t)>;

class Overlay {
 public:
  Overlay(const Outline& outline, const DriverOf& driver_of)
      : outline_(outline), places_(outline.places), driver_of_(driver_of), found_(outline.places.size()) {}

  std::vector<MeaningNumber> run() {
    for (std::uint32_t number = 0; number < places_.size(); ++number) found_[number] = meaning(number);
    return std::move(found_);
  }

 private:
  MeaningNumber meaning(std::uint32_t number) const;
  MeaningNumber of_content(std::uint32_t number) const;
  MeaningNumber of_attribute(std::uint32_t number, const schema::Block& around) const;
  MeaningNumber of_child(std::uint32_t number, const schema::Block& around, std::string_view name) const;
  const schema::Block& options_of(std::uint32_t config) const;
  const schema::Block* around(std::uint32_t number) const;
  bool is_outermost(std::uint32_t number) const { return places_[number].parent == number; }

  const Outline& outline_;
  const std::vector<Place>& places_;
  const DriverOf& driver_of_;
  const schema::Index& rows_ = schema::index();
  const schema::Block* const file_row_ = rows_.block("");
  const schema::Block* const dynamic_row_ = rows_.block("dynamic");
  const schema::Block* const config_row_ = rows_.block("config");
  std::vector<MeaningNumber> found_;
};

const schema::Block* Overlay::around(std::uint32_t number) const {
  return is_outermost(number) ? file_row_ : rows_.meaning(found_[places_[number].parent]).block;
}

MeaningNumber Overlay::meaning(std::uint32_t number) const {
  const Place& place = places_[number];
  const schema::Block* around = this->around(number);
  if (!around) return {};
  if (place.is_element()) return rows_.element(*around);
  if (place.value) return of_attribute(number, *around);
  if (around == dynamic_row_ && place.name == "content") return of_content(number);
  if (place.name == "dynamic" && !is_outermost(number)) return rows_.dynamic(*around);
  return of_child(number, *around, place.name);
}

// What a `dynamic` block makes stands where the `dynamic` block stands.
MeaningNumber Overlay::of_content(std::uint32_t number) const {
  std::uint32_t dynamic = places_[number].parent;
  auto labels = outline_.labels_of(places_[dynamic]);
  const schema::Block* around = this->around(dynamic);
  if (!around) return {};
  return labels.size() == 1 ? of_child(dynamic, *around, labels.front()) : rows_.unknown(*around);
}

MeaningNumber Overlay::of_attribute(std::uint32_t number, const schema::Block& around) const {
  std::string_view name = places_[number].name;
  MeaningNumber found = rows_.attribute(around, name);
  return found != 0 ? found : of_child(number, around, name);
}

MeaningNumber Overlay::of_child(std::uint32_t number, const schema::Block& around, std::string_view name) const {
  MeaningNumber found = rows_.child(around, name);
  if (found == 0) return rows_.unknown(around);
  return rows_.meaning(found).block == config_row_ ? rows_.config(around, options_of(number)) : found;
}

const schema::Block& Overlay::options_of(std::uint32_t config) const {
  std::uint32_t task = places_[config].parent;
  // Where nothing else is said, Consul's sidecar runs in Docker (nomad/job_endpoint_hook_connect.go).
  std::string_view driver = places_[task].name == "sidecar_task" ? "docker" : "";
  for (std::uint32_t each = task + 1; each < task + places_[task].size; each += places_[each].size) {
    if (places_[each].name == "driver" && places_[each].value) driver = driver_of_(each);
  }
  const schema::Block* options = rows_.driver(driver);
  return options ? *options : *config_row_;
}

}  // namespace

std::span<const Meaning> all_meanings() { return schema::index().meanings(); }

std::vector<MeaningNumber> meanings(const Outline& outline, const DriverOf& driver_of) {
  return Overlay(outline, driver_of).run();
}

}  // namespace jobstamp
