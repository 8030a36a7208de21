// Artifacts and images as the rules on supply see them.
// SPDX-License-Identifier: Apache-2.0
#include "lint/fetch.hpp"

#include <algorithm>
#include <utility>

namespace jobstamp::lint {

bool Fetch::is_repository() const {
  return reading().getter == version::Getter::git || reading().getter == version::Getter::hg;
}

std::optional<Item> Fetch::options() const {
  if (!artifact->options) return std::nullopt;
  return subject->item(artifact->options->place);
}

std::optional<std::string> Fetch::option(std::string_view name) const {
  static constexpr std::string_view unknown(&version::opaque, 1);
  auto in_options = options() ? options()->item(name) : std::nullopt;
  if (in_options) return std::string(as_text(in_options->value()).value_or(unknown));
  for (const version::Parameter& each : reading().parameters) {
    if (part_of(text, each.key) == name) return std::string(part_of(text, each.value));
  }
  return std::nullopt;
}

std::string Fetch::mode() const {
  auto item = block.item("mode");
  if (!item) return "any";
  std::string said = legible(read(subject->inputs(), item->id()));
  return version::knows_all(said) ? said : "";
}

std::optional<bool> Fetch::is_unpacked() const {
  auto said = option("archive");
  if (!said) return reading().archive;
  if (!version::knows_all(*said)) return std::nullopt;
  return *said != "false" && *said != "0";
}

const Site* Fetch::checksum() const {
  if (!artifact->checksum || digest().empty()) return nullptr;
  return &subject->sites().all[*artifact->checksum];
}

std::string Fetch::digest() const {
  if (!artifact->checksum) return "";
  std::string all = legible(subject->sites().all[*artifact->checksum].pieces);
  return std::string(part_of(all, artifact->digest));
}

std::vector<Fetch> fetches(const Subject& subject) {
  std::vector<Fetch> found;
  for (const Artifact& artifact : subject.sites().artifacts) {
    const Site& site = subject.sites().all[artifact.site];
    if (artifact.block.file != subject.file()) continue;
    found.push_back({&subject, &artifact, &site, subject.item(artifact.block.place), subject.item(site.at.place),
                     legible(site.pieces)});
  }
  return found;
}

bool is_pulled(const Site& site) {
  return site.kind == SiteKind::image && site.reading.image && !site.reading.image->file;
}

std::string_view part_of(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

bool is_unfinished(const Site& site) {
  static constexpr std::string_view brackets[] = {"[[", "{{", "<", "@@", "%%"};
  if (site.reading.status == version::Status::placeholder) return true;
  std::string text = legible(site.pieces);
  auto stands = [&](std::string_view bracket) { return text.find(bracket) != text.npos; };
  return version::is_placeholder(text) || std::ranges::any_of(brackets, stands);
}

namespace {

/// The only piece that holds all of the span, and where in it.
struct Held {
  const Piece* piece;
  std::size_t begin;
  std::size_t end;
};

std::optional<Held> held(const Site& site, Span span) {
  auto slices = covered(site.pieces, span);
  if (slices.size() != 1) return std::nullopt;
  return Held{&site.pieces[slices[0].piece], slices[0].begin, slices[0].end};
}

// A piece may begin within its part: where `$${NOMAD_META_x}` was read.
std::optional<Edit> replace_in(const Piece& piece, std::size_t begin, std::size_t end, std::string_view text) {
  return replace_text(*piece.literal, template_part(piece), piece.begin + begin, piece.begin + end, text);
}

bool is_own(const Site& site, const Piece& piece) { return piece.from == site.at && !piece.opaque() && piece.token; }

}  // namespace

Diagnostic& add_at(Report& report, const Subject& subject, const Site& site, Span span, std::string message,
                   std::string help) {
  auto at = held(site, span);
  bool own = at && is_own(site, *at->piece);
  Span where = subject.item(site.at.place).value_span();
  if (own) where = written_span(*at->piece, at->begin, at->end);
  Diagnostic& found = report.add(where, std::move(message), std::move(help));
  bool elsewhere = at && at->piece->from != site.at && at->piece->from.file == site.at.file && at->piece->literal;
  if (elsewhere) found.notes.push_back({at->piece->literal->span(), "it is written here"});
  return found;
}

std::optional<Edit> replaced(const Site& site, Span span, std::string_view text) {
  auto at = held(site, span);
  if (!at || !is_own(site, *at->piece)) return std::nullopt;
  return replace_in(*at->piece, at->begin, at->end, text);
}

std::optional<Fix> prefixed(const Site& site, std::string_view text) {
  bool begins_here = !site.pieces.empty() && is_own(site, site.pieces.front());
  if (!begins_here) return std::nullopt;
  auto edit = replace_in(site.pieces.front(), 0, 0, text);
  if (!edit) return std::nullopt;
  Fix fix{"put " + quoted(text) + " before it", {}};
  fix.edits.add(*edit);
  return fix;
}

namespace {

/// `7.2.4` of `v7.2.4-alpine`.
std::string number_of(std::string_view version) {
  if (version.starts_with('v')) version.remove_prefix(1);
  bool is_number = !version.empty() && is_digit(version.front());
  return is_number ? std::string(version.substr(0, version.find_first_not_of("0123456789."))) : "";
}

}  // namespace

bool differ(std::string_view one, std::string_view other) {
  std::string first = number_of(one);
  std::string second = number_of(other);
  if (first.empty() || second.empty()) return false;
  return !(first + ".").starts_with(second + ".") && !(second + ".").starts_with(first + ".");
}

std::string scheme_of(std::string_view source) {
  auto end = source.find("://");
  return end == source.npos ? "" : lowered(source.substr(0, end));
}

}  // namespace jobstamp::lint
