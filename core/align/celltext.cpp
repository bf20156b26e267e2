// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/celltext.h"

#include "core/document/segmenter.h"

namespace hexapla {

QString cellText(const Version &version, const SegmentRange &cell)
{
    QString text;
    for (size_t i = cell.first; i < cell.end(); ++i) {
        const Segment &segment = version.segments[i];
        // Chinese sentences follow each other without a space.
        if (i > cell.first && version.segments[i - 1].text.end < segment.text.start) {
            text += u' ';
        }
        text += segmentText(version.document, segment);
    }
    return text;
}

} // namespace hexapla
