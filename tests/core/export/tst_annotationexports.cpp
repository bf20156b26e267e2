// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"
#include "core/export/annotationlist.h"
#include "core/export/annotationtable.h"
#include "core/export/webannotation.h"
#include "core/project/versionsource.h"
#include "tests/support/projectcase.h"
#include "tests/support/testcase.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestAnnotationExports : public TestCase
{
    Q_OBJECT

public:
    TestAnnotationExports() { begin(); }

private Q_SLOTS:
    void cleanup() { begin(); }
    void hasTheStructureOfTheModel();
    void selectsThePassageInTheSource();
    void tellsWhatTheModelHasNoWordFor();
    void keepsTrashAndPathsToItself();
    void writesALineForEveryTarget();
    void writesNoFormulas_data();
    void writesNoFormulas();
    void tellsWhatWasSaidToDecisions();
    void listsByPlace();
    void listsTextAsText();

private:
    void begin();
    QUuid mark(const QString &quote, const QString &body, AnnotationKind kind = AnnotationKind::Highlight);
    std::vector<const Annotation *> annotations() const;
    QJsonObject collection() const;
    QJsonArray items() const { return collection()[u"first"_s][u"items"_s].toArray(); }
    QString table() const;
    QString list() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Project> m_project;
};

// The source has markup and an astral character, the text has neither.
static const QString english = u"# \U0001F4A1 Light\n\nThe **lamp** burns. Nobody sleeps.\n"_s;
static const QString french = u"# \U0001F4A1 Lumière\n\nLa *lampe* brille. Personne ne dort.\n"_s;

static void must(const Result<void> &done)
{
    if (!done) {
        qFatal("%s", qUtf8Printable(done.error().detail));
    }
}

void TestAnnotationExports::begin()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project =
        Project::load(ProjectStore::create(m_folder->filePath(u"work"_s), newUuid()).value(), testAuthor())
            .value();
    const KeptVersion one =
        keptVersion(versionOf(english, u"lamp.en.md"_s, u"en"_s), u"/home/ada/lamp.en.md"_s);
    const KeptVersion two = keptVersion(versionOf(french, u"lamp.fr.md"_s, u"fr"_s), {});
    must(m_project->commit(AddVersions{{one.version}, rowByRow(1, 3)}, one.contents));
    must(m_project->commit(AddVersions{{two.version}, rowByRow(2, 3)}, two.contents));
}

QUuid TestAnnotationExports::mark(const QString &quote, const QString &body, AnnotationKind kind)
{
    const auto versions = readKeptVersions(m_project->data(), m_project->store()).value();
    const auto shown = m_project->data().shownVersions();
    const bool isFirst = versions[0].document.text().contains(quote);
    Annotation annotation =
        markOn(*shown[isFirst ? 0 : 1], versions[isFirst ? 0 : 1].document.text(), quote, body);
    annotation.kind = kind;
    must(m_project->commit(AddAnnotation{annotation}));
    return annotation.id;
}

std::vector<const Annotation *> TestAnnotationExports::annotations() const
{
    std::vector<const Annotation *> result;
    for (const auto &entry : m_project->data().annotations) {
        if (!entry.second.isDeleted()) {
            result.push_back(&entry.second);
        }
    }
    return result;
}

QJsonObject TestAnnotationExports::collection() const
{
    const auto versions = readKeptVersions(m_project->data(), m_project->store()).value();
    const auto ops = m_project->store().ops().opsAfter(0).value();
    return QJsonDocument::fromJson(
               webAnnotationFile(annotations(), m_project->data(), versions, FieldWrites(ops)))
        .object();
}

QString TestAnnotationExports::table() const
{
    const auto versions = readKeptVersions(m_project->data(), m_project->store()).value();
    return QString::fromUtf8(annotationTable(annotations(), m_project->data(), versions));
}

QString TestAnnotationExports::list() const
{
    const auto versions = readKeptVersions(m_project->data(), m_project->store()).value();
    return QString::fromUtf8(annotationList(annotations(), m_project->data(), versions));
}

// What the Web Annotation Data Model says a thing must be, as far as this can be told by looking.
class ModelChecker
{
public:
    QString fault() const { return m_fault; }

