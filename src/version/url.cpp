// Follows go-getter's order of decisions: forced getter, subdirectory, scheme, detectors. See url.hpp.
// SPDX-License-Identifier: Apache-2.0
#include "version/url.hpp"

#include <algorithm>

#include "version/characters.hpp"
#include "version/words.hpp"

namespace jobstamp::version {
namespace {

struct Name {
  std::string_view word;
  Getter getter;
};
constexpr Name getters[] = {
    {"http", Getter::http}, {"https", Getter::http}, {"git", Getter::git},
    {"hg", Getter::hg},     {"s3", Getter::s3},      {"gcs", Getter::gcs},
};

// Detectors for a source without a scheme, in order; `inside` ones look anywhere in the text.
struct Detector {
  std::string_view text;
  bool inside;
  Getter getter;
};
constexpr Detector detectors[] = {
    {"github.com/", false, Getter::git},   {"gitlab.com/", false, Getter::git},
    {"git@", false, Getter::git},          {"bitbucket.org/", false, Getter::git},
    {".amazonaws.com/", true, Getter::s3}, {".googleapis.com/", true, Getter::gcs},
};

Getter getter_named(std::string_view word) {
  auto row = std::ranges::find(getters, word, &Name::word);
  return row == std::end(getters) ? Getter::none : row->getter;
}

Getter detect(std::string_view address) {
  for (auto [text, inside, getter] : detectors) {
    if (inside ? address.find(text) != address.npos : address.starts_with(text)) return getter;
  }
  return Getter::none;
}

// `git::` at the start; the size of it, 0 if there is none.
std::size_t forced_getter(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && is_alphanumeric(text[size])) ++size;
  return size != 0 && text.substr(size).starts_with("::") ? size + 2 : 0;
}

std::vector<Parameter> parameters(std::string_view text, std::size_t begin, std::size_t end) {
  std::vector<Parameter> found;
  while (begin < end) {
    auto next = std::min(text.find('&', begin), end);
    auto equals = std::min(text.find('=', begin), next);
    if (next != begin) found.push_back({span_of(begin, equals), span_of(std::min(equals + 1, next), next)});
    begin = next + 1;
  }
  return found;
}

// The first byte behind the host. `git@host:owner/repo` has a colon there; a text without scheme or known host has
// none.
std::size_t end_of_host(std::string_view shape, std::size_t begin, std::size_t end, bool scheme, Getter detected) {
  auto address = shape.substr(0, end);
  auto slash = std::min(address.find('/', begin), end);
  if (scheme) return slash;
  auto colon = address.find(':', begin), at = address.find('@', begin);
  if (at < colon && colon < slash) return colon;
  bool base = address.substr(begin, slash - begin).find_first_of("\xFF\xFE\xFD") != address.npos;
  return detected != Getter::none || (base && slash != end) ? slash : begin;
}

}  // namespace

std::optional<Span> Url::parameter(const Text& text, std::string_view key) const {
  auto at = std::ranges::find_if(query, [&](const Parameter& one) { return text.raw(one.key) == key; });
  return at == query.end() ? std::nullopt : std::optional(at->value);
}

Url take_apart(const Text& source) {
  auto shape = source.shape();
  Url url;
  auto hash = std::min(shape.find('#'), shape.size());
  if (hash < shape.size()) url.fragment = span_of(hash + 1, shape.size());
  auto question = std::min(shape.substr(0, hash).find('?'), hash);
  url.has_query = question < hash;
  url.query_end = static_cast<std::uint32_t>(hash);
  url.query = parameters(shape, question + 1, hash);

  auto begin = forced_getter(shape);
  auto address = shape.substr(0, question);
  auto scheme = address.find("://", begin);
  auto start = scheme == address.npos ? begin : scheme + 3;
  auto detected =
      scheme == address.npos ? detect(address.substr(begin)) : getter_named(shape.substr(begin, scheme - begin));
  url.getter = begin != 0 ? getter_named(shape.substr(0, begin - 2)) : detected;

  auto inner = std::min(address.find("//", start), address.size());
  auto host_end = end_of_host(shape, start, inner, scheme != address.npos, begin != 0 ? url.getter : detected);
  url.host = span_of(start, host_end);
  url.path = split(
      shape, span_of(host_end == start || shape.substr(host_end).starts_with('/') ? host_end : host_end + 1, inner),
      slash);
  url.subdirectory = split(shape, span_of(inner, address.size()), slash);
  return url;
}

}  // namespace jobstamp::version
