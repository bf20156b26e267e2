// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/align/dictionary.h"

#include "core/align/dictd.h"
#include "core/align/dictionaryarticle.h"
#include "core/align/gunzip.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace hexapla {

using namespace Qt::StringLiterals;

namespace {

// Ten times the largest there are.
constexpr qint64 maximumIndexSize = qint64(64) * 1024 * 1024;
constexpr qint64 maximumDataSize = qint64(256) * 1024 * 1024;
constexpr qsizetype maximumArticleSize = qsizetype(64) * 1024;

struct DictionaryFile
{
    QString path; // of the index, without its ending
    bool isReversed = false;
};

// The language as names of dictionaries and tags of texts agree on it.
QString languageCode(const LanguageTag &tag)
{
    const QString language = tag.language();
    // Norwegian texts are mostly Bokmål, and dictionaries of it call themselves Norwegian.
    return language == "nb"_L1 ? u"no"_s : language;
}

QString languageCode(const QString &iso639)
{
    const auto tag = LanguageTag::fromString(iso639);
    return tag ? languageCode(*tag) : QString();
}

std::vector<DictionaryFile> findDictionaries(const QString &from, const QString &to,
                                             const QStringList &folders)
{
    std::vector<DictionaryFile> found;
    for (const QString &folder : folders) {
        const QDir directory(folder);
        const QStringList names = directory.entryList({u"*.index"_s}, QDir::Files, QDir::Name);
        for (const QString &file : names) {
            const QString name = file.chopped(6);
            const QStringList parts = name.split(u'-');
            if (parts.size() < 3) {
                continue;
            }
            const QString source = languageCode(parts[parts.size() - 2]);
            const QString target = languageCode(parts.back());
            if ((source == from && target == to) || (source == to && target == from)) {
                found.push_back({directory.filePath(name), source != from});
            }
        }
    }
    return found;
}

Result<QByteArray> readFile(const QString &path, qint64 maximumSize)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::ReadFailed, path, {}, file.errorString()});
    }
    QByteArray bytes = file.read(maximumSize + 1);
    if (bytes.size() > maximumSize) {
        return std::unexpected(Error{ErrorCode::FileTooLarge, path, {}, QString::number(maximumSize)});
    }
    return bytes;
}

Result<QByteArray> readData(const QString &dictionary)
{
    const QString plain = dictionary + u".dict"_s;
    if (QFile::exists(plain)) {
        return readFile(plain, maximumDataSize);
    }
    const auto packed = readFile(plain + u".dz"_s, maximumDataSize);
    return packed ? gunzip(*packed, maximumDataSize) : packed;
}

Result<void> readDictionary(const DictionaryFile &dictionary, std::vector<WordPair> &pairs,
                            const WorkContext &context)
{
    const auto index = readFile(dictionary.path + u".index"_s, maximumIndexSize);
    const auto data = index ? readData(dictionary.path) : index;
    if (!data) {
        return std::unexpected(data.error());
    }
    const auto articles = dictdArticles(*index, *data);
    if (!articles) {
        return std::unexpected(articles.error());
    }
    for (const QByteArrayView article : *articles) {
        if (context.isCancelled()) {
            return {};
        }
        const auto words = readDictionaryArticle(
            QString::fromUtf8(article.first(std::min(article.size(), maximumArticleSize))));
        if (words.headword.isEmpty()) {
            continue;
        }
        for (const QString &translation : words.translations) {
            pairs.push_back(dictionary.isReversed ? WordPair{translation, words.headword}
                                                  : WordPair{words.headword, translation});
        }
    }
    return {};
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"dictd"_s,
                                                    QStandardPaths::LocateDirectory);
    // Where packages put them, whatever the environment says.
    for (const QString &folder : {u"/usr/local/share/dictd"_s, u"/usr/share/dictd"_s}) {
        if (!folders.contains(folder)) {
            folders += folder;
        }
    }
    return folders;
}

DictionaryWords dictionaryWords(const LanguageTag &from, const LanguageTag &to, const QStringList &folders,
                                const WorkContext &context)
{
    DictionaryWords words;
    const QString source = languageCode(from);
    const QString target = languageCode(to);
    if (source.isEmpty() || target.isEmpty() || source == target) {
        return words;
    }
    for (const DictionaryFile &dictionary : findDictionaries(source, target, folders)) {
        auto read = readDictionary(dictionary, words.pairs, context);
        if (!read) {
            if (read.error().file.isEmpty()) {
                read.error().file = dictionary.path + u".index"_s;
            }
            words.warnings.push_back(std::move(read.error()));
        }
    }
    std::ranges::sort(words.pairs);
    const auto repeated = std::ranges::unique(words.pairs);
    words.pairs.erase(repeated.begin(), repeated.end());
    return words;
}

} // namespace hexapla
