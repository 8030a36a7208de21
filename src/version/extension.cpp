// The table of extensions; see extension.hpp. An unknown one stays part of what it stands behind: a name that is a
// little too long is better than a name that is cut in two.
// SPDX-License-Identifier: Apache-2.0
#include "version/extension.hpp"

#include <algorithm>

#include "version/characters.hpp"
#include "version/word_table.hpp"

namespace jobstamp::version {
namespace {

constexpr std::string_view archive_words[] = {
    "bz2", "gz", "xz", "zst", "tar", "tar.bz2", "tar.gz", "tar.xz", "tar.zst", "tbz2", "tgz", "txz", "tzst", "zip",
};

// Around another file: a checksum of it, a signature, a compression. The extension before them counts too.
constexpr std::string_view wrapper_words[] = {
    "gz", "bz2", "xz", "zst", "lz4", "br", "asc", "sig", "sha256", "sha512", "sha1", "md5", "sha256sum", "sha512sum",
};

constexpr std::string_view other_words[] = {
    "7z",   "aar",  "apk",  "appimage",   "bash", "bat",      "bin",   "bundle", "cfg",  "cmd", "conf", "cpio", "crate",
    "crt",  "css",  "csv",  "ctmpl",      "deb",  "dll",      "dmg",   "dylib",  "ear",  "egg", "env",  "exe",  "gem",
    "gif",  "hcl",  "hpi",  "html",       "ico",  "img",      "ini",   "iso",    "jar",  "jpg", "jpi",  "js",   "json",
    "key",  "lua",  "lz4",  "md",         "mjs",  "msi",      "nomad", "nupkg",  "oci",  "ova", "pem",  "phar", "php",
    "pkg",  "pl",   "png",  "properties", "ps1",  "py",       "pyz",   "qcow2",  "rar",  "raw", "rb",   "rpm",  "sh",
    "sif",  "simg", "snap", "so",         "sql",  "squashfs", "svg",   "tmpl",   "toml", "tpl", "txt",  "vhd",  "vhdx",
    "vmdk", "war",  "wasm", "whl",        "xml",  "yaml",     "yml",
};

constexpr std::string_view bootable_words[] = {
    "tar",   "tar.bz2", "tar.gz", "tar.xz", "tar.zst", "tgz", "txz",  "img",
    "qcow2", "raw",     "iso",    "vmdk",   "vhdx",    "sif", "simg", "squashfs",
};

constexpr WordTable archives(archive_words);
constexpr WordTable wrappers(wrapper_words);
constexpr WordTable others(other_words);
constexpr WordTable bootable(bootable_words);

template <class Table>
bool has(const Table& table, std::string_view word) {
  return std::ranges::any_of(table.like(word), [&](auto row) { return same_letters(row, word); });
}

// Behind the last dot, or behind the one before: `tar.gz`.
template <class Table>
bool ends_with_one(const Table& table, std::string_view file) {
  auto is_one = [&](std::string_view type) { return std::ranges::count(table.like(type), type) != 0; };
  auto last = file.rfind('.');
  if (last == file.npos) return false;
  auto before = file.substr(0, last).rfind('.');
  return is_one(file.substr(last + 1)) || (before != file.npos && is_one(file.substr(before + 1)));
}

bool is_known(std::string_view word) { return has(archives, word) || has(wrappers, word) || has(others, word); }

}  // namespace

std::size_t extension(std::string_view file) {
  auto dot = file.rfind('.');
  if (dot == file.npos || !is_known(file.substr(dot + 1))) return 0;
  auto last = file.substr(dot + 1), front = file.substr(0, dot);
  auto before = front.rfind('.');
  bool tar = before != front.npos && same_letters(front.substr(before), ".tar");
  return file.size() - dot + (tar || has(wrappers, last) ? extension(front) : 0);
}

bool unpacks(std::string_view file) { return ends_with_one(archives, file); }

bool is_bootable(std::string_view file) { return ends_with_one(bootable, file); }

bool is_archive_type(std::string_view type) { return has(archives, type); }

}  // namespace jobstamp::version
