"""The chain: the steps from a release to a brief, in order, without input or output.

It yields tuples of questions and is sent as many replies or failures; whoever drives it decides how they are
answered: one by one, concurrently, in waves through a batch API, or from a recording.

>>> from summarizer.engines.rules import RuleEngine
>>> from summarizer.release import Release
>>> steps = chain(Release.from_text("Verdane publishes annual report"), "rules")
>>> drive(steps, RuleEngine()).programs
()
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Sequence
from typing import TYPE_CHECKING, TypeAlias, get_args

from summarizer import template
from summarizer.annotation import Annotation, annotate
from summarizer.asking import Ledger, ask
from summarizer.brief import (
    Brief,
    Dropped,
    EngineInfo,
    Event,
    Named,
    ReleaseInfo,
    UsageInfo,
    trusted,
)
from summarizer.checking import Fact, check
from summarizer.faithful import plain, unfaithful
from summarizer.ground import locate_groups
from summarizer.merging import merge, named
from summarizer.normalise import issuer_of, programs_of
from summarizer.questions import (
    Claim,
    Composition,
    Extraction,
    Failure,
    PromptName,
    Question,
    Reply,
)
from summarizer.release import Release
from summarizer.settings import Settings
from summarizer.version import VERSION
from summarizer.vocabulary import load

if TYPE_CHECKING:
    from summarizer.engines import Engine, RemoteEngine

Window: TypeAlias = tuple[int, int]
"""A stretch of the release's text, code points."""
Steps: TypeAlias = Generator[tuple[Question, ...], tuple[Reply | Failure, ...], Brief]
EVENTS: tuple[str, ...] = get_args(Event)


def _extract(
    release: Release, windows: Sequence[Window], ledger: Ledger
) -> Generator[tuple[Question, ...], tuple[Reply | Failure, ...], Extraction]:
    """Ask for the claims, window by window, and merge them."""
    questions = [
        Question("extract", {"release": release, "window": window}, Extraction) for window in windows
    ]
    answers = yield from ask(questions, ledger)
    for answer in answers:
        if isinstance(answer, Failure):
            ledger.say(f"{answer.reason}: {answer.message}")
            ledger.partial = True
    ledger.failed = all(isinstance(answer, Failure) for answer in answers)
    if len(windows) > 1:
        ledger.say(
            f"The release is longer than the engine reads at once; it was read in {len(windows)} parts."
        )
    return merge([answer for answer in answers if isinstance(answer, Extraction)])


def _repair(
    release: Release,
    windows: Sequence[Window],
    note: Annotation,
    facts: list[Fact],
    dropped: list[Dropped],
    settings: Settings,
    ledger: Ledger,
) -> Generator[tuple[Question, ...], tuple[Reply | Failure, ...], tuple[list[Fact], list[Dropped]]]:
    """Ask once for other words for all that failed; what fails again is dropped."""
    failing = [item for item in dropped if item.reason != "low-confidence"]
    if not failing:
        return facts, dropped
    questions = [
        Question("repair", {"release": release, "window": window, "failed": mine}, Extraction)
        for window, mine in _by_window(failing, windows, note)
    ]
    answers = yield from ask(questions, ledger)
    claims: list[Claim] = []
    for answer in answers:
        if isinstance(answer, Extraction):
            claims += answer.claims
        elif isinstance(answer, Failure) and answer.reason != "declined":
            ledger.say(f"repair: {answer.message}")
    asked = {(item.program, item.field, item.value) for item in failing}
    offered = [c for c in claims if (c.program, c.field, c.shown) in asked]
    if not offered:
        return facts, dropped
    mended, _ = check([*(fact.claim for fact in facts), *offered], note, settings.min_confidence)
    new = [fact for fact in mended if fact.claim in offered]
    healed = {(fact.claim.program, fact.claim.field, fact.claim.shown) for fact in new}
    return [*facts, *new], [item for item in dropped if (item.program, item.field, item.value) not in healed]


def _by_window(
    failing: Sequence[Dropped], windows: Sequence[Window], note: Annotation
) -> list[tuple[Window, tuple[Dropped, ...]]]:
    """Each failed claim with the window that names its value or its program first; else with the first window."""
    if len(windows) == 1:
        return [(windows[0], tuple(failing))]
    mine: dict[Window, list[Dropped]] = {}
    for item in failing:
        found = [
            span[0].start
            for words in (*item.quotes, item.value.partition(": ")[0], item.program or "")
            for span in locate_groups(words, note.folded)[:1]
        ]
        at = found[0] if found else 0
        window = next((window for window in windows if window[0] <= at < window[1]), windows[0])
        mine.setdefault(window, []).append(item)
    return [(window, tuple(items)) for window, items in mine.items()]


