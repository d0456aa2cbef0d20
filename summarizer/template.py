"""Headline and summary made from the facts alone: what the rule engine composes, and what stands in for a
model's prose that says more than the facts do.

>>> from summarizer.brief import Asset, Classified, Named, Program, Regulator, Target
>>> program = Program(asset=Asset(name="VRD-114"), sponsor=Named(name="Verdane"),
...     targets=(Target(name="HER3", symbol="ERBB3"),), modality=Classified(value="antibody-drug-conjugate", words="ADC"),
...     stage=Classified(value="ind", words="IND"),
...     regulators=(Regulator(agency="FDA", region="United States", action="ind-cleared", timing="new"),))
>>> headline, summary = compose("regulatory", (program,), "Verdane", "Verdane gets IND")
>>> headline
'FDA clears IND for VRD-114, Verdane’s HER3 antibody-drug conjugate'
>>> summary
'VRD-114 is Verdane’s antibody-drug conjugate against HER3. The FDA has cleared its IND.'
"""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.brief import Partner, Program, Regulator
from summarizer.english import disease_in_english, target_in_english
from summarizer.headlines import headline_of, headline_of_several, is_cleared, is_device, noun_of, owner_of
from summarizer.wording import (
    ACTIONS,
    AGAINST,
    DESIGNATIONS,
    IMPLIED,
    KNOWN,
    ROLES,
    STAGES,
    WITHOUT_ARTICLE,
    article,
    listed,
    possessive,
)

TOLD = 5
"""Programs of which the summary tells; the rest are counted."""


def _long_kind(program: Program) -> str:
    """What it is, targets last: `antibody-drug conjugate against HER3`; `product` when only targets are known."""
    noun = noun_of(program)
    targets = listed(target_in_english(target.name, target.symbol) for target in program.targets)
    if not targets:
        return noun if program.modality else ""
    value = program.modality.value if program.modality else ""
    link = (
        "against"
        if value in AGAINST
        else "directed at"
        if "gene" in value or "mrna" in value
        else "targeting"
    )
    return f"{noun} {link} {targets}"


def _agency(agencies: Sequence[Regulator], at: int) -> str:
    """How one of a sentence's agencies is called: `The FDA`, `Brazil’s ANVISA`, `Swissmedic`; a region only once."""
    name, region = agencies[at].agency, agencies[at].region
    if name in WITHOUT_ARTICLE or (at and region == agencies[at - 1].region and name not in KNOWN):
        return name
    if region and name not in KNOWN and region not in name and region != "World":
        the = (
            "the "
            if region.startswith(("United", "European", "African", "Netherlands", "Philippines"))
            else ""
        )
        told = f"{the}{possessive(region)} {name}"
    else:
        told = f"the {name}"
    return told if at else f"{told[0].upper()}{told[1:]}"


def _said(regulator: Regulator) -> str:
    if regulator.action in DESIGNATIONS:
        return f"granted {DESIGNATIONS[regulator.action]}"
    return ACTIONS.get(regulator.action, ACTIONS["other"])[1]


def _joined(said: Sequence[str]) -> str:
    """What one agency has done: `cleared its IND and granted Fast Track designation and orphan drug designation`."""
    grants = [words.removeprefix("granted ") for words in said if words.startswith("granted ")]
    rest = [words for words in said if not words.startswith("granted ")]
    return listed([*rest, *([f"granted {listed(grants)}"] if grants else [])])


def _regulator_sentences(regulators: Sequence[Regulator]) -> list[str]:
    """A sentence for all agencies that have done the same, new actions before earlier ones."""
    sentences = []
    for timing in ("new", "earlier"):
        by_agency: dict[str, list[Regulator]] = {}
        for regulator in regulators:
            if regulator.timing == timing:
                by_agency.setdefault(regulator.agency, []).append(regulator)
        by_deed: dict[str, list[Regulator]] = {}
        for listing in by_agency.values():
            by_deed.setdefault(_joined(list(dict.fromkeys(map(_said, listing)))), []).append(listing[0])
        for deed, agencies in by_deed.items():
            subject = listed(_agency(agencies, at) for at in range(len(agencies)))
            had = "had earlier" if timing == "earlier" else "have" if len(agencies) > 1 else "has"
            sentences.append(f"{subject} {had} {deed}.")
    return sentences


