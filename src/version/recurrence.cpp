// Compares byte by byte, and then asks the surroundings; see recurrence.hpp.
// SPDX-License-Identifier: Apache-2.0
#include "version/recurrence.hpp"

#include "version/characters.hpp"
#include "version/extension.hpp"
#include "version/number.hpp"

namespace jobstamp::version {
namespace {

struct Match {
  std::size_t size = 0;
  Plus plus = Plus::plain;
};

// `version` at the start of `text`, its `+` written in one of the three ways.
Match match(std::string_view text, std::string_view version) {
  Match found;
  for (char c : version) {
    auto rest = text.substr(found.size);
    if (rest.empty()) return {};
    bool percent = c == '+' && begins_with(rest, "%2B"), underscore = c == '+' && rest[0] == '_';
    if (rest[0] != c && !percent && !underscore) return {};
    if (percent || underscore) found.plus = percent ? Plus::percent : Plus::underscore;
    found.size += percent ? 3 : 1;
  }
  return found;
}

class Finder {
 public:
  Finder(const Text& text, Span area, std::string_view version) : text_(text), area_(area), version_(version) {}

  // A version at `offset`, if its surroundings agree.
  Match at(std::size_t offset) const {
    auto found = match(text_.raw().substr(offset, area_.end - offset), version_);
    return found.size != 0 && begins(offset) && ends(offset, found.size) ? found : Match{};
  }

  bool has_v(std::size_t offset) const {
    bool is_v = offset > area_.begin && lower(shape(offset - 1)) == 'v' && is_free(offset - 1);
    return is_v && (is_counted(version_) || text_.placeholder_at(offset) != 0);
  }

 private:
  char shape(std::size_t offset) const { return text_.shape()[offset]; }

  // True if no word and no number goes on at `offset` from before it.
  bool is_free(std::size_t offset) const {
    if (offset == area_.begin || text_.placeholder_at(offset) != 0) return true;
    if (in_word(shape(offset - 1))) return false;
    return shape(offset - 1) != '.' || offset < area_.begin + 2 || !is_digit(shape(offset - 2)) ||
           !is_digit(shape(offset));
  }

  // Letters may run into a dotted number: `go1.22.1`.
  bool is_attached(std::size_t offset) const {
    if (!is_dotted()) return false;
    auto begin = offset;
    while (begin > area_.begin && is_letter(shape(begin - 1))) --begin;
    return begin != offset && is_free(begin);
  }

  bool begins(std::size_t offset) const { return is_free(offset) || has_v(offset) || is_attached(offset); }

  bool ends(std::size_t offset, std::size_t size) const {
    auto area = text_.shape().substr(offset, area_.end - offset);
    if (text_.placeholder_at(offset) == size) return true;
    if (!ends_at(area, size)) return false;
    auto rest = area.substr(size);
    bool goes_on = rest.size() > 1 && rest[0] == '.' && in_word(rest[1]) && !is_letter(rest[1]) && rest[1] != platform;
    if (goes_on && extension(rest) != rest.size()) return false;
    return !is_dotted() || measure(area).release <= size;
  }

  // Asked where the bytes are the version's, which they are in few areas.
  bool is_dotted() const { return measure(version_).shape == Shape::dotted; }

  const Text& text_;
  Span area_;
  std::string_view version_;
};

}  // namespace

std::vector<Place> find(const Text& text, Span area, std::string_view version, Ground ground) {
  std::vector<Place> found;
  if (version.empty()) return found;
  Finder finder(text, area, version);
  auto raw = text.raw().substr(0, area.end);
  for (std::size_t at = area.begin; at < area.end;) {
    if (version.front() != '+') at = raw.find(version.front(), at);
    if (at == raw.npos) break;
    auto match = finder.at(at);
    if (match.size != 0) {
      found.push_back({span_of(at, at + match.size), finder.has_v(at), ground, match.plus, is_counted(version)});
    }
    at += match.size == 0 ? 1 : match.size;
  }
  return found;
}

std::vector<Place> find(std::string_view text, std::string_view version, Ground ground) {
  Text whole(text, {}, Escapes::percent);
  return find(whole, span_of(0, text.size()), plain_plus(without_v(version)), ground);
}

}  // namespace jobstamp::version
