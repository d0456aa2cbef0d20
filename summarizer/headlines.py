"""The headline that the template makes: a verb for each kind of news, its subject, the product, the indication.

>>> from summarizer.brief import Asset, Named, Program
>>> headline_of("financing", Program(asset=Asset(name="VRD-114"), sponsor=Named(name="Verdane")), None, None)
'Verdane secures funding for VRD-114'
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.brief import Partner, Program, Regulator
from summarizer.english import disease_in_english, target_in_english
from summarizer.names import organisation_words
from summarizer.wording import (
    ACTIONS,
    DESIGNATIONS,
    MODALITIES,
    PHASES,
    RANKS,
    STAGES,
    article,
    listed,
    possessive,
)

LONGEST_HEADLINE = 160  # characters; beyond that the indication goes
MOST_TARGETS = 3
"""A headline names so many; more are `multi-target`."""
BUYING = ("acquirer", "licensee")
ENDING = ("clinical-data", "clinical-progress", "pipeline-update", "corporate", "financial-results", "other")
"""Events whose news, with a discontinued program, is that it was."""


def noun_of(program: Program) -> str:
    """What its class is called; `product` where that is unknown."""
    return MODALITIES.get(program.modality.value, "product") if program.modality else "product"


def _short_kind(program: Program) -> str:
    """What it is, targets first: `HER3 antibody-drug conjugate`; nothing when nothing is known."""
    names = [target_in_english(target.name, target.symbol) for target in program.targets]
    if not names and not program.modality:
        return ""
    noun = noun_of(program)
    if len(names) > MOST_TARGETS:
        return f"multi-target {noun}"
    return " ".join(filter(None, ["/".join(names), "program" if noun == "product" and names else noun]))


def owner_of(program: Program, issuer: str | None) -> str | None:
    """The sponsor, else whose news it is."""
    return program.sponsor.name or issuer


def _told(program: Program, issuer: str | None, subject: str | None = None) -> str:
    """The product within a headline: `VRD-114, Verdane’s HER3 antibody`; `its` where the owner is the subject."""
    owner = owner_of(program, issuer)
    kind = _short_kind(program)
    name = program.asset.name
    whose = "its" if owner and owner == subject else possessive(owner) if owner else ""
    if name is None:
        return f"{whose or 'an unnamed'} {kind or 'program'}" if whose or not kind else article(kind)
    if not kind:
        return name if whose == "its" or not whose else f"{possessive(owner or '')} {name}"
    return f"{name}, {whose} {kind}" if whose else f"{name}, {article(kind)}"


def _closed(told: str, more: str) -> str:
    """An apposition is closed by a comma before the sentence goes on."""
    return f"{told}, {more}" if ", " in told else f"{told} {more}"


def _first(regulators: Sequence[Regulator]) -> list[Regulator]:
    """The new action that makes the headline, with every agency that took the same."""
    new = [regulator for regulator in regulators if regulator.timing == "new"]
    if not new:
        return []
    best = min(
        new, key=lambda regulator: RANKS.index(regulator.action) if regulator.action in RANKS else len(RANKS)
    )
    same = [regulator for regulator in new if regulator.action == best.action]
    return sorted(same, key=lambda regulator: regulator is not best)


def is_device(program: Program) -> bool:
    """Whether agencies clear it rather than approve it."""
    return program.modality is not None and program.modality.value in ("medical-device", "diagnostic")


def is_cleared(title: str | None) -> bool:
    """Whether the title speaks of a clearance, as agencies clear most devices and approve few."""
    return bool(title) and "clear" in (title or "").lower()


def _regulatory(program: Program, issuer: str | None, title: str | None) -> str:
    first = _first(program.regulators)
    told = _told(program, issuer)
    if not first:
        owner = owner_of(program, issuer)
        return (
            f"{owner} reports regulatory news on {_told(program, issuer, owner)}"
            if owner
            else f"Regulatory news on {told}"
        )
    agencies = listed(dict.fromkeys(regulator.agency for regulator in first))
    action = first[0].action
    if action in DESIGNATIONS:
        return f"{agencies} {'grant' if len(first) > 1 else 'grants'} {DESIGNATIONS[action]} to {told}"
    words = ACTIONS[action][0] if action in ACTIONS else ACTIONS["other"][0]
    if action == "approved" and is_device(program) and is_cleared(title):
        words = "{agency} clears"
    if len(first) > 1:  # clears, authorises, grants: two agencies clear, authorise, grant
        _, verb, *rest = words.split(" ")
        if verb not in ("committee", "advisers"):
            words = " ".join(["{agency}", verb.removesuffix("s"), *rest])
    return f"{words.format(agency=agencies)} {told}"


def _news_partner(program: Program, title: str | None) -> Partner | None:
    """The partner of a deal: one that the title names, else the only one whose role may be that of a deal."""
    words = set(organisation_words(title or ""))
    order = (
        "acquirer",
        "licensee",
        "licensor",
        "commercial",
        "co-developer",
        "collaborator",
        "academic",
        "supplier",
    )
    ranked = sorted(
        (partner for partner in program.partners if partner.role in order),
        key=lambda partner: order.index(partner.role),
    )
    named = [partner for partner in ranked if (organisation_words(partner.name) or ("",))[0] in words]
    return named[0] if named else ranked[0] if len(ranked) == 1 else None


def _deal(program: Program, issuer: str | None, title: str | None) -> str:
    partner = _news_partner(program, title)
    owner = owner_of(program, issuer)
    told = _told(program, issuer)
    if owner is None:
        return f"Deal on {told}"
    if partner is None:
        return f"{owner} strikes deal on {_told(program, issuer, owner)}"
    name, its = partner.name, _told(program, issuer, owner)
    forms = {
        "licensee": f"{name} licenses {told}",
        "licensor": f"{owner} licenses {_closed(its, f'from {name}')}",
        "commercial": f"{name} to sell {told}",
        "co-developer": f"{name} to co-develop {told}",
        "acquirer": f"{name} acquires {told}",
        "supplier": f"{owner} and {name} agree on supply for {told}",
    }
    return forms.get(partner.role, f"{owner} and {name} work together on {told}")


def _manufacturing(program: Program, issuer: str | None) -> str:
    told = _told(program, issuer)
    makers = [partner.name for partner in program.partners if partner.role == "manufacturer"]
    return f"{listed(makers[:2])} to manufacture {told}" if makers else f"Manufacturing of {told}"


def _news(event: str, program: Program, issuer: str | None, title: str | None) -> str:
    """What happened, in a line without the indication."""
    owner = owner_of(program, issuer)
    its = _told(program, issuer, owner)
    stage = program.stage.value if program.stage else ""
    phase = PHASES.get(stage, "")
    if event == "regulatory":
        return _regulatory(program, issuer, title)
    if stage == "discontinued" and owner and event in ENDING:
        return f"{owner} ends development of {its}"
    if event == "deal":
        return _deal(program, issuer, title)
    if event == "acquisition":
        buyers = [partner for partner in program.partners if partner.role == "acquirer"]
        buyer = buyers[0] if buyers else _news_partner(program, title)
        told = _told(program, issuer)
        return (
            f"{buyer.name} acquires {told}"
            if buyer and buyer.role in BUYING
            else f"Acquisition around {told}"
        )
    if event == "manufacturing":
        return _manufacturing(program, issuer)
    if event == "clinical-data":
        if stage == "discontinued":
            return (
                f"{owner} reports data on {its}, and ends its development"
                if owner
                else f"Data on {its}, now ended"
            )
        data = f"{phase} data" if phase else "clinical data"
        return f"{owner} reports {data} on {its}" if owner else f"{data[0].upper()}{data[1:]} on {its}"
    if event == "clinical-progress":
        trial = f"{phase} trial" if phase else "clinical trial"
        return (
            f"{owner} advances {trial} of {its}"
            if owner
            else f"{trial[0].upper()}{trial[1:]} of {its} advances"
        )
    if event == "preclinical-data":
        return f"{owner} reports preclinical data on {its}" if owner else f"Preclinical data on {its}"
    if event == "financing":
        return f"{owner} secures funding for {its}" if owner else f"Funding for {its}"
    said = (title or "").lower()
    if owner and event == "commercial" and "launch" in said:
        return f"{owner} launches {its}"
    if owner and event == "corporate" and ("patent" in said or "notice of allowance" in said):
        return f"{owner} secures patent for {its}"
    noun = {
        "financial-results": "progress of",
        "pipeline-update": "progress of",
        "commercial": "commercial news on",
        "corporate": "corporate news on",
        "leadership": "an appointment for",
    }.get(event, "news on")
    return f"{owner} reports {noun} {its}" if owner else f"{noun[0].upper()}{noun[1:]} {its}"


def headline_of(event: str, program: Program, issuer: str | None, title: str | None) -> str:
    """The headline of a release on one program."""
    line = _news(event, program, issuer, title)
    indication = disease_in_english(program.indications[0].name or "") if program.indications else None
    if indication and len(line) + len(indication) < LONGEST_HEADLINE:
        link = "in" if event in ("clinical-data", "clinical-progress") else "for"
        line = f"{line}, {link} {indication}"
    return line


def headline_of_several(event: str, programs: Sequence[Program], issuer: str | None) -> str:
    """The headline of a release on several programs, each with its stage."""
    names = []
    for program in programs[:3]:
        stage = STAGES[program.stage.value] if program.stage else ""
        stage = {"ind": "IND", "filed": "under review"}.get(
            program.stage.value if program.stage else "", stage
        )
        stage = stage.removeprefix("in ").removesuffix(" development")
        name = program.asset.name or (
            article(_short_kind(program)) if _short_kind(program) else "an unnamed program"
        )
        names.append(f"{name} ({stage})" if stage else name)
    if len(programs) > 3:
        names.append(f"{len(programs) - 3} more")
    what = {
        "financial-results": "results and progress of",
        "pipeline-update": "update on",
        "clinical-data": "clinical data on",
        "clinical-progress": "clinical progress of",
        "preclinical-data": "preclinical data on",
        "deal": "deal on",
        "acquisition": "acquisition of",
        "financing": "funding for",
        "regulatory": "regulatory news on",
        "manufacturing": "manufacturing of",
        "commercial": "commercial news on",
    }.get(event, "news on")
    line = f"{what} {listed(names)}"
    return f"{issuer}: {line}" if issuer else f"{line[0].upper()}{line[1:]}"
