// Grapheme clusters as the reference cuts them: by the grammar of go-textseg (v15, grapheme_clusters.rl),
// which leaves UAX 29 in rare places, each marked below. utf8proc knows each character's break class.
// Not imitated: in malformed UTF-8 (a comment may hold it) textseg lets some cut-off characters swallow the
// byte after them, and it reads in windows of 4 KiB, which may cut a cluster in a token longer than that.
// SPDX-License-Identifier: Apache-2.0
#include "format/columns.hpp"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstring>
#include <iterator>

#include <utf8proc.h>

namespace jobstamp::format {
namespace {

enum class Break {
  end = -2,     // no character is left
  broken = -1,  // a byte that begins no character
  other = UTF8PROC_BOUNDCLASS_OTHER,
  cr = UTF8PROC_BOUNDCLASS_CR,
  lf = UTF8PROC_BOUNDCLASS_LF,
  control = UTF8PROC_BOUNDCLASS_CONTROL,
  extend = UTF8PROC_BOUNDCLASS_EXTEND,
  hangul_l = UTF8PROC_BOUNDCLASS_L,
  hangul_v = UTF8PROC_BOUNDCLASS_V,
  hangul_t = UTF8PROC_BOUNDCLASS_T,
  hangul_lv = UTF8PROC_BOUNDCLASS_LV,
  hangul_lvt = UTF8PROC_BOUNDCLASS_LVT,
  flag_letter = UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR,
  spacing_mark = UTF8PROC_BOUNDCLASS_SPACINGMARK,
  prepend = UTF8PROC_BOUNDCLASS_PREPEND,
  joiner = UTF8PROC_BOUNDCLASS_ZWJ,
  pictograph = UTF8PROC_BOUNDCLASS_EXTENDED_PICTOGRAPHIC,
};

struct Character {
  Break kind;
  std::size_t length;
};

constexpr bool is_between(std::uint32_t first, std::uint32_t code, std::uint32_t last) {
  return first <= code && code <= last;
}

// Code points that are reserved for controls and pictographs to come; utf8proc has no class for them.
Break break_of_unassigned(std::uint32_t code) {
  if (code == 0x2065 || is_between(0xFFF0, code, 0xFFF8) || is_between(0xE0000, code, 0xE0FFF)) return Break::control;
  if (is_between(0x1F000, code, 0x1FAFF) || is_between(0x1FC00, code, 0x1FFFD)) return Break::pictograph;
  return Break::other;
}

Break break_of(std::uint32_t code) {
  constexpr std::uint32_t replacement = 0xFFFD;  // breaks in textseg, a letter like any other in UAX 29
  if (code == replacement) return Break::control;
  const utf8proc_property_t& property = *utf8proc_get_property(static_cast<utf8proc_int32_t>(code));
  if (property.category == UTF8PROC_CATEGORY_CN) return break_of_unassigned(code);
  return static_cast<Break>(property.boundclass);
}

constexpr std::uint32_t least_of_length[] = {0, 0, 0x80, 0x800, 0x10000};

// Where rows of the pictographs' table (emoji-data.txt) meet at a multiple of 64: no range of bytes crosses there.
constexpr std::uint32_t pictograph_rows[] = {0x1F300, 0x1F380, 0x1F440, 0x1F600, 0x1F6C0, 0x1F940,
                                             0x1F980, 0x1F9C0, 0x1FA00, 0x1FA80, 0x1FAC0};

// A broken letter, which names and comments may hold. textseg's tables are of ranges of bytes, so what lies
// between the bytes of two characters of one class passes for a third: `\xEDx ` is a Hangul syllable.
// `above` is the first character behind it.
Character broken_letter(std::uint32_t above, std::size_t length) {
  constexpr Character lone_byte = {Break::broken, 1};
  if (above <= least_of_length[length] || above > 0x10FFFF) return lone_byte;
  if (std::ranges::find(pictograph_rows, above) != std::end(pictograph_rows)) return lone_byte;
  const Break kind = break_of(above);
  return kind == Break::other || kind != break_of(above - 1) ? lone_byte : Character{kind, length};
}

// UTF-8 by its shape alone: strings may hold overlong forms and surrogates, which extend nothing.
Character first_character(std::string_view text) {
  if (text.empty()) return {Break::end, 0};
  auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const auto length = static_cast<std::size_t>(std::countl_one(byte(0)));
  if (length == 0) return {text[0] >= ' ' && text[0] < 0x7F ? Break::other : break_of(byte(0)), 1};
  if (length == 1 || length > 4 || length > text.size()) return {Break::broken, 1};
  std::uint32_t code = byte(0) & (0x7Fu >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0) != 0x80) return broken_letter((code + (byte(i) >= 0xC0)) << 6 * (length - i), length);
    code = code << 6 | (byte(i) & 0x3Fu);
  }
  const bool real = code >= least_of_length[length] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
  return {real ? break_of(code) : Break::other, length};
}

