// The states of a version by name.
// SPDX-License-Identifier: Apache-2.0
#include "jobstamp/version.hpp"

namespace jobstamp::version {

std::string_view name_of(Status status) {
  switch (status) {
    case Status::pinned:
      return "pinned";
    case Status::floating:
      return "floating";
    case Status::placeholder:
      return "placeholder";
    case Status::unversioned:
      return "unversioned";
    case Status::computed:
      return "computed";
  }
  return {};
}

}  // namespace jobstamp::version
