"""Compile the reviewed TOML files into one JSON file that loads fast.

    python -m summarizer.vocabulary.compile

Run it after every change to a TOML file; a test compares the two. The result is deterministic and holds the
SHA-256 of its sources as the fingerprint of the vocabulary.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summarizer.errors import VocabularyError
from summarizer.vocabulary.fold import UNCUT, GREEK_NAMES, TOKEN, split, straighten
from summarizer.vocabulary.phases import phase_aliases

FOLDER = Path(__file__).parent
COMPILED = FOLDER / "compiled.json"

# Lists of aliases, and the flag that a mention through one of them carries.
ALIAS_LISTS = {
    "aliases": "",
    "exact": "",
    "units": "",
    "context": "context",
    "weak": "weak",
    "ready": "ready",
    "planned": "planned",
    "before_name": "before-name",
    "after_name": "after-name",
}
STRUCTURE = {"id", "name", "parent", "members", *ALIAS_LISTS}
FACTS = {"kind", "symbol", "region", "rank", "group", "least", "second", "modality", "source", "role", "stage"}
GUARD_LISTS = ("requires", "blocked_by", "not_before", "not_after")

# Kinds whose names are labels of ours, not words of a release.
NAMELESS = {"action", "role", "event"}


def _read(path: Path) -> dict[str, Any]:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as exc:
        raise VocabularyError(f"{path.name}: not valid TOML ({exc}). Correct the file and compile again.") from exc
    meta = data.pop("meta", {})
    if not {"source", "date"} <= set(meta):
        raise VocabularyError(f"{path.name}: [meta] lacks source or date. Add both.")
    return data


def read_sources(folder: Path = FOLDER) -> dict[str, list[dict[str, Any]]]:
    """All entries of all TOML files by kind; `guard` and `exception` stand beside the kinds.

    Raises VocabularyError for a file that is no TOML, or an entry with an unknown or a missing key.
    """
    kinds: dict[str, list[dict[str, Any]]] = {}
    for path in sorted(folder.glob("*.toml")):
        for kind, entries in _read(path).items():
            for entry in entries:
                if kind not in ("guard", "exception"):
                    unknown = set(entry) - STRUCTURE - FACTS
                    missing = {"id", "name", "source"} - set(entry)
                    if unknown or missing:
                        problem = f"unknown {sorted(unknown)}, missing {sorted(missing)}"
                        label = entry.get("id", entry.get("name", "?"))
                        raise VocabularyError(f"{path.name}: {kind} {label}: {problem}. Correct its keys.")
            kinds.setdefault(kind, []).extend(entries)
    return kinds


def fingerprint(folder: Path = FOLDER) -> str:
    """SHA-256 over the TOML files and the code that makes aliases of them, 16 hex digits."""
    digest = hashlib.sha256()
    for path in [*sorted(folder.glob("*.toml")), folder / "phases.py", folder / "compile.py", folder / "hanzi.py"]:
        digest.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return digest.hexdigest()[:16]


def _mode(alias: str, exact: bool) -> str:
    """How strictly case counts; the modes are those of scan.Entry."""
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
    """The alias, and its spellings with the Greek letter as a Latin one, with the mode each needs (or "")."""
    yield alias, ""
    tokens = split(alias)
    for at, word in enumerate(tokens.words):
        match = tokens.matches[at]
        if word not in GREEK_NAMES or at == 0 or (match[0].isascii() and match[0] != word):
            continue
        before = tokens.matches[at - 1]
        head, tail = alias[: before.end()], alias[match.end() :]
        acronym = before[0].isdigit() or (before[0][-1:].isupper() and len(before[0]) < 6)
        if not acronym:
            continue
        letter = word[0]
        yield f"{head}{word}{tail}", ""
        yield f"{head}{letter}{tail}", "x"
        yield f"{head}{letter.upper()}{tail}", "x"
        yield f"{head}-{letter}{tail}", "t"


def _aliases(kind: str, entry: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """(alias, mode, flag) of an entry, its name and id's symbol included."""
    plain = [] if kind in NAMELESS else [entry["name"]]
    listed = {alias for name in ALIAS_LISTS for alias in entry.get(name, ())}
    for name in ("id", "symbol"):
        # A gene's symbol is a spelling of its own unless the file lists it as exact or bound to a context.
        if kind == "target" and entry.get(name):
            plain.append(entry[name])
    seen: set[str] = set()
    for alias in plain:
        if alias not in listed and alias not in seen:
            seen.add(alias)
            for form, mode in _greek_forms(alias):
                yield form, mode or _mode(alias, False), ""
    for name, flag in ALIAS_LISTS.items():
        for alias in entry.get(name, ()):
            exact = name == "exact" or alias in entry.get("exact", ())
            for form, mode in _greek_forms(alias):
                yield form, mode or _mode(alias, exact), flag
    if kind == "stage":
        for alias, flag in phase_aliases(entry["id"]):
            yield alias, "a", flag


