"""Has a trial or phase begun, or is it a plan? Read from the verb that governs it in its clause.

>>> said = "Verdane completed its Phase 1 trial and plans to start a Phase 2 trial."
>>> [step_status(said, 0, len(said), at, at + 7) for at in (said.find("Phase 1"), said.find("Phase 2"))]
['fact', 'planned']
"""

from __future__ import annotations

import re

from summarizer import patterns
from summarizer import step_words as words
from summarizer.status import Status, clause_start, last_of, negation, plan, supposed


# data, an end, a trial that runs: even when more of them is only expected, the trial is there
def _modal_before(text: str, start: int, at: int) -> bool:
    """Whether `to`, `will`, `may` … stands right before a verb, so that it is no fact yet."""
    before = text[max(start, at - 44) : at]
    if patterns.search(r"\b(?:continu\w+|began|begun|allowed\s+us)\s+to\s+(?:\w+ly\s+)?$", before, re.I):
        return False
    return bool(
        patterns.search(
            r"\b(?:to|will|would|could|(?-i:may)|might|can|should|not|of|for|towards?|on|before|prior\s+to"
            r"|supports?|supporting|enabl\w+|justif\w+|warrants?|warranting|considering|considers?|requires?|requiring|and)\s+(?:(?:be|soon|also|then|further|rapidly|quickly|now|potentially|[a-z]+ly)\s+){0,2}$",
            before,
            re.I,
        )
    )


def step_status(text: str, start: int, end: int, at: int, until: int) -> Status:
    """The status of a trial or phase named at `at`:`until` in the sentence `start`:`end`.

    The verb nearest before it in its clause decides: one that starts a trial after `to`, `plans`, `will` is a
    plan; one in the past, or one that tells of data, is a fact.
    """
    if words.no_trial().match(text, until, end) or patterns.search(
        r"\b(?:SBIR|STTR)\s+$", text[max(start, at - 8) : at]
    ):
        return "general"
    if words.run_up().match(text, until, end):
        return "planned"
    clause = clause_start(text, start, at)
    if words.due_at().search(text, max(start, at - 110), at) and not patterns.search(
        r"\b(?:received|earned|achieved|triggered|triggers|triggering)\b", text[max(start, at - 110) : at]
    ):
        return "planned"
    if words.asset().match(text, until, end) and not words.not_yet().search(text, max(clause, at - 40), at):
        return "fact"
    status = _begun(text, start, end, at, until, clause)
    if status == "fact" and words.carried_through().search(text, max(start, at - 120), at):
        return "planned"
    if (
        status == "planned"
        and words.grows_to().match(text, until, end)
        and words.grows_from().search(text, max(start, at - 100), at)
    ):
        return "fact"  # it is there, and the next phase is to come
    if status != "planned":
        # what an agency let begin has not begun by that
        if status == "fact" and _only_cleared(text, clause, at, until, end):
            return "cleared"
        return status
    if not _let_begin(text, clause, at):
        return "cleared" if only_fills(text, start, end, at, until) else "planned"
    part = words.inside().search(text, max(clause, at - 90), at)
    # a further cohort of a trial that runs
    return "cleared" if part is None or part.group().lower().startswith("amend") else "fact"


def only_fills(text: str, start: int, end: int, at: int, until: int) -> bool:
    """Whether of a trial only the people to come are told: "is a Phase 1/2 trial which is to include 142 patients"."""
    if words.filled().search(text, max(start, at - 110), at):
        return True
    return (
        words.fills().match(text, until, end) is not None
        and not words.intends().search(text, start, at)
        and not words.attribute().search(text[max(start, at - 70) : at])
        and all(
            found.lastgroup == "data" or found.group().lower() == "study"
            for found in words.governing().finditer(text, start, at)
        )
    )


def _let_begin(text: str, clause: int, at: int) -> bool:
    """Whether a clearance, and no mere plan of one, governs the trial at `at`."""
    found = last_of(words.clears().finditer(text, max(clause, at - 130), at))
    return (
        found is not None
        and not words.intends().search(text, clause, found.start())
        and not words.intends().search(text, found.end(), at)
        and not negation().search(text, max(clause, found.start() - 40), found.start())
        and not patterns.search(r"\bto\s+$", text[max(clause, found.start() - 3) : found.start()])
    )


def _only_cleared(text: str, clause: int, at: int, until: int, end: int) -> bool:
    found = last_of(words.clears().finditer(text, clause, at))
    if found is None or words.runs().match(text, until, end) or words.yields().match(text, until, end):
        return False
    if words.inside().search(text, found.end(), at):
        return False
    between = last_of(words.governing().finditer(text, found.end(), at))
    return (between is None or between.lastgroup in ("base", "noun")) and _let_begin(text, clause, at)


