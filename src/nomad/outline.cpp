// From a tree to the outline of its places: which job, group and task everything stands in, and the
// address it goes by. Broken blocks are passed over; nothing here judges whether Nomad takes a block.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/nomad.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "nomad/address.hpp"
#include "nomad/repeated_blocks.hpp"

namespace jobstamp {
namespace {

class Walk {
 public:
  explicit Walk(const Tree& tree) : root_(body_of(tree)) {
    out_.scopes.emplace_back();
    out_.places.reserve(most_places(tree));
  }

  Outline run() {
    body(root_, Around{});
    return std::move(out_);
  }

 private:
  /// What a body inherits. `address` is spelled, `path` goes by keywords alone.
  struct Around {
    std::string address, path, type;
    std::uint32_t parent = 0;
    std::uint32_t scope = 0;
    bool outermost = true;
  };
  /// How many blocks of each spelling a body has had so far.
  using Counts = std::map<std::string, std::size_t>;

  void body(const Body& body, const Around& around);
  void block(const Block& block, const Around& around, Counts& counts);
  void dynamic_block(const Block& block, const Around& around, Counts& counts);
  void attribute(const Attribute& attribute, const Around& around);
  void value(Cursor expression, const Around& around);
  void object(Cursor object, const Around& around);
  void tuple(Cursor tuple, const Around& around);

  static std::size_t most_places(const Tree& tree);

  std::uint32_t add(Cursor node, std::optional<Cursor> value, std::string_view name, const Around& around);
  Around inside(std::uint32_t number, std::string_view type) const;
  Around open(Cursor node, std::string_view name, const Around& around) {
    return inside(add(node, std::nullopt, name, around), name);
  }
  void leaf_or_more(Cursor node, Cursor expression, std::string_view name, const Around& around);
  void close(std::uint32_t number) { out_.places[number].size = count() - number; }
  void enter_scope(Around& inner, std::string_view type, std::string name);
  std::uint32_t count() const { return static_cast<std::uint32_t>(out_.places.size()); }

