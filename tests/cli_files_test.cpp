// The real world: links, modes, full disks, readers that go away, and git.
// SPDX-License-Identifier: Apache-2.0
#include "real_files.hpp"

#include <array>
#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

namespace jobstamp::cli {
namespace {

const std::string messy = "a=1\nlonger = 2\n";
const std::string canonical = "a      = 1\nlonger = 2\n";

// Root may write everything; whoever runs the tests, a call of this user may not.
void become_nobody() {
  if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0)) ::_exit(99);
}

TEST_F(RealFiles, a_link_stays_and_its_target_is_replaced) {
  write("jobs/web.nomad", messy);
  fs::create_symlink("jobs/web.nomad", "link.nomad");
  EXPECT_EQ(call({"fmt", "link.nomad"}), 0) << said;
  EXPECT_TRUE(fs::is_symlink("link.nomad"));
  EXPECT_EQ(read("jobs/web.nomad"), canonical);
}

TEST_F(RealFiles, mode_and_owner_are_kept) {
  write("web.nomad", messy);
  ::chmod("web.nomad", 0640);
  if (::geteuid() == 0) {
    ASSERT_EQ(::chown("web.nomad", 1234, 4321), 0);
  }
  struct stat before {};
  ::stat("web.nomad", &before);
  EXPECT_EQ(call({"fmt", "web.nomad"}), 0) << said;
  struct stat after {};
  ::stat("web.nomad", &after);
  EXPECT_EQ(read("web.nomad"), canonical);
  EXPECT_EQ(after.st_mode, before.st_mode);
  EXPECT_EQ(after.st_uid, before.st_uid);
  EXPECT_EQ(after.st_gid, before.st_gid);
}

TEST_F(RealFiles, a_tidy_file_is_not_touched) {
  write("web.nomad", canonical);
  struct stat before {};
  ::stat("web.nomad", &before);
  EXPECT_EQ(call({"fmt", "."}), 0);
  struct stat after {};
  ::stat("web.nomad", &after);
  EXPECT_EQ(after.st_ino, before.st_ino);
  EXPECT_EQ(after.st_mtim.tv_nsec, before.st_mtim.tv_nsec);
  EXPECT_EQ(after.st_ctim.tv_nsec, before.st_ctim.tv_nsec);
}

// As documented: the name gets a new file, its other names keep the old one.
TEST_F(RealFiles, other_hard_links_keep_the_old_bytes) {
  write("web.nomad", messy);
  fs::create_hard_link("web.nomad", "other.txt");
  EXPECT_EQ(call({"fmt", "web.nomad"}), 0);
  EXPECT_EQ(read("web.nomad"), canonical);
  EXPECT_EQ(read("other.txt"), messy);
}

TEST_F(RealFiles, both_hard_links_are_replaced_where_both_are_named) {
  write("a.nomad", messy);
  fs::create_hard_link("a.nomad", "b.nomad");
  EXPECT_EQ(call({"fmt", "a.nomad", "b.nomad"}), 0) << said;
  EXPECT_EQ(read("a.nomad"), canonical);
  EXPECT_EQ(read("b.nomad"), canonical);
}

TEST_F(RealFiles, a_check_writes_nothing_even_where_it_may_not) {
  write("web.nomad", messy);
  ::chmod("web.nomad", 0444);
  fs::permissions(".", fs::perms(0555));
  EXPECT_EQ(call({"fmt", "--check", "."}, become_nobody), 1) << said;
  EXPECT_EQ(output, "web.nomad\n");
  EXPECT_EQ(names(), std::set<std::string>{"web.nomad"});
  fs::permissions(".", fs::perms(0755));
}

TEST_F(RealFiles, a_folder_that_takes_no_file_is_named) {
  write("web.nomad", messy);
  ::chmod("web.nomad", 0666);
  fs::permissions(".", fs::perms(0555));
  EXPECT_EQ(call({"fmt", "web.nomad"}, become_nobody), 2);
  EXPECT_EQ(said, "web.nomad: error[input]: cannot write it: cannot create a temporary file in `" + folder_.string() +
                      "`: permission denied\n");
  fs::permissions(".", fs::perms(0755));
  EXPECT_EQ(read("web.nomad"), messy);
}

