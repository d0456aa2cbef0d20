"""How the tests run: what pytest leaves out, and how far hypothesis goes."""

from __future__ import annotations

import os

from hypothesis import settings

collect_ignore = [
    "typing_api.py"
]  # read by mypy alone: run, its calls would ask for files that are not there

# a busy machine is no failure; a gate draws the same examples each time, so that a red one can be repeated
settings.register_profile("here", deadline=None)
settings.register_profile("gate", deadline=None, derandomize=True)
settings.load_profile("gate" if os.environ.get("CI") else "here")
