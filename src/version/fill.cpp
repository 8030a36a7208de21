// What a placeholder may become. Whoever fills one in need not find the package again (`app-TAG.zip` may become
// `app-blue.zip`), but it must not become more than the placeholder was: no further tag, query or word.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "version/allowed.hpp"
#include "version/characters.hpp"

#include "jobstamp/version.hpp"

namespace jobstamp::version {
namespace {

// In a place that holds a version the characters of that place, in the middle of it as much as at its beginning.
std::string objection_at(const Place& place, const Replacement& filled) {
  bool begins = filled.span.begin <= place.span.begin;
  return objection(begins ? filled.text : "_" + filled.text, place.ground);
}

// Elsewhere in a source it may be some of its directories or hosts, and at its beginning all of it.
std::string objection_in_source(const Replacement& filled) {
  return filled.span.begin == 0 ? objection_to_url(filled.text) : objection_within_url(filled.text);
}

std::string objection_to_image(std::string_view text) {
  Image image = *read_image(text).image;
  auto words = objection_to_name(slice(text, image.name));
  if (words.empty() && !image.tag.empty()) words = objection(slice(text, image.tag), Ground::tag);
  if (words.empty() && !image.digest.empty()) words = objection(slice(text, image.digest), Ground::digest);
  return words;
}

// What had something in it before that no image has, such as another placeholder, cannot be told by its whole.
std::string objection_in_image(std::string_view text, const std::vector<Replacement>& filled) {
  std::vector<Replacement> harmless = filled;
  for (auto& each : harmless) each.text = "x";
  bool was_good = objection_to_image(rewrite(text, harmless)).empty();
  return was_good ? objection_to_image(rewrite(text, filled)) : std::string();
}

std::string objection_to(const Reading& reading, const Replacement& filled) {
  auto meets = [&](const Place& place) {
    return place.span.begin < filled.span.end && place.span.end > filled.span.begin;
  };
  auto place = std::ranges::find_if(reading.places, meets);
  if (place != reading.places.end()) return objection_at(*place, filled);
  return reading.kind == Kind::artifact ? objection_in_source(filled) : std::string();
}

}  // namespace

std::string objection_to_filling(std::string_view text, const Reading& reading,
                                 const std::vector<Replacement>& filled) {
  for (const auto& each : filled) {
    if (each.text.empty()) continue;  // the rest of a placeholder of several parts, the first of which is filled in
    if (auto words = objection_to(reading, each); !words.empty()) return words;
  }
  bool is_image = reading.image && !reading.image->file;
  return is_image ? objection_in_image(text, filled) : std::string();
}

}  // namespace jobstamp::version
