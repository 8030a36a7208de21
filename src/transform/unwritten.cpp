// Each says what to do instead: a version that fits, a literal to set by itself, another way to write the value.
// SPDX-License-Identifier: Apache-2.0
#include "transform/unwritten.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "transform/nearest.hpp"

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

/// What is to be set instead of sites that are skipped.
std::string instead_of(const Call& call, const std::vector<std::uint32_t>& skipped) {
  std::vector<std::string> made, repeated;
  for (std::uint32_t number : skipped) {
    const Site& site = call.sites.all[number];
    const Piece* opaque = first_opaque(site);
    auto values = opaque ? values_of(call, *opaque) : std::nullopt;
    std::string address = call.address(values.value_or(site.at));
    auto& addresses = values ? repeated : made;
    if (std::find(addresses.begin(), addresses.end(), address) == addresses.end()) addresses.push_back(address);
  }
  std::string text = made.empty() ? "" : "what " + listed(made) + " is made from";
  if (!repeated.empty()) text += (text.empty() ? "the values of " : " and the values of ") + listed(repeated);
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
  call.fail(Outcome::findings,
            complaint("all-skipped", std::move(message), "set " + instead_of(call, skipped) + ", with --at"));
}

}  // namespace jobstamp::transform