def _begun(text: str, start: int, end: int, at: int, until: int, clause: int) -> Status:
    before = text[clause:at]
    after = text[until : min(end, until + 230)]
    governing = last_of(words.governing().finditer(text, clause, at))
    kind = governing.lastgroup if governing is not None else None
    attribute = words.attribute().search(before[-70:])
    runs = bool(
        words.runs().match(after)
        or words.by_now().match(after)
        or words.first_of().search(text, max(start, at - 160), at)
    )
    if runs and attribute and "repar" in attribute.group():
        runs = False  # the preparations for it are under way
    if (
        attribute
        and not runs
        and (not _entered(before[-70:], attribute.start()) or words.takes().search(before[-90:]))
    ):
        paid = kind in ("noun", "base") and patterns.search(
            r"\b(?:received|earned|achieved|triggered|triggers|due)\b[^.;]{0,40}\bmilestone|\bmilestone\b[^.;]{0,30}\b(?:earned|triggered|achieved)\b",
            before,
        )
        if paid:
            return "fact"
        excused = (
            attribute["purpose"]
            and kind in ("data", "done", "progress")
            and not words.money_for().search(before[-110:])
        )
        if not (excused and governing and not _governed(text, clause, governing)):
            return "planned"
    if words.of_others().search(text, max(start, at - 60), at) or (
        words.many().match(text, until, end) and words.number().search(text, max(start, at - 30), at)
    ):
        return "general"
    if runs:
        return "fact"
    if words.fails().search(text, max(clause, at - 60), at):
        return "fact"
    if words.begins_later().match(after):
        return "planned"
    if kind not in ("data", "done", "progress") and words.would_do().match(after):
        return "planned"
    if words.yields().match(after):
        return "fact"
    if kind not in ("data", "done") and words.expected_later().match(after):
        return "planned"
    if governing is None:
        if negation().search(words.harmless().sub("", before[-90:])[-60:]):
            return "negated"
        if supposed().search(before):
            return "hypothetical"
        ahead = plan().search(before[-60:]) or patterns.search(
            r"\blook(?:s|ing)?\s+forward\b", before[-60:], re.I
        )
        if words.single().fullmatch(before) and plan().search(text, max(start, clause - 90), clause):
            return "planned"
        bought = before if not before.lower().startswith(("after", "following")) else text[start:at]
        return "planned" if ahead or words.purse().search(bought) else "fact"
    if negation().search(text, max(clause, governing.start() - 25), governing.start()):
        return "negated"
    if kind == "talk" and patterns.search(r"\bamend\w+\s", before[-60:], re.I):
        return "fact"  # only of what runs is the protocol amended
    if kind in ("plan", "talk"):
        return "planned"
    if kind in ("data", "done") and words.turns().search(text, governing.end(), at):
        return "planned"
    if kind == "data":
        return "fact"
    if kind == "done":
        soon = patterns.search(
            r"\b(?:to|will|would|could|(?-i:may)|might|can|should)\s+(?:be|have\s+been|have)\s+(?:\w+ly\s+)?$",
            text[max(clause, governing.start() - 30) : governing.start()],
            re.I,
        )
        return "planned" if soon else "fact"
    if kind == "progress":
        return "planned" if _governed(text, clause, governing) else "fact"
    if supposed().search(text, clause, governing.start()):
        return "hypothetical"
    if kind == "base" and patterns.search(
        r"\b(?:an?|the|its|our|successful|first|early|official|[A-Z]\w+[’']s?)\s+$",
        text[max(clause, governing.start() - 14) : governing.start()],
    ):
        kind = "noun"  # `the start of`, `an open trial`
    if kind == "base":
        if governing.group().lower() == "open" and patterns.search(
            r"\b(?:is|are|remains?|now)\s+(?:now\s+|already\s+)?$",
            text[max(clause, governing.start() - 16) : governing.start()],
        ):
            return "fact"  # `enrolment is open at 30 centres`
        if governing.group().lower().endswith("ing") and patterns.search(
            r"\b(?:is|are|currently|now)\s+(?:\w+ly\s+)?$",
            text[max(clause, governing.start() - 20) : governing.start()],
            re.I,
        ):
            return "fact"
        if words.bare().fullmatch(governing.group()) and not patterns.search(
            r"\b(?:we|they|both|companies)\s+$",
            text[max(clause, governing.start() - 12) : governing.start()],
            re.I,
        ):
            # `Q3: initiate Phase 2`; a headline says `initiates`
            return "planned"
        return "planned" if _modal_before(text, clause, governing.start()) else "fact"
    return "planned" if words.far_plan().search(text, clause, governing.start()) else "fact"


def _entered(before: str, attribute: int) -> bool:
    """Whether a step into a trial is told before its attribute, and not of another trial before an "and"."""
    found = last_of(words.entered().finditer(before))
    return found is not None and not (
        found.end() < attribute and patterns.search(r"\band\s+has\b", before[found.end() : attribute])
    )


def _governed(text: str, clause: int, governing: re.Match[str]) -> bool:
    """Whether a plan stands before a word of progress, and no word of data or of a step done between."""
    planner = last_of(words.planner().finditer(text, clause, governing.start()))
    if planner is None:
        return False
    between = last_of(words.governing().finditer(text, planner.end(), governing.start()))
    if between is None or between.lastgroup not in ("data", "done"):
        return True
    # `will be evaluated in a Phase 2 trial`
    return between.lastgroup == "done" and bool(
        patterns.fullmatch(
            r"(?:\s|\bto\b|\bbe\b|\bbeen\b|\bhave\b|\balso\b|\bthen\b|\bnext\b|\bfirst\b|\w+ly\b)*",
            text[planner.end() : between.start()],
        )
    )