def _partner_sentence(partners: Sequence[Partner]) -> str | None:
    by_role: dict[str, list[str]] = {}
    for partner in partners:
        by_role.setdefault(partner.role, []).append(partner.name)
    clauses = [
        ROLES.get(role, ROLES["other"])[len(names) > 1].format(names=listed(names))
        for role, names in by_role.items()
    ]
    return f"{'; '.join(clauses)}." if clauses else None


def _capital(name: str) -> str:
    """A name at a sentence's start: a plain lower-case word gets a capital, a code keeps its form."""
    return f"{name[0].upper()}{name[1:]}" if name.split(" ")[0].islower() and name[:1].isalpha() else name


def _about(program: Program, issuer: str | None, title: str | None) -> list[str]:
    owner = owner_of(program, issuer)
    kind = _long_kind(program)
    stage = STAGES[program.stage.value] if program.stage else ""
    acted = {regulator.action for regulator in program.regulators}
    if program.stage and acted & set(IMPLIED.get(program.stage.value, ())):
        stage = ""  # the agency's sentence says it
    indications = listed(
        dict.fromkeys(disease_in_english(item.name) for item in program.indications[:2] if item.name)
    )
    for_what = f"for {indications}" if indications else ""
    name = _capital(program.asset.name) if program.asset.name else "The unnamed program"
    is_a = f"a program of {owner}" if owner else ""
    if kind:
        is_a = f"{possessive(owner)} {kind}" if owner else article(kind)
    where = " ".join(part for part in (stage, for_what) if part)
    if is_a and where:
        sentence = f"{name} is {is_a}, {where}." if stage else f"{name} is {is_a} {where}."
    elif is_a or where:
        sentence = f"{name} is {is_a or where}."
    else:
        sentence = ""
    acts = _regulator_sentences(program.regulators)
    if is_device(program) and is_cleared(title):
        acts = [act.replace("approved it", "cleared it") for act in acts]
    partners = _partner_sentence(program.partners)
    return [part for part in (sentence, *acts, partners) if part]


def _without(event: str, issuer: str | None, title: str | None) -> tuple[str, str]:
    """Headline and summary of a release without a program: the title, and what kind of news it is."""
    kinds = {
        "leadership": "an appointment",
        "financing": "a financing",
        "financial-results": "financial results",
        "legal": "a legal matter",
        "deal": "a deal",
        "acquisition": "an acquisition",
        "manufacturing": "manufacturing",
        "corporate": "corporate news",
        "pipeline-update": "an update",
        "commercial": "a commercial step",
        "preclinical-data": "research",
        "regulatory": "a regulatory matter",
    }
    what = kinds.get(event, "general news")
    if (
        title and max(title) > "\u2dff"
    ):  # a title in ideographs, kana or hangul is no headline for an English reader
        title = f"{issuer} reports {what}" if issuer else None
    headline = title or f"{issuer or 'The issuer'}: {what}"
    return (
        headline,
        f"{issuer or 'The issuer'} reports {what}; the release is about no drug, device or test program.",
    )


def compose(
    event: str, programs: Sequence[Program], issuer: str | None, title: str | None
) -> tuple[str, str]:
    """Return (headline, summary) from the facts; without a program, the title and what kind of news it is."""
    if not programs:
        return _without(event, issuer, title)
    single = len(programs) == 1
    headline = (
        headline_of(event, programs[0], issuer, title)
        if single
        else headline_of_several(event, programs, issuer)
    )
    sentences = [sentence for program in programs[:TOLD] for sentence in _about(program, issuer, title)]
    if len(programs) > TOLD:
        rest = [program.asset.name for program in programs[TOLD:] if program.asset.name]
        sentences.append(f"The release also covers {listed(rest)}." if rest else "")
    return headline, " ".join(filter(None, sentences)) or headline