// The text from some character on.
class Rest {
 public:
  explicit Rest(std::string_view text) : text_(text), next_(first_character(text)) {}

  Break next() const { return next_.kind; }
  bool take(Break kind) {
    if (next_.kind != kind) return false;
    skip();
    return true;
  }
  bool take_all(Break kind) {
    bool any = false;
    while (take(kind)) any = true;
    return any;
  }
  void skip() {
    text_.remove_prefix(next_.length);
    next_ = first_character(text_);
  }

 private:
  std::string_view text_;
  Character next_;
};

// Unlike UAX 29, L LV T is two clusters: after L, only LV V and LVT take a T.
void take_syllable(Rest& rest) {
  if (rest.take_all(Break::hangul_l)) {
    bool lv = rest.take(Break::hangul_lv);
    if (rest.take_all(Break::hangul_v) || (!lv && rest.take(Break::hangul_lvt))) rest.take_all(Break::hangul_t);
    return;
  }
  if (rest.take(Break::hangul_lv) || rest.next() == Break::hangul_v)
    rest.take_all(Break::hangul_v);
  else
    rest.take(Break::hangul_lvt);
  rest.take_all(Break::hangul_t);
}

// Whatever adds to the character before it. Unlike UAX 29, a joiner after a syllable or a flag glues a
// pictograph on, not only one after a pictograph.
void take_extenders(Rest& rest, bool glue) {
  for (;;) {
    if (rest.take(Break::extend) || rest.take(Break::spacing_mark)) continue;
    if (!rest.take(Break::joiner)) return;
    if (glue) rest.take(Break::pictograph);
  }
}

bool stands_alone(Break kind) {
  return kind == Break::cr || kind == Break::lf || kind == Break::control || kind == Break::broken;
}

bool is_hangul(Break kind) { return kind >= Break::hangul_l && kind <= Break::hangul_lvt; }
static_assert(UTF8PROC_BOUNDCLASS_LVT - UTF8PROC_BOUNDCLASS_L == 4, "the five kinds of Hangul are neighbours");

void take_cluster(Rest& rest) {
  if (rest.take(Break::cr)) {
    rest.take(Break::lf);
    return;
  }
  const bool prepended = rest.take_all(Break::prepend);
  const Break first = rest.next();
  if (first == Break::end || (prepended && stands_alone(first))) return;
  if (is_hangul(first))
    take_syllable(rest);
  else
    rest.skip();
  if (stands_alone(first)) return;
  if (first == Break::flag_letter) rest.take(Break::flag_letter);
  take_extenders(rest, is_hangul(first) || first == Break::flag_letter || first == Break::pictograph);
}

template <class Word>
std::uint64_t read_word(const char* at) {
  Word word = 0;
  std::memcpy(&word, at, sizeof word);
  return word;
}

// All bytes of a text that is shorter than a word, some of them twice.
std::uint64_t read_short(std::string_view text) {
  if (text.empty()) return 0;
  const char* const last = text.data() + text.size() - 1;
  if (text.size() >= 4) return read_word<std::uint32_t>(text.data()) | read_word<std::uint32_t>(last - 3) << 32;
  return read_word<std::uint8_t>(text.data()) | read_word<std::uint8_t>(text.data() + text.size() / 2) << 8 |
         read_word<std::uint8_t>(last) << 16;
}

// Not 0 if one of eight bytes is no ASCII, or `\r`: the top bit of each tells.
std::uint64_t odd_bytes(std::uint64_t word) {
  constexpr std::uint64_t ones = 0x0101010101010101;
  const std::uint64_t zero_for_return = word ^ (ones * '\r');
  return (word | ((zero_for_return - ones) & ~zero_for_return)) & (ones * 0x80);
}

}  // namespace

// All ASCII and no `\r`, which a `\n` may join: then each byte is a cluster. Most tokens are like that, so
// they are looked at eight bytes at a time, the last eight even if some of them were seen: an aligned run prints in a
// tenth fewer instructions for it.
bool is_plain(std::string_view text) {
  constexpr std::size_t word = sizeof(std::uint64_t);
  if (text.size() < word) return odd_bytes(read_short(text)) == 0;
  std::uint64_t odd = odd_bytes(read_word<std::uint64_t>(text.data() + text.size() - word));
  for (; text.size() > word; text.remove_prefix(word)) odd |= odd_bytes(read_word<std::uint64_t>(text.data()));
  return odd == 0;
}

std::uint32_t columns(std::string_view text) {
  if (is_plain(text)) return static_cast<std::uint32_t>(text.size());
  std::uint32_t count = 0;
  for (Rest rest(text); rest.next() != Break::end; take_cluster(rest)) ++count;
  return count;
}

}  // namespace jobstamp::format
