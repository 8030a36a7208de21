// Each shape is an item, drawn again and again until the text is long enough. What is drawn are small numbers, so
// that lengths and alignments vary; the words matter little to a parser.
// SPDX-License-Identifier: Apache-2.0
#include "shapes.hpp"

#include <algorithm>
#include <array>
#include <random>
#include <vector>

#include "real_files.hpp"

namespace jobstamp::bench {
namespace {

constexpr unsigned seed = 6;

class Draw {
 public:
  std::size_t below(std::size_t limit) { return random_() % limit; }
  std::string number() { return std::to_string(below(100'000)); }
  /// Never the same twice: a body that repeated a name would be timed on the way that finds mistakes.
  std::string name() {
    constexpr std::array words = {"count",       "image",    "cpu", "memory", "source",
                                  "destination", "provider", "tag", "port"};
    return words[below(words.size())] + std::string("_") + std::to_string(names_++);
  }

 private:
  std::minstd_rand random_{seed};
  std::size_t names_ = 0;
};

using Item = void (*)(Draw&, std::string&);

template <Item item>
std::string repeated(std::size_t bytes) {
  Draw draw;
  std::string out;
  out.reserve(bytes + bytes / 8);
  while (out.size() < bytes) item(draw, out);
  return out;
}

void comments(Draw& draw, std::string& out) {
  out += "# why this job is as it is, told in a line of " + draw.number() + " words\n";
  out += "// and once more, for those who came from another language\nblock \"" + draw.number() + "\" {\n";
  out += "  " + draw.name() + " = 1 # one\n  " + draw.name() + " = " + draw.number() + " # many\n";
  out += "  /* over\n     two lines */\n}\n";
}

void heredocs(Draw& draw, std::string& out) {
  out += "template {\n  data = <<EOT\n";
  for (std::size_t line = draw.below(20); line < 24; ++line) {
    out += "server backend-" + draw.number() + ".example.internal:8080 check inter 2s ${attr.node} weight\n";
  }
  out += "EOT\n  destination = \"local/" + draw.name() + "\"\n}\n";
}

void nested_blocks(Draw& draw, std::string& out) {
  constexpr int depth = 12;
  for (int level = 0; level < depth; ++level)
    out.append(level * 2, ' ').append("block \"").append(draw.name()) += "\" {\n";
  out.append(depth * 2, ' ').append(draw.name()).append(" = ").append(draw.number()) += "\n";
  for (int level = depth; level-- > 0;) out.append(level * 2, ' ') += "}\n";
}

void expressions(Draw& draw, std::string& out) {
  out += "locals {\n";
  for (int line = 0; line < 8; ++line) {
    out += "  " + draw.name() + " = (var." + draw.name() + "[" + draw.number() + "] + -" + draw.number();
    out += " * local.x.y) >= 3 && !f(a, [1, 2, 3], {k = v}...) ? [for k, v in m : v.*.id if k != 1] : max(1,2)\n";
  }
  out += "}\n";
}

void templates(Draw& draw, std::string& out) {
  out += "env {\n";
  for (int line = 0; line < 8; ++line) {
    out += "  " + draw.name() + " = \"http://${attr.unique.network.ip-address}:${NOMAD_PORT_http}/" + draw.name();
    out += "?a=${upper(\"${var." + draw.name() + "}\")}&b=%{ if x }1%{ else }2%{ endif }\\n$${no}\"\n";
  }
  out += "}\n";
}

void letters(Draw& draw, std::string& out) {
  out += "größe \"żółć-" + draw.number() + "\" {\n  größe_" + draw.number() +
         " = \"Überprüfung der 変数 — значение\" # 説明\n";
  out += "  имя_" + draw.number() + "  = \"naïve façade 👩‍👩‍👧 e\u0301\" # ещё\n}\n";
}

void aligned_run(Draw& draw, std::string& out) {
  constexpr std::size_t run = 4'000'000;
  out += "env {\n";
  for (std::size_t end = out.size() + run; out.size() < end;) {
    std::string name = draw.name();
    out.append("  ").append(name).append(20 - std::min<std::size_t>(name.size(), 19), ' ').append("= ") +=
        draw.number();
    out += "\n";
  }
  out += "}\n";
}

void deep(Draw& draw, std::string& out) {
  constexpr std::size_t depth = 300;
  out += draw.name() + " \"x\" {\n  a = ";
  for (std::size_t level = 0; level < depth; ++level) out += level % 2 == 0 ? "[" : "(";
  out += draw.number();
  for (std::size_t level = depth; level-- > 0;) out += level % 2 == 0 ? "]" : ")";
  out += "\n}\n";
}

const std::vector<std::string>& files() {
  static const std::vector<std::string> all = real_files(seed);
  return all;
}

/// Real files laid end to end, each turned by `turn`, from the first again until the text is long enough.
std::string joined(std::size_t bytes, std::string (*turn)(const std::string&)) {
  std::vector<std::string> turned;
  for (const auto& file : files()) turned.push_back(turn(file));
  std::string out;
  out.reserve(bytes + bytes / 8);
  for (std::size_t i = 0; out.size() < bytes; ++i) out += turned[i % turned.size()];
  return out;
}

std::string as_it_is(const std::string& text) { return text; }

std::string real(std::size_t bytes) { return joined(bytes, as_it_is); }
std::string real_canonical(std::size_t bytes) { return joined(bytes, canonical); }
std::string real_flush(std::size_t bytes) { return joined(bytes, flush_left); }
std::string real_tabs(std::size_t bytes) { return joined(bytes, with_tabs); }

/// Everything in one block: nothing can be done with a part of it.
std::string giant(std::size_t bytes) { return "all {\n" + joined(bytes, as_it_is) + "}\n"; }

constexpr std::array table = {
    Shape{"real", "real job files laid end to end", real},
    Shape{"canonical", "the same in canonical form", real_canonical},
    Shape{"flush", "the same without indentation: every line changes", real_flush},
    Shape{"tabs", "the same indented by tabs, tabs around `=`", real_tabs},
    Shape{"comments", "more comment than code", repeated<comments>},
    Shape{"heredocs", "heredocs of up to 24 lines", repeated<heredocs>},
    Shape{"blocks", "blocks twelve deep with one argument", repeated<nested_blocks>},
    Shape{"expressions", "operators, calls, `for`, splats", repeated<expressions>},
    Shape{"templates", "interpolations and directives in every string", repeated<templates>},
    Shape{"letters", "no name, string or comment without letters beyond ASCII", repeated<letters>},
    Shape{"aligned", "runs of 4 MB of lines whose `=` align", repeated<aligned_run>},
    Shape{"giant", "real job files, all in one block", giant},
    Shape{"deep", "brackets 300 deep", repeated<deep>},
};

}  // namespace

std::span<const Shape> shapes() { return table; }

const Shape* find_shape(std::string_view name) {
  auto found = std::ranges::find(table, name, &Shape::name);
  return found == table.end() ? nullptr : found;
}

}  // namespace jobstamp::bench
