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

/// `PATH:LINE:COLUMN: `, or as much of it as there is, for each of some findings.
class Places {
 public:
  explicit Places(const Findings& findings);

  /// `position` is of use in a text alone.
  void append(std::string& out, Position position) const;

 private:
  std::string path_;
  Findings::About about_;
};

}  // namespace jobstamp
