// The tables of change reports and of inventories. A new one is a file with one function, and a row here.
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

std::span<const ReportFormat> report_formats() { return reports; }
std::span<const InventoryFormat> inventory_formats() { return inventories; }

}  // namespace jobstamp
