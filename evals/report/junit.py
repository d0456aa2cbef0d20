"""A run as JUnit XML: one test a sample and core field, so that CI shows which values are wrong."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree as xml

from evals.dataset import Sample
from evals.programs import CORE_FIELDS
from evals.run import Run

_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _clean(text: str) -> str:
    """Without the characters that XML 1.0 forbids."""
    return _NOT_XML.sub("\ufffd", text)


def document(samples: Sequence[Sample], runs: Sequence[Run]) -> str:
    """One suite a run; a sample without a brief is an error, a field with a wrong value a failure."""
    root = xml.Element("testsuites")
    for run in runs:
        scores = run.scores
        seconds = {row.id: row.seconds for row in run.rows}
        reasons = {row.id: row.failure or "no brief" for row in run.rows}
        wrong = sum(
            bool(one.counts[name].fp or one.counts[name].fn)
            for one in scores.samples
            for name in CORE_FIELDS
            if not one.failed
        )
        suite = xml.SubElement(
            root,
            "testsuite",
            name=_clean(run.header.name),
            tests=str(len(scores.samples) * len(CORE_FIELDS)),
            failures=str(wrong),
            errors=str(scores.failures * len(CORE_FIELDS)),
            time=f"{sum(seconds.values()):.3f}",
            timestamp=run.header.created,
        )
        for one in scores.samples:
            for name in CORE_FIELDS:
                test = xml.SubElement(
                    suite,
                    "testcase",
                    classname=_clean(one.id),
                    name=name,
                    time=f"{seconds.get(one.id, 0.0) / len(CORE_FIELDS):.4f}",
                )
                if one.failed:
                    xml.SubElement(test, "error", message=_clean(reasons.get(one.id, "no brief")))
                    continue
                errors = [error for error in one.errors if error.field == name]
                if one.counts[name].fp or one.counts[name].fn:
                    text = "; ".join(
                        f"{error.kind}: said {error.said or '–'}, expected {error.expected or '–'}"
                        for error in errors
                    )
                    xml.SubElement(test, "failure", message=_clean(text))
    xml.indent(root)
    return xml.tostring(root, encoding="unicode", xml_declaration=True) + "\n"
