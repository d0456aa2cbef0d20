"""Load, check, render and fingerprint the prompts of prompts/.

>>> prompt = load("compose")
>>> prompt.version, prompt.variables
('v1', ('key', 'lead', 'facts'))

A file `<name>.<version>.toml` holds purpose, variables, system and user (string.Template), and for `extract` worked
examples. What is the same for every release stands first, so that a provider's prompt cache finds it; the text
that was read from outside comes last, between two lines with a key that it cannot know.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias

from summarizer.errors import PromptError
from summarizer.questions import Question
from summarizer.tables import without_tables
from summarizer.vocabulary import load as load_vocabulary

if TYPE_CHECKING:
    from summarizer.brief import Brief, Dropped
    from summarizer.release import Release

VERSIONS: Mapping[str, str] = {"extract": "v1", "repair": "v1", "compose": "v1", "judge": "v1"}
"""The version of each prompt that is used."""
LONGEST_ERROR = 400  # characters of an error in a second question: it may cite the reply, which is untrusted


class Message(NamedTuple):
    """One message to a model."""

    role: Literal["system", "user"]
    content: str


@dataclass(frozen=True, slots=True)
class Example:
    """A worked example: an invented release and the answer to it."""

    shows: str
    release: str
    answer: str
    """JSON, in the shape that a model is asked for."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt file, with the vocabulary and the examples filled in."""

    name: str
    version: str
    purpose: str
    variables: tuple[str, ...]
    system: str
    """Complete: it is the same for every release."""
    user: Template
    examples: tuple[Example, ...]
    fingerprint: str
    """`version:sha`, the first 12 hex digits of the SHA-256 of what is sent to every release."""


_Values: TypeAlias = dict[str, str]


def _folder() -> Path:
    from importlib.resources import files

    try:
        return Path(str(files("summarizer.prompts")))
    except ModuleNotFoundError:
        # a checkout that is not installed: prompts/ becomes summarizer.prompts only on install
        return Path(__file__).parent.parent / "prompts"


def _listed(kind: str) -> str:
    return ", ".join(load_vocabulary().ids(kind))


def _modalities(parent: str | None = None) -> str:
    """The classes below a class, each with those below it in brackets."""
    vocabulary = load_vocabulary()
    told = []
    for term in vocabulary.ids("modality"):
        if vocabulary.term("modality", term).parent == parent:
            below = _modalities(term)
            told.append(f"{term} ({below})" if below else term)
    return ", ".join(told)


_GENERATED: Mapping[str, Callable[[], str]] = {
    "modalities": lambda: _modalities(),
    "stages": lambda: _listed("stage"),
    "agencies": lambda: _listed("regulator"),
    "actions": lambda: _listed("action"),
    "roles": lambda: _listed("role"),
    "events": lambda: _listed("event"),
}
"""Variables that come from the vocabulary, the one source of these lists."""
_KEYS = {"purpose": str, "variables": list, "system": str, "user": str, "examples": list}
_EXAMPLE_KEYS = {"shows", "release", "answer"}


def _check(data: Mapping[str, Any], where: str) -> None:
    for key, value in data.items():
        if key not in _KEYS:
            raise PromptError(f"{where}: does not know the key {key!r}. Use {', '.join(_KEYS)}.")
        if not isinstance(value, _KEYS[key]):
            raise PromptError(f"{where}: {key} must be a {_KEYS[key].__name__}.")
    missing = [key for key in _KEYS if key not in data and key != "examples"]
    if missing:
        raise PromptError(f"{where}: lacks {', '.join(missing)}. Add what is missing.")
    for number, example in enumerate(data.get("examples", ()), 1):
        if not isinstance(example, dict) or set(example) != _EXAMPLE_KEYS:
            raise PromptError(f"{where}: example {number} must have {', '.join(sorted(_EXAMPLE_KEYS))}.")
    for part in ("system", "user"):
        template = Template(data[part])
        if not template.is_valid():
            raise PromptError(f"{where}: {part} has a $ that names no variable. Write $$ for a dollar sign.")
        unknown = set(template.get_identifiers()) - set(data["variables"])
        if unknown:
            raise PromptError(
                f"{where}: {part} uses {', '.join(sorted(unknown))}, which variables does not name."
            )