def _check_guards(kinds: dict[str, list[dict[str, Any]]]) -> dict[tuple[str, str, str], int]:
    """(kind, id, alias) to the number of its guard."""
    numbers: dict[tuple[str, str, str], int] = {}
    for number, guard in enumerate(kinds.get("guard", ())):
        entry = next((item for item in kinds.get(guard["kind"], ()) if item["id"] == guard["id"]), None)
        known = {guard[name] for name in ("id",)} if entry else set()
        if entry is None:
            raise VocabularyError(f"guard of {guard['kind']} {guard['id']}: no such entry. Correct its kind or id.")
        known = {entry["name"], *(alias for name in ALIAS_LISTS for alias in entry.get(name, ()))}
        for alias in guard["alias"]:
            if alias not in known:
                raise VocabularyError(f"guard of {guard['id']}: {alias!r} is no alias of it. Correct the spelling.")
            numbers[guard["kind"], guard["id"], alias] = number
    return numbers


def _check(kinds: dict[str, list[dict[str, Any]]]) -> None:
    for kind, entries in kinds.items():
        if kind in ("guard", "exception"):
            continue
        ids = Counter(entry["id"] for entry in entries)
        if twice := sorted(name for name, count in ids.items() if count > 1):
            raise VocabularyError(f"{kind}: {', '.join(twice)} stands twice. Merge the entries.")
        for entry in entries:
            for other in [entry.get("parent"), *entry.get("members", ())]:
                if other and other not in ids:
                    raise VocabularyError(f"{kind} {entry['id']}: {other!r} is no {kind}. Add it or correct it.")


def _key(alias: str) -> str:
    return " ".join(split(straighten(alias)).words)


