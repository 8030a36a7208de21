// Templates for the client, in Go's language: right ones, and such with a word too many, a piece too few.
// SPDX-License-Identifier: Apache-2.0
#include "generate/nomad_job.hpp"

namespace jobstamp::generate {
namespace {

class TemplateDraft {
 public:
  explicit TemplateDraft(Choices& choices) : choices_(choices) {}

  std::string text(std::size_t depth) {
    std::string all;
    for (std::size_t parts = 1 + choices_.below(3); parts > 0; --parts) all += part(depth);
    return all;
  }

 private:
  std::string action(const std::string& inside) {
    std::string left(choices_.pick({"{{ ", "{{", "{{- "}));
    return left + inside + std::string(choices_.pick({" }}", "}}", " -}}"}));
  }

  std::string part(std::size_t depth) {
    switch (choices_.weighted({3, 3, 1, 1, depth < 3 ? 3U : 0U, depth == 0 ? 1U : 0U})) {
      case 0:
        return std::string(choices_.pick({"text", "\n", "a = b\n", " "}));
      case 1:
        return action(pipeline(0));
      case 2:
        return action(std::string(choices_.pick({"$x := ", "$ := ", "$x = "})) + pipeline(0));
      case 3:
        return std::string(choices_.pick({"{{/* said */}}", "{{- /* said */ -}}"}));
      case 4:
        return block(depth);
      default:
        return action("define \"part-" + std::to_string(choices_.below(1000000)) + "\"") + text(1) + action("end");
    }
  }

  std::string block(std::size_t depth) {
    std::string word(choices_.pick({"if", "with", "range"}));
    bool declares = word == "range" && choices_.one_in(2);
    std::string head = word + (declares ? " $i, $x := " : " ") + pipeline(0);
    std::string all = action(head) + text(depth + 1);
    if (word == "range" && choices_.one_in(3)) all += action(std::string(choices_.pick({"break", "continue"})));
    if (word != "range" && choices_.one_in(4)) all += action("else " + word + " " + pipeline(0)) + text(depth + 1);
    if (choices_.one_in(3)) all += action("else") + text(depth + 1);
    return all + action("end");
  }

  std::string pipeline(std::size_t depth) {
    switch (choices_.weighted({2, 2, 4, depth < 3 ? 2U : 0U, depth < 3 ? 1U : 0U})) {
      case 0:
        return std::string(choices_.pick({".", ".Name", ".Meta.team", "$", "$.Name"}));
      case 1:
        return std::string(choices_.pick({"\"a\"", "`a\\b`", "1", "-1.5", "0x1F", "'a'", "true", "\"a\\n\""}));
      case 2:
        return std::string(choices_.pick({"key \"a\"", "env \"HOME\"", "service \"web\"", "timestamp", "eq 1 2",
                                          "printf \"%s\" .Name", "index . 1", "len \"a\"", "nomadVar \"a\""}));
      case 3:
        return "(" + pipeline(depth + 1) + ")" + std::string(choices_.pick({"", ".Name"}));
      default:
        return pipeline(depth + 1) + " | " +
               std::string(choices_.pick({"printf \"%v\"", "toJSON", "toUpper", "print"}));
    }
  }

  Choices& choices_;
};

std::string_view strange_piece(Choices& choices) {
  return choices.pick({"{{ end }}",  "{{ else }}",  "{{ if . }}",
                       "{{",         "}}",          "{{ key \"a }}",
                       "{{ 'ab' }}", "{{ $y }}",    "{{ a.b }}",
                       "{{ .a-b }}", " end ",       " nosuch ",
                       " := ",       " == ",        "(",
                       ")",          "\"",          "|",
                       " , ",        "{{ break }}", "{{/* a */ b}}",
                       "$z",         " 08 ",        "\\",
                       "`",          "{{ }}",       "{{ define \"x\" }}"});
}

}  // namespace

std::string client_template(Choices& choices) { return TemplateDraft(choices).text(0); }

std::string strange_template(Choices& choices) {
  std::string text = client_template(choices);
  std::size_t at = choices.below(text.size() + 1);
  if (choices.one_in(4)) return text.erase(at, 1 + choices.below(3));
  return text.insert(at, strange_piece(choices));
}

std::string job_of_templates(Choices& choices) {
  std::string all = "job \"web\" {\n  group \"web\" {\n    task \"server\" {\n      driver = \"docker\"\n";
  all += "      config {\n        image = \"redis:7.2.4\"\n      }\n";
  for (int n = 0; n < 8; ++n) {
    std::string data = choices.one_in(2) ? strange_template(choices) : client_template(choices);
    all += "      template {\n        destination = \"local/" + std::to_string(n) + "\"\n";
    all += "        data        = " + quoted_text(data) + "\n      }\n";
  }
  return all + "    }\n  }\n}\n";
}

}  // namespace jobstamp::generate
