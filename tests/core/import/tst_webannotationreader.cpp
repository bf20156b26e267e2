// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/webannotationreader.h"

#include "tests/support/testcase.h"

using namespace hexapla;
using namespace Qt::StringLiterals;

class TestWebAnnotationReader : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhateverHoldsAnnotations_data();
    void readsWhateverHoldsAnnotations();
    void tellsWhatItLeavesOut_data();
    void tellsWhatItLeavesOut();
    void takesTheNewerOfTwo();
    void readsAnswersOfAService();
    void readsBodies_data();
    void readsBodies();
    void readsTargets_data();
    void readsTargets();
    void readsColours_data();
    void readsColours();
    void readsWhoAndWhen();
    void readsReplies();
    void givesTheSameIdsEveryTime();
    void refusesWhatIsNoAnnotation_data();
    void refusesWhatIsNoAnnotation();
    void refusesGiants();
};

static ToldAnnotations mustRead(const QByteArray &json)
{
    auto told = readWebAnnotations(json);
    if (!told) {
        qFatal("%s", qUtf8Printable(told.error().detail));
    }
    return std::move(*told);
}

static QByteArray annotation(const QByteArray &members)
{
    return R"({"type":"Annotation","target":{"source":"a.md","selector":{"type":"TextQuoteSelector","exact":"lamp"}})" +
           (members.isEmpty() ? members : QByteArray("," + members)) + "}";
}

void TestWebAnnotationReader::readsWhateverHoldsAnnotations_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("count");
    const QByteArray one = annotation(R"("id":"https://example.org/1")");
    const QByteArray two = annotation(R"("id":"https://example.org/2")");
    QTest::newRow("one") << one << 1;
    QTest::newRow("a list") << '[' + one + ',' + two + ']' << 2;
    QTest::newRow("an empty list") << QByteArray("[]") << 0;
    QTest::newRow("a page") << R"({"type":"AnnotationPage","items":[)" + one + ',' + two + "]}" << 2;
    QTest::newRow("a collection") << R"({"type":"AnnotationCollection","total":2,"first":{"items":[)" + one +
                                         R"(],"next":{"items":[)" + two + "]}}}"
                                  << 2;
    QTest::newRow("twice the same") << '[' + one + ',' + one + ']' << 1;
    QTest::newRow("an object of them") << R"({"annotations":[)" + one + ',' + two + "]}" << 2;
    QTest::newRow("a container") << R"({"@type":"ldp:Container","ldp:contains":[)" + one + ',' + two + "]}"
                                 << 2;
    QTest::newRow("an empty collection") << QByteArray(R"({"type":"AnnotationCollection","total":0})") << 0;
    QTest::newRow("with the prefix of the vocabulary")
        << QByteArray(R"({"@id":"https://example.org/1","@type":"oa:Annotation","oa:hasTarget":{)"
                      R"("oa:hasSource":{"@id":"a.md"},"oa:hasSelector":{"@type":"oa:TextQuoteSelector",)"
                      R"("oa:exact":"lamp"}}})")
        << 1;
    QTest::newRow("a graph") << R"({"@graph":[)" + one + "]}" << 1;
}

void TestWebAnnotationReader::readsWhateverHoldsAnnotations()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, count);
    const ToldAnnotations told = mustRead(json);
    QCOMPARE(int(told.annotations.size()), count);
    for (const ToldAnnotation &one : told.annotations) {
        QCOMPARE(one.targets.size(), size_t(1));
        QCOMPARE(one.targets.front().quote, u"lamp"_s);
    }
}

