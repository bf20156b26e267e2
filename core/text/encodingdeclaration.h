// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace hexapla {

// The encoding a file says it is in: in an XML declaration, an HTML meta element, an Emacs "-*- coding: -*-"
// line or a Vim modeline. As written, but for Emacs's line-end suffix; empty when the file says nothing.
QByteArray declaredEncoding(QByteArrayView bytes);

} // namespace hexapla
