// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"

#include <QSet>
#include <QString>

#include <vector>

namespace hexapla {

// Footnotes that are referred to and not there, or there and not referred to, and references that one version
// has not.
class FootnoteCheck : public Check
{
public:
    void learn(const CheckedWork &work, const WorkContext &context) override;
    void look(const CheckedRow &row, std::vector<Finding> &found) const override;

private:
    // A reference in the text, or the definition itself.
    struct Note
    {
        TextSpan place;
        QString label;
        bool isReference = false;
        bool isAlone = false; // without the other
    };

    static std::vector<Note> notesOf(const CheckedText &text);
    static QSet<QString> labelsOf(const std::vector<Note> &notes, bool areReferences);
    std::vector<TextSpan> referencesIn(const CheckedRow &row, size_t version) const;
    void compareReferences(const CheckedRow &row, std::vector<Finding> &found) const;

    std::vector<std::vector<Note>> m_notes; // by version, in order
};

} // namespace hexapla
