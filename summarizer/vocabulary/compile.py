"""Compile the reviewed TOML files into one file that loads fast.

    python -m summarizer.vocabulary.compile

Run it after every change to a TOML file; a test compares the two. The result is deterministic, and its
fingerprint is the SHA-256 of its content: it changes when the vocabulary does, not when a comment does.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from summarizer.errors import VocabularyError
from summarizer.vocabulary.fold import REACH, beyond_ascii, is_uncut, split, straighten, swap
from summarizer.vocabulary.hanzi import FOLD
from summarizer.vocabulary.packed import pack
from summarizer.vocabulary.spellings import ALIAS_LISTS, spellings

FOLDER = Path(__file__).parent
COMPILED = FOLDER / "compiled.txt"

FACTS = {"kind", "symbol", "region", "rank", "group", "least", "second", "modality", "source"}
KEYS = {"id", "name", "parent", "members", "endings", *ALIAS_LISTS, *FACTS}
GUARD_LISTS = ("requires", "blocked_by", "not_before", "not_after")
# They part the fields of a compiled line; see scan.py and packed.py.
SIGNS = "|^`~\n\t"
_HANZI = dict(zip(FOLD[::2], FOLD[1::2], strict=True))

Entries = dict[str, list[dict[str, Any]]]


def _read(path: Path) -> Entries:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as exc:
        raise VocabularyError(f"{path.name}: not valid TOML ({exc}). Correct it and compile again.") from exc
    if not {"source", "date"} <= set(data.pop("meta", {})):
        raise VocabularyError(f"{path.name}: [meta] lacks source or date. Add both.")
    for kind, entries in data.items():
        for entry in entries if kind not in ("guard", "exception") else ():
            unknown, missing = set(entry) - KEYS, {"id", "name", "source"} - set(entry)
            if unknown or missing:
                raise VocabularyError(
                    f"{path.name}: {kind} {entry.get('id', '?')}: unknown keys {sorted(unknown)}, "
                    f"missing {sorted(missing)}. Correct the entry."
                )
    return data


def read_sources(folder: Path = FOLDER) -> Entries:
    """All entries of all TOML files by kind; `guard` and `exception` stand beside the kinds.

    Raises VocabularyError for a file that is no TOML, and for an entry with an unknown or a missing key.
    """
    found: Entries = {}
    for path in sorted(folder.glob("*.toml")):
        for kind, entries in _read(path).items():
            found.setdefault(kind, []).extend(entries)
    return found


def _listed(entry: dict[str, Any]) -> list[str]:
    return list(dict.fromkeys(alias for name in ALIAS_LISTS for alias in entry.get(name, ())))


def _check(kinds: Entries) -> None:
    """Ids are unique; parents and members exist; no value holds a sign that parts compiled fields."""
    for kind, entries in kinds.items():
        ids = Counter(entry["id"] for entry in entries)
        if twice := sorted(name for name, count in ids.items() if count > 1):
            raise VocabularyError(f"{kind}: {', '.join(twice)} stands twice. Merge the entries.")
        for entry in entries:
            where = f"{kind} {entry['id']}"
            for other in [entry.get("parent"), *entry.get("members", ())]:
                if other and other not in ids:
                    raise VocabularyError(f"{where}: {other!r} is no {kind}. Add it or correct it.")
            values = [
                entry["id"],
                entry["name"],
                *_listed(entry),
                *(str(entry[f]) for f in FACTS & set(entry)),
            ]
            if odd := [value for value in values if any(sign in value for sign in SIGNS)]:
                raise VocabularyError(f"{where}: {odd[0]!r} holds one of | ^ ` ~. Spell it otherwise.")


def _guard_numbers(kinds: Entries, guards: list[dict[str, Any]]) -> dict[tuple[str, str, str], int]:
    """(kind, id, alias) to the number of its guard."""
    numbers: dict[tuple[str, str, str], int] = {}
    for number, guard in enumerate(guards):
        where = f"guard of {guard['kind']} {guard['id']}"
        entry = next((item for item in kinds.get(guard["kind"], ()) if item["id"] == guard["id"]), None)
        if entry is None:
            raise VocabularyError(f"{where}: no such entry. Correct its kind or id.")
        for alias in guard["alias"]:
            if alias not in (entry["name"], *_listed(entry)):
                raise VocabularyError(f"{where}: {alias!r} is no alias of it. Correct the spelling.")
            numbers[guard["kind"], guard["id"], alias] = number
    return numbers


def _head_and_rest(where: str, alias: str) -> tuple[bool, str, str]:
    """Whether the alias is found by words, its first word (or two characters), and the rest, all folded."""
    plain = straighten(alias)
    uncut = next((at for at, char in enumerate(plain) if is_uncut(char)), None)
    if uncut is None:
        words = split(plain).words
        if not words:
            raise VocabularyError(f"{where}: {alias!r} has no letter or digit. Remove it.")
        return True, words[0], " ".join(words[1:])
    if len(plain) < 2 or uncut > REACH:
        raise VocabularyError(f"{where}: {alias!r} is too short, or begins too late. Spell it otherwise.")
    folded = swap(plain, _HANZI, beyond_ascii(plain)).lower()
    return False, folded[:2], folded[2:]


class _Line(NamedTuple):
    """One alias of one entry; sorted so that the first that fits a text is the right one."""

    unguarded: bool
    """A guarded entry comes first: where its guard fails, the one without a guard holds."""
    mode: str
    kind: str
    id: str
    flags: str
    text: str


class _Index:
    """The aliases gathered by their heads, while compiling."""

    def __init__(self, kinds: Entries, guards: list[dict[str, Any]]) -> None:
        self.kinds = sorted(kinds)
        self._guards = _guard_numbers(kinds, guards)
        self._lines: dict[tuple[bool, str, str], list[_Line]] = {}
        self._owners: dict[tuple[str, bool, str, str], dict[str, bool]] = {}
        for kind in self.kinds:
            for entry in kinds[kind] if kind != "stem" else ():
                self._add(kind, entry)

    def _add(self, kind: str, entry: dict[str, Any]) -> None:
        for alias, mode, flags in spellings(kind, entry):
            key = _head_and_rest(f"{kind} {entry['id']}", alias)
            guard = self._guards.get((kind, entry["id"], alias))
            owners = self._owners.setdefault((kind, *key), {})
            owners[entry["id"]] = owners.get(entry["id"], True) and guard is not None
            lines = self._lines.setdefault(key, [])
            # One spelling that counts in any case makes the others needless.
            laxest = next((line for line in lines if line[1:4] == ("a", kind, entry["id"])), None)
            if laxest is None:
                number = "" if guard is None else str(guard)
                fields = (str(self.kinds.index(kind)), entry["id"], alias, mode.strip("a"), flags, number)
                lines.append(
                    _Line(guard is None, mode, kind, entry["id"], flags, "|".join(fields).rstrip("|"))
                )
            elif mode == "a" and flags != laxest.flags:
                raise VocabularyError(f"{kind} {entry['id']}: {alias!r} stands in two lists. Choose one.")

    def clashes(self) -> list[str]:
        """Aliases of several entries of a kind that no guard tells apart."""
        return [
            f"{kind} {head + ' ' + rest if by_words else head + rest!r} ({', '.join(sorted(owners))})"
            for (kind, by_words, head, rest), owners in self._owners.items()
            if sum(not guarded for guarded in owners.values()) > 1
        ]

    def buckets(self, by_words: bool) -> dict[str, str]:
        """Head to its aliases, as scan.py reads them: few long strings load faster than many short ones."""
        found: dict[str, list[str]] = {}
        for (words, head, rest), lines in sorted(self._lines.items()):
            if words == by_words:
                found.setdefault(head, []).append(f"{rest}^{'~'.join(line.text for line in sorted(lines))}")
        return {head: "`".join(rests) for head, rests in found.items()}


def _term(entry: dict[str, Any]) -> str:
    """An entry as Vocabulary.term reads it: id, name, parent, members, aliases, facts."""
    facts = (f"{name}={entry[name]}" for name in sorted(FACTS & set(entry)) if entry[name] != "")
    lists = ("~".join(entry.get("members", ())), "~".join(_listed(entry)), "~".join(facts))
    return "|".join((entry["id"], entry["name"], entry.get("parent", ""), *lists))


def _stems(entries: list[dict[str, Any]]) -> dict[str, str]:
    """Endings to stem, modality, whether it is a second word, and the letters needed before it."""
    found = {}
    for entry in entries:
        fields = (
            entry["id"],
            entry["modality"],
            "1" if entry.get("second") else "",
            str(entry.get("least", 3)),
        )
        for ending in entry.get("endings", [entry["name"].strip("-")]):
            found[ending] = "|".join(fields)
    return dict(sorted(found.items()))


def build(folder: Path = FOLDER) -> dict[str, Any]:
    """The compiled vocabulary as plain data.

    Raises VocabularyError for repeated ids, unknown parents or members, guards of nothing, and for an alias
    that belongs to two entries of a kind with no guard to tell them apart.
    """
    kinds = read_sources(folder)
    guards, exceptions = kinds.pop("guard", []), kinds.pop("exception", [])
    _check(kinds)
    index = _Index(kinds, guards)
    if clashes := index.clashes():
        raise VocabularyError(f"aliases of two entries: {'; '.join(clashes)}. Keep each in one, or guard it.")
    stems = _stems(kinds.get("stem", []))
    content = {
        "kinds": index.kinds,
        "words": index.buckets(True),
        "pairs": index.buckets(False),
        "fold": FOLD,
        "guards": [
            {name: [word.lower() for word in guard[name]] for name in GUARD_LISTS if guard.get(name)}
            | {"within": guard.get("within", 0)}
            for guard in guards
        ],
        "stems": stems | {ending: "" for entry in exceptions for ending in entry["endings"]},
        "stem_tails": sorted({stem[-3:] for stem in stems}),
        "no_stems": sorted(word for entry in exceptions for word in entry["words"]),
        "terms": {kind: "\n".join(map(_term, kinds[kind])) for kind in index.kinds},
    }
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n"
    return {"fingerprint": hashlib.sha256(text.encode()).hexdigest()[:16], **content}


if __name__ == "__main__":
    COMPILED.write_bytes(pack(build()))
