"""More cues of working relationships in German and French: contracts, services, rounds of money."""

from __future__ import annotations

from summarizer.engines.rules.partner_entry import Entry

_DER = r"(?:der |dem |den |die |das )?"
_LE = r"(?:la |le |les |l[’'])?"

WEST: tuple[Entry, ...] = (
    Entry(
        "co-developer",
        "co-developer",
        "gemeinsam|codévelopp|co-développ",
        rf"(?:und|et) {_DER}(?:la |l[’'])?@A (?:haben|unterzeichnen|schließen|vereinbaren|signent"
        rf"|ont signé)~ ~(?:gemeinsame[nr]? Entwicklung|co-?développ)",
        0.84,
    ),
    Entry("licence", None, "lizenz", rf"Lizenz\w*~ mit {_DER}@A", 0.84),
    Entry("licence", None, "lizenz", rf"mit {_DER}@A,?~ (?:\w+ )?\w*Lizenz\w*", 0.82),
    Entry(
        "licensee",
        "licensor",
        "lizenz|rechte",
        r"@A~ (?:erhält|erwirbt|sichert sich)~ (?:\w*Rechte|Lizenz)",
        0.78,
    ),
    Entry(
        "licensee",
        "licensor",
        "lizenz|rechte",
        rf"(?:gewährt|räumt|erteilt|vergibt|überträgt)~ {_DER}@A~ (?:\w*[Rr]echte|Lizenz\w*)",
        0.85,
    ),
    Entry(
        "licensor",
        "licensee",
        "lizenz|rechte",
        rf"(?:Lizenz\w*|Rechte)~ von {_DER}@A~ (?:erworben|einlizenziert|erhalten)|einlizenziert~ von {_DER}@A",
        0.85,
    ),
    Entry(
        "manufacturer",
        "client",
        "herstell|produktion|fertigung|abfüllung",
        rf"mit {_DER}@A,?~ (?:Vertrag|Vereinbarung|Abkommen|Rahmenvertrag|Liefervertrag)~ (?:Herstellung|Produktion"
        rf"|Fertigung|Abfüllung)",
        0.86,
    ),
    Entry(
        "manufacturer",
        "client",
        "herstell|lohn",
        rf"(?:Auftrags|Lohn|Wirkstoff)hersteller[ns]?,? {_DER}@A",
        0.85,
    ),
    Entry(
        "manufacturer",
        "client",
        "herstell|produzier|fertig|abfüll",
        r"@A~ (?:produziert|hergestellt|herstellen|produzieren|fertigen|abfüllen)\b",
        0.74,
    ),
    Entry(
        "collaborator",
        "client",
        "vereinbaren|schließen|kooperieren",
        r"@A und @B (?:vereinbaren|schließen|kooperieren|unterzeichnen)\b",
        0.7,
    ),
    Entry(
        "supplier",
        "client",
        "geliefert|bereitgestellt|bezogen",
        rf"(?:von|durch) {_DER}@A~ (?:geliefert|bereitgestellt|bezogen|zur Verfügung gestellt)",
        0.84,
    ),
    Entry(
        "funder",
        None,
        "gefördert|finanziert|bezuschusst",
        rf"(?:vom|von|durch) {_DER}@A~ (?:gefördert|finanziert|bezuschusst|kofinanziert)",
        0.86,
    ),
    Entry(
        "commercial",
        None,
        "vertrieb|vermarktung",
        rf"(?:Vertriebs|Vermarktungs)partner(?:in)?\b~ (?:ist|sind|wird|bleibt) {_DER}@A|(?:Vertriebs"
        rf"|Vermarktungs)partner(?:in)?,? {_DER}@A",
        0.87,
    ),
    Entry(
        "commercial",
        None,
        "vertreib|vermarkte",
        r"@A~ (?:vertreibt|vermarktet|vertreiben|vermarkten)\b",
        0.76,
    ),
    Entry(
        "investor",
        None,
        "angeführt|führung|beteiligt|investor|investier",
        rf"von {_DER}@A~ angeführt|beteilig\w+ sich~ {_DER}@A|(?:angeführt (?:von|durch)"
        rf"|unter (?:der )?Führung (?:von|der|des)|Beteiligung (?:von|der|des)) {_DER}@A"
        rf"|@A~ (?:beteiligt\w*|investiert\w*)\b",
        0.83,
    ),
    Entry(
        "academic",
        None,
        "universität|klinik|institut|zusammenarbeit|leitung",
        rf"(?:unter (?:der )?Leitung (?:von|der|des)|in Zusammenarbeit mit|durchgeführt (?:von|an|am|durch)) {_DER}@A",
        0.8,
        bare=False,
    ),
    # French
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
        "licensor",
        "licensee",
        "licence|droits",
        rf"(?:acquiert|acquis|obtient|obtenu|prend en licence)~ (?:auprès de|de|d[’']) ?{_LE}@A",
        0.82,
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
        "academic",
        None,
        "promoteur|menée|conduit|réalisé|partenaire|investigateur",
        rf"(?:menée?s?|conduite?s?|réalisée?s?|promue?s?|coordonnée?s?)~ (?:par|avec|au|à) {_LE}@A"
        r"|@A~ est~ (?:partenaire (?:académique|clinique)|(?:le )?promoteur)",
        0.82,
        bare=False,
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
        "commercial",
        None,
        "distribu|commercialis",
        rf"(?:distribué|commercialisé|distribution|commercialisation)e?s?~ (?:par|avec|confiée? à) {_LE}@A",
        0.84,
    ),
    Entry(
        "cro",
        "client",
        "cro|contrat de recherche",
        r"(?:CRO|société de recherche (?:sous contrat|contractuelle)),? @A|@A \(CRO\)",
        0.84,
    ),
    Entry(
        "supplier",
        "client",
        "fourni",
        rf"(?:fournie?s?|approvisionnée?s?)~ par {_LE}@A",
        0.82,
    ),
)