def _substitute(template: Template, values: Mapping[str, str], where: str) -> str:
    try:
        return template.substitute(values).strip()
    except KeyError as exc:
        raise PromptError(f"{where}: the variable {exc.args[0]!r} has no value. Give it one.") from None


def _shown(examples: Iterable[Example]) -> str:
    return "\n\n".join(
        f"{example.shows}\n<example>\n{example.release}\n</example>\n{example.answer}" for example in examples
    )


def parse_prompt(text: str, name: str, version: str) -> Prompt:
    """Make a prompt of a file's text. Raises PromptError, naming the file and what is wrong."""
    import tomllib

    where = f"{name}.{version}.toml"
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as exc:
        raise PromptError(f"{where}: is not valid TOML ({exc}). Correct it.") from None
    _check(data, where)
    examples = tuple(
        Example(*(example[key].strip() for key in ("shows", "release", "answer")))
        for example in data.get("examples", ())
    )
    system = Template(data["system"])
    values: _Values = {key: made() for key, made in _GENERATED.items() if key in system.get_identifiers()}
    if "examples" in system.get_identifiers():
        values["examples"] = _shown(examples)
    complete = _substitute(system, values, where)
    sha = sha256(f"{complete}\0{data['user']}".encode()).hexdigest()[:12]
    return Prompt(
        name,
        version,
        data["purpose"],
        tuple(data["variables"]),
        complete,
        Template(data["user"]),
        examples,
        f"{version}:{sha}",
    )


@cache
def load(name: str, version: str | None = None) -> Prompt:
    """Return a prompt, by default in the version in use. Raises PromptError, naming those there are.

    >>> load("extract", "v99")
    Traceback (most recent call last):
    summarizer.errors.PromptError: extract.v99: no such prompt. There are extract.v1.
    """
    version = version or VERSIONS.get(name, "v1")
    path = _folder() / f"{name}.{version}.toml"
    try:
        text = path.read_text(encoding="utf-8")
    except OSError:
        found = sorted(found.stem for found in _folder().glob(f"{name}.v*.toml")) or ["none of that name"]
        raise PromptError(f"{name}.{version}: no such prompt. There are {', '.join(found)}.") from None
    return parse_prompt(text, name, version)


def fingerprints() -> dict[str, str]:
    """Return the fingerprints of the chain's prompts, as a brief records them."""
    return {name: load(name).fingerprint for name in ("extract", "repair", "compose")}


def stretch(release: Release, window: tuple[int, int], left_out: Iterable[str] = ()) -> str:
    """Return the words that lie in a window, without the zones that are left out ("tables": rows of figures)."""
    without = frozenset(left_out)
    start, end = window
    pieces = [
        release.text[max(zone.start, start) : min(zone.end, end)]
        for zone in release.zones
        if zone.kind not in without and zone.start < end and zone.end > start
    ]
    text = "".join(pieces).strip()
    return without_tables(text) if "tables" in without else text


def shown_text(release: Release, window: tuple[int, int], left_out: Iterable[str] = ()) -> str:
    """Return what a model sees of a release: a window of it, with the headline before it if that is not in it.

    >>> from summarizer.release import Release
    >>> lead = "LYON, May 2, 2025 – Verdane has hired an officer."
    >>> text = f"Verdane hires an officer\\n\\n{lead}\\n\\nContacts:\\nIda, ida@example.com"
    >>> release = Release.from_text(text)
    >>> shown_text(release, (0, len(text)), {"contacts"})
    'Verdane hires an officer\\n\\nLYON, May 2, 2025 – Verdane has hired an officer.'
    >>> shown_text(release, (54, 76))
    'Verdane hires an officer\\n\\nhas hired an officer.'
    """
    words = stretch(release, window, left_out)
    headline = next((zone for zone in release.zones if zone.kind == "headline"), None)
    if headline is None or headline.start >= window[0]:
        return words
    return f"{release.text[headline.start : min(headline.end, window[0])].strip()}\n\n{words}".strip()


