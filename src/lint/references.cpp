// One walk over the nodes, which stand in source order: what a node opens ends with its subtree.
// SPDX-License-Identifier: Apache-2.0
#include "lint/references.hpp"

#include <algorithm>
#include <span>

namespace jobstamp::lint {
namespace {

std::string call_name(Cursor call) {
  std::string name;
  const Tree& tree = call.tree();
  for (std::uint32_t token = call.tokens().first; tree.kind(token) != Kind::open_paren; ++token) {
    if (!is_trivia(tree.kind(token))) name += tree.text(token);
  }
  return name;
}

// The names that a `for` binds: its identifiers before the collection, but for its own words.
std::vector<std::string_view> bound_by(Cursor intro) {
  std::vector<std::string_view> names;
  const Tree& tree = intro.tree();
  auto collection = intro.child(0);
  std::uint32_t end = collection ? collection->tokens().first : intro.tokens().end;
  for (std::uint32_t token = intro.tokens().first; token < end; ++token) {
    std::string_view word = tree.text(token);
    if (tree.kind(token) == Kind::identifier && word != "for" && word != "in") names.push_back(word);
  }
  return names;
}

// `dynamic "port" { iterator = p }` binds `p`, else `port` (hcl/ext/dynblock).
std::vector<std::string> iterator_of(const Block& block) {
  auto labels = block.labels();
  auto body = block.body();
  auto iterator = body ? body->attribute("iterator") : std::nullopt;
  if (iterator && iterator->value()) return {std::string(iterator->value()->text())};
  return labels;
}

// Most nodes neither name nor calculate anything, nor say what names mean in them.
bool matters(Kind kind) {
  switch (kind) {
    case Kind::for_tuple:
    case Kind::for_object:
    case Kind::template_for:
    case Kind::block:
    case Kind::interpolation:
    case Kind::template_if:
    case Kind::operation:
    case Kind::unary:
    case Kind::conditional:
    case Kind::call:
    case Kind::object_item:
    case Kind::traversal:
    case Kind::variable:
      return true;
    default:
      return false;
  }
}

class Walk {
 public:
  explicit Walk(const Subject& subject) : subject_(subject), tree_(subject.tree()) {}

  void run() {
    const std::span<const Node> nodes = tree_.nodes();
    found.references.reserve(16);  // most files have no more
    for (const Node& each : nodes) {
      if (matters(each.kind)) node(static_cast<std::uint32_t>(&each - nodes.data()));
    }
  }

  Uses found;

 private:
  // What holds within a subtree.
  struct Around {
    std::uint32_t end;
    std::vector<std::string> names = {};
    bool repeats = false;
    bool tries = false;
    bool in_template = false;
  };

  void node(std::uint32_t i) {
    if (i < types_end_ && i >= types_begin_) return;
    while (!around_.empty() && around_.back().end <= i) around_.pop_back();
    Cursor cursor(tree_, i);
    std::uint32_t end = i + tree_.nodes()[i].size;
    switch (cursor.kind()) {
      case Kind::for_tuple:
      case Kind::for_object:
      case Kind::template_for:
        operate(cursor);
        enter_for(cursor, end);
        break;
      case Kind::block:
        enter_block(cursor, end);
        break;
      case Kind::interpolation:
      case Kind::template_if:
        operate(cursor);
        around_.push_back({.end = end, .in_template = true});
        break;
      case Kind::operation:
      case Kind::unary:
      case Kind::conditional:
        operate(cursor);
        break;
      case Kind::call:
        enter_call(cursor, end);
        break;
      case Kind::object_item:
        // A bare word is a key, not a variable (spec: Collection Values).
        if (auto key = cursor.child(0); key && key->kind() == Kind::variable) passed_ = key->index();
        break;
      case Kind::traversal:
        if (auto root = cursor.child(0); root && root->kind() == Kind::variable) refer(cursor, *root);
        break;
      case Kind::variable:
        if (i != passed_) refer(cursor, cursor);
        break;
      default:
        break;
    }
  }

