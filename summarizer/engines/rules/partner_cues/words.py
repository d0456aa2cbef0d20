"""Fragments that several files of partner cues share: what is made, done, paid for and used."""

from __future__ import annotations

WORK = r"(?:trials?|(?:sub-?)?stud(?:y|ies)|research|work|project|development|program(?:me)?s?)"
"""A trial, a study or another piece of work, one or several."""

WORK_OR_TESTING = r"(?:trials?|(?:sub-?)?stud(?:y|ies)|research|work|project|program(?:me)?|development|test(?:ing)?|extension)"
"""The same, with tests and extensions; a program is one."""

WORK_OR_PRODUCT = (
    r"(?:trials?|(?:sub-?)?stud(?:y|ies)|research|work|project|program(?:me)?|development|%P|consortium|costs?|manufacturing"
    r"|scale-up|preclinical)"
)
"""What money is given for: the same, the product, a consortium, costs or manufacture."""

TASKED = r"(?:tapped|enlisted|chosen|chose|picked|selected|commissioned|contracted|hired|recruited|turned to|asked)"
"""Chosen or asked, of whoever is to do some work."""

MAKING_STEP = (
    r"(?:extraction|purification|synthesis|fermentation|formulation|filling|packaging|labell?ing|assembly|sterili[sz]ation"
    r"|conjugation|radiolabell?ing|encapsulation|milling|freeze-drying|lyophili[sz]ation|manufacture|manufacturing"
    r"|production|cell culture|coating|bottling|moulding|molding|printing)"
)
"""One step of making: filling, purification, assembly."""

MAKING_STAGE = (
    r"(?:production|manufactur\w+|filling|process (?:development|validation)|engineering (?:run|batch)"
    r"|tech\w* transfer)"
)
"""A stage of setting production up: process development, engineering run, transfer."""

LOTS = (
    r"(?:vials|doses|syringes|batch(?:es)?|lots?|runs|drug substance|drug product|material|supplies|vector|plasmids?"
    r"|cartridges|pens|tablets|capsules)"
)
"""What comes out of a plant by the lot: vials, doses, drug substance."""

SUBSTANCE = (
    r"(?:drug substance|API|active (?:ingredient|substance)|vector|plasmids?|bulk|antibody|lipids?|raw material|isotope"
    r"|peptide|vials?|syringes?|cartridges?|tablets|capsules)"
)
"""What goes into a product: drug substance, vector, vials."""

DEAL = r"(?:deal|agreement|contract|licen[sc]e|pact)"
"""A contract, by a short word."""

PACT = r"(?:collaboration|partnership|alliance|licen[sc]e|agreement|deal|pact|tie-up)"
"""A contract or a bond: DEAL, collaboration, alliance, tie-up."""

SUM = (
    r"(?:[A-Z]{0,3}[$€£¥]\s?\d[\d.,]*|(?:USD|EUR|GBP|AUD|CAD|CHF|SEK|JPY|SGD|NZD)\s\d[\d.,]*"
    r"|\d[\d.,]*\s(?:million|thousand|euros|crore))"
)
"""A sum of money."""

PATIENT_GROUP = (
    r"(?:patient (?:group|organi[sz]ation|association|advocacy (?:group|organi[sz]ation))|charity|non-?profit(?: \w+)?"
    r"|advocacy (?:group|organi[sz]ation))"
)
"""A patients’ group or a charity."""

INNER = "[^。；;\ue000\ue002]"
"""A character between two parts of a cue in Chinese, Japanese or Korean: neither a sentence’s end nor another organisation."""
