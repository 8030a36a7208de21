// The faces that a case of corpus/ can show: files beside its input, each with the function that makes it. A new kind
// of face is a function and a row in corpus_faces.cpp.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "corpus.hpp"
#include "jobstamp/parse.hpp"

namespace jobstamp::corpus {

struct Face {
  std::string_view file;
  std::string (*show)(const Case&);
  bool (*belongs_to)(const Case&);  ///< true for the cases that show it from their first day
};

/// The faces that lie beside the case's input; for a new case, which has none, those that belong to it. A case with
/// `args` always shows what belongs to a command, one of a rule what belongs to a rule: there a face that is not there
/// is an empty one.
std::vector<Face> faces_of(const Case& from);

/// The input's tree; diagnostics know it as `input.nomad.hcl`.
Parsed parsed_input(const Case& from);

/// What a command leaves behind.
struct Ran {
  int exit_code = 0;
  std::string output;
  std::string errors;
  std::string json_report;  ///< where one was asked for
};

/// The command line of `args`, one argument a line.
std::vector<std::string> arguments_of(const Case& from);

/// Runs `arguments` on a file `input.nomad.hcl` that holds `bytes`, in memory.
Ran run_on(const std::string& bytes, std::vector<std::string> arguments);

}  // namespace jobstamp::corpus
