"""Cues of working relationships in German; one, of joint development, is of French too."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry

_DER = r"(?:der |dem |den |die |das )?"
"""An article, in any case."""


GERMAN: tuple[Entry, ...] = (
    Entry(
        "licensor",
        "licensee",
        "lizenziert|erworben",
        "von (?:der |dem |den )?@A~ (?:ein)?(?:lizenziert|erworben)",
        0.85,
    ),
    Entry("licensor", "licensee", "lizenzgeber", "Lizenzgeber @A", 0.85),
    Entry(
        "licensor",
        "licensee",
        "lizenz",
        r"(?:[Ll]izenziert|[Ee]inlizenziert|Lizenz\w*)~ von (?:der |dem )?@A",
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
        "licensee",
        "licensor",
        "lizenziert|vergeben|übertragen",
        "an (?:die |den |das )?@A~ (?:aus)?(?:lizenziert|vergeben|übertragen)",
        0.85,
    ),
    Entry("licensee", "licensor", "lizenznehmer|lizenzpartner", "(?:Lizenznehmer|Lizenzpartner) @A", 0.82),
    Entry(
        "licensee",
        "licensor",
        "lizenz",
        r"(?:[Ll]izenziert|[Aa]uslizenziert|Lizenz\w*|Rechte)~ an (?:die |den |das )?@A",
        0.85,
    ),
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
    Entry("licence", None, "lizenz", rf"Lizenz\w*~ mit {_DER}@A", 0.84),
    Entry("licence", None, "lizenz", rf"mit {_DER}@A,?~ (?:\w+ )?\w*Lizenz\w*", 0.82),
    Entry(
        "acquirer",
        "acquired",
        "übernimmt|übernahme|erwirbt",
        r"@A~ (?:übernimmt|erwirbt) (?:die |den |das )?@B",
        0.82,
    ),
    Entry(
        "manufacturer",
        "client",
        "hergestellt|produziert|gefertigt",
        "(?:von|bei|durch) (?:der |dem |den |die )?@A~ (?:hergestellt|produziert|gefertigt|abgefüllt)",
        0.82,
    ),
    Entry(
        "manufacturer",
        "client",
        "lohnhersteller|auftragshersteller|auftragsfertiger",
        "(?:Lohnhersteller|Auftrags(?:hersteller|fertiger)) @A",
        0.85,
    ),
    Entry(
        "manufacturer",
        "client",
        "hergestellt|produziert|herstellung|fertig",
        r"(?:hergestellt|produziert|abgefüllt|gefertigt)~ (?:von|bei|durch) (?:der |dem |die )?@A",
        0.82,
    ),
    Entry(
        "manufacturer",
        "client",
        "herstellung|wirkstoff|produktion|abfüllung",
        r"(?:Herstellung|Produktion|Abfüllung|Fertigung|[Hh]erstellung)\w*~ (?:bei|durch|von) (?:der"
        r" |dem |die )?@A",
        0.82,
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
        "supplier",
        "client",
        "liefert|geliefert",
        r"(?:liefert|geliefert von|bezogen von) (?:der |die |dem )?@A",
        0.8,
    ),
    Entry(
        "supplier",
        "client",
        "geliefert|bereitgestellt|bezogen",
        rf"(?:von|durch) {_DER}@A~ (?:geliefert|bereitgestellt|bezogen|zur Verfügung gestellt)",
        0.84,
    ),
    Entry(
        "commercial",
        None,
        "vertrieben|vermarktet",
        "(?:von|durch) (?:der |dem |die )?@A~ (?:vertrieben|vermarktet)",
        0.82,
    ),
    Entry("commercial", None, "vertriebspartner", "Vertriebspartner @A", 0.85),
    Entry("commercial", None, "liefert|vertreibt", "(?:liefert|Lieferungen)~ an (?:die |den )?@A", 0.7),
    Entry(
        "commercial",
        None,
        "vertrieb|vermarkt",
        r"(?:vertrieben|vermarktet|Vertrieb\w*|Vermarktung)~ (?:von|durch|mit) (?:der |dem |die )?" r"@A",
        0.82,
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
        "funder",
        None,
        "gefördert|finanziert|unterstützt",
        "(?:vom|von der|von dem|von|durch das|durch die|durch den|durch) @A~ (?:gefördert|finanziert|unterstützt)",
        0.82,
    ),
    Entry(
        "funder",
        None,
        "gefördert|förder|finanziert|unterstützt|bezuschusst",
        r"(?:gefördert|finanziert|unterstützt|bezuschusst|Förderung|Zuschuss)~ (?:vom|von|durch|des"
        r"|der) (?:den |das |die |der )?@A",
        0.82,
    ),
    Entry(
        "funder",
        None,
        "fördert|finanziert|unterstützt|trägt|bezuschusst",
        r"@A~ (?:fördert|finanziert|unterstützt|bezuschusst|trägt|steuert)",
        0.72,
    ),
    Entry(
        "funder",
        None,
        "gefördert|finanziert|bezuschusst",
        rf"(?:vom|von|durch) {_DER}@A~ (?:gefördert|finanziert|bezuschusst|kofinanziert)",
        0.86,
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
    Entry(
        "co-developer",
        "co-developer",
        "gemeinsam|codévelopp|co-développ",
        rf"(?:und|et) {_DER}(?:la |l[’'])?@A (?:haben|unterzeichnen|schließen|vereinbaren|signent"
        rf"|ont signé)~ ~(?:gemeinsame[nr]? Entwicklung|co-?développ)",
        0.84,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "zusammenarbeit|kooperation|partnerschaft|gemeinsam",
        r"(?:Zusammenarbeit|Kooperation\w*|Partnerschaft|Forschungs\w+|gemeinsam)~ mit (?:der |dem"
        r" |den )?@A",
        0.82,
    ),
    Entry(
        "collaborator",
        "client",
        "vereinbaren|schließen|kooperieren",
        r"@A und @B (?:vereinbaren|schließen|kooperieren|unterzeichnen)\b",
        0.7,
    ),
)
