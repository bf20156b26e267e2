// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/toldannotation.h"

#include <QByteArray>

namespace hexapla {

// Reads Web Annotation JSON-LD as programs write it, and the JSON of the Hypothesis service: one annotation,
// a list, a page, a container or a collection with its pages inside; bodies and targets as text, object or
// list; keys with their vocabulary or without; with our own words or without. A selector that is not
// understood (of a drawing) is passed over; an entry or a body that cannot be taken is among the omissions.
// Ids that are no UUIDs, and annotations without one, get one that is the same every time; what stands there
// twice is read once. Nothing is fetched. Fails with DamagedFile, the place in the detail, for what is no
// JSON, holds no annotations or is not of the types that the model asks for.
Result<ToldAnnotations> readWebAnnotations(const QByteArray &json);

} // namespace hexapla
