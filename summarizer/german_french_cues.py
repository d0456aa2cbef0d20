"""Actions in German and French: verb and object read together, as their order is free."""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns
from summarizer.action_kinds import Cue
from summarizer.status import Status

_ACTS: tuple[tuple[str, str], ...] = (
    (
        r"\bavis\s+(?:défavorable|négatif)\b|\bnegative[sn]?\s+(?:Stellungnahme|Votum|Gutachten|Empfehlung)\b"
        r"|\b(?:refus\w*|rejet\w*)[^.;]{0,60}?\b(?:autorisation\s+de\s+mise\s+sur\s+le\s+marché|d[’']AMM)\b"
        r"|\bkeine\s+Zulassung\b|\bZulassungsantr\w+[^.;]{0,60}?\babgelehnt\b",
        "rejected",
    ),
    (
        r"\bavis\s+(?:favorable|positif)\b(?:[^.;]{0,60}?\b(?:autorisation\s+de\s+mise\s+sur\s+le\s+marché|AMM)\b)?"
        r"|\b(?:positive[sn]?|befürwortende)\s+(?:Stellungnahme|Votum|Gutachten|Empfehlung)\b|\bZulassungsempfehlung\b"
        r"|\bempfiehlt[^.;]{0,60}?\bZulassung\b",
        "positive-opinion",
    ),
    (
        r"(?:klinische[nr]?\s+(?:Prüfung|Studie)|Phase[\s-]\S+Studie|Studienantrag|CTA)[^;]{0,220}?\b(?:genehmigt\w*|Genehmigung"
        r"|freigegeben|bewilligt)|(?:[Gg]enehmig\w+|Freigabe|bewilligt)[^.;]{0,60}?\b(?:klinische[nr]?\s+(?:Prüfung|Studie)"
        r"|Phase[\s-]\S+Studie)"
        r"|\b(?:autoris\w+|approuv\w+)[^.;]{0,50}?\b(?:essai|étude)\b|\b(?:essai|étude)\b[^.;]{0,60}?\b(?:autorisée?|approuvée?)\b",
        "ind-cleared",
    ),
    (
        r"Zulassungsantr\w+[^.;]{0,140}?\b(?:eingereicht|gestellt|übermittelt)\b|\breicht\w*[^.;]{0,80}?Zulassungsantr\w+"
        r"|\b(?:dépos\w+|soumi\w+|soumet)\b[^.;]{0,140}?\b(?:autorisation\s+de\s+mise\s+sur\s+le\s+marché|d[’']AMM)"
        r"|(?:autorisation\s+de\s+mise\s+sur\s+le\s+marché|d[’']AMM)[^.;]{0,80}?\b(?:déposée?|soumise?)\b",
        "submitted",
    ),
    (
        r"Zulassungsantr\w+[^.;]{0,140}?\b(?:angenommen|validiert|zur\s+Prüfung\s+angenommen)\b"
        r"|\b(?:accept\w+|valid\w+)\b[^.;]{0,60}?\b(?:autorisation\s+de\s+mise\s+sur\s+le\s+marché|d[’']AMM)",
        "accepted",
    ),
    (
        r"\b(?:approuvée?|autorisée?|homologuée?)\s+(?:aux|en|par|au)\b"
        r"|\b(?:Zulassung|Marktzulassung)\b[^.;]{0,60}?\b(?:erteilt|erhalten)\b|\b(?:erteilt|erhält|erhielt)\b[^.;]{0,60}?\b(?:Zulassung"
        r"|Marktzulassung)\b|\b(?:hat|haben|wurde|ist)\b[^.;]{0,100}?\bzugelassen\b"
        r"|\b(?:accord\w+|obten\w+|obtient|reçoit|reçu|octroy\w+|délivr\w+)\b[^.;]{0,60}?\b(?<!demande\sd[’'])(?:autorisation\s+de"
        r"\s+mise\s+sur\s+le\s+marché|AMM)\b",
        "approved",
    ),
    (
        r"\bKlinikstopp\w*[^.;]{0,60}?\baufgehoben\b|\blev(?:é|ée)\b[^.;]{0,30}?\bsuspension\b|\blevée\s+de\s+la\s+suspension\b",
        "hold-lifted",
    ),
)


@cache
def _acts() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((patterns.compile(pattern), value) for pattern, value in _ACTS)


@cache
def _plan() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:geplant|plant|planen|beabsichtigt|voraussichtlich|denkbar|frühestens|soll(?:en|te)?|könnte|kann|würde|angefragt|erwartet|ob"
        r"|nach\s+Erhalt|vorbehaltlich|prévoit|prévue?s?|en\s+préparation|sera|seront|devrait|envisage|pourrait|compte|souhaite|espère|sous\s+réserve|attend(?:ue?)?"
        r"|pour\s+financer|serviront|afin\s+d|visant|permettr\w+|zur\s+Finanzierung|si|après\s+obtention|nicht|noch|pas|kein\w*|aucune?)\b"
    )


@cache
def _later() -> re.Pattern[str]:
    """A clause behind a trial that says when it is to begin."""
    return patterns.compile(
        r",\s(?:die|der|das|welche[rs]?)\s[^.;,]{0,50}\b(?:beginnen|starten|anlaufen)\s(?:soll|wird)|,\s(?:dont\s+le\s+(?:démarrage|lancement)\s+est"
        r"|qui\s+(?:devrait|doit))\s"
    )


def german_french_status(text: str, start: int, end: int, at: int, until: int) -> Status:
    """Whether a cue is a fact or a plan, from the words of its part of the sentence."""
    first = max(start, at - 90)
    for mark in patterns.finditer(r"[;:]|,\s|\s[–—-]\s", text[first:at]):
        first = max(start, at - 90) + mark.end()
    stop = patterns.search(r"[;:,]", text[until : min(end, until + 50)])
    last = until + stop.start() if stop else min(end, until + 50)
    if _later().search(text, until, min(end, until + 140)):
        return "planned"
    return "planned" if _plan().search(text, first, last) else "fact"


@cache
def _of_market() -> re.Pattern[str]:
    """Words of a sentence on an application for a market."""
    return patterns.compile(
        r"\bCHMP\b|\bAMM\b|mise\s+sur\s+le\s+marché|médicaments\s+à\s+usage\s+humain|Zulassung|Humanarzneimittel"
    )


def german_french(text: str, start: int, end: int) -> list[Cue]:
    """German and French: verb and object read together."""
    found: list[Cue] = []
    for pattern, value in _acts():
        for match in pattern.finditer(text, start, end):
            if any(cue.start < match.end() and match.start() < cue.end for cue in found):
                continue
            if value == "positive-opinion" and patterns.search(
                r"comité\s+(?:de\s+protection|d[’']éthique)|Ethik",
                text[match.start() : min(end, match.end() + 60)],
            ):
                continue  # an ethics committee is no agency
            if value == "positive-opinion" and not _of_market().search(text, start, end):
                continue  # a committee's on the ethics of a trial, or on a designation
            if value == "ind-cleared" and patterns.search(
                r"\b[Pp]hase[\s-](?:II|2|3|IIa|IIb|2a|2b)\b", text[match.start() : min(end, match.end() + 60)]
            ):
                value = "trial-authorised"
            status = german_french_status(text, start, end, match.start(), match.end())
            found.append(Cue(value, match.start(), match.end(), status, 0.88))
    return found
