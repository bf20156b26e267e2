# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Finds the Compact Language Detector 2 and gives the target CLD2::CLD2. The library comes with neither a CMake nor
# a pkg-config file.

find_path(CLD2_INCLUDE_DIR cld2/public/compact_lang_det.h)
find_library(CLD2_LIBRARY cld2)
mark_as_advanced(CLD2_INCLUDE_DIR CLD2_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(CLD2
    REQUIRED_VARS CLD2_LIBRARY CLD2_INCLUDE_DIR
    REASON_FAILURE_MESSAGE "Install libcld2-dev (Debian, Ubuntu), cld2-devel (Fedora) or cld2 (Arch).")

if(CLD2_FOUND AND NOT TARGET CLD2::CLD2)
    add_library(CLD2::CLD2 UNKNOWN IMPORTED)
    set_target_properties(CLD2::CLD2 PROPERTIES
        IMPORTED_LOCATION "${CLD2_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${CLD2_INCLUDE_DIR}")
endif()