void TestWebAnnotationReader::tellsWhatItLeavesOut_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("name");
    QTest::addColumn<OmissionReason>("reason");
    const QByteArray one = annotation(R"("id":"https://example.org/1")");
    QTest::newRow("a first page elsewhere")
        << QByteArray(R"({"type":"AnnotationCollection","total":2,"first":"https://example.org/p1"})")
        << u"https://example.org/p1"_s << OmissionReason::Elsewhere;
    QTest::newRow("a next page elsewhere")
        << R"({"first":{"items":[)" + one + R"(],"next":"https://example.org/p2"}})"
        << u"https://example.org/p2"_s << OmissionReason::Elsewhere;
    QTest::newRow("a page that is only named") << QByteArray(R"({"first":{"id":"https://example.org/p1"}})")
                                               << u"https://example.org/p1"_s << OmissionReason::Elsewhere;
    QTest::newRow("entries elsewhere") << QByteArray(R"({"contains":["https://example.org/1"]})")
                                       << u"https://example.org/1"_s << OmissionReason::Elsewhere;
    QTest::newRow("a collection of which only the size is told")
        << QByteArray(R"({"type":"AnnotationCollection","total":2})") << u"file"_s
        << OmissionReason::NoAnnotation;
    QTest::newRow("an entry of another kind")
        << '[' + one + R"(,{"findings":[]}])" << u"file[1]"_s << OmissionReason::NoAnnotation;
    QTest::newRow("lists in lists") << "[[[[[[[[[[" + one + "]]]]]]]]]]"
                                    << u"file[0][0][0][0][0][0][0][0][0]"_s << OmissionReason::TooDeep;
    QTest::newRow("an id twice") << '[' + one + ',' +
                                        annotation(R"("id":"https://example.org/1","bodyValue":"So.")") + ']'
                                 << u"https://example.org/1"_s << OmissionReason::Repeated;
    QTest::newRow("a reply to nothing")
        << QByteArray(R"({"id":"https://example.org/1","motivation":"replying","target":[]})")
        << u"https://example.org/1"_s << OmissionReason::UnknownParent;
}

void TestWebAnnotationReader::tellsWhatItLeavesOut()
{
    QFETCH(const QByteArray, json);
    const ToldAnnotations told = mustRead(json);
    QCOMPARE(told.omissions.size(), size_t(1));
    QTEST(told.omissions.front().name, "name");
    QTEST(told.omissions.front().reason, "reason");
}

void TestWebAnnotationReader::takesTheNewerOfTwo()
{
    const QByteArray older = annotation(R"("id":"a","modified":"2026-03-01T12:00:00Z","bodyValue":"Why?")");
    const QByteArray newer = annotation(R"("id":"a","modified":"2026-03-02T12:00:00Z","bodyValue":"So.")");
    for (const auto &[first, second] : {std::pair(older, newer), std::pair(newer, older)}) {
        const ToldAnnotations told = mustRead('[' + first + ',' + second + ']');
        QCOMPARE(told.annotations.size(), size_t(1));
        QCOMPARE(told.annotations.front().body, u"So."_s);
        QCOMPARE(told.omissions.size(), size_t(1));
    }
}

void TestWebAnnotationReader::readsAnswersOfAService()
{
    const ToldAnnotations told = mustRead(
        R"({"total":2,"rows":[{"id":"b","user":"acct:bob@example.org","uri":"https://example.org/a.md","text":"No.",)"
        R"("references":["a"],"target":[{"source":"https://example.org/a.md"}]},)"
        R"({"id":"a","user":"acct:ada@example.org","user_info":{"display_name":"Ada"},)"
        R"("created":"2026-03-01T12:00:00.123456+00:00","updated":"2026-03-01T12:00:01.123456+00:00",)"
        R"("uri":"https://example.org/a.md","text":"Why?","tags":["light","oil"],"target":[{"source":)"
        R"("https://example.org/a.md","selector":[{"type":"RangeSelector","startContainer":"/p[1]","startOffset":4,)"
        R"("endContainer":"/p[1]","endOffset":8},{"type":"TextPositionSelector","start":4,"end":8},)"
        R"({"type":"TextQuoteSelector","exact":"lamp","prefix":"The ","suffix":" burns"}]}]}]})");
    QCOMPARE(told.annotations.size(), size_t(1));
    const ToldAnnotation &note = told.annotations.front();
    QCOMPARE(note.body, u"Why?"_s);
    QCOMPARE(note.tags.size(), size_t(2));
    QCOMPARE(note.tags[1].name, u"oil"_s);
    QCOMPARE(note.author.name, u"Ada"_s);
    QCOMPARE(*note.modified - *note.created, std::chrono::seconds(1));
    QCOMPARE(note.targets.front().quote, u"lamp"_s);
    QCOMPARE(note.targets.front().suffix, u" burns"_s);
    QCOMPARE(told.replies.size(), size_t(1));
    QCOMPARE(told.replies.front().answered, note.id);
    QCOMPARE(told.replies.front().body, u"No."_s);
    QCOMPARE(told.replies.front().author.name, u"bob@example.org"_s);
}

void TestWebAnnotationReader::readsBodies_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("tags");
    QTest::newRow("none") << QByteArray() << QString() << QStringList{};
    QTest::newRow("value") << QByteArray(R"("bodyValue":"Why?")") << u"Why?"_s << QStringList{};
    QTest::newRow("object") << QByteArray(R"("body":{"type":"TextualBody","value":"Why?"})") << u"Why?"_s
                            << QStringList{};
    QTest::newRow("name") << QByteArray(R"("body":"https://example.org/why")") << u"https://example.org/why"_s
                          << QStringList{};
    QTest::newRow("list")
        << QByteArray(
               R"("body":[{"value":"Why?","purpose":["commenting"]},{"value":"light","purpose":"tagging"},{"value":"So."}])")
        << u"Why?\n\nSo."_s << QStringList{u"light"_s};
    QTest::newRow("a tag by its motivation")
        << QByteArray(R"("motivation":"tagging","body":{"value":"light"})") << QString()
        << QStringList{u"light"_s};
    QTest::newRow("not of text") << QByteArray(R"("body":{"type":"Image","id":"https://example.org/i.png"})")
                                 << QString() << QStringList{};
    QTest::newRow("a choice") << QByteArray(
                                     R"("body":{"type":"Choice","items":[{"value":"Why?"},{"value":"So."}]})")
                              << u"Why?"_s << QStringList{};
    QTest::newRow("a composite")
        << QByteArray(
               R"("body":{"type":"Composite","items":[{"value":"Why?"},{"value":"light","purpose":"tagging"}]})")
        << u"Why?"_s << QStringList{u"light"_s};
    QTest::newRow("an older text") << QByteArray(
                                          R"("hasBody":{"@type":"cnt:ContentAsText","cnt:chars":"Why?"})")
                                   << u"Why?"_s << QStringList{};
    QTest::newRow("half a character") << QByteArray(R"("bodyValue":"a\ud83d")") << u"a?"_s << QStringList{};
}

void TestWebAnnotationReader::readsBodies()
{
    QFETCH(const QByteArray, members);
    QFETCH(const QString, body);
    QFETCH(const QStringList, tags);
    const ToldAnnotations told = mustRead(annotation(members));
    QVERIFY(told.annotations.front().body.isValidUtf16());
    QCOMPARE(told.annotations.front().body, body);
    QStringList names;
    for (const ToldTag &tag : told.annotations.front().tags) {
        names += tag.name;
    }
    QCOMPARE(names, tags);
}

void TestWebAnnotationReader::readsTargets_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("quote");
    QTest::addColumn<int>("start");
    QTest::newRow("a name") << QByteArray(R"("https://example.org/a.md")") << u"https://example.org/a.md"_s
                            << QString() << -1;
    QTest::newRow("an object") << QByteArray(R"({"id":"a.md"})") << u"a.md"_s << QString() << -1;
    QTest::newRow("a source that is an object")
        << QByteArray(
               R"({"source":{"id":"a.md"},"selector":{"type":"TextPositionSelector","start":3,"end":5}})")
        << u"a.md"_s << QString() << 3;
    QTest::newRow("both selectors")
        << QByteArray(
               R"({"source":"a.md","selector":[{"type":"TextPositionSelector","start":3,"end":5},{"type":"TextQuoteSelector","exact":"it"}]})")
        << u"a.md"_s << u"it"_s << 3;
    QTest::newRow("no source") << QByteArray(R"({"selector":[{"type":"TextQuoteSelector","exact":"it"}]})")
                               << QString() << u"it"_s << -1;
    QTest::newRow("narrowed down")
        << QByteArray(
               R"({"source":"a.md","selector":{"type":"FragmentSelector","value":"p3","refinedBy":{"type":"TextQuoteSelector","exact":"it"}}})")
        << u"a.md"_s << u"it"_s << -1;
    QTest::newRow("offsets inside words")
        << QByteArray(
               R"({"source":"a.md","selector":{"type":"TextQuoteSelector","exact":"a lit lamp","refinedBy":{"type":"TextPositionSelector","start":2,"end":5}}})")
        << u"a.md"_s << u"lit"_s << -1;
    QTest::newRow("offsets inside offsets")
        << QByteArray(
               R"({"source":"a.md","selector":{"type":"TextPositionSelector","start":3,"end":9,"refinedBy":{"type":"TextPositionSelector","start":2,"end":4}}})")
        << u"a.md"_s << QString() << 5;
    QTest::newRow("a range")
        << QByteArray(
               R"({"source":"a.md","selector":{"type":"RangeSelector","startSelector":{"type":"TextPositionSelector","start":3,"end":4},"endSelector":{"type":"TextPositionSelector","start":7,"end":8}}})")
        << u"a.md"_s << QString() << 3;
    QTest::newRow("a drawing")
        << QByteArray(R"({"source":"a.png","selector":{"type":"SvgSelector","value":"<svg/>"}})")
        << u"a.png"_s << QString() << -1;
}

void TestWebAnnotationReader::readsTargets()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QString, source);
    QFETCH(const QString, quote);
    QFETCH(const int, start);
    for (const auto &[open, close] : {std::pair("", ""), std::pair("[", "]")}) {
        const QByteArray json = R"({"target":)" + (open + target + close) + "}";
        const ToldTarget told = mustRead(json).annotations.front().targets.front();
        QCOMPARE(told.source, source);
        QCOMPARE(told.quote, quote);
        QCOMPARE(told.place ? int(told.place->start) : -1, start);
    }
}

void TestWebAnnotationReader::readsColours_data()
{
    QTest::addColumn<QByteArray>("sheet");
    QTest::addColumn<QString>("colour");
    QTest::newRow("six digits") << QByteArray(".note { background-color: #FFE066; }") << u"#ffe066"_s;
    QTest::newRow("three digits") << QByteArray(".note{color:#fe6}") << u"#ffee66"_s;
    QTest::newRow("opacity") << QByteArray(".note { background-color: #ffe06680 }") << u"#ffe066"_s;
    QTest::newRow("another class") << QByteArray(".other { color: #ffe066 }") << QString();
    QTest::newRow("a name") << QByteArray(".note { color: red }") << QString();
}

void TestWebAnnotationReader::readsColours()
{
    QFETCH(const QByteArray, sheet);
    QFETCH(const QString, colour);
    const QByteArray json = R"({"stylesheet":{"type":"CssStylesheet","value":")" + sheet +
                            R"("},"target":{"source":"a.md","styleClass":["note"]}})";
    QCOMPARE(mustRead(json).annotations.front().colour.value_or(QString()), colour);
}