def build(folder: Path = FOLDER) -> dict[str, Any]:
    """The compiled vocabulary as plain data.

    Raises VocabularyError for repeated ids, unknown parents or members, guards of nothing, and for an alias
    that belongs to two entries of a kind with no guard to tell them apart.
    """
    from summarizer.vocabulary.hanzi import FOLD

    kinds = read_sources(folder)
    _check(kinds)
    guards = _check_guards(kinds)
    hanzi = {ord(FOLD[at]): FOLD[at + 1] for at in range(0, len(FOLD), 2)}
    latin: dict[str, list[str]] = {}
    ideographs: dict[str, list[str]] = {}
    names = [kind for kind in sorted(kinds) if kind not in ("guard", "exception")]
    numbers = {kind: number for number, kind in enumerate(names)}
    owners: dict[tuple[str, str], dict[str, bool]] = {}
    terms: dict[str, list[str]] = {}
    for kind in names:
        for entry in kinds[kind]:
            if kind != "stem":
                for alias, mode, flag in _aliases(kind, entry):
                    guard = guards.get((kind, entry["id"], alias))
                    line = "|".join(
                        (
                            str(numbers[kind]),
                            entry["id"],
                            alias,
                            mode.replace("a", ""),
                            flag,
                            "" if guard is None else str(guard),
                        )
                    ).rstrip("|")
                    if UNCUT.search(alias):
                        key, table = straighten(alias).translate(hanzi).lower(), ideographs
                    else:
                        key, table = _key(alias), latin
                    if len(key) < 1 + (table is ideographs) or "~" in alias:
                        raise VocabularyError(f"{kind} {entry['id']}: {alias!r} is too short or has a ~. Remove it.")
                    own = owners.setdefault((kind, key), {})
                    if entry["id"] in own:
                        continue
                    own[entry["id"]] = guard is not None
                    # A guarded entry comes first: where its guard fails, the one without a guard holds.
                    lines = table.setdefault(key, [])
                    lines.insert(0, line) if guard is not None else lines.append(line)
            listed = [alias for name in ALIAS_LISTS for alias in entry.get(name, ())]
            facts = {name: str(entry[name]) for name in sorted(FACTS & set(entry)) if entry[name] != ""}
            fields = (
                entry["id"],
                entry["name"],
                entry.get("parent", ""),
                "~".join(entry.get("members", ())),
                "~".join(dict.fromkeys(listed)),
                "~".join(f"{name}={value}" for name, value in facts.items()),
            )
            if any(sign in field for field in fields for sign in "|^`\n"):
                raise VocabularyError(f"{kind} {entry['id']}: one of | ^ ` or a line end in a value. Remove it.")
            terms.setdefault(kind, []).append("|".join(fields))
    clashes = [
        f"{kind} {key!r} ({', '.join(sorted(own))})"
        for (kind, key), own in owners.items()
        if sum(not guarded for guarded in own.values()) > 1
    ]
    if clashes:
        raise VocabularyError(f"aliases of two entries: {'; '.join(clashes)}. Keep each in one, or guard it.")
    stems = {
        entry["name"].strip("-"): "|".join(
            (entry["id"], entry["modality"], "1" if entry.get("second") else "", str(entry.get("least", 3)))
        )
        for entry in kinds.get("stem", ())
    }
    tails = sorted({stem[-3:] for stem in stems})
    stems |= {ending: "" for entry in kinds.get("exception", ()) for ending in entry["endings"]}
    return {
        "fingerprint": fingerprint(folder),
        "kinds": names,
        "words": _buckets({(key.split()[0], " ".join(key.split()[1:])): lines for key, lines in latin.items()}),
        "pairs": _buckets({(key[:2], key[2:]): lines for key, lines in ideographs.items()}),
        "fold": FOLD,
        "guards": [
            {name: [word.lower() for word in guard[name]] for name in GUARD_LISTS if guard.get(name)}
            | {"within": guard.get("within", 0)}
            for guard in kinds.get("guard", ())
        ],
        "stems": dict(sorted(stems.items())),
        "stem_tails": tails,
        "no_stems": sorted(word for entry in kinds.get("exception", ()) for word in entry["words"]),
        "terms": {kind: "\n".join(lines) for kind, lines in terms.items()},
    }


def _buckets(aliases: dict[tuple[str, str], list[str]]) -> dict[str, str]:
    """Aliases by their head, as scan._open reads them: few long strings load faster than many short ones."""
    found: dict[str, list[str]] = {}
    for (head, rest), lines in sorted(aliases.items()):
        found.setdefault(head, []).append(f"{rest}^{'~'.join(lines)}")
    return {head: "`".join(rests) for head, rests in found.items()}


def serialise(compiled: dict[str, Any]) -> str:
    """The compiled vocabulary as the text of its file; the same data give the same text."""
    return json.dumps(compiled, ensure_ascii=False, separators=(",", ":"), sort_keys=False) + "\n"


if __name__ == "__main__":
    COMPILED.write_text(serialise(build()), encoding="utf-8")
