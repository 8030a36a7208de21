// What Nomad's scheduler does to the allocations of a service job when one field changes: the facts of
// ../shared/schema/update-effects.json (hashicorp/nomad aa026cc99c), 800 rows there, here the shortest
// list of prefixes that says the same. A path has the effect of the longest prefix of whole words.
// A field that the facts do not name has that of the block it stands in.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

#include "jobstamp/nomad.hpp"

namespace jobstamp::nomad {

struct EffectRow {
  std::string_view prefix;
  Effect effect;
};

/// Sorted by prefix.
inline constexpr std::array effect_rows = {
    EffectRow{"job", Effect::in_place},
    EffectRow{"job.group.consul", Effect::destructive},
    EffectRow{"job.group.count", Effect::count},
    EffectRow{"job.group.ephemeral_disk", Effect::destructive},
    EffectRow{"job.group.max_client_disconnect", Effect::none},
    EffectRow{"job.group.max_run_duration", Effect::rejected},
    EffectRow{"job.group.meta", Effect::destructive},
    EffectRow{"job.group.network", Effect::destructive},
    EffectRow{"job.group.network.cidr", Effect::in_place},
    EffectRow{"job.group.network.device", Effect::none},
    EffectRow{"job.group.network.ip", Effect::in_place},
    EffectRow{"job.group.network.port.ignore_collision", Effect::in_place},
    EffectRow{"job.group.network.reserved_ports.ignore_collision", Effect::in_place},
    EffectRow{"job.group.prevent_reschedule_on_lost", Effect::none},
    EffectRow{"job.group.restart.render_templates", Effect::destructive},
    EffectRow{"job.group.secret", Effect::destructive},
    EffectRow{"job.group.service.check.advertise", Effect::none},
    EffectRow{"job.group.service.connect", Effect::destructive},
    EffectRow{"job.group.service.connect.sidecar_service", Effect::in_place},
    EffectRow{"job.group.service.connect.sidecar_service.port", Effect::destructive},
    EffectRow{"job.group.service.connect.sidecar_task.logs.enabled", Effect::none},
    EffectRow{"job.group.service.connect.sidecar_task.resources.disk", Effect::none},
    EffectRow{"job.group.service.connect.sidecar_task.resources.network.cidr", Effect::in_place},
    EffectRow{"job.group.service.connect.sidecar_task.resources.network.device", Effect::none},
    EffectRow{"job.group.service.connect.sidecar_task.resources.network.ip", Effect::in_place},
    EffectRow{"job.group.service.connect.sidecar_task.resources.network.port.ignore_collision", Effect::in_place},
    EffectRow{"job.group.service.connect.sidecar_task.resources.network.reserved_ports.ignore_collision",
              Effect::in_place},
    EffectRow{"job.group.stop_after_client_disconnect", Effect::none},
    EffectRow{"job.group.task.artifact", Effect::destructive},
    EffectRow{"job.group.task.config", Effect::destructive},
    EffectRow{"job.group.task.consul", Effect::destructive},
    EffectRow{"job.group.task.csi_plugin", Effect::destructive},
    EffectRow{"job.group.task.driver", Effect::destructive},
    EffectRow{"job.group.task.env", Effect::destructive},
    EffectRow{"job.group.task.identity", Effect::destructive},
    EffectRow{"job.group.task.logs.disabled", Effect::destructive},
    EffectRow{"job.group.task.logs.enabled", Effect::none},
    EffectRow{"job.group.task.meta", Effect::destructive},
    EffectRow{"job.group.task.resources", Effect::destructive},
    EffectRow{"job.group.task.resources.disk", Effect::none},
    EffectRow{"job.group.task.resources.iops", Effect::in_place},
    EffectRow{"job.group.task.resources.network.cidr", Effect::in_place},
    EffectRow{"job.group.task.resources.network.device", Effect::none},
    EffectRow{"job.group.task.resources.network.ip", Effect::in_place},
    EffectRow{"job.group.task.resources.network.port.ignore_collision", Effect::in_place},
    EffectRow{"job.group.task.resources.network.reserved_ports.ignore_collision", Effect::in_place},
    EffectRow{"job.group.task.restart.render_templates", Effect::destructive},
    EffectRow{"job.group.task.schedule.cron", Effect::unknown},
    EffectRow{"job.group.task.secret", Effect::destructive},
    EffectRow{"job.group.task.service.check.advertise", Effect::none},
    EffectRow{"job.group.task.service.check.task", Effect::none},
    EffectRow{"job.group.task.service.connect.sidecar_task.logs.enabled", Effect::none},
    EffectRow{"job.group.task.service.connect.sidecar_task.resources.device.affinity", Effect::destructive},
    EffectRow{"job.group.task.service.connect.sidecar_task.resources.device.constraint", Effect::destructive},
    EffectRow{"job.group.task.service.connect.sidecar_task.resources.disk", Effect::none},
    EffectRow{"job.group.task.service.connect.sidecar_task.resources.network", Effect::destructive},
    EffectRow{"job.group.task.service.connect.sidecar_task.resources.network.cidr", Effect::in_place},
    EffectRow{"job.group.task.service.connect.sidecar_task.resources.network.device", Effect::none},
    EffectRow{"job.group.task.service.connect.sidecar_task.resources.network.ip", Effect::in_place},
    EffectRow{"job.group.task.service.connect.sidecar_task.resources.network.port.ignore_collision", Effect::in_place},
    EffectRow{"job.group.task.service.connect.sidecar_task.resources.network.reserved_ports.ignore_collision",
              Effect::in_place},
    EffectRow{"job.group.task.template", Effect::destructive},
    EffectRow{"job.group.task.user", Effect::destructive},
    EffectRow{"job.group.task.vault", Effect::destructive},
    EffectRow{"job.group.task.vault.policies", Effect::none},
    EffectRow{"job.group.task.volume_mount", Effect::destructive},
    EffectRow{"job.group.vault", Effect::destructive},
    EffectRow{"job.group.vault.policies", Effect::none},
    EffectRow{"job.group.volume", Effect::destructive},
    EffectRow{"job.id", Effect::new_job},
    EffectRow{"job.meta", Effect::destructive},
    EffectRow{"job.multiregion", Effect::unknown},
    EffectRow{"job.namespace", Effect::new_job},
    EffectRow{"job.parameterized", Effect::rejected},
    EffectRow{"job.periodic", Effect::rejected},
    EffectRow{"job.region", Effect::new_job},
    EffectRow{"job.secret", Effect::destructive},
    EffectRow{"job.type", Effect::rejected},
    EffectRow{"job.vault", Effect::destructive},
    EffectRow{"job.vault.policies", Effect::none},
};

}  // namespace jobstamp::nomad
