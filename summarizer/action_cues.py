"""The regulatory actions that a sentence speaks of: from the vocabulary's cues, and composed of application and verb.

>>> from summarizer.vocabulary import load
>>> said = "The FDA has accepted for review the company's BLA."
>>> [(found.value, found.status) for found in find_actions(said, 0, len(said), load().scan(said))]
[('accepted', 'fact')]

`approved` beside an IND clears a trial, beside a BLA it approves a medicine: so verb and object are read together.
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer import patterns
from summarizer.action_kinds import MARKETING, TRIAL, Cue
from summarizer.action_verbs import STEPS, verbs
from summarizer.application_cues import of_application
from summarizer.approval_cues import approvals
from summarizer.east_asian_cues import east_asian
from summarizer.german_french_cues import german_french, german_french_status
from summarizer.idiom_cues import idioms
from summarizer.named_action_cues import NAMED, named_action
from summarizer.talk_cues import reviews, sent, talks
from summarizer.vocabulary import Mention


def _enabling(text: str, mention: Mention) -> bool:
    """`IND-enabling` and `pre-IND` are no applications."""
    if patterns.search(r"\b[Pp]re[-‑\s]?$", text[max(0, mention.start - 5) : mention.start]):
        return True
    return bool(
        patterns.match(
            r"[-‑\s]*(?:enabling|ready|supporting|directed)\b", text[mention.end : mention.end + 14]
        )
    )


def find_actions(
    text: str, start: int, end: int, mentions: Sequence[Mention], language: str = "en"
) -> list[Cue]:
    """Return the actions that the sentence `start`:`end` names, in their order; `mentions` are those within it."""
    acts = [mention for mention in mentions if mention.kind == "action"]
    applications = [mention for mention in mentions if mention.kind == "application"]
    agencies = [mention for mention in mentions if mention.kind == "regulator"]
    if not (acts or applications or agencies):
        return []
    if language in ("zh", "ja", "ko"):
        return sorted(east_asian(text, start, end, mentions), key=lambda cue: cue.start)
    if language in ("de", "fr"):
        # the words of plans differ: `denkbar`, `envisagée`
        found = [
            cue._replace(status="planned")
            if cue.status == "fact"
            and german_french_status(text, start, end, cue.start, cue.end) == "planned"
            else cue
            for cue in _english(text, start, end, acts, applications, agencies, language)
        ]
        abroad = german_french(text, start, end)
        # what is read whole takes the place of what single words would say
        return sorted(
            (
                *abroad,
                *(cue for cue in found if _apart(cue, abroad)),
            ),
            key=lambda cue: cue.start,
        )
    return sorted(
        _english(text, start, end, acts, applications, agencies, language), key=lambda cue: cue.start
    )


def _apart(cue: Cue, others: Sequence[Cue]) -> bool:
    """Whether a cue neither overlaps one read whole nor speaks of the same application."""
    group = next((group for group in (TRIAL, MARKETING) if cue.value in group), None)
    return not any(
        (cue.start < other.end and other.start < cue.end) or (group is not None and other.value in group)
        for other in others
    )


def _english(
    text: str,
    start: int,
    end: int,
    acts: Sequence[Mention],
    applications: Sequence[Mention],
    agencies: Sequence[Mention],
    language: str,
) -> list[Cue]:
    said = text[start:end]
    applications = [mention for mention in applications if not _enabling(text, mention)]
    steps = (
        [
            verb
            for verb in verbs().finditer(text, start, end)
            if not any(name.start <= verb.start() < name.end for name in applications)
        ]
        if (applications or agencies) and any(step in said for step in STEPS)
        else []
    )
    found: list[Cue] = []
    for application in applications:
        cue = of_application(text, start, end, application, steps, applications)
        if cue is not None:
            found.append(cue)
    found += approvals(text, start, end, steps, agencies, found)
    if agencies:
        found += talks(text, start, end, agencies)
        if not any(cue.value in MARKETING and cue.status == "fact" for cue in found):
            found += reviews(text, start, end, agencies)
        found += sent(text, start, end, agencies, applications)
        found += (
            cue
            for cue in idioms(text, start, end, agencies)
            if not any(
                cue.value == other.value or (cue.start < other.end and other.start < cue.end)
                for other in found
            )
        )
    for mention in acts:
        group = next((group for group in (TRIAL, MARKETING) if mention.id in group), None)
        named = mention.id in NAMED or mention.cue.startswith("notice of compliance")  # as Canada approves
        if (not named and language == "en") or _enabling(text, mention):
            continue
        if group is not None and any(
            cue.value in group and cue.start < mention.end and mention.start < cue.end for cue in found
        ):
            continue
        cue = named_action(text, start, end, mention)
        if cue is not None:
            found.append(cue)
    return found
