// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/confusables.h"

#include "core/text/codepoints.h"

#include <QHash>

#include <unicode/uset.h>
#include <unicode/uspoof.h>

#include <array>

namespace hexapla {

namespace {

using Set = std::unique_ptr<USet, decltype(&uset_close)>;

constexpr std::array<Script, 3> confusedScripts = {Script::Latin, Script::Cyrillic, Script::Greek};

} // namespace

class Confusables::Private
{
public:
    Private();

    QString skeleton(QStringView text) const;

    // The first letter in use, in Unicode's order, that has a skeleton in each script.
    std::array<QHash<QString, char32_t>, confusedScripts.size()> letters;

private:
    void addLetters(size_t script);

    std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> m_checker;
};

Confusables::Private::Private()
    : m_checker(nullptr, &uspoof_close)
{
    UErrorCode status = U_ZERO_ERROR;
    m_checker.reset(uspoof_open(&status));
    if (U_FAILURE(status)) {
        qFatal("ICU's data of confusable characters is missing: %s", u_errorName(status));
    }
    for (size_t script = 0; script < confusedScripts.size(); ++script) {
        addLetters(script);
    }
}

QString Confusables::Private::skeleton(QStringView text) const
{
    QString result(text.size() * 2 + 16, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const auto fill = [&] {
        status = U_ZERO_ERROR;
        return uspoof_getSkeleton(m_checker.get(), 0, text.utf16(), int32_t(text.size()),
                                  reinterpret_cast<UChar *>(result.data()), int32_t(result.size()), &status);
    };
    int32_t length = fill();
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        result.resize(length);
        length = fill();
    }
    result.resize(U_SUCCESS(status) ? length : 0);
    return result;
}

void Confusables::Private::addLetters(size_t script)
{
    const QString pattern = u"[[:L:]&[:Script=" + scriptCode(confusedScripts[script]) + u":]]";
    UErrorCode status = U_ZERO_ERROR;
    const Set set(uset_openPattern(QStringView(pattern).utf16(), int32_t(pattern.size()), &status),
                  &uset_close);
    if (U_FAILURE(status)) {
        return;
    }
    // Nobody hits a historic letter by mistake.
    uset_retainAll(set.get(), uspoof_getRecommendedSet(&status));
    const int32_t count = U_SUCCESS(status) ? uset_size(set.get()) : 0;
    for (int32_t i = 0; i < count; ++i) {
        const char32_t letter = char32_t(uset_charAt(set.get(), i));
        const QString shape = skeleton(QString::fromUcs4(&letter, 1));
        if (!letters[script].contains(shape)) {
            letters[script].insert(shape, letter);
        }
    }
}

Confusables::Confusables()
    : d(std::make_unique<const Private>())
{}

Confusables::~Confusables() = default;

QString Confusables::skeleton(QStringView text) const { return d->skeleton(text); }

std::optional<char32_t> Confusables::lookalike(char32_t letter, Script script) const
{
    const auto known = std::ranges::find(confusedScripts, script);
    if (known == confusedScripts.end()) {
        return std::nullopt;
    }
    const auto &letters = d->letters[size_t(known - confusedScripts.begin())];
    const auto found = letters.constFind(d->skeleton(QString::fromUcs4(&letter, 1)));
    return found == letters.cend() ? std::nullopt : std::optional(*found);
}

} // namespace hexapla
