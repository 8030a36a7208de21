// A variable's type that is none to Nomad, which takes exact types alone (hashicorp/hcl ext/typeexpr Type): Terraform's
// `any` and `optional` are none, and a type has no quotes.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

constexpr std::string_view simple[] = {"string", "number", "bool"};

/// What takes an argument: what that is, and how it looks.
struct Constructor {
  std::string_view name, takes, example;
};
constexpr Constructor constructors[] = {
    {"list", "the type of its elements", "list(string)"},
    {"set", "the type of its elements", "set(string)"},
    {"map", "the type of its values", "map(string)"},
    {"object", "its attributes with their types", "object({ name = string })"},
    {"tuple", "the types of its elements in a list", "tuple([string, number])"},
};

/// What other languages call them.
struct Foreign {
  std::string_view name, instead;
};
constexpr Foreign foreign[] = {{"array", "list"}, {"boolean", "bool"},   {"dict", "map"},   {"float", "number"},
                               {"int", "number"}, {"integer", "number"}, {"str", "string"}, {"text", "string"}};

bool is_simple(std::string_view name) { return std::ranges::find(simple, name) != std::end(simple); }

const Constructor* constructor(std::string_view name) {
  auto found = std::ranges::find(constructors, name, &Constructor::name);
  return found == std::end(constructors) ? nullptr : found;
}

std::string write(std::string_view text) { return "write " + quoted(text); }

class Check {
 public:
  explicit Check(Report& report) : report_(report) {}

  void type(Cursor node) {
    switch (node.kind()) {
      case Kind::variable:
        return word(node);
      case Kind::call:
        return call(node);
      case Kind::quoted_template:
        return text(node);
      default:
        report_.add(node.span(), "this is no type", "write one without anything around it: `string`, `list(string)`");
    }
  }

 private:
  void word(Cursor node) {
    std::string_view name = node.text();
    if (is_simple(name)) return;
    if (const Constructor* known = constructor(name)) return incomplete(node, *known);
    unknown(node.span(), name);
  }

  void incomplete(Cursor node, const Constructor& known) {
    report_.add(node.span(), quoted(known.name) + " takes " + std::string(known.takes), write(known.example) + ", say");
  }

  void unknown(Span span, std::string_view name) {
    if (name == "any") {
      report_.add(span, "`any` is Terraform's: Nomad takes exact types alone",
                  "write what it is, as in `list(string)`; without a `type` any value is taken");
      return;
    }
    report_.add(span, "there is no type " + quoted(name), instead_of(name));
  }

  static std::string instead_of(std::string_view name) {
    auto meant = std::ranges::find(foreign, name, &Foreign::name);
    if (meant != std::end(foreign)) return write(meant->instead);
    std::vector<std::string_view> known(std::begin(simple), std::end(simple));
    for (const Constructor& each : constructors) known.push_back(each.name);
    return suggestion(name, known, "the types are " + listed(known, " and "));
  }

  void call(Cursor node) {
    std::uint32_t open = node.own_token(Kind::open_paren).value_or(node.tokens().end);
    Span span = node.tree().span({node.tokens().first, open});
    std::string_view name = node.tree().token_list().text(span);
    const Constructor* known = constructor(name);
    if (is_simple(name)) {
      report_.add(node.span(), quoted(name) + " takes nothing in brackets", write(name));
    } else if (!known) {
      unknown(span, name);
    } else if (!node.child(0) || node.child(1)) {
      incomplete(node, *known);
    } else {
      argument(*node.child(0), *known);
    }
  }

  void argument(Cursor inner, const Constructor& known) {
    if (known.name == "object") return attributes(inner, known);
    if (known.name != "tuple") return type(inner);
    if (inner.kind() != Kind::tuple) {
      report_.add(inner.span(), "`tuple` takes " + std::string(known.takes), "put it in square brackets");
      return;
    }
    for (Cursor each : inner.children()) type(each);
  }

  void attributes(Cursor inner, const Constructor& known) {
    if (inner.kind() != Kind::object) {
      report_.add(inner.span(), "`object` takes " + std::string(known.takes), write(known.example) + ", say");
      return;
    }
    std::vector<std::string_view> names;
    for (Cursor item : inner.children()) {
      auto key = item.child(0);
      auto value = item.child(1);
      if (item.kind() != Kind::object_item || !key || !value) continue;
      name(*key, names);
      attribute(*value);
    }
  }

  void name(Cursor key, std::vector<std::string_view>& names) {
    std::string_view text = key.text();
    if (key.kind() != Kind::variable) {
      report_.add(key.span(), "the name of an attribute is a plain word", "write it without quotes or brackets");
    } else if (std::ranges::find(names, text) != names.end()) {
      report_.add(key.span(), "this object has an attribute " + quoted(text) + " already", "keep one of them");
    }
    names.push_back(text);
  }

  // `optional(string)` is the one modifier, and only of what Nomad does not have.
  void attribute(Cursor value) {
    auto inner = value.child(0);
    if (value.kind() != Kind::call || !inner || !value.text().starts_with("optional")) return type(value);
    report_.add(value.span(), "`optional` is Terraform's: to Nomad every attribute has to be there",
                write(inner->text()) + ", and give it in every value");
    type(*inner);
  }

  void text(Cursor node) {
    auto& found = report_.add(node.span(), "a type has no quotes around it");
    std::string name = literal_string(node).value_or("");
    const Constructor* known = constructor(name);
    if (known) found.help = write(known->example) + ", say";
    if (!is_simple(name)) return;
    found.help = write(name);
    found.fix = Fix{found.help, {}};
    found.fix->edits.add({node.span(), name});
  }

  Report& report_;
};

bool is_type(const Meaning& meaning) {
  return meaning.attribute && meaning.attribute->type == schema::Type::type_expression;
}

void check_type(const Item& item, Report& report) {
  if (item.place().value) Check(report).type(*item.place().value);
}

}  // namespace

extern const Rule invalid_variable_type = {
    .code = "invalid-variable-type",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a variable's type that is none to Nomad",
    .why =
        "Nomad's parser refuses the job. The types are `string`, `number`, `bool`, and with what they hold `list`, "
        "`set`, `map`, `object` and `tuple`; they are exact, so Terraform's `any` and `optional` are none.",
    .instead = "variable \"ports\" {\n  type    = map(number)\n  default = { http = 8080 }\n}\n",
    .source = "jobspec2 decodeVariableBlock; hashicorp/hcl ext/typeexpr Type",
    .fixes = Fixes::some,
    .check = each_written_value(is_type, check_type),
};

}  // namespace jobstamp::lint
