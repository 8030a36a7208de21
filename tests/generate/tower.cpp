// Each storey has what opens it, what closes it, and what the ground is. Some are mixed.
// SPDX-License-Identifier: Apache-2.0
#include <iterator>

#include "generate/soup.hpp"

namespace jobstamp::generate {

struct Storey {
  std::string_view opens;
  std::string_view closes;
};

// clang-format off
static constexpr Storey storeys[] = {
    {"(", ")"}, {"[", "]"}, {"[ ", ", 1]"}, {"{ a = ", " }"}, {"{\n a : ", "\n}"}, {"f(", ")"}, {"f(a, ", "...)"}, {"- ", ""}, {"!", ""},
    {"\"${", "}\""}, {"\"x${~ ", " ~}\""}, {"\"%{ if ", " }y%{ endif }\""}, {"a[", "]"}, {"a ? ", " : b"}, {"a ? b : ", ""},
    {"a + ", ""}, {"a == (", ") && b"}, {"[for a in ", " : a]"}, {"[for a in b : ", " if c]"}, {"{for a, b in c : a => ", "}"},
    {"(<<E\n${", "}\nE\n)"}, {"", ".a"}, {"", "[0]"}, {"", "[*]"}, {"", ".*"}, {"", " .0 "}, {"", "\n"}, {"/* ", " */"},
    {"{\n b = [\n", "]\n}"}, {"\"${{\n", "\n}}\""}, {"{ b = \n", "}"}, {"[\n{\n", "}\n]"}, {"\nb {\n", "\n}\n"}};
// clang-format on

std::string tower(Choices& choices) {
  const Storey& first = storeys[choices.below(std::size(storeys))];
  const Storey& second = choices.one_in(2) ? storeys[choices.below(std::size(storeys))] : first;
  std::size_t height = 1 + choices.below(choices.one_in(4) ? 300 : 20);
  std::string opened;
  std::string closed;
  for (std::size_t n = 0; n < height; ++n) {
    const Storey& storey = n % 2 == 0 ? first : second;
    opened += storey.opens;
    closed.insert(0, storey.closes);
  }
  // One in four is never finished: so all of it has to be given up.
  if (choices.one_in(4)) return "a = " + opened;
  return "a = " + opened + std::string(choices.pick({"1", "a", "\"\"", "[]"})) + closed + "\n";
}

}  // namespace jobstamp::generate
