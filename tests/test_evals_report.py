"""Reports: the same figures in every form, and nothing from a release steers a page or a terminal."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from rich.console import Console

from evals.agreement import agree
from evals.compare import compare_runs
from evals.dataset import Sample, load
from evals.gate import Baseline, judge_scores
from evals.report import html, junit, markdown, table
from evals.report.figures import number, p_value, percentile, share, signed, smallest_drop, strata
from evals.report.progress import Progress
from evals.report.terminal import (
    agreement_report,
    comparison_report,
    error_report,
    ruling_report,
    run_report,
)
from evals.run import Run, run
from evals.testing import scored
from summarizer.brief import Brief
from summarizer.errors import EngineError
from tests.evals_factory import IDENTITY, header, right, without_stage, write_samples

HOSTILE = "[red]\x1b[31m</script><b onload=x>|`\u202e=cmd()"


def hostile(sample: Sample) -> Brief:
    brief = right(sample)
    programs = tuple(
        one.model_copy(
            update={"partners": tuple(p.model_copy(update={"name": HOSTILE}) for p in one.partners)}
        )
        for one in brief.programs
    )
    return brief.model_copy(update={"programs": programs})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_samples(tmp_path / "samples")


@pytest.fixture
def runs(folder: Path, tmp_path: Path) -> list[Run]:
    samples = load(folder)
    return [
        run(samples, without_stage, tmp_path / "one", header(folder)),
        run(samples, hostile, tmp_path / "two", header(folder, replace(IDENTITY, engine="other"))),
    ]


def shown(parts: object) -> str:
    console = Console(width=160, file=io.StringIO(), record=True, highlight=False)
    for part in parts:  # type: ignore[attr-defined]
        console.print(part)
    return console.export_text()


class Page(HTMLParser):
    """Tags, attributes and text of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_the_terminal_shows_fields_errors_and_the_smallest_drop(runs: list[Run]) -> None:
    """One table, what stands beside it, and every error by class."""
    text = shown(
        [*run_report("rules on samples", runs[0].scores, runs[0].rows), *error_report(runs[0].scores)]
    )
    assert "core F1 .800" in text
    assert re.search(r"stage\s+–\s+\.000\s+\.000", text)
    assert "missed (4)" in text and "stage: expected ind  (HB-417)" in text
    assert "4 (4 independent)" in text and "smallest visible drop" not in text
    uneven = scored({"a": (3, 0, 1), "b": (1, 1, 0), "c": (4, 0, 0)})
    assert "smallest visible drop" in shown(run_report("uneven", uneven))
    assert "$0.0040" in text and "false programs" in text


def test_hostile_names_reach_a_terminal_as_text(runs: list[Run]) -> None:
    """No escape, no markup, no override."""
    text = shown(error_report(runs[1].scores))
    assert "[red]␛[31m" in text and "\x1b[31m" not in text and "\u202e" not in text


def test_a_comparison_shows_the_differences(runs: list[Run]) -> None:
    """Both runs, Δ with its interval, the tests and the changed samples."""
    text = shown(comparison_report(compare_runs(*runs), "one", "two"))
    assert "one → two" in text and "McNemar" in text and "exact" in text
    assert "+ misread partner: said" in text and "− missed stage: expected ind" in text


def test_a_ruling_shows_why(runs: list[Run]) -> None:
    """Verdict, reasons, floors and the baseline's age."""
    made = Baseline.of(runs[1].scores, {}, engine="fake", floors={"stage": 0.9})
    text = shown(ruling_report(judge_scores(made, runs[0].scores), made))
    assert "gate: regressed" in text and "stage F1 is 0.000, below its floor 0.900" in text
    assert "0 days ago" in text


def test_agreement_shows_the_ceiling(folder: Path) -> None:
    """κ and α for single labels, F1 for sets."""
    samples = load(folder)
    text = shown(agreement_report(agree(samples, samples)))
    assert re.search(r"stage\s+1\.000\s+1\.000\s+1\.000", text) and "samples labelled twice" in text


def test_the_page_is_self_contained_and_inert(runs: list[Run], folder: Path) -> None:
    """No script, no link, no request; a policy forbids them; hostile text stays text."""
    text = html.page(load(folder), runs)
    page = Page(text)
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "link", "img", "iframe", "b onload=x"}
    assert not any(
        key in ("src", "href", "style") or key.startswith("on") for _, attrs in page.tags for key in attrs
    )
    policy = next(attrs["content"] for tag, attrs in page.tags if attrs.get("http-equiv"))
    assert policy is not None and policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "</script><b onload=x>" in page.text and "\x1b" not in text and "\u202e" not in text


