"""Fit the weights of what is likely where no rule reads it: `python -m evals.weigh partner [SAMPLES]...`.

Every organisation (agency, molecule) that a labelled release names is an item, right when it is among its gold partners
(regulators, targets), whatever the rules say of it. A logistic regression with an L2 penalty on the signs that
summarizer/engines/rules/likely_*.py read; prints the weights for there, and precision and recall by probability
from a ten-fold cross-validation over releases.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from math import exp
from pathlib import Path
from typing import NamedTuple

from evals.dataset import Sample, load, packaged_samples, select, short_sha
from evals.names import asset_keys, target_key
from summarizer.annotation import Annotation, annotate
from summarizer.engines.rules import likely_partners, likely_regulators, likely_targets
from summarizer.engines.rules.contexts import view
from summarizer.engines.rules.event import event
from summarizer.engines.rules.house import kin
from summarizer.engines.rules.issuer import issuer
from summarizer.engines.rules.product import Product
from summarizer.engines.rules.products import products
from summarizer.engines.rules.sponsor import sponsor
from summarizer.engines.rules.targets import kind_of, kind_of_action
from summarizer.names import same_organisation
from summarizer.release import Release

PENALTY = 3.0
STEPS = 4000


class Item(NamedTuple):
    """A name in a release: which release, the signs around it, and whether it is gold."""

    release: str
    signs: frozenset[str]
    right: bool


def _partners(note: Annotation, sample: Sample, found: Sequence[Product], name: str | None) -> Iterator[Item]:
    gold = [option for one in sample.label.programs for pair in one.partners for option in pair.name.options]
    own: set[int] = set()
    for product in found:
        owner = sponsor(note, product, found, name)
        if owner is not None:
            own |= kin(note, owner.value)
    if note.release.language != "en":
        return
    for one in likely_partners.candidates(note):
        told = None if id(one) in own or one.adviser else likely_partners.signs(note, one, found)
        if told is not None:
            right = any(same_organisation(one.name, each) for each in gold)
            yield Item(sample.id, frozenset(told[2]), right)


def _regulators(
    note: Annotation, sample: Sample, found: Sequence[Product], name: str | None
) -> Iterator[Item]:
    gold = {
        option for one in sample.label.programs for pair in one.regulators for option in pair.name.options
    }
    for agency, (_, signs) in likely_regulators.signs(note, found).items():
        yield Item(sample.id, frozenset(signs), agency in gold)


def _targets(note: Annotation, sample: Sample, found: Sequence[Product], name: str | None) -> Iterator[Item]:
    """The molecules that are named, for each product that the label has too."""
    labels = sample.label.programs
    for product in found:
        keys = {key for one in (product.name, *product.aliases) if one for key in asset_keys(one)}
        own = [
            one
            for one in labels
            if one.asset and keys & {k for o in one.asset.options for k in asset_keys(o)}
        ]
        if not own and not len(labels) == len(found) == 1:
            continue
        gold = {
            target_key(option) for one in own or labels for each in one.targets for option in each.options
        }
        kind = kind_of(note, product, found)
        barred = kind_of_action(note, product, found)[1]
        for seen in likely_targets.signs(note, view(note, product, found), kind, barred):
            right = target_key(seen.mention.id) in gold
            yield Item(sample.id, seen.signs, right)


READ = {"partner": _partners, "regulator": _regulators, "target": _targets}


def items(field: str, folders: Sequence[Path]) -> list[Item]:
    """Return the items of all releases in which the rules see a program; our own sealed samples stay out."""
    made: list[Item] = []
    for folder in folders:
        for sample in select(load(folder), sealed=folder.resolve() != packaged_samples().resolve()):
            note = annotate(Release.from_text(sample.text))
            said = issuer(note)
            name = said.value if said else None
            found = products(note, event(note), name)
            if found:
                made += READ[field](note, sample, found, name)
    return made


def probability(weights: dict[str, float], signs: frozenset[str]) -> float:
    """The model: a logistic of the sum of weights, `""` being the constant."""
    return 1 / (1 + exp(-(weights[""] + sum(weights.get(sign, 0.0) for sign in signs))))


def fit(rows: Sequence[Item]) -> dict[str, float]:
    """Return the weights by gradient descent on the penalised likelihood; the constant is not penalised.

    >>> rows = [Item("a", frozenset({"with"}), True), Item("b", frozenset(), False)] * 9
    >>> fit(rows)["with"] > 1
    True
    """
    names = sorted({sign for row in rows for sign in row.signs})
    weights = dict.fromkeys(["", *names], 0.0)
    rate = 4.0 / (len(rows) + PENALTY)
    for _ in range(STEPS):
        slope = {name: -PENALTY * weights[name] for name in names} | {"": 0.0}
        for row in rows:
            off = row.right - probability(weights, row.signs)
            slope[""] += off
            for sign in row.signs:
                slope[sign] += off
        for name, up in slope.items():
            weights[name] += rate * up / 2
        if max(abs(up) for up in slope.values()) < 0.01:
            break
    return weights


def crossed(rows: Sequence[Item]) -> list[float]:
    """Return the probability of each item from weights fitted without its release's tenth."""
    tenth = [int(short_sha(row.release), 16) % 10 for row in rows]
    made = [0.0] * len(rows)
    for number in range(10):
        weights = fit([row for row, fold in zip(rows, tenth, strict=True) if fold != number])
        for at, fold in enumerate(tenth):
            if fold == number:
                made[at] = probability(weights, rows[at].signs)
    return made


def main(argv: Sequence[str] | None = None) -> int:
    """Fit and print."""
    parser = argparse.ArgumentParser(prog="python -m evals.weigh", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("field", choices=sorted(READ))
    parser.add_argument("samples", nargs="*", type=Path, default=[packaged_samples()])
    options = parser.parse_args(argv)
    say = sys.stdout.write
    rows = items(options.field, options.samples)
    likely = crossed(rows)
    gold = sum(row.right for row in rows)
    say(f"# {len(rows)} names in {len({row.release for row in rows})} releases, {gold} of them gold\n")
    say("WEIGHTS: dict[str, float] = {\n")
    for name, weight in sorted(fit(rows).items(), key=lambda item: -item[1]):
        say(f'    "{name}": {weight:.2f},\n')
    say("}\n")
    for least in (0.4, 0.5, 0.6, 0.7, 0.8):
        told = [row.right for row, p in zip(rows, likely, strict=True) if p >= least]
        if told:
            say(
                f"from {least}: {len(told)} names, precision {sum(told) / len(told):.2f}, recall {sum(told) / gold:.2f}\n"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
