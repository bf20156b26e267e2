// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/targets.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

// libFuzzer's way in. HEXAPLA_FUZZ_TARGET is a function of targets.h.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString broken = hexapla::fuzz::HEXAPLA_FUZZ_TARGET(QByteArrayView(data, qsizetype(size)));
    if (!broken.isEmpty()) {
        std::fprintf(stderr, "broken promise: %s\n", qUtf8Printable(broken));
        std::abort();
    }
    return 0;
}
