// Sets literals by address (VERSIONS.md: "Names", `--at`): for what is no package, such as a counter that forces a
// new allocation. An entry that a `meta` or `env` lacks is added.
// SPDX-License-Identifier: Apache-2.0
#include "transform/addresses.hpp"

#include <algorithm>
#include <utility>

#include "transform/additions.hpp"
#include "transform/carry.hpp"
#include "transform/choose.hpp"
#include "transform/nearest.hpp"
#include "transform/write.hpp"

namespace jobstamp::transform {
namespace {

std::vector<PlaceId> places_at(const Call& call, std::string_view address) {
  std::vector<PlaceId> found;
  for (std::uint32_t file = 0; file < call.inputs.files.size(); ++file) {
    const Outline& outline = call.inputs.files[file].outline;
    for (std::uint32_t number = 0; number < outline.places.size(); ++number) {
      if (outline.address(number) == address) found.push_back({file, number});
    }
  }
  return found;
}

bool is_truth(Cursor value) {
  return value.kind() == Kind::variable && (value.text() == "true" || value.text() == "false");
}

bool is_negative(Cursor value) {
  auto number = value.kind() == Kind::unary ? value.child(0) : std::nullopt;
  return number && number->kind() == Kind::number_literal && value.text().starts_with('-');
}

/// The literal's own pieces; empty where it is made from others, or is no literal at all.
Pieces literal_at(const Call& call, PlaceId at) {
  Cursor value = *call.inputs.place(at).value;
  if (is_truth(value) || is_negative(value))
    return {{std::string(value.text()), Opacity::none, at, {}, value, std::nullopt}};
  if (value.kind() == Kind::heredoc_template) return {};
  Pieces pieces = read(call.inputs, at);
  bool is_own = std::all_of(pieces.begin(), pieces.end(),
                            [&](const Piece& piece) { return !piece.opaque() && piece.from == at; });
  return is_own ? pieces : Pieces{};
}

void refuse_made(Call& call, PlaceId at) {
  std::string message = quoted(call.address(at)) + " is no literal that could be set";
  Pieces pieces = read(call.inputs, at);
  auto other = std::find_if(pieces.begin(), pieces.end(),
                            [&](const Piece& piece) { return !piece.opaque() && piece.from != at; });
  const auto& value = call.inputs.place(at).value;
  std::string help;
  if (other != pieces.end()) {
    help = "set what it is made from, " + quoted(call.address(other->from));
  } else if (value && value->kind() == Kind::heredoc_template) {
    help = "a heredoc keeps its lines: write the value as a string in quotes, which can be set";
  } else if (shown(pieces) == "null") {
    help = "write a text in its place in the file";
  }
  call.fail(Outcome::refused, at, complaint("not-a-literal", std::move(message), std::move(help)));
}

void write_literal(Call& call, PlaceId at, const std::string& value) {
  Pieces pieces = call.inputs.place(at).value ? literal_at(call, at) : Pieces{};
  if (pieces.empty()) return refuse_made(call, at);
  std::string before = shown(pieces);
  std::uint32_t cause = call.add_cause({"", {}, before, value, Asked::address});
  Span whole{0, static_cast<std::uint32_t>(before.size())};
  for (const PieceChange& change : carry(pieces, {whole, value}).changes) {
    if (!draft(call, pieces[change.piece], {change.begin, change.end, change.text, cause})) return;
  }
}

bool is_chosen(const Call& call, SiteKind kind) {
  const auto& only = call.options.only;
  return only.empty() || std::find(only.begin(), only.end(), kind) != only.end();
}

/// False for a literal that `--only` or `--from` leaves out. An address says by itself in which task it is.
bool is_meant(const Call& call, PlaceId at) {
  const auto& from = call.options.from;
  auto any_site = [&](auto is) {
    return std::any_of(call.sites.all.begin(), call.sites.all.end(),
                       [&](const Site& site) { return site.at == at && is(site); });
  };
  auto is_there = [&](const Site& site) { return version::is_at(site.reading, *from); };
  if (from && !version::same(shown(read(call.inputs, at)), *from) && !any_site(is_there)) return false;
  auto is_of_kind = [&](const Site& site) { return is_chosen(call, site.kind); };
  return any_site(is_of_kind) || is_chosen(call, declaring_kind(call.inputs, at).value_or(SiteKind::literal));
}

Diagnostic not_meant(const Call& call, const std::string& address) {
  const auto& from = call.options.from;
  std::string where = from ? " is not at " + quoted(*from) : std::string(" is of no kind that `--only` names");
  return complaint("nothing-chosen", quoted(address) + where);
}

/// True if the address is that of an entry which a `meta` or `env` could have, and it is added there.
bool add_entry(Call& call, const std::string& address, const std::string& value) {
  std::size_t dot = address.rfind('.');
  if (dot == address.npos || !is_identifier(address.substr(dot + 1))) return false;
  bool added = false;
  for (PlaceId around : places_at(call, address.substr(0, dot))) {
    std::string_view name = call.inputs.place(around).name;
    if (name != "meta" && name != "env") continue;
    SiteKind kind = name == "meta" ? SiteKind::meta : SiteKind::env;
    added = true;
    if (call.options.from || !is_chosen(call, kind)) {
      tell_missing(call, not_meant(call, address));
      continue;
    }
    std::uint32_t cause = call.add_cause({"", {}, std::nullopt, value, Asked::address});
    add(call, {around, false, {address.substr(dot + 1), value}, kind, cause});
  }
  return added;
}

/// How many segments two addresses share from the front.
std::size_t shared_segments(std::string_view one, std::string_view other) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < one.size() && at < other.size() && one[at] == other[at]; ++at) {
    if (one[at] == '.') ++count;
  }
  return count;
}

