// A default, or a value in a variable file, that does not become the type its variable declares (go-cty convert), as
// far down as it is written out.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/operators.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

bool is_simple(Value::Kind kind) {
  return kind == Value::Kind::text || kind == Value::Kind::number || kind == Value::Kind::boolean;
}

// Go reads more than HCL writes: "Inf", "1p3".
bool may_be_number(const Value& value) {
  if (value.is(Value::Kind::boolean) || value.text.empty()) return false;
  bool has_other_letters = value.text.find_first_not_of("+-.0123456789eEpInf") != value.text.npos;
  bool is_of_go = value.text.find_first_of("pI") != value.text.npos && !has_other_letters;
  return as_number(value) || is_of_go;
}

bool can_become(const Value& value, Value::Kind wanted) {
  if (!is_simple(wanted)) return value.is(wanted);
  if (!is_simple(value.kind)) return false;
  if (!value.known) return true;
  if (wanted == Value::Kind::number) return may_be_number(value);
  if (wanted == Value::Kind::boolean) return as_boolean(value).has_value();
  return true;
}

// Objects are written over several lines.
std::string named(Cursor type) {
  std::string_view text = type.text();
  return quoted(text.find('\n') == text.npos ? text : text.substr(0, text.find('(')));
}

class Check {
 public:
  /// Of a default; `type` is where its type is declared.
  Check(const Item& standard, Span type, Report& report) : standard_(standard), type_(type), report_(report) {}
  /// Of a variable file, whose types are declared elsewhere.
  explicit Check(Report& report) : report_(report) {}

  void judge(const Item& item, Cursor type) {
    Value::Kind wanted = kind_of_type(type);
    const Value& value = item.value();
    if (wanted == Value::Kind::unknown || value.is(Value::Kind::unknown) || value.is_null()) return;
    if (!can_become(value, wanted)) return add(item, called(item) + " is no " + named(type));
    auto inner = type.kind() == Kind::call ? type.child(0) : std::nullopt;
    bool is_written_out = item.place().value->kind() == Kind::tuple || item.place().value->kind() == Kind::object;
    if (inner && is_written_out) judge_inside(item, type.text(), *inner);
  }

 private:
  void judge_inside(const Item& item, std::string_view type, Cursor inner) {
    if (type.starts_with("object")) {
      if (inner.kind() == Kind::object) attributes(item, inner);
    } else if (type.starts_with("tuple")) {
      if (inner.kind() == Kind::tuple) elements(item, inner);
    } else {
      for (Item each : item.items()) judge(each, inner);
    }
  }

  // What the type does not name is dropped.
  void attributes(const Item& item, Cursor types) {
    for (Cursor each : types.children()) {
      auto key = each.child(0);
      auto type = each.child(1);
      if (!key || !type || type->text().starts_with("optional")) continue;
      auto given = item.item(key->text());
      if (given) {
        judge(*given, *type);
      } else if (item.value().known && !has_key(item.value(), key->text())) {
        add(item, called(item) + " has no " + quoted(key->text()));
      }
    }
  }

  static bool has_key(const Value& value, std::string_view key) {
    return std::ranges::find(value.entries, key, &Value::Entry::key) != value.entries.end();
  }

  void elements(const Item& item, Cursor types) {
    std::size_t has = item.items().count();
    auto wants = static_cast<std::size_t>(std::distance(types.children().begin(), types.children().end()));
    if (has != wants) {
      return add(item, called(item) + " has " + std::to_string(has) + " of " + std::to_string(wants) + " elements");
    }
    auto type = types.children().begin();
    for (Item each : item.items()) {
      judge(each, *type);
      ++type;
    }
  }

  std::string called(const Item& item) const {
    if (standard_ && item == *standard_) return "this default";
    return item.place().is_element() ? "this element" : quoted(item.name());
  }

  void add(const Item& item, std::string message) {
    auto& found =
        report_.add(item.value_span(), std::move(message), "give it a value of that type, or change the type");
    if (type_) found.notes.push_back({*type_, "the type is declared here"});
  }

  std::optional<Item> standard_;
  std::optional<Span> type_;
  Report& report_;
};

void check_variable(const Item& variable, Report& report) {
  auto type = variable.item("type");
  auto standard = variable.item("default");
  if (!type || !standard || !type->place().value || !standard->place().value) return;
  Check(*standard, type->value_span(), report).judge(*standard, *type->place().value);
}

// What a job file of the call declares for the variable.
std::optional<Cursor> type_of(const Inputs& inputs, std::string_view variable) {
  for (const Input& file : inputs.files) {
    const auto& places = file.outline.places;
    auto without = file.declared.undefaulted.find(variable);
    auto with = file.declared.variables.find(variable);
    if (without != file.declared.undefaulted.end()) return declared_type(places[without->second].node);
    if (with != file.declared.variables.end()) return declared_type(places[places[with->second].parent].node);
  }
  return std::nullopt;
}

void check_assignments(const Subject& subject, Report& report) {
  for (Item assignment : subject.outermost()) {
    auto type = type_of(subject.inputs(), assignment.name());
    if (type && assignment.place().value) Check(report).judge(assignment, *type);
  }
}

}  // namespace

extern const Rule variable_default_type = {
    .code = "variable-default-type",
    .severity = Severity::error,
    .group = Group::variables,
    .what = "a default, or a value in a variable file, that is not of its variable's type",
    .why = "Nomad's parser refuses the job, whatever value a run gives to the variable.",
    .instead = "variable \"count\" {\n  type    = number\n  default = 2\n}\n",
    .source = "jobspec2 decodeVariableBlock; go-cty convert",
    .check = each_block("variable", check_variable),
    .check_variables = check_assignments,
};

}  // namespace jobstamp::lint
