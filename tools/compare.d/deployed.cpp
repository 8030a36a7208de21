// Addresses are made anew here, of the reference's tree: that they agree with ours is part of the question.
// SPDX-License-Identifier: Apache-2.0
#include "deployed.hpp"

#include <algorithm>
#include <functional>
#include <map>

namespace jobstamp::compare {
namespace {

bool is_identifier(const std::string& name) {
  auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  auto follows = [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-'; };
  return !name.empty() && letter(name.front()) && std::all_of(name.begin(), name.end(), follows);
}

std::string step(const std::string& around, const std::string& name) {
  std::string quoted = name;
  if (!is_identifier(name)) {
    quoted = "\"";
    for (char c : name) quoted += (c == '"' || c == '\\') ? std::string{'\\', c} : std::string{c};
    quoted += '"';
  }
  return around.empty() ? quoted : around + "." + quoted;
}

// Blocks without a label that may stand several times where images and sources are.
bool is_numbered(const std::string& type) {
  static const std::vector<std::string> types = {"artifact", "service", "template", "mount", "mounts", "check"};
  return std::find(types.begin(), types.end(), type) != types.end();
}

/// Calls `take(address, value)` for each attribute, item and element below a body or a value.
using Take = std::function<void(const std::string&, const Expression&)>;

void walk_value(const std::string& address, const Expression& value, const Take& take) {
  take(address, value);
  std::size_t element = 0;
  for (const Expression& part : value.parts) {
    if (value.is("tuple")) walk_value(address + "[" + std::to_string(element++) + "]", part, take);
    if (!part.is("item")) continue;
    const Expression& key = part.parts[0];
    bool is_name = key.is("key") || key.is_string();
    if (is_name) walk_value(step(address, key.parts[0].text), part.parts[1], take);
  }
}

void walk_body(const std::string& address, const std::vector<Expression>& items, const Take& take) {
  std::map<std::string, std::size_t> seen;
  for (const Expression& item : items) {
    if (item.is("attribute")) walk_value(step(address, item.parts[0].text), item.parts[1], take);
    if (!item.is("block")) continue;
    std::string inner = step(address, item.parts[0].text);
    auto label = [](const Expression& part) { return part.type == Expression::Type::string; };
    auto body = std::find_if_not(item.parts.begin() + 1, item.parts.end(), label);
    for (auto each = item.parts.begin() + 1; each != body; ++each) inner = step(inner, each->text);
    bool numbered = is_numbered(item.parts[0].text) && body == item.parts.begin() + 1;
    if (numbered) inner += "[" + std::to_string(seen[item.parts[0].text]++) + "]";
    walk_body(inner, {body, item.parts.end()}, take);
  }
}

bool is_in_task(const std::string& address) {
  bool in_task = address.find(".task.") != address.npos || address.find(".sidecar_task.") != address.npos;
  return in_task && address.starts_with("job.");
}

}  // namespace

std::vector<Value> values_in(const std::vector<Expression>& file) {
  std::vector<Value> found;
  walk_body("", file, [&](const std::string& address, const Expression& value) { found.push_back({address, value}); });
  return found;
}

bool is_image(const std::string& address) { return is_in_task(address) && address.ends_with(".config.image"); }

bool is_source(const std::string& address) {
  static const std::string end = "].source";
  std::size_t open = address.rfind(".artifact[");
  bool is_right_inside = open != address.npos && address.find(']', open) == address.size() - end.size();
  return is_in_task(address) && address.ends_with(end) && is_right_inside;
}

}  // namespace jobstamp::compare
