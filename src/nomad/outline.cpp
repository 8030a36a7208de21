// From a tree to the outline of its places: which job, group and task everything stands in. Broken blocks are passed
// over; nothing here judges whether Nomad takes a block. What a place is called by address is address.cpp's.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/nomad.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

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
    number_alike(0, count());
    return std::move(out_);
  }

 private:
  /// How near to a task a body is.
  enum class Depth : std::uint8_t { file, job, group, task, elsewhere };
  /// What a body inherits.
  struct Around {
    std::uint32_t parent = 0;
    std::uint32_t scope = 0;
    Depth depth = Depth::file;
    bool outermost = true;
  };

  void body(const Body& body, const Around& around);
  void block(const Block& block, const Around& around);
  void dynamic_block(const Block& block, const Around& around);
  void content(const Block& block, const Body& dynamic, std::string_view type, const Around& around, Depth depth);
  void attribute(const Attribute& attribute, const Around& around);
  void value(Cursor expression, const Around& around);
  void object(Cursor object, const Around& around);
  void tuple(Cursor tuple, const Around& around);

  static std::size_t most_places(const Tree& tree);
  Around open(Cursor node, std::optional<Cursor> value, std::string_view name, const Around& around);
  void close(std::uint32_t number) { out_.places[number].size = count() - number; }
  void enter_scope(Around& inner, std::string_view type, std::string name);
  static Depth below(Depth around, std::string_view type);
  void take_labels(const Block& block, std::uint32_t number);
  void number_alike(std::uint32_t first, std::uint32_t end);
  std::string_view key_name(Cursor key);
  std::string_view element_name(std::uint32_t number);
  std::string_view keep(std::string text) { return out_.made.emplace_back(std::move(text)); }
  std::string first_label(std::uint32_t number, std::string_view otherwise) const;
  std::uint32_t count() const { return static_cast<std::uint32_t>(out_.places.size()); }

  Body root_;
  Outline out_;
  std::vector<std::uint32_t> blocks_;  ///< for `number_alike`: its room is used again
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

/// What a `dynamic` block's tasks are called: its label where that is written out.
std::string dynamic_label(const Body& body) {
  auto labels = body.attribute("labels");
  auto list = labels ? labels->value() : std::nullopt;
  auto first = list && list->kind() == Kind::tuple ? list->child(0) : std::nullopt;
  auto text = first ? literal_string(*first) : std::nullopt;
  return text.value_or("*");
}

std::size_t count_labels(const Block& block) {
  std::size_t count = 0;
  for (Cursor child : block.node().children()) count += child.kind() == Kind::label ? 1U : 0U;
  return count;
}

void Walk::body(const Body& body, const Around& around) {
  for (Cursor item : body.items()) {
    if (auto found = Attribute::from(item)) attribute(*found, around);
    if (auto found = Block::from(item)) {
      found->type() == "dynamic" && !around.outermost ? dynamic_block(*found, around) : block(*found, around);
    }
  }
}

void Walk::block(const Block& block, const Around& around) {
  auto body = block.body();
  if (!body) return;
  Around inner = open(block.node(), std::nullopt, block.type(), around);
  std::uint32_t number = inner.parent;
  take_labels(block, number);
  inner.depth = below(around.depth, block.type());
  enter_scope(inner, block.type(), first_label(number, block.type()));
  this->body(*body, inner);
  close(number);
  number_alike(number + 1, count());
}

// `dynamic "task" { for_each = ..., labels = [...], content { ... } }` stands for blocks `task { ... }`
// (jobspec2, hcl/ext/dynblock).
void Walk::dynamic_block(const Block& block, const Around& around) {
  auto body = block.body();
  if (!body || count_labels(block) != 1) return;
  Around inner = open(block.node(), std::nullopt, "dynamic", around);
  std::uint32_t number = inner.parent;
  take_labels(block, number);
  inner.depth = Depth::elsewhere;
  std::string_view type = out_.labels_of(out_.places[number]).front();
  for (Cursor item : body->items()) {
    if (auto found = Attribute::from(item)) attribute(*found, inner);
    auto found = Block::from(item);
    if (found && found->type() == "content") content(*found, *body, type, inner, below(around.depth, type));
  }
  close(number);
}

void Walk::content(const Block& block, const Body& dynamic, std::string_view type, const Around& around, Depth depth) {
  auto body = block.body();
  if (!body) return;
  Around inner = open(block.node(), std::nullopt, "content", around);
  std::uint32_t number = inner.parent;
  inner.depth = depth;
  enter_scope(inner, type, dynamic_label(dynamic));
  this->body(*body, inner);
  close(number);
  number_alike(number + 1, count());
}

