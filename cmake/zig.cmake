# What `tools/release` builds with: clang, libc++ and musl, as PyPI's `ziglang` brings them. Before `main` a program that is
# linked with glibc asks the processor some 90 times what it can do. On a virtual machine each question is answered
# outside of it, and all of them take longer than everything that jobstamp does with a job file. musl asks nothing.
# The environment's JOBSTAMP_ZIG is the path of zig.
# SPDX-License-Identifier: Apache-2.0

set(CMAKE_SYSTEM_NAME Linux)
set(CMAKE_SYSTEM_PROCESSOR ${CMAKE_HOST_SYSTEM_PROCESSOR})
set(CMAKE_C_COMPILER $ENV{JOBSTAMP_ZIG} cc -target ${CMAKE_SYSTEM_PROCESSOR}-linux-musl)
set(CMAKE_CXX_COMPILER $ENV{JOBSTAMP_ZIG} c++ -target ${CMAKE_SYSTEM_PROCESSOR}-linux-musl)
set(CMAKE_LIBRARY_ARCHITECTURE ${CMAKE_SYSTEM_PROCESSOR}-linux-gnu) # where Debian's packages put archives

# musl gives a thread 128 KiB of stack unless the program says otherwise, and a thousand nested brackets take more.
set(CMAKE_EXE_LINKER_FLAGS_INIT "-s -Wl,-z,stack-size=8388608")

# Object files hold what the linker is to optimise, and no archiver but zig's own can read that.
set(CMAKE_CXX_ARCHIVE_CREATE "$ENV{JOBSTAMP_ZIG} ar qc <TARGET> <LINK_FLAGS> <OBJECTS>")
set(CMAKE_CXX_ARCHIVE_APPEND "$ENV{JOBSTAMP_ZIG} ar q <TARGET> <LINK_FLAGS> <OBJECTS>")
set(CMAKE_CXX_ARCHIVE_FINISH "$ENV{JOBSTAMP_ZIG} ranlib <TARGET>")
