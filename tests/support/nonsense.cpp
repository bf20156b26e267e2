// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/nonsense.h"

#include "tests/support/paralleltext.h"

namespace hexapla {

AlignedText nonsense(unsigned seed, size_t sentences)
{
    ParallelText random(seed);
    AlignedText text;
    for (size_t i = 0; i < sentences; ++i) {
        QString sentence;
        const size_t words = 8 + random.random(5);
        for (size_t word = 0; word < words; ++word) {
            for (int letter = 0; letter < 6; ++letter) {
                sentence += QChar(char16_t(u'a' + random.random(26)));
            }
            sentence += u' ';
        }
        text.segments.push_back({sentence, SegmentKind::Sentence, i % 5 == 0});
    }
    return text;
}

} // namespace hexapla
