"""All spellings of a vocabulary entry, and how strictly each is compared with a text.

>>> [spelling.alias for spelling in spellings("target", {"id": "TGFB1", "name": "TGFβ1"})][:4]
['TGFβ1', 'TGFbeta1', 'TGFb1', 'TGFB1']
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from summarizer import patterns
from summarizer.vocabulary.fold import GREEK_NAMES, split
from summarizer.vocabulary.phases import phase_aliases

# Lists of aliases in a TOML entry, and the flag that a mention through one of them carries.
ALIAS_LISTS = {
    "aliases": "",
    "exact": "",
    "units": "",
    "context": "context",
    "weak": "weak",
    "generic": "weak,generic",
    "planned": "planned",
    "before_name": "before-name",
    "after_name": "after-name",
}
# Kinds whose names are labels of ours, not words of a release.
NAMELESS = {"action", "role", "event"}


class Spelling(NamedTuple):
    """One way to write a term."""

    alias: str
    mode: str
    """How case is compared; see scan.Entry."""
    flags: str
    """Parted by commas."""


def _mode(alias: str, exact: bool) -> str:
    """Short capitals count only as printed (MET, EC), long words and names with a digit in any case."""
    letters = sum(char.isalpha() for char in alias)
    digits = any(char.isdigit() for char in alias)
    if exact or (digits and letters < 2):
        return "x"
    if digits:
        return "d" if letters <= 5 else "a"
    if letters > 5 or alias.islower() or alias.istitle():
        return "a"
    return "x" if alias.isupper() or letters < 4 else "u"


def _greek_forms(alias: str) -> Iterator[tuple[str, str]]:
    """The alias, and its spellings with a Latin letter for the Greek one, and the mode each needs or ""."""
    yield alias, ""
    tokens = split(alias)
    for at, word in enumerate(tokens.words):
        start, end = tokens.start(at), tokens.end(at)
        printed = alias[start:end]
        if word not in GREEK_NAMES or at == 0 or (printed.isascii() and printed != word):
            continue
        before = alias[tokens.start(at - 1) : tokens.end(at - 1)]
        # Only after an abbreviation: IL-1β is written IL-1b, but "interferon a" is no interferon alfa.
        if not (before.isdigit() or (before[-1:].isupper() and len(before) < 6)):
            continue
        head, tail, letter = alias[: tokens.end(at - 1)], alias[end:], word[0]
        yield f"{head}{word}{tail}", ""
        if len(head) > 2:  # Aβ is not AB
            yield f"{head}{letter}{tail}", "x"
            yield f"{head}{letter.upper()}{tail}", "x"
            yield f"{head}-{letter}{tail}", "t"
            yield f"{head}-{letter.upper()}{tail}", "t"


_RECEPTOR = patterns.compile(r"([A-Z][A-Za-z]{0,4}[-‑]?\d{0,2}[A-Za-zα-ω]?) receptor")
_FACTOR = patterns.compile(r"(?:coagulation )?factor ([IVX]{1,4}a?)")


def _abroad(alias: str) -> tuple[str, ...]:
    """How a receptor or clotting factor known by its English name is written in other languages.

    >>> _abroad("IL-36 receptor")[:3], _abroad("factor XIIa")[:2]
    (('IL-36受体', 'IL-36受體', 'IL-36受容体'), ('Faktor XIIa', 'facteur XIIa'))
    """
    if receptor := _RECEPTOR.fullmatch(alias):
        of = receptor[1]
        return (
            *(f"{of}{word}" for word in ("受体", "受體", "受容体", " 수용체", "-Rezeptor", "-Rezeptors")),
            *(f"récepteur {word}{of}" for word in ("de l'", "de l’", "de ", "du ", "à l'", "à l’")),
        )
    if factor := _FACTOR.fullmatch(alias):
        of = factor[1]
        asian = (f"凝血因子{of}", f"凝固因子{of}", f"因子{of}", f"第{of}因子", f"제{of}인자")
        return f"Faktor {of}", f"facteur {of}", *asian
    return ()


_WITH_MEMBERS = frozenset(
    ("VEGF receptor", "FGF receptor", "PDGF receptor", "TNF receptor", "TGF-β receptor", "TGFβ receptor")
)
"""Of ligands that have letters or numbers behind them: "receptor for VEGF-C" is none for VEGF."""


def _receptor_forms(alias: str) -> tuple[str, ...]:
    """Other words for a receptor: "receptor for prolactin", "prolactin's receptor"."""
    of = alias.removesuffix(" receptor")
    return f"receptor for {of}", f"receptor of {of}", f"{of}'s receptor", f"{of}’s receptor"


_OF_VIRUS = patterns.compile(
    r"(?P<of>[A-Z][\w -]*?(?:virus|HIV|HIV-1|HBV|RSV|hMPV|CMV|EBV|SARS-CoV-2))\s"
    r"(?P<what>(?:[a-z-]+\s){0,2}(?:glycoprotein|protein|antigen|envelope|capsid|spike|haemagglutinin|hemagglutinin)(?:\s[A-Z]\w?)?)"
)


def _of_virus(alias: str) -> tuple[str, ...]:
    """The protein of a virus, named after it.

    >>> _of_virus("Lassa virus glycoprotein")
    ('glycoprotein of Lassa virus', 'glycoprotein of the Lassa virus')
    """
    found = _OF_VIRUS.fullmatch(alias)
    if not found:
        return ()
    return f"{found['what']} of {found['of']}", f"{found['what']} of the {found['of']}"


def spellings(kind: str, entry: dict[str, Any]) -> Iterator[Spelling]:
    """Those listed, those made by rule, and the name (for a target its id and symbol too) unless listed."""
    listed = [alias for name in ALIAS_LISTS for alias in entry.get(name, ())]
    plain = [] if kind in NAMELESS else [entry["name"]]
    if kind == "target":
        plain += [entry[name] for name in ("id", "symbol") if entry.get(name)]
    for alias in dict.fromkeys(plain):
        if alias not in listed:
            for form, mode in _greek_forms(alias):
                yield Spelling(form, mode or _mode(alias, False), "")
            if kind == "target" and alias.endswith(" receptor") and alias not in _WITH_MEMBERS:
                yield from (Spelling(form, "a", "") for form in _receptor_forms(alias))
    for alias in dict.fromkeys(listed):
        flags = ",".join(flag for name, flag in ALIAS_LISTS.items() if flag and alias in entry.get(name, ()))
        for form, mode in _greek_forms(alias):
            yield Spelling(form, mode or _mode(alias, alias in entry.get("exact", ())), flags)
        if kind == "target" and alias.endswith(" receptor") and alias not in _WITH_MEMBERS:
            yield from (Spelling(form, "a", flags) for form in _receptor_forms(alias))
    if kind == "target":
        for alias in dict.fromkeys((*plain, *listed)):
            for form in (*_abroad(alias), *_of_virus(alias)):
                if form not in listed:
                    yield Spelling(form, "a", "")
    if kind == "stage":
        for alias, flag in phase_aliases(entry["id"]):
            yield Spelling(alias, "a", flag)
