# SPDX-FileCopyrightText: 2026 The Hexapla authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says whether a window can be shown: status 0, or 1 and the reason on standard output.

The libraries that Qt would use are asked, so sockets, cookies and distant displays count as they will.
A platform of Qt that needs neither X nor Wayland is taken at its word.
"""

import ctypes
import os
import sys


def wayland_answers():
    try:
        library = ctypes.CDLL("libwayland-client.so.0")
    except OSError:
        return False
    library.wl_display_connect.restype = ctypes.c_void_p
    return bool(library.wl_display_connect(None))


def x_answers():
    try:
        library = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    library.xcb_connect.restype = ctypes.c_void_p
    library.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    return library.xcb_connection_has_error(library.xcb_connect(None, None)) == 0


def main():
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform and not platform.startswith(("xcb", "wayland")):
        return 0
    silent = []
    for name, answers in (("WAYLAND_DISPLAY", wayland_answers), ("DISPLAY", x_answers)):
        if os.environ.get(name):
            if answers():
                return 0
            silent.append(f"{name}={os.environ[name]}")
    print(" and ".join(silent) + " without answer" if silent else "neither DISPLAY nor WAYLAND_DISPLAY is set")
    return 1


if __name__ == "__main__":
    sys.exit(main())
