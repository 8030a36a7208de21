// A tree for other programs. Each node is {"node": NAME, "range": {...}} with "names", "text" and "children" as it has
// them; NAME and the order of the parts are those of the S-expression. On one line, for a tree may nest a thousand
// deep.
// SPDX-License-Identifier: Apache-2.0
#include <vector>

#include "report/json_diagnostic.hpp"

namespace jobstamp {
namespace {

class TreeWriter : public MeaningListener {
 public:
  TreeWriter(JsonWriter& json, const Source& source) : json_(json), source_(source) {}

  void open(std::string_view node, Span span) override {
    begin_child();
    begin_node(node, span);
    parts_.push_back(Part::none);
  }
  void close() override {
    if (parts_.back() != Part::none) json_.end(']');
    parts_.pop_back();
    json_.end('}');
  }
  void name(std::string_view name) override {
    begin_part(Part::names, "names");
    json_.next();
    json_.value(name);
  }
  void string(std::string_view text, Span span) override { leaf("string", text, span); }
  void number(std::string_view text, Span span) override { leaf("number", text, span); }
  void word(std::string_view word, Span span) override {
    begin_child();
    begin_node(word, span);
    json_.end('}');
  }

 private:
  // Which list of the node is open.
  enum class Part : char { none, names, children };

  void begin_part(Part part, std::string_view key) {
    if (parts_.back() == part) return;
    if (parts_.back() != Part::none) json_.end(']');
    json_.key(key);
    json_.begin('[');
    parts_.back() = part;
  }
  void begin_child() {
    if (!parts_.empty()) begin_part(Part::children, "children");
    json_.next();
  }
  void begin_node(std::string_view node, Span span) {
    json_.begin('{');
    json_.field("node", node);
    json_.field("range", [&] { json_.object([&] { write_span(json_, source_, span); }); });
  }
  void leaf(std::string_view node, std::string_view text, Span span) {
    begin_child();
    begin_node(node, span);
    json_.field("text", text);
    json_.end('}');
  }

  JsonWriter& json_;
  const Source& source_;
  std::vector<Part> parts_;  // of the nodes that are open, the innermost last
};

std::vector<Span> comments_of(const Tree& tree) {
  std::vector<Span> comments;
  for (std::uint32_t token = 0; token < tree.tokens().size(); ++token) {
    if (tree.kind(token) == Kind::comment) comments.push_back(tree.span(token));
  }
  return comments;
}

}  // namespace

std::string tree_json(const Tree& tree) {
  std::string out;
  JsonWriter json(out, JsonWriter::Layout::compact);
  const Source& source = tree.source();
  json.object([&] {
    json.head();
    json.field("path", source.name());
    json.key("body");
    json.begin('[');
    TreeWriter writer(json, source);
    tell_meaning(tree, writer);
    json.end(']');
    json.array("comments", comments_of(tree), [&](Span span) {
      json.object([&] {
        json.field("range", [&] { json.object([&] { write_span(json, source, span); }); });
        json.field("text", source.text(span));
      });
    });
  });
  return out + '\n';
}

}  // namespace jobstamp
