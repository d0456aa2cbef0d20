"""`summarize vocab find HER3`: what the vocabularies say about a name; `vocab list KIND` prints their ids."""

from __future__ import annotations

import argparse
import json
import textwrap
from collections.abc import Iterator

from summarizer.cli.output import columns, complain, say
from summarizer.render.visible import one_line
from summarizer.vocabulary import Term, Vocabulary, load

_LOOKED_UP = ("target", "modality", "stage", "regulator", "action", "role", "event", "application", "body")
_MOST_SIMILAR = 8


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="summarize vocab",
        description="Look names up in the vocabularies that the rules and the checks use.",
        epilog="examples:\n  summarize vocab find HER3\n  summarize vocab find 'Orphan Drug Designation'\n"
        "  summarize vocab find NMPA --json\n  summarize vocab list modality",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    actions = parser.add_subparsers(dest="action", required=True, metavar="find|list")
    find = actions.add_parser("find", help="say which term a name stands for", allow_abbrev=False)
    find.add_argument(
        "words", nargs="+", metavar="NAME", help="a name, alias or id; several words are one name"
    )
    find.add_argument("--kind", help="look in this vocabulary only, such as target")
    find.add_argument("--json", action="store_true", help="print JSON")
    listing = actions.add_parser("list", help="print the ids of a vocabulary", allow_abbrev=False)
    listing.add_argument("kind", nargs="?", help="which one; without it, the vocabularies and their sizes")
    return parser


def _facts(vocabulary: Vocabulary, term: Term) -> dict[str, object]:
    shown: dict[str, object] = {"kind": term.kind, "id": term.id, "name": term.name}
    if term.facts.get("symbol"):
        shown["symbol"] = term.facts["symbol"]
    shown["aliases"] = [name for name in vocabulary.names(term.kind, term.id) if name != term.name]
    if term.parent:
        shown["parent"] = term.parent
    if term.members:
        shown["members"] = list(term.members)
    shown |= {key: value for key, value in term.facts.items() if key not in shown and value}
    return shown


def _found(vocabulary: Vocabulary, words: str, kind: str | None) -> Iterator[Term]:
    kinds = [kind] if kind else [name for name in _LOOKED_UP if name in vocabulary.kinds()]
    for name in kinds:
        term = vocabulary.resolve(name, words)
        if term is not None:
            yield vocabulary.term(name, term)


def _similar(vocabulary: Vocabulary, words: str, kind: str | None) -> list[str]:
    """Names that hold the words, those that begin with them first, then the shorter."""
    folded = words.casefold()
    near: list[tuple[bool, int, str, str]] = []
    for name in [kind] if kind else [name for name in _LOOKED_UP if name in vocabulary.kinds()]:
        for term in vocabulary.ids(name):
            holding = [alias for alias in vocabulary.names(name, term) if folded in alias.casefold()]
            if holding:
                best = min(holding, key=lambda alias: (not alias.casefold().startswith(folded), len(alias)))
                near.append((not best.casefold().startswith(folded), len(best), best, name))
    return [f"{alias} ({name})" for _, _, alias, name in sorted(near)[:_MOST_SIMILAR]]


def _print(facts: dict[str, object]) -> None:
    width = max(40, min(columns(100), 116))
    for key, value in facts.items():
        shown = one_line(", ".join(str(item) for item in value) if isinstance(value, list) else str(value))
        for line in textwrap.wrap(f"{key:<9} {shown}", width, subsequent_indent=" " * 10) if shown else ():
            say(line)


def _find(vocabulary: Vocabulary, words: str, kind: str | None, as_json: bool) -> int:
    found = [_facts(vocabulary, term) for term in _found(vocabulary, words, kind)]
    if as_json:
        say(json.dumps(found, ensure_ascii=False, indent=2))
    else:
        for number, facts in enumerate(found):
            if number:
                say("")
            _print(facts)
    stem = vocabulary.stem(words) if " " not in words else None
    if stem is not None and not as_json:
        say(f"{'stem':<9} {stem.stem}, {stem.modality}")
    if found or stem is not None:
        return 0
    near = _similar(vocabulary, words, kind) if len(words) > 1 else []
    advice = f"Near it: {', '.join(near)}." if near else "See `summarize vocab list` for what there is."
    complain(f"no vocabulary knows {words!r}. {advice}")
    return 1


def run(argv: list[str]) -> int:
    """Look up or list terms; 1 when a name is not found."""
    options = _parser().parse_args(argv)
    vocabulary = load()
    kind = options.kind
    if kind is not None and kind not in vocabulary.kinds():
        complain(f"{kind!r} is no vocabulary. Use one of {', '.join(vocabulary.kinds())}.")
        return 2
    if options.action == "find":
        return _find(vocabulary, " ".join(options.words), kind, options.json)
    if kind is None:
        for name in vocabulary.kinds():
            say(f"{name:<14} {len(vocabulary.ids(name)):>5}")
    else:
        for term in vocabulary.ids(kind):
            say(one_line(f"{term:<24} {vocabulary.term(kind, term).name}"))
    return 0
