// A `null` for an attribute that has no use for it.
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "lint/given.hpp"
#include "lint/origin.hpp"
#include "lint/rule.hpp"

namespace jobstamp::lint {
namespace {

/// The texts, numbers and truths of a block that are no pointers in Nomad's structs, with blanks between them.
struct Row {
  std::string_view block, attributes;
};

constexpr std::string_view all = "*";

constexpr Row rows[] = {
    {"artifact", "chown"},
    {"check",
     "name type command path protocol port expose address_mode advertise initial_status notes tls_server_name "
     "tls_skip_verify method grpc_service grpc_use_tls task success_before_passing failures_before_critical "
     "failures_before_warning body on_update"},
    {"check_restart", "limit ignore_warnings"},
    {"connect", all},
    {"consul", all},
    {"cron", all},
    {"csi_plugin", all},
    {"dispatch_payload", all},
    {"envoy_gateway_bind_addresses", all},
    {"expose_path", all},
    {"gateway_proxy", all},
    {"identity", all},
    {"ingress_service", "name"},
    {"ingress_tls", all},
    {"lifecycle", all},
    {"link", all},
    {"linked_service", all},
    {"listener", all},
    {"mesh_gateway", all},
    {"mount_options", all},
    {"network", "mode device cidr ip hostname"},
    {"numa", all},
    {"parameterized", all},
    {"port", all},
    {"region", "node_pool"},
    {"scaling", "type"},
    {"sds", all},
    {"secret", all},
    {"service", "name enable_tag_override port address_mode address task on_update provider cluster kind"},
    {"sidecar_proxy", all},
    {"sidecar_service", all},
    {"sidecar_task", all},
    {"spread", "attribute"},
    {"target", all},
    {"task", all},
    {"transparent_proxy", all},
    {"ui", all},
    {"upstreams", all},
    {"vault", "role cluster"},
    {"volume", all},
    {"weights", all},
};

bool has_word(std::string_view words, std::string_view word) {
  std::size_t found = words.find(word);
  while (found != words.npos) {
    std::size_t end = found + word.size();
    if ((found == 0 || words[found - 1] == ' ') && (end == words.size() || words[end] == ' ')) return true;
    found = words.find(word, end);
  }
  return false;
}

bool is_scalar(schema::Type type) {
  return type == schema::Type::string || type == schema::Type::integer || type == schema::Type::boolean;
}

// What a block always needs is `missing-required-attribute`.
bool is_judged(const Meaning& meaning) {
  if (!meaning.attribute || !meaning.around || !is_scalar(meaning.attribute->type)) return false;
  const schema::Attribute& attribute = *meaning.attribute;
  if (attribute.required != schema::Required::no && attribute.required_when.empty()) return false;
  auto row = std::ranges::find(rows, meaning.around->id, &Row::block);
  return row != std::end(rows) && (row->attributes == all || has_word(row->attributes, attribute.name));
}

void check_item(const Item& item, Report& report) {
  if (!may_be_null(item) || !item.value().is_null()) return;
  auto& found = report.add(item.value_span(), quoted(item.name()) + " cannot be `null`", "leave it out");
  note_origin(item, item.value(), found);
}

}  // namespace

extern const Rule null_not_allowed = {
    .code = "null-not-allowed",
    .severity = Severity::error,
    .group = Group::values,
    .what = "a `null` for an attribute that has no use for it",
    .why =
        "Nomad's parser refuses the job (\"null value is not allowed\"). Some attributes take a `null` and are then as "
        "if they were not there; others do not, which depends on nothing that a job shows.",
    .instead = "task \"web\" {\n  driver = \"docker\"\n  user   = \"nobody\"\n}\n",
    .source = "hashicorp/hcl gohcl DecodeExpression; nomad/api and nomad/structs: fields that are no pointers",
    .check = each_written_value(is_judged, check_item),
};

}  // namespace jobstamp::lint
