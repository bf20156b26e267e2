// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringView>

#include <memory>
#include <span>

struct USet;

namespace hexapla {

// Judges how much a text looks like one that somebody wrote, rather than like bytes read in the wrong
// encoding. Keeps the alphabets of the languages it was asked about.
class PlausibilityJudge
{
public:
    PlausibilityJudge();
    ~PlausibilityJudge();

    // About 1 for a text without fault in one of some languages (ICU locale names), below 0 for gibberish.
    // Looks at the characters outside ASCII and what they stand beside; 0 when there are none.
    double judge(QStringView text, std::span<const char *const> languages);

private:
    Q_DISABLE_COPY_MOVE(PlausibilityJudge)

    struct Findings;
    static Findings read(QStringView text);
    double coverage(const Findings &findings, const QByteArray &language);
    const USet *alphabet(const QByteArray &language);

    QHash<QByteArray, std::shared_ptr<USet>> m_alphabets;
};

} // namespace hexapla
