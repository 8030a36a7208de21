// What is read was printed by a program: it is well formed, and nothing here complains.
// SPDX-License-Identifier: Apache-2.0
#include "expression.hpp"

#include <algorithm>

namespace jobstamp::compare {
namespace {

class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}

  std::vector<Expression> run() {
    std::vector<Expression> all;
    for (skip_blanks(); !rest_.empty(); skip_blanks()) all.push_back(next());
    return all;
  }

 private:
  void skip_blanks() { rest_.remove_prefix(std::min(rest_.find_first_not_of(" \n"), rest_.size())); }

  Expression next() {
    if (rest_.front() == '"') return {Expression::Type::string, string(), {}};
    if (rest_.front() != '(') return {Expression::Type::word, word(), {}};
    rest_.remove_prefix(1);
    Expression list{Expression::Type::list, word(), {}};
    for (skip_blanks(); !rest_.empty() && rest_.front() != ')'; skip_blanks()) list.parts.push_back(next());
    rest_.remove_prefix(1);
    return list;
  }

  std::string word() {
    std::size_t end = std::min(rest_.find_first_of(" \n()"), rest_.size());
    std::string found(rest_.substr(0, end));
    rest_.remove_prefix(end);
    return found;
  }

  std::string string() {
    std::string found;
    for (rest_.remove_prefix(1); rest_.front() != '"'; rest_.remove_prefix(1)) {
      bool is_escape = rest_.front() == '\\';
      if (is_escape) rest_.remove_prefix(1);
      found += is_escape ? escaped() : rest_.front();
    }
    rest_.remove_prefix(1);
    return found;
  }

  // Leaves the last character of the escape to be skipped.
  char escaped() {
    switch (rest_.front()) {
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'u': {
        char control = static_cast<char>(std::stoi(std::string(rest_.substr(1, 4)), nullptr, 16));
        rest_.remove_prefix(4);
        return control;
      }
      default:
        return rest_.front();
    }
  }

  std::string_view rest_;
};

}  // namespace

std::vector<Expression> read_expressions(std::string_view text) { return Reader(text).run(); }

}  // namespace jobstamp::compare
