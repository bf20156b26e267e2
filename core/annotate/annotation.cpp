// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotate/annotation.h"

#include "core/base/enumnames.h"

using namespace Qt::StringLiterals;

namespace hexapla {

namespace {

// In the order of the enumerations.
constexpr std::array kinds{"highlight"_L1, "underline"_L1, "squiggle"_L1, "strikeout"_L1, "note"_L1};
constexpr std::array states{"open"_L1, "answered"_L1, "accepted"_L1, "rejected"_L1, "resolved"_L1};
constexpr std::array roles{"origin"_L1, "projected"_L1, "counterpart"_L1, "absent"_L1};

} // namespace

QLatin1StringView annotationKindName(AnnotationKind kind) { return kinds[size_t(kind)]; }
QLatin1StringView annotationStateName(AnnotationState state) { return states[size_t(state)]; }
QLatin1StringView targetRoleName(TargetRole role) { return roles[size_t(role)]; }

std::optional<AnnotationKind> annotationKindNamed(QStringView name)
{
    return valueNamed<AnnotationKind>(kinds, name);
}

std::optional<AnnotationState> annotationStateNamed(QStringView name)
{
    return valueNamed<AnnotationState>(states, name);
}

std::optional<TargetRole> targetRoleNamed(QStringView name) { return valueNamed<TargetRole>(roles, name); }

const Target *Annotation::targetIn(const QUuid &version) const
{
    const auto found = std::ranges::find(targets, version, &Target::version);
    return found == targets.end() ? nullptr : &*found;
}

bool isColour(QStringView text)
{
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 7 && text.front() == u'#' && std::ranges::all_of(text.sliced(1), isDigit);
}

} // namespace hexapla
