"""Cues of working relationships in French, and a few in Spanish and Italian."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry

_LE = r"(?:la |le |les |l[’'])?"
"""An article."""


FRENCH: tuple[Entry, ...] = (
    Entry(
        "licensor",
        "licensee",
        "licen|né à|née à|issu",
        r"(?:licen[cs]e\w*|licencié\w*|droits)~ (?:de|du|auprès de|accordée? par|concédée? par) (?:la"
        r" |l[’'])?@A",
        0.82,
    ),
    Entry(
        "licensor",
        "licensee",
        "concédé|licence",
        r"@A, (?:qui|qui en) ~(?:concédé|accordé)~ ?(?:la )?licen[cs]e",
        0.88,
    ),
    Entry(
        "licensor",
        "licensee",
        "licenci|licenza",
        r"(?:licenciad[oa]|licencia|licenza|in licenza)~ (?:de|da|dalla) @A",
        0.82,
    ),
    Entry(
        "licensor",
        "licensee",
        "licence|droits",
        rf"(?:acquiert|acquis|obtient|obtenu|prend en licence)~ (?:auprès de|de|d[’']) ?{_LE}@A",
        0.82,
    ),
    Entry(
        "licensee",
        "licensor",
        "licence|droits|concéd",
        r"(?:licen[cs]e\w*|licencié\w*|droits|concéd\w+)~ à (?:la |l[’'])?@A",
        0.75,
    ),
    Entry(
        "licensee",
        "licensor",
        "licence|droits",
        rf"(?:concèd\w+|concéd\w+|accord\w+|octroi\w+|cèd\w+|céd\w+) à {_LE}@A~ (?:\w+ )?(?:licence|droits"
        rf"|sous-licence|exclusivité)",
        0.88,
    ),
    Entry("licence", None, "licence|license", rf"licen[cs]e\w*~ (?:avec|conclue? avec) {_LE}@A", 0.86),
    Entry("licence", None, "licence|license", rf"avec {_LE}@A~ (?:accord|contrat|d[’'])~ ?licen[cs]e", 0.84),
    Entry(
        "manufacturer",
        "client",
        "produit|fabriqu|façonn",
        r"(?:produit|fabriqué|conditionné|façonné)e?s?~ (?:par|chez) @A",
        0.82,
    ),
    Entry("manufacturer", "client", "confi", r"(?:production|fabrication)\b~ confiée?~ à @A", 0.85),
    Entry(
        "manufacturer",
        "client",
        "fabricado|prodotto|producido",
        r"(?:fabricad[oa]|producid[oa]|prodott[oa])~ (?:por|da|dalla) @A",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "fabrication|production|cdmo",
        rf"(?:contrat|accord|partenariat)~ (?:de |d[’'])?(?:fabrication|production|bioproduction)\w*~ avec {_LE}@A"
        rf"|avec {_LE}@A~ (?:contrat|accord|partenariat)~ (?:fabrication|production|bioproduction)"
        rf"|(?:contrat|accord)~ avec {_LE}@A~ (?:production|fabrication|bioproduction)",
        0.87,
    ),
    Entry(
        "manufacturer",
        "client",
        "sous-traitant|façonnier|cdmo|fabricant",
        r"(?:sous-traitant|façonnier|CDMO|fabricant)s?,? @A",
        0.85,
    ),
    Entry(
        "manufacturer",
        "client",
        "fabriqu|produi|fabrication",
        r"@A~ (?:fabrique|fabriquera|produit|produira|assure|assurera)~ ?(?:la production|la fabrication|les lots|%P)",
        0.8,
    ),
    Entry(
        "cro",
        "client",
        "cro|contrat de recherche",
        r"(?:CRO|société de recherche (?:sous contrat|contractuelle)),? @A|@A \(CRO\)",
        0.84,
    ),
    Entry("supplier", "client", "fourni", rf"(?:fournie?s?|approvisionnée?s?)~ par {_LE}@A", 0.82),
    Entry(
        "commercial",
        None,
        "distribu|commercialis|exclusivité",
        r"@A~ (?:obtient|détient|a obtenu|distribue|commercialise)\w*~ ?(?:l[’']exclusivité|distribu"
        r"|commercialis)?",
        0.75,
    ),
    Entry(
        "commercial",
        None,
        "distribu|commercialis",
        r"(?:distribué|commercialisé|distribution|commercialisation)e?s?~ (?:par|avec) @A",
        0.82,
    ),
    Entry(
        "commercial",
        None,
        "distribu|commercialis",
        rf"(?:distribué|commercialisé|distribution|commercialisation)e?s?~ (?:par|avec|confiée? à) {_LE}@A",
        0.84,
    ),
    Entry(
        "funder",
        None,
        "financ|soutenu|subvention|soutien|apport",
        rf"(?:financé|soutenu|subventionné|cofinancé)e?s?~ par {_LE}@A",
        0.82,
    ),
    Entry(
        "funder",
        None,
        "apport|subvention|financ|soutien|contribu",
        r"@A a? ?(?:apporté|financé|accordé|versé|contribue|apporte|finance|soutient)\b",
        0.78,
    ),
    Entry(
        "funder",
        None,
        "soutien|subvention|financement",
        r"(?:soutien|subvention|financement|aide)~ (?:de|du|par) (?:la |l[’'])?@A",
        0.78,
    ),
    Entry(
        "investor",
        None,
        "menée|conduit|dirigé|participation|investi|souscri",
        rf"(?:levée|tour|série|financement|augmentation)\b~ (?:menée?|conduite?|dirigée?|souscrite?) par {_LE}@A"
        rf"|avec la participation (?:de |d[’']|du |des ){_LE}@A|@A~ (?:a investi|investit|souscrit)",
        0.84,
    ),
    Entry(
        "academic",
        None,
        "promoteur|menée|conduit|réalisé|partenaire|investigateur",
        rf"(?:menée?s?|conduite?s?|réalisée?s?|promue?s?|coordonnée?s?)~ (?:par|avec|au|à) {_LE}@A"
        r"|@A~ est~ (?:partenaire (?:académique|clinique)|(?:le )?promoteur)",
        0.82,
        bare=False,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "collaboration|partenariat|accord|conjointement",
        rf"(?:collaboration|partenariat|coopération|conjointement|accord\w*)~ avec {_LE}@A",
        0.82,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "colabora|collaboraz|acuerdo|accordo",
        r"(?:colaboración|collaborazione|alianza|acuerdo|accordo|partnership)~ con (?:la |el |il |l[’'])?"
        r"@A",
        0.8,
    ),
)
