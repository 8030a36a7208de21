// Sources that are no UTF-8, told by their first bytes.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace jobstamp {

/// The encoding whose marks or zero bytes the text begins with; empty for UTF-8. RFC 2781, section 3.2.
std::string_view foreign_encoding(std::string_view bytes);

}  // namespace jobstamp
