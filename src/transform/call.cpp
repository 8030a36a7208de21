// How a call begins, and how it takes note of trouble.
// SPDX-License-Identifier: Apache-2.0
#include "transform/call.hpp"

#include <algorithm>
#include <utility>

namespace jobstamp::transform {

static version::Hints hints_of(const SetOptions& options) {
  version::Hints hints;
  hints.from = options.from.value_or("");
  if (!options.separator.empty()) hints.separator = options.separator;
  hints.placeholders = options.placeholders;
  hints.raw = options.raw;
  return hints;
}

Call::Call(const std::vector<const Tree*>& trees, const SetOptions& set_options)
    : options(set_options),
      hints(hints_of(set_options)),
      inputs(inputs_of(trees)),
      sites(find_sites(inputs, hints)),
      readings(hints) {
  wish_of.resize(sites.all.size());
  wanted.resize(sites.all.size());
  alone.resize(sites.all.size());
  result.files.resize(trees.size());
}

std::uint32_t Call::add_cause(Cause cause) {
  causes.push_back(std::move(cause));
  return static_cast<std::uint32_t>(causes.size() - 1);
}

void Call::fail(Outcome outcome, PlaceId at, Diagnostic diagnostic) {
  if (diagnostic.span.empty()) diagnostic.span = span_of(at);
  result.outcome = std::max(result.outcome, outcome);
  result.files[at.file].diagnostics.push_back(std::move(diagnostic));
}

void Call::fail(Outcome outcome, Diagnostic diagnostic) {
  result.outcome = std::max(result.outcome, outcome);
  result.diagnostics.push_back(std::move(diagnostic));
}

void Call::remark(PlaceId at, std::string_view code, std::string message) {
  remark(at, span_of(at), code, std::move(message));
}

void Call::remark(PlaceId at, Span span, std::string_view code, std::string message) {
  Diagnostic note = complaint(code, std::move(message));
  note.severity = Severity::info;
  note.span = span;
  result.files[at.file].diagnostics.push_back(std::move(note));
}

void Call::skip(const Site& site, std::string reason, std::string detail) {
  result.files[site.at.file].skipped.push_back(
      {site.kind, address(site.at), span_of(site.at), std::move(reason), std::move(detail)});
}

Diagnostic complaint(std::string_view code, std::string message, std::string help) {
  return {.code = code, .message = std::move(message), .help = std::move(help)};
}

}  // namespace jobstamp::transform
