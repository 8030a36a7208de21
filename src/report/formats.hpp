// The functions behind the rows of the tables of formats, one file each.
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "jobstamp/report.hpp"

namespace jobstamp {

std::string report_text(const ChangeReport& report);
std::string report_json(const ChangeReport& report);
std::string report_markdown(const ChangeReport& report);
std::string report_github(const ChangeReport& report);

std::string inventory_table(const std::vector<InventoryFile>& files, Color color);
std::string inventory_json(const std::vector<InventoryFile>& files, Color color);
std::string inventory_tsv(const std::vector<InventoryFile>& files, Color color);
std::string inventory_markdown(const std::vector<InventoryFile>& files, Color color);

}  // namespace jobstamp
