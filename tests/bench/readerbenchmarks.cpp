// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reader/renderedview.h"
#include "app/services/versionloader.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/sampletext.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextEdit>

#include <algorithm>
#include <array>
#include <malloc.h>
#include <memory>

namespace hexapla::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype fileSize = 5'000'000;
constexpr QSize columnSize{460, 800};
constexpr std::array languages{"en", "fr", "ru"};
constexpr double frame = 1000.0 / 60; // milliseconds
constexpr int rounds = 5;
constexpr int frames = 300;

constexpr Goal firstPaintGoal = {Goal::Sense::AtMost, 1.0};
constexpr Goal firstScreenGoal = {Goal::Sense::AtMost, 2.0};
constexpr Goal scrollGoal = {Goal::Sense::AtMost, 1.5};
constexpr Goal jumpGoal = {Goal::Sense::AtMost, 2 * frame};
constexpr Goal resizeGoal = {Goal::Sense::AtMost, 50};
constexpr Goal memoryGoal = {Goal::Sense::AtMost, 0.6};

QByteArray source(const char *language) { return variedMarkdown(QString::fromLatin1(language), fileSize); }

std::vector<Version> versions()
{
    std::vector<Version> read;
    read.reserve(languages.size());
    for (const char *language : languages) {
        read.push_back(*readVersion(source(language), QLatin1StringView(language) + u".md"_s));
    }
    return read;
}

// A column as it stands in the window, painted.
class Column
{
public:
    explicit Column(const KSyntaxHighlighting::Repository &repository)
        : m_view(std::make_unique<RenderedView>(repository))
    {
        m_view->resize(columnSize);
    }

    RenderedView &view() { return *m_view; }
    void show(const Version &version)
    {
        m_view->setDocument(version.document, version.language, {});
        m_view->show();
        m_view->repaint();
    }

private:
    std::unique_ptr<RenderedView> m_view;
};

using Columns = std::vector<std::unique_ptr<Column>>;

Columns shownColumns(const KSyntaxHighlighting::Repository &repository, const std::vector<Version> &versions)
{
    Columns columns;
    columns.reserve(versions.size());
    for (const Version &version : versions) {
        columns.push_back(std::make_unique<Column>(repository));
        columns.back()->show(version);
    }
    return columns;
}

std::unique_ptr<QTextEdit> shownTextEdit(const QString &text)
{
    auto edit = std::make_unique<QTextEdit>();
    edit->setReadOnly(true);
    edit->resize(columnSize);
    edit->setPlainText(text);
    edit->show();
    edit->repaint();
    return edit;
}

double milliseconds(const auto &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e6;
}

double medianOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

double p99Of(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() * 99 / 100];
}

// The wall clock is what a person waits by.
Comparison waiting(const auto &ours, const QString &rival, const auto &theirs, const Goal &goal)
{
    std::vector<double> our;
    std::vector<double> their;
    for (int round = 0; round < rounds; ++round) {
        our.push_back(milliseconds(ours));
        their.push_back(milliseconds(theirs));
    }
    return {.name = {},
            .value = medianOf(our),
            .unit = u"ms"_s,
            .rival = rival,
            .rivalValue = medianOf(their),
            .goal = goal};
}

Comparison firstPaint()
{
    const KSyntaxHighlighting::Repository repository;
    const std::vector<Version> read = versions();
    return waiting([&] { shownColumns(repository, read); }, u"QTextEdit, one of the three"_s,
                   [&] { shownTextEdit(read.front().document.source()); }, firstPaintGoal);
}

Comparison firstScreen()
{
    const KSyntaxHighlighting::Repository repository;
    std::vector<QByteArray> bytes;
    bytes.reserve(languages.size());
    for (const char *language : languages) {
        bytes.push_back(source(language));
    }
    return waiting(
        [&] {
            VersionLoader loader;
            std::vector<VersionPointer> read;
            QObject owner;
            const QTemporaryDir folder;
            for (size_t i = 0; i < bytes.size(); ++i) {
                QFile file(folder.filePath(QLatin1StringView(languages[i]) + u".md"_s));
                if (!file.open(QFile::WriteOnly) || file.write(bytes[i]) != bytes[i].size()) {
                    qFatal("no file");
                }
                file.close();
                QObject::connect(loader.load(file.fileName(), {}, &owner), &VersionLoad::finished,
                                 [&](const LoadOutcome &outcome) { read.push_back(*outcome); });
            }
            while (read.size() < bytes.size()) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }
            Columns columns;
            for (const VersionPointer &version : read) {
                columns.push_back(std::make_unique<Column>(repository));
                columns.back()->show(*version);
            }
        },
        u"QTextEdit, one of the three"_s, [&] { shownTextEdit(QString::fromUtf8(bytes.front())); },
        firstScreenGoal);
}

