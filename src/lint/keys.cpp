// Keys that are no words, in blocks that may as well be maps: `meta { "team.name" = "web" }` becomes
// `meta = { "team.name" = "web" }`. The parser finds them and knows nothing of Nomad; what may be a map only the schema
// says (jobspec2 decodeAsAttribute; hclspec BlockAttrs of the drivers).
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "jobstamp/lint.hpp"
#include "lint/report.hpp"

namespace jobstamp::lint {
namespace {

// A driver takes its maps as blocks, too.
bool is_map_of_driver(const Place& place, const Meaning& meaning) {
  if (!meaning.around || !schema::is_driver(*meaning.around)) return false;
  const schema::Attribute* option = meaning.around->attribute(place.name);
  return option && (option->type == schema::Type::string_maps || option->type == schema::Type::integer_maps ||
                    option->type == schema::Type::string_map);
}

bool may_be_map(const Place& place, const Meaning& meaning) {
  const schema::Block* block = meaning.block;
  if (!block) return is_map_of_driver(place, meaning);
  return block->body == schema::BodyKind::map && (block->as_attribute || block->form == schema::Form::map);
}

// The innermost block around `offset`.
std::optional<std::size_t> block_around(const Outline& outline, std::uint32_t offset) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < outline.places.size(); ++i) {
    const Cursor& node = outline.places[i].node;
    if (node.kind() == Kind::block && node.span().begin <= offset && offset < node.span().end) found = i;
  }
  return found;
}

// The keys of a map that is read as a block alone: a service's `meta`, a check's `header`.
bool takes_words_alone(const Meaning& meaning) {
  return meaning.block && meaning.block->body == schema::BodyKind::map && !meaning.block->as_attribute &&
         meaning.block->form != schema::Form::map;
}

bool is_part_of_key(char byte) {
  return is_alphanumeric(byte) || std::string_view("._-/").find(byte) != std::string::npos;
}

// `com.example.team` around one of its dots.
std::optional<Edit> in_quotes(std::string_view text, Span key) {
  while (key.begin > 0 && is_part_of_key(text[key.begin - 1])) --key.begin;
  while (key.end < text.size() && is_part_of_key(text[key.end])) ++key.end;
  auto next = text.find_first_not_of(" \t", key.end);
  if (next == text.npos || text[next] != '=') return std::nullopt;
  return Edit{key, std::string("\"").append(text.substr(key.begin, key.size())).append("\"")};
}

// A key that has its quotes stands as it should once there is an equals sign.
std::optional<Fix> as_map(Cursor block, Span at) {
  std::string_view text = block.tree().source().bytes();
  auto brace = block.own_token(Kind::open_brace);
  if (!brace) return std::nullopt;
  std::uint32_t open = block.tree().span(*brace).begin;
  Fix fix{"write " + quoted(std::string(Block::from(block)->type()) + " = { ... }"), {}};
  fix.edits.add({{open, open}, "= "});
  if (text[at.begin] == '"') return fix;
  auto key = in_quotes(text, at);
  if (!key) return std::nullopt;
  fix.edits.add(*key);
  return fix;
}

}  // namespace

void add_fixes_of_keys(const Tree& tree, Diagnostics& found) {
  auto is_key = [](const Diagnostic& each) {
    return !each.fix && (each.code == "quoted-key-in-block" || each.code == "dotted-key-in-driver-map");
  };
  if (std::ranges::none_of(found, is_key)) return;
  Outline places = outline(tree);
  std::string name;
  auto all = meanings(places, [&](std::uint32_t driver) {
    const auto& value = places.places[driver].value;
    name = value ? literal_string(*value).value_or("") : "";
    return std::string_view(name);
  });
  for (Diagnostic& each : found) {
    auto at = is_key(each) ? block_around(places, each.span.begin) : std::nullopt;
    if (!at) continue;
    const Meaning& meaning = all_meanings()[all[*at]];
    if (may_be_map(places.places[*at], meaning)) each.fix = as_map(places.places[*at].node, each.span);
    if (takes_words_alone(meaning))
      each.help =
          quoted(meaning.block->name) + " takes words alone here, and has no way to write another name: rename it";
  }
}

}  // namespace jobstamp::lint
