// The cases of corpus/: folders whose name is the claim, with an input and the faces that the product promises for it.
// Here they are found and their files read and written; what is asked of them stands in corpus_test.cpp.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace jobstamp::corpus {

/// corpus/<room>/<sub>/<name>/, or without <sub>, or with several.
struct Case {
  std::filesystem::path folder;
  std::string room;   ///< "format"
  std::string suite;  ///< "corpus/format/structure"
  std::string name;   ///< "equals_signs_align_in_a_run_of_attributes"

  /// True below a folder called `broken`: its input must yield a diagnostic.
  bool broken() const;
  bool has(std::string_view file) const;
  /// The bytes of one of its files.
  std::string read(std::string_view file) const;
  void write(std::string_view file, std::string_view bytes) const;
};

/// The file that makes a folder a case; also the name under which diagnostics and reports know it.
inline constexpr std::string_view input_file = "input.nomad.hcl";

/// Every folder of corpus/ that holds an input, sorted by path.
std::vector<Case> find_cases();

/// Makes gtest's tests out of the cases: one for each face, one for the promises.
void register_tests();

}  // namespace jobstamp::corpus