TEST_F(RealFiles, a_read_only_file_is_not_replaced_behind_its_owners_back) {
  write("web.nomad", messy);
  ::chmod("web.nomad", 0444);
  EXPECT_EQ(call({"fmt", "web.nomad"}, become_nobody), 2);
  EXPECT_EQ(said, "web.nomad: error[input]: cannot write it: permission denied\n");
  EXPECT_EQ(read("web.nomad"), messy);
}

TEST_F(RealFiles, an_unreadable_file_is_named) {
  write("web.nomad", messy);
  ::chmod("web.nomad", 0);
  EXPECT_EQ(call({"fmt", "web.nomad"}, become_nobody), 2);
  EXPECT_EQ(said, "web.nomad: error[input]: cannot read it: permission denied\n");
}

TEST_F(RealFiles, a_disk_that_fills_up_leaves_the_old_file) {
  std::string large;
  for (int i = 0; i < 5000; ++i) large += "name_" + std::to_string(i) + "=1\n";
  write("web.nomad", large);
  auto small_disk = [] {
    rlimit limit = {16384, 16384};
    ::setrlimit(RLIMIT_FSIZE, &limit);
    std::signal(SIGXFSZ, SIG_IGN);
  };
  EXPECT_EQ(call({"fmt", "web.nomad"}, small_disk), 2);
  EXPECT_EQ(said, "web.nomad: error[input]: cannot write it: file too large\n");
  EXPECT_EQ(read("web.nomad"), large);
  EXPECT_EQ(names(), std::set<std::string>{"web.nomad"});
}

TEST_F(RealFiles, a_full_standard_output_is_an_error) {
  write("web.nomad", messy);
  auto full = [] { ::dup2(::open("/dev/full", O_WRONLY), STDOUT_FILENO); };
  EXPECT_EQ(call({"fmt", "--stdout", "web.nomad"}, full), 2);
  EXPECT_EQ(said, "error: cannot write to standard output: no space left on device\n");
  auto closed = [] { ::close(STDOUT_FILENO); };
  EXPECT_EQ(call({"fmt", "--stdout", "web.nomad"}, closed), 2);
  EXPECT_EQ(said, "error: cannot write to standard output: bad file descriptor\n");
}

TEST_F(RealFiles, a_reader_that_goes_away_is_none) {
  write("web.nomad", messy);
  auto broken_pipe = [] {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0) ::_exit(99);
    ::dup2(ends[1], STDOUT_FILENO);
    ::close(ends[0]);
    ::close(ends[1]);
  };
  EXPECT_EQ(call({"fmt", "--stdout", "web.nomad"}, broken_pipe), 0);
  EXPECT_EQ(said, "");
}

TEST_F(RealFiles, a_file_that_another_program_changed_is_left_to_it) {
  write("web.nomad", messy);
  RealEnvironment environment;
  auto content = environment.read("web.nomad");
  write("web.nomad", "b = 1\n");
  EXPECT_EQ(environment.replace({{"web.nomad", content.value.stamp, canonical}}).failure,
            "it was changed by another program meanwhile");
  EXPECT_EQ(read("web.nomad"), "b = 1\n");
}

TEST_F(RealFiles, many_files_are_replaced_up_to_the_first_that_cannot_be) {
  RealEnvironment environment;
  std::vector<NewFile> files;
  for (std::size_t i = 0; i < 150; ++i) {
    std::string name = "job" + std::to_string(i) + ".nomad";
    write(name, messy);
    files.push_back({name, environment.read(name).value.stamp, canonical});
  }
  write("job100.nomad", "b = 1\n");
  EXPECT_EQ(environment.replace(files).count, 100U);
  for (std::size_t i = 0; i < 150; ++i)
    EXPECT_EQ(read(files[i].path), i < 100 ? canonical : i == 100 ? "b = 1\n" : messy) << files[i].path;
  EXPECT_EQ(names().size(), files.size()) << "no temporary file is left";
}

