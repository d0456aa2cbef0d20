"""The rule engine: the same questions a model gets, answered offline by rules, one file per field.

>>> from summarizer.release import Release
>>> from summarizer.questions import Extraction, Question
>>> release = Release.from_text("Verdane doses first patient with VRD-114, its HER3 ADC, in Phase 1 trial")
>>> reply = RuleEngine().answer(Question("extract", {"release": release, "window": (0, 80)}, Extraction))
>>> [(claim.field, claim.value) for claim in reply.content.claims if claim.field in ("asset", "target")]
[('asset', 'VRD-114'), ('target', 'HER3')]
"""

from __future__ import annotations

from summarizer import template
from summarizer.annotation import Annotation, annotate
from summarizer.engines.rules.confidence import calibrated
from summarizer.engines.rules.event import event
from summarizer.engines.rules.indications import indications
from summarizer.engines.rules.issuer import issuer
from summarizer.engines.rules.modality import modality
from summarizer.engines.rules.partners import partners
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.products import asset_claims, products
from summarizer.engines.rules.regulators import regulators
from summarizer.engines.rules.sponsor import sponsor
from summarizer.engines.rules.stage import stage
from summarizer.engines.rules.targets import targets
from summarizer.questions import Claim, Composition, Extraction, Failure, Question, Reply

MOST_PRODUCTS = 50
"""More than any release tells of; each is held against all others, so a text made of names would take for ever."""


class RuleEngine:
    """Answers `extract` and `compose`; declines `repair`, since a second look would find the same words."""

    name = "rules"

    def answer(self, question: Question) -> Reply | Failure:
        """Answer a question from its variables; never raises."""
        if question.prompt == "extract":
            extraction, notes = _read(annotate(question.variables["release"]))
            return Reply(extraction, notes=notes)
        if question.prompt == "compose":
            draft = question.variables["facts"]
            made = template.compose(
                draft.event, draft.programs, draft.release.issuer.name, draft.release.title
            )
            return Reply(Composition(*made))
        return Failure("declined", "The rule engine does not answer this question.")


def _read(note: Annotation) -> tuple[Extraction, tuple[str, ...]]:
    kind = event(note)
    publisher = issuer(note)
    name = publisher.value if publisher else None
    found = products(note, kind, name)
    notes: tuple[str, ...] = ()
    if len(found) > MOST_PRODUCTS:
        notes = (f"The text names {len(found)} products; the rules read the first {MOST_PRODUCTS}.",)
        found = found[:MOST_PRODUCTS]
    claims: list[Claim] = [publisher] if publisher else []
    for product in found:
        claims += asset_claims(note, product)
        claims += _facts(note, product, found, name, kind)
    return Extraction(kind, tuple(_calibrated(claim) for claim in claims)), notes


def extract(note: Annotation) -> Extraction:
    """Return what the rules read in a release."""
    return _read(note)[0]


def _calibrated(claim: Claim) -> Claim:
    if claim.confidence is None:
        return claim
    return claim._replace(confidence=calibrated(claim.field, claim.confidence))


def _facts(
    note: Annotation, product: Product, found: list[Product], issuer_name: str | None, kind: str
) -> list[Claim]:
    owner = sponsor(note, product, found, issuer_name)
    single = [owner, modality(note, product, found), stage(note, product, found, kind)]
    return [
        *(claim for claim in single if claim is not None),
        *targets(note, product, found),
        *indications(note, product, found),
        *regulators(note, product, found),
        *partners(note, product, found, owner.value if owner else None, issuer_name),
    ]