def test_the_page_sets_gold_beside_both_runs(runs: list[Run], folder: Path) -> None:
    """Two runs of the same engine name are told apart, samples with most errors come first."""
    page = Page(html.page(load(folder), runs))
    assert "fake (one)" in page.text and "fake (two)" in page.text and "fake (one) → fake (two)" in page.text
    assert page.text.index("two-programs") < page.text.index("hire")
    assert sum(tag == "pre" for tag, _ in page.tags) == 4
    assert any(attrs.get("class") == "gold" for tag, attrs in page.tags if tag == "mark")
    assert "hard case 7" in page.text


def test_marks_overlap_without_breaking_the_text() -> None:
    """Every character stays, whatever the spans; what is not in the text is not marked."""
    text = "a <b> c & d"
    marked = html.mark(text, ["<b> c", "c & d", "nowhere"], ["b> c &"])
    assert Page(marked).text == text
    assert marked.count("<mark") == marked.count("</mark>") == 5
    assert html.mark(text, ["nowhere"], []) == "a &lt;b&gt; c &amp; d"


def test_markdown_escapes_what_it_is_given(runs: list[Run], folder: Path) -> None:
    """Pipes, brackets and tags of a release do not become markup."""
    text = markdown.page(load(folder), runs)
    assert "| **.000** |" in text and "fake (one) → fake (two)" in text
    assert r"\[red\]" in text and "<b onload" not in text and "\x1b" not in text


def test_junit_has_a_test_a_sample_and_field(folder: Path, tmp_path: Path) -> None:
    """Wrong fields are failures, samples without a brief errors; the XML parses whatever the names hold."""

    def failing(sample: Sample) -> Brief:
        if sample.id == "hire":
            raise EngineError("no answer \x00. Try again.")
        return hostile(sample)

    made = run(load(folder), failing, tmp_path / "run", header(folder))
    root = ElementTree.fromstring(junit.document(load(folder), [made]))
    (suite,) = root
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("20", "1", "5")
    assert len(suite.findall("testcase")) == 20 and len(suite.findall("testcase/error")) == 5
    (failure,) = suite.findall("testcase/failure")
    assert "expected Orkla Biologics" in (failure.get("message") or "")


def test_csv_has_a_line_a_sample_and_field_and_no_formula(runs: list[Run], folder: Path) -> None:
    """Spreadsheets take nothing for a formula."""
    rows = list(csv.DictReader(io.StringIO(table.csv(load(folder), runs))))
    assert len(rows) == 2 * 4 * 10 and set(rows[0]) == set(table.COLUMNS)
    stage = next(row for row in rows if row["sample"] == "adc-ind" and row["field"] == "stage")
    assert (stage["tp"], stage["fn"], stage["missed"]) == ("0", "1", "ind")
    assert all(table.safe_cell(text)[0] == "'" for text in ("=1", "+1", "-1", "@x", "＝1"))


def test_strata_split_the_samples(runs: list[Run], folder: Path) -> None:
    """Each kind covers the samples that have it."""
    groups = {(kind, name): scores for kind, name, scores in strata(load(folder), runs[0].scores)}
    assert len(groups["hard case", "07"].samples) == 1 and len(groups["programs", "none"].samples) == 1
    assert sum(len(scores.samples) for (kind, _), scores in groups.items() if kind == "event") == 4


def test_figures_are_written_alike() -> None:
    """Scores without their zero, – for what is not defined, differences with their sign."""
    assert [number(one) for one in (0.5, 1.0, 0.0, None)] == [".500", "1.000", ".000", "–"]
    assert [signed(one) for one in (0.012, -0.5, None)] == ["+.012", "−.500", "–"]
    assert share(0, 0) == "–" and p_value(0.5) == ".5000"
    assert percentile([3.0, 1.0, 2.0, 4.0], 0.5) == 2.0 and percentile([1.0], 0.95) == 1.0
    assert percentile([], 0.5) is None and smallest_drop(None) is None


def test_progress_tells_how_far_it_is(runs: list[Run]) -> None:
    """Off a terminal a plain line now and then: done, total, core F1, cost, failures."""
    out = io.StringIO()
    with Progress("rules", 4, out=out) as progress:
        for row in runs[0].rows:
            progress.row(row)
    lines = out.getvalue().splitlines()
    assert lines[-1].startswith("rules  4/4  0:00 left  core F1 .800")
    assert lines[-1].endswith("$0.0040  failed 0") and "\x1b" not in out.getvalue()
    quiet = io.StringIO()
    with Progress("rules", 4, quiet=True, out=quiet) as progress:
        progress.row(runs[0].rows[0])
    assert quiet.getvalue() == ""
