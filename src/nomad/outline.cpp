// From a tree to the outline of its places: which job, group and task everything stands in. Broken blocks are passed
// over; nothing here judges whether Nomad takes a block. What a place is called by address is address.cpp's.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/nomad.hpp"

#include <span>
#include <utility>

#include "nomad/alike.hpp"
#include "nomad/idle_places.hpp"

namespace jobstamp {
namespace {

class Walk {
 public:
  explicit Walk(Outline& out) : out_(out) {
    neighbours_.reserve(few_blocks);
    if (!out.scopes.empty()) return;
    out.scopes.reserve(few_scopes);
    out.scopes.emplace_back();
    out.labels.reserve(few_labels);
  }

  void whole(const Tree& tree) {
    out_.places = lend_places();
    out_.places.reserve(tree.nodes().size() / 3 * 2);  // few files are lists that are places for the most part
    body(body_of(tree), Around{});
  }
  void outermost(Cursor item);
  /// A block without what stands in it.
  void head(Block block) { open_block(block, block.type(), Around{}); }
  /// Tells the outermost blocks apart that it has been shown.
  void number_outermost() { number_alike(out_, neighbours_); }
  std::uint32_t count() const { return static_cast<std::uint32_t>(out_.places.size()); }

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

  void body(Body body, Around around);
  void block(Block block, Around around);
  void plain_block(Block block, std::string_view type, Around around);
  void dynamic_block(Block block, Around around);
  void content(Block block, Body dynamic, std::string_view type, Around around, Depth depth);
  void attribute(Attribute attribute, Around around);
  static bool has_places(Cursor expression) {
    return expression.kind() == Kind::object || expression.kind() == Kind::tuple;
  }
  void value(Cursor expression, std::uint32_t number);
  void object(Cursor object, Around around);
  void tuple(Cursor tuple, Around around);

  Around open_block(Block block, std::string_view type, Around around);
  Around open(Cursor block, std::string_view type, Around around);
  /// What the next place hands down.
  Around within_next(Around around) const { return {count(), around.scope, Depth::elsewhere, false}; }
  std::uint32_t parent_of_next(Around around) const { return around.outermost ? count() : around.parent; }
  void close(std::uint32_t number) { out_.places[number].size = count() - number; }
  static bool opens_scope(Around inner, std::string_view type) {
    return inner.depth != Depth::elsewhere || type == "sidecar_task";
  }
  void enter_scope(Around& inner, std::string_view name);
  static Depth below(Depth around, std::string_view type);
  void take_labels(Block block, Place& place);
  std::string_view key_name(Cursor key);
  std::string_view element_name(std::uint32_t number);
  std::string_view keep(std::string text) { return out_.made.emplace_front(std::move(text)); }
  std::string_view first_label(std::uint32_t number, std::string_view otherwise) const;

  // What most job files make do with, so that nothing grows by steps.
  static constexpr std::size_t few_scopes = 8;
  static constexpr std::size_t few_labels = 16;
  static constexpr std::size_t few_blocks = 32;

