// Files of the real world: read whole, hashed, listed, and replaced so that neither a full disk nor a power cut leaves
// half a job file behind. Memory-mapped files are not used: one that somebody else cuts short meanwhile would end us
// (SIGBUS), and one that is written to would be printed with bytes that nobody has checked. A long input would be read
// a tenth faster.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "jobstamp/cli.hpp"

namespace jobstamp::cli {

/// Absolute and without links; empty, with the reason in errno, where it leads nowhere.
std::string real_path_of(const std::string& path);
PathKind kind_of_path(const std::string& path);
Result<FileContent> read_file(const std::string& path);
Result<std::string> hash_file(const std::string& path);
Result<std::vector<DirectoryEntry>> list_directory(const std::string& directory);

/// See Environment::replace. Other hard links to the file keep the old bytes: the name gets a new file.
ReplacedFiles replace_files(const std::vector<NewFile>& files);

/// See Environment::write. A file is replaced like above, a device or pipe is written to.
std::string write_file(const std::string& path, std::string_view bytes);

}  // namespace jobstamp::cli
