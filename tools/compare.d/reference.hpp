// HashiCorp's own HCL as a process that answers: `hclref batch MODE` over two pipes, many questions in
// one breath. Its frames are described in ../shared/reference/README.md.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace jobstamp::compare {

/// What the reference says to an input: the text it makes of it, or its diagnostics.
struct Answer {
  bool accepted = false;
  std::string text;
};

/// One process in one mode (`fmt` or `sexpr`), started with the object and ended with it.
class Reference {
 public:
  explicit Reference(const std::string& mode);
  ~Reference();
  Reference(const Reference&) = delete;
  Reference& operator=(const Reference&) = delete;

  /// An answer for each input, in order. Throws std::runtime_error if the process is lost.
  std::vector<Answer> ask(const std::vector<std::string>& inputs);
  Answer ask(const std::string& input);

 private:
  void write_some(std::string& frames, std::size_t& sent);
  bool read_some();
  bool next_answer(Answer& answer);

  pid_t process_ = -1;
  int to_ = -1;
  int from_ = -1;
  std::string received_;
  std::size_t used_ = 0;
};

/// Where tools/reference puts the program, seen from the project's root.
inline constexpr const char* reference_program = "build/reference/hclref";

}  // namespace jobstamp::compare
