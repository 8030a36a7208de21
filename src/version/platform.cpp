// The table of platform words; see platform.hpp. Systems may carry their own version (`ubuntu22.04`, `glibc2.17`,
// `el8`), which is no version of the package.
// SPDX-License-Identifier: Apache-2.0
#include "version/platform.hpp"

#include <algorithm>

#include "version/characters.hpp"
#include "version/word_table.hpp"

namespace jobstamp::version {
namespace {

constexpr std::string_view processor_words[] = {
    "x86_64",     "x86-64", "amd64",   "x64",      "x86",     "i386",        "i486",    "i586",    "i686",
    "386",        "arm64",  "aarch64", "armhf",    "armel",   "arm64v8",     "arm32",   "arm32v6", "arm32v7",
    "arm",        "armv5",  "armv5l",  "armv6",    "armv6l",  "armv6hf",     "armv7",   "armv7a",  "armv7l",
    "armv7hf",    "armv8",  "ppc64",   "ppc64le",  "ppc64el", "powerpc64le", "s390x",   "riscv64", "riscv64gc",
    "mips",       "mipsle", "mips64",  "mips64le", "loong64", "loongarch64", "sparc64", "noarch",  "universal",
    "universal2", "32bit",  "64bit",   "32-bit",   "64-bit",
};

// Systems and C libraries; a number may stand right behind each.
constexpr std::string_view system_words[] = {
    "linux",   "darwin", "macos",    "macosx",    "osx",       "mac",       "windows",   "win",        "freebsd",
    "openbsd", "netbsd", "solaris",  "illumos",   "aix",       "android",   "ios",       "plan9",      "dragonfly",
    "musl",    "muslc",  "glibc",    "gnu",       "gnueabi",   "gnueabihf", "musleabi",  "musleabihf", "msvc",
    "unknown", "pc",     "apple",    "manylinux", "musllinux", "ubuntu",    "debian",    "centos",     "rhel",
    "alpine",  "fedora", "el",       "fc",        "xenial",    "bionic",    "focal",     "jammy",      "noble",
    "stretch", "buster", "bullseye", "bookworm",  "trixie",    "wasi",      "linuxmusl",
};

constexpr WordTable processors(processor_words);
constexpr WordTable systems(system_words);

std::size_t numbers(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && is_digit(text[size])) ++size;
  while (size != 0 && size + 1 < text.size() && (text[size] == '.' || text[size] == '_') && is_digit(text[size + 1])) {
    size += 2;
    while (size < text.size() && is_digit(text[size])) ++size;
  }
  return size;
}

// What the platform fills in, with the letters around it: `${attr.kernel.name}64`.
std::size_t filled_in(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size() && (is_alphanumeric(text[size]) || text[size] == platform)) ++size;
  return text.substr(0, size).find(platform) != text.npos && ends_at(text, size) ? size : 0;
}

}  // namespace

std::size_t platform_word(std::string_view text) {
  std::size_t longest = filled_in(text);
  auto take = [&](std::size_t size) {
    if (ends_at(text, size)) longest = std::max(longest, size);
  };
  for (auto word : processors.like(text)) {
    if (begins_with(text, word)) take(word.size());
  }
  for (auto word : systems.like(text)) {
    if (!begins_with(text, word)) continue;
    take(word.size());
    take(word.size() + numbers(text.substr(word.size())));
  }
  return longest;
}

bool is_processor(std::string_view word) {
  return word.find(platform) != word.npos ||
         std::ranges::any_of(processors.like(word), [&](auto row) { return same_letters(row, word); });
}

bool is_platform(std::string_view text) {
  bool any = false;
  while (!text.empty()) {
    auto size = in_word(text[0]) ? platform_word(text) : 1;
    if (size == 0) return false;
    any |= in_word(text[0]);
    text.remove_prefix(size);
  }
  return any;
}

}  // namespace jobstamp::version
