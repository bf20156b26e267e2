// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

// The words of Web Annotation JSON-LD that are written and read: those of the W3C's model, and our own, which
// stand under a prefix that the file declares.
namespace hexapla::webannotation {

inline constexpr QLatin1StringView context("http://www.w3.org/ns/anno.jsonld");
inline constexpr QLatin1StringView prefix("hexapla");
inline constexpr QLatin1StringView prefixIri("urn:hexapla:");

// Names of things: "urn:uuid:" of ours, "urn:sha256:" of the bytes of a source.
inline constexpr QLatin1StringView uuidScheme("urn:uuid:");
inline constexpr QLatin1StringView hashScheme("urn:sha256:");

// Of an annotation.
inline constexpr QLatin1StringView kind("hexapla:kind");
inline constexpr QLatin1StringView colour("hexapla:colour");
inline constexpr QLatin1StringView state("hexapla:state");
// When parts of it were written, where that was not when it was last modified: objects by kind, colour, body
// and state.
inline constexpr QLatin1StringView written("hexapla:written");
// Who found what of it: objects with id, creator, created, from, to and note.
inline constexpr QLatin1StringView stateEvents("hexapla:stateEvents");

// Of a target.
inline constexpr QLatin1StringView version("hexapla:version");
inline constexpr QLatin1StringView file("hexapla:file");
inline constexpr QLatin1StringView role("hexapla:role");
inline constexpr QLatin1StringView status("hexapla:status");
inline constexpr QLatin1StringView confidence("hexapla:confidence");
inline constexpr QLatin1StringView confirmed("hexapla:confirmed");
// Of one that lost its place: where it was last, in the plain text of that time.
inline constexpr QLatin1StringView lastPlace("hexapla:lastPlace");
inline constexpr QLatin1StringView from("hexapla:from");
inline constexpr QLatin1StringView to("hexapla:to");
inline constexpr QLatin1StringView note("hexapla:note");

} // namespace hexapla::webannotation
