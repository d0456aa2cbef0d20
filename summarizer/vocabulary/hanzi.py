"""Traditional and Japanese forms of the ideographs in our aliases, each followed by its simplified form.

The scanner folds a text with these pairs, so that 藥監局 and 药监局 are one alias.
"""

from __future__ import annotations

FOLD = ""