// What is in sight of a column, drawn and nothing else.
void drawBare(const RenderedView &view, QPainter &painter)
{
    const auto [first, last] = view.itemsInSight();
    for (size_t item = first; item <= last; ++item) {
        const QPointF at = view.itemRect(item).topLeft();
        for (const SetItem::Part &part : view.sheet().item(item).parts) {
            for (const SetBlock::Words &words : part.block.words()) {
                words.text.layout().draw(&painter, at + QPointF(0, part.y) + words.at);
            }
        }
    }
}

Comparison scrolling()
{
    const KSyntaxHighlighting::Repository repository;
    const std::vector<Version> read = versions();
    const Columns columns = shownColumns(repository, read);
    for (size_t index = 0; index < read.size(); ++index) {
        const Version &version = read[index];
        RenderedView &view = columns[index]->view();
        // Something differs in every paragraph, and much is selected.
        std::vector<Marker> markers;
        for (const Block &block : version.document.blocks()) {
            const TextSpan word{block.text.start, std::min(block.text.start + 8, block.text.end)};
            Marker marker;
            marker.text = word;
            marker.isOdd = true;
            marker.severity = Severity::Major;
            markers.push_back(marker);
        }
        view.setMarkers(std::move(markers));
        view.select({1000, 30'000});
    }
    QImage canvas(columnSize, QImage::Format_ARGB32_Premultiplied);
    std::vector<double> our;
    std::vector<double> bare;
    for (int step = 0; step < frames; ++step) {
        our.push_back(milliseconds([&] {
            for (const auto &column : columns) {
                QScrollBar *bar = column->view().verticalScrollBar();
                bar->setValue(bar->value() + 60);
                column->view().viewport()->repaint();
            }
        }));
        bare.push_back(milliseconds([&] {
            canvas.fill(Qt::white);
            QPainter painter(&canvas);
            for (const auto &column : columns) {
                drawBare(column->view(), painter);
            }
        }));
    }
    return {.name = {},
            .value = p99Of(our),
            .unit = u"ms"_s,
            .rival = u"QTextLayout::draw of the same lines"_s,
            .rivalValue = p99Of(bare),
            .goal = scrollGoal};
}

Comparison jumping()
{
    const KSyntaxHighlighting::Repository repository;
    const std::vector<Version> read = versions();
    std::vector<double> our;
    for (int round = 0; round < rounds; ++round) {
        const Columns columns = shownColumns(repository, read);
        our.push_back(milliseconds([&] {
            for (const auto &column : columns) {
                QScrollBar *bar = column->view().verticalScrollBar();
                bar->setValue(bar->maximum());
                column->view().viewport()->repaint();
            }
        }));
    }
    return {
        .name = {}, .value = medianOf(our), .unit = u"ms"_s, .rival = {}, .rivalValue = {}, .goal = jumpGoal};
}

Comparison resizing()
{
    const KSyntaxHighlighting::Repository repository;
    const std::vector<Version> read = versions();
    const Columns columns = shownColumns(repository, read);
    constexpr int steps = 30;
    std::vector<double> our;
    our.reserve(steps);
    for (int step = 0; step < steps; ++step) {
        our.push_back(milliseconds([&] {
            for (const auto &column : columns) {
                column->view().resize(columnSize.width() - 5 * (step % 20), columnSize.height());
                column->view().viewport()->repaint();
            }
        }));
    }
    return {.name = {},
            .value = *std::ranges::max_element(our),
            .unit = u"ms"_s,
            .rival = {},
            .rivalValue = {},
            .goal = resizeGoal};
}

// What is allocated, in megabytes: what the process holds also counts what was let go of before.
double allocatedMemory()
{
    const struct mallinfo2 info = mallinfo2();
    return double(info.uordblks + info.hblkhd) / 1e6;
}

Comparison memory()
{
    const KSyntaxHighlighting::Repository repository;
    const std::vector<Version> read = versions();
    const double before = allocatedMemory();
    Columns columns = shownColumns(repository, read);
    const double ours = allocatedMemory() - before;
    columns.clear();
    const double between = allocatedMemory();
    std::vector<std::unique_ptr<QTextDocument>> documents;
    for (const Version &version : read) {
        documents.push_back(std::make_unique<QTextDocument>(version.document.source()));
        documents.back()->setTextWidth(columnSize.width());
        documents.back()->size();
    }
    return {.name = {},
            .value = ours,
            .unit = u"MB"_s,
            .rival = u"three QTextDocuments"_s,
            .rivalValue = allocatedMemory() - between,
            .goal = memoryGoal};
}

} // namespace

std::vector<Benchmark> readerBenchmarks()
{
    return {{u"reader/first-paint"_s, firstPaint}, {u"reader/first-screen"_s, firstScreen},
            {u"reader/scroll-p99"_s, scrolling},   {u"reader/jump-end"_s, jumping},
            {u"reader/resize"_s, resizing},        {u"reader/memory"_s, memory}};
}

} // namespace hexapla::bench
