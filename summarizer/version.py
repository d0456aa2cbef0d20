"""The version, as a constant: to ask the installation for it costs a tenth of a brief's start-up.

>>> VERSION.count(".")
2
"""

from __future__ import annotations

VERSION = "0.1.0"
"""pyproject.toml reads it from here."""