    void checkCollection(const QJsonObject &collection)
    {
        const QJsonArray contexts = collection[u"@context"_s].toArray();
        require(contexts.contains(u"http://www.w3.org/ns/anno.jsonld"_s), "@context");
        for (const auto &context : contexts) {
            for (const QString &prefix : context.toObject().keys()) {
                m_prefixes.insert(prefix);
            }
        }
        require(isIri(collection[u"id"_s]), "collection.id");
        require(collection[u"type"_s] == "AnnotationCollection"_L1, "collection.type");
        const QJsonObject page = collection[u"first"_s].toObject();
        require(isIri(page[u"id"_s]), "page.id");
        require(page[u"type"_s] == "AnnotationPage"_L1, "page.type");
        require(page[u"partOf"_s] == collection[u"id"_s], "page.partOf");
        require(collection[u"last"_s] == page[u"id"_s], "collection.last");
        require(page[u"items"_s].isArray(), "page.items");
        require(page[u"items"_s].toArray().size() == collection[u"total"_s].toInt(-1), "collection.total");
        for (const auto &item : page[u"items"_s].toArray()) {
            checkAnnotation(item.toObject());
        }
    }

private:
    static bool isIri(const QJsonValue &value)
    {
        static const QRegularExpression iri(u"^[a-z][a-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+$"_s);
        return value.isString() && iri.match(value.toString()).hasMatch();
    }

    void require(bool holds, const char *what)
    {
        if (!holds && m_fault.isEmpty()) {
            m_fault = QString::fromLatin1(what);
        }
    }

    static QJsonArray listOf(const QJsonValue &value)
    {
        return value.isUndefined() ? QJsonArray() : value.isArray() ? value.toArray() : QJsonArray{value};
    }

    // Every word is the model's, or of a prefix that is declared.
    void checkWords(const QJsonObject &object, const QSet<QString> &words)
    {
        for (const QString &key : object.keys()) {
            const bool isOurs = key.contains(u':') && m_prefixes.contains(key.section(u':', 0, 0));
            require(isOurs || words.contains(key), qPrintable(u"word "_s + key));
        }
    }

    void checkAnnotation(const QJsonObject &annotation)
    {
        checkWords(annotation, {u"id"_s, u"type"_s, u"body"_s, u"bodyValue"_s, u"target"_s, u"motivation"_s,
                                u"creator"_s, u"created"_s, u"modified"_s, u"stylesheet"_s});
        require(isIri(annotation[u"id"_s]), "annotation.id");
        require(!m_ids.contains(annotation[u"id"_s].toString()), "annotation.id: twice");
        m_ids.insert(annotation[u"id"_s].toString());
        require(annotation[u"type"_s] == "Annotation"_L1, "annotation.type");
        const QJsonArray targets = listOf(annotation[u"target"_s]);
        require(!targets.isEmpty(), "annotation.target");
        for (const auto &target : targets) {
            checkTarget(target, annotation[u"stylesheet"_s].toObject());
        }
        for (const auto &body : listOf(annotation[u"body"_s])) {
            checkBody(body.toObject());
        }
        const QSet<QString> motivations = {u"commenting"_s, u"highlighting"_s, u"questioning"_s,
                                           u"replying"_s, u"tagging"_s};
        for (const auto &motivation : listOf(annotation[u"motivation"_s])) {
            require(motivations.contains(motivation.toString()), "annotation.motivation");
        }
        for (const QString &moment : {u"created"_s, u"modified"_s}) {
            require(isTime(annotation[moment]), "annotation: time");
        }
        require(isIri(annotation[u"creator"_s][u"id"_s]), "creator.id");
    }

    // xsd:dateTime with a zone.
    static bool isTime(const QJsonValue &value)
    {
        return value.toString().endsWith(u'Z') &&
               QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid();
    }

    void checkBody(const QJsonObject &body)
    {
        checkWords(body, {u"type"_s, u"value"_s, u"purpose"_s, u"format"_s, u"modified"_s});
        require(body[u"type"_s] == "TextualBody"_L1, "body.type");
        require(body[u"value"_s].isString(), "body.value");
    }

    void checkTarget(const QJsonValue &value, const QJsonObject &sheet)
    {
        if (!value.isObject()) {
            return require(isIri(value), "target");
        }
        const QJsonObject target = value.toObject();
        checkWords(target, {u"type"_s, u"source"_s, u"selector"_s, u"styleClass"_s, u"modified"_s});
        require(target[u"type"_s] == "SpecificResource"_L1, "target.type");
        require(isIri(target[u"source"_s]), "target.source");
        require(sheet[u"type"_s] == "CssStylesheet"_L1 &&
                    sheet[u"value"_s].toString().contains(u'.' + target[u"styleClass"_s].toString() + u' '),
                "target.styleClass");
        int quotes = 0;
        for (const auto &one : listOf(target[u"selector"_s])) {
            const QJsonObject selector = one.toObject();
            if (selector[u"type"_s] == "TextQuoteSelector"_L1) {
                ++quotes;
                checkWords(selector, {u"type"_s, u"exact"_s, u"prefix"_s, u"suffix"_s});
                require(selector[u"exact"_s].isString(), "selector.exact");
            } else {
                checkWords(selector, {u"type"_s, u"start"_s, u"end"_s});
                require(selector[u"type"_s] == "TextPositionSelector"_L1, "selector.type");
                const qint64 start = selector[u"start"_s].toInteger(-1);
                require(start >= 0 && selector[u"end"_s].toInteger(-1) >= start, "selector.start");
            }
        }
        require(quotes == 1, "target: one quote");
    }

