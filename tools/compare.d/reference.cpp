// Both pipes are served at once: a batch may be larger than what a pipe holds, on either side.
// SPDX-License-Identifier: Apache-2.0
#include "reference.hpp"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <stdexcept>

namespace jobstamp::compare {

/// What the child does between fork and exec. One thread and a lazy collector: a batch is short.
[[noreturn]] static void become_reference(int in, int out, const std::string& mode) {
  dup2(in, STDIN_FILENO);
  dup2(out, STDOUT_FILENO);
  setenv("GOMAXPROCS", "1", 1);
  setenv("GOGC", "400", 1);
  execl(reference_program, reference_program, "batch", mode.c_str(), static_cast<char*>(nullptr));
  _exit(127);
}

Reference::Reference(const std::string& mode) {
  std::array<int, 2> in{};
  std::array<int, 2> out{};
  if (pipe2(in.data(), O_CLOEXEC) != 0 || pipe2(out.data(), O_CLOEXEC) != 0)
    throw std::runtime_error("no pipe to be had");
  signal(SIGPIPE, SIG_IGN);
  process_ = fork();
  if (process_ < 0) throw std::runtime_error("no process to be had");
  if (process_ == 0) become_reference(in[0], out[1], mode);
  close(in[0]);
  close(out[1]);
  to_ = in[1];
  from_ = out[0];
  fcntl(to_, F_SETFL, O_NONBLOCK);
}

Reference::~Reference() {
  close(to_);
  close(from_);
  waitpid(process_, nullptr, 0);
}

void Reference::write_some(std::string& frames, std::size_t& sent) {
  ssize_t written = write(to_, frames.data() + sent, frames.size() - sent);
  if (written > 0) sent += static_cast<std::size_t>(written);
}

bool Reference::read_some() {
  std::array<char, 65536> chunk{};
  ssize_t got = read(from_, chunk.data(), chunk.size());
  if (got > 0) received_.append(chunk.data(), static_cast<std::size_t>(got));
  return got > 0;
}

bool Reference::next_answer(Answer& answer) {
  std::size_t line_end = received_.find('\n', used_);
  if (line_end == received_.npos) return false;
  std::size_t blank = received_.find(' ', used_);
  std::size_t length = std::stoul(received_.substr(blank + 1, line_end - blank - 1));
  if (received_.size() < line_end + 1 + length) return false;
  answer.accepted = received_.compare(used_, blank - used_, "ok") == 0;
  answer.text = received_.substr(line_end + 1, length);
  used_ = line_end + 1 + length;
  return true;
}

std::vector<Answer> Reference::ask(const std::vector<std::string>& inputs) {
  std::string frames;
  for (const std::string& input : inputs) frames += std::to_string(input.size()) + "\n" + input;
  std::size_t sent = 0;
  std::vector<Answer> answers;
  while (answers.size() < inputs.size()) {
    std::array<pollfd, 2> ends = {{{from_, POLLIN, 0}, {sent < frames.size() ? to_ : -1, POLLOUT, 0}}};
    poll(ends.data(), ends.size(), -1);
    if ((ends[1].revents & POLLOUT) != 0) write_some(frames, sent);
    if ((ends[0].revents & (POLLIN | POLLHUP)) != 0 && !read_some()) throw std::runtime_error("the reference died");
    for (Answer answer; answers.size() < inputs.size() && next_answer(answer);) answers.push_back(std::move(answer));
  }
  received_.erase(0, used_);
  used_ = 0;
  return answers;
}

Answer Reference::ask(const std::string& input) { return ask(std::vector<std::string>{input}).front(); }

}  // namespace jobstamp::compare
