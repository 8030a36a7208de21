// An image that no registry can have. The grammar is that of distribution/reference (ARTIFACTS.md part 7).
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/fetch.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

bool is_alnum(char c) { return is_digit(c) || is_lower(c); }
bool is_tag_byte(char c) { return is_alphanumeric(c) || c == '_' || c == '.' || c == '-'; }

// component = alnum {separator alnum}; separator = "." | "_" | "__" | one or more "-"
bool is_separator(std::string_view between) {
  return between == "." || between == "_" || between == "__" || between.find_first_not_of('-') == between.npos;
}

bool is_component(std::string_view text) {
  if (text.empty() || !is_alnum(text.front()) || !is_alnum(text.back())) return false;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && !is_alnum(text[end])) ++end;
    if (end > at && !is_separator(text.substr(at, end - at))) return false;
    at = std::max(end, at + 1);
  }
  return true;
}

std::string wrong_path(std::string_view path) {
  if (path.empty()) return "this image has no name";
  if (std::ranges::any_of(path, is_upper)) return "an image's name is in lower case, and this is not";
  for (std::size_t begin = 0; begin <= path.size();) {
    std::size_t end = std::min(path.find('/', begin), path.size());
    std::string_view component = path.substr(begin, end - begin);
    if (!is_component(component)) return "no image can be called " + quoted(path);
    begin = end + 1;
  }
  return "";
}

std::string wrong_tag(std::string_view tag) {
  bool fits = !tag.starts_with('.') && !tag.starts_with('-') && std::ranges::all_of(tag, is_tag_byte);
  if (!fits) return "no tag can read " + quoted(tag) + (tag.find('+') == tag.npos ? "" : ": it takes no `+`");
  return tag.size() > 128 ? "a tag has at most 128 characters" : "";
}

struct Algorithm {
  std::string_view name;
  std::size_t digits;
};
constexpr Algorithm algorithms[] = {{"sha256", 64}, {"sha384", 96}, {"sha512", 128}};

std::string wrong_digest(std::string_view digest) {
  auto is_of = [&](const Algorithm& each) {
    auto size = each.name.size();
    return digest.starts_with(each.name) && digest.size() == size + 1 + each.digits && digest[size] == ':' &&
           digest.find_first_not_of("0123456789abcdef", size + 1) == digest.npos;
  };
  return std::ranges::any_of(algorithms, is_of) ? "" : "this is no digest: one is `sha256:` and 64 hexadecimal digits";
}

struct Fault {
  Span span;
  std::string message;
};

Fault fault_of(std::string_view text, const version::Image& image) {
  auto path_begin = image.registry.empty() ? image.name.begin : image.registry.end + 1;
  Span path{path_begin, image.name.end};
  if (auto message = wrong_path(part_of(text, path)); !message.empty()) return {image.name, message};
  if (text.substr(image.name.end) == ":") return {image.name, "the tag behind this colon is missing"};
  if (auto message = wrong_tag(part_of(text, image.tag)); !message.empty()) return {image.tag, message};
  if (text.ends_with('@')) return {image.name, "the digest behind this `@` is missing"};
  if (image.digest.empty()) return {};
  return {image.digest, wrong_digest(part_of(text, image.digest))};
}

// Other drivers take other transports; `https://` is dropped by this one.
bool is_pulled_by_docker(const Subject& subject, const Site& site, std::string_view scheme) {
  auto config = subject.item(site.at.place).meaning().around;
  return config && config->id == "driver.docker" && (scheme.empty() || scheme == "https://");
}

void check_image(const Subject& subject, const Site& site, Report& report) {
  if (!is_pulled(site)) return;
  const version::Image& image = *site.reading.image;
  std::string text = legible(site.pieces);
  bool is_open = !version::knows_all(text) || text.find("${") != text.npos;
  if (is_open || !is_pulled_by_docker(subject, site, part_of(text, image.scheme))) return;
  Fault fault = fault_of(text, image);
  if (fault.message.empty() || is_unfinished(site)) return;
  // A version that is empty by default is for the run to fill in: `image-latest` tells that it names none.
  bool lacks_end = text.ends_with(':') || text.ends_with('@');
  if (lacks_end && subject.item(site.at.place).value().assumed) return;
  add_at(report, subject, site, fault.span, fault.message, "write it as `REGISTRY/NAME:TAG`");
}

}  // namespace

extern const Rule invalid_image_reference = {
    .code = "invalid-image-reference",
    .severity = Severity::error,
    .group = Group::supply,
    .what = "an image that is no valid reference",
    .why = "The driver refuses it when the task starts; the server takes it.",
    .instead = "image = \"registry.example.com:5000/team/web:1.2.3\"\n",
    .source = "distribution/reference; drivers/docker/utils.go parseDockerImage",
    .check = each_site(check_image),
};

}  // namespace jobstamp::lint
