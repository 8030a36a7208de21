# What the build takes from the system: headers and archives, each with the package of Debian that brings it. What is
# missing is told at once, all of it, and before anything is compiled. Gives JOBSTAMP_INCLUDES, UTF8PROC_ARCHIVE and
# MD_ARCHIVE. A folder in CMAKE_PREFIX_PATH is searched first, so nothing has to be installed as root.
# SPDX-License-Identifier: Apache-2.0

set(jobstamp_missing "")
set(JOBSTAMP_INCLUDES "")

function(needs_header variable header package)
  find_path(${variable} ${header})
  if(NOT ${variable})
    set(jobstamp_missing ${jobstamp_missing} ${package} PARENT_SCOPE)
  else()
    set(JOBSTAMP_INCLUDES ${JOBSTAMP_INCLUDES} ${${variable}} PARENT_SCOPE)
  endif()
endfunction()

# Archives, not shared libraries: the binary runs on a machine that has neither. Both packages bring one.
function(needs_archive variable archive package)
  find_library(${variable} ${archive})
  if(NOT ${variable})
    set(jobstamp_missing ${jobstamp_missing} ${package} PARENT_SCOPE)
  endif()
endfunction()

needs_header(PEGTL_INCLUDE tao/pegtl.hpp tao-pegtl-dev)
needs_header(CLI11_INCLUDE CLI/CLI.hpp libcli11-dev)
needs_header(JSON_INCLUDE nlohmann/json.hpp nlohmann-json3-dev)
needs_header(UTF8PROC_INCLUDE utf8proc.h libutf8proc-dev)
needs_header(MD_INCLUDE sha2.h libmd-dev)
needs_archive(UTF8PROC_ARCHIVE libutf8proc.a libutf8proc-dev)
needs_archive(MD_ARCHIVE libmd.a libmd-dev)

if(jobstamp_missing)
  list(REMOVE_DUPLICATES jobstamp_missing)
  list(REMOVE_DUPLICATES JOBSTAMP_INCLUDES)
  list(JOIN jobstamp_missing " " packages)
  message(FATAL_ERROR
    "jobstamp: what it is built from is not all here\n"
    "  missing: ${packages}\n"
    "  as root:      apt-get install ${packages}\n"
    "  without root: ${CMAKE_SOURCE_DIR}/tools/unpack ~/.local/share/jobstamp\n"
    "                and then the line that it ends with\n")
endif()
list(REMOVE_DUPLICATES JOBSTAMP_INCLUDES)
