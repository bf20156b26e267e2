// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/dictd.h"
#include "core/align/dictionaryarticle.h"
#include "core/align/gunzip.h"
#include "tests/fuzz/targets.h"

namespace hexapla::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumSize = qsizetype(1) << 20;

bool isPhrase(const QString &text)
{
    return text == text.simplified() && text.count(u' ') < maximumPhraseWords;
}

QString brokenArticlePromise(QByteArrayView bytes)
{
    const DictionaryArticle article = readDictionaryArticle(QString::fromUtf8(bytes));
    if (!isPhrase(article.headword)) {
        return u"the headword is no phrase: "_s + article.headword;
    }
    for (const QString &translation : article.translations) {
        if (translation.isEmpty() || !isPhrase(translation)) {
            return u"a translation is no phrase: "_s + translation;
        }
    }
    return {};
}

} // namespace

QString dictionary(QByteArrayView bytes)
{
    const qsizetype border = bytes.indexOf('\0');
    if (border < 0) {
        return brokenArticlePromise(bytes);
    }
    const QByteArrayView index = bytes.first(border);
    const QByteArrayView file = bytes.sliced(border + 1);
    const auto unpacked = gunzip(file, maximumSize);
    if (unpacked && unpacked->size() > maximumSize) {
        return u"more was unpacked than allowed"_s;
    }
    const QByteArray data = unpacked ? *unpacked : file.toByteArray();
    const auto articles = dictdArticles(index, data);
    if (!articles) {
        return articles.error().code == ErrorCode::DamagedFile ? QString() : u"wrong error"_s;
    }
    for (const QByteArrayView article : *articles) {
        if (article.data() < data.constData() ||
            article.data() + article.size() > data.constData() + data.size()) {
            return u"an article leaves the data"_s;
        }
        if (const QString broken = brokenArticlePromise(article); !broken.isEmpty()) {
            return broken;
        }
    }
    return {};
}

} // namespace hexapla::fuzz
