// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checks/footnotecheck.h"

#include "core/check/outliers.h"
#include "core/check/report.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

std::vector<FootnoteCheck::Note> FootnoteCheck::notesOf(const CheckedText &text)
{
    static const QRegularExpression reference(uR"(\[\^([^\]\s]{1,40})\])"_s);
    std::vector<Note> notes;
    for (const Block &block : text.document().blocks()) {
        const bool isDefinition = block.kind == BlockKind::FootnoteDefinition;
        if (isDefinition) {
            notes.push_back({block.text, block.info, false, false});
        }
        for (auto matches = reference.globalMatchView(text.view(block.text)); matches.hasNext();) {
            const auto match = matches.next();
            const TextSpan place = {block.text.start + match.capturedStart(),
                                    block.text.start + match.capturedEnd()};
            const bool isLabel = isDefinition && match.capturedStart() == 0;
            if (!isLabel && !text.isCode(place.start)) {
                notes.push_back({place, match.captured(1), true, false});
            }
        }
    }
    std::ranges::stable_sort(notes, {}, [](const Note &note) { return note.place.start; });
    return notes;
}

QSet<QString> FootnoteCheck::labelsOf(const std::vector<Note> &notes, bool areReferences)
{
    QSet<QString> labels;
    for (const Note &note : notes) {
        if (note.isReference == areReferences) {
            labels.insert(note.label);
        }
    }
    return labels;
}

void FootnoteCheck::learn(const CheckedWork &work, const WorkContext & /*context*/)
{
    m_notes.clear();
    QSet<QString> definedAnywhere;
    for (size_t version = 0; version < work.versionCount(); ++version) {
        m_notes.push_back(notesOf(work.text(version)));
        definedAnywhere.unite(labelsOf(m_notes.back(), false));
    }
    for (std::vector<Note> &notes : m_notes) {
        const QSet<QString> defined = labelsOf(notes, false);
        const QSet<QString> referred = labelsOf(notes, true);
        for (Note &note : notes) {
            // Where a version defines nothing its brackets are just written so, unless another has the note.
            const bool isNote = !defined.isEmpty() || definedAnywhere.contains(note.label);
            note.isAlone =
                note.isReference ? isNote && !defined.contains(note.label) : !referred.contains(note.label);
        }
    }
}

std::vector<TextSpan> FootnoteCheck::referencesIn(const CheckedRow &row, size_t version) const
{
    const TextSpan span = row.span(version);
    std::vector<TextSpan> result;
    const auto start = [](const Note &note) { return note.place.start; };
    const std::vector<Note> &notes = m_notes[version];
    for (auto note = std::ranges::lower_bound(notes, span.start, {}, start);
         note != notes.end() && note->place.start < span.end; ++note) {
        if (note->isReference) {
            result.push_back(note->place);
        }
    }
    return result;
}

void FootnoteCheck::look(const CheckedRow &row, std::vector<Finding> &found) const
{
    for (const size_t version : row.present()) {
        const TextSpan span = row.span(version);
        const auto start = [](const Note &note) { return note.place.start; };
        const std::vector<Note> &notes = m_notes[version];
        for (auto note = std::ranges::lower_bound(notes, span.start, {}, start);
             note != notes.end() && note->place.start < span.end; ++note) {
            if (note->isAlone) {
                found.push_back(damage(
                    row, CheckId::Footnote, Severity::Minor, version, note->place,
                    {note->isReference
                         ? QT_TRANSLATE_NOOP("hexapla::Finding", "The footnote “%1” is missing in %2")
                         : QT_TRANSLATE_NOOP("hexapla::Finding", "Nothing refers to the footnote “%1” in %2"),
                     {shortened(row.text(version).view(note->place)), VersionNumbers{version}}}));
            }
        }
    }
    compareReferences(row, found);
}

void FootnoteCheck::compareReferences(const CheckedRow &row, std::vector<Finding> &found) const
{
    if (row.present().size() < 2) {
        return;
    }
    CellValues counts(row.work().versionCount());
    for (const size_t version : row.present()) {
        counts[version] = int(referencesIn(row, version).size());
    }
    const auto around = [&](size_t version) {
        size_t count = referencesIn(row, version).size();
        for (const size_t index : row.neighbours()) {
            count += referencesIn(CheckedRow(row.work(), index), version).size();
        }
        return count;
    };
    for (const Outliers &less : thoseWithLess(counts)) {
        const size_t model = less.others.front();
        if (around(less.different.front()) >= around(model)) {
            continue;
        }
        Places places(row.work().versionCount());
        for (const size_t version : less.others) {
            places[version] = referencesIn(row, version).back();
        }
        found.push_back(difference(
            row, CheckId::Footnote, Severity::Minor, less.odd, places,
            {QT_TRANSLATE_NOOP("hexapla::Finding", "The reference to a footnote “%1” is missing in %2"),
             {shortened(row.text(model).view(referencesIn(row, model).back())), less.different}}));
    }
}

} // namespace hexapla
