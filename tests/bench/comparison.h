// SPDX-FileCopyrightText: 2026 The Hexapla authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace hexapla::bench {

// What a benchmark is to reach.
struct Goal
{
    enum class Sense : quint8 { AtLeast, AtMost };

    Sense sense = Sense::AtLeast;
    double limit = 0;

    bool isReachedBy(double figure) const;
    QString toString() const; // ">= 0.2"
};

// The outcome of one benchmark: our figure beside the rival's, measured in the same run.
struct Comparison
{
    QString name; // the area first: "text/parse/en"
    double value = 0;
    QString unit;
    QString rival; // who or what it is; empty: there is none
    std::optional<double> rivalValue;
    std::optional<Goal> goal; // for the ratio; for the value when there is no rival

    std::optional<double> ratio() const;
    std::optional<bool> holds() const; // nothing when there is no goal
    QJsonObject toJson() const;
};

} // namespace hexapla::bench
