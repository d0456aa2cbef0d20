"""Headline and summary made from the facts alone: what the rule engine composes, and what stands in for a
model's prose that says more than the facts do.

>>> from summarizer.brief import Asset, Classified, Named, Program, Regulator, Target
>>> program = Program(asset=Asset(name="VRD-114"), sponsor=Named(name="Verdane"),
...     targets=(Target(name="HER3", symbol="ERBB3"),), modality=Classified(value="antibody-drug-conjugate", words="ADC"),
...     stage=Classified(value="ind", words="IND"),
...     regulators=(Regulator(agency="FDA", region="US", action="ind-cleared", timing="new"),))
>>> headline, summary = compose("regulatory", (program,), "Verdane", "Verdane gets IND")
>>> headline
'FDA clears IND for VRD-114, Verdane’s HER3 antibody-drug conjugate'
>>> summary
'VRD-114 is Verdane’s antibody-drug conjugate against HER3, at the IND stage. The FDA has cleared its IND.'
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from summarizer.brief import Partner, Program, Regulator

MODALITIES = {
    "small-molecule": "small molecule",
    "degrader": "protein degrader",
    "peptide": "peptide",
    "antibody": "antibody",
    "monoclonal-antibody": "monoclonal antibody",
    "bispecific-antibody": "bispecific antibody",
    "multispecific-antibody": "multispecific antibody",
    "antibody-drug-conjugate": "antibody-drug conjugate",
    "bispecific-adc": "bispecific antibody-drug conjugate",
    "fusion-protein": "fusion protein",
    "protein": "protein",
    "vaccine": "vaccine",
    "mrna-vaccine": "mRNA vaccine",
    "sirna": "siRNA",
    "antisense": "antisense oligonucleotide",
    "oligonucleotide": "oligonucleotide",
    "mrna-therapy": "mRNA therapy",
    "gene-therapy": "gene therapy",
    "gene-editing": "gene-editing therapy",
    "cell-therapy": "cell therapy",
    "car-t": "CAR-T cell therapy",
    "tcr-t": "TCR-T cell therapy",
    "oncolytic-virus": "oncolytic virus",
    "radiopharmaceutical": "radiopharmaceutical",
    "microbiome": "microbiome therapy",
    "medical-device": "medical device",
    "diagnostic": "diagnostic",
    "other": "product",
}
STAGES = {
    "discovery": "in discovery",
    "preclinical": "in preclinical development",
    "ind": "at the IND stage",
    "phase-1": "in Phase 1",
    "phase-1-2": "in Phase 1/2",
    "phase-2": "in Phase 2",
    "phase-2-3": "in Phase 2/3",
    "phase-3": "in Phase 3",
    "filed": "under regulatory review",
    "approved": "approved",
    "discontinued": "discontinued",
}
_DESIGNATIONS = {
    "orphan": "orphan designation",
    "fast-track": "Fast Track designation",
    "breakthrough": "Breakthrough designation",
    "rmat": "RMAT designation",
    "prime": "PRIME designation",
    "rare-pediatric": "Rare Pediatric Disease designation",
    "qualified-infectious-disease": "QIDP designation",
    "sakigake": "Sakigake designation",
    "other-designation": "a special designation",
}
# action: (headline verb phrase before the product, sentence after "The <agency>")
_ACTIONS = {
    "ind-filed": ("receives IND for", "has received an IND application"),
    "ind-cleared": ("clears IND for", "has cleared its IND"),
    "trial-authorised": ("clears trial of", "has authorised a trial"),
    "submitted": ("receives application for", "has received an application"),
    "accepted": ("accepts application for", "has accepted an application for review"),
    "priority-review": ("gives priority review to", "has accepted an application with priority review"),
    "approved": ("approves", "has approved it"),
    "conditionally-approved": ("conditionally approves", "has approved it conditionally"),
    "emergency-use": ("authorises emergency use of", "has authorised its emergency use"),
    "positive-opinion": ("backs", "has given a positive opinion"),
    "rejected": ("rejects", "has rejected an application"),
    "clinical-hold": ("puts hold on", "has placed a clinical hold"),
    "hold-lifted": ("lifts hold on", "has lifted a clinical hold"),
    "meeting": ("gives feedback on", "has given advice or feedback"),
    "advisory-committee": ("advisers review", "has convened an advisory committee"),
    "inspection": ("inspects site of", "has inspected a site"),
    "other": ("acts on", "has taken another action"),
}
ROLES = {
    "licensor": "licensor",
    "licensee": "licensee",
    "co-developer": "co-developer",
    "collaborator": "collaborator",
    "manufacturer": "manufacturer",
    "cro": "contract research organisation",
    "supplier": "supplier",
    "commercial": "commercial partner",
    "acquirer": "acquirer",
    "acquired": "acquired company",
    "investor": "investor",
    "funder": "funder",
    "academic": "academic partner",
    "other": "partner",
}
_NEWS = {
    "clinical-data": "clinical data on",
    "clinical-progress": "clinical progress of",
    "deal": "deal on",
    "acquisition": "acquisition around",
    "financing": "financing for",
    "manufacturing": "manufacturing of",
    "financial-results": "results and progress of",
    "pipeline-update": "update on",
    "preclinical-data": "preclinical data on",
    "commercial": "commercial news on",
    "regulatory": "regulatory news on",
    "corporate": "corporate news on",
}
LONGEST_HEADLINE = 160  # characters; beyond that the indication goes


def listed(names: Iterable[str]) -> str:
    """Return names as English lists them: `a, b and c`."""
    names = list(names)
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _article(noun: str) -> str:
    """`an` before a vowel sound, `a` else; mRNA and siRNA are spoken letter by letter or by their name."""
    return (
        f"an {noun}"
        if noun[0] in "aeiouAEIO"
        or (noun.startswith(("mRNA", "siRNA", "RNA")) and not noun.startswith("siRNA"))
        else f"a {noun}"
    )


def _targets(program: Program) -> str:
    return listed(target.name for target in program.targets)


def _kind(program: Program, *, targets_first: bool) -> str:
    """What the product is: `HER3 antibody-drug conjugate`, `antibody-drug conjugate against HER3`."""
    noun = MODALITIES.get(program.modality.value, "product") if program.modality else ""
    targets = _targets(program)
    if targets_first:
        short = "/".join(target.name for target in program.targets)
        return f"{short} {noun or 'program'}".strip() if short or noun else ""
    if targets:
        return (
            f"{noun or 'product'} {'supplying or acting on' if _supplies(program) else 'against'} {targets}"
        )
    return noun


def _supplies(program: Program) -> bool:
    """Gene and protein replacement act through their target, not against it."""
    return program.modality is not None and program.modality.value in (
        "gene-therapy",
        "gene-editing",
        "protein",
        "mrna-therapy",
        "peptide",
        "hormone",
    )


def _product(program: Program) -> str:
    return program.asset.name or "an unnamed product"


def _possessive(name: str) -> str:
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def _headline(event: str, program: Program, issuer: str | None) -> str:
    sponsor = program.sponsor.name or issuer
    kind = _kind(program, targets_first=True)
    told = _product(program)
    if kind and sponsor:
        told += f", {_possessive(sponsor)} {kind}"
    elif kind:
        told += f", {_article(kind)}"
    elif sponsor:
        told += f" of {sponsor}"
    new = [regulator for regulator in program.regulators if regulator.timing == "new"]
    if event == "regulatory" and new:
        first = new[0]
        if first.action in _DESIGNATIONS:
            line = f"{first.agency} grants {_DESIGNATIONS[first.action]} to {told}"
        else:
            line = f"{first.agency} {_ACTIONS[first.action][0]} {told}"
    else:
        stage = f" ({STAGES[program.stage.value].removeprefix('in ')})" if program.stage else ""
        news = _NEWS.get(event, "news on")
        line = f"{news[0].upper()}{news[1:]} {told}{stage}"
    indication = program.indications[0].name if program.indications else None
    if indication and len(line) + len(indication) < LONGEST_HEADLINE:
        line += f", for {indication}"
    return line


def _regulator_sentences(regulators: Sequence[Regulator]) -> list[str]:
    sentences = []
    for timing in ("new", "earlier"):
        by_agency: dict[str, list[str]] = {}
        for regulator in regulators:
            if regulator.timing != timing:
                continue
            said = (
                f"has granted {_DESIGNATIONS[regulator.action]}"
                if regulator.action in _DESIGNATIONS
                else _ACTIONS[regulator.action][1]
            )
            by_agency.setdefault(regulator.agency, []).append(said)
        for agency, said_all in by_agency.items():
            grants = [
                said.removeprefix("has granted ") for said in said_all if said.startswith("has granted ")
            ]
            rest = [said.removeprefix("has ") for said in said_all if not said.startswith("has granted ")]
            parts = [*rest, *([f"granted {listed(grants)}"] if grants else [])]
            subject = (
                agency
                if agency[0] in "HSM" and agency in ("Swissmedic", "Health Canada", "Medsafe")
                else f"The {agency}"
            )
            had = "had earlier" if timing == "earlier" else "has"
            sentences.append(f"{subject} {had} {listed(parts)}.")
    return sentences


def _partner_sentence(partners: Sequence[Partner]) -> str | None:
    if not partners:
        return None
    by_role: dict[str, list[str]] = {}
    for partner in partners:
        by_role.setdefault(partner.role, []).append(partner.name)
    parts = []
    for role, names in by_role.items():
        label = ROLES.get(role, role)
        if len(names) > 1:
            label = label[:-1] + "ies" if label.endswith("y") and label != "y" else label + "s"
        parts.append(f"{listed(names)} ({label})")
    return f"Partner{'s' if len(partners) > 1 else ''}: {'; '.join(parts)}."


def _about(program: Program, issuer: str | None) -> list[str]:
    sponsor = program.sponsor.name or issuer
    kind = _kind(program, targets_first=False)
    stage = STAGES[program.stage.value] if program.stage else ""
    name = _product(program)
    name = name[0].upper() + name[1:] if name.startswith("an ") else name
    if kind:
        is_a = f"{_possessive(sponsor)} {kind}" if sponsor else _article(kind)
    else:
        is_a = f"a program of {sponsor}" if sponsor else ""
    indications = listed(item.name for item in program.indications[:2] if item.name)
    for_what = f" for {indications}" if indications else ""
    if is_a and stage:
        sentence = f"{name} is {is_a}, {stage}{for_what}."
    elif is_a or for_what:
        sentence = f"{name} is {is_a or 'in development'}{for_what}."
    elif stage:
        sentence = f"{name} is {stage}."
    else:
        sentence = ""
    partners = _partner_sentence(program.partners)
    return [part for part in (sentence, *_regulator_sentences(program.regulators), partners) if part]


def compose(
    event: str, programs: Sequence[Program], issuer: str | None, title: str | None
) -> tuple[str, str]:
    """Return (headline, summary) from the facts; without a program, the title and what kind of news it is."""
    if not programs:
        who = issuer or "The issuer"
        kind = event.replace("-", " ")
        article = "an" if kind[0] in "aeiou" else "a"
        what = "news item" if event in ("other", "corporate") else "release"
        kind = "general" if event == "other" else kind
        article = "a" if kind == "general" else article
        return (
            title or f"{who}: {kind} news"
        ), f"{who} published {article} {kind} {what}; it is about no drug program."
    headline = _headline(event, programs[0], issuer)
    if len(programs) > 1:
        others = listed(
            [_product(program) for program in programs[1:3]]
            + ([f"{len(programs) - 3} more"] if len(programs) > 3 else [])
        )
        headline = f"{_NEWS.get(event, 'news on')[0].upper()}{_NEWS.get(event, 'news on')[1:]} {_product(programs[0])}, {others}"
        if issuer:
            headline = f"{issuer}: {headline[0].lower()}{headline[1:]}"
    sentences = [sentence for program in programs[:4] for sentence in _about(program, issuer)]
    return headline, " ".join(sentences) or headline