    QSet<QString> m_prefixes;
    QSet<QString> m_ids;
    QString m_fault;
};

void TestAnnotationExports::hasTheStructureOfTheModel()
{
    const QUuid id = mark(u"lamp"_s, u"Why?"_s);
    mark(u"Personne"_s, {}, AnnotationKind::Squiggle);
    must(m_project->commit(SetTags{id, {u"light"_s}}));
    const QUuid reply = newUuid();
    must(m_project->commit(AddComment{id, reply, {}, u"Oil."_s}));
    must(m_project->commit(AddComment{id, newUuid(), reply, u"None left."_s}));
    must(m_project->commit(SetAnnotationState{id, AnnotationState::Answered, u"by Ada"_s}));
    ModelChecker checker;
    checker.checkCollection(collection());
    QCOMPARE(checker.fault(), QString());
    QCOMPARE(items().size(), 4);
    QCOMPARE(items()[0][u"motivation"_s].toArray(),
             (QJsonArray{u"highlighting"_s, u"commenting"_s, u"tagging"_s}));
    QCOMPARE(items()[1][u"target"_s], items()[0][u"id"_s]);
    QCOMPARE(items()[2][u"target"_s], items()[1][u"id"_s]);
    // An empty one is a collection, too.
    ModelChecker empty;
    m_project =
        Project::load(ProjectStore::create(m_folder->filePath(u"empty"_s), newUuid()).value(), testAuthor())
            .value();
    empty.checkCollection(collection());
    QCOMPARE(empty.fault(), QString());
}

void TestAnnotationExports::selectsThePassageInTheSource()
{
    mark(u"lamp burns"_s, {});
    const QJsonObject target = items()[0][u"target"_s][0].toObject();
    const QByteArray bytes = english.toUtf8();
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(target[u"source"_s].toString(), u"urn:sha256:"_s + hash);
    const QJsonObject quote = target[u"selector"_s][0].toObject();
    QCOMPARE(quote[u"exact"_s].toString(), u"lamp burns"_s);
    QVERIFY(quote[u"prefix"_s].toString().endsWith(u"The "_s));
    QVERIFY(quote[u"suffix"_s].toString().startsWith(u". Nobody"_s));
    const QJsonObject place = target[u"selector"_s][1].toObject();
    const QList<uint> points = english.toUcs4();
    const qsizetype start = place[u"start"_s].toInteger();
    QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.data()) + start,
                               place[u"end"_s].toInteger() - start),
             u"lamp** burns"_s);
}

void TestAnnotationExports::tellsWhatTheModelHasNoWordFor()
{
    const QUuid id = mark(u"lamp"_s, {}, AnnotationKind::StrikeOut);
    must(m_project->commit(SetAnnotationState{id, AnnotationState::Accepted, u"so be it"_s}));
    const QJsonObject item = items()[0].toObject();
    QCOMPARE(item[u"hexapla:kind"_s].toString(), u"strikeout"_s);
    QCOMPARE(item[u"hexapla:state"_s].toString(), u"accepted"_s);
    QCOMPARE(item[u"hexapla:stateEvents"_s][0][u"hexapla:note"_s].toString(), u"so be it"_s);
    const QJsonObject target = item[u"target"_s][0].toObject();
    QCOMPARE(target[u"hexapla:role"_s].toString(), u"origin"_s);
    QCOMPARE(target[u"hexapla:status"_s].toString(), u"exact"_s);
    QCOMPARE(target[u"hexapla:file"_s].toString(), u"lamp.en.md"_s);
    // Who knows nothing of that sees the colour.
    QVERIFY(item[u"stylesheet"_s][u"value"_s].toString().contains(u"background-color: #ffe066"_s));
}

void TestAnnotationExports::keepsTrashAndPathsToItself()
{
    const QUuid id = mark(u"lamp"_s, u"secret"_s);
    mark(u"Nobody"_s, {});
    must(m_project->commit(RemoveAnnotation{id}));
    const QByteArray file = QJsonDocument(collection()).toJson();
    QVERIFY(!file.contains("secret"));
    QVERIFY(!file.contains("/home/ada"));
    QCOMPARE(items().size(), 1);
}