  Body root_;
  Outline out_;
};

/// Some more than there will be: what stands in a call or a `for` is counted too.
std::size_t Walk::most_places(const Tree& tree) {
  std::size_t count = 0;
  for (std::uint32_t index = 0; index < tree.nodes().size(); ++index) {
    Kind kind = tree.nodes()[index].kind;
    if (kind == Kind::attribute || kind == Kind::block || kind == Kind::object_item) ++count;
    if (kind != Kind::tuple) continue;
    Children elements = Cursor(tree, index).children();
    count += static_cast<std::size_t>(std::distance(elements.begin(), elements.end()));
  }
  return count;
}

/// `task` below a job and below a group read alike to Nomad.
std::string path_below(std::string_view around, std::string_view name) {
  if (around == "job" && name == "task") return "job.group.task";
  std::string path;
  path.reserve(around.size() + 1 + name.size());
  path += around;
  if (!path.empty()) path += '.';
  return path += name;
}

/// The key of an object item as a name; a key that is computed goes by its source text.
std::string key_name(Cursor key) {
  if (auto text = literal_string(key)) return *text;
  return std::string(key.text());
}

/// What a `dynamic` block's tasks are called: its label where that is written out.
std::string dynamic_label(const Body& body) {
  auto labels = body.attribute("labels");
  auto list = labels ? labels->value() : std::nullopt;
  auto first = list && list->kind() == Kind::tuple ? list->child(0) : std::nullopt;
  auto text = first ? literal_string(*first) : std::nullopt;
  return text.value_or("*");
}

void Walk::body(const Body& body, const Around& around) {
  Counts counts;
  for (Cursor item : body.items()) {
    if (auto found = Attribute::from(item)) attribute(*found, around);
    if (auto found = Block::from(item)) {
      found->type() == "dynamic" && !around.outermost ? dynamic_block(*found, around, counts)
                                                      : block(*found, around, counts);
    }
  }
}

void Walk::block(const Block& block, const Around& around, Counts& counts) {
  auto body = block.body();
  if (!body) return;
  std::string type(block.type());
  std::vector<std::string> labels = block.labels();
  Around inner = open(block.node(), type, around);
  for (const std::string& label : labels) nomad::append_name(inner.address, label);
  // Two blocks of one spelling are told apart even where the schema wants only one.
  std::size_t number = counts[inner.address]++;
  if ((labels.empty() && nomad::is_repeated(around.type, type)) || number > 0)
    nomad::append_number(inner.address, number);
  out_.places[inner.parent].address = inner.address;
  enter_scope(inner, type, labels.empty() ? type : labels.front());
  this->body(*body, inner);
  close(inner.parent);
}

// `dynamic "task" { for_each = ..., labels = [...], content { ... } }` stands for blocks `task { ... }`
// (jobspec2, hcl/ext/dynblock): the content has the path of what it makes, the address of where it stands.
void Walk::dynamic_block(const Block& block, const Around& around, Counts& counts) {
  auto body = block.body();
  auto labels = block.labels();
  if (!body || labels.size() != 1) return;
  const std::string& type = labels.front();
  Around inner = open(block.node(), "dynamic", around);
  nomad::append_name(inner.address, type);
  if (std::size_t number = counts[inner.address]++; number > 0) nomad::append_number(inner.address, number);
  out_.places[inner.parent].address = inner.address;
  for (Cursor item : body->items()) {
    if (auto found = Attribute::from(item)) attribute(*found, inner);
    auto content = Block::from(item);
    auto made = content && content->type() == "content" ? content->body() : std::nullopt;
    if (!made) continue;
    Around within = open(content->node(), "content", inner);
    within.path = path_below(around.path, type);
    within.type = type;
    out_.places[within.parent].path = within.path;
    enter_scope(within, type, dynamic_label(*body));
    this->body(*made, within);
    close(within.parent);
  }
  close(inner.parent);
}

void Walk::attribute(const Attribute& attribute, const Around& around) {
  auto expression = attribute.value();
  if (expression) leaf_or_more(attribute.node(), *expression, attribute.name(), around);
}

// Most values hold no further place: what those inherit is not worked out for them.
void Walk::leaf_or_more(Cursor node, Cursor expression, std::string_view name, const Around& around) {
  std::uint32_t number = add(node, expression, name, around);
  if (expression.kind() != Kind::object && expression.kind() != Kind::tuple) return;
  value(expression, inside(number, name));
  close(number);
}

void Walk::value(Cursor expression, const Around& around) {
  if (expression.kind() == Kind::object) object(expression, around);
  if (expression.kind() == Kind::tuple) tuple(expression, around);
}

void Walk::object(Cursor object, const Around& around) {
  for (Cursor item : object.children()) {
    auto key = item.child(0);
    auto expression = item.child(1);
    if (item.kind() != Kind::object_item || !key || !expression) continue;
    leaf_or_more(item, *expression, key_name(*key), around);
  }
}

// The elements of a list share the list's path: what changes one of them changes the list.
void Walk::tuple(Cursor tuple, const Around& around) {
  std::size_t number = 0;
  for (Cursor element : tuple.children()) {
    Around inner = around;
    nomad::append_number(inner.address, number);
    inner.parent = count();
    out_.places.push_back(
        {element, element, std::to_string(number), inner.address, inner.path, around.parent, 1, around.scope});
    value(element, inner);
    close(inner.parent);
    ++number;
  }
}

std::uint32_t Walk::add(Cursor node, std::optional<Cursor> value, std::string_view name, const Around& around) {
  const std::uint32_t number = count();
  std::string address;
  address.reserve(around.address.size() + 1 + name.size());
  address += around.address;
  nomad::append_name(address, name);
  out_.places.push_back({node, value, std::string(name), std::move(address), path_below(around.path, name),
                         around.outermost ? number : around.parent, 1, around.scope});
  return number;
}

Walk::Around Walk::inside(std::uint32_t number, std::string_view type) const {
  const Place& place = out_.places[number];
  return {place.address, place.path, std::string(type), number, place.scope, false};
}

void Walk::enter_scope(Around& inner, std::string_view type, std::string name) {
  Scope scope = out_.scopes[inner.scope];
  if (inner.path == "job") {
    scope.level = Scope::Level::job;
    scope.job = std::move(name);
  } else if (inner.path == "job.group") {
    scope.level = Scope::Level::group;
    scope.group = std::move(name);
  } else if (inner.path == "job.group.task" || type == "sidecar_task") {
    scope.level = Scope::Level::task;
    scope.task = std::move(name);
  } else {
    return;
  }
  scope.parent = inner.scope;
  scope.block = inner.parent;
  inner.scope = static_cast<std::uint32_t>(out_.scopes.size());
  out_.places[inner.parent].scope = inner.scope;
  out_.scopes.push_back(std::move(scope));
}

}  // namespace

// Nomad: jobspec2, ParseConfig.
const std::string& group_of(const Scope& scope) {
  return scope.level == Scope::Level::task && scope.group.empty() ? scope.task : scope.group;
}

Outline outline(const Tree& tree) { return Walk(tree).run(); }

}  // namespace jobstamp
