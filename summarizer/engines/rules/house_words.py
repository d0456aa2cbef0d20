"""Words that make a name one of an institution, a funder or an investor, in the languages that releases quote.

>>> house_kind("Tamale Centre for Infectious Disease"), house_kind("Policlinico San Vito"), house_kind("Elster Family Office")
('academic', 'academic', 'investor')
>>> house_kind("Oskarde Biologics") is None
True
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns


@cache
def _academic() -> re.Pattern[str]:
    return patterns.compile(
        r"\bCent(?:re|er)s? (?:for|of|on) |\b(?:Eye|Heart|Stroke|Vaccine|Genomics?|Diabetes|Burn|Trauma|Transplant"
        r"|Imaging|Epilepsy"
        r"|Hearing|Vision|Brain|Spine|Kidney|Lung|Liver|Arthritis|Translational|Oncology|Haematology"
        r"|Hematology) Cent(?:re|er)$"
        r"|\b(?:Univerzit\w+|Uniwersytet\w*|Yliopisto|Egyetem|Ülikool|Universit[aă]tea|Universitas|Sveučilište"
        r"|Instytut|Intézet\w*|Ústav|Akademi\w*|Accademia|Academia|Üniversitesi|Høgskol\w+|Högskola\w*|Hochschule"
        r"|Policlinico|Ospedal\w+"
        r"|Azienda Ospedalier\w+|IRCCS|Hospices Civils|Sykehus\w*|Sjukhus\w*|Sygehus\w*|Ziekenhuis|Medisch Centrum"
        r"|UMC|Spital"
        r"|Szpital|Nemocnice|Infirmary|Inselspital|Universitets?hospital|Universitair|Kórház\w*|Bolnica|Spitalul"
        r"|Hospitais|Hastanesi|Clinical Trials Network|Oncology Group|Rigshospital\w*|Universitätsspital"
        r"|Universitätsmedizin|École|Escuela|Faculdade"
        r"|Facultad|Faculty of|School of (?:Medicine|Pharmacy)|NHS (?:Foundation )?Trust|NHS Foundation"
        r"|\w+sjukhuset|\w+sykehus)\b"
    )


@cache
def _funder() -> re.Pattern[str]:
    return patterns.compile(
        r"(?:[Ff]onden|[Ss]tichting|[Ss]tiftung|[Ss]tiftelsen?|[Ss]äätiö|Fundação|Fundacja|Nadace|Endowment"
        r"|Philanthrop(?:y|ies)|Charitable Fund"
        r"|Research Council|Innovation Council|Innovation Fund|Innovation Agency|Innovation Authority|(?:Reduction"
        r"|Research Projects|Development|Cooperation) Agency|Research Agency|Agency for Innovation"
        r"|Sandpit|Catapult)\b|^Special Programme (?:of|for) |^(?:Fund|Foundation|Ministry|Department|Agency"
        r"|Office) (?:of|for) "
    )


@cache
def _investor() -> re.Pattern[str]:
    return patterns.compile(
        r"\b(?:Family Office|Invest|Investors|Angels|Seed Fund|Growth Fund|Growth Partners|Health Growth|Kapital"
        r"|Beteiligung\w+"
        r"|Participations|Gründerfonds|Seed|Asset Managers|Wealth Fund|Pension Fund|Crossover|Venture Fund|BioVentures)$"
    )


def house_kind(name: str) -> str | None:
    """Return the kind of house that a name of several words tells, None when it tells nothing."""
    if " " not in name and not name.endswith(("fonden", "sjukhuset", "sykehus", "Stiftung", "stiftung")):
        return None
    if _academic().search(name):
        return "academic"
    if _funder().search(name):
        return "funder"
    if patterns.search(r"\b(?:Pharmacy|Pharmacies|Drugstores|Couriers?|Seiyaku|Yakuhin)$", name):
        return "company"
    return "investor" if _investor().search(name) else None
