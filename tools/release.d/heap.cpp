// `new` and `delete` are mimalloc's: its header defines them.
// SPDX-License-Identifier: Apache-2.0
#include <mimalloc-new-delete.h>
