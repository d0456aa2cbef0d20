"""How the template says what a vocabulary value means: classes, stages, actions of agencies, roles of partners."""

from __future__ import annotations

from collections.abc import Iterable

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
    "protein": "protein therapeutic",
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
AGAINST = frozenset(
    """antibody monoclonal-antibody bispecific-antibody multispecific-antibody antibody-drug-conjugate bispecific-adc
    vaccine mrna-vaccine sirna antisense degrader car-t tcr-t radiopharmaceutical oncolytic-virus""".split()  # noqa: SIM905
)
"""Classes that act against their target; of the others (agonists, replaced genes) the class does not tell."""
STAGES = {
    "discovery": "in discovery",
    "preclinical": "in preclinical development",
    "ind": "cleared or filed for a first trial",
    "phase-1": "in Phase 1",
    "phase-1-2": "in Phase 1/2",
    "phase-2": "in Phase 2",
    "phase-2-3": "in Phase 2/3",
    "phase-3": "in Phase 3",
    "filed": "under regulatory review",
    "approved": "approved",
    "discontinued": "discontinued",
}
PHASES = {stage: words.removeprefix("in ") for stage, words in STAGES.items() if stage.startswith("phase")}
IMPLIED = {
    "ind": ("ind-filed", "ind-cleared"),
    "filed": ("submitted", "accepted", "priority-review", "positive-opinion", "rejected"),
    "approved": ("approved", "conditionally-approved", "emergency-use"),
}
"""Stages that need no words where an agency's action of the list is told."""
DESIGNATIONS = {
    "orphan": "orphan drug designation",
    "fast-track": "Fast Track designation",
    "breakthrough": "breakthrough designation",
    "rmat": "RMAT designation",
    "prime": "PRIME status",
    "rare-pediatric": "rare pediatric disease designation",
    "qualified-infectious-disease": "QIDP designation",
    "sakigake": "Sakigake designation",
    "other-designation": "a special designation",
}
# action: (the headline before the product, what the agency has done, behind "has" or "had earlier")
ACTIONS = {
    "ind-filed": ("{agency} receives IND for", "received an IND application"),
    "ind-cleared": ("{agency} clears IND for", "cleared its IND"),
    "trial-authorised": ("{agency} authorises trial of", "authorised a trial"),
    "submitted": ("{agency} receives application for", "received a marketing application"),
    "accepted": ("{agency} accepts application for", "accepted a marketing application for review"),
    "priority-review": ("{agency} grants priority review to", "accepted an application with priority review"),
    "approved": ("{agency} approves", "approved it"),
    "conditionally-approved": ("{agency} conditionally approves", "approved it conditionally"),
    "emergency-use": ("{agency} authorises emergency use of", "authorised its emergency use"),
    "positive-opinion": ("{agency} committee backs", "adopted a positive opinion"),
    "rejected": ("{agency} turns down", "turned down an application"),
    "clinical-hold": ("{agency} puts clinical hold on", "placed a clinical hold"),
    "hold-lifted": ("{agency} lifts clinical hold on", "lifted a clinical hold"),
    "meeting": ("{agency} gives feedback on", "given advice or feedback"),
    "advisory-committee": ("{agency} advisers review", "convened an advisory committee"),
    "inspection": ("{agency} inspects site for", "inspected a site"),
    "other": ("{agency} acts on", "taken another action"),
}
RANKS = (
    "approved",
    "conditionally-approved",
    "emergency-use",
    "rejected",
    "clinical-hold",
    "hold-lifted",
    "positive-opinion",
    "priority-review",
    "accepted",
    "submitted",
    "ind-cleared",
    "trial-authorised",
    "ind-filed",
    "rmat",
    "breakthrough",
    "prime",
    "sakigake",
    "fast-track",
    "orphan",
    "rare-pediatric",
    "qualified-infectious-disease",
    "other-designation",
    "advisory-committee",
    "meeting",
    "inspection",
    "other",
)
"""Actions by what makes the headline."""
# role: (clause about one partner, clause about several)
ROLES = {
    "licensor": ("{names} is the licensor", "{names} are the licensors"),
    "licensee": ("{names} holds a licence", "{names} hold licences"),
    "co-developer": ("{names} co-develops it", "{names} co-develop it"),
    "collaborator": ("{names} is a collaborator", "{names} are collaborators"),
    "manufacturer": ("{names} manufactures it", "{names} manufacture it"),
    "cro": (
        "{names} is the contract research organisation",
        "{names} are the contract research organisations",
    ),
    "supplier": ("{names} is a supplier", "{names} are suppliers"),
    "commercial": ("{names} is the commercial partner", "{names} are the commercial partners"),
    "acquirer": ("{names} is the acquirer", "{names} are the acquirers"),
    "acquired": ("{names} is the acquired company", "{names} are the acquired companies"),
    "investor": ("{names} invests", "{names} invest"),
    "funder": ("{names} provides funding", "{names} provide funding"),
    "academic": ("{names} is the academic partner", "{names} are the academic partners"),
    "other": ("{names} is a partner", "{names} are partners"),
}
WITHOUT_ARTICLE = ("Swissmedic", "Health Canada", "Medsafe", "Anvisa")
KNOWN = ("FDA", "EMA", "EC", "MHRA", "Swissmedic", "Health Canada", "Medsafe")
"""Agencies whose country every reader knows, or that bear its name."""


def listed(names: Iterable[str]) -> str:
    """Return names as English lists them.

    >>> listed(["a", "b", "c"])
    'a, b and c'
    """
    names = list(names)
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def article(noun: str) -> str:
    """Return the noun with `an` before a vowel sound, `a` else; letters spoken one by one count by their names.

    >>> article("mRNA vaccine"), article("siRNA"), article("EGFR antibody"), article("HER3 antibody")
    ('an mRNA vaccine', 'an siRNA', 'an EGFR antibody', 'a HER3 antibody')
    """
    first = noun.split(" ")[0]
    spelled = len(first) > 1 and (first[:2].isupper() or first.startswith(("mRNA", "siRNA")))
    vowel = first[0] in "AEFILMNORSX" if spelled and first[:3] != "HER" else first[0] in "aeiouAEIOU"
    if first.startswith(("mRNA", "siRNA")):
        vowel = True
    return f"an {noun}" if vowel and not first.lower().startswith(("uni", "eu")) else f"a {noun}"


def possessive(name: str) -> str:
    """Return `Verdane’s`, `Junshi Biosciences’`."""
    return f"{name}’" if name.endswith("s") else f"{name}’s"