void TestWebAnnotationReader::readsWhoAndWhen()
{
    const ToldAnnotation told = mustRead(annotation(R"("creator":{"type":"Person","name":"Bob"},)"
                                                    R"("created":"2026-03-01T12:00:00+02:00",)"
                                                    R"("modified":"2026-03-01T10:00:00.250Z")"))
                                    .annotations.front();
    QCOMPARE(told.author.name, u"Bob"_s);
    QVERIFY(told.author.id.isNull());
    QCOMPARE(*told.modified - *told.created, std::chrono::milliseconds(250));
    const ToldAnnotations named = mustRead(annotation(R"("creator":"https://example.org/bob")"));
    QCOMPARE(named.annotations.front().author.name, u"https://example.org/bob"_s);
}

void TestWebAnnotationReader::readsReplies()
{
    const ToldAnnotations told = mustRead(
        '[' +
        annotation(
            R"("id":"https://example.org/1","body":[{"value":"Why?"},{"value":"So.","purpose":"replying"}])") +
        R"(,{"id":"https://example.org/2","motivation":"replying","target":"https://example.org/1","bodyValue":"No."}])");
    QCOMPARE(told.annotations.size(), size_t(1));
    QCOMPARE(told.annotations.front().body, u"Why?"_s);
    QCOMPARE(told.replies.size(), size_t(2));
    QCOMPARE(told.replies[0].body, u"So."_s);
    QCOMPARE(told.replies[0].answered, told.annotations.front().id);
    QCOMPARE(told.replies[1].body, u"No."_s);
    QCOMPARE(told.replies[1].answered, told.annotations.front().id);
}

void TestWebAnnotationReader::givesTheSameIdsEveryTime()
{
    const QByteArray nameless = annotation(R"("bodyValue":"Why?")");
    QCOMPARE(mustRead(nameless).annotations.front().id, mustRead(nameless).annotations.front().id);
    const QByteArray another = annotation(R"("bodyValue":"So.")");
    QVERIFY(mustRead(nameless).annotations.front().id != mustRead(another).annotations.front().id);
    const QByteArray ours = annotation(R"("id":"urn:uuid:01900000-0000-7000-8000-000000000001")");
    QCOMPARE(mustRead(ours).annotations.front().id,
             QUuid::fromString(u"01900000-0000-7000-8000-000000000001"_s));
}

void TestWebAnnotationReader::refusesWhatIsNoAnnotation_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << u"byte 0"_s;
    QTest::newRow("cut off") << QByteArray(R"({"target":)") << u"byte"_s;
    QTest::newRow("not JSON") << QByteArray("<html>") << u"byte"_s;
    QTest::newRow("deep") << QByteArray(100000, '[') + QByteArray(100000, ']') << u"nested"_s;
    QTest::newRow("numbers") << QByteArray("[1,2]") << u"file[0]: annotation: not an object"_s;
    QTest::newRow("another object") << QByteArray(R"({"findings":[]})") << u"file: target: missing"_s;
    QTest::newRow("a listing of ours")
        << QByteArray(R"({"hexapla":1,"annotations":[]})") << u"file: target: missing"_s;
    QTest::newRow("body") << annotation(R"("body":7)") << u"annotation 1: body: not a text"_s;
    QTest::newRow("value") << annotation(R"("body":{"value":[{}]})") << u"annotation 1: value: not a text"_s;
    QTest::newRow("id") << annotation(R"("id":{})") << u"annotation 1: id: not a text"_s;
    QTest::newRow("time") << annotation(R"("created":"yesterday")") << u"annotation 1: created: not a time"_s;
    QTest::newRow("target") << QByteArray(R"({"target":true})") << u"annotation 1: target: not an object"_s;
    QTest::newRow("selector") << QByteArray(R"({"target":{"selector":3}})")
                              << u"annotation 1: selector: not an object"_s;
    QTest::newRow("quote") << QByteArray(R"({"target":{"selector":{"type":"TextQuoteSelector","exact":1}}})")
                           << u"annotation 1: exact: not a text"_s;
    for (const char *place : {R"("start":-1,"end":2)", R"("start":5,"end":2)", R"("start":1e300,"end":1e301)",
                              R"("start":1.5,"end":2)", R"("start":"1","end":2)", R"("start":1)"}) {
        QTest::newRow(place) << R"({"target":{"selector":{"type":"TextPositionSelector",)" +
                                    QByteArray(place) + "}}}"
                             << u"not an offset"_s;
    }
    QTest::newRow("confidence") << QByteArray(R"({"target":{"hexapla:confidence":2}})")
                                << u"annotation 1: hexapla:confidence: not between 0 and 1"_s;
}

void TestWebAnnotationReader::refusesWhatIsNoAnnotation()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, reason);
    const auto told = readWebAnnotations(json);
    QVERIFY(!told);
    QCOMPARE(told.error().code, ErrorCode::DamagedFile);
    QVERIFY2(told.error().detail.contains(reason), qUtf8Printable(told.error().detail));
    QVERIFY(!told.error().detail.contains(u'\n'));
}

void TestWebAnnotationReader::refusesGiants()
{
    const auto told = readWebAnnotations(annotation(R"("bodyValue":")" + QByteArray(2'000'000, 'x') + '"'));
    QVERIFY(!told);
    QVERIFY2(told.error().detail.contains(u"bodyValue: longer"_s), qUtf8Printable(told.error().detail));
}

QTEST_GUILESS_MAIN(TestWebAnnotationReader)
#include "tst_webannotationreader.moc"