TEST_F(RealFiles, a_file_is_hashed_as_sha256sum_does) {
  write("main", "abc");
  RealEnvironment environment;
  EXPECT_EQ(environment.hash("main").value, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(environment.hash("none").error, "no such file or directory");
}

TEST_F(RealFiles, a_walk_reads_job_files_by_name) {
  for (auto name : {"a.nomad", "b.nomad.hcl", "c.nmd.hcl", "d.job", "e.job.hcl", "f.hcl", "g.txt", "h.json",
                    "sub/i.nomad", ".hidden/j.nomad", ".k.nomad"}) {
    write(name, messy);
  }
  fs::create_directory_symlink("sub", "link");
  fs::create_symlink("nowhere", ".#lock.nomad");
  EXPECT_EQ(call({"fmt", "--check"}), 1) << said;
  EXPECT_EQ(output, "a.nomad\nb.nomad.hcl\nc.nmd.hcl\nd.job\ne.job.hcl\nf.hcl\nsub/i.nomad\n");
  EXPECT_EQ(call({"fmt", "--check", "./sub/"}), 1);
  EXPECT_EQ(output, "./sub/i.nomad\n");
}

TEST_F(RealFiles, what_git_ignores_is_left_out) {
  shell("git init -q . && git init -q nested && git init -q build/repo");
  write(".gitignore", "build/\nold.nomad\n");
  for (auto name : {"a.nomad", "old.nomad", "build/c.nomad", "build/repo/d.nomad", "nested/e.nomad", "sub/f.nomad",
                    "sub/old.nomad"}) {
    write(name, messy);
  }
  EXPECT_EQ(call({"fmt", "--check"}), 1) << said;
  EXPECT_EQ(output, "a.nomad\nnested/e.nomad\nsub/f.nomad\n");
  EXPECT_EQ(call({"fmt", "--check", "sub"}), 1);
  EXPECT_EQ(output, "sub/f.nomad\n");
  EXPECT_EQ(call({"fmt", "--check", "old.nomad"}), 1) << "named outright";
  EXPECT_EQ(output, "old.nomad\n");
  EXPECT_EQ(call({"fmt", "--check", "-v", "--force-exclude", "old.nomad", "a.nomad"}), 1);
  EXPECT_EQ(output, "a.nomad\n");
  EXPECT_EQ(said, "old.nomad: left out: it is hidden or git ignores it\n");
  EXPECT_EQ(call({"fmt", "--check", "build"}), 1) << "a folder named outright";
  EXPECT_EQ(output, "build/c.nomad\nbuild/repo/d.nomad\n");
}

TEST_F(RealFiles, without_git_nothing_is_ignored_and_that_is_said) {
  shell("git init -q .");
  write(".gitignore", "old.nomad\n");
  write("old.nomad", messy);
  EXPECT_EQ(call({"fmt", "--check", "-v"}, [] { ::setenv("PATH", "/nowhere", 1); }), 1);
  EXPECT_EQ(output, "old.nomad\n");
  EXPECT_EQ(said, ".: nothing in it is ignored: there is no git\n");
}

TEST_F(RealFiles, a_patch_names_the_file_and_not_a_link_to_it) {
  write("jobs/real.nomad", messy);
  shell("ln -s jobs/real.nomad current.nomad");
  for (const std::vector<std::string>& inputs : {std::vector<std::string>{"."}, {"jobs", "current.nomad"}}) {
    std::vector<std::string> words = {"fmt", "--diff"};
    words.insert(words.end(), inputs.begin(), inputs.end());
    EXPECT_EQ(call(words), 1);
    EXPECT_TRUE(output.starts_with("--- a/jobs/real.nomad\n")) << output;
    EXPECT_EQ(output.find("current"), output.npos) << output;
  }
}

TEST_F(RealFiles, a_patch_names_no_folder_above) {
  write("jobs/web.nomad", messy);
  fs::create_directory("other");
  EXPECT_EQ(call({"fmt", "--diff", "./other/../jobs"}), 1);
  EXPECT_TRUE(output.starts_with("--- a/jobs/web.nomad\n+++ b/jobs/web.nomad\n")) << output;
  EXPECT_EQ(call({"fmt", "--diff", "../jobs"}, [] { ASSERT_EQ(::chdir("other"), 0); }), 1);
  EXPECT_EQ(
      said,
      "../jobs/web.nomad: lies above this folder, where no patch reaches: run jobstamp from a folder around it\n");
}

TEST_F(RealFiles, settings_that_a_link_leads_nowhere_to_are_an_error) {
  write("web.nomad", messy);
  fs::create_symlink("nowhere/settings.hcl", ".jobstamp.hcl");
  EXPECT_EQ(call({"fmt", "--check"}), 2);
  EXPECT_NE(said.find(".jobstamp.hcl: error[input]: cannot read these settings: no such file or directory"), said.npos)
      << said;
}

TEST_F(RealFiles, a_git_that_dies_without_a_word_ignores_nothing) {
  shell("git init -q . && mkdir bin && printf '#!/bin/sh\\nkill -9 $$\\n' >bin/git && chmod +x bin/git");
  write("web.nomad", messy);
  EXPECT_EQ(call({"fmt", "--check", "-v"}, [] { ::setenv("PATH", "bin", 1); }), 1);
  EXPECT_EQ(output, "web.nomad\n");
  EXPECT_EQ(said, ".: nothing in it is ignored: git failed\n");
}

TEST_F(RealFiles, messages_never_take_the_place_of_a_job_file) {
  write("web.nomad", messy);
  write("jobs/api", messy);
  shell("ln -s jobs/api link");
  const std::vector<std::vector<std::string>> calls = {
      {"fmt", "--check", "--output-file", "web.nomad"},
      {"lint", "--output-file", "./web.nomad", "web.nomad"},
      {"lint", "--output-file", "other.hcl", "web.nomad"},
      {"versions", "--output-file", "link", "jobs/api"},
      {"set", "a=1", "-w", "--report", "json=jobs/api", "link"},
      {"set", "a=1", "--output-file", "web.nomad", "-"},
      {"set", "a=1", "--allow-missing", "-w", "--report", "json=nowhere/report", "web.nomad"},
      {"set", "a=1", "--allow-missing", "-w", "--report", "json=jobs", "web.nomad"},
  };
  for (const auto& words : calls) {
    EXPECT_EQ(call(words), 2) << words.front();
    EXPECT_NE(said.find(" names `"), said.npos) << said;
    EXPECT_EQ(read("web.nomad"), messy);
    EXPECT_EQ(read("jobs/api"), messy);
  }
  EXPECT_EQ(call({"lint", "--fmt", "--output-file", "found.txt", "web.nomad"}), 1) << said;
  EXPECT_NE(read("found.txt"), "");
}

TEST_F(RealFiles, bash_completes) {
  EXPECT_EQ(call({"completion", "bash"}), 0);
  write("jobstamp.bash", output);
  write("a job.nomad", "");
  write("try.bash",
        "source jobstamp.bash\n"
        "try() { COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _jobstamp; printf '%s\\n' \"${COMPREPLY[@]}\"; }\n"
        "try jobstamp par; try jobstamp fmt --chec; try jobstamp fmt --color al; try jobstamp set x=1 a\n"
        "try jobstamp fmt --color = n; try jobstamp lint --output-format =\n");
  shell("bash try.bash >tried.txt");
  EXPECT_EQ(read("tried.txt"),
            "parse\n--check\nalways\na job.nomad\n"
            "never\nfull\nconcise\njson\ngithub\ngitlab\nsarif\ncheckstyle\njunit\n");
}

TEST_F(RealFiles, a_version_comes_from_the_commit) {
  write("web.nomad",
        "job \"w\" {\n  group \"g\" {\n    task \"t\" {\n      config {\n        image = \"main:1\"\n"
        "      }\n    }\n  }\n}\n");
  EXPECT_EQ(call({"set", "--git", "main", "web.nomad"}), 2) << "no repository";
  shell("git init -q . && git add web.nomad && git -c user.name=n -c user.email=e commit -q -m m");
  shell("git rev-parse --short HEAD > ../$(basename $PWD).commit");
  std::string commit = read(folder_.string() + ".commit");
  fs::remove(folder_.string() + ".commit");
  commit.pop_back();
  EXPECT_EQ(call({"set", "-q", "--git", "main", "-w", "web.nomad"}), 0) << said;
  EXPECT_NE(read("web.nomad").find("\"main:" + commit + "\""), std::string::npos);
  EXPECT_EQ(call({"set", "-q", "--git", "main", "--check", "web.nomad"}), 0) << "its own input may differ" << said;
}

}  // namespace
}  // namespace jobstamp::cli
