// FNV-1a in 64 bits (RFC 9923): no secret is kept here, and a report of a million findings has two alike by chance
// once in some 40 million runs.
// SPDX-License-Identifier: Apache-2.0
#include "report/fingerprint.hpp"

#include <cstdint>

#include "report/hex.hpp"

namespace jobstamp {
namespace {

std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
  return hash;
}

std::string_view line_of(const Source& source, Span span) {
  return trimmed(source.text(source.line(source.position(span.begin).line)));
}

}  // namespace

std::string Fingerprints::next(const Findings& findings, const Diagnostic& diagnostic) {
  constexpr char between = '\0';
  std::string story;
  for (std::string_view part : {std::string_view(findings.source.name()), diagnostic.code,
                                std::string_view(diagnostic.message), line_of(findings.source, diagnostic.span)}) {
    story.append(part).append(1, between);
  }
  std::size_t number = seen_[story]++;
  std::string fingerprint;
  append_hex(fingerprint, hash_of(story.append(std::to_string(number))), 16);
  return fingerprint;
}

}  // namespace jobstamp
