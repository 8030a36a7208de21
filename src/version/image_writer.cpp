// Writes the three parts of a reference that can change; what is dropped with them is remarked. See image_writer.hpp.
// SPDX-License-Identifier: Apache-2.0
#include "version/image_writer.hpp"

#include <algorithm>

#include "version/allowed.hpp"
#include "version/characters.hpp"
#include "version/forms.hpp"
#include "version/number.hpp"

namespace jobstamp::version {
namespace {

constexpr std::string_view raw_help = "`--raw` writes it all the same";

Writing refused(std::string refusal, std::string_view help) {
  Writing writing;
  writing.refusal = std::move(refusal);
  writing.help = help;
  return writing;
}

// What follows the number in a tag: `-alpine` of `1.2.3-alpine`. Release words belong to the number.
std::string_view suffix(std::string_view tag) {
  auto number = measure(tag);
  auto size = number ? number.full : std::min(tag.find_first_of("-_."), tag.size());
  bool known = number || is_counted(tag) || is_moving(tag.substr(0, size));
  return known ? tag.substr(size) : std::string_view{};
}

std::string without_numbers(std::string_view suffix) {
  std::string words(suffix);
  std::erase_if(words, [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
  return words;
}

// `-1` and `-2` are one suffix, builds of the same version, and so are `-alpine3.19` and `-alpine3.20`.
bool keeps(std::string_view tag, std::string_view dropped) {
  auto is_build = [](std::string_view text) {
    return text.size() > 1 && text.find_first_not_of("0123456789", 1) == text.npos;
  };
  if (const std::string words = without_numbers(dropped); words.size() > 1 && words == without_numbers(suffix(tag)))
    return true;
  return tag.ends_with(dropped) || (is_build(dropped) && is_build(suffix(tag)));
}

class Writer {
 public:
  Writer(std::string_view text, const Reading& reading) : text_(text), image_(*reading.image) {}

  // A tag, if `tag` is not empty, in place of the old one.
  void tag(std::string_view tag) {
    if (tag.empty() || tag == old_tag()) return;
    if (auto dropped = suffix(old_tag()); !dropped.empty() && !keeps(tag, dropped)) {
      remark("the suffix `" + std::string(dropped) + "` of the old tag is dropped");
    }
    bool colon = image_.tag.begin == image_.name.end;
    put(image_.tag, (colon ? ":" : "") + std::string(tag));
  }

  void digest(std::string_view digest) {
    if (!image_.digest.empty()) {
      if (digest != slice(text_, image_.digest)) put(image_.digest, std::string(digest));
    } else {
      bool waits = image_.digest.begin != image_.tag.end;  // `app@`
      put(image_.digest, (waits ? "" : "@") + std::string(digest));
    }
  }

  void drop_tag() {
    if (image_.tag.empty()) return;
    remark("the tag `" + std::string(old_tag()) + "` is dropped");
    put({image_.name.end, image_.tag.end}, {});
  }

  void drop_digest() {
    if (image_.digest.empty()) return;
    remark("the digest `" + std::string(slice(text_, image_.digest)) +
           "` belonged to the old reference and is dropped");
    put({image_.digest.begin - 1, image_.digest.end}, {});
  }

  void put(Span span, std::string text) {
    if (slice(text_, span) == text) return;
    auto& made = writing_.replacements;
    bool touches = !made.empty() && made.back().span.end == span.begin;
    if (touches) {
      made.back().span.end = span.end;
      made.back().text += text;
    } else {
      made.push_back({span, std::move(text)});
    }
  }

  void remark(std::string words) { writing_.remarks.push_back(std::move(words)); }
  std::string_view old_tag() const { return slice(text_, image_.tag); }
  Writing take() { return std::move(writing_); }

 private:
  std::string_view text_;
  const Image& image_;
  Writing writing_;
};

std::string objection_to(std::string_view tag, std::string_view digest, bool has_digest) {
  if (!tag.empty() || !has_digest) {
    if (auto words = objection(tag, Ground::tag); !words.empty()) return words;
  }
  return has_digest ? objection(digest, Ground::digest) : std::string();
}

}  // namespace

Writing write_image(std::string_view text, const Reading& reading, std::string_view version, const Hints& hints) {
  if (reading.status == Status::computed) return refused(reading.reason, {});
  auto at = version.find('@');
  bool has_digest = at != version.npos;
  auto tag = version.substr(0, at), digest = has_digest ? version.substr(at + 1) : std::string_view{};
  if (version == reading.version) return {};
  if (auto words = objection_to(tag, digest, has_digest); !words.empty() && !hints.raw) return refused(words, raw_help);
  Writer writer(text, reading);
  writer.tag(tag);
  has_digest ? writer.digest(digest) : writer.drop_digest();
  auto writing = writer.take();
  auto fresh_text = rewrite(text, writing.replacements);
  auto fresh = read_image(fresh_text, hints);
  if (hints.raw || fresh.names == reading.names) return writing;
  return refused("`" + fresh_text + "` would be read as another image", raw_help);
}

Writing write_reference(std::string_view text, const Reading& reading, std::string_view reference, const Hints& hints) {
  if (!reading.image || reading.image->file) return refused("it is no image reference", {});
  if (reading.status == Status::computed) return refused(reading.reason, {});
  auto other = read_image(reference, hints);
  const auto& parts = *other.image;
  auto name = slice(reference, parts.name), tag = slice(reference, parts.tag), digest = slice(reference, parts.digest);
  if (!hints.raw) {
    auto words = objection_to_name(name);
    if (words.empty() && !tag.empty()) words = objection(tag, Ground::tag);
    if (words.empty() && !digest.empty()) words = objection(digest, Ground::digest);
    if (!words.empty()) return refused(words, raw_help);
  }
  // Where a pipeline's variable was empty the old tag must not pass for the new one.
  bool lacks_tag = tag.empty() && parts.tag.begin != parts.name.end;
  bool lacks_digest = digest.empty() && parts.digest.begin != parts.tag.end;
  if (lacks_tag || lacks_digest) {
    return refused(std::string(lacks_tag ? "the tag" : "the digest") + " of `" + std::string(reference) + "` is empty",
                   "leave `" + std::string(lacks_tag ? ":" : "@") + "` out to keep the old one, or give one");
  }
  Writer writer(text, reading);
  if (!parts.scheme.empty()) writer.put(reading.image->scheme, std::string(slice(reference, parts.scheme)));
  writer.put(reading.image->name, std::string(name));
  bool whole = !tag.empty() || !digest.empty();
  if (whole) tag.empty() ? writer.drop_tag() : writer.tag(tag);
  if (!digest.empty()) {
    writer.digest(digest);
  } else if (whole || other.names.empty() || reading.names.front() != other.names.front()) {
    writer.drop_digest();
  }
  return writer.take();
}

}  // namespace jobstamp::version
