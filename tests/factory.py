"""Briefs made by hand for tests of the faces; the company and the product are invented."""

from __future__ import annotations

from typing import Any

from summarizer.brief import (
    Asset,
    Brief,
    Classified,
    Comparison,
    Dropped,
    EngineInfo,
    Evidence,
    Named,
    Partner,
    Program,
    Regulator,
    ReleaseInfo,
    Target,
)

TEXT = """Halden Bio wins clearance to test its twin-headed conjugate HB-417

Trondheim, 3 March 2026 – Halden Bio said today that the FDA has cleared the investigational new drug \
application for HB-417, a bispecific antibody-drug conjugate against EGFR and HER3.

HB-417, formerly known as NX9, will be made by Orkla Biologics, a contract manufacturer. The first patients \
with metastatic lung cancer are to be dosed in the summer. The agency granted HB-417 orphan status last year.

About Halden Bio
Halden Bio makes conjugates for people with solid tumours.
"""


def evidence(text: str, quote: str, zone: Any = "lead", match: Any = "exact") -> Evidence:
    """Evidence whose words are looked up in the text."""
    start = text.index(quote)
    return Evidence(quote=quote, start=start, end=start + len(quote), zone=zone, match=match)


def engine(**changes: Any) -> EngineInfo:
    values = {"name": "rules", "vocabulary": "abc123", "version": "0.1.0", "seconds": 0.004}
    return EngineInfo(**(values | changes))


def brief(text: str = TEXT, **changes: Any) -> Brief:
    """The brief of TEXT, or of any other text without programs."""
    programs: tuple[Program, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    if text == TEXT:
        cleared = "the FDA has cleared the investigational new drug application for HB-417"
        conjugate = "a bispecific antibody-drug conjugate against EGFR and HER3"
        programs = (
            Program(
                asset=Asset(
                    name="HB-417",
                    aliases=("NX9",),
                    evidence=(evidence(text, "HB-417, formerly known as NX9", "body"),),
                ),
                sponsor=Named(name="Halden Bio", evidence=(evidence(text, "Halden Bio said today"),)),
                targets=(
                    Target(
                        name="EGFR", symbol="EGFR", confidence=0.97, evidence=(evidence(text, conjugate),)
                    ),
                    Target(
                        name="HER3", symbol="ERBB3", confidence=0.97, evidence=(evidence(text, conjugate),)
                    ),
                ),
                modality=Classified(
                    value="bispecific-adc",
                    words="bispecific antibody-drug conjugate",
                    confidence=0.96,
                    evidence=(evidence(text, "bispecific antibody-drug conjugate"),),
                ),
                indications=(
                    Named(
                        name="metastatic lung cancer",
                        evidence=(evidence(text, "patients with metastatic lung cancer", "body"),),
                    ),
                ),
                stage=Classified(
                    value="ind",
                    words="cleared the investigational new drug application",
                    confidence=0.9,
                    evidence=(
                        evidence(text, cleared),
                        evidence(text, "are to be dosed in the summer", "body"),
                    ),
                ),
                regulators=(
                    Regulator(
                        agency="FDA",
                        region="United States",
                        action="ind-cleared",
                        timing="new",
                        confidence=0.93,
                        evidence=(evidence(text, cleared),),
                    ),
                    Regulator(
                        agency="FDA",
                        region="United States",
                        action="orphan",
                        timing="earlier",
                        confidence=0.7,
                        evidence=(
                            evidence(text, "The agency granted HB-417 orphan status last year", "body"),
                        ),
                    ),
                ),
                partners=(
                    Partner(
                        name="Orkla Biologics",
                        role="manufacturer",
                        confidence=0.88,
                        evidence=(
                            evidence(
                                text, "will be made by Orkla Biologics, a contract manufacturer", "body"
                            ),
                        ),
                    ),
                ),
            ),
        )
        dropped = (
            Dropped(
                field="target",
                value="VEGF",
                quotes=("against EGFR, HER3 and VEGF",),
                reason="quote-not-found",
                program="HB-417",
            ),
        )
    values: dict[str, Any] = {
        "release": ReleaseInfo(
            id="0123456789abcdef",
            title="Halden Bio wins clearance to test its twin-headed conjugate HB-417",
            source="halden.txt",
            issuer=Named(name="Halden Bio", evidence=()),
            date="2026-03-03",
            language="en",
            chars=len(text),
        ),
        "event": "regulatory",
        "headline": "FDA clears the IND of HB-417, a bispecific ADC of Halden Bio",
        "summary": "Halden Bio may begin clinical trials of HB-417, a bispecific ADC against EGFR and HER3 "
        "that Orkla Biologics makes.",
        "programs": programs,
        "dropped": dropped,
        "notes": ("The release gives no phase.",) if programs else (),
        "engine": engine(),
    }
    return Brief(**(values | changes))


def second_opinion() -> tuple[Comparison, ...]:
    return (
        Comparison(program="HB-417", field="stage", verdict="differ", engine=("ind",), rules=("phase-1",)),
        Comparison(program="HB-417", field="target", verdict="agree", engine=("EGFR",), rules=("EGFR",)),
    )


HOSTILE = "\x1b[31m\x1b]0;x\x07[red]x[/red]</script><script>alert(1)</script>\x00\u202egnp.exe\x9b2J|`**"
"""One string that tries every face at once."""


def hostile_brief() -> tuple[Brief, str]:
    """A brief and a text with HOSTILE in every string the release can fill."""
    text = f"{HOSTILE} begins\n=cmd|' /C calc'!A0 and {HOSTILE} ends {HOSTILE}\n"
    words = (Evidence(quote=HOSTILE, start=0, end=len(HOSTILE), zone="lead", match="exact"),)
    program = Program(
        asset=Asset(name="=1+1" + HOSTILE, aliases=(HOSTILE,), evidence=words),
        sponsor=Named(name="@SUM(A1)" + HOSTILE, evidence=words),
        targets=(Target(name=HOSTILE, symbol=HOSTILE, evidence=words),),
        modality=Classified(value=HOSTILE, words=HOSTILE, evidence=words),
        indications=(Named(name="\t=1" + HOSTILE, evidence=words),),
        stage=Classified(value=HOSTILE, words=HOSTILE, evidence=words),
        regulators=(
            Regulator(agency="＝1" + HOSTILE, region=HOSTILE, action=HOSTILE, timing="new", evidence=words),
        ),
        partners=(Partner(name="+1" + HOSTILE, role=HOSTILE, evidence=words),),
    )
    info = ReleaseInfo(
        id=HOSTILE, title="-2+3" + HOSTILE, source=HOSTILE, issuer=Named(name=HOSTILE, evidence=words),
        date=HOSTILE, language=HOSTILE, chars=len(text),
    )  # fmt: skip
    dropped = Dropped(field=HOSTILE, value=HOSTILE, quotes=(HOSTILE,), reason="negated", program=HOSTILE)
    made = brief(
        text, release=info, headline=HOSTILE, summary=HOSTILE, programs=(program,), dropped=(dropped,),
        notes=(HOSTILE,), engine=engine(name=HOSTILE, model=HOSTILE, vocabulary=HOSTILE),
        second_opinion=(
            Comparison(program=HOSTILE, field=HOSTILE, verdict="differ", engine=(HOSTILE,), rules=()),
        ),
    )  # fmt: skip
    return made, text
