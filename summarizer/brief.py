"""The Brief and its parts: frozen pydantic models, the JSON of schema version 1.

>>> brief = Brief.model_validate_json(text)                                       # doctest: +SKIP
>>> brief.programs[0].stage.value                                                 # doctest: +SKIP
'phase-2'

Null or an empty list means "not stated". Offsets count Unicode code points into `Release.text`, and
`text[start:end] == quote` always holds, because every quote is cut from the text.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, ParamSpec, TypeAlias, TypeVar, cast

from pydantic import BaseModel, ConfigDict

Zone: TypeAlias = Literal[
    "headline",
    "dateline",
    "lead",
    "body",
    "quote",
    "about-product",
    "about-company",
    "about-designation",
    "about-disease",
    "forward-looking",
    "safety",
    "contacts",
    "junk",
]
Event: TypeAlias = Literal[
    "regulatory",
    "clinical-data",
    "clinical-progress",
    "deal",
    "acquisition",
    "financing",
    "manufacturing",
    "financial-results",
    "pipeline-update",
    "preclinical-data",
    "leadership",
    "commercial",
    "corporate",
    "legal",
    "other",
]
DropReason: TypeAlias = Literal[
    "quote-not-found",
    "value-not-in-quote",
    "zone-not-allowed",
    "negated",
    "not-in-vocabulary",
    "low-confidence",
    "no-quote",
    "no-program",
    "conflict",
]


class Part(BaseModel):
    """Base of all parts: frozen, closed, compiled on first use (start-up counts)."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


_Fields = ParamSpec("_Fields")
_Made = TypeVar("_Made", bound=Part)


def trusted(part: Callable[_Fields, _Made]) -> Callable[_Fields, _Made]:
    """The same call without checks at run time, for values that our own code made and mypy has checked.

    Building pydantic's validators takes longer than the brief itself; what comes from outside is validated.

    >>> trusted(Named)(name="Verdane") == Named(name="Verdane")
    True
    """
    return cast("Callable[_Fields, _Made]", cast("type[_Made]", part).model_construct)


class Evidence(Part):
    """Words of the release that say so."""

    quote: str
    """Exactly as printed in the release."""
    start: int
    end: int
    """Code points into `Release.text`; `text[start:end] == quote`."""
    zone: Zone
    match: Literal["exact", "folded"]
    """Whether the claimed words stood there to the letter, or up to typography and case."""


class Named(Part):
    """A name with its evidence: the sponsor, the issuer, an indication."""

    name: str | None
    evidence: tuple[Evidence, ...] = ()


class Asset(Part):
    """The product: its name as written, null for an unnamed one."""

    name: str | None
    aliases: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class Target(Part):
    """A molecule that the product is meant to act on."""

    name: str
    """As the release writes it."""
    symbol: str | None
    """HGNC symbol or our id for families and foreign antigens; null for one that our vocabulary does not know."""
    confidence: float | None = None
    evidence: tuple[Evidence, ...] = ()


class Classified(Part):
    """A vocabulary value and the words behind it: modality or stage."""

    value: str
    words: str
    confidence: float | None = None
    evidence: tuple[Evidence, ...] = ()


class Regulator(Part):
    """An agency and what it did, in this news or earlier."""

    agency: str
    region: str | None
    action: str
    timing: Literal["new", "earlier"]
    confidence: float | None = None
    evidence: tuple[Evidence, ...] = ()


class Partner(Part):
    """An organisation with a stated working relationship to the program; the role is the partner's."""

    name: str
    role: str
    confidence: float | None = None
    evidence: tuple[Evidence, ...] = ()


class Program(Part):
    """One product being developed or sold."""

    asset: Asset
    sponsor: Named
    targets: tuple[Target, ...] = ()
    modality: Classified | None = None
    indications: tuple[Named, ...] = ()
    stage: Classified | None = None
    regulators: tuple[Regulator, ...] = ()
    partners: tuple[Partner, ...] = ()


class Dropped(Part):
    """What an engine claimed and the code refused, with the reason."""

    field: str
    value: str
    quotes: tuple[str, ...]
    reason: DropReason
    program: str | None = None


class ReleaseInfo(Part):
    """Which release the brief is about."""

    id: str
    """The first 16 hex digits of the text's SHA-256."""
    title: str | None
    source: str | None
    """Path or URL; null for a text passed in."""
    issuer: Named
    date: str | None
    """ISO 8601, or null where the release gives none."""
    language: str
    """ISO 639-1."""
    chars: int


class UsageInfo(Part):
    """Calls and tokens, failed attempts included."""

    calls: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0


class EngineInfo(Part):
    """Who read the release, and what it cost."""

    name: str
    model: str | None = None
    prompts: dict[str, str] = {}
    """Prompt name to `version:fingerprint`; empty for rules."""
    vocabulary: str
    version: str
    usage: UsageInfo = UsageInfo.model_construct(calls=0, input_tokens=0, cached_tokens=0, output_tokens=0)
    cost_usd: float | None = 0.0
    """Null when the model's price is unknown."""
    seconds: float = 0.0


class Comparison(Part):
    """One field seen by the engine and by the rules."""

    program: str | None
    field: str
    verdict: Literal["agree", "differ", "only-engine", "only-rules"]
    engine: tuple[str, ...]
    rules: tuple[str, ...]


class Brief(Part):
    """Who did what, for which product, with the words that say so."""

    schema_version: Literal[1] = 1
    release: ReleaseInfo
    event: Event
    headline: str
    summary: str
    programs: tuple[Program, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    second_opinion: tuple[Comparison, ...] | None = None
    status: Literal["ok", "partial", "failed"] = "ok"
    notes: tuple[str, ...] = ()
    engine: EngineInfo
