// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <optional>

namespace hexapla {

// A BCP 47 language tag in canonical form ("sr-Latn", "pt-BR", "zh-Hant"). Default: "und".
class LanguageTag
{
public:
    LanguageTag() = default;
    // Also takes "_" for "-" and any case; empty when ICU finds the tag ill-formed.
    static std::optional<LanguageTag> fromString(QStringView tag);

    QString toString() const { return m_tag.isEmpty() ? QStringLiteral("und") : m_tag; }
    // Whether nothing is known about the language.
    bool isUndetermined() const { return m_tag.isEmpty(); }

    // The parts; empty where the tag does not name them.
    QString language() const;
    QString script() const;
    QString region() const;

    // The direction of the script the language is written in: named, or the likely one.
    Qt::LayoutDirection direction() const;

    friend bool operator==(const LanguageTag &, const LanguageTag &) = default;
    friend size_t qHash(const LanguageTag &tag, size_t seed = 0) noexcept { return ::qHash(tag.m_tag, seed); }

private:
    explicit LanguageTag(const QString &canonical)
        : m_tag(canonical)
    {}

    QString m_tag;
};

} // namespace hexapla
