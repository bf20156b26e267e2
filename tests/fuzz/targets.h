// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace hexapla::fuzz {

// What is fuzzed, one function a target: gives bytes to a part of the core and returns the first promise that
// it breaks; an empty string when it keeps all.
QString markdown(QByteArrayView bytes); // MarkdownReader, segments
QString text(QByteArrayView bytes);     // TextReader, segments
QString decode(QByteArrayView bytes);   // decode and encode; the first byte chooses the encoding given
QString version(QByteArrayView bytes);  // readVersion; the first byte chooses the file name
QString align(QByteArrayView bytes);    // up to four versions, a segment a line, NUL between; changes of rows
QString check(QByteArrayView bytes);    // up to four versions, NUL between; then how they are cut into rows
QString dictionary(QByteArrayView bytes);  // a dictd index, NUL, its data, packed or not; else an article
QString project(QByteArrayView bytes);     // a project's file, read to its end, or what is left of it
QString change(QByteArrayView bytes);      // a step of a project's history
QString annotations(QByteArrayView bytes); // Web Annotations, and their passages in a small text
QString
reanchor(QByteArrayView bytes); // two texts, a paragraph a line, NUL between; then anchors in the first

} // namespace hexapla::fuzz
