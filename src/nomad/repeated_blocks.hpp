// Which blocks without a label the schema lets stand several times in a body, and which therefore
// carry a number in an address (`artifact[0]`). From ../shared/schema/nomad-job-schema.json: no label,
// and `max` is absent.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace jobstamp::nomad {

struct RepeatedBlock {
  std::string_view parent;  ///< empty: wherever it stands
  std::string_view type;
};

inline constexpr std::array repeated_blocks = {
    RepeatedBlock{"", "affinity"},
    RepeatedBlock{"", "artifact"},
    RepeatedBlock{"", "check"},
    RepeatedBlock{"", "constraint"},
    RepeatedBlock{"", "link"},
    RepeatedBlock{"", "listener"},
    RepeatedBlock{"", "network"},
    RepeatedBlock{"", "reserved_ports"},
    RepeatedBlock{"", "service"},
    RepeatedBlock{"", "spread"},
    RepeatedBlock{"", "template"},
    RepeatedBlock{"", "upstreams"},
    RepeatedBlock{"", "volume_mount"},
    RepeatedBlock{"expose", "path"},
    RepeatedBlock{"sidecar_task", "identity"},
    RepeatedBlock{"task", "identity"},
    // the docker driver's lists of blocks
    RepeatedBlock{"config", "devices"},
    RepeatedBlock{"config", "mount"},
    RepeatedBlock{"config", "mounts"},
};

constexpr bool is_repeated(std::string_view parent, std::string_view type) {
  return std::any_of(repeated_blocks.begin(), repeated_blocks.end(), [&](const RepeatedBlock& row) {
    return row.type == type && (row.parent.empty() || row.parent == parent);
  });
}

}  // namespace jobstamp::nomad
