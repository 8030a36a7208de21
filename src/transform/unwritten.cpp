// Each says what to do instead: a version that fits, a literal to set by itself, another way to write the value.
// SPDX-License-Identifier: Apache-2.0
#include "transform/unwritten.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

#include "transform/nearest.hpp"
#include "transform/readers.hpp"

namespace jobstamp::transform {
namespace {

const Piece* first_opaque(const Site& site) {
  auto found = std::find_if(site.pieces.begin(), site.pieces.end(), [](const Piece& piece) { return piece.opaque(); });
  return found == site.pieces.end() ? nullptr : &*found;
}

/// The place whose values a `dynamic` block gives to the piece.
std::optional<PlaceId> values_of(const Call& call, const Piece& piece) {
  if (piece.opacity != Opacity::repeated) return std::nullopt;
  std::string_view root = piece.text;
  root.remove_prefix(std::min(root.find_first_not_of("${~ "), root.size()));
  auto values = repeated(call.inputs, piece.from, root.substr(0, root.find_first_of(".[ ")));
  if (!values) return std::nullopt;
  auto declared = referred(call.inputs, *values, *call.inputs.place(*values).value);
  return std::holds_alternative<PlaceId>(declared) ? std::get<PlaceId>(declared) : *values;
}

constexpr std::string_view gap = "…";

/// `1.2.4` of `v1.2.4` for `v…-alpine`: what would stand in the gap, where there is one.
std::string within_around(std::string_view wanted, std::string_view around) {
  std::size_t at = around.find(gap);
  if (at == around.npos || around.find(gap, at + 1) != around.npos) return {};
  std::string_view before = around.substr(0, at);
  std::string_view after = around.substr(at + gap.size());
  if (wanted.starts_with(before)) wanted.remove_prefix(before.size());
  if (wanted.ends_with(after)) wanted.remove_suffix(after.size());
  return std::string(wanted);
}

/// `v1.2.4-alpine` for `1.2.4` and `v…-alpine`.
std::string with_around(const std::string& inner, std::string around) {
  return around.replace(around.find(gap), gap.size(), inner);
}

/// What helps where a site cannot be set, with what stands around the names of those it helps.
struct Way {
  std::string_view before, after;
};
constexpr Way at_literal{"set ", ", with --at"};
constexpr Way at_values{"set the values of ", ", with --at"};
constexpr Way at_made{"set what ", " is made from, with --at"};
constexpr Way a_default{"give ", " a default, or name a variable file in the call that has a value"};
constexpr Way a_declaration{"declare ", ", with a default"};
constexpr Way a_text{"write a text in place of the `null` at ", ""};
constexpr Way in_the_file{"write the version in place of ", ", which is known only when the task starts"};

/// The literals that a computed piece is made from, as far as its place names them.
std::vector<std::string> literals_of(const Call& call, const Piece& piece) {
  std::vector<std::string> addresses;
  for (const Reader& reader : references_at(call.inputs, piece.from)) {
    const Place& place = call.inputs.place(reader.of.place);
    bool is_literal = place.value && (is_template(place.value->kind()) || place.value->kind() == Kind::number_literal);
    if (is_literal) addresses.push_back(call.address(reader.of.place));
  }
  return addresses;
}

/// A way out for one site, and the names that go with it.
std::pair<const Way*, std::vector<std::string>> way_out(const Call& call, const Site& site) {
  const Piece* opaque = first_opaque(site);
  if (!opaque) return {&at_made, {call.address(site.at)}};
  if (auto values = values_of(call, *opaque)) return {&at_values, {call.address(*values)}};
  if (opaque->text == "null") return {&a_text, {call.address(opaque->from)}};
  if (opaque->opacity == Opacity::no_default) return {&a_default, {opaque->text}};
  if (opaque->opacity == Opacity::undeclared) return {&a_declaration, {opaque->text}};
  if (opaque->opacity == Opacity::runtime) return {&in_the_file, {opaque->text}};
  std::vector<std::string> literals = literals_of(call, *opaque);
  if (!literals.empty()) return {&at_literal, std::move(literals)};
  return {&at_made, {call.address(site.at)}};
}

/// What is to be done instead of setting the sites that are skipped: each way once, with all that it helps.
std::string instead_of(const Call& call, const std::vector<std::uint32_t>& skipped) {
  std::vector<std::pair<const Way*, std::vector<std::string>>> ways;
  std::set<std::pair<const Way*, std::string>> told;
  for (std::uint32_t number : skipped) {
    auto found = way_out(call, call.sites.all[number]);
    auto same = std::ranges::find(ways, found.first, &std::pair<const Way*, std::vector<std::string>>::first);
    if (same == ways.end()) same = ways.insert(ways.end(), {found.first, {}});
    for (std::string& name : found.second) {
      if (told.emplace(found.first, name).second) same->second.push_back(std::move(name));
    }
  }
  std::string text;
  for (const auto& [way, names] : ways)
    text.append(text.empty() ? "" : "; ").append(way->before).append(listed(names)).append(way->after);
  return text;
}

}  // namespace

void skip(Call& call, const Site& site) {
  const Piece* opaque = first_opaque(site);
  if (opaque) {
    auto values = values_of(call, *opaque);
    std::string where = values ? "; set those of " + quoted(call.address(*values)) : "";
    call.skip(site, "not-literal", why_opaque(*opaque) + where);
  } else {
    call.skip(site, "no-place", site.reading.reason);
  }
}

// Sites that a literal stands in with different texts around it have no version in common: then it is set by itself.
void refuse_misfit(Call& call, const Site& site, const std::string& wanted, const Carried& carried) {
  std::string literal = call.address(carried.changeable);
  std::string message =
      quoted(wanted) + " does not fit " + quoted(carried.misfit) + ", where `…` is " + quoted(literal);
  std::string inner = within_around(wanted, carried.misfit);
  std::string help = "give a version with the text that stands around it";
  if (!inner.empty()) help += ", such as " + quoted(with_around(inner, carried.misfit));
  help += ", or set the literal by itself with `--at " + literal + "=" + (inner.empty() ? "VALUE" : inner) + "`";
  call.fail(Outcome::refused, site.at, complaint("version-refused", std::move(message), std::move(help)));
}

void refuse_awaited(Call& call, const Site& site, const std::string& wanted, PlaceId literal) {
  std::string address = call.address(literal);
  call.fail(Outcome::refused, site.at,
            complaint("version-refused",
                      quoted(address) + " is empty, and nobody can tell whether it is to hold " + quoted(wanted),
                      "set it by itself with `--at " + address + "=" + wanted + "`"));
}

void refuse_draft(Call& call, const Piece& piece, const std::string& text, Drafted outcome) {
  auto refuse = [&](std::string message, std::string help) {
    call.fail(Outcome::refused, piece.from, complaint("version-refused", std::move(message), std::move(help)));
  };
  bool is_truth = piece.literal->kind() == Kind::variable;
  if (outcome == Drafted::unreadable && is_truth) {
    refuse(quoted(text) + " would not read back from `true` or `false`",
           "give one of the two, or write the value as a string: \"" + text + "\"");
  } else if (outcome == Drafted::unreadable) {
    refuse(quoted(text) + " would not read back from a number", "write the value as a string: \"" + text + "\"");
  } else if (outcome == Drafted::unwritable) {
    bool is_heredoc = piece.literal->kind() == Kind::heredoc_template;
    refuse(quoted(text) + (is_heredoc ? " would change the lines of this heredoc" : " cannot be written in this place"),
           is_heredoc ? "write the value as a string in quotes"
                      : "set all of it: --at " + call.address(piece.from) + "=VALUE");
  } else {
    refuse("this literal would have to read two texts, one of them " + quoted(text),
           "give every package that is made from it the same version, or set the literal by itself with `--at " +
               call.address(piece.from) + "=VALUE`");
  }
}

// Where all that is named cannot be read, the wish is not met.
void refuse_skipped(Call& call, std::uint32_t wish, const std::vector<std::uint32_t>& skipped) {
  std::string message = "no site of " + quoted(call.wishes[wish].name) +
                        " could be set: " + std::to_string(skipped.size()) +
                        (skipped.size() == 1 ? " was skipped" : " were skipped");
  call.fail(Outcome::findings, complaint("all-skipped", std::move(message), instead_of(call, skipped)));
}

}  // namespace jobstamp::transform