/// Those that go the same way the farthest.
std::vector<std::string> sharing_most(std::string_view address, std::vector<std::string> addresses) {
  std::size_t most = 0;
  for (const std::string& each : addresses) most = std::max(most, shared_segments(address, each));
  std::erase_if(addresses, [&](const std::string& each) { return shared_segments(address, each) < most; });
  return addresses;
}

/// An address without its last segment, and that; the first is empty where there is but one.
std::pair<std::string_view, std::string_view> parted(std::string_view address) {
  const std::size_t dot = address.rfind('.');
  if (dot == address.npos) return {{}, address};
  return {address.substr(0, dot), address.substr(dot + 1)};
}

/// The type of the block at an address; empty where there is none.
std::string_view type_at(const Call& call, std::string_view address) {
  const std::vector<PlaceId> blocks = places_at(call, address);
  return blocks.empty() ? std::string_view() : call.inputs.place(blocks.front()).name;
}

/// What would have to stand in the file for the address to be one: a default, a block.
std::string missing_at(const Call& call, std::string_view address) {
  const auto [block, name] = parted(address);
  if (name == "default" && type_at(call, block) == "variable")
    return quoted(std::string(block)) +
           " has no default: write one, or name a variable file in the call that has a value";
  const auto [around, map] = parted(block);
  const std::string_view type = map == "meta" || map == "env" ? type_at(call, around) : "";
  const bool may_have = type == "task" || (map == "meta" && (type == "job" || type == "group"));
  if (!may_have) return {};
  return quoted(std::string(around)) + " has no `" + std::string(map) + "` block: write one, with " +
         quoted(std::string(name)) + " in it";
}

void refuse_unknown(Call& call, const std::string& address) {
  if (std::string help = missing_at(call, address); !help.empty()) {
    return call.fail(Outcome::findings,
                     complaint("unknown-address", "no input has a literal at " + quoted(address), std::move(help)));
  }
  std::vector<std::string> addresses;
  for (const Input& file : call.inputs.files) {
    for (std::uint32_t number = 0; number < file.outline.places.size(); ++number) {
      const Place& place = file.outline.places[number];
      if (place.value && place.size == 1) addresses.push_back(file.outline.address(number));
    }
  }
  addresses = nearest_first(address, sharing_most(address, std::move(addresses)));
  std::string help = addresses.empty() ? "" : "the nearest are " + listed(addresses, 3);
  call.fail(Outcome::findings,
            complaint("unknown-address", "no input has a literal at " + quoted(address), std::move(help)));
}

}  // namespace

void write_addresses(Call& call) {
  for (const Wish& wish : call.options.at) {
    std::vector<PlaceId> places = places_at(call, wish.name);
    if (places.empty() && !add_entry(call, wish.name, wish.value)) refuse_unknown(call, wish.name);
    if (places.empty()) continue;
    std::erase_if(places, [&](PlaceId at) { return !is_meant(call, at); });
    if (places.empty()) tell_missing(call, not_meant(call, wish.name));
    for (PlaceId at : places) write_literal(call, at, wish.value);
  }
}

}  // namespace jobstamp::transform