void Walk::attribute(const Attribute& attribute, const Around& around) {
  auto expression = attribute.value();
  if (!expression) return;
  Around inner = open(attribute.node(), expression, attribute.name(), around);
  value(*expression, inner);
  close(inner.parent);
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
    Around inner = open(item, expression, key_name(*key), around);
    value(*expression, inner);
    close(inner.parent);
  }
}

void Walk::tuple(Cursor tuple, const Around& around) {
  std::uint32_t number = 0;
  for (Cursor element : tuple.children()) {
    Around inner = around;
    inner.parent = count();
    out_.places.push_back({element, element, element_name(number), around.parent, 1, around.scope, number});
    value(element, inner);
    close(inner.parent);
    ++number;
  }
}

Walk::Around Walk::open(Cursor node, std::optional<Cursor> value, std::string_view name, const Around& around) {
  std::uint32_t parent = around.outermost ? count() : around.parent;
  Around inner{count(), around.scope, Depth::elsewhere, false};
  out_.places.push_back({node, value, name, parent, 1, around.scope});
  return inner;
}

// `task` below a job and below a group read alike to Nomad.
Walk::Depth Walk::below(Depth around, std::string_view type) {
  if (around == Depth::file && type == "job") return Depth::job;
  if (around == Depth::job && type == "group") return Depth::group;
  if ((around == Depth::job || around == Depth::group) && type == "task") return Depth::task;
  return Depth::elsewhere;
}

void Walk::enter_scope(Around& inner, std::string_view type, std::string name) {
  if (inner.depth == Depth::elsewhere && type != "sidecar_task") return;
  Scope scope = out_.scopes[inner.scope];
  if (inner.depth == Depth::job) {
    scope.level = Scope::Level::job;
    scope.job = std::move(name);
  } else if (inner.depth == Depth::group) {
    scope.level = Scope::Level::group;
    scope.group = std::move(name);
  } else {
    scope.level = Scope::Level::task;
    scope.task = std::move(name);
  }
  scope.parent = inner.scope;
  scope.block = inner.parent;
  inner.scope = static_cast<std::uint32_t>(out_.scopes.size());
  out_.places[inner.parent].scope = inner.scope;
  out_.scopes.push_back(std::move(scope));
}

void Walk::take_labels(const Block& block, std::uint32_t number) {
  Place& place = out_.places[number];
  place.first_label = static_cast<std::uint32_t>(out_.labels.size());
  for (Cursor child : block.node().children()) {
    if (child.kind() != Kind::label) break;
    auto plain = plain_text(child);
    out_.labels.push_back(plain ? *plain : keep(block.labels()[place.label_count]));
    ++place.label_count;
  }
}

std::string Walk::first_label(std::uint32_t number, std::string_view otherwise) const {
  auto labels = out_.labels_of(out_.places[number]);
  return std::string(labels.empty() ? otherwise : labels.front());
}

// Two blocks of one spelling are told apart even where the schema wants only one.
void Walk::number_alike(std::uint32_t first, std::uint32_t end) {
  std::vector<std::uint32_t>& blocks = blocks_;
  blocks.clear();
  for (std::uint32_t each = first; each < end; each += out_.places[each].size) {
    if (out_.places[each].node.kind() == Kind::block) blocks.push_back(each);
  }
  auto compare = [&](std::uint32_t one, std::uint32_t other) {
    const Place& a = out_.places[one];
    const Place& b = out_.places[other];
    if (int order = a.name.compare(b.name); order != 0) return order;
    auto ours = out_.labels_of(a);
    auto theirs = out_.labels_of(b);
    if (std::ranges::equal(ours, theirs)) return 0;
    return std::ranges::lexicographical_compare(ours, theirs) ? -1 : 1;
  };
  std::ranges::sort(blocks, [&](std::uint32_t one, std::uint32_t other) {
    int order = compare(one, other);
    return order == 0 ? one < other : order < 0;
  });
  for (std::size_t i = 1; i < blocks.size(); ++i) {
    bool is_alike = compare(blocks[i - 1], blocks[i]) == 0;
    out_.places[blocks[i]].number = is_alike ? out_.places[blocks[i - 1]].number + 1 : 0;
  }
}

// A key that is computed goes by its source text.
std::string_view Walk::key_name(Cursor key) {
  if (auto plain = plain_text(key)) return *plain;
  auto text = literal_string(key);
  return text ? keep(std::move(*text)) : key.text();
}

std::string_view Walk::element_name(std::uint32_t number) {
  static constexpr std::string_view digits = "0123456789";
  return number < digits.size() ? digits.substr(number, 1) : keep(std::to_string(number));
}

}  // namespace

// Nomad: jobspec2, ParseConfig.
const std::string& group_of(const Scope& scope) {
  return scope.level == Scope::Level::task && scope.group.empty() ? scope.task : scope.group;
}

Outline outline(const Tree& tree) { return Walk(tree).run(); }

}  // namespace jobstamp
