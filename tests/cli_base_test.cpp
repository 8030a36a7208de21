// `lint --base` in real repositories: which text of a file is the earlier one, and how often git is asked.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "real_files.hpp"

namespace jobstamp::cli {
namespace {

std::string job(const std::string& driver) {
  return "job \"web\" {\n  group \"web\" {\n    task \"web\" {\n      driver = \"" + driver +
         "\"\n      config {\n        command = \"/bin/true\"\n      }\n    }\n  }\n}\n";
}

class LintBase : public RealFiles {
 protected:
  static void commit() { shell("git add -A && git -c user.name=n -c user.email=e commit -q -m m"); }
  void begin(const std::vector<std::string>& names) {
    shell("git init -q .");
    for (const auto& name : names) write(name, job("exec"));
    if (!names.empty()) commit();
  }
  // The lines that `change-replaces-allocations` says, without what follows the name.
  std::vector<std::string> changed(std::vector<std::string> words) {
    words.insert(words.begin(), {"lint", "--output-format", "concise", "--rule", "privileged-task=off"});
    code = call(words);
    std::vector<std::string> names;
    std::string rest = output;
    for (auto at = rest.find(":4:16: info: "); at != rest.npos; at = rest.find(":4:16: info: ")) {
      auto line = rest.rfind('\n', at);
      names.push_back(rest.substr(line == rest.npos ? 0 : line + 1, at - (line == rest.npos ? 0 : line + 1)));
      rest.erase(0, rest.find('\n', at));
    }
    return names;
  }

  using Names = std::vector<std::string>;
  int code = 0;
};

TEST_F(LintBase, compares_each_file_with_itself) {
  begin({"a.nomad", "b.nomad", "sub/c.nomad"});
  EXPECT_EQ(changed({"--base", "HEAD"}), Names());
  EXPECT_EQ(code, 0) << output << said;
  write("a.nomad", job("raw_exec"));
  write("sub/c.nomad", job("raw_exec"));
  write("new.nomad", job("raw_exec"));
  EXPECT_EQ(changed({"--base", "HEAD"}), Names({"a.nomad", "sub/c.nomad"})) << output << said;
  commit();
  EXPECT_EQ(changed({"--base", "HEAD~1"}), Names({"a.nomad", "sub/c.nomad"}));
  fs::current_path("sub");
  EXPECT_EQ(changed({"--base", "HEAD~1", "c.nomad", "../a.nomad"}), Names({"c.nomad", "../a.nomad"}));
}

TEST_F(LintBase, takes_any_name) {
  Names odd = {"a b.nomad", "-c.nomad", "line\nend.nomad", "q*[x].nomad", "\xc3\xa4.nomad"};
  begin(odd);
  for (const auto& name : odd) write(name, job("raw_exec"));
  std::string all = (changed({"--base", "HEAD"}), output);
  EXPECT_EQ(std::count(all.begin(), all.end(), '\n'), 5) << all << said;
}

TEST_F(LintBase, knows_a_file_by_its_old_name) {
  begin({"old.nomad"});
  shell("git mv old.nomad new.nomad");
  write("new.nomad", job("raw_exec"));
  EXPECT_EQ(changed({"--base", "HEAD"}), Names({"new.nomad"})) << output << said;
}

TEST_F(LintBase, sees_what_changed_in_a_variable_file) {
  begin({});
  std::string reads = job("exec");
  reads.replace(reads.find("\"exec\""), 6, "var.driver");
  write("a.nomad", reads + "variable \"driver\" {\n  type = string\n}\n");
  write("prod.hcl", "driver = \"exec\"\n");
  commit();
  EXPECT_EQ(changed({"--base", "HEAD", "a.nomad", "prod.hcl"}), Names());
  write("prod.hcl", "driver = \"raw_exec\"\n");
  EXPECT_EQ(changed({"--base", "HEAD", "a.nomad", "prod.hcl"}), Names({"a.nomad"})) << output << said;
}

TEST_F(LintBase, asks_each_repository_about_its_own) {
  begin({"a.nomad"});
  shell("git init -q inner");
  write("inner/b.nomad", job("exec"));
  shell("cd inner && git add -A && git -c user.name=n -c user.email=e commit -q -m m");
  shell("git worktree add -q tree HEAD");
  shell("git -c protocol.file.allow=always submodule --quiet add ./inner module 2>/dev/null");
  for (auto name : {"a.nomad", "inner/b.nomad", "tree/a.nomad", "module/b.nomad"}) write(name, job("raw_exec"));
  fs::create_symlink("../a.nomad", "inner/link.nomad");
  Names names = {"a.nomad", "inner/b.nomad", "tree/a.nomad", "module/b.nomad"};
  Names words = names;
  words.insert(words.begin(), {"--base", "HEAD"});
  EXPECT_EQ(changed(words), names) << output << said;
  EXPECT_EQ(changed({"--base", "HEAD", "inner/link.nomad"}), Names({"inner/link.nomad"})) << output << said;
}

TEST_F(LintBase, says_what_it_cannot_compare_with) {
  write("a.nomad", job("exec"));
  std::string root = fs::canonical(".");
  EXPECT_EQ(call({"lint", "--base", "HEAD", "a.nomad"}), 2);
  EXPECT_EQ(said.substr(0, said.find('\n')),
            "jobstamp lint: `a.nomad` lies in no git repository, so `--base` has nothing to compare it with");
  begin({"a.nomad"});
  for (std::string revision : {"nope", "-x", "HEAD:sub"}) {
    EXPECT_EQ(call({"lint", "--base=" + revision, "a.nomad"}), 2);
    EXPECT_NE(said.find("git knows no revision `" + revision + "` in `" + root + "`"), std::string::npos) << said;
    EXPECT_EQ(output, "");
  }
  EXPECT_EQ(call({"lint", "--base", "HEAD", "a.nomad"}, [] { ::setenv("PATH", "/nowhere", 1); }), 2);
  EXPECT_NE(said.find("there is no git"), std::string::npos) << said;
}

TEST_F(LintBase, says_that_a_broken_revision_is_not_compared) {
  begin({"a.nomad", "b.nomad"});
  write("a.nomad", "job \"web\" {");
  commit();
  write("a.nomad", job("raw_exec"));
  EXPECT_EQ(changed({"--base", "HEAD"}), Names());
  EXPECT_EQ(said, "a.nomad: compared with nothing: its earlier revision has syntax errors\n");
}

TEST_F(LintBase, asks_git_twice_and_a_third_time_for_new_files) {
  Names names;
  for (int i = 0; i < 50; ++i) names.push_back("job" + std::to_string(i) + ".nomad");
  begin(names);
  write("bin/git", "#!/bin/sh\necho x >>\"$COUNT\"\nPATH=${PATH#*:} exec git \"$@\"\n");
  fs::permissions("bin/git", fs::perms(0755));
  auto count = [&](Names words) {
    fs::remove("count");
    words.insert(words.begin(), {"lint", "--base", "HEAD"});
    call(words, [&] {
      ::setenv("COUNT", (folder_ / "count").c_str(), 1);
      ::setenv("PATH", ((folder_ / "bin").string() + ":" + ::getenv("PATH")).c_str(), 1);
    });
    return read("count").size() / 2;
  };
  EXPECT_EQ(count(names), 2U) << said;
  write("new.nomad", job("exec"));
  names.emplace_back("new.nomad");
  EXPECT_EQ(count(names), 3U) << said;
}

}  // namespace
}  // namespace jobstamp::cli
