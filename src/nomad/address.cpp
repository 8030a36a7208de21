// What a place is called: `job.web.group."my.app".task.frontend.artifact[0].source`, and its path in the schema. Made
// only where someone asks. A name that is no identifier stands in quotes, as HCL would write it.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/nomad.hpp"
#include "nomad/repeated_blocks.hpp"

namespace jobstamp {
namespace {

void append_quoted(std::string& address, std::string_view name) {
  address += '"';
  for (char c : name) {
    if (c == '"' || c == '\\') address += '\\';
    address += c;
  }
  address += '"';
}

// Identifiers beyond ASCII are quoted too: an address is for people's command lines.
void append_name(std::string& address, std::string_view name) {
  if (!address.empty()) address += '.';
  if (is_identifier(name)) {
    address += name;
  } else {
    append_quoted(address, name);
  }
}

void append_number(std::string& address, std::size_t number) { address += '[' + std::to_string(number) + ']'; }

bool is_block(const Place& place) { return place.node.kind() == Kind::block; }

bool is_content(const Outline& outline, std::uint32_t place) {
  return is_block(outline.places[place]) && outline.is_dynamic(outline.places[place].parent);
}

/// The keyword of the body that a place stands in; empty for the file.
std::string_view type_around(const Outline& outline, std::uint32_t place) {
  std::uint32_t parent = outline.places[place].parent;
  if (parent == place) return "";
  if (is_content(outline, parent)) return outline.labels_of(outline.places[outline.places[parent].parent]).front();
  return outline.places[parent].name;
}

// The schema tells which blocks without a label stand several times; others carry a number where it takes one.
bool is_numbered(const Outline& outline, std::uint32_t place) {
  const Place& it = outline.places[place];
  if (it.number > 0) return true;
  bool may_recur = it.label_count == 0 && !outline.is_dynamic(place) && !is_content(outline, place);
  return is_block(it) && may_recur && nomad::is_repeated(type_around(outline, place), it.name);
}

/// `task` below a job and below a group read alike to Nomad.
std::string path_below(std::string path, std::string_view name) {
  if (path == "job" && name == "task") return "job.group.task";
  if (!path.empty()) path += '.';
  return path += name;
}

}  // namespace

std::string Outline::address(std::uint32_t place) const {
  const Place& it = places[place];
  std::string address = it.parent == place ? "" : this->address(it.parent);
  if (!it.is_element()) append_name(address, it.name);
  for (std::string_view label : labels_of(it)) append_name(address, label);
  if (it.is_element() || is_numbered(*this, place)) append_number(address, it.number);
  return address;
}

// What changes an element changes its list. The `content` of a `dynamic` block has the path of what the block makes.
std::string Outline::path(std::uint32_t place) const {
  const Place& it = places[place];
  if (it.parent == place) return std::string(it.name);
  if (it.is_element()) return path(it.parent);
  if (!is_content(*this, place)) return path_below(path(it.parent), it.name);
  const Place& dynamic = places[it.parent];
  return path_below(path(dynamic.parent), labels_of(dynamic).front());
}

}  // namespace jobstamp
