// Lays the schema over a file once, so that each rule finds its blocks by asking for them.
// SPDX-License-Identifier: Apache-2.0
#include "lint/subject.hpp"

#include <utility>

#include "lint/references.hpp"

namespace jobstamp::lint {

Subject::Subject(const Inputs& inputs, std::uint32_t file, const Sites& sites, const Options& options)
    : inputs_(&inputs),
      sites_(&sites),
      options_(&options),
      outline_(&inputs.files[file].outline),
      places_(outline_->places.data()),
      file_(file),
      values_(outline_->places.size()) {
  take_names();
  meanings_ = meanings(outline(), [&](std::uint32_t driver) {
    const Value& said = value(driver);
    return said.is_plain_text() ? said.text : std::string_view();
  });
  const schema::Block* first = schema::blocks().data();
  first_of_.assign(schema::blocks().size(), none());
  next_of_.resize(none());
  for (std::uint32_t place = none(); place-- > 0;) {
    const schema::Block* block = meaning(place).block;
    if (block) next_of_[place] = std::exchange(first_of_[static_cast<std::size_t>(block - first)], place);
  }
  static const schema::Block* const job = schema::block("job");
  std::uint32_t only = first_of(job);
  if (only < none() && next_of_[only] == none()) job_ = only;
}

void Subject::take_names() {
  names_.resize(outline_->places.size());
  Name* each = names_.data();
  for (const Place& place : outline_->places) {
    *each = {sketch_of(place.name), place.size & 0x7FFFFFFFU, place.value ? 0U : 1U};
    has_dynamic_ |= each->sketch == sketch_of("dynamic") && each->is_block && place.name == "dynamic";
    ++each;
  }
}

std::uint32_t Subject::find_like(std::uint32_t sketch, std::uint32_t first, std::uint32_t end) const {
  while (first != end && names_[first].sketch != sketch) first += names_[first].size;
  return first;
}

const Value& Subject::evaluated(std::uint32_t place) const {
  values_[place] = memory_.arena.keep(lint::evaluate(*inputs_, {file_, place}, memory_));
  return *values_[place];
}

Value Subject::evaluate(const Item& item, Cursor expression) const {
  return lint::evaluate(*inputs_, item.id(), expression, memory_);
}

const Uses& Subject::uses() const {
  if (!uses_) uses_ = std::make_shared<const Uses>(find_uses(*this));
  return *uses_;
}

std::vector<Item> Subject::items() const {
  std::vector<Item> found;
  for (std::uint32_t place = 0; place < meanings_.size(); ++place) found.push_back(item(place));
  return found;
}

std::vector<Item> Subject::blocks(std::string_view id) const {
  std::vector<Item> found;
  for (std::uint32_t place = first_of(schema::block(id)); place < none(); place = next_of_[place])
    found.push_back(item(place));
  return found;
}

}  // namespace jobstamp::lint