  Outline& out_;
  std::vector<Neighbour> neighbours_;  ///< blocks of the bodies that are being walked, outermost first
};

/// What a `dynamic` block's tasks are called: its label where that is written out.
std::string dynamic_label(Body body) {
  auto labels = body.attribute("labels");
  auto list = labels ? labels->value() : std::nullopt;
  auto first = list && list->kind() == Kind::tuple ? list->child(0) : std::nullopt;
  auto text = first ? literal_string(*first) : std::nullopt;
  return text.value_or("*");
}

std::size_t count_labels(Block block) {
  std::size_t count = 0;
  for (Cursor child : block.node().children()) count += child.kind() == Kind::label ? 1U : 0U;
  return count;
}

void Walk::body(Body body, Around around) {
  std::size_t first = neighbours_.size();
  for (Cursor item : body.items()) {
    if (auto found = Attribute::from(item)) {
      attribute(*found, around);
    } else if (auto other = Block::from(item)) {
      block(*other, around);
    }
  }
  if (neighbours_.size() - first > 1) number_alike(out_, std::span(neighbours_).subspan(first));
  neighbours_.resize(first);
}

void Walk::outermost(Cursor item) {
  if (auto found = Attribute::from(item)) attribute(*found, Around{});
  if (auto found = Block::from(item)) block(*found, Around{});
}

void Walk::block(Block block, Around around) {
  std::string_view type = block.type();
  if (type == "dynamic" && !around.outermost) return dynamic_block(block, around);
  plain_block(block, type, around);
}

void Walk::plain_block(Block block, std::string_view type, Around around) {
  auto body = block.body();
  if (!body) return;
  Around inner = open_block(block, type, around);
  std::uint32_t number = inner.parent;
  inner.depth = below(around.depth, type);
  if (opens_scope(inner, type)) enter_scope(inner, first_label(number, type));
  this->body(*body, inner);
  close(number);
}

// `dynamic "task" { for_each = ..., labels = [...], content { ... } }` stands for blocks `task { ... }`
// (jobspec2, hcl/ext/dynblock).
void Walk::dynamic_block(Block block, Around around) {
  auto body = block.body();
  if (!body || count_labels(block) != 1) return;
  Around inner = open_block(block, "dynamic", around);
  std::uint32_t number = inner.parent;
  inner.depth = Depth::elsewhere;
  std::string_view type = out_.labels_of(out_.places[number]).front();
  for (Cursor item : body->items()) {
    if (auto found = Attribute::from(item)) attribute(*found, inner);
    auto found = Block::from(item);
    if (found && found->type() == "content") content(*found, *body, type, inner, below(around.depth, type));
  }
  close(number);
}

void Walk::content(Block block, Body dynamic, std::string_view type, Around around, Depth depth) {
  auto body = block.body();
  if (!body) return;
  Around inner = open(block.node(), "content", around);
  std::uint32_t number = inner.parent;
  inner.depth = depth;
  if (opens_scope(inner, type)) enter_scope(inner, dynamic_label(dynamic));
  this->body(*body, inner);
  close(number);
}

void Walk::attribute(Attribute attribute, Around around) {
  auto expression = attribute.value();
  if (!expression) return;
  const std::uint32_t number = count();
  out_.places.emplace_back(attribute.node(), expression, attribute.name(), parent_of_next(around), around.scope);
  if (has_places(*expression)) value(*expression, number);
}

// What is written out in the value of a place.
void Walk::value(Cursor expression, std::uint32_t number) {
  const Around inner{number, out_.places[number].scope, Depth::elsewhere, false};
  if (expression.kind() == Kind::object) {
    object(expression, inner);
  } else {
    tuple(expression, inner);
  }
  close(number);
}

void Walk::object(Cursor object, Around around) {
  for (Cursor item : object.children()) {
    auto key = item.child(0);
    auto expression = item.child(1);
    if (item.kind() != Kind::object_item || !key || !expression) continue;
    const std::uint32_t number = count();
    out_.places.emplace_back(item, expression, key_name(*key), around.parent, around.scope);
    if (has_places(*expression)) value(*expression, number);
  }
}

void Walk::tuple(Cursor tuple, Around around) {
  std::uint32_t number = 0;
  for (Cursor element : tuple.children()) {
    const std::uint32_t place = count();
    out_.places.emplace_back(element, element, element_name(number), around.parent, around.scope, number);
    if (has_places(element)) value(element, place);
    ++number;
  }
}

Walk::Around Walk::open_block(Block block, std::string_view type, Around around) {
  Around inner = open(block.node(), type, around);
  Place& place = out_.places.back();
  take_labels(block, place);
  neighbours_.push_back({sketch_of(out_, place), inner.parent});
  return inner;
}

Walk::Around Walk::open(Cursor block, std::string_view type, Around around) {
  Around inner = within_next(around);
  out_.places.emplace_back(block, std::nullopt, type, parent_of_next(around), around.scope);
  return inner;
}

// `task` below a job and below a group read alike to Nomad.
Walk::Depth Walk::below(Depth around, std::string_view type) {
  if (around == Depth::file && type == "job") return Depth::job;
  if (around == Depth::job && type == "group") return Depth::group;
  if ((around == Depth::job || around == Depth::group) && type == "task") return Depth::task;
  return Depth::elsewhere;
}

void Walk::enter_scope(Around& inner, std::string_view name) {
  out_.scopes.push_back(out_.scopes[inner.scope]);
  Scope& scope = out_.scopes.back();
  if (inner.depth == Depth::job) {
    scope.level = Scope::Level::job;
    scope.job = name;
  } else if (inner.depth == Depth::group) {
    scope.level = Scope::Level::group;
    scope.group = name;
  } else {
    scope.level = Scope::Level::task;
    scope.task = name;
  }
  scope.parent = inner.scope;
  scope.block = inner.parent;
  inner.scope = static_cast<std::uint32_t>(out_.scopes.size() - 1);
  out_.places[inner.parent].scope = inner.scope;
}

void Walk::take_labels(Block block, Place& place) {
  place.first_label = static_cast<std::uint32_t>(out_.labels.size());
  for (Cursor child : block.node().children()) {
    if (child.kind() != Kind::label) break;
    auto plain = plain_text(child);
    out_.labels.push_back(plain ? *plain : keep(block.labels()[place.label_count]));
    ++place.label_count;
  }
}

std::string_view Walk::first_label(std::uint32_t number, std::string_view otherwise) const {
  auto labels = out_.labels_of(out_.places[number]);
  return labels.empty() ? otherwise : labels.front();
}

// A key that is computed goes by its source text.
std::string_view Walk::key_name(Cursor key) {
  if (auto plain = plain_text(key)) return *plain;
  auto text = literal_string(key);
  return text ? keep(std::move(*text)) : key.text();
}

// Lists are short.
std::string_view Walk::element_name(std::uint32_t number) {
  static constexpr std::string_view numbers =
      "0001020304050607080910111213141516171819202122232425262728293031323334353637383940414243444546474849"
      "5051525354555657585960616263646566676869707172737475767778798081828384858687888990919293949596979899";
  if (number < 10) return numbers.substr(2 * number + 1, 1);
  return number < numbers.size() / 2 ? numbers.substr(2 * number, 2) : keep(std::to_string(number));
}

}  // namespace

// Nomad: jobspec2, ParseConfig.
const std::string& group_of(const Scope& scope) {
  return scope.level == Scope::Level::task && scope.group.empty() ? scope.task : scope.group;
}

Outline::~Outline() { give_back(places); }

Outline outline(const Tree& tree) {
  Outline out;
  Walk(out).whole(tree);
  return out;
}

OutlineByJob::OutlineByJob(const Tree& tree, Outline& outline) : outline_(&outline) {
  Walk walk(outline);
  Outline heads;
  Walk jobs(heads);
  for (Cursor item : body_of(tree).items()) {
    auto block = Block::from(item);
    bool is_job = block && block->type() == "job" && block->body();
    if (is_job) {
      jobs.head(*block);
    } else {
      walk.outermost(item);
    }
  }
  walk.number_outermost();
  jobs.number_outermost();
  jobs_.reserve(heads.places.size());
  for (const Place& head : heads.places) jobs_.push_back({head.node, head.number});
  places_ = walk.count();
  scopes_ = static_cast<std::uint32_t>(outline.scopes.size());
  labels_ = static_cast<std::uint32_t>(outline.labels.size());
}

bool OutlineByJob::next() {
  if (next_ == jobs_.size()) return false;
  auto cut = [](auto& all, std::uint32_t size) { all.erase(all.begin() + size, all.end()); };
  cut(outline_->places, places_);
  cut(outline_->scopes, scopes_);
  cut(outline_->labels, labels_);
  const Job& job = jobs_[next_++];
  Walk(*outline_).outermost(job.block);
  outline_->places[places_].number = job.number;
  return true;
}

}  // namespace jobstamp
