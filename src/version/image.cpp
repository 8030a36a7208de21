// Reads an image reference, [SCHEME://][HOST[:PORT]/]PATH[:TAG][@DIGEST], as Nomad's drivers split it (ARTIFACTS.md
// part 7). What a driver would reject (upper case in a path) is read all the same: whether it may stand is lint's.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include "jobstamp/version.hpp"
#include "version/characters.hpp"
#include "version/extension.hpp"
#include "version/placeholder.hpp"
#include "version/tag.hpp"
#include "version/word_table.hpp"

namespace jobstamp::version {
namespace {

constexpr std::string_view schemes[] = {"docker", "library", "oci", "oras", "shub", "https", "http"};
constexpr std::string_view file_scheme_words[] = {"docker-archive:", "oci-archive:", "dir:", "tarball:", "file:"};
constexpr WordTable file_schemes(file_scheme_words);

constexpr ByteSet tag_marks(":@");

// In the first part of a name they say that it is a host.
constexpr ByteSet host_marks(
    ".:\xFF\xFE\xFD"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ");

std::size_t scheme(std::string_view shape) {
  auto size = shape.find("://");
  bool known = size != shape.npos && std::ranges::find(schemes, shape.substr(0, size)) != std::end(schemes);
  return known ? size + 3 : 0;
}

bool is_file(std::string_view shape) {
  auto begins = [&](std::string_view word) { return shape.starts_with(word); };
  if (std::ranges::any_of(file_schemes.like(shape), begins) || begins("/") || begins("./") || begins("../"))
    return true;
  auto last = shape.substr(shape.rfind('/') + 1);
  return std::ranges::none_of(last, tag_marks) && is_bootable(last);
}

// Up to the first `/`, if that part cannot be a directory of docker.io.
std::size_t registry(std::string_view name) {
  auto slash = name.find('/');
  if (slash == name.npos) return 0;
  auto first = name.substr(0, slash);
  bool host = first == "localhost" || std::ranges::any_of(first, host_marks);
  return host ? slash : 0;
}

Image take_apart(std::string_view shape) {
  Image image;
  image.file = is_file(shape);
  auto begin = scheme(shape);
  auto at = std::min(shape.find('@', begin), shape.size());
  auto colon = shape.substr(0, at).rfind(':');
  bool tagged = colon != shape.npos && colon >= begin && shape.substr(0, at).find('/', colon) == shape.npos;
  auto name_end = tagged ? colon : at;
  image.scheme = span_of(0, begin);
  image.name = span_of(begin, name_end);
  image.registry = span_of(begin, begin + registry(shape.substr(begin, name_end - begin)));
  image.tag = tagged ? span_of(colon + 1, at) : span_of(at, at);
  image.digest = at < shape.size() ? span_of(at + 1, shape.size()) : span_of(at, at);
  return image;
}

// The last segment, every longer tail, the whole; short of the first opaque byte.
std::vector<std::string> names_of(const Text& text, Span name) {
  std::vector<std::string> names;
  auto shape = text.shape(name);
  names.reserve(static_cast<std::size_t>(std::ranges::count(shape, '/')) + 1);
  for (auto slash = shape.size(); slash != shape.npos && slash != 0;) {
    slash = shape.rfind('/', slash - 1);
    auto tail = slash == shape.npos ? name : Span{name.begin + static_cast<std::uint32_t>(slash) + 1, name.end};
    if (!knows_all(text.raw(tail)) || tail.empty()) break;
    names.emplace_back(text.raw(tail));
  }
  return names;
}

// `redis`, `library/redis` and `index.docker.io/library/redis` are one; so are `acme/web`, the image, and `acme/web`,
// the repository that its artifacts come from.
std::string identity_of(const Text& text, const Image& image) {
  if (image.file || !knows_all(text.raw(image.name))) return {};
  auto scheme = text.raw(image.scheme);
  if (!scheme.empty() && scheme != "docker://" && scheme != "https://")
    return std::string(text.raw({0, image.name.end}));
  auto registry = text.raw(image.registry);
  auto path = text.raw(image.name);
  if (!registry.empty()) path.remove_prefix(registry.size() + 1);
  bool hub = registry.empty() || registry == "docker.io" || registry == "index.docker.io" ||
             registry == "registry-1.docker.io";
  if (hub && path.starts_with("library/")) path.remove_prefix(8);
  std::string identity;
  if (!hub) identity.append(registry).append("/");
  return identity.append(path);
}

void read_version(Reading& reading, const Text& text, const Hints& hints) {
  const auto& image = *reading.image;
  if (!image.tag.empty()) reading.places.push_back({.span = image.tag, .v = false, .ground = Ground::tag});
  if (!image.digest.empty()) reading.places.push_back({.span = image.digest, .v = false, .ground = Ground::digest});
  reading.version = text.raw(image.tag);
  reading.status = status_of(text.raw(image.tag), hints);
  if (!image.digest.empty()) {
    reading.version += "@" + std::string(text.raw(image.digest));
    reading.status = placeholders(text.raw(image.digest), hints).empty() ? Status::pinned : Status::placeholder;
  }
  if (!reading.places.empty()) return;
  bool bare = text.shape().ends_with(':');  // `app:` waits for its tag
  reading.insertion =
      Insertion{.offset = image.tag.begin, .before = bare ? "" : ":", .after = {}, .ground = Ground::tag};
}

}  // namespace

Reading read_image(std::string_view image, const Hints& hints) {
  Text text(image, hints);
  Reading reading;
  reading.kind = Kind::image;
  reading.form = "image";
  reading.image = take_apart(text.shape());
  reading.names = names_of(text, reading.image->name);
  reading.identity = identity_of(text, *reading.image);
  if (reading.image->file) {
    reading.form = "image-file";
    reading.reason = "it is a file, which follows the artifact that delivers it";
  } else if (reading.names.empty()) {
    reading.status = Status::computed;
    bool is_known = knows_all(text.raw(reading.image->name));
    reading.reason = is_known ? "there is no name in it" : "its name is known only when it runs";
  } else if (!knows_all(text.raw().substr(reading.image->name.end))) {
    reading.status = Status::computed;
    reading.reason = "its tag is known only when it runs";
  } else {
    read_version(reading, text, hints);
  }
  return reading;
}

}  // namespace jobstamp::version
