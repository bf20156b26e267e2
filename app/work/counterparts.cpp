// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/work/counterparts.h"

#include <algorithm>

namespace hexapla {

namespace {

constexpr float likely = 0.35F;

std::vector<AlignedText> alignedTexts(const std::vector<VersionPointer> &versions)
{
    std::vector<AlignedText> texts;
    std::ranges::transform(versions, std::back_inserter(texts),
                           [](const VersionPointer &version) { return alignedText(*version); });
    return texts;
}

} // namespace

Counterparts::Counterparts(const std::vector<VersionPointer> &versions, const Alignment &alignment)
    : m_words(alignedTexts(versions), alignment)
{
    std::ranges::transform(versions, std::back_inserter(m_versions),
                           [](const VersionPointer &version) { return *version; });
}

Result<void> Counterparts::learn(const WorkContext &context) { return m_words.learn(context); }

std::vector<TextSpan> Counterparts::of(const Alignment &alignment, size_t version, TextSpan text)
{
    std::vector<TextSpan> spans;
    SpanProjector projector(m_versions, alignment, m_words);
    for (const ProjectedSpan &projected : projector.project(version, text)) {
        spans.push_back(projected.confidence >= likely ? projected.span : TextSpan());
    }
    return spans;
}

} // namespace hexapla
