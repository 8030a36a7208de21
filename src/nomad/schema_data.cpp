// Nomad's job schema as data: what may stand in which block of a job file, of which type, since when. Read by lint, and
// by whoever explains a job file. Facts of hashicorp/nomad aa026cc99c (2.0.6-dev; jobspec2, api, nomad/structs,
// drivers) as ../shared/schema/nomad-job-schema.json collects them; a test compares the two where that file is. A
// driver's options are the block `driver.NAME`. Where Nomad changes, a row changes here.
// SPDX-License-Identifier: Apache-2.0
#include "nomad/schema_data.hpp"

#include "nomad/schema_index.hpp"

namespace jobstamp::schema {
namespace {

// Laid out by hand: clang-format would give each field a line.
// clang-format off

constexpr std::string_view action_labels[] = {"name"};
constexpr std::string_view affinity_operator_values[] = {"=", "==", "is", "!=", "not", "<", "<=", ">", ">=", "regexp",
    "version", "semver", "set_contains", "set_contains_all", "set_contains_any"};
constexpr std::string_view artifact_mode_values[] = {"any", "file", "dir"};
constexpr std::string_view check_type_values[] = {"http", "tcp", "grpc", "script"};
constexpr std::string_view check_type_provider_consul[] = {"grpc", "tcp", "http", "script"};
constexpr std::string_view check_type_provider_nomad[] = {"tcp", "http"};
constexpr Choice check_type_choices[] = {{"consul", check_type_provider_consul}, {"nomad",
    check_type_provider_nomad}};
constexpr std::string_view check_protocol_examples[] = {"http", "https"};
constexpr std::string_view check_address_mode_values[] = {"host", "driver", "alloc", "alloc_ipv6"};
constexpr std::string_view check_initial_status_values[] = {"", "passing", "warning", "critical"};
constexpr std::string_view check_on_update_values[] = {"require_healthy", "ignore_warnings", "ignore"};
constexpr std::string_view constraint_operator_values[] = {"=", "==", "is", "!=", "not", "<", "<=", ">", ">=",
    "distinct_hosts", "distinct_property", "regexp", "set_contains", "set_contains_all", "set_contains_any",
    "version", "semver", "is_set", "is_not_set"};
constexpr std::string_view csi_plugin_type_values[] = {"node", "controller", "monolith"};
constexpr std::string_view disconnect_stop_on_client_after_job_types[] = {"service", "batch"};
constexpr std::string_view disconnect_reconcile_values[] = {"best_score", "longest_running", "keep_original",
    "keep_replacement"};
constexpr std::string_view dynamic_labels[] = {"block type"};
constexpr std::string_view gateway_proxy_envoy_dns_discovery_type_values[] = {"", "STRICT_DNS", "LOGICAL_DNS"};
constexpr std::string_view group_max_run_duration_job_types[] = {"batch", "sysbatch"};
constexpr std::string_view group_affinity_job_types[] = {"service", "batch", "sysbatch"};
constexpr std::string_view group_update_job_types[] = {"service", "system"};
constexpr std::string_view group_migrate_job_types[] = {"service"};
constexpr std::string_view header_modifiers_aliases[] = {"response_headers"};
constexpr std::string_view identity_change_mode_values[] = {"", "noop", "restart", "signal"};
constexpr std::string_view job_type_values[] = {"service", "batch", "system", "sysbatch"};
constexpr std::string_view lifecycle_hook_values[] = {"prestart", "poststart", "poststop"};
constexpr std::string_view listener_protocol_values[] = {"tcp", "http", "http2", "grpc"};
constexpr std::string_view mesh_gateway_mode_values[] = {"local", "remote", "none"};
constexpr std::string_view migrate_health_check_values[] = {"checks", "task_states"};
constexpr std::string_view network_mode_examples[] = {"none", "bridge", "host", "cni/<name>"};
constexpr std::string_view numa_affinity_values[] = {"none", "prefer", "require"};
constexpr std::string_view parameterized_payload_values[] = {"optional", "required", "forbidden"};
constexpr std::string_view port_labels[] = {"label"};
constexpr std::string_view reschedule_delay_function_values[] = {"constant", "exponential", "fibonacci"};
constexpr std::string_view restart_mode_values[] = {"delay", "fail"};
constexpr std::string_view scaling_type_values[] = {"horizontal", "vertical_cpu", "vertical_mem"};
constexpr std::string_view secret_provider_examples[] = {"nomad", "vault", "<plugin name>"};
constexpr std::string_view service_address_mode_values[] = {"auto", "host", "driver", "alloc", "alloc_ipv6"};
constexpr std::string_view service_provider_values[] = {"consul", "nomad"};
constexpr std::string_view service_kind_values[] = {"", "api-gateway", "ingress-gateway", "mesh-gateway",
    "terminating-gateway"};
constexpr std::string_view strategy_on_failure_values[] = {"", "fail_all", "fail_local"};
constexpr std::string_view target_labels[] = {"value"};
constexpr std::string_view task_driver_examples[] = {"docker", "exec", "exec2", "java", "podman", "qemu", "raw_exec"};
constexpr std::string_view task_scaling_labels[] = {"resource"};
constexpr std::string_view template_change_mode_values[] = {"noop", "restart", "signal", "script"};
constexpr std::string_view update_health_check_values[] = {"checks", "task_states", "manual"};
constexpr std::string_view upstreams_destination_type_examples[] = {"service", "prepared_query"};
constexpr std::string_view vault_change_mode_values[] = {"noop", "restart", "signal"};
constexpr std::string_view volume_type_values[] = {"host", "csi"};
constexpr std::string_view volume_access_mode_values[] = {"single-node-reader-only", "single-node-writer",
    "single-node-single-writer", "single-node-multi-writer", "multi-node-reader-only", "multi-node-single-writer",
    "multi-node-multi-writer"};
constexpr std::string_view volume_access_mode_type_host[] = {"", "single-node-reader-only", "single-node-writer",
    "single-node-single-writer", "single-node-multi-writer"};
constexpr std::string_view volume_access_mode_type_csi[] = {"single-node-reader-only", "single-node-writer",
    "multi-node-reader-only", "multi-node-single-writer", "multi-node-multi-writer"};
constexpr Choice volume_access_mode_choices[] = {{"host", volume_access_mode_type_host}, {"csi",
    volume_access_mode_type_csi}};
constexpr std::string_view volume_attachment_mode_values[] = {"file-system", "block-device"};
constexpr std::string_view volume_mount_propagation_mode_values[] = {"private", "host-to-task", "bidirectional"};
constexpr std::string_view volume_mount_selinux_label_values[] = {"", "z", "Z"};
constexpr std::string_view docker_cgroupns_examples[] = {"host", "private"};
constexpr std::string_view docker_isolation_values[] = {"hyperv", "process"};
constexpr std::string_view docker_network_mode_examples[] = {"bridge", "host", "none", "container:<id>", "<network>"};
constexpr std::string_view docker_pid_mode_examples[] = {"host"};
constexpr std::string_view docker_mount_type_values[] = {"volume", "bind", "tmpfs"};
constexpr std::string_view docker_mount_bind_options_propagation_examples[] = {"private", "rprivate", "shared",
    "rshared", "slave", "rslave"};
constexpr std::string_view exec_pid_mode_values[] = {"private", "host"};
constexpr std::string_view qemu_drive_interface_values[] = {"ide", "scsi", "sd", "mtd", "floppy", "pflash", "virtio",
    "none"};
constexpr std::string_view qemu_accelerator_examples[] = {"tcg", "kvm"};

constexpr Attribute action_attributes[] = {
    {.name = "command", .type = Type::string, .doc = "Program run in the task.", .required = Required::parser,
     .since = "1.7.0", .not_empty = true},
    {.name = "args", .type = Type::strings, .doc = "Arguments.", .since = "1.7.0"},
};

constexpr Attribute affinity_attributes[] = {
    {.name = "attribute", .type = Type::string, .doc = "Left side; node attribute reference.",
     .required = Required::validation, .filled_in = FilledIn::node},
    {.name = "value", .type = Type::string, .doc = "Right side.", .required = Required::validation,
     .filled_in = FilledIn::node},
    {.name = "operator", .type = Type::string, .doc = "Comparison.", .standard = "=",
     .values = affinity_operator_values},
    {.name = "weight", .type = Type::integer, .doc = "Preference, negative for anti-affinity.", .standard = "50",
     .min = "-100", .max = "100",
     .note = "not 0; parsed as a plain number then cut to 8 bits, so 200 silently becomes -56"},
    {.name = "regexp", .type = Type::string, .doc = "Shorthand: operator regexp."},
    {.name = "version", .type = Type::string, .doc = "Shorthand: operator version."},
    {.name = "semver", .type = Type::string, .doc = "Shorthand: operator semver."},
    {.name = "set_contains", .type = Type::string, .doc = "Shorthand: operator set_contains."},
    {.name = "set_contains_all", .type = Type::string, .doc = "Shorthand: operator set_contains_all."},
    {.name = "set_contains_any", .type = Type::string, .doc = "Shorthand: operator set_contains_any."},
};

constexpr Attribute artifact_attributes[] = {
    {.name = "source", .type = Type::string, .doc = "go-getter source.", .required = Required::validation,
     .filled_in = FilledIn::task},
    {.name = "mode", .type = Type::string, .doc = "Treat the result as file, directory or auto.", .standard = "any",
     .values = artifact_mode_values, .since = "0.6.0"},
    {.name = "insecure", .type = Type::boolean, .doc = "Skip TLS certificate verification.", .standard = "false",
     .since = "1.8.0"},
    {.name = "destination", .type = Type::string, .doc = "Target below the task directory.",
     .standard = "local/ (or local/<basename of source> with mode file)", .filled_in = FilledIn::task,
     .note = "must not escape the allocation directory"},
    {.name = "chown", .type = Type::boolean, .doc = "Give the files to task.user.", .standard = "false",
     .since = "1.9.2"},
};

constexpr Child artifact_blocks[] = {
    {.name = "options", .block = "artifact_options", .max = 1},
    {.name = "headers", .block = "artifact_headers", .max = 1, .since = "1.0.0"},
};

constexpr KnownKey artifact_options_keys[] = {
    {"checksum", "type:hex with type md5, sha1, sha256 or sha512 (validated at submit unless it contains ${..})"},
    {"archive", "force an archive type, or false to keep the archive as it is"},
    {"filename", "file name in mode any"},
    {"ref", "git revision"},
    {"sshkey", "base64 private key for git"},
    {"depth", "shallow clone depth for git"},
    {"rev", "mercurial revision"},
    {"version", "S3 object version"},
    {"region", "S3-compatible region"},
    {"aws_access_key_id", "S3 key id"},
    {"aws_access_key_secret", "S3 secret"},
    {"aws_access_token", "S3 session token"},
    {"aws_profile", "S3 shared config profile"},
};

constexpr Attribute change_script_attributes[] = {
    {.name = "command", .type = Type::string, .doc = "Program run in the task.", .required = Required::validation,
     .required_when = "template.change_mode = script", .since = "1.3.4"},
    {.name = "args", .type = Type::strings, .doc = "Arguments.", .standard = "[]", .since = "1.3.4"},
    {.name = "timeout", .type = Type::duration, .doc = "Time limit.", .standard = "5s", .since = "1.3.4"},
    {.name = "fail_on_error", .type = Type::boolean, .doc = "Kill the task when the script fails.",
     .standard = "false", .since = "1.3.4"},
    {.name = "run_on_first_render", .type = Type::boolean, .doc = "Also run after the first render (poststart).",
     .standard = "false", .since = "2.0.5"},
};

constexpr Attribute check_attributes[] = {
    {.name = "name", .type = Type::string, .doc = "Check name.", .standard = "service: \"<service>\" check",
     .filled_in = FilledIn::task, .note = "unique within a task-level service"},
    {.name = "type", .type = Type::string, .doc = "Kind of check.", .required = Required::validation,
     .values = check_type_values, .chosen_by = "provider", .choices = check_type_choices,
     .filled_in = FilledIn::task},
    {.name = "command", .type = Type::string, .doc = "Program of a script check.", .required = Required::validation,
     .required_when = "type = script", .filled_in = FilledIn::task},
    {.name = "args", .type = Type::strings, .doc = "Arguments of a script check.", .filled_in = FilledIn::task},
    {.name = "path", .type = Type::string, .doc = "Relative path of an http check.", .required = Required::validation,
     .required_when = "type = http", .filled_in = FilledIn::task},
    {.name = "protocol", .type = Type::string, .doc = "http or https.", .standard = "http",
     .examples = check_protocol_examples, .filled_in = FilledIn::task},
    {.name = "port", .type = Type::string, .doc = "Port label (or number in driver mode).",
     .standard = "port of the service", .filled_in = FilledIn::task},
    {.name = "expose", .type = Type::boolean, .doc = "Expose the path through Envoy.", .standard = "false",
     .since = "0.11.0", .note = "group service with sidecar, http or grpc only"},
    {.name = "address_mode", .type = Type::string, .doc = "Which address the check uses.",
     .values = check_address_mode_values, .since = "0.7.1",
     .note = "driver: task services only and not with provider nomad; alloc*: group services only"},
    {.name = "advertise", .type = Type::string, .doc = "Parsed but never used.", .since = "1.3.0",
     .deprecated = {.effect = "silently ignored"}, .trap = "ignored"},
    {.name = "interval", .type = Type::duration, .doc = "Time between checks.", .required = Required::validation,
     .min = "1s"},
    {.name = "timeout", .type = Type::duration, .doc = "Time limit of one check.", .required = Required::validation,
     .min = "1s"},
    {.name = "initial_status", .type = Type::string, .doc = "Status before the first result.", .standard = "",
     .values = check_initial_status_values, .since = "0.5.0", .filled_in = FilledIn::task},
    {.name = "notes", .type = Type::string, .doc = "Free text for Consul.", .max_length = 255, .since = "1.8.1",
     .filled_in = FilledIn::task},
    {.name = "tls_server_name", .type = Type::string, .doc = "SNI for https/grpc checks.", .since = "1.6.0",
     .note = "Consul provider only"},
    {.name = "tls_skip_verify", .type = Type::boolean, .doc = "Skip certificate verification.", .standard = "false",
     .since = "0.6.0"},
    {.name = "method", .type = Type::string, .doc = "HTTP method.", .standard = "GET", .since = "0.6.1",
     .filled_in = FilledIn::task, .note = "provider nomad accepts standard methods only"},
    {.name = "grpc_service", .type = Type::string, .doc = "gRPC service name.", .since = "0.8.4",
     .filled_in = FilledIn::task},
    {.name = "grpc_use_tls", .type = Type::boolean, .doc = "TLS for gRPC checks.", .standard = "false",
     .since = "0.8.4"},
    {.name = "task", .type = Type::string, .doc = "Task a script or gRPC check runs in.",
     .required = Required::validation, .required_when = "type = script in a group service without task",
     .since = "0.10.0", .note = "ignored in task-level services"},
    {.name = "success_before_passing", .type = Type::integer, .doc = "Successes needed before passing.",
     .standard = "0", .min = "0", .since = "0.12.2", .note = "Consul only; not for script"},
    {.name = "failures_before_critical", .type = Type::integer, .doc = "Failures needed before critical.",
     .standard = "0", .min = "0", .since = "0.12.2", .note = "Consul only; not for script"},
    {.name = "failures_before_warning", .type = Type::integer, .doc = "Failures needed before warning.",
     .standard = "0", .min = "0", .since = "1.7.3", .note = "Consul only; not for script"},
    {.name = "body", .type = Type::string, .doc = "Request body of an http check.", .since = "1.1.0"},
    {.name = "on_update", .type = Type::string, .doc = "How the check counts in deployments.",
     .standard = "on_update of the service", .values = check_on_update_values, .since = "1.1.0",
     .note = "ignore cannot be combined with check_restart"},
};

constexpr Child check_blocks[] = {
    {.name = "header", .block = "check_header", .max = 1, .since = "0.6.1"},
    {.name = "check_restart", .block = "check_restart", .max = 1, .since = "0.7.0"},
};

constexpr Attribute check_restart_attributes[] = {
    {.name = "limit", .type = Type::integer, .doc = "Failures in a row before a restart; 0 disables.",
     .standard = "0", .min = "0", .since = "0.7.0"},
    {.name = "grace", .type = Type::duration, .doc = "Wait after a (re)start.", .standard = "1s", .min = "0s",
     .since = "0.7.0"},
    {.name = "ignore_warnings", .type = Type::boolean, .doc = "Count warning as passing.", .standard = "false",
     .since = "0.7.0", .note = "Consul provider only"},
};

constexpr Attribute cni_attributes[] = {
    {.name = "args", .type = Type::string_map, .doc = "CNI_ARGS key/value pairs.", .since = "1.8.2",
     .filled_in = FilledIn::task, .note = "no \";\" in keys or values; keys unique over all networks of the group"},
};

constexpr Attribute connect_attributes[] = {
    {.name = "native", .type = Type::boolean, .doc = "The task speaks Connect itself.", .standard = "false",
     .since = "0.10.0", .note = "exactly one of native, sidecar_service, gateway"},
};

constexpr Child connect_blocks[] = {
    {.name = "gateway", .block = "gateway", .max = 1, .since = "0.12.4"},
    {.name = "sidecar_service", .block = "sidecar_service", .max = 1, .since = "0.10.0"},
    {.name = "sidecar_task", .block = "sidecar_task", .max = 1, .since = "0.10.0"},
};

constexpr Attribute constraint_attributes[] = {
    {.name = "attribute", .type = Type::string, .doc = "Left side; usually one node attribute reference.",
     .required = Required::validation, .required_when = "operator is not distinct_hosts", .filled_in = FilledIn::node,
     .note = "if it starts with $ it must be exactly ${node.unique.id|node.datacenter|node.unique.name|node.class|node.pool} or ${attr.*}, ${meta.*}, ${device.*}"},
    {.name = "value", .type = Type::string, .doc = "Right side.", .required = Required::validation,
     .required_when = "operator is a comparison or set_contains*", .filled_in = FilledIn::node,
     .note = "must be empty for is_set / is_not_set; positive integer for distinct_property"},
    {.name = "operator", .type = Type::string, .doc = "Comparison.", .standard = "=",
     .values = constraint_operator_values, .note = "distinct_* not allowed in task or device constraints"},
    {.name = "distinct_property", .type = Type::string,
     .doc = "Shorthand: operator distinct_property with this attribute.", .filled_in = FilledIn::node},
    {.name = "distinct_hosts", .type = Type::boolean, .doc = "Shorthand: operator distinct_hosts."},
    {.name = "regexp", .type = Type::string, .doc = "Shorthand: operator regexp with this value (Go RE2 syntax)."},
    {.name = "version", .type = Type::string,
     .doc = "Shorthand: operator version with this value (loose version constraint)."},
    {.name = "semver", .type = Type::string, .doc = "Shorthand: operator semver with this value (strict SemVer 2).",
     .since = "0.10.2"},
    {.name = "set_contains", .type = Type::string,
     .doc = "Shorthand: operator set_contains with this value (comma list, all must be present)."},
    {.name = "set_contains_all", .type = Type::string,
     .doc = "Accepted by the parser but has no effect; use operator = \"set_contains_all\".", .trap = "ignored"},
    {.name = "set_contains_any", .type = Type::string,
     .doc = "Accepted by the parser but has no effect; use operator = \"set_contains_any\".", .trap = "ignored"},
    {.name = "is_set", .type = Type::string,
     .doc = "Accepted by the parser but has no effect; use operator = \"is_set\".", .trap = "ignored"},
    {.name = "is_not_set", .type = Type::string,
     .doc = "Accepted by the parser but has no effect; use operator = \"is_not_set\".", .trap = "ignored"},
};

constexpr Attribute consul_attributes[] = {
    {.name = "namespace", .type = Type::string, .doc = "Consul namespace.", .since = "1.1.0", .enterprise = true},
    {.name = "cluster", .type = Type::string, .doc = "Consul cluster name.", .standard = "default", .since = "1.7.0",
     .enterprise = true},
    {.name = "partition", .type = Type::string, .doc = "Consul admin partition.", .since = "1.7.3",
     .note = "task and group value must agree"},
};

constexpr Attribute cron_attributes[] = {
    {.name = "start", .type = Type::string, .doc = "Start, cron syntax with 6 fields.",
     .required = Required::validation, .since = "1.8.0", .note = "no \"/\" or \",\""},
    {.name = "end", .type = Type::string, .doc = "End, \"minute hour\".", .required = Required::validation,
     .since = "1.8.0", .note = "exactly 2 fields, no \"/\" or \",\""},
    {.name = "timezone", .type = Type::string, .doc = "IANA zone.", .standard = "Local (client)", .since = "1.8.0"},
};

constexpr Attribute csi_plugin_attributes[] = {
    {.name = "id", .type = Type::string, .doc = "Plugin ID.", .required = Required::validation, .since = "0.11.0"},
    {.name = "type", .type = Type::string, .doc = "Role of the plugin.", .required = Required::validation,
     .values = csi_plugin_type_values, .since = "0.11.0"},
    {.name = "mount_dir", .type = Type::string, .doc = "Directory in the task for the plugin socket.",
     .standard = "/csi", .since = "0.11.0"},
    {.name = "stage_publish_base_dir", .type = Type::string, .doc = "Base directory for staging and publishing.",
     .standard = "/local/csi", .since = "1.3.3", .note = "must not lie below mount_dir"},
    {.name = "health_timeout", .type = Type::duration, .doc = "Time to become healthy.", .standard = "30s",
     .since = "1.1.15"},
};

constexpr Attribute device_attributes[] = {
    {.name = "count", .type = Type::integer, .doc = "Number of devices.", .standard = "1", .min = "0",
     .since = "0.9.0"},
};

constexpr Child device_blocks[] = {
    {.name = "constraint", .block = "constraint", .since = "0.9.0"},
    {.name = "affinity", .block = "affinity", .since = "0.9.0"},
};

constexpr Attribute disconnect_attributes[] = {
    {.name = "lost_after", .type = Type::duration,
     .doc = "How long a disconnected allocation stays \"unknown\" before it is lost.", .standard = "0s", .min = "0s",
     .since = "1.8.0", .note = "not together with stop_on_client_after"},
    {.name = "stop_on_client_after", .type = Type::duration,
     .doc = "How long a cut-off client keeps the allocation running.", .min = "0s",
     .job_types = disconnect_stop_on_client_after_job_types, .since = "1.8.0", .note = "service and batch only"},
    {.name = "replace", .type = Type::boolean, .doc = "Place a replacement while the original is disconnected.",
     .standard = "true", .since = "1.8.0"},
    {.name = "reconcile", .type = Type::string, .doc = "Which instance survives a reconnect.",
     .standard = "best_score", .values = disconnect_reconcile_values, .since = "1.8.0"},
};

constexpr Attribute dispatch_payload_attributes[] = {
    {.name = "file", .type = Type::string, .doc = "File below local/ the payload is written to.", .since = "0.5.3",
     .note = "must not escape task/local/"},
};

constexpr Attribute dns_attributes[] = {
    {.name = "servers", .type = Type::strings, .doc = "Name servers.", .since = "0.12.0",
     .filled_in = FilledIn::task},
    {.name = "searches", .type = Type::strings, .doc = "Search domains.", .since = "0.12.0",
     .filled_in = FilledIn::task},
    {.name = "options", .type = Type::strings, .doc = "resolv.conf options.", .since = "0.12.0",
     .filled_in = FilledIn::task},
};

constexpr Attribute dynamic_attributes[] = {
    {.name = "for_each", .type = Type::any, .doc = "Collection to loop over.", .required = Required::parser},
    {.name = "iterator", .type = Type::identifier, .doc = "Name of the loop variable.", .standard = "the label"},
    {.name = "labels", .type = Type::strings, .doc = "Labels of the generated block."},
};

constexpr Child dynamic_blocks[] = {
    {.name = "content", .block = "@label", .min = 1, .max = 1},
};

constexpr Attribute envoy_gateway_bind_addresses_attributes[] = {
    {.name = "address", .type = Type::string, .doc = "Address to bind.", .required = Required::validation,
     .since = "0.12.4", .filled_in = FilledIn::task},
    {.name = "port", .type = Type::integer, .doc = "Port to bind; -1 lets Nomad choose.",
     .required = Required::validation, .min = "-1", .since = "0.12.4"},
};

constexpr Attribute ephemeral_disk_attributes[] = {
    {.name = "sticky", .type = Type::boolean, .doc = "Prefer the same node on update.", .standard = "false",
     .since = "0.5.0"},
    {.name = "migrate", .type = Type::boolean, .doc = "Copy the data to the new node; implies sticky.",
     .standard = "false", .since = "0.5.0"},
    {.name = "size", .type = Type::integer, .doc = "Size in MB.", .standard = "300", .min = "10", .since = "0.5.0",
     .note = "must exceed logs.max_files*logs.max_file_size of every task"},
};

constexpr Child expose_blocks[] = {
    {.name = "path", .block = "expose_path", .since = "0.11.0"},
};

constexpr Attribute expose_path_attributes[] = {
    {.name = "path", .type = Type::string, .doc = "HTTP or gRPC path.", .since = "0.11.0",
     .filled_in = FilledIn::task},
    {.name = "protocol", .type = Type::string, .doc = "Protocol of the listener.", .since = "0.11.0",
     .filled_in = FilledIn::task},
    {.name = "local_path_port", .type = Type::integer, .doc = "Port of the local service.", .since = "0.11.0"},
    {.name = "listener_port", .type = Type::string, .doc = "Port label of the listener.", .since = "0.11.0",
     .filled_in = FilledIn::task},
};

constexpr Child _blocks[] = {
    {.name = "job", .block = "job", .min = 1, .max = 1},
    {.name = "variable", .block = "variable"},
    {.name = "variables", .block = "variables"},
    {.name = "locals", .block = "locals"},
};

constexpr Child gateway_blocks[] = {
    {.name = "proxy", .block = "gateway_proxy", .max = 1, .since = "0.12.4"},
    {.name = "ingress", .block = "ingress", .max = 1, .since = "0.12.4"},
    {.name = "terminating", .block = "terminating", .max = 1, .since = "1.0.4"},
    {.name = "mesh", .block = "mesh", .max = 1, .since = "1.1.1"},
};

constexpr Attribute gateway_proxy_attributes[] = {
    {.name = "connect_timeout", .type = Type::duration, .doc = "Upstream connect timeout.", .standard = "5s",
     .since = "0.12.4"},
    {.name = "envoy_gateway_bind_tagged_addresses", .type = Type::boolean, .doc = "Bind tagged addresses.",
     .standard = "false", .since = "0.12.4"},
    {.name = "envoy_gateway_no_default_bind", .type = Type::boolean, .doc = "Do not bind the service address.",
     .standard = "false", .since = "0.12.4"},
    {.name = "envoy_dns_discovery_type", .type = Type::string, .doc = "Envoy DNS discovery.", .standard = "",
     .values = gateway_proxy_envoy_dns_discovery_type_values, .since = "1.0.4"},
};

constexpr Child gateway_proxy_blocks[] = {
    {.name = "envoy_gateway_bind_addresses", .block = "envoy_gateway_bind_addresses", .since = "0.12.4"},
    {.name = "config", .block = "config_any", .max = 1, .since = "0.12.4"},
};

constexpr Attribute group_attributes[] = {
    {.name = "count", .type = Type::integer, .doc = "Number of instances.", .standard = "scaling.min if set, else 1",
     .min = "0", .note = "at most 1 for type system"},
    {.name = "shutdown_delay", .type = Type::duration,
     .doc = "Wait between deregistering group services and stopping tasks.", .standard = "0s", .min = "0s",
     .since = "0.10.4"},
    {.name = "max_run_duration", .type = Type::duration, .doc = "Longest time an allocation may run.", .min = ">0",
     .job_types = group_max_run_duration_job_types, .since = "2.0.3", .note = "only for batch and sysbatch"},
    {.name = "stop_after_client_disconnect", .type = Type::duration,
     .doc = "Old form of disconnect.stop_on_client_after.", .since = "0.11.2", .deprecated = {.since = "1.8.0",
     .replaced_by = "disconnect.stop_on_client_after", .ignored_since = "1.10.0", .effect = "silently ignored"}},
    {.name = "max_client_disconnect", .type = Type::duration, .doc = "Old form of disconnect.lost_after.",
     .since = "1.3.0", .deprecated = {.since = "1.8.0", .replaced_by = "disconnect.lost_after",
     .ignored_since = "1.10.0", .effect = "silently ignored"}},
    {.name = "prevent_reschedule_on_lost", .type = Type::boolean, .doc = "Old form of disconnect.replace (inverted).",
     .since = "1.7.2", .deprecated = {.since = "1.8.0", .replaced_by = "disconnect.replace",
     .ignored_since = "1.10.0", .effect = "silently ignored"}},
};

constexpr Child group_blocks[] = {
    {.name = "constraint", .block = "constraint"},
    {.name = "affinity", .block = "affinity", .job_types = group_affinity_job_types, .since = "0.9.0"},
    {.name = "task", .block = "task", .min = 1, .min_note = "at least one task without lifecycle (main task)",
     .min_unless = "a group service has connect.gateway (Nomad injects the gateway task)"},
    {.name = "spread", .block = "spread", .job_types = group_affinity_job_types, .since = "0.9.0"},
    {.name = "volume", .block = "volume", .since = "0.10.0"},
    {.name = "restart", .block = "restart", .max = 1},
    {.name = "disconnect", .block = "disconnect", .max = 1, .since = "1.8.0"},
    {.name = "reschedule", .block = "reschedule", .max = 1, .job_types = disconnect_stop_on_client_after_job_types,
     .since = "0.8.0"},
    {.name = "ephemeral_disk", .block = "ephemeral_disk", .max = 1, .since = "0.5.0"},
    {.name = "update", .block = "update", .max = 1, .job_types = group_update_job_types, .since = "0.6.0"},
    {.name = "migrate", .block = "migrate", .max = 1, .job_types = group_migrate_job_types, .since = "0.8.0"},
    {.name = "network", .block = "network", .since = "0.10.0"},
    {.name = "meta", .block = "meta", .max = 1},
    {.name = "service", .block = "service", .since = "0.10.0"},
    {.name = "scaling", .block = "scaling", .max = 1, .since = "0.11.0"},
    {.name = "consul", .block = "consul", .max = 1, .since = "1.1.0"},
    {.name = "vault", .block = "vault", .max = 1,
     .doc = "default for every task of the group without its own vault block"},
    {.name = "secret", .block = "secret", .since = "1.11.0",
     .trap = "with a task that has its own secret blocks the parser duplicates those instead, which then fails validation",
     .doc = "added to tasks of the group that have no secret of their own"},
};

constexpr Attribute header_modifiers_attributes[] = {
    {.name = "remove", .type = Type::strings, .doc = "Header names to remove.", .since = "1.7.7"},
};

constexpr Child header_modifiers_blocks[] = {
    {.name = "add", .block = "header_add", .max = 1, .since = "1.7.7"},
    {.name = "set", .block = "header_set", .max = 1, .since = "1.7.7"},
};

constexpr Attribute identity_attributes[] = {
    {.name = "name", .type = Type::string, .doc = "Identity name; \"default\" is the Nomad API identity.",
     .standard = "default", .pattern = "^[a-zA-Z0-9-_]{1,128}$", .since = "1.7.0"},
    {.name = "aud", .type = Type::strings, .doc = "JWT audiences.", .required = Required::validation,
     .required_when = "inside a service block", .since = "1.7.0", .note = "ignored for the default identity"},
    {.name = "change_mode", .type = Type::string, .doc = "Reaction to a new token.", .standard = "noop",
     .values = identity_change_mode_values, .since = "1.7.0"},
    {.name = "change_signal", .type = Type::string, .doc = "Signal for change_mode signal.",
     .required = Required::validation, .required_when = "change_mode = signal", .since = "1.7.0",
     .note = "not allowed with other modes"},
    {.name = "env", .type = Type::boolean, .doc = "Put the token in the environment.", .standard = "false",
     .since = "1.5.0"},
    {.name = "file", .type = Type::boolean, .doc = "Write the token to a file.", .standard = "false",
     .since = "1.5.0"},
    {.name = "filepath", .type = Type::string, .doc = "File path below the task directory.", .since = "1.9.0",
     .note = "needs file = true"},
    {.name = "service_name", .type = Type::string, .doc = "Set by Nomad for service identities.", .since = "1.7.0"},
    {.name = "ttl", .type = Type::duration, .doc = "Lifetime of the token.", .standard = "0 (no expiry)", .min = "0s",
     .since = "1.7.0", .note = "not supported for the default identity"},
    {.name = "extra_claims", .type = Type::strings, .doc = "Names of extra claims allowed by the namespace.",
     .since = "2.0.3"},
};

constexpr Child ingress_blocks[] = {
    {.name = "tls", .block = "ingress_tls", .max = 1, .since = "0.12.4"},
    {.name = "listener", .block = "listener", .min = 1, .since = "0.12.4"},
};

constexpr Attribute ingress_service_attributes[] = {
    {.name = "name", .type = Type::string, .doc = "Upstream service or \"*\".", .required = Required::validation,
     .since = "0.12.4", .filled_in = FilledIn::task, .note = "\"*\" not with tcp"},
    {.name = "hosts", .type = Type::strings, .doc = "Host names.", .since = "0.12.4", .filled_in = FilledIn::task,
     .note = "not with tcp nor with name \"*\""},
    {.name = "max_connections", .type = Type::integer, .doc = "Connection limit.", .min = "0", .max = "4294967295",
     .since = "1.7.7"},
    {.name = "max_pending_requests", .type = Type::integer, .doc = "Pending request limit.", .min = "0",
     .max = "4294967295", .since = "1.7.7"},
    {.name = "max_concurrent_requests", .type = Type::integer, .doc = "Concurrent request limit.", .min = "0",
     .max = "4294967295", .since = "1.7.7"},
};

constexpr Child ingress_service_blocks[] = {
    {.name = "tls", .block = "ingress_tls", .max = 1, .since = "1.7.7"},
    {.name = "request_headers", .block = "header_modifiers", .max = 1, .since = "1.7.7"},
    {.name = "response_headers", .block = "header_modifiers", .max = 1, .since = "1.7.7"},
};

constexpr Attribute ingress_tls_attributes[] = {
    {.name = "enabled", .type = Type::boolean, .doc = "TLS on all listeners.", .standard = "false",
     .since = "0.12.4"},
    {.name = "tls_min_version", .type = Type::string, .doc = "Lowest TLS version.", .since = "1.3.2"},
    {.name = "tls_max_version", .type = Type::string, .doc = "Highest TLS version.", .since = "1.3.2"},
    {.name = "cipher_suites", .type = Type::strings, .doc = "Allowed cipher suites.", .since = "1.3.2"},
};

constexpr Child ingress_tls_blocks[] = {
    {.name = "sds", .block = "sds", .max = 1, .since = "1.7.7"},
};

constexpr Attribute job_attributes[] = {
    {.name = "region", .type = Type::string, .doc = "Region the job is submitted to.",
     .standard = "agent region (\"global\" placeholder)"},
    {.name = "namespace", .type = Type::string, .doc = "Nomad namespace that owns the job; must already exist.",
     .standard = "default", .since = "0.7.0"},
    {.name = "id", .type = Type::string, .doc = "Overrides the job ID that otherwise comes from the block label.",
     .required = Required::validation, .required_when = "always set via label", .standard = "job label",
     .note = "no spaces, no NUL"},
    {.name = "name", .type = Type::string, .doc = "Display name; does not change the ID.", .standard = "job ID"},
    {.name = "type", .type = Type::string, .doc = "Scheduler used for the job.", .standard = "service",
     .values = job_type_values, .note = "immutable: an update that changes it is rejected"},
    {.name = "priority", .type = Type::integer, .doc = "Scheduling priority, higher first.", .standard = "50",
     .min = "1", .max = "32766", .max_by_default = "100",
     .note = "upper bound is the server setting job_max_priority (100 unless raised; compile-time ceiling 32766)"},
    {.name = "all_at_once", .type = Type::boolean,
     .doc = "Place all allocations in one go, or none; kept for compatibility.", .standard = "false"},
    {.name = "datacenters", .type = Type::strings, .doc = "Datacenters eligible for placement; globs allowed.",
     .standard = "[\"*\"]", .note = "empty strings rejected; glob since 1.5.0, default \"*\" since 1.5.0"},
    {.name = "node_pool", .type = Type::string, .doc = "Node pool eligible for placement.",
     .standard = "default (or namespace default in Enterprise)", .since = "1.6.0"},
};

constexpr Child job_blocks[] = {
    {.name = "constraint", .block = "constraint"},
    {.name = "affinity", .block = "affinity", .job_types = group_affinity_job_types, .since = "0.9.0"},
    {.name = "group", .block = "group", .min = 1, .min_unless = "the job has a task directly (bare task)"},
    {.name = "update", .block = "update", .max = 1, .job_types = group_update_job_types,
     .doc = "default for groups; stagger and max_parallel also act at job level"},
    {.name = "multiregion", .block = "multiregion", .max = 1, .since = "0.12.0"},
    {.name = "spread", .block = "spread", .job_types = group_affinity_job_types, .since = "0.9.0"},
    {.name = "periodic", .block = "periodic", .max = 1, .job_types = group_max_run_duration_job_types},
    {.name = "parameterized", .block = "parameterized", .max = 1, .job_types = group_max_run_duration_job_types,
     .since = "0.5.3"},
    {.name = "reschedule", .block = "reschedule", .max = 1, .job_types = disconnect_stop_on_client_after_job_types,
     .since = "0.8.0", .doc = "default for groups"},
    {.name = "migrate", .block = "migrate", .max = 1, .job_types = group_migrate_job_types, .since = "0.8.0",
     .doc = "default for groups"},
    {.name = "meta", .block = "meta", .max = 1},
    {.name = "ui", .block = "ui", .max = 1, .since = "1.8.0"},
    {.name = "vault", .block = "vault", .max = 1,
     .doc = "default for every task of the job without its own vault block"},
    {.name = "secret", .block = "secret", .since = "1.11.0", .doc = "added to every task of the job"},
    {.name = "task", .block = "task",
     .doc = "task directly in the job; becomes a group of the same name with count 1"},
};

constexpr Attribute lifecycle_attributes[] = {
    {.name = "hook", .type = Type::string, .doc = "When the task runs relative to the main tasks.",
     .required = Required::parser, .values = lifecycle_hook_values, .since = "0.11.0",
     .note = "parser-required since 1.10.4"},
    {.name = "sidecar", .type = Type::boolean,
     .doc = "Keep it running (and restart it) as long as the main tasks run.", .standard = "false",
     .since = "0.11.0"},
};

constexpr Attribute link_attributes[] = {
    {.name = "label", .type = Type::string, .doc = "Text of the link.", .since = "1.8.0"},
    {.name = "url", .type = Type::string, .doc = "Target of the link.", .since = "1.8.0"},
};

constexpr Attribute linked_service_attributes[] = {
    {.name = "name", .type = Type::string, .doc = "Linked service.", .required = Required::validation,
     .since = "1.0.4"},
    {.name = "ca_file", .type = Type::string, .doc = "CA file.", .required = Required::validation,
     .required_when = "cert_file, key_file or sni is set", .since = "1.0.4"},
    {.name = "cert_file", .type = Type::string, .doc = "Client certificate.", .since = "1.0.4",
     .note = "together with key_file"},
    {.name = "key_file", .type = Type::string, .doc = "Client key.", .since = "1.0.4",
     .note = "together with cert_file"},
    {.name = "sni", .type = Type::string, .doc = "SNI name.", .since = "1.0.4"},
};

constexpr Attribute listener_attributes[] = {
    {.name = "port", .type = Type::integer, .doc = "Listener port.", .required = Required::validation, .min = "1",
     .since = "0.12.4"},
    {.name = "protocol", .type = Type::string, .doc = "Listener protocol.", .standard = "tcp",
     .values = listener_protocol_values, .since = "0.12.4", .filled_in = FilledIn::task},
};

constexpr Child listener_blocks[] = {
    {.name = "service", .block = "ingress_service", .min = 1, .since = "0.12.4"},
};

constexpr Attribute logs_attributes[] = {
    {.name = "max_files", .type = Type::integer, .doc = "Rotated files kept per stream.", .standard = "10",
     .min = "1"},
    {.name = "max_file_size", .type = Type::integer, .doc = "Size of one file in MB.", .standard = "10", .min = "1"},
    {.name = "enabled", .type = Type::boolean, .doc = "Old inverse of disabled; parsed, then ignored.",
     .since = "1.5.4", .deprecated = {.since = "1.5.5", .replaced_by = "disabled", .effect = "silently ignored"}},
    {.name = "disabled", .type = Type::boolean, .doc = "Do not collect stdout/stderr.", .standard = "false",
     .since = "1.5.5"},
};

constexpr Attribute mesh_gateway_attributes[] = {
    {.name = "mode", .type = Type::string, .doc = "Mesh gateway mode.", .values = mesh_gateway_mode_values,
     .since = "1.1.1"},
};

constexpr Attribute migrate_attributes[] = {
    {.name = "max_parallel", .type = Type::integer, .doc = "Allocations migrated at once per group.", .standard = "1",
     .min = "0", .since = "0.8.0"},
    {.name = "health_check", .type = Type::string, .doc = "How health is decided during a drain.",
     .standard = "checks", .values = migrate_health_check_values, .since = "0.8.0"},
    {.name = "min_healthy_time", .type = Type::duration, .doc = "Time to stay healthy.", .standard = "10s",
     .min = "0s", .since = "0.8.0"},
    {.name = "healthy_deadline", .type = Type::duration, .doc = "Latest time to become healthy.", .standard = "5m",
     .min = "0s", .since = "0.8.0"},
};

constexpr Attribute mount_options_attributes[] = {
    {.name = "fs_type", .type = Type::string, .doc = "Filesystem type passed to the plugin.", .since = "0.11.0"},
    {.name = "mount_flags", .type = Type::strings, .doc = "Extra mount flags.", .since = "0.11.0"},
};

constexpr Child multiregion_blocks[] = {
    {.name = "strategy", .block = "strategy", .max = 1, .since = "0.12.0"},
    {.name = "region", .block = "region", .since = "0.12.0"},
};

constexpr Attribute network_attributes[] = {
    {.name = "mode", .type = Type::string, .doc = "Network mode.", .standard = "host",
     .examples = network_mode_examples, .since = "0.10.0",
     .note = "not checked at submit; an unknown mode is unplaceable"},
    {.name = "device", .type = Type::string, .doc = "Not copied into the job.", .since = "0.6.0",
     .deprecated = {.effect = "silently ignored"}, .trap = "ignored"},
    {.name = "cidr", .type = Type::string, .doc = "Legacy.", .undocumented = true},
    {.name = "ip", .type = Type::string, .doc = "Legacy.", .undocumented = true},
    {.name = "hostname", .type = Type::string, .doc = "Host name in the network namespace.", .since = "1.1.5",
     .filled_in = FilledIn::task, .note = "valid DNS name unless it contains ${; bridge and cni modes"},
    {.name = "mbits", .type = Type::integer, .doc = "No effect.", .deprecated = {.since = "0.12.0",
     .effect = "server warning; ignored"}},
};

constexpr Child network_blocks[] = {
    {.name = "dns", .block = "dns", .max = 1, .since = "0.12.0"},
    {.name = "reserved_ports", .block = "port",
     .trap = "undocumented; replaced by the static ports of \"port\" blocks as soon as one port block exists"},
    {.name = "port", .block = "port"},
    {.name = "cni", .block = "cni", .max = 1, .since = "1.8.2"},
};

constexpr Attribute numa_attributes[] = {
    {.name = "affinity", .type = Type::string, .doc = "NUMA placement.", .standard = "none",
     .values = numa_affinity_values, .since = "1.7.0", .note = "prefer/require need Enterprise"},
    {.name = "devices", .type = Type::strings, .doc = "Requested devices that must share the node.", .since = "1.9.0",
     .note = "each must be a device label of the task"},
};

constexpr Attribute parameterized_attributes[] = {
    {.name = "payload", .type = Type::string, .doc = "Whether a dispatch may or must carry a payload.",
     .standard = "optional", .values = parameterized_payload_values, .since = "0.5.3"},
    {.name = "meta_required", .type = Type::strings, .doc = "Meta keys a dispatch has to give.", .since = "0.5.3"},
    {.name = "meta_optional", .type = Type::strings, .doc = "Meta keys a dispatch may give.", .since = "0.5.3",
     .note = "must be disjoint from meta_required"},
};

constexpr Attribute periodic_attributes[] = {
    {.name = "enabled", .type = Type::boolean, .doc = "Whether launches happen.", .standard = "true"},
    {.name = "cron", .type = Type::string, .doc = "One cron expression.", .deprecated = {.since = "1.6.2",
     .replaced_by = "crons", .effect = "server warning"}, .note = "mutually exclusive with crons"},
    {.name = "crons", .type = Type::strings, .doc = "List of cron expressions.", .required = Required::validation,
     .required_when = "cron is not set and enabled", .since = "1.6.2"},
    {.name = "prohibit_overlap", .type = Type::boolean, .doc = "Skip a launch while the previous one runs.",
     .standard = "false"},
    {.name = "time_zone", .type = Type::string, .doc = "IANA zone the expressions are read in.", .standard = "UTC",
     .since = "0.5.5"},
};

constexpr Attribute port_attributes[] = {
    {.name = "static", .type = Type::integer, .doc = "Fixed host port.", .min = "0", .max = "65535",
     .note = "0 or unset = dynamic port"},
    {.name = "to", .type = Type::integer, .doc = "Port inside the network namespace; -1 = same as host port.",
     .standard = "0", .min = "-1", .max = "65535", .since = "0.10.0"},
    {.name = "host_network", .type = Type::string, .doc = "Client host_network to use.", .standard = "default",
     .since = "0.12.0"},
    {.name = "ignore_collision", .type = Type::boolean, .doc = "Allow several allocations on the same static port.",
     .standard = "false", .since = "1.9.0", .note = "host networking only"},
};

constexpr Attribute region_attributes[] = {
    {.name = "count", .type = Type::integer, .doc = "Count used for groups whose count is 0 in this region.",
     .standard = "1", .since = "0.12.0"},
    {.name = "datacenters", .type = Type::strings,
     .doc = "Datacenters that replace the job-level list in this region.", .since = "0.12.0"},
    {.name = "node_pool", .type = Type::string, .doc = "Node pool that replaces the job-level one in this region.",
     .since = "1.6.0"},
};

constexpr Child region_blocks[] = {
    {.name = "meta", .block = "meta_block", .max = 1, .since = "0.12.0"},
};

constexpr Attribute reschedule_attributes[] = {
    {.name = "attempts", .type = Type::integer, .doc = "Reschedules allowed in the interval.",
     .standard = "0 (service) / 1 (batch)", .since = "0.8.0", .note = "must be 0 if unlimited"},
    {.name = "interval", .type = Type::duration, .doc = "Window for attempts.",
     .standard = "0 (service) / 24h (batch)", .min = "15s when not unlimited", .since = "0.8.0"},
    {.name = "delay", .type = Type::duration, .doc = "First delay.", .standard = "30s (service) / 5s (batch)",
     .min = "5s", .since = "0.8.0"},
    {.name = "delay_function", .type = Type::string, .doc = "How the delay grows.",
     .standard = "exponential (service) / constant (batch)", .values = reschedule_delay_function_values,
     .since = "0.8.0"},
    {.name = "max_delay", .type = Type::duration, .doc = "Upper bound of the delay; unused by constant.",
     .standard = "1h (service) / 0 (batch)", .min = "max(5s, delay)", .since = "0.8.0"},
    {.name = "unlimited", .type = Type::boolean, .doc = "No limit on attempts.",
     .standard = "true (service) / false (batch)", .since = "0.8.0"},
};

constexpr Attribute resources_attributes[] = {
    {.name = "cpu", .type = Type::integer, .doc = "CPU in MHz.", .standard = "100 (0 when cores is set)", .min = "1",
     .note = "not together with cores"},
    {.name = "cores", .type = Type::integer, .doc = "Whole CPU cores to reserve.", .standard = "0", .min = "0",
     .since = "1.1.0"},
    {.name = "memory", .type = Type::integer, .doc = "Memory in MB.", .standard = "300", .min = "10"},
    {.name = "memory_max", .type = Type::integer,
     .doc = "Memory limit in MB when oversubscription is on; -1 = no limit.", .since = "1.1.0",
     .note = "0, -1 or >= memory"},
    {.name = "disk", .type = Type::integer, .doc = "Not copied into the job any more; use ephemeral_disk.size.",
     .deprecated = {.since = "0.5.0", .replaced_by = "group ephemeral_disk.size", .effect = "silently ignored"}},
    {.name = "secrets", .type = Type::integer, .doc = "Size of the secrets tmpfs in MB.", .standard = "1 (client)",
     .min = "0", .since = "1.8.3", .note = "<= memory"},
    {.name = "iops", .type = Type::integer, .doc = "No effect.", .deprecated = {.since = "0.9.0",
     .effect = "server warning; ignored"}},
};

constexpr Child resources_blocks[] = {
    {.name = "network", .block = "network", .deprecated = {.since = "0.12.0", .replaced_by = "group network",
     .effect = "server warning"}},
    {.name = "device", .block = "device", .since = "0.9.0"},
    {.name = "numa", .block = "numa", .max = 1, .since = "1.7.0"},
};

constexpr Attribute restart_attributes[] = {
    {.name = "interval", .type = Type::duration, .doc = "Window in which attempts are counted.",
     .standard = "30m (service, system) / 24h (batch, sysbatch)", .min = "5s"},
    {.name = "attempts", .type = Type::integer, .doc = "Restarts allowed in the window.",
     .standard = "2 (service, system) / 3 (batch, sysbatch)",
     .note = "attempts*delay must be <= interval; 0 only with mode fail"},
    {.name = "delay", .type = Type::duration, .doc = "Wait before a restart.", .standard = "15s"},
    {.name = "mode", .type = Type::string, .doc = "What happens once attempts are used up.", .standard = "fail",
     .values = restart_mode_values},
    {.name = "render_templates", .type = Type::boolean, .doc = "Render templates again on every restart.",
     .standard = "false", .since = "1.6.2"},
};

constexpr Attribute scaling_attributes[] = {
    {.name = "min", .type = Type::integer, .doc = "Lower bound.", .standard = "group count", .min = "0",
     .since = "0.11.0"},
    {.name = "max", .type = Type::integer, .doc = "Upper bound.", .required = Required::parser,
     .required_when = "group level", .min = "0", .since = "0.11.0"},
    {.name = "enabled", .type = Type::boolean, .doc = "Policy active.", .standard = "true", .since = "0.11.0"},
    {.name = "type", .type = Type::string, .doc = "Policy type.",
     .standard = "horizontal (group) / vertical_cpu, vertical_mem (task)", .values = scaling_type_values,
     .since = "1.0.0"},
};

constexpr Child scaling_blocks[] = {
    {.name = "policy", .block = "policy", .max = 1, .since = "0.11.0"},
};

constexpr Child schedule_blocks[] = {
    {.name = "cron", .block = "cron", .min = 1, .max = 1, .since = "1.8.0"},
};

constexpr Attribute sds_attributes[] = {
    {.name = "cluster_name", .type = Type::string, .doc = "SDS cluster.", .since = "1.7.7"},
    {.name = "cert_resource", .type = Type::string, .doc = "SDS certificate resource.", .since = "1.7.7"},
};

constexpr Attribute secret_attributes[] = {
    {.name = "provider", .type = Type::string, .doc = "Secret provider.", .required = Required::validation,
     .examples = secret_provider_examples, .since = "1.11.0", .note = "vault needs a vault block on the task"},
    {.name = "path", .type = Type::string, .doc = "Path of the secret in the provider.",
     .required = Required::validation, .since = "1.11.0"},
};

constexpr Child secret_blocks[] = {
    {.name = "config", .block = "config_any", .max = 1, .since = "1.11.0"},
    {.name = "env", .block = "env_block", .max = 1, .since = "1.11.0"},
};

constexpr Attribute service_attributes[] = {
    {.name = "name", .type = Type::string, .doc = "Service name.", .standard = "<job>-<group>[-<task>]",
     .pattern = "^[a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$", .filled_in = FilledIn::task,
     .note = "${..} parts are ignored by the name check; JOB, TASKGROUP, TASK, BASE are replaced at submit"},
    {.name = "tags", .type = Type::strings, .doc = "Tags.", .filled_in = FilledIn::task},
    {.name = "canary_tags", .type = Type::strings, .doc = "Tags while the allocation is a canary.", .since = "0.8.4",
     .filled_in = FilledIn::task},
    {.name = "enable_tag_override", .type = Type::boolean, .doc = "Let Consul clients change tags.",
     .standard = "false", .since = "0.11.0"},
    {.name = "port", .type = Type::string, .doc = "Port label; a number in driver mode.",
     .required = Required::validation, .required_when = "a check needs a port, or connect native",
     .filled_in = FilledIn::task},
    {.name = "address_mode", .type = Type::string, .doc = "Which address is advertised.", .standard = "auto",
     .values = service_address_mode_values, .since = "0.6.0",
     .note = "driver: task services only; alloc*: group services only"},
    {.name = "address", .type = Type::string, .doc = "Custom address.", .since = "1.3.0", .filled_in = FilledIn::task,
     .note = "only with address_mode auto"},
    {.name = "task", .type = Type::string, .doc = "Task behind a group service.", .since = "0.12.0",
     .note = "required for connect native when the group has several tasks"},
    {.name = "on_update", .type = Type::string, .doc = "How checks count in deployments.",
     .standard = "require_healthy", .values = check_on_update_values, .since = "1.1.0"},
    {.name = "provider", .type = Type::string, .doc = "Where the service is registered.", .standard = "consul",
     .values = service_provider_values, .since = "1.3.0", .note = "one provider per group"},
    {.name = "cluster", .type = Type::string, .doc = "Consul cluster.", .standard = "default", .since = "1.7.0",
     .enterprise = true},
    {.name = "kind", .type = Type::string, .doc = "Consul service kind.", .standard = "",
     .values = service_kind_values, .since = "1.10.3"},
};

constexpr Child service_blocks[] = {
    {.name = "check", .block = "check"},
    {.name = "check_restart", .block = "check_restart", .max = 1, .since = "0.7.0"},
    {.name = "connect", .block = "connect", .max = 1, .since = "0.10.0",
     .note = "group services with provider consul only"},
    {.name = "meta", .block = "meta_block", .max = 1, .since = "0.10.0"},
    {.name = "canary_meta", .block = "canary_meta", .max = 1, .since = "0.10.4"},
    {.name = "tagged_addresses", .block = "tagged_addresses", .max = 1, .since = "1.4.0"},
    {.name = "identity", .block = "identity", .max = 1, .since = "1.7.0"},
    {.name = "weights", .block = "weights", .max = 1, .since = "1.9.2"},
};

constexpr Attribute sidecar_proxy_attributes[] = {
    {.name = "local_service_address", .type = Type::string, .doc = "Address of the local service.",
     .standard = "127.0.0.1", .since = "0.10.0", .filled_in = FilledIn::task},
    {.name = "local_service_port", .type = Type::integer, .doc = "Port of the local service.",
     .standard = "port of the service", .since = "0.10.0"},
};

constexpr Child sidecar_proxy_blocks[] = {
    {.name = "expose", .block = "expose", .max = 1, .since = "0.11.0"},
    {.name = "upstreams", .block = "upstreams", .since = "0.10.0"},
    {.name = "transparent_proxy", .block = "transparent_proxy", .max = 1, .since = "1.8.0"},
    {.name = "config", .block = "config_any", .max = 1, .since = "0.10.0"},
};

constexpr Attribute sidecar_service_attributes[] = {
    {.name = "tags", .type = Type::strings, .doc = "Tags of the sidecar service.",
     .standard = "tags of the parent service", .since = "0.10.2", .filled_in = FilledIn::task},
    {.name = "port", .type = Type::string, .doc = "Port label of the sidecar.", .standard = "connect-proxy-<service>",
     .since = "0.10.0", .filled_in = FilledIn::task},
    {.name = "disable_default_tcp_check", .type = Type::boolean, .doc = "No default TCP check.", .standard = "false",
     .since = "1.1.0"},
};

constexpr Child sidecar_service_blocks[] = {
    {.name = "proxy", .block = "sidecar_proxy", .max = 1, .since = "0.10.0"},
    {.name = "meta", .block = "meta_block", .max = 1, .since = "1.5.4"},
};

constexpr Attribute sidecar_task_attributes[] = {
    {.name = "name", .type = Type::string, .doc = "Task name.", .standard = "connect-proxy-<service>",
     .since = "0.10.0"},
    {.name = "driver", .type = Type::string, .doc = "Driver.",
     .standard = "docker (podman if the group only uses podman)", .since = "0.10.0", .filled_in = FilledIn::task},
    {.name = "user", .type = Type::string, .doc = "User.", .since = "0.10.0", .filled_in = FilledIn::task},
    {.name = "kill_timeout", .type = Type::duration, .doc = "Grace before force kill.", .standard = "5s",
     .since = "0.10.0"},
    {.name = "shutdown_delay", .type = Type::duration, .doc = "Wait before stopping.",
     .standard = "0s in this block (5s injected without the block)", .since = "0.10.0"},
    {.name = "kill_signal", .type = Type::string, .doc = "Stop signal.", .standard = "SIGTERM (driver)",
     .since = "0.10.0", .filled_in = FilledIn::task},
};

constexpr Child sidecar_task_blocks[] = {
    {.name = "config", .block = "config", .max = 1, .since = "0.10.0"},
    {.name = "env", .block = "env_block", .max = 1, .since = "0.10.0"},
    {.name = "resources", .block = "resources", .max = 1, .since = "0.10.0"},
    {.name = "meta", .block = "meta_block", .max = 1, .since = "0.10.0"},
    {.name = "logs", .block = "logs", .max = 1, .since = "0.10.0"},
    {.name = "volume_mount", .block = "volume_mount", .since = "1.8.0"},
    {.name = "identity", .block = "identity", .since = "1.11.1"},
};

constexpr Attribute spread_attributes[] = {
    {.name = "attribute", .type = Type::string, .doc = "Node attribute whose values are spread over.",
     .required = Required::validation, .since = "0.9.0", .filled_in = FilledIn::node},
    {.name = "weight", .type = Type::integer, .doc = "Relative weight.", .standard = "50", .min = "1", .max = "100",
     .since = "0.9.0"},
};

constexpr Child spread_blocks[] = {
    {.name = "target", .block = "target", .since = "0.9.0"},
};

constexpr Attribute strategy_attributes[] = {
    {.name = "max_parallel", .type = Type::integer, .doc = "Regions deployed at the same time; 0 = all.",
     .standard = "0", .since = "0.12.0"},
    {.name = "on_failure", .type = Type::string, .doc = "What other regions do when one fails.", .standard = "",
     .values = strategy_on_failure_values, .since = "0.12.0", .values_from_docs = true},
};

constexpr Attribute target_attributes[] = {
    {.name = "percent", .type = Type::integer, .doc = "Wanted share of allocations with this value.", .standard = "0",
     .min = "0", .max = "100", .since = "0.9.0", .note = "sum over targets <= 100"},
};

constexpr Attribute task_attributes[] = {
    {.name = "driver", .type = Type::string, .doc = "Task driver plugin.", .required = Required::validation,
     .examples = task_driver_examples},
    {.name = "user", .type = Type::string, .doc = "User the task runs as."},
    {.name = "kill_timeout", .type = Type::duration, .doc = "Grace between kill signal and force kill.",
     .standard = "5s", .min = "0s",
     .note = "capped by the client; for service jobs must be <= update.progress_deadline"},
    {.name = "leader", .type = Type::boolean, .doc = "When this task ends the others are stopped.",
     .standard = "false", .since = "0.5.5", .note = "at most one per group"},
    {.name = "shutdown_delay", .type = Type::duration,
     .doc = "Wait between deregistering services and stopping the task.", .standard = "0s", .min = "0s",
     .since = "0.6.1"},
    {.name = "kill_signal", .type = Type::string, .doc = "Signal sent to stop the task.",
     .standard = "SIGINT (driver dependent; docker: SIGTERM)", .since = "0.7.1"},
    {.name = "kind", .type = Type::string, .doc = "Internal marker for Connect proxies and gateways.",
     .since = "0.10.0", .note = "set by Nomad; connect-proxy:*, connect-native:*, connect-ingress:* ..."},
};

constexpr Child task_blocks[] = {
    {.name = "lifecycle", .block = "lifecycle", .max = 1, .since = "0.11.0"},
    {.name = "config", .block = "config", .max = 1},
    {.name = "constraint", .block = "constraint"},
    {.name = "affinity", .block = "affinity", .job_types = group_affinity_job_types, .since = "0.9.0"},
    {.name = "env", .block = "env", .max = 1},
    {.name = "service", .block = "service",
     .note = "no connect block; address_mode alloc and alloc_ipv6 not allowed"},
    {.name = "resources", .block = "resources", .max = 1},
    {.name = "restart", .block = "restart", .max = 1, .since = "0.11.0"},
    {.name = "meta", .block = "meta", .max = 1},
    {.name = "logs", .block = "logs", .max = 1},
    {.name = "artifact", .block = "artifact"},
    {.name = "vault", .block = "vault", .max = 1, .since = "0.5.0"},
    {.name = "consul", .block = "consul", .max = 1, .since = "1.7.0"},
    {.name = "template", .block = "template", .since = "0.5.0"},
    {.name = "dispatch_payload", .block = "dispatch_payload", .max = 1, .since = "0.5.3"},
    {.name = "volume_mount", .block = "volume_mount", .since = "0.10.0"},
    {.name = "csi_plugin", .block = "csi_plugin", .max = 1, .since = "0.11.0"},
    {.name = "scaling", .block = "task_scaling", .since = "1.0.0"},
    {.name = "secret", .block = "secret", .since = "1.11.0"},
    {.name = "identity", .block = "identity", .since = "1.7.0"},
    {.name = "action", .block = "action", .since = "1.7.0"},
    {.name = "schedule", .block = "schedule", .max = 1, .since = "1.8.0"},
};

constexpr Attribute task_scaling_attributes[] = {
    {.name = "min", .type = Type::integer, .doc = "Lower bound.", .standard = "group count", .min = "0",
     .since = "0.11.0"},
    {.name = "max", .type = Type::integer, .doc = "Upper bound.", .required = Required::parser,
     .required_when = "group level", .min = "0", .since = "0.11.0"},
    {.name = "enabled", .type = Type::boolean, .doc = "Policy active.", .standard = "true", .since = "0.11.0"},
    {.name = "type", .type = Type::string, .doc = "Policy type.",
     .standard = "horizontal (group) / vertical_cpu, vertical_mem (task)", .values = scaling_type_values,
     .since = "1.0.0"},
};

constexpr Child task_scaling_blocks[] = {
    {.name = "policy", .block = "policy", .max = 1, .since = "0.11.0"},
};

constexpr Attribute template_attributes[] = {
    {.name = "source", .type = Type::string, .doc = "Template file, usually fetched by an artifact.",
     .required = Required::validation, .required_when = "data is empty", .since = "0.5.0",
     .filled_in = FilledIn::task},
    {.name = "destination", .type = Type::string, .doc = "File the result is written to.",
     .required = Required::validation, .since = "0.5.0", .filled_in = FilledIn::task,
     .note = "unique within the task; must not escape the allocation directory"},
    {.name = "data", .type = Type::string, .doc = "Inline template text.", .required = Required::validation,
     .required_when = "source is empty", .since = "0.5.0",
     .note = "HCL evaluation runs first: ${..} and %{..} must be escaped as $${ and %%{"},
    {.name = "change_mode", .type = Type::string, .doc = "Reaction to a changed render.", .standard = "restart",
     .values = template_change_mode_values, .since = "0.5.0"},
    {.name = "change_signal", .type = Type::string, .doc = "Signal for change_mode signal.",
     .required = Required::validation, .required_when = "change_mode = signal (defaulted)",
     .standard = "SIGHUP if change_mode = signal", .since = "0.5.0"},
    {.name = "once", .type = Type::boolean, .doc = "Render once, do not watch.", .standard = "false",
     .since = "1.10.2"},
    {.name = "splay", .type = Type::duration, .doc = "Random delay before the change action.", .standard = "5s",
     .min = "0s", .since = "0.5.0"},
    {.name = "perms", .type = Type::string, .doc = "Octal file mode as a string.", .standard = "0644",
     .pattern = "^[0-7]{1,4}$", .since = "0.5.5", .note = "parsed base 8, 12 bits"},
    {.name = "uid", .type = Type::integer, .doc = "Owner user id.", .standard = "-1 / unset", .since = "1.3.3"},
    {.name = "gid", .type = Type::integer, .doc = "Owner group id.", .standard = "-1 / unset", .since = "1.3.3"},
    {.name = "left_delimiter", .type = Type::string, .doc = "Opening delimiter.", .standard = "{{", .since = "0.5.5"},
    {.name = "right_delimiter", .type = Type::string, .doc = "Closing delimiter.", .standard = "}}",
     .since = "0.5.5"},
    {.name = "env", .type = Type::boolean, .doc = "Read the result as environment variables.", .standard = "false",
     .since = "0.6.0", .note = "not with change_mode signal"},
    {.name = "vault_grace", .type = Type::duration, .doc = "No effect any more.", .since = "0.6.1",
     .deprecated = {.since = "0.11.0", .effect = "server warning; ignored"}},
    {.name = "error_on_missing_key", .type = Type::boolean, .doc = "Fail when a key is missing.", .standard = "false",
     .since = "1.4.3"},
};

constexpr Child template_blocks[] = {
    {.name = "change_script", .block = "change_script", .max = 1, .since = "1.3.4"},
    {.name = "wait", .block = "wait", .max = 1, .since = "1.2.4"},
};

constexpr Child terminating_blocks[] = {
    {.name = "service", .block = "linked_service", .min = 1, .since = "1.0.4"},
};

constexpr Attribute transparent_proxy_attributes[] = {
    {.name = "uid", .type = Type::string, .doc = "User id Envoy runs as.", .standard = "101", .pattern = "^[0-9]+$",
     .since = "1.8.0"},
    {.name = "outbound_port", .type = Type::integer, .doc = "Envoy outbound listener.", .standard = "15001",
     .min = "0", .max = "65535", .since = "1.8.0"},
    {.name = "exclude_inbound_ports", .type = Type::strings, .doc = "Ports or static port labels not redirected.",
     .since = "1.8.0"},
    {.name = "exclude_outbound_ports", .type = Type::integers, .doc = "Outbound ports not redirected.",
     .since = "1.8.0"},
    {.name = "exclude_outbound_cidrs", .type = Type::strings, .doc = "CIDRs not redirected.", .since = "1.8.0",
     .note = "each must parse as a prefix"},
    {.name = "exclude_uids", .type = Type::strings, .doc = "User ids not redirected.", .since = "1.8.0"},
    {.name = "no_dns", .type = Type::boolean, .doc = "Do not redirect DNS to Consul.", .standard = "false",
     .since = "1.8.0", .note = "must be true with network.dns"},
};

constexpr Attribute ui_attributes[] = {
    {.name = "description", .type = Type::string, .doc = "Markdown text for the web UI.", .max_length = 1000,
     .since = "1.8.0"},
};

constexpr Child ui_blocks[] = {
    {.name = "link", .block = "link", .since = "1.8.0"},
};

constexpr Attribute update_attributes[] = {
    {.name = "stagger", .type = Type::duration, .doc = "Pause between updates of system jobs and between drains.",
     .standard = "30s", .min = ">0"},
    {.name = "max_parallel", .type = Type::integer,
     .doc = "Allocations replaced at the same time per group; 0 disables deployments.", .standard = "1", .min = "0"},
    {.name = "health_check", .type = Type::string, .doc = "How allocation health is decided.", .standard = "checks",
     .values = update_health_check_values, .since = "0.6.0"},
    {.name = "min_healthy_time", .type = Type::duration, .doc = "Time an allocation must stay healthy.",
     .standard = "10s", .min = "0s", .since = "0.6.0", .note = "must be < healthy_deadline"},
    {.name = "healthy_deadline", .type = Type::duration, .doc = "Latest time to become healthy.", .standard = "5m",
     .min = ">0", .since = "0.6.0", .note = "must be < progress_deadline unless that is 0"},
    {.name = "progress_deadline", .type = Type::duration,
     .doc = "Latest time for a deployment to make progress; 0 = first failure fails it.", .standard = "10m",
     .min = "0s", .since = "0.8.4"},
    {.name = "canary", .type = Type::integer,
     .doc = "Number of canary allocations created before the rest is updated.", .standard = "0", .min = "0",
     .since = "0.6.0"},
    {.name = "auto_revert", .type = Type::boolean,
     .doc = "Go back to the last stable version when the deployment fails.", .standard = "false", .since = "0.6.0"},
    {.name = "auto_promote", .type = Type::boolean, .doc = "Promote canaries without operator action.",
     .standard = "false", .since = "0.9.2", .note = "needs canary > 0; all groups must agree"},
};

constexpr Attribute upstreams_attributes[] = {
    {.name = "destination_name", .type = Type::string, .doc = "Upstream service.", .since = "0.10.0",
     .filled_in = FilledIn::task},
    {.name = "destination_namespace", .type = Type::string, .doc = "Consul namespace of the upstream.",
     .since = "1.2.9", .enterprise = true},
    {.name = "destination_peer", .type = Type::string, .doc = "Consul peer of the upstream.", .since = "1.6.2"},
    {.name = "destination_partition", .type = Type::string, .doc = "Admin partition of the upstream.",
     .since = "1.7.7", .enterprise = true},
    {.name = "destination_type", .type = Type::string, .doc = "service or prepared_query.", .standard = "service",
     .examples = upstreams_destination_type_examples, .since = "1.6.2"},
    {.name = "local_bind_port", .type = Type::integer, .doc = "Local port of the listener.", .since = "0.10.0",
     .note = "listener address must be unique in the group"},
    {.name = "datacenter", .type = Type::string, .doc = "Datacenter of the upstream.", .since = "1.0.0",
     .filled_in = FilledIn::task},
    {.name = "local_bind_address", .type = Type::string, .doc = "Local address of the listener.",
     .standard = "127.0.0.1", .since = "1.1.0", .filled_in = FilledIn::task},
    {.name = "local_bind_socket_path", .type = Type::string, .doc = "Unix socket instead of a port.",
     .since = "1.6.2"},
    {.name = "local_bind_socket_mode", .type = Type::string, .doc = "Mode of the socket.", .since = "1.6.2"},
};

constexpr Child upstreams_blocks[] = {
    {.name = "mesh_gateway", .block = "mesh_gateway", .max = 1, .since = "1.1.1"},
    {.name = "config", .block = "config_any", .max = 1, .since = "1.5.0"},
};

constexpr Attribute validation_attributes[] = {
    {.name = "condition", .type = Type::boolean,
     .doc = "Expression over var.<this variable> only; functions allowed except file access.",
     .required = Required::parser},
    {.name = "error_message", .type = Type::string, .doc = "Shown when the rule fails.", .required = Required::parser,
     .note = "non-blank; before 2.0.5 it had to be an English sentence", .constant = true},
};

constexpr Attribute variable_attributes[] = {
    {.name = "description", .type = Type::string, .doc = "Free text.", .constant = true},
    {.name = "type", .type = Type::type_expression,
     .doc = "Type constraint: string, number, bool, list(T), set(T), map(T), object({..}), tuple([..]).",
     .note = "no any, no optional(), not a quoted string", .constant = true},
    {.name = "default", .type = Type::any, .doc = "Value when none is given.",
     .note = "no variables, no functions; must convert to type", .constant = true},
};

constexpr Child variable_blocks[] = {
    {.name = "validation", .block = "validation"},
};

constexpr Attribute vault_attributes[] = {
    {.name = "policies", .type = Type::strings, .doc = "Policies of the legacy token flow.", .since = "0.5.0",
     .deprecated = {.since = "1.7.0", .replaced_by = "role", .ignored_since = "1.10.0",
     .effect = "silently ignored"}},
    {.name = "role", .type = Type::string, .doc = "Vault JWT auth role.",
     .standard = "server create_from_role or cluster default", .since = "1.7.0"},
    {.name = "namespace", .type = Type::string, .doc = "Vault namespace.", .standard = "", .since = "0.12.2",
     .enterprise = true},
    {.name = "cluster", .type = Type::string, .doc = "Vault cluster name.", .standard = "default", .since = "1.7.0",
     .enterprise = true},
    {.name = "env", .type = Type::boolean, .doc = "Put VAULT_TOKEN in the environment.", .standard = "true",
     .since = "0.5.0"},
    {.name = "disable_file", .type = Type::boolean, .doc = "Do not write the token file to secrets/.",
     .standard = "false", .since = "1.6.0"},
    {.name = "change_mode", .type = Type::string, .doc = "Reaction to a new token.", .standard = "restart",
     .values = vault_change_mode_values, .since = "0.5.0"},
    {.name = "change_signal", .type = Type::string, .doc = "Signal for change_mode signal.", .standard = "SIGHUP",
     .since = "0.5.0"},
    {.name = "allow_token_expiration", .type = Type::boolean, .doc = "Do not renew the token.", .standard = "false",
     .since = "1.7.3"},
};

constexpr Attribute volume_attributes[] = {
    {.name = "type", .type = Type::string, .doc = "Kind of volume.", .required = Required::validation,
     .values = volume_type_values, .since = "0.10.0",
     .note = "any other value drops the whole volume block without an error"},
    {.name = "source", .type = Type::string, .doc = "Name or ID of the volume.", .required = Required::validation,
     .since = "0.10.0"},
    {.name = "read_only", .type = Type::boolean, .doc = "Mount read only.", .standard = "false", .since = "0.10.0"},
    {.name = "sticky", .type = Type::boolean, .doc = "Bind allocations to the same dynamic host volume for life.",
     .standard = "false", .since = "1.10.0", .note = "not with per_alloc"},
    {.name = "access_mode", .type = Type::string, .doc = "How many nodes may read or write.",
     .required = Required::validation, .required_when = "type = csi", .values = volume_access_mode_values,
     .chosen_by = "type", .choices = volume_access_mode_choices, .since = "1.1.0",
     .note = "an unknown value is rejected for host volumes only"},
    {.name = "attachment_mode", .type = Type::string, .doc = "Filesystem or raw block device.",
     .required = Required::validation, .required_when = "type = csi", .values = volume_attachment_mode_values,
     .since = "1.1.0"},
    {.name = "per_alloc", .type = Type::boolean, .doc = "Append the allocation index to source.", .standard = "false",
     .since = "1.1.0", .note = "not for system/sysbatch, not with canaries, not with sticky"},
};

constexpr Child volume_blocks[] = {
    {.name = "mount_options", .block = "mount_options", .max = 1, .since = "0.11.0"},
};

constexpr Attribute volume_mount_attributes[] = {
    {.name = "volume", .type = Type::string, .doc = "Label of a volume block in the group.",
     .required = Required::validation, .since = "0.10.0", .filled_in = FilledIn::task,
     .note = "must exist in the group; a mount without volume is dropped silently"},
    {.name = "destination", .type = Type::string, .doc = "Path inside the task.", .required = Required::code,
     .since = "0.10.0", .filled_in = FilledIn::task,
     .note = "the API conversion dereferences it without a nil check"},
    {.name = "read_only", .type = Type::boolean, .doc = "Mount read only.", .standard = "false", .since = "0.10.0"},
    {.name = "propagation_mode", .type = Type::string, .doc = "Mount propagation.", .standard = "private",
     .values = volume_mount_propagation_mode_values, .since = "0.10.2", .filled_in = FilledIn::task},
    {.name = "selinux_label", .type = Type::string, .doc = "SELinux relabel option.", .standard = "",
     .values = volume_mount_selinux_label_values, .since = "1.8.0"},
};

constexpr Attribute wait_attributes[] = {
    {.name = "min", .type = Type::duration, .doc = "Shortest quiet time before a render.", .since = "1.2.4"},
    {.name = "max", .type = Type::duration, .doc = "Longest time to wait.", .since = "1.2.4", .note = "min <= max"},
};

constexpr Attribute weights_attributes[] = {
    {.name = "passing", .type = Type::integer, .doc = "SRV weight while passing.", .standard = "1", .since = "1.9.2"},
    {.name = "warning", .type = Type::integer, .doc = "SRV weight while warning.", .standard = "1", .since = "1.9.2"},
};

constexpr Attribute driver_docker_attributes[] = {
    {.name = "image", .type = Type::string, .doc = "Image reference; a leading https:// is dropped.",
     .required = Required::client},
    {.name = "advertise_ipv6_address", .type = Type::boolean, .doc = "Advertise the IPv6 address of the container."},
    {.name = "args", .type = Type::strings, .doc = "Arguments of the command or entrypoint."},
    {.name = "auth_soft_fail", .type = Type::boolean, .doc = "Go on when registry login data cannot be found."},
    {.name = "cap_add", .type = Type::strings, .doc = "Capabilities to add.",
     .note = "subset of the plugin allow_caps"},
    {.name = "cap_drop", .type = Type::strings, .doc = "Capabilities to drop."},
    {.name = "cgroupns", .type = Type::string, .doc = "cgroup namespace.", .examples = docker_cgroupns_examples,
     .since = "1.10.3"},
    {.name = "command", .type = Type::string, .doc = "Command that replaces the image command."},
    {.name = "cpuset_cpus", .type = Type::string, .doc = "CPUs the container may use.", .since = "1.0.0"},
    {.name = "cpu_hard_limit", .type = Type::boolean, .doc = "Hard CPU limit through CFS quota."},
    {.name = "cpu_cfs_period", .type = Type::integer, .doc = "CFS period in microseconds.", .standard = "100000",
     .min = "0", .max = "1000000"},
    {.name = "container_exists_attempts", .type = Type::integer, .doc = "Tries to remove an existing container.",
     .standard = "plugin setting (5)", .since = "1.8.1"},
    {.name = "dns_search_domains", .type = Type::strings, .doc = "DNS search domains."},
    {.name = "dns_options", .type = Type::strings, .doc = "DNS options."},
    {.name = "dns_servers", .type = Type::strings, .doc = "DNS servers."},
    {.name = "entrypoint", .type = Type::strings, .doc = "Entrypoint that replaces the one of the image."},
    {.name = "extra_hosts", .type = Type::strings, .doc = "Lines host:ip for /etc/hosts."},
    {.name = "force_pull", .type = Type::boolean, .doc = "Always pull, even when the tag is present.",
     .standard = "false"},
    {.name = "group_add", .type = Type::strings, .doc = "Extra groups.", .since = "1.5.7"},
    {.name = "hostname", .type = Type::string, .doc = "Host name of the container."},
    {.name = "init", .type = Type::boolean, .doc = "Run tini as PID 1.", .since = "1.2.0"},
    {.name = "interactive", .type = Type::boolean, .doc = "Keep stdin open."},
    {.name = "ipc_mode", .type = Type::string, .doc = "IPC namespace."},
    {.name = "ipv4_address", .type = Type::string, .doc = "IPv4 address in a user network."},
    {.name = "ipv6_address", .type = Type::string, .doc = "IPv6 address in a user network."},
    {.name = "isolation", .type = Type::string, .doc = "Windows isolation.", .values = docker_isolation_values,
     .since = "1.5.0", .note = "error on other systems"},
    {.name = "labels", .type = Type::string_maps, .doc = "Container labels."},
    {.name = "load", .type = Type::string,
     .doc = "Image archive below the task directory to load instead of pulling."},
    {.name = "mac_address", .type = Type::string, .doc = "MAC address."},
    {.name = "memory_hard_limit", .type = Type::integer,
     .doc = "Hard memory limit in MB; resources.memory becomes the soft limit.", .since = "0.11.3"},
    {.name = "network_aliases", .type = Type::strings, .doc = "Aliases in a user network."},
    {.name = "network_mode", .type = Type::string, .doc = "Docker network mode.",
     .examples = docker_network_mode_examples},
    {.name = "oom_score_adj", .type = Type::integer, .doc = "OOM score adjustment.", .min = "0", .since = "1.8.1"},
    {.name = "runtime", .type = Type::string, .doc = "Container runtime.", .since = "0.11.2",
     .note = "must be in the plugin allow_runtimes"},
    {.name = "pids_limit", .type = Type::integer, .doc = "Process limit."},
    {.name = "pid_mode", .type = Type::string, .doc = "PID namespace.", .examples = docker_pid_mode_examples},
    {.name = "ports", .type = Type::strings, .doc = "Port labels of the group network to publish.",
     .since = "0.12.2"},
    {.name = "port_map", .type = Type::integer_maps, .doc = "Label to container port; only with task-level networks.",
     .deprecated = {.since = "0.12.0", .replaced_by = "group network port.to with ports", .effect = "still read"}},
    {.name = "privileged", .type = Type::boolean, .doc = "Privileged mode.", .note = "plugin allow_privileged"},
    {.name = "image_pull_timeout", .type = Type::duration, .doc = "Time limit of a pull.", .standard = "5m (plugin)",
     .since = "0.12.4", .text_only = true},
    {.name = "readonly_rootfs", .type = Type::boolean, .doc = "Read-only root file system."},
    {.name = "security_opt", .type = Type::strings, .doc = "Security options."},
    {.name = "shm_size", .type = Type::integer, .doc = "Size of /dev/shm in bytes."},
    {.name = "sysctl", .type = Type::string_maps, .doc = "Sysctls."},
    {.name = "tty", .type = Type::boolean, .doc = "Allocate a terminal."},
    {.name = "ulimit", .type = Type::string_maps, .doc = "Ulimits, soft or soft:hard."},
    {.name = "uts_mode", .type = Type::string, .doc = "UTS namespace.", .examples = docker_pid_mode_examples},
    {.name = "userns_mode", .type = Type::string, .doc = "User namespace.", .examples = docker_pid_mode_examples},
    {.name = "volumes", .type = Type::strings,
     .doc = "Bind mounts host:container[:mode]; paths outside the allocation need plugin volumes.enabled."},
    {.name = "volume_driver", .type = Type::string, .doc = "Volume driver for volumes."},
    {.name = "work_dir", .type = Type::string, .doc = "Working directory."},
};

constexpr Child driver_docker_blocks[] = {
    {.name = "auth", .block = "driver.docker.auth", .max = 1},
    {.name = "devices", .block = "driver.docker.devices"},
    {.name = "healthchecks", .block = "driver.docker.healthchecks", .max = 1, .since = "1.3.4"},
    {.name = "logging", .block = "driver.docker.logging", .max = 1},
    {.name = "storage_opt", .block = "driver.docker.storage_opt", .max = 1},
    {.name = "mount", .block = "driver.docker.mount", .since = "1.0.1"},
    {.name = "mounts", .block = "driver.docker.mounts"},
};

constexpr Attribute driver_docker_auth_attributes[] = {
    {.name = "username", .type = Type::string, .doc = "User."},
    {.name = "password", .type = Type::string, .doc = "Password.", .secret = true},
    {.name = "email", .type = Type::string, .doc = "E-mail."},
    {.name = "server_address", .type = Type::string, .doc = "Registry."},
};

constexpr Attribute driver_docker_devices_attributes[] = {
    {.name = "host_path", .type = Type::string, .doc = "Device on the host.", .required = Required::client},
    {.name = "container_path", .type = Type::string, .doc = "Device in the container.", .standard = "host_path"},
    {.name = "cgroup_permissions", .type = Type::string, .doc = "Letters out of r, w, m.", .standard = "rwm",
     .pattern = "^[rwm]{1,3}$"},
};

constexpr Attribute driver_docker_healthchecks_attributes[] = {
    {.name = "disable", .type = Type::boolean, .doc = "Ignore HEALTHCHECK of the image."},
};

constexpr Attribute driver_docker_logging_attributes[] = {
    {.name = "type", .type = Type::string, .doc = "Docker log driver.", .standard = "json-file (plugin)"},
    {.name = "driver", .type = Type::string, .doc = "Alias of type."},
    {.name = "config", .type = Type::string_maps, .doc = "Options of the log driver."},
};

constexpr Attribute driver_docker_mount_attributes[] = {
    {.name = "type", .type = Type::string, .doc = "Mount type.", .standard = "volume",
     .values = docker_mount_type_values},
    {.name = "target", .type = Type::string, .doc = "Path in the container."},
    {.name = "source", .type = Type::string, .doc = "Volume or host path; empty for tmpfs."},
    {.name = "readonly", .type = Type::boolean, .doc = "Read only."},
};

constexpr Child driver_docker_mount_blocks[] = {
    {.name = "bind_options", .block = "driver.docker.mount.bind_options", .max = 1},
    {.name = "tmpfs_options", .block = "driver.docker.mount.tmpfs_options", .max = 1},
    {.name = "volume_options", .block = "driver.docker.mount.volume_options", .max = 1},
};

constexpr Attribute driver_docker_mount_bind_options_attributes[] = {
    {.name = "propagation", .type = Type::string, .doc = "Mount propagation.",
     .examples = docker_mount_bind_options_propagation_examples},
};

constexpr Attribute driver_docker_mount_tmpfs_options_attributes[] = {
    {.name = "size", .type = Type::integer, .doc = "Bytes."},
    {.name = "mode", .type = Type::integer, .doc = "File mode as a decimal number."},
};

constexpr Attribute driver_docker_mount_volume_options_attributes[] = {
    {.name = "no_copy", .type = Type::boolean, .doc = "Do not copy image content."},
    {.name = "labels", .type = Type::string_maps, .doc = "Volume labels."},
};

constexpr Child driver_docker_mount_volume_options_blocks[] = {
    {.name = "driver_config", .block = "driver.docker.mount.volume_options.driver_config", .max = 1},
};

constexpr Attribute driver_docker_mount_volume_options_driver_config_attributes[] = {
    {.name = "name", .type = Type::string, .doc = "Volume driver."},
    {.name = "options", .type = Type::string_maps, .doc = "Driver options."},
};

constexpr Attribute driver_exec_attributes[] = {
    {.name = "command", .type = Type::string,
     .doc = "Program; absolute, or relative to the task directory, or found in PATH.", .required = Required::client},
    {.name = "args", .type = Type::strings, .doc = "Arguments."},
    {.name = "pid_mode", .type = Type::string, .doc = "PID namespace.", .standard = "plugin setting (private)",
     .values = exec_pid_mode_values, .since = "1.0.4"},
    {.name = "ipc_mode", .type = Type::string, .doc = "IPC namespace.", .standard = "plugin setting (private)",
     .values = exec_pid_mode_values, .since = "1.0.4"},
    {.name = "cap_add", .type = Type::strings, .doc = "Capabilities to add.", .since = "1.1.0"},
    {.name = "cap_drop", .type = Type::strings, .doc = "Capabilities to drop.", .since = "1.1.0"},
    {.name = "work_dir", .type = Type::string, .doc = "Working directory.", .since = "1.9.2", .note = "absolute"},
};

constexpr Attribute driver_raw_exec_attributes[] = {
    {.name = "command", .type = Type::string, .doc = "Program.", .required = Required::client},
    {.name = "args", .type = Type::strings, .doc = "Arguments."},
    {.name = "cgroup_v2_override", .type = Type::string, .doc = "Custom cgroup v2 path.", .since = "1.8.0",
     .note = "not with cgroup_v1_override"},
    {.name = "cgroup_v1_override", .type = Type::string_maps, .doc = "Custom cgroup v1 paths per controller.",
     .since = "1.8.0"},
    {.name = "oom_score_adj", .type = Type::integer, .doc = "OOM score adjustment.", .min = "0", .since = "1.8.1"},
    {.name = "work_dir", .type = Type::string, .doc = "Working directory.", .since = "1.9.2", .note = "absolute"},
    {.name = "denied_envvars", .type = Type::strings, .doc = "Environment variables to remove.", .since = "1.10.0"},
};

constexpr Attribute driver_java_attributes[] = {
    {.name = "class", .type = Type::string, .doc = "Main class.", .required = Required::client,
     .required_when = "jar_path is empty"},
    {.name = "class_path", .type = Type::string, .doc = "Class path."},
    {.name = "jar_path", .type = Type::string, .doc = "Jar file.", .required = Required::client,
     .required_when = "class is empty"},
    {.name = "jvm_options", .type = Type::strings, .doc = "Options of the JVM."},
    {.name = "args", .type = Type::strings, .doc = "Arguments."},
    {.name = "pid_mode", .type = Type::string, .doc = "PID namespace.", .standard = "plugin setting (private)",
     .values = exec_pid_mode_values, .since = "1.0.4"},
    {.name = "ipc_mode", .type = Type::string, .doc = "IPC namespace.", .standard = "plugin setting (private)",
     .values = exec_pid_mode_values, .since = "1.0.4"},
    {.name = "cap_add", .type = Type::strings, .doc = "Capabilities to add.", .since = "1.1.0"},
    {.name = "cap_drop", .type = Type::strings, .doc = "Capabilities to drop.", .since = "1.1.0"},
    {.name = "work_dir", .type = Type::string, .doc = "Working directory.", .since = "1.9.2", .note = "absolute"},
};

constexpr Attribute driver_qemu_attributes[] = {
    {.name = "image_path", .type = Type::string, .doc = "Disk image.", .required = Required::client},
    {.name = "emulator", .type = Type::string, .doc = "Emulator name, with or without the qemu-system- prefix.",
     .standard = "x86_64", .since = "1.11.1"},
    {.name = "machine_type", .type = Type::string, .doc = "Machine type.", .standard = "pc", .since = "1.11.1"},
    {.name = "drive_interface", .type = Type::string, .doc = "Drive interface.", .standard = "ide",
     .values = qemu_drive_interface_values, .since = "1.3.4"},
    {.name = "accelerator", .type = Type::string, .doc = "Accelerator.", .standard = "tcg",
     .examples = qemu_accelerator_examples},
    {.name = "graceful_shutdown", .type = Type::boolean, .doc = "Power button instead of a kill."},
    {.name = "guest_agent", .type = Type::boolean, .doc = "Guest agent socket.", .since = "1.3.2"},
    {.name = "args", .type = Type::strings, .doc = "Extra arguments."},
    {.name = "port_map", .type = Type::integer_maps, .doc = "Label to guest port."},
};

// Sorted by id.
constexpr Block block_rows[] = {
    {.id = "", .name = "", .doc = "Top level of a job file; no attributes allowed.", .blocks = _blocks},
    {.id = "action", .name = "action", .doc = "Command that users may run in the task.",
     .attributes = action_attributes, .labels = action_labels},
    {.id = "affinity", .name = "affinity", .doc = "Soft placement rule.", .attributes = affinity_attributes},
    {.id = "artifact", .name = "artifact", .doc = "Download before the task starts.",
     .attributes = artifact_attributes, .blocks = artifact_blocks},
    {.id = "artifact_headers", .name = "headers", .doc = "HTTP request headers.", .body = BodyKind::map,
     .value = Type::string, .filled_in = FilledIn::task},
    {.id = "artifact_options", .name = "options", .doc = "go-getter query parameters.", .body = BodyKind::map,
     .value = Type::string, .known_keys = artifact_options_keys, .filled_in = FilledIn::task},
    {.id = "canary_meta", .name = "canary_meta", .doc = "Service metadata while canary.", .body = BodyKind::map,
     .value = Type::string, .filled_in = FilledIn::task},
    {.id = "change_script", .name = "change_script", .doc = "Program run when a template changes.",
     .attributes = change_script_attributes},
    {.id = "check", .name = "check", .doc = "Health check.", .attributes = check_attributes, .blocks = check_blocks},
    {.id = "check_header", .name = "header", .doc = "HTTP headers of a check.", .body = BodyKind::map,
     .value = Type::strings, .filled_in = FilledIn::task},
    {.id = "check_restart", .name = "check_restart", .doc = "Restart on failing checks.",
     .attributes = check_restart_attributes},
    {.id = "cni", .name = "cni", .doc = "CNI arguments.", .attributes = cni_attributes},
    {.id = "config", .name = "config", .doc = "Driver configuration; keys depend on the driver, see \"drivers\".",
     .body = BodyKind::map, .value = Type::any, .nested_blocks = true, .filled_in = FilledIn::config},
    {.id = "config_any", .name = "config", .doc = "Opaque settings passed on (Envoy, Consul, secret provider).",
     .body = BodyKind::map, .value = Type::any, .nested_blocks = true},
    {.id = "connect", .name = "connect", .doc = "Consul service mesh.", .attributes = connect_attributes,
     .blocks = connect_blocks},
    {.id = "constraint", .name = "constraint", .doc = "Hard placement rule.", .attributes = constraint_attributes},
    {.id = "consul", .name = "consul", .doc = "Consul namespace, cluster, partition.",
     .attributes = consul_attributes},
    {.id = "cron", .name = "cron", .doc = "Cron form of the window.", .attributes = cron_attributes,
     .enterprise = true},
    {.id = "csi_plugin", .name = "csi_plugin", .doc = "Marks the task as a CSI plugin.",
     .attributes = csi_plugin_attributes},
    {.id = "device", .name = "device", .doc = "Device request; label is type, vendor/type or vendor/type/name.",
     .attributes = device_attributes, .blocks = device_blocks, .labels = action_labels},
    {.id = "disconnect", .name = "disconnect", .doc = "Behaviour while client and servers are cut off.",
     .attributes = disconnect_attributes},
    {.id = "dispatch_payload", .name = "dispatch_payload", .doc = "Where a dispatch payload is written.",
     .attributes = dispatch_payload_attributes},
    {.id = "dns", .name = "dns", .doc = "DNS settings of the network namespace.", .attributes = dns_attributes},
    {.id = "driver.docker", .name = "config", .doc = "Docker containers.", .attributes = driver_docker_attributes,
     .blocks = driver_docker_blocks},
    {.id = "driver.docker.auth", .name = "auth", .doc = "", .attributes = driver_docker_auth_attributes,
     .form = Form::block},
    {.id = "driver.docker.devices", .name = "devices", .doc = "", .attributes = driver_docker_devices_attributes,
     .form = Form::block_list},
    {.id = "driver.docker.healthchecks", .name = "healthchecks", .doc = "",
     .attributes = driver_docker_healthchecks_attributes, .form = Form::block},
    {.id = "driver.docker.logging", .name = "logging", .doc = "", .attributes = driver_docker_logging_attributes,
     .form = Form::block},
    {.id = "driver.docker.mount", .name = "mount", .doc = "", .attributes = driver_docker_mount_attributes,
     .blocks = driver_docker_mount_blocks, .form = Form::block_list},
    {.id = "driver.docker.mount.bind_options", .name = "bind_options", .doc = "",
     .attributes = driver_docker_mount_bind_options_attributes, .form = Form::block},
    {.id = "driver.docker.mount.tmpfs_options", .name = "tmpfs_options", .doc = "",
     .attributes = driver_docker_mount_tmpfs_options_attributes, .form = Form::block},
    {.id = "driver.docker.mount.volume_options", .name = "volume_options", .doc = "",
     .attributes = driver_docker_mount_volume_options_attributes, .blocks = driver_docker_mount_volume_options_blocks,
     .form = Form::block},
    {.id = "driver.docker.mount.volume_options.driver_config", .name = "driver_config", .doc = "",
     .attributes = driver_docker_mount_volume_options_driver_config_attributes, .form = Form::block},
    {.id = "driver.docker.mounts", .name = "mounts", .doc = "", .attributes = driver_docker_mount_attributes,
     .blocks = driver_docker_mount_blocks, .form = Form::block_list, .note = "older spelling of mount"},
    {.id = "driver.docker.storage_opt", .name = "storage_opt", .doc = "", .form = Form::map, .body = BodyKind::map,
     .value = Type::string},
    {.id = "driver.exec", .name = "config", .doc = "Isolated fork/exec (Linux).",
     .attributes = driver_exec_attributes},
    {.id = "driver.java", .name = "config", .doc = "Java programs.", .attributes = driver_java_attributes},
    {.id = "driver.qemu", .name = "config", .doc = "Virtual machines.", .attributes = driver_qemu_attributes},
    {.id = "driver.raw_exec", .name = "config", .doc = "Fork/exec without isolation.",
     .attributes = driver_raw_exec_attributes},
    {.id = "dynamic", .name = "dynamic",
     .doc = "Generates blocks; allowed wherever the named block type is allowed below job.",
     .attributes = dynamic_attributes, .blocks = dynamic_blocks, .labels = dynamic_labels, .since = "1.0.0"},
    {.id = "env", .name = "env", .doc = "Environment variables.", .body = BodyKind::map, .value = Type::string,
     .as_attribute = true, .key_note = "keys are not interpolated", .filled_in = FilledIn::task},
    {.id = "env_block", .name = "env", .doc = "Environment of a secret plugin or sidecar task.",
     .body = BodyKind::map, .value = Type::string, .filled_in = FilledIn::task,
     .note = "sidecar_task.env and secret.env; secret.env only for plugin providers"},
    {.id = "envoy_gateway_bind_addresses", .name = "envoy_gateway_bind_addresses", .doc = "One bind address.",
     .attributes = envoy_gateway_bind_addresses_attributes, .labels = action_labels},
    {.id = "ephemeral_disk", .name = "ephemeral_disk", .doc = "Scratch disk of the allocation.",
     .attributes = ephemeral_disk_attributes},
    {.id = "expose", .name = "expose", .doc = "Paths served outside the mesh.", .blocks = expose_blocks},
    {.id = "expose_path", .name = "path", .doc = "One exposed path.", .attributes = expose_path_attributes},
    {.id = "gateway", .name = "gateway", .doc = "Consul gateway.", .blocks = gateway_blocks},
    {.id = "gateway_proxy", .name = "proxy", .doc = "Proxy settings of a gateway.",
     .attributes = gateway_proxy_attributes, .blocks = gateway_proxy_blocks},
    {.id = "group", .name = "group", .doc = "Tasks that are placed together.", .attributes = group_attributes,
     .blocks = group_blocks, .labels = action_labels},
    {.id = "header_add", .name = "add", .doc = "Headers to add.", .body = BodyKind::map, .value = Type::string},
    {.id = "header_modifiers", .name = "request_headers", .doc = "Header changes.",
     .attributes = header_modifiers_attributes, .blocks = header_modifiers_blocks,
     .aliases = header_modifiers_aliases},
    {.id = "header_set", .name = "set", .doc = "Headers to set.", .body = BodyKind::map, .value = Type::string},
    {.id = "identity", .name = "identity", .doc = "Workload identity token.", .attributes = identity_attributes},
    {.id = "ingress", .name = "ingress", .doc = "Ingress gateway.", .blocks = ingress_blocks},
    {.id = "ingress_service", .name = "service", .doc = "Service behind an ingress listener.",
     .attributes = ingress_service_attributes, .blocks = ingress_service_blocks},
    {.id = "ingress_tls", .name = "tls", .doc = "TLS of an ingress gateway or service.",
     .attributes = ingress_tls_attributes, .blocks = ingress_tls_blocks},
    {.id = "job", .name = "job", .doc = "The one job of the file.", .attributes = job_attributes,
     .blocks = job_blocks, .labels = action_labels},
    {.id = "lifecycle", .name = "lifecycle", .doc = "Makes the task a prestart, poststart or poststop task.",
     .attributes = lifecycle_attributes},
    {.id = "link", .name = "link", .doc = "One link in the UI block.", .attributes = link_attributes},
    {.id = "linked_service", .name = "service", .doc = "Service linked to a terminating gateway.",
     .attributes = linked_service_attributes},
    {.id = "listener", .name = "listener", .doc = "Ingress listener.", .attributes = listener_attributes,
     .blocks = listener_blocks},
    {.id = "locals", .name = "locals",
     .doc = "Local values, used as local.<name>; may refer to var and other locals in any order.",
     .body = BodyKind::map, .value = Type::any, .since = "1.0.0"},
    {.id = "logs", .name = "logs", .doc = "Log rotation.", .attributes = logs_attributes},
    {.id = "mesh", .name = "mesh", .doc = "Mesh gateway (empty block)."},
    {.id = "mesh_gateway", .name = "mesh_gateway", .doc = "Mesh gateway mode of an upstream.",
     .attributes = mesh_gateway_attributes},
    {.id = "meta", .name = "meta", .doc = "Metadata; inherited job > group > task.", .body = BodyKind::map,
     .value = Type::string, .as_attribute = true, .key_note = "exported as NOMAD_META_<key>",
     .filled_in = FilledIn::task},
    {.id = "meta_block", .name = "meta", .doc = "Metadata of a region, service or sidecar.", .body = BodyKind::map,
     .value = Type::string, .filled_in = FilledIn::task},
    {.id = "migrate", .name = "migrate", .doc = "How allocations move during a node drain.",
     .attributes = migrate_attributes},
    {.id = "mount_options", .name = "mount_options", .doc = "CSI mount options.",
     .attributes = mount_options_attributes},
    {.id = "multiregion", .name = "multiregion", .doc = "Multi-region deployment (Enterprise).",
     .blocks = multiregion_blocks, .enterprise = true},
    {.id = "network", .name = "network", .doc = "Network of the group (or, deprecated, of the task).",
     .attributes = network_attributes, .blocks = network_blocks},
    {.id = "numa", .name = "numa", .doc = "NUMA placement (Enterprise).", .attributes = numa_attributes},
    {.id = "parameterized", .name = "parameterized", .doc = "Makes the job a template for dispatch.",
     .attributes = parameterized_attributes},
    {.id = "periodic", .name = "periodic", .doc = "Cron-like launches of a batch or sysbatch job.",
     .attributes = periodic_attributes},
    {.id = "policy", .name = "policy", .doc = "Opaque autoscaler policy.", .body = BodyKind::map, .value = Type::any,
     .nested_blocks = true},
    {.id = "port", .name = "port", .doc = "Port request.", .attributes = port_attributes, .labels = port_labels},
    {.id = "region", .name = "region", .doc = "One region of a multi-region job.", .attributes = region_attributes,
     .blocks = region_blocks, .labels = action_labels, .enterprise = true},
    {.id = "reschedule", .name = "reschedule", .doc = "Placing failed allocations again.",
     .attributes = reschedule_attributes},
    {.id = "resources", .name = "resources", .doc = "Resources of the task.", .attributes = resources_attributes,
     .blocks = resources_blocks},
    {.id = "restart", .name = "restart", .doc = "Local restarts of failed tasks.", .attributes = restart_attributes},
    {.id = "scaling", .name = "scaling", .doc = "Autoscaling policy of a group.", .attributes = scaling_attributes,
     .blocks = scaling_blocks},
    {.id = "schedule", .name = "schedule", .doc = "Time window of the task (Enterprise).", .blocks = schedule_blocks,
     .enterprise = true},
    {.id = "sds", .name = "sds", .doc = "SDS certificate source.", .attributes = sds_attributes},
    {.id = "secret", .name = "secret", .doc = "Secret fetched for interpolation as ${secret.<name>.<key>}.",
     .attributes = secret_attributes, .blocks = secret_blocks, .labels = action_labels},
    {.id = "service", .name = "service", .doc = "Service registration.", .attributes = service_attributes,
     .blocks = service_blocks},
    {.id = "sidecar_proxy", .name = "proxy", .doc = "Proxy settings of a sidecar.",
     .attributes = sidecar_proxy_attributes, .blocks = sidecar_proxy_blocks},
    {.id = "sidecar_service", .name = "sidecar_service", .doc = "Sidecar proxy registration.",
     .attributes = sidecar_service_attributes, .blocks = sidecar_service_blocks},
    {.id = "sidecar_task", .name = "sidecar_task", .doc = "Overrides of the injected proxy task.",
     .attributes = sidecar_task_attributes, .blocks = sidecar_task_blocks},
    {.id = "spread", .name = "spread", .doc = "Even out allocations over an attribute.",
     .attributes = spread_attributes, .blocks = spread_blocks},
    {.id = "strategy", .name = "strategy", .doc = "Roll-out order over regions.", .attributes = strategy_attributes,
     .enterprise = true},
    {.id = "tagged_addresses", .name = "tagged_addresses", .doc = "Consul tagged addresses.", .body = BodyKind::map,
     .value = Type::string, .filled_in = FilledIn::task},
    {.id = "target", .name = "target", .doc = "Wanted share for one attribute value.",
     .attributes = target_attributes, .labels = target_labels},
    {.id = "task", .name = "task", .doc = "One unit of work.", .attributes = task_attributes, .blocks = task_blocks,
     .labels = action_labels},
    {.id = "task_scaling", .name = "scaling",
     .doc = "Vertical autoscaling policy of a task (Enterprise); label cpu or mem.",
     .attributes = task_scaling_attributes, .blocks = task_scaling_blocks, .labels = task_scaling_labels,
     .enterprise = true},
    {.id = "template", .name = "template", .doc = "Rendered file.", .attributes = template_attributes,
     .blocks = template_blocks},
    {.id = "terminating", .name = "terminating", .doc = "Terminating gateway.", .blocks = terminating_blocks},
    {.id = "transparent_proxy", .name = "transparent_proxy", .doc = "Transparent proxy settings.",
     .attributes = transparent_proxy_attributes},
    {.id = "ui", .name = "ui", .doc = "Text and links for the web UI.", .attributes = ui_attributes,
     .blocks = ui_blocks},
    {.id = "update", .name = "update", .doc = "Rolling update and deployment settings.",
     .attributes = update_attributes},
    {.id = "upstreams", .name = "upstreams", .doc = "One upstream.", .attributes = upstreams_attributes,
     .blocks = upstreams_blocks},
    {.id = "validation", .name = "validation", .doc = "Rule a variable value has to meet.",
     .attributes = validation_attributes, .since = "1.0.0"},
    {.id = "variable", .name = "variable", .doc = "Input variable, used as var.<name>.",
     .attributes = variable_attributes, .blocks = variable_blocks, .labels = action_labels,
     .label_pattern = "HCL identifier, unique over variable and variables blocks", .since = "1.0.0",
     .note = "a declared variable without default and without a given value is an error even when it is never used"},
    {.id = "variables", .name = "variables", .doc = "Short form: name = default.", .body = BodyKind::map,
     .value = Type::any, .constant = true, .since = "1.0.0"},
    {.id = "vault", .name = "vault", .doc = "Vault access.", .attributes = vault_attributes},
    {.id = "volume", .name = "volume", .doc = "Volume requested by the group.", .attributes = volume_attributes,
     .blocks = volume_blocks, .labels = action_labels},
    {.id = "volume_mount", .name = "volume_mount", .doc = "Mount of a group volume in a task.",
     .attributes = volume_mount_attributes},
    {.id = "wait", .name = "wait", .doc = "Quiet period of a template.", .attributes = wait_attributes},
    {.id = "weights", .name = "weights", .doc = "SRV weights.", .attributes = weights_attributes},
};

constexpr Removed removed_rows[] = {
    {"job.vault_token", "1.9.7", "1.10.0"},
    {"job.consul_token", "1.9.7", "1.10.0"},
    {"service.id", "1.2.16", "1.3.0"},
    {"service.check.id", "1.2.16", "1.3.0"},
};

// clang-format on

constexpr Index rows_by_name(block_rows);
static_assert(std::size(block_rows) < 256 && rows_by_name.is_sparse());

}  // namespace

const Index& index() { return rows_by_name; }
std::span<const Block> block_table() { return block_rows; }
std::span<const Removed> removed_table() { return removed_rows; }

}  // namespace jobstamp::schema
