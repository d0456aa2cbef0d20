"""Stages as notices, tables and letters tell them: an application accepted, a conditional license, a program that stops.

>>> said = "The application was accepted by the NMPA in March."
>>> [(way.stage, bool(way.pattern.search(said))) for way in notice_ways() if way.stage == "filed"][0]
('filed', True)
"""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from summarizer import patterns


class Way(NamedTuple):
    """A way to say that a stage has been reached."""

    stage: str
    strength: float
    hints: tuple[str, ...]
    """Pieces of words, in lower case, without one of which the pattern cannot match."""
    words: str
    agency: bool = False
    """Whether the sentence has to name an agency."""
    settled: bool = False
    """Whether the words leave no room for a plan."""
    also: tuple[str, ...] = ()
    """Other pieces, without one of which it cannot match either."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """The pattern of the words, compiled at first use: one release needs few of them."""
        return patterns.once(self.words, re.I)


_CODE = r"(?-i:(?!NCT|COVID|SARS|CO-|LBA)[A-Z]{2,6}[-‑]?\d{1,6}[A-Z]?)\b"
_MARKETING = (
    r"(?:(?:new\sdrug|biologics?\slicen[cs]e|marketing(?:\sauthori[sz]ation)?|supplemental|registration|licensing|regulatory)\s"
    r"(?:applications?|submissions?|dossiers?)|(?-i:NDA|BLA|MAA|sNDA|sBLA|JNDA|NDS|PMA|510\(k\)))"
)
_GIVE = r"(?:gain|grant|issu|receiv|award|obtain|secur|win|won|earn|giv|gave|holds?\b|has\b)"
_STOPPED = r"(?:discontinued|terminated|stopped|halted|abandoned|ended|closed|cancelled|ceased|shelved|mothballed|scrapped|axed)"


def way(
    stage: str, strength: float, hints: str, pattern: str, agency: bool = False, settled: bool = False
) -> Way:
    """A way by its hints, and behind & the other pieces that the pattern needs."""
    first, _, also = hints.partition("&")
    return Way(stage, strength, tuple(first.split()), pattern, agency, settled, tuple(also.split()))


@cache
def notice_ways() -> tuple[Way, ...]:
    return (
        way(
            "filed",
            0.75,
            "application submission dossier",
            r"\b(?:the|our|its|this)\s(?:(?:complete|full|electronic|resubmitted)\s)?(?:application|submission|dossier)\s(?:was|has\sbeen|had\sbeen|is)\s(?:now\s|also\s|since\s)?"
            r"(?:accepted|validated|admitted|taken\sup)\b(?!\s(?:for|to)\s(?:a\s|the\s)?(?:trial|study|clinical))",
            agency=True,
        ),
        way(
            "filed",
            0.75,
            "application submission dossier nda bla maa pma 510(k) & based supported backed built",
            rf"\b{_MARKETING}\b[^.;]{{0,40}}?\s(?:is|was)\s(?:(?:mainly|primarily|chiefly)\s)?(?:based\son|supported\sby|backed\sby|built\son)\b",
        ),
        way(
            "filed",
            0.85,
            "application",
            r"\bapplications?\s(?:\([^()]{1,20}\)\s)?(?:to\s[^.;]{1,70}?\s)?(?:for|seeking)\s(?:the\s|a\s)?(?:manufactur\w+(?:\sand\s|/)(?:marketing|sales?)\s(?:approval|authori[sz]ation)"
            r"|(?:marketing|product|drug|import)\s(?:approval|authori[sz]ation|registration))\b[^.;]{0,60}?\b(?:was|were|has\sbeen|have\sbeen)\s(?:now\s|also\s)?(?:filed|submitted|lodged|accepted|made)\b",
        ),
        way(
            "approved",
            0.85,
            "conditional",
            rf"\b{_GIVE}\w*\s(?:[^.;]{{0,60}}?\s)?conditional\s(?:product\s|marketing\s|veterinary\s)?licen[cs]e\b",
        ),
        way(
            "approved",
            0.85,
            "certificate certified certification",
            r"\b(?:receiv|obtain|secur|gain|grant|award|issu|earn|attain|achiev|got|won|holds?\b)\w*\s(?:[^.;]{0,60}?\s)?(?:certificat(?:e|ion)|CE\scertificat\w+)\s(?:[^.;]{0,40}?\s)?"
            r"(?:under|pursuant\sto|according\sto|in\sline\swith|as\sper|for|of)\s[^.;]{0,60}?(?-i:\bIVDR\b|\bMDR\b|\bMDD\b|In\sVitro\sDiagnostics?\s(?:Medical\sDevices?\s)?Regulation|Medical\sDevices?\s(?:Regulation|Directive))"
            r"|(?-i:\b(?:IVDR|MDR|CE)\b)\scertificat(?:e|ion)\s(?:opens|for|was|has|is|received|obtained|granted|secured|in\shand|covers|allows)\b"
            r"|\b(?:may|can)\s(?:now\s)?(?:place|put|bring)\s[^.;]{1,50}\son\sthe\s(?:EU\s|European\s)?market\b",
        ),
        way(
            "approved",
            0.75,
            "renewed",
            r"\b(?:approval|authori[sz]ation|licen[cs]e|certificate)\s(?:of|for)\s[^.;,]{1,40}\s(?:was|has\sbeen)\srenewed\b",
        ),
        way(
            "approved",
            0.8,
            "registration",
            r"\bregistration\s(?:of\s[^.;,]{1,40}\s|in\s[A-Z]\w+\s)?(?:was|has\sbeen|were)\s(?:obtained|granted|received|issued|secured)\b",
            agency=True,
        ),
        way(
            "approved",
            0.8,
            "mark label",
            r"\b(?:carries|bears|has|holds|with)\s(?:the|a|its|both\s[^.;]{1,40}\sand)\s(?-i:CE)[\s-](?:mark(?:ing)?|label)\b|\b(?:is|are|was|were|been)\s(?:now\s|already\s|also\s)?(?-i:CE(?:-IVD)?)[\s-]marked\b",
        ),
        way(
            "approved",
            0.8,
            "launched introduced marketed sold distributed commercialised commercialized brand trade",
            r"(?:^|(?<=[.:;,–—|•-]\s)|(?<=\n))(?:first\s|already\s|recently\s)?(?:launched|introduced|marketed|sold|commerciali[sz]ed|distributed)\s(?:(?:and\s)?(?:marketed\s|sold\s)?)(?:(?:in|across|throughout)\s(?:the\s)?(?-i:[A-Z]|\d+\s(?:countries|markets))"
            r"|(?:by|through|via)\s(?:(?:our|its|the|an?)\s(?:own\s)?|(?-i:[A-Z]))[^.;]{1,60}?\s(?:in|across|since)\s(?-i:[A-Z\d]))"
            r"|\bunder\sthe\s(?:brand|trade)\s?name\s[^.;,]{1,30}\safter\s(?:its\s|the\s)?approval\b",
        ),
        way(
            "approved",
            0.75,
            "revenue commercial hospitals clinics cent label medicare cms insur j-code hcpcs"
            " & revenue commercially installed use label cover reimburse code",
            r"\brevenues?\s(?:of|from\ssales\sof|with)\s(?-i:[A-Z])[^.;]{0,40}?\s(?:rose|grew|increased|were|reached|total\w+|fell|declined)\b"
            r"|\b(?:treated|implanted|used|tested)\scommercially\b|\bis\s(?:now\s|already\s|currently\s)?(?:used|installed|in\suse)\s(?:routinely\s)?(?:in|by|at)\s(?:more\sthan\s|over\s|some\s|about\s)?[\d,]+\s(?:[\w-]+\s)?(?:hospitals|clinics|cent(?:er|re)s|laborator\w+|countries|practices)\b"
            r"|\blabel\s(?:of|for)\s[^.;]{1,40}?\s(?:was|has\sbeen)\s(?:extended|expanded|updated|broadened)\b"
            r"|\b(?:Medicare|CMS|(?:health\s)?insur(?:ers?|ance)|Medicaid)\s(?:will\s|now\s|has\s|have\s|to\s)?(?:cover|reimburse)s?\s|\b(?:permanent|product-specific|unique|new)\s(?:HCPCS\s)?(?-i:J)-?code\b",
        ),
        way(
            "filed",
            0.75,
            "mid-cycle late-cycle day pre-approval",
            r"\b(?:mid|late)-cycle\s(?:meeting|review|communication)|\b(?-i:Day)[\s-]?(?:80|120|150|180)\s(?:list\sof\s)?(?:questions|assessment|report)|\bpre-approval\sinspection\b",
            settled=True,
        ),
        way(
            "filed",
            0.75,
            "pending",
            rf"(?:\b{_MARKETING}|510\(k\))(?!\w)[^.;]{{0,40}}?\s(?:is|are|remains?)\s(?:still\s|now\s|currently\s)?pending\b",
        ),
        way(
            "filed",
            0.8,
            "approval registration authoris authoriz & filed applied lodged",
            r"\b(?:filed|applied|lodged\sa\srequest)\sfor\s(?:(?:the|marketing|manufacturing|and|regulatory|full|conditional|accelerated|its)\s)*(?:approval|registration|authori[sz]ation)\s(?:of|for|in)\s(?![^.;]{0,60}\b(?:trial|study|IND|patent|trademark)\b)",
        ),
        way(
            "approved",
            0.75,
            "sale market since & _sale reache approval launch introduction",
            r"\b(?:is|are|has\sbeen|have\sbeen|went|now)\s(?:already\s|now\s)?on\ssale\s(?:in|across|since|at|there"
            r"|throughout)\b"
            r"|\breach(?:ed|es)\s(?:the\s)?(?-i:(?:[A-Z][\w.]+\s){1,2})market\b"
            r"|\bsince\sits\s(?:[\w.]+\s){0,2}(?:approval|launch|introduction)\s(?:in|by|there|on|last)\b",
        ),
        way(
            "filed",
            0.8,
            "turned",
            rf"\bturned\s(?:[^.;]{{1,50}}\s)?(?:{_MARKETING}|application|submission|dossier)(?!\w)[^.;]{{0,50}}?\sdown\b",
            agency=True,
        ),
        # a trial asked for
        way(
            "ind",
            0.75,
            "leave permission consent clearance",
            r"\b(?:gave|given|gives?|granted)\s(?:its\s|their\s)?(?:leave|permission|consent|clearance)\s(?:for"
            r"|to\s(?:start|begin|run|conduct|open))\s(?:an?|the|its)\s"
            r"(?:[\w-]+\s){0,3}?(?:trial|study)\b",
            agency=True,
        ),
        way(
            "ind",
            0.8,
            "30-day thirty-day",
            r"\b(?:30|thirty)-day\s(?:review|waiting|safety)?\s?(?:period|review|window)\b[^.;]{0,60}?\b(?:(?:has"
            r"|had)\s)?(?:passed|expired|ended|elapsed|lapsed|completed?|run\sout)\b"
            r"|\b(?:trial|study)\s(?:may|can)\s(?:now\s)?(?:go\sahead|begin|start|proceed)\b[^.;]{0,80}?\b(?:30"
            r"|thirty)-day\sreview\b",
        ),
        way(
            "phase-3",
            0.75,
            "third final last",
            r"\b(?:third(?:\sand\s(?:final|last))?|final|last)\s(?:phase|stage)\sof\s(?:its\s|the\s)?(?:clinical\s"
            r"|human\s)?(?:testing|trials|development)\b",
        ),
        way(
            "ind",
            0.8,
            "effect force",
            r"\b(?-i:IND|CTA)\b[^.;,]{0,40}?\b(?:went|came|is|has\sgone|has\scome)\s(?:now\s)?(?:in|into)\s(?:effect|force)\b",
        ),
        way(
            "phase-1",
            0.55,
            "volunteers humans",
            r"\b(?:went|gone|given|entered|goes)\s(?:in)?(?:to\s)?(?:its|the)\sfirst\s(?:healthy\s)?(?:volunteers|humans)\b",
        ),
        way(
            "ind",
            0.8,
            "applied appli",
            r"\b(?:has\s|have\s)?applied\s(?:to|with)\s[^.;]{1,70}?\s(?:for|to)\s(?:(?:permission|approval|authori[sz]ation|leave|clearance|consent)\s(?:for|of|to)\s)?(?:(?:start|begin|conduct|run|initiate|commence|open)\s)?"
            r"(?:an?\s|the\s|its\s)?(?:phase\s(?:1|I)[ab]?(?:/2a?)?|first|first-in-human|initial|human|clinical)\s(?:[\w-]+\s){0,3}?(?:trial|study)\b",
            agency=True,
        ),
        # a decision to stop
        way(
            "discontinued",
            0.75,
            "money funds resources capital",
            rf"\b(?:put|puts|putting|invests?|spends?)\sno\s(?:more|further)\s(?:money|funds|resources|capital)\s(?:in"
            rf"|into|on|to)\s(?:the\s(?:development\sof\s)?)?{_CODE}",
            settled=True,
        ),
        way(
            "discontinued",
            0.8,
            "development programme program work"
            " & discontinued terminated stopped halted abandoned ended closed cancelled ceased shelved mothballed scrapped axed",
            rf"\b(?:development|work|programme|program|project)\s(?:of|on|for|with)\s(?-i:[A-Z])[^.;]{{2,140}}?\s(?:is|are|has\sbeen|have\sbeen|was|were|will\sbe)\s(?:now\s|therefore\s|hereby\s|being\s|to\sbe\s)?{_STOPPED}\b(?!\s(?:in|on|at|by)\s(?:20\d\d|\d|the\sPhase))",
            settled=True,
        ),
        way(
            "discontinued",
            0.8,
            "stops ends discontinued terminated dropped ended shelved abandoned mothballed wound",
            rf"(?:^|(?<=[.:;\n•–—-]\s)|(?<=\n)|(?<=that\s)){_CODE}\s(?:\([^()]{{1,60}}\)\s)?(?:stops|ends|ends\shere|is\s(?:now\s|hereby\s|being\s)?(?:stopped|ended|dropped|discontinued|terminated|shelved|abandoned|wound\sdown)|has\s(?:now\s)?been\s(?:stopped|dropped|ended|discontinued|terminated|shelved|abandoned|mothballed|wound\sdown)|(?:will|is\sto)\sbe\s(?:stopped|ended|dropped|discontinued)|to\sbe\s(?:stopped|discontinued|dropped)|comes\sto\san\send)"
            r"(?!\s(?:the|tumou?r|cell|bleeding|growth|replicat))(?=[.,;]|\s(?:and|after|following|because|as|in|for|with|at|from|due)\b|$)",
            settled=True,
        ),
        way(
            "discontinued",
            0.75,
            "trial study & closed ended stopped halted terminated called shut wound",
            r"\b(?:we|and|therefore|company|have|has)\s(?:closed|ended|stopped|halted|terminated|called\soff|shut\sdown|wound\sdown)\s(?:the|its|our|that|this)\s(?:[\w-]+\s){0,2}?(?:phase\s\S+\s)?(?:trial|study|programme|program)\s(?:the\sfollowing|that\s|a\s(?:week|month)|for\s(?:futility|lack)|soon|shortly|days|within|at\sonce|immediately|for\sgood|altogether)",
            settled=True,
        ),
        way(
            "discontinued",
            0.75,
            "handed given",
            r"\bdesignations?\s(?:for|of)\s[^.;]{1,40}\s(?:will\sbe|has\sbeen|was|is\sbeing)\s(?:handed|given)\sback\b",
            settled=True,
        ),
        way(
            "discontinued",
            0.8,
            "discontinued terminated stopped halted dropped",
            rf"{_CODE}(?:\s\([^()]{{1,60}}\))?\s?[:–—-]\s(?:development\s|program(?:me)?\s)?(?:discontinued|terminated|stopped|halted|dropped)\b",
            settled=True,
        ),
        way(
            "discontinued",
            0.8,
            "end line plug time give given gave & put pull call draw drew up",
            rf"\b(?:(?:put|puts|putting)\san\send\sto|(?:pull|pulled|pulls|pulling)\sthe\splug\son|(?:call|called|calls|calling)\stime\son|(?:draw|drew|drawing|drawn)\sa\sline\sunder|(?:gives?|gave|given|giving)\sup(?:\son)?)\s(?:the\s|its\s|our\s)?(?:further\s)?(?:(?:clinical\s)?development\sof\s)?{_CODE}(?!\s(?:trial|study))",
            settled=True,
        ),
        way(
            "discontinued",
            0.8,
            "work further walk decided decision & end stop ceas away against allocated put spent invested committed"
            " devoted directed made",
            rf"\b[Ww]ork\s(?:on|with)\s{_CODE}\s(?:has\s|was\s|will\s|is\sto\s)?(?:ended|stopped|ceased|stops|ends|ceases|cease|stop|end)\b"
            rf"|\b(?:decided|decision)\sagainst\s(?:(?:further|any|the|continued|clinical)\s){{0,3}}(?:(?:development|work)\s(?:of|on)\s){_CODE}|\bwalk(?:s|ed|ing)?\saway\sfrom\s{_CODE}"
            r"|\bno\sfurther\s(?:resources|funds|money|capital|effort|spending)\s(?:will|are|is)\s(?:be\s)?(?:allocated|put|spent|invested|committed|devoted|directed|made)\b",
            settled=True,
        ),
        way(
            "discontinued",
            0.8,
            "with it & closed ended stopped halted terminated",
            r"\b(?:closed|ended|stopped|halted|terminated)\s(?:the|its|our|that|this)\s(?:[\w-]+\s){0,2}?(?:phase\s\S+\s)?(?:trial|study),?\sand\s(?:the\s(?:program(?:me)?|project|molecule)\swith\sit|with\sit\s(?:the|our)\s(?:program|project|molecule))",
            settled=True,
        ),
        # what is done before people
        way(
            "preclinical",
            0.5,
            "analytical cell bank comparab ahead & _ind _cta similarity comparability bank",
            r"\bahead\sof\s(?:an?|the|its)\s(?:planned\s)?(?-i:IND|CTA)\b|\b(?:analytical|structural)\s(?:and\s\w+\s)?(?:similarity|comparability|biosimilarity)\b[^.;]{0,40}\b(?:established|shown|demonstrated|completed|confirmed)\b|\bcell\sbanks?\s(?:is|has\sbeen|was|are)\s(?:\w+\s)?(?:released|laid|established|ready)\b",
            settled=True,
        ),
        way(
            "discovery",
            0.55,
            "choice decision lead",
            r"\b(?:inform|guide|allow|enable|decide|support)\w*\s(?:on\s)?(?:the\s)?(?:choice|selection|nomination)\sof\s(?:an?|the|its)\s(?:[\w-]+\s){0,2}?(?:candidate|lead|molecule)\b"
            r"|\b(?:choosing|deciding)\sbetween\s(?:\w+\s)(?:series|compounds|molecules|leads|scaffolds)\b|\bwill\shave\sa\s(?:lead|candidate)\s(?:by|in|before)\b",
            settled=True,
        ),
    )


@cache
def _last_cell() -> re.Pattern[str]:
    return patterns.compile(
        r"\|\s*(?P<filed>filed|submitted|under\sreview|registration|NDA|BLA|MAA)?(?P<approved>approved|launched|marketed|on\sthe\smarket)?"
        r"(?P<discontinued>discontinued|terminated|stopped)?(?:\s\([^()|]{1,30}\))?\s*(?:\||$)",
        re.I,
    )


def table_stages(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """Return the stages that stand alone in a cell of a table's row, with their places."""
    if text.count("|", start, end) < 2:
        return []
    found = []
    for match in _last_cell().finditer(text, start, end):
        stage = match.lastgroup
        if stage is not None:
            found.append((stage, match.start(stage), match.end(stage)))
    return found
