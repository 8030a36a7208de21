// A frame of job, group and task; within it every kind of site that `set` changes, with blanks, comments
// and strange neighbours from the other generators.
// SPDX-License-Identifier: Apache-2.0
#include "generate/job.hpp"

#include "generate/draft.hpp"

namespace jobstamp::generate {

std::string version(Choices& choices) {
  std::string text(choices.pick({"1.2.3", "v2", "0a1b2c3", "latest", "MAIN_VERSION", "1", "2024-01-01", "1.0-rc.1+b"}));
  std::size_t additions = choices.weighted({6, 3, 1});
  for (std::size_t n = 0; n < additions; ++n) {
    text.insert(choices.below(text.size() + 1),
                choices.pick({"\"", "\\", "${", "%{", "\n", "}", "$", "%", "${a}", "\\n", "\r", "\xC3\xA9", "\t", " ",
                              "\"\n}\n", "#", "\xFF", "EOT", "~}"}));
  }
  return text;
}

static void line(Draft& draft, std::string_view name, std::string_view value) {
  draft.append(draft.choices.pick({"", "  ", "\t", "          "}));
  draft.append(name);
  draft.token("=");
  draft.blanks();
  draft.append(value);
  draft.blanks();
  draft.choices.one_in(4) ? comment_line(draft) : end_of_line(draft);
}

static std::string package(Choices& choices) {
  std::string text(choices.pick({"main", "main", "main", "main", "org/main", "api"}));
  if (choices.one_in(3)) return text;
  text += choices.pick({":", ":", "-", "@", "_"});
  return text + std::string(choices.pick({"1.0", "MAIN_VERSION", "v1.2.3", "72b816f", "${attr.unique.x}", "latest"}));
}

static std::string quoted(const std::string& text) { return "\"" + text + "\""; }

static void artifact(Draft& draft) {
  draft.append("artifact {\n");
  std::string_view ending = draft.choices.pick({"", ".tar.gz", "/x.zip"});
  line(draft, "source", quoted("http://host/" + package(draft.choices) + std::string(ending)));
  draft.append("}\n");
}

static void arguments(Draft& draft) {
  std::string in_quotes = package(draft.choices);
  std::string in_heredoc = package(draft.choices);
  line(draft, "args", "[\"-x\", " + quoted(in_quotes) + ", <<EOT\n" + in_heredoc + "\nEOT\n]");
}

static void task(Draft& draft) {
  Choices& choices = draft.choices;
  std::size_t driver = choices.below(3);
  std::string_view drivers[] = {"\"raw_exec\"", "\"docker\"", "\"java\""};
  line(draft, "driver", drivers[driver]);
  // What a task runs is a site by the artifact that brings it; an image brings itself.
  if (driver != 1 || choices.one_in(3)) artifact(draft);
  draft.append("config {\n");
  if (driver == 1) line(draft, "image", quoted(package(choices)));
  if (driver != 1) line(draft, driver == 0 ? "command" : "jar_path", quoted("local/" + package(choices)));
  if (choices.one_in(2)) arguments(draft);
  draft.append("}\n");
}

std::string job_file(Choices& choices) {
  Draft draft(choices);
  draft.max_size = 2000;
  draft.append("job \"web\" {\n");
  line(draft, "datacenters", "[\"dc1\"]");
  draft.append("group \"g\" {\n");
  std::size_t tasks = 1 + choices.below(2);
  for (std::size_t n = 0; n < tasks; ++n) {
    draft.append("task \"t" + std::to_string(n) + "\" {\n");
    task(draft);
    draft.append("}\n");
  }
  draft.append("}\n}\n");
  return std::move(draft.text);
}

}  // namespace jobstamp::generate
