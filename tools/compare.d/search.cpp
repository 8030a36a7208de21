// The processes share a board: which block of cases is next, who works on which case, and what was
// found. A process that dies leaves the number of its case there, and another one takes up its block.
// SPDX-License-Identifier: Apache-2.0
#include "search.hpp"

#include <signal.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <iostream>
#include <new>
#include <stdexcept>

namespace jobstamp::compare {

static constexpr std::uint64_t block_size = 64;
static constexpr std::size_t max_found = 1000;
static constexpr unsigned max_processes = 16;
/// Seconds of processor time that one case may take; a case is a few kilobytes and takes microseconds.
static constexpr int patience = 5;

struct Note {
  std::uint64_t number;
  std::array<char, 64> kind;
};

/// What a process has claimed: cases `[at, end)`, of which `at` is being judged.
struct Claim {
  std::atomic<std::uint64_t> at;
  std::atomic<std::uint64_t> end;
};

struct Board {
  std::atomic<std::uint64_t> next;
  std::uint64_t end;
  std::atomic<std::uint64_t> cases, accepted, too_deep, reference_changes_meaning, findings;
  std::array<Claim, max_processes> claims;
  std::array<Note, max_found> notes;
};

static Board& shared_board() {
  void* memory = mmap(nullptr, sizeof(Board), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) throw std::runtime_error("no memory to share");
  return *new (memory) Board{};
}

static void note(Board& board, std::uint64_t number, const std::string& kind) {
  std::uint64_t n = board.findings.fetch_add(1);
  if (n >= max_found) return;
  board.notes[n].number = number;
  std::strncpy(board.notes[n].kind.data(), kind.c_str(), board.notes[n].kind.size() - 1);
}

/// The process dies by SIGVTALRM when one case takes too long.
static void be_patient(int seconds) {
  itimerval limit{};
  limit.it_value.tv_sec = seconds;
  setitimer(ITIMER_VIRTUAL, &limit, nullptr);
}

static std::string kind_of_death(int status) {
  if (WIFSIGNALED(status) && WTERMSIG(status) == SIGVTALRM) return "hangs";
  if (WIFSIGNALED(status)) return std::string("crashes: ") + strsignal(WTERMSIG(status));
  return "crashes: exit status " + std::to_string(WEXITSTATUS(status));
}

static void count(Board& board, std::uint64_t number, const Verdict& verdict) {
  ++board.cases;
  if (verdict.accepted) ++board.accepted;
  if (verdict.too_deep) ++board.too_deep;
  if (verdict.reference_changes_meaning) ++board.reference_changes_meaning;
  if (!verdict.kind.empty()) note(board, number, verdict.kind);
}

static void work_through(Board& board, Claim& claim, const Cases& cases, Reference& reference, Judge& judge) {
  std::vector<std::string> inputs;
  for (std::uint64_t n = claim.at; n < claim.end; ++n) inputs.push_back(cases[n]);
  std::vector<Answer> answers = reference.ask(inputs);
  for (std::size_t n = 0; n < inputs.size(); ++n) {
    be_patient(patience);
    Verdict verdict = judge.judge(inputs[n], answers[n]);
    be_patient(0);
    count(board, claim.at++, verdict);
  }
}

[[noreturn]] static void work(Board& board, Claim& claim, const Cases& cases, const Question& question) {
  try {
    Reference reference(reference_mode(question.mode));
    Judge judge(question);
    for (;;) {
      if (claim.at >= claim.end) {
        std::uint64_t begin = board.next.fetch_add(block_size);
        if (begin >= board.end) _exit(0);
        claim.at = begin;
        claim.end = std::min(begin + block_size, board.end);
      }
      work_through(board, claim, cases, reference, judge);
    }
  } catch (const std::exception& error) {
    std::cerr << "compare: " << error.what() << " near case " << claim.at << "\n";
    _exit(3);
  }
}

static pid_t start(Board& board, Claim& claim, const Cases& cases, const Question& question) {
  pid_t process = fork();
  if (process < 0) throw std::runtime_error("no process to be had");
  if (process == 0) work(board, claim, cases, question);
  return process;
}

/// Waits for all; whoever dies over a case is noted and replaced from the next case on.
static void see_to_the_end(Board& board, std::vector<pid_t>& processes, const Cases& cases, const Question& question) {
  for (std::size_t left = processes.size(); left > 0;) {
    int status = 0;
    pid_t ended = waitpid(-1, &status, 0);
    auto who = std::find(processes.begin(), processes.end(), ended);
    if (who == processes.end()) continue;
    Claim& claim = board.claims[static_cast<std::size_t>(who - processes.begin())];
    if (WIFEXITED(status) && WEXITSTATUS(status) == 3) throw std::runtime_error("the search cannot go on");
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) {
      --left;
      continue;
    }
    ++board.cases;
    note(board, claim.at++, kind_of_death(status));
    *who = start(board, claim, cases, question);
  }
}

static Result result_of(const Board& board) {
  Result result{board.cases, board.accepted, board.too_deep, board.reference_changes_meaning, board.findings, {}};
  for (std::size_t n = 0; n < std::min<std::size_t>(result.findings, max_found); ++n) {
    result.found.push_back({board.notes[n].number, board.notes[n].kind.data()});
  }
  std::sort(result.found.begin(), result.found.end(),
            [](const Found& a, const Found& b) { return a.number < b.number; });
  return result;
}

Result search(const Cases& cases, const Question& question, std::uint64_t first, std::uint64_t count,
              unsigned processes) {
  Board& board = shared_board();
  board.next = first;
  board.end = first + count;
  std::vector<pid_t> running;
  for (unsigned n = 0; n < std::min(processes, max_processes); ++n)
    running.push_back(start(board, board.claims[n], cases, question));
  see_to_the_end(board, running, cases, question);
  Result result = result_of(board);
  munmap(&board, sizeof(Board));
  return result;
}

std::string kind_in_child(Judge& judge, const std::string& input, const Answer& theirs) {
  Board& board = shared_board();
  pid_t child = fork();
  if (child < 0) throw std::runtime_error("no process to be had");
  if (child == 0) {
    be_patient(1);
    count(board, 0, judge.judge(input, theirs));
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  std::string kind = board.notes[0].kind.data();
  munmap(&board, sizeof(Board));
  return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? kind : kind_of_death(status);
}

}  // namespace jobstamp::compare