def _compose(
    draft: Brief, note: Annotation, settings: Settings, ledger: Ledger
) -> Generator[tuple[Question, ...], tuple[Reply | Failure, ...], tuple[str, str]]:
    """Ask for the prose; where it says more than the facts and the lead, the template speaks instead."""
    if ledger.failed:
        return draft.release.title or "", ""
    made = template.compose(draft.event, draft.programs, draft.release.issuer.name, draft.release.title)
    if settings.prose == "template":
        return made
    lead = note.release.lead
    (answer,) = yield from ask([Question("compose", {"facts": draft, "lead": lead}, Composition)], ledger)
    if isinstance(answer, Failure):
        if answer.reason != "declined":
            ledger.say(f"compose: {answer.message} Headline and summary were made from the facts.")
        return made
    assert isinstance(answer, Composition)
    if answer == made:
        return made
    told = unfaithful(answer, draft, made, lead)
    if told is not None:
        ledger.say(f"{told} Headline and summary were made from the facts.")
        return made
    return plain(answer.headline), plain(answer.summary)


def _info(release: Release, issuer: Named) -> ReleaseInfo:
    return trusted(ReleaseInfo)(
        id=release.id,
        title=release.title,
        source=release.source,
        issuer=issuer,
        date=release.date,
        language=release.language,
        chars=len(release.text),
    )


def chain(
    release: Release,
    engine: str,
    settings: Settings | None = None,
    *,
    windows: Sequence[Window] | None = None,
    prompts: dict[PromptName, str] | None = None,
) -> Steps:
    """Return the steps that make a brief of a release; `drive` runs them.

    `windows` cuts a release that is too long for the engine; `prompts` are the fingerprints that the brief records.
    """
    settings = settings or Settings()
    ledger = Ledger()
    note = annotate(release)
    windows = windows or [(0, len(release.text))]
    extraction = yield from _extract(release, windows, ledger)
    facts, dropped = check(named(extraction.claims), note, settings.min_confidence)
    facts, dropped = yield from _repair(release, windows, note, facts, dropped, settings, ledger)
    programs, lost = programs_of(facts, note)
    event = extraction.event if extraction.event in EVENTS else "other"
    draft = trusted(Brief)(
        release=_info(release, issuer_of(facts)),
        event=event,  # type: ignore[arg-type]
        headline="",
        summary="",
        programs=programs,
        dropped=(*dropped, *lost),
        engine=trusted(EngineInfo)(
            name=engine,
            prompts={str(name): sha for name, sha in (prompts or {}).items()},
            vocabulary=load().fingerprint,
            version=VERSION,
        ),
    )
    headline, summary = yield from _compose(draft, note, settings, ledger)
    return draft.model_copy(
        update={
            "headline": headline,
            "summary": summary,
            "status": "failed" if ledger.failed else "partial" if ledger.partial else "ok",
            "notes": tuple(ledger.notes),
            "engine": draft.engine.model_copy(
                update={
                    "model": ledger.model,
                    "cost_usd": ledger.usage.cost_usd,
                    "usage": trusted(UsageInfo)(
                        calls=ledger.usage.calls,
                        input_tokens=ledger.usage.input_tokens,
                        cached_tokens=ledger.usage.cached_tokens,
                        output_tokens=ledger.usage.output_tokens,
                    ),
                }
            ),
        }
    )


def chain_for(release: Release, engine: RemoteEngine, settings: Settings | None = None) -> Steps:
    """Return the steps that make a brief with an engine behind a server: in its windows, by its prompts."""
    return chain(
        release, engine.name, settings, windows=engine.windows(release), prompts=dict(engine.prompts)
    )


def drive(steps: Steps, engine: Engine) -> Brief:
    """Run the steps, each question answered in turn by the engine."""
    try:
        questions = next(steps)
        while True:
            questions = steps.send(tuple(engine.answer(question) for question in questions))
    except StopIteration as done:
        brief = done.value
        assert isinstance(brief, Brief)
        return brief


async def adrive(steps: Steps, ask: Callable[[Question], Awaitable[Reply | Failure]]) -> Brief:
    """Run the steps, the questions of each answered at the same time."""
    import asyncio

    try:
        questions = next(steps)
        while True:
            questions = steps.send(tuple(await asyncio.gather(*(ask(question) for question in questions))))
    except StopIteration as done:
        brief = done.value
        assert isinstance(brief, Brief)
        return brief
