"""What each family of rules gives: the score without it, one family at a time.

    python -m benchmarks.ablation [SAMPLES] [--also FOLDER] [--only NAME]

A family is switched off by putting a stand-in for its function wherever the rules call it. Printed are, for the
samples that are not sealed, core F1 and each field's F1 with the family minus without it, and the number of
releases that read otherwise; with `--also` the same number on another folder, so that a family which changes
one release there and none of the samples is seen.
"""

from __future__ import annotations

import argparse
import functools
import gc
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from evals.dataset import Sample, load, packaged_samples, select
from evals.programs import CORE_FIELDS
from evals.readers import reader_for
from evals.score import Scores, score
from summarizer.brief import Brief

_RULES = "summarizer.engines.rules"
_NEVER = re.compile(r"(?!)")


class Family(NamedTuple):
    """One family: what it is, and what stands in for its functions (module:function) when it is off."""

    name: str
    off: dict[str, Callable[..., Any]]


def _nothing(*_: Any, **__: Any) -> Any:
    return None


def _always(value: Any) -> Callable[..., Any]:
    return lambda *_, **__: value


FAMILIES = (
    Family("planned steps told from begun ones", {"summarizer.steps:step_status": _always("fact")}),
    Family("whose product a sentence tells of", {f"{_RULES}.about:speaks_of": _always(True)}),
    Family("a product's own stretches", {f"{_RULES}.scopes:scopes": lambda note, spans: [()] * len(spans)}),
    Family("milestones to come", {f"{_RULES}.ahead:is_ahead": _always(False)}),
    Family("comparators and combinations", {f"{_RULES}.mentions:is_other": _always(False)}),
    Family("trials' names", {f"{_RULES}.mentions:is_trial": _always(False)}),
    Family("asides on the company", {f"{_RULES}.mentions:describes_company": _always(False)}),
    Family("other industries", {f"{_RULES}.health:is_health": _always(True)}),
    Family("notices without a product", {f"{_RULES}.choice:notice": _always(_NEVER)}),
    Family("programs without a name", {f"{_RULES}.unnamed:unnamed_product": _nothing}),
    Family("names by their position", {f"{_RULES}.cued_names:add_cued": _nothing}),
    Family("aliases", {f"{_RULES}.aliases:group_assets": lambda note, assets: [[one] for one in assets]}),
    Family("targets beyond the vocabulary", {f"{_RULES}.target_names:unknown_targets": lambda *_: iter(())}),
    Family("what is supplied or silenced", {f"{_RULES}.target_cues:supplied": _always(_NEVER)}),
    Family("markers, earlier treatments, spared", {
        f"{_RULES}.target_cues:_biomarker": _always(_NEVER),
        f"{_RULES}.target_cues:_treated_before": _always(_NEVER),
        f"{_RULES}.target_cues:_not_acted_on": _always(_NEVER),
    }),
    Family("classes by a name's stem", {f"{_RULES}.modality:_name_classes": lambda *_: {}}),
    Family("agencies of another sentence", {f"{_RULES}.regulators:_elsewhere": _nothing}),
    Family("furthest step of an application", {f"{_RULES}.acts:furthest": lambda acts, *_: acts}),
    Family("relations between organisations", {f"{_RULES}.relations:relations": _always(())}),
)  # fmt: skip


def _clear() -> None:
    """Forget what the functions of the rules remember."""
    for thing in gc.get_objects():
        if isinstance(thing, functools._lru_cache_wrapper) and str(thing.__module__).startswith("summarizer"):
            thing.cache_clear()


@contextmanager
def switched_off(family: Family) -> Iterator[None]:
    """The rules without a family, wherever its functions were imported to."""
    changed: list[tuple[Any, str, Any]] = []
    for place, stand_in in family.off.items():
        home, name = place.split(":")
        original = getattr(import_module(home), name)
        for module in [one for key, one in sys.modules.items() if key.startswith("summarizer")]:
            if getattr(module, name, None) is original:
                changed.append((module, name, original))
                setattr(module, name, stand_in)
    _clear()
    try:
        yield
    finally:
        for module, name, original in changed:
            setattr(module, name, original)
        _clear()


def _facts(brief: Brief) -> str:
    return "\n".join(program.model_dump_json() for program in brief.programs)


def _read(samples: list[Sample]) -> tuple[Scores, dict[str, str]]:
    read = reader_for("rules")
    briefs = {sample.id: read(sample) for sample in samples}
    return score(samples, briefs), {id: _facts(brief) for id, brief in briefs.items()}


def _f1(scores: Scores) -> list[float]:
    found = [scores.core(), *(scores.f1(field) for field in CORE_FIELDS)]
    return [one.value if one else 0.0 for one in found]


def _changed(one: dict[str, str], other: dict[str, str]) -> int:
    return sum(one[id] != other[id] for id in one)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.ablation", description=(__doc__ or "").split("\n")[0]
    )
    parser.add_argument("samples", nargs="?", type=Path, default=packaged_samples())
    parser.add_argument("--also", type=Path, help="another folder of samples, all of it")
    parser.add_argument("--only", help="families whose name holds this")
    options = parser.parse_args()
    samples = select(load(options.samples), sealed=False)
    others = load(options.also) if options.also else []
    whole, facts = _read(samples)
    _, other_facts = _read(others) if others else (None, {})
    say = sys.stdout.write
    say(f"{'':38}{'core':>7}" + "".join(f"{name:>11}" for name in CORE_FIELDS) + "  changed    also\n")
    say(
        f"{'all rules':38}"
        + f"{_f1(whole)[0]:7.3f}"
        + "".join(f"{one:11.3f}" for one in _f1(whole)[1:])
        + "\n"
    )
    for family in FAMILIES:
        if options.only and options.only not in family.name:
            continue
        with switched_off(family):
            without, changed = _read(samples)
            _, other_changed = _read(others) if others else (None, {})
        gains = [a - b for a, b in zip(_f1(whole), _f1(without), strict=True)]
        say(
            f"{family.name:38}{gains[0]:+7.3f}"
            + "".join(f"{one:+11.3f}" for one in gains[1:])
            + f"{_changed(facts, changed):9}{_changed(other_facts, other_changed) if others else '–':>8}\n"
        )
        sys.stdout.flush()


if __name__ == "__main__":
    main()