  void enter_for(Cursor cursor, std::uint32_t end) {
    Around inner{.end = end, .repeats = true, .in_template = cursor.kind() == Kind::template_for};
    for (Cursor child : cursor.children()) {
      if (child.kind() != Kind::for_intro) continue;
      for (std::string_view name : bound_by(child)) inner.names.emplace_back(name);
    }
    around_.push_back(std::move(inner));
  }

  void enter_block(Cursor cursor, std::uint32_t end) {
    if (tree_.text(cursor.tokens().first) != "dynamic") return;
    if (auto block = Block::from(cursor)) around_.push_back({.end = end, .names = iterator_of(*block)});
  }

  void enter_call(Cursor cursor, std::uint32_t end) {
    std::string name = call_name(cursor);
    bool tries = name == "try" || name == "can";
    // Its second argument is a type: `convert(v, map(string))` (hcl/ext/typeexpr).
    auto type = name == "convert" ? cursor.child(1) : std::nullopt;
    if (type) {
      types_begin_ = type->index();
      types_end_ = end;
    }
    found.calls.push_back({cursor, std::move(name), is_tried(), is_repeated(), item_around(cursor)});
    if (tries) around_.push_back({.end = end, .tries = true});
  }

  void operate(Cursor expression) {
    if (!is_tried() && !is_repeated()) found.operations.push_back({expression, item_around(expression)});
  }

  void refer(Cursor expression, Cursor root) {
    passed_ = root.index();
    std::string_view name = tree_.text(root.tokens().first);  // a word is one token
    if (name == "true" || name == "false" || name == "null" || is_bound(name)) return;
    bool is_declared = name == "var" || name == "local";
    Reference reference{expression,       name,        std::nullopt,           "", is_tried(),
                        is_in_template(), is_declared, item_around(expression)};
    auto step = expression.kind() == Kind::traversal ? expression.child(1) : std::nullopt;
    if (step && step->kind() == Kind::get_attr) {
      reference.step = step;
      reference.name = tree_.text(step->tokens().end - 1);
    }
    found.references.push_back(reference);
  }

  // Places stand in the order of their nodes, each before what stands in it; and nodes are come to in this order.
  std::optional<Item> item_around(Cursor node) {
    auto count = static_cast<std::uint32_t>(subject_.outline().places.size());
    while (passed_places_ < count && subject_.place(passed_places_).node.index() <= node.index()) ++passed_places_;
    if (passed_places_ == 0) return std::nullopt;
    std::optional<Item> each = subject_.item(passed_places_ - 1);
    while (each && !holds(each->place().node, node)) each = each->parent();
    return each;
  }
  bool holds(Cursor around, Cursor node) const {
    return node.index() < around.index() + tree_.nodes()[around.index()].size;
  }

  bool is_bound(std::string_view name) const {
    return std::ranges::any_of(
        around_, [&](const Around& each) { return std::ranges::find(each.names, name) != each.names.end(); });
  }
  bool is_tried() const { return std::ranges::any_of(around_, &Around::tries); }
  bool is_repeated() const { return std::ranges::any_of(around_, &Around::repeats); }
  bool is_in_template() const { return std::ranges::any_of(around_, &Around::in_template); }

  const Subject& subject_;
  const Tree& tree_;
  std::vector<Around> around_;
  std::uint32_t types_begin_ = 0, types_end_ = 0;  ///< nodes that are types and refer to nothing
  std::uint32_t passed_ = 0;                       ///< a node that is no reference of its own; node 0 is the file
  std::uint32_t passed_places_ = 0;                ///< how many places begin before the node or with it
};

}  // namespace

Uses find_uses(const Subject& subject) {
  Walk walk(subject);
  walk.run();
  return std::move(walk.found);
}

Span name_span(const Reference& reference) {
  if (!reference.step) return reference.expression.span();
  return reference.expression.tree().span(reference.step->tokens().end - 1);
}

}  // namespace jobstamp::lint