def _failed(items: Iterable[Dropped]) -> str:
    return "\n".join(
        json.dumps(
            {
                "program": item.program,
                "field": item.field,
                "value": item.value.partition(": ")[0]
                if item.field in ("regulator", "partner")
                else item.value,
                "qualifier": item.value.partition(": ")[2] or None
                if item.field in ("regulator", "partner")
                else None,
                "quotes": item.quotes,
                "reason": item.reason,
            },
            ensure_ascii=False,
        )
        for item in items
    )


def _facts(brief: Brief) -> str:
    programs = [
        {
            "product": program.asset.name,
            "other names": program.asset.aliases,
            "sponsor": program.sponsor.name,
            "targets": [target.name for target in program.targets],
            "modality": program.modality and program.modality.value,
            "indications": [item.name for item in program.indications],
            "stage": program.stage and program.stage.value,
            "regulators": [
                {"agency": entry.agency, "action": entry.action, "timing": entry.timing}
                for entry in program.regulators
            ],
            "partners": [{"name": partner.name, "role": partner.role} for partner in program.partners],
        }
        for program in brief.programs
    ]
    told = {
        "event": brief.event,
        "issuer": brief.release.issuer.name,
        "date": brief.release.date,
        "programs": [{key: value for key, value in program.items() if value} for program in programs],
    }
    return json.dumps({key: value for key, value in told.items() if value}, ensure_ascii=False, indent=1)


def _values(question: Question) -> _Values:
    variables = question.variables
    if question.prompt == "extract":
        release = variables["release"]
        return {"release": shown_text(release, variables["window"], variables.get("left_out", ()))}
    if question.prompt == "repair":
        release = variables["release"]
        window = variables.get("window", (0, len(release.text)))
        return {
            "release": shown_text(release, window, variables.get("left_out", ())),
            "failed": _failed(variables["failed"]),
        }
    if question.prompt == "compose":
        return {"facts": _facts(variables["facts"]), "lead": variables["lead"]}
    return {key: str(variables[key]) for key in load(question.prompt).variables if key in variables}


def _key(values: _Values) -> str:
    """What the lines around outside text carry: the text would have to hold its own hash to forge one."""
    return sha256("\0".join(values.values()).encode()).hexdigest()[:16]


def render(question: Question) -> tuple[Message, ...]:
    """Return the messages that put a question to a model.

    A question that is asked again says, behind everything else, what was wrong with the reply before; what stands
    before is the same to the letter, so that the provider's cache has it. Raises PromptError.
    """
    prompt = load(question.prompt)
    values = _values(question)
    values["key"] = _key(values)
    messages = [
        Message("system", prompt.system),
        Message("user", _substitute(prompt.user, values, f"{prompt.name}.{prompt.version}.toml")),
    ]
    error = question.variables.get("error")
    if error:
        told = " ".join(str(error).split())[:LONGEST_ERROR]
        messages.append(
            Message(
                "user",
                f"Your reply before could not be read: {told}. Answer again, with the JSON object alone.",
            )
        )
    return tuple(messages)


def question_key(question: Question, model: str, parameters: Mapping[str, Any]) -> str:
    """Return what names an answer in a store or a recording: 32 hex digits of a SHA-256.

    It covers all that decides the answer: the rendered messages, the answer schema, the model (as its engine is
    named, `openai:gpt-4.1-mini`) and the parameters that it is called with. Raises PromptError.
    """
    from summarizer.answer_schema import schema_of

    asked = json.dumps(
        [render(question), schema_of(question.prompt), model, parameters], ensure_ascii=False, sort_keys=True
    )
    # "replace" would let two texts share a key
    return sha256(asked.encode("utf-8", "backslashreplace")).hexdigest()[:32]
