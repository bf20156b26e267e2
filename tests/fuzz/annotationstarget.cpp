// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/formats/versionreader.h"
#include "core/import/webannotationreader.h"
#include "tests/fuzz/targets.h"

namespace hexapla::fuzz {

using namespace Qt::StringLiterals;

namespace {

const Document &lampDocument()
{
    static const Document document =
        readVersion("# Light\n\nThe **lamp** burns &amp; smokes. Nobody sleeps.\n", u"lamp.md"_s, {})
            .value_or(Version())
            .document;
    return document;
}

QString brokenPromise(const ToldTarget &told, const PassageFinder &finder)
{
    const Document &document = lampDocument();
    const FoundPassage found = finder.find({told.quote, told.prefix, told.suffix, told.place});
    if (found.isPlaced() && (found.span.start < 0 || found.span.end > document.text().size())) {
        return u"a passage outside the text"_s;
    }
    return found.candidates.size() > 3 ? u"too many candidates"_s : QString();
}

} // namespace

QString annotations(QByteArrayView bytes)
{
    const auto told = readWebAnnotations(bytes.toByteArray());
    if (!told) {
        const bool isOneLine = !told.error().detail.isEmpty() && !told.error().detail.contains(u'\n');
        return told.error().code == ErrorCode::DamagedFile && isOneLine ? QString() : u"wrong error"_s;
    }
    const PassageFinder finder(lampDocument());
    for (const ToldAnnotation &annotation : told->annotations) {
        if (annotation.id.isNull() || (annotation.colour && !isColour(*annotation.colour))) {
            return u"no id, or no colour"_s;
        }
        for (const ToldTarget &target : annotation.targets) {
            if (const QString broken = brokenPromise(target, finder); !broken.isEmpty()) {
                return broken;
            }
        }
    }
    return {};
}

} // namespace hexapla::fuzz
