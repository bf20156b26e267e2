# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later

# One package for everything: `cpack -G DEB` in a release build.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME hexapla)
set(CPACK_PACKAGE_VENDOR "The Hexapla authors")
# Debian wants an address; who publishes packages gives theirs.
set(HEXAPLA_PACKAGE_CONTACT "The Hexapla authors <hexapla@localhost>" CACHE STRING "Maintainer named in packages")
set(CPACK_PACKAGE_CONTACT "${HEXAPLA_PACKAGE_CONTACT}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "reader for the language versions of one document")
set(CPACK_PACKAGE_DESCRIPTION
    "Hexapla lays the language versions of one document side by side: resolutions,
treaties, laws, manuals, books, in any number of languages and scripts. It reads
Markdown and plain text in any common encoding, shows the rendered text or the
source, and works offline.
.
The program hexapla-cli lists blocks and sentences with their exact place in the
source, as text or JSON.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION editors)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# The icons are SVG, which Qt reads through a plugin.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-svg-plugins")
# Also loaded while running: the plugin for Wayland, Qt's own translations,
# and letters for most scripts.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk")
install(FILES debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

include(CPack)
