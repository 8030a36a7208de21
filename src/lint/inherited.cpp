// Settings as the server will see them.
// SPDX-License-Identifier: Apache-2.0
#include "lint/inherited.hpp"

#include <utility>

#include "lint/origin.hpp"
#include "lint/report.hpp"

namespace jobstamp::lint {

Inherited::Inherited(const Item& block) { add(block); }

Inherited::Inherited(const NamedItems& blocks) { add(blocks); }

Inherited Inherited::of(const Item& around, std::string_view name) {
  Inherited all(around.items(name));
  if (auto job = around.around("job")) all.add(job->items(name));
  return all;
}

void Inherited::add(const NamedItems& blocks) {
  for (Item block : blocks) add(block);
}

void Inherited::add(const Item& block) {
  if (nearest_) {
    farther_.push_back(block);
  } else {
    nearest_ = block;
  }
  is_unsure_ |= block.is_generated();
}

std::optional<Item> Inherited::item(std::string_view name) const {
  if (!nearest_) return std::nullopt;
  if (auto found = nearest_->item(name)) return found;
  for (const Item& block : farther_) {
    if (auto found = block.item(name)) return found;
  }
  return std::nullopt;
}

std::string Setting::shown() const {
  if (item) return quoted(item->value().text);
  return quoted(standard.empty() ? std::to_string(number) : std::string(standard)) + " by default";
}

Setting Inherited::integer(std::string_view name, std::int64_t standard) const {
  auto found = item(name);
  auto amount = found ? as_integer(found->value()) : std::optional(standard);
  return {is_unsure_ ? std::nullopt : amount, found, {}, standard};
}

Setting Inherited::duration(std::string_view name, std::string_view standard) const {
  auto found = item(name);
  auto amount = found ? as_duration(found->value()) : read_duration(standard);
  return {is_unsure_ ? std::nullopt : amount, found, standard, 0};
}

std::string_view Inherited::text(std::string_view name, std::string_view standard) const {
  if (is_unsure_) return "";
  auto found = item(name);
  if (!found) return standard;
  const Value& value = found->value();
  return value.is_plain_text() ? value.text : "";
}

std::optional<bool> Inherited::truth(std::string_view name, bool standard) const {
  if (is_unsure_) return std::nullopt;
  auto found = item(name);
  return found ? as_boolean(found->value()) : standard;
}

std::string_view job_type(const Subject& subject) {
  auto job = subject.job();
  if (!job) return "";
  auto type = job->item("type");
  if (!type) return "service";
  return type->value().is_plain_text() ? type->value().text : "";
}

Setting count_of(const Item& group) {
  auto count = group.item("count");
  if (auto scaling = count ? std::nullopt : group.item("scaling")) return Inherited(*scaling).integer("min", 1);
  auto amount = count ? as_integer(count->value()) : 1;
  return {group.is_generated() ? std::nullopt : amount, count, {}, 1};
}

Span written_in(const Item& around, const Setting& first, const Setting& second) {
  for (const Setting* each : {&first, &second}) {
    if (each->item && around.span().contains(each->item->span())) return each->item->value_span();
  }
  return around.name_span();
}

void note(Diagnostic& found, const Setting& setting, std::string message) {
  if (!setting.item) return;
  Span span = setting.item->value_span();
  if (span != found.span) found.notes.push_back({span, std::move(message)});
  note_origin(*setting.item, setting.item->value(), found);
}

}  // namespace jobstamp::lint
