"""What a model would cost, said before anything is sent: calls, tokens and USD of a release.

>>> release = Release.from_text("Verdane doses first patient with VRD-114, its HER3 ADC, in Phase 1 trial")
>>> told = forecast(release, "openai:gpt-4.1-mini", Settings())
>>> told.calls, told.usd is not None
(2, True)
>>> (told + told).calls
4

The questions are rendered as they would be sent, the prose's over the facts that the rules find, and the answers
are taken to be as long as the rules' own (`ASSUMPTION`). Repairs and repeated attempts come on top.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summarizer import windows
from summarizer.prices import at_rates, price
from summarizer.prompting import load
from summarizer.questions import Composition, Extraction, Question, Reply, Usage
from summarizer.release import Release
from summarizer.settings import Settings
from summarizer.tokens import Count, count

if TYPE_CHECKING:
    from summarizer.brief import Brief

ASSUMPTION = "as long as the rules' own answers; a model that reasons before it answers writes more"
LEAST_CACHED = 1_024  # tokens: providers cache no shorter beginning
REPAIR_ITEMS = 3  # claims that a repair is about, for what a release costs at most


@dataclass(frozen=True, slots=True)
class Forecast:
    """Calls, tokens and USD; those of several releases are added with `+`."""

    releases: int
    calls: int
    input: Count
    repeated: int
    """Those of the input that are the same for every release, which a provider may serve from its cache."""
    output: int
    """Assumed, see ASSUMPTION."""
    usd: float | None
    """Without any cache; None when the model's price is unknown."""
    usd_cached: float | None
    """When the repeated part comes from the cache each time."""
    usd_most: float | None
    """With a repair, and with the longest answers that are sensible."""

    def __add__(self, other: Forecast) -> Forecast:
        return Forecast(
            self.releases + other.releases,
            self.calls + other.calls,
            self.input + other.input,
            self.repeated + other.repeated,
            self.output + other.output,
            _sum(self.usd, other.usd),
            _sum(self.usd_cached, other.usd_cached),
            _sum(self.usd_most, other.usd_most),
        )


def _sum(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one + other


def _claims_json(answer: Extraction) -> str:
    claims = [
        {
            "program": claim.program,
            "field": claim.field,
            "quotes": claim.quotes,
            "value": claim.value,
            "qualifier": claim.qualifier,
            "timing": claim.timing,
        }
        for claim in answer.claims
    ]
    told = {"event": answer.event, "claims": claims}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _answers(questions: Sequence[Question], brief: Brief) -> list[str]:
    """What the rules answer to the same questions, as a model would write it."""
    from summarizer.engines.rules import RuleEngine

    engine = RuleEngine()
    written: list[str] = []
    for question in questions:
        reply = engine.answer(question)
        if isinstance(reply, Reply) and isinstance(reply.content, Extraction):
            written.append(_claims_json(reply.content))
        else:
            written.append(json.dumps({"headline": brief.headline, "summary": brief.summary}))
    return written


def forecast(
    release: Release,
    model: str,
    settings: Settings,
    *,
    base_url: str | None = None,
    prices: tuple[float, float] | None = None,
) -> Forecast:
    """Return what a model (`<provider>:<model>`) would be asked about a release, and what that would cost.

    `prices` are USD for a million tokens of input and of output, for a model that the price table does not know.
    """
    from summarizer.api import summarize

    exact = True

    def counted(text: str) -> int:
        nonlocal exact
        found = count(text, model)
        exact = exact and found.exact
        return found.tokens

    budget = windows.Budget(settings.max_input_tokens, counted).checked()
    questions = [
        Question("extract", {"release": release, "window": window}, Extraction)
        for window in budget.windows(release)
    ]
    brief = summarize(release)
    if settings.prose == "engine":
        questions.append(Question("compose", {"facts": brief, "lead": release.lead}, Composition))
    read, most = (sum(values) for values in zip(*map(budget.tokens, questions), strict=True))
    written = sum(map(counted, _answers(questions, brief)))
    stable = counted(load("extract").system)
    repeated = stable * (len(questions) - (settings.prose == "engine")) if stable >= LEAST_CACHED else 0
    repair_read = counted(load("repair").system) + counted(release.text)
    repair_written = windows.OUTPUT["repair"][0] + 150 * REPAIR_ITEMS

    def usd(read: int, cached: int, written: int) -> float | None:
        used = Usage(len(questions), read, cached, written)
        return at_rates(prices, used) if prices else price(model, used, base_url=base_url)

    return Forecast(
        releases=1,
        calls=len(questions),
        input=Count(read, exact),
        repeated=repeated,
        output=written,
        usd=usd(read, 0, written),
        usd_cached=usd(read, repeated, written),
        usd_most=usd(read + repair_read, 0, max(most, written) + repair_written),
    )
