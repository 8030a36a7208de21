// Values in messages.
// SPDX-License-Identifier: Apache-2.0
#include "lint/report.hpp"
#include "lint/value.hpp"

namespace jobstamp::lint {

std::string described(const Value& value) {
  switch (value.kind) {
    case Value::Kind::text:
      if (value.runtime) return "a string that is filled in later";
      return value.known ? quoted('"' + std::string(value.text) + '"') : "a string";
    case Value::Kind::number:
      return value.known ? quoted(value.text) : "a number";
    case Value::Kind::boolean:
      return value.known ? quoted(value.text) : "true or false";
    case Value::Kind::list:
      return "a list";
    case Value::Kind::map:
      return "a map";
    case Value::Kind::null:
      return "`null`";
    case Value::Kind::unknown:
      break;
  }
  return "another value";
}

}  // namespace jobstamp::lint
