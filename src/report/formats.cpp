// The tables of change reports and of inventories, and what formats share. A new one is a file with one function, and a
// row here.
// SPDX-License-Identifier: Apache-2.0
#include "report/formats.hpp"

#include <array>

namespace jobstamp {

static constexpr std::array reports = {
    ReportFormat{"text", report_text},
    ReportFormat{"json", report_json},
    ReportFormat{"markdown", report_markdown},
    ReportFormat{"github", report_github},
};

static constexpr std::array inventories = {
    InventoryFormat{"table", inventory_table},
    InventoryFormat{"json", inventory_json},
    InventoryFormat{"tsv", inventory_tsv},
    InventoryFormat{"markdown", inventory_markdown},
};

std::string one_by_one(const std::vector<Findings>& all, const RenderOptions& options,
                       std::string (*lines)(const Findings&, const RenderOptions&)) {
  std::string out;
  for (const auto& findings : all) out += lines(findings, options);
  return out;
}

std::span<const ReportFormat> report_formats() { return reports; }
std::span<const InventoryFormat> inventory_formats() { return inventories; }

}  // namespace jobstamp