void TestAnnotationExports::writesALineForEveryTarget()
{
    const QUuid id = mark(u"lamp"_s, u"He said \"no\",\nand left."_s);
    const auto shown = m_project->data().shownVersions();
    const auto versions = readKeptVersions(m_project->data(), m_project->store()).value();
    Target target;
    target.version = shown[1]->id;
    target.role = TargetRole::Projected;
    const QString text = versions[1].document.text();
    const qsizetype start = text.indexOf(u"lampe"_s);
    target.anchor = anchorAt(text, {start, start + 5});
    must(m_project->commit(SetTarget{id, target}));
    const QString lines = table();
    QVERIFY(lines.startsWith(
        u"id,kind,colour,state,author,created,modified,tags,body,replies,decisions,version,file,language,"
        u"role,status,confirmed,start,end,quote\r\n"_s));
    QCOMPARE(lines.count(u"\r\n"_s), 3);
    QVERIFY2(
        lines.contains(
            u",\"He said \"\"no\"\",\nand left.\",,,0,lamp.en.md,en,origin,exact,false,17,21,lamp\r\n"_s),
        qUtf8Printable(lines));
    QVERIFY2(lines.contains(u",1,lamp.fr.md,fr,projected,exact,false,"_s), qUtf8Printable(lines));
}

void TestAnnotationExports::writesNoFormulas_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("field");
    QTest::newRow("equals") << u"=1+1"_s << u",'=1+1,"_s;
    QTest::newRow("plus") << u"+1"_s << u",'+1,"_s;
    QTest::newRow("minus") << u"-1"_s << u",'-1,"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u",'@SUM(A1),"_s;
    QTest::newRow("tab") << u"\t=1"_s << u",'\t=1,"_s;
    QTest::newRow("return") << u"\r=1"_s << u",\"'\r=1\","_s;
    QTest::newRow("quoted") << u"=\"a\""_s << u",\"'=\"\"a\"\"\","_s;
    QTest::newRow("inside") << u"a=1"_s << u",a=1,"_s;
}

void TestAnnotationExports::writesNoFormulas()
{
    QFETCH(const QString, body);
    QFETCH(const QString, field);
    mark(u"lamp"_s, body);
    QVERIFY2(table().contains(field), qUtf8Printable(table()));
}

// What was only decided says nothing that the state does not say.
void TestAnnotationExports::tellsWhatWasSaidToDecisions()
{
    const QUuid id = mark(u"lamp"_s, {});
    must(m_project->commit(SetAnnotationState{id, AnnotationState::Answered}));
    must(m_project->commit(SetAnnotationState{id, AnnotationState::Rejected, u"=No *oil*, no light."_s}));
    QVERIFY2(table().contains(u",,\"rejected, Ada: =No *oil*, no light.\",0,lamp.en.md,"_s),
             qUtf8Printable(table()));
    const QString text = list();
    QVERIFY2(text.contains(u"\n- rejected, Ada, "_s), qUtf8Printable(text));
    QVERIFY2(text.contains(u": =No \\*oil\\*, no light\\.\n"_s), qUtf8Printable(text));
    QVERIFY(!text.contains(u"answered"_s));
}

void TestAnnotationExports::listsByPlace()
{
    mark(u"Personne"_s, u"Qui ?"_s);
    mark(u"Nobody"_s, u"Who?"_s, AnnotationKind::Underline);
    const QUuid first = mark(u"Light"_s, {});
    must(m_project->commit(AddComment{first, newUuid(), {}, u"Oil."_s}));
    const QString text = list();
    const QStringList parts = {u"# Annotations\n"_s,
                               u"\n## lamp\\.en\\.md\n"_s,
                               u"\n### line 1: highlight, open\n\n> “Light”\n"_s,
                               u"\n- Ada, "_s,
                               u": Oil\\.\n"_s,
                               u"\n### line 3: underline, open\n\n> “Nobody”\n\nWho?\n"_s,
                               u"\n## lamp\\.fr\\.md\n"_s,
                               u"> “Personne”\n\nQui ?\n"_s};
    qsizetype from = 0;
    for (const QString &part : parts) {
        const qsizetype place = text.indexOf(part, from);
        QVERIFY2(place >= 0, qUtf8Printable(part + u" in "_s + text));
        from = place;
    }
}

void TestAnnotationExports::listsTextAsText()
{
    mark(u"lamp"_s,
         u"# no heading\n\n1. no list\n<b>not bold</b> [no](http://example.org/link) `no code` *no*\u0007"_s);
    const QString text = list();
    QVERIFY2(
        text.contains(
            u"\n\\# no heading\n\n1\\. no list\n\n\\<b\\>not bold\\</b\\> \\[no\\]\\(http://example\\.org"
            u"/link\\) \\`no code\\` \\*no\\*\uFFFD\n"_s),
        qUtf8Printable(text));
}

QTEST_GUILESS_MAIN(TestAnnotationExports)
#include "tst_annotationexports.moc"
