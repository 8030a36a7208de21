// A number or a truth is a text as well, and a text that reads as one is either; a list is never a map.
// SPDX-License-Identifier: Apache-2.0
#include "lint/wanted.hpp"

namespace jobstamp::lint {

bool suits(const Value& value, Wanted wanted) {
  if (value.is(Value::Kind::unknown) || wanted == Wanted::anything) return true;
  if (value.is_null()) return value.assumed;
  bool is_list = value.is(Value::Kind::list);
  bool is_map = value.is(Value::Kind::map);
  switch (wanted) {
    case Wanted::number:
      return !is_list && !is_map && !value.is(Value::Kind::boolean) && (!value.known || as_number(value));
    case Wanted::truth:
      return !is_list && !is_map && !value.is(Value::Kind::number) && (!value.known || as_boolean(value));
    case Wanted::list:
      return is_list;
    case Wanted::map:
      return is_map;
    case Wanted::collection:
      return is_list || is_map;
    default:
      return !is_list && !is_map;
  }
}

std::string_view words_for(Wanted wanted) {
  switch (wanted) {
    case Wanted::number:
      return "a number";
    case Wanted::truth:
      return "`true` or `false`";
    case Wanted::text:
      return "a string";
    case Wanted::list:
      return "a list";
    case Wanted::map:
      return "a map";
    case Wanted::collection:
      return "a list or a map";
    default:
      return "anything";
  }
}

}  // namespace jobstamp::lint
