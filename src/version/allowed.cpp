// A table of places and their characters; see allowed.hpp.
// SPDX-License-Identifier: Apache-2.0
#include "version/allowed.hpp"

#include <algorithm>

#include "version/characters.hpp"

namespace jobstamp::version {
namespace {

struct Rule {
  Ground ground;
  std::string_view marks;  // beside letters and digits
  std::string_view place;
};
constexpr Rule rules[] = {
    {Ground::path, "-._~+:@", "a file name or directory of a URL"},
    {Ground::query, "-._~+:@/", "a value of a URL's query"},
    {Ground::ref, "-._~+:@/", "a git ref"},
    {Ground::tag, "-._", "an image tag"},
    {Ground::volume, "-._~+@", "a volume"},
};
constexpr std::size_t longest_tag = 128;

std::string shown(char c) {
  if (c == ' ') return "a blank";
  auto byte = static_cast<unsigned char>(c);
  if (byte >= 0x20 && byte != 0x7F && byte < 0x80) return std::string("`") + c + "`";
  constexpr std::string_view digits = "0123456789ABCDEF";
  return std::string("the byte 0x") + digits[byte >> 4] + digits[byte & 15];
}

std::string first_stranger(std::string_view text, std::string_view marks, std::string_view place) {
  auto at = std::ranges::find_if(text, [&](char c) { return !is_alphanumeric(c) && marks.find(c) == marks.npos; });
  if (at == text.end()) return {};
  return shown(*at) + " cannot stand in " + std::string(place);
}

std::string objection_to_tag(std::string_view tag) {
  if (tag[0] == '.' || tag[0] == '-') return "an image tag cannot begin with " + shown(tag[0]);
  if (tag.size() > longest_tag)
    return "an image tag has at most 128 characters, this one has " + std::to_string(tag.size());
  return {};
}

std::string objection_to_digest(std::string_view digest) {
  auto colon = digest.find(':');
  auto algorithm = digest.substr(0, colon), hex = colon == digest.npos ? "" : digest.substr(colon + 1);
  bool good = !algorithm.empty() && hex.size() >= 32 && std::ranges::all_of(hex, is_hex);
  if (algorithm == "sha256" || algorithm == "sha512") good = good && hex.size() == (algorithm == "sha256" ? 64 : 128);
  if (!good) return "`" + std::string(digest) + "` is no digest";
  return first_stranger(algorithm, "+._-", "the algorithm of a digest");
}

// All of a name but the registry: what stands before the first `/`, where it looks like a host.
std::string_view path_of(std::string_view name) {
  auto slash = name.find('/');
  auto first = name.substr(0, slash);
  bool is_host = slash != name.npos && (first == "localhost" || std::ranges::any_of(first, [](char c) {
                                          return c == '.' || c == ':' || (c >= 'A' && c <= 'Z');
                                        }));
  return is_host ? name.substr(slash + 1) : name;
}

std::string objection_to_image_path(std::string_view path) {
  auto is_strange = [](char c) { return (c >= 'A' && c <= 'Z') || c == ':' || c == '[' || c == ']'; };
  auto at = std::ranges::find_if(path, is_strange);
  return at == path.end() ? std::string() : shown(*at) + " cannot stand in the path of an image";
}

}  // namespace

std::string objection(std::string_view version, Ground ground) {
  if (ground == Ground::digest) return objection_to_digest(version);
  auto rule = std::ranges::find(rules, ground, &Rule::ground);
  if (rule == std::end(rules)) return {};
  if (version.empty()) return "nothing is left to stand in " + std::string(rule->place);
  if (auto stranger = first_stranger(version, rule->marks, rule->place); !stranger.empty()) return stranger;
  if (ground == Ground::tag) return objection_to_tag(version);
  if (version == "." || version == "..")
    return "`" + std::string(version) + "` cannot stand in " + std::string(rule->place);
  return {};
}

std::string objection_within_url(std::string_view text) {
  return first_stranger(text, "-._~+:@/", "the middle of a URL");
}

std::string objection_to_url(std::string_view text) { return first_stranger(text, "-._~+:@/?#[]!$&'()*,;=%", "a URL"); }

std::string objection_to_name(std::string_view name) {
  if (name.empty() || name.front() == '/' || name.back() == '/') return "`" + std::string(name) + "` is no image name";
  if (auto stranger = first_stranger(name, "-._/:[]", "an image name"); !stranger.empty()) return stranger;
  return objection_to_image_path(path_of(name));
}

}  // namespace jobstamp::version
