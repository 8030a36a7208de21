// What is read of the file system.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <limits>
#include <memory>
#include <span>
#include <string_view>

#include <dirent.h>
#include <fcntl.h>
#include <sha2.h>
#include <sys/stat.h>

#include "cli/descriptor.hpp"
#include "cli/file_stamp.hpp"
#include "cli/files.hpp"

namespace jobstamp::cli {

std::string real_path_of(const std::string& path) {
  std::unique_ptr<char, decltype(&std::free)> found(::realpath(path.c_str(), nullptr), &std::free);
  return found ? found.get() : "";
}

PathKind kind_of_path(const std::string& path) {
  struct stat status {};
  if (::stat(path.c_str(), &status) != 0) {
    bool leads_nowhere = ::lstat(path.c_str(), &status) == 0;
    return leads_nowhere ? PathKind::other : PathKind::missing;
  }
  if (S_ISDIR(status.st_mode)) return PathKind::directory;
  return S_ISREG(status.st_mode) ? PathKind::file : PathKind::other;
}

FileStamp stamp_of(const struct stat& status) {
  constexpr std::int64_t second = 1'000'000'000;
  return {status.st_dev, status.st_ino, static_cast<std::uint64_t>(status.st_size),
          status.st_mtim.tv_sec * second + status.st_mtim.tv_nsec};
}

Result<FileContent> read_file(const std::string& path) {
  Result<FileContent> result;
  // Not by open: musl's asks for O_CLOEXEC again, by a call of its own for each of thousands of files.
  Descriptor file(::openat(AT_FDCWD, path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
  struct stat status {};
  if (!file.open() || ::fstat(file.number(), &status) != 0) return {{}, reason()};
  constexpr auto limit = std::numeric_limits<std::uint32_t>::max();
  if (status.st_size > limit) return {{}, "it is larger than 4 GiB"};
  result.value.stamp = stamp_of(status);
  if (!read_all(file.number(), result.value.bytes, result.value.stamp.size)) return {{}, reason()};
  if (result.value.bytes.size() > limit) return {{}, "it is larger than 4 GiB"};
  return result;
}

static std::string hex_of(std::span<const std::uint8_t> bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  for (std::uint8_t byte : bytes) hex.append(1, digits[byte >> 4]).append(1, digits[byte & 0xF]);
  return hex;
}

// libmd's own SHA256End would need more of glibc than musl has.
Result<std::string> hash_file(const std::string& path) {
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file.open()) return {{}, reason()};
  SHA2_CTX context;
  SHA256Init(&context);
  auto buffer = std::make_unique<std::array<std::uint8_t, 1 << 16>>();
  for (;;) {
    ssize_t count = ::read(file.number(), buffer->data(), buffer->size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return {{}, reason()};
    if (count == 0) break;
    SHA256Update(&context, buffer->data(), static_cast<std::size_t>(count));
  }
  std::array<std::uint8_t, SHA256_DIGEST_LENGTH> digest{};
  SHA256Final(digest.data(), &context);
  return {hex_of(digest), ""};
}

static DirectoryEntry::Type type_of(int folder, const dirent& entry) {
  using Type = DirectoryEntry::Type;
  switch (entry.d_type) {
    case DT_REG:
      return Type::file;
    case DT_DIR:
      return Type::directory;
    case DT_LNK:
      return Type::link;
    case DT_UNKNOWN:
      break;  // some file systems do not say
    default:
      return Type::other;
  }
  struct stat status {};
  if (::fstatat(folder, entry.d_name, &status, AT_SYMLINK_NOFOLLOW) != 0) return Type::other;
  if (S_ISLNK(status.st_mode)) return Type::link;
  if (S_ISDIR(status.st_mode)) return Type::directory;
  return S_ISREG(status.st_mode) ? Type::file : Type::other;
}

Result<std::vector<DirectoryEntry>> list_directory(const std::string& directory) {
  std::unique_ptr<DIR, int (*)(DIR*)> folder(::opendir(directory.c_str()), ::closedir);
  if (folder == nullptr) return {{}, reason()};
  Result<std::vector<DirectoryEntry>> result;
  errno = 0;
  while (const dirent* entry = ::readdir(folder.get())) {
    std::string name = entry->d_name;
    if (name != "." && name != "..") result.value.push_back({name, type_of(::dirfd(folder.get()), *entry)});
  }
  if (errno != 0) result.error = reason();
  std::ranges::sort(result.value, {}, &DirectoryEntry::name);
  return result;
}

}  // namespace jobstamp::cli
