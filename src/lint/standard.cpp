// Nomad fills in what is not written before it compares two jobs (api, Canonicalize), so that what is written out and
// the same is no change. The options of a driver are compared as they are written.
// SPDX-License-Identifier: Apache-2.0
#include "lint/standard.hpp"

#include <algorithm>

namespace jobstamp::lint {
namespace {

// The schema's words for it: `100 (0 when cores is set)`. What a client or a plugin assumes is not filled in, and
// `true (service) / false (batch)` says too much.
std::string_view standard_value(std::string_view words) {
  auto note = words.find(" (");
  if (note == words.npos) return words;
  std::string_view why = words.substr(note + 2);
  bool is_elsewhere = why.starts_with("client") || why.starts_with("plugin") || why.starts_with("driver");
  return is_elsewhere || words.find(" / ") != words.npos ? std::string_view() : words.substr(0, note);
}

bool is_zero(const Value& value) {
  if (value.is(Value::Kind::list) || value.is(Value::Kind::map)) return value.entries.empty();
  return value.text.empty() || value.text == "0" || value.text == "0s" || value.text == "false";
}

// A job's `name` is its id, and that is its label.
bool says_the_label(const Item& item) {
  auto job = item.parent();
  if (!job || job->block_id() != "job" || (item.name() != "name" && item.name() != "id")) return false;
  auto id = item.name() == "name" ? job->item("id") : std::nullopt;
  auto written = as_text(item.value());
  if (id) return written && as_text(id->value()) == written;
  return written && !job->labels().empty() && *written == job->labels()[0];
}

bool says(const Item& item, std::string_view standard) {
  const Value& value = item.value();
  auto written = as_text(value);
  if (written && *written == standard) return true;
  bool is_duration = item.meaning().attribute->type == schema::Type::duration;
  auto length = is_duration ? read_duration(standard) : std::nullopt;
  return length && as_duration(value) == length;
}

bool is_of_driver(const Item& item) { return item.meaning().around && schema::is_driver(*item.meaning().around); }

}  // namespace

bool says_the_standard(const Item& item) {
  if (item.is_block()) return std::ranges::all_of(item.items(), says_the_standard) && item.labels().empty();
  const schema::Attribute* attribute = item.meaning().attribute;
  if (!attribute) return false;
  const Value& value = item.value();
  if (value.is_null() || says_the_label(item)) return true;
  std::string_view standard = standard_value(attribute->standard);
  if (!standard.empty()) return says(item, standard);
  return attribute->standard.empty() && !is_of_driver(item) && value.known && !value.runtime && is_zero(value);
}

}  // namespace jobstamp::lint
