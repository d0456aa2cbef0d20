"""Cues of who sells, distributes, promotes or hands out a product."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry

_SELLER = (
    r"(?:(?<!joint broker and )(?<!placement )(?<!transfer )(?<!paying )(?<!book-running )(?:seller|distributor"
    r"|reseller|importer|sales agent|agent|dealer|wholesaler|retailer|sales partner"
    r"|marketing partner|commercial partner|distribution partner|representative|promoter))"
    r"(?!\w| (?:for|in|under|of) (?:the|its|an?|this) (?:[\w-]+ )?(?:at-the-market|ATM|offering|placement|issue"
    r"|program(?:me)?)\b)"
)
"""Who sells, in the singular; brokers and agents of an offering are none."""

_SELLERS = r"(?:distributors|partners|licensees|agents)"
"""Whoever sells abroad, in the plural."""


def _after_others(before: int) -> Entry:
    """The name in brackets after the country: "distributors in India (Medvarsha), Norway (Nordvik)"."""
    return Entry(
        "commercial",
        "licensor",
        "distributors|partners|licensees|agents",
        rf"\b{_SELLERS} in (?:[^().;]{{2,30}} \([^()]{{2,40}}\)(?:, and|,| and) ?){{{before}}}(?-i:[A-Z])[^().;]{{2,30}} \(@A\)",
        0.78,
    )


COMMERCIAL: tuple[Entry, ...] = (
    Entry(
        "commercial",
        "licensor",
        "own sales|own team|own field|own organi|own staff|own force",
        r"\b(?:sold|promoted|marketed|distributed|detailed|launched) by (?:its own |our own |the company[’']s own "
        r"|[†]\d+.[’']s own )(?:[\w-]+ ){1,3}(?:and|as well as) (?:by )?§@A",
        0.8,
    ),
    Entry(
        "commercial",
        "licensor",
        "pharmacies|hospitals|patients|doctors|clinics",
        r"\b(?:pharmacies|hospitals|patients|doctors|clinics)\b~ (?:get|receive|obtain|order) %P from §@A",
        0.76,
        also="%P from",
    ),
    Entry(
        "commercial",
        "licensor",
        "pharmacies|hospitals|patients|market|doctors|clinics|physicians|practitioners",
        r"@S ?(?:brings?|delivers?|ships?|takes?|details?|detailing|presents?) %P to (?:the |all |general )?(?:\w+"
        r" )?(?:pharmacies|hospitals|patients|market|doctors"
        r"|clinics|physicians|practitioners)\b",
        0.76,
        also=" %P to ",
    ),
    Entry(
        "commercial",
        "licensor",
        "dispensed|stocked|detailed|handled|introduced|imported",
        r"(?:%P|\bit)\b~ (?:dispensed|stocked|detailed|handled|introduced|imported)~ (?:through|by|via) §@A",
        0.78,
    ),
    Entry(
        "commercial",
        "licensor",
        "acts as|act as|serves as|serve as|acting as|serving as",
        rf"@S ?(?:acts?|serves?|acting|serving) as (?:the |our |its |an? |exclusive |sole |local |regional )*(?:[\w-]+"
        rf" )?{_SELLER}",
        0.78,
    ),
    Entry(
        "commercial",
        "licensor",
        "sales force of|field force of|representatives of|sales team of|reps of",
        r"\b(?:sales force|field force|representatives|sales team|reps) of §@A,? (?:will|visits?|calls?|presents?|details?"
        r"|is|are|has|have)\b",
        0.76,
    ),
    Entry(
        "commercial",
        "licensor",
        "launch|marketing|promotion",
        r"\b(?:launch|marketing|promotion)\b~ (?:will be|is|lies|rests|is to be) (?:by|with|in the hands of) §@A",
        0.78,
    ),
    Entry(
        "commercial",
        None,
        "responsible for",
        r"@S ?(?:be )?(?:solely |fully |exclusively )?responsible for ~(?:selling|sales|marketing|distribut|promot|launch)",
        0.78,
    ),
    Entry(
        "commercial",
        None,
        "commerciali|distribution|marketing",
        r"\b(?:commerciali[sz]ation|distribution|marketing|sales|promotion)\b~ (?:handled|undertaken|managed|conducted"
        r"|carried out|performed) by §@A",
        0.8,
        also="carried out|conducted|handled|managed|performed|undertaken",
    ),
    Entry(
        "commercial",
        None,
        "agreement|contract|partnership|deal|alliance",
        r"<selling>(?: and [\w-]+)? (?:services? )?(?:agreement|contract|partnership|deal|alliance"
        r"|arrangement)s?≈ with §@A",
        0.85,
        also="commercial|distribution|distributor|marketing|promotion|sales",
    ),
    Entry(
        "commercial",
        None,
        "agreement|contract|partnership|deal",
        r"(?:agreement|contract)s? (?:for|on|covering) ~<selling>≈ with §@A",
        0.82,
        also="commercial|distribution|distributor|marketing|promotion|sales",
    ),
    Entry(
        "commercial",
        None,
        "distribut|market|sold|promot|commerciali",
        r"(?:%P|the (?:product|drug|therapy|device|test|vaccine)|\bit)\b"
        r"≈(?:distributed|marketed|sold|promoted|co-promoted|commerciali[sz]ed|detailed)(?: and [\w-]+)?"
        r"~ by §@A",
        0.82,
        also=" by ",
    ),
    Entry(
        "commercial",
        None,
        "distribut|market|sell|promot|commerciali|launch",
        r"@S ?(?:exclusively |jointly )?<sells> ~(?:%P|it\b|the (?:product|drug|therapy|vaccine|device"
        r"|test)|this|them)",
        0.8,
    ),
    Entry(
        "commercial",
        None,
        "sales force|salesforce|commercial infrastructure",
        r"@A(?:[’']s)? ~sales ?force",
        0.7,
    ),
    Entry(
        "commercial",
        None,
        "distribut|commercial partner|marketing partner|commercialization partner",
        r"\b(?:distributors?|distribution partners?|commerciali?[sz]?a?t?i?o?n? partners?|commercial"
        r" partners?|marketing partners?|sales partners?),? (?:of %P,? |for [\w ,]{2,40},? |in [\w"
        r" ]{2,30},? )?(?:is |are )?@A(?! (?:states|countries|markets|region|nations)\b)",
        0.82,
    ),
    Entry(
        "commercial",
        None,
        "distribut|commercial partner|marketing partner|commercialization partner",
        r"@A(?: (?:of|in) (?-i:[A-Z])[\w-]+)?,? (?:is |as |which is |which becomes |becomes |which will be |will be |is to"
        r" be |an? |the "
        r")?(?:the |its |our |an? )?(?:[\w’'-]+ ){0,4}(?:distributor"
        r"|distribution partner|commerciali[sz]ation partner|commercial partner|marketing partner)\b",
        0.75,
    ),
    Entry(
        "commercial",
        None,
        "distribut|commercial",
        r"(?:appoint(?:s|ed)?|select(?:s|ed)?|name[sd]?|engage[sd]?) §@A (?:as )?~(?:distributor|commercial"
        r"|distribution)",
        0.85,
        also="appoint|engage|name|select",
    ),
    Entry(
        "commercial",
        None,
        "distribution program",
        r"distribution program~ (?:run|managed|operated) by §@A",
        0.8,
    ),
    Entry("commercial", None, "launched|introduced", r"(?:launched|introduced)~ by §@A", 0.75),
    Entry(
        "commercial",
        None,
        "available|offered|distributed",
        r"%P≈(?:available|offered|distributed|sold) (?:exclusively |only )?(?:through|via) §@A",
        0.65,
        bare=False,
    ),
    Entry(
        "commercial",
        "licensor",
        "through",
        r"\b(?:sell|sells|sold|market|markets|marketed|distribut\w+|launch\w*|available|promot\w+)\b¬{0,140}?\bthrough §@A",
        0.75,
        bare=False,
    ),
    Entry(
        "commercial",
        "licensor",
        "distribut|market|sell|promote",
        r"@S ?(?:of [A-Z]\w+ )?(?:will |is to |shall )?(?:distributes?|markets?|sells?|promotes?|commerciali[sz]es?) (?:it|%P"
        r"|the (?:product|system|device|test|drug|vaccine|medicine|implant|tablets|kits?)s?)\b",
        0.78,
    ),
    Entry(
        "commercial",
        None,
        "seller|distributor|agent|importer|dealer|wholesaler|retailer|partner|representative|promoter",
        r"\b(?:appoint(?:s|ed)?|named|names|chose|chosen|selected|picked|engaged) §@A,?(?:≈ (?:as|to be|to act as)"
        rf"(?: the| its| an?| our| their)?|(?: the| its| our| their)) (?:[\w-]+,? ){{0,3}}{_SELLER}\b",
        0.84,
        also="appoint|chose|engaged|named|names|picked|selected",
    ),
    Entry(
        "commercial",
        None,
        "stores|shops|outlets|pharmacies|branches|drugstores|clinics",
        r"\b(?:sold|available|stocked|offered|carried|on sale|found)\b≈\b(?:stores|shops|outlets|pharmacies|branches"
        r"|drugstores|clinics) (?:of|run by|operated by|owned by|belonging to) §@A",
        0.72,
    ),
    Entry(
        "commercial",
        None,
        "stores|shops|outlets|pharmacies|chain|drugstores",
        r"\b(?:sold|available|stocked|offered|carried|on sale)\b~ (?:at|in|by|through) (?:the )?(?:[\w,.]+ )?"
        r"(?:stores|shops|outlets|pharmacies|branches|drugstores|retail chain|pharmacy chain|chain) §@A",
        0.68,
        bare=False,
    ),
    Entry(
        "commercial",
        None,
        "distributor|agent|importer|dealer|representative|seller",
        rf"\b(?:made|makes|making) §@A (?:the |its |our |their )(?:[\w-]+ ){{0,3}}{_SELLER}\b",
        0.82,
    ),
    Entry(
        "commercial",
        None,
        "stores|shops|outlets|pharmacies|branches",
        r"\b(?:sold|available|stocked|offered|carried|on sale|bought|found)\b≈\b(?:stores|shops|outlets|pharmacies|branches)"
        r" of (?:the )?@A (?:pharmacy |drugstore |retail |supermarket )?(?:chain|group|network)\b",
        0.75,
    ),
    Entry(
        "commercial",
        "licensor",
        "partner|agent|representative",
        r"\b(?:appoint(?:s|ed)?|select(?:s|ed)?|named|chose|chosen|engaged) §@A (?:as|to be) (?:its |the "
        r"|an? )?(?:exclusive |sole |local"
        r" |regional |commercial |marketing ){0,2}(?:partner|agent|representative)\b",
        0.8,
        also="appoint|chose|engaged|named|select",
    ),
    Entry(
        "commercial",
        "licensor",
        "registration|import|promotion|marketing|sales|reimbursement",
        r"@S ?(?:handles?|take care of|takes care of|look after|looks after|manages?|undertakes?|lead"
        r"|leads) ~(?:registration|import"
        r"|promotion|marketing|sales|reimbursement|market access)",
        0.75,
        also="handle|lead|look after|looks after|manage|take care of|takes care of|undertake",
    ),
    Entry("commercial", "licensor", "in the hands of", r"%P≈ in the hands of §@A", 0.75),
    Entry(
        "commercial", "licensor", "through", r"\b(?:gets?|receives?|obtains?|order)\b ~%P~ through §@A", 0.72
    ),
    Entry(
        "commercial",
        None,
        "access program|named-patient|compassionate",
        r"@S ?(?:runs?|manages?|manage|operates?|oversees) the ~(?:access|named[- ]patient|compassionate[- ]use|patient support)"
        r" (?:program\w*|scheme)",
        0.75,
    ),
    Entry(
        "commercial",
        None,
        "offer|prescrib|stock",
        r"@S ?(?:offers?|prescribes?|stocks?|dispenses?) ~%P~ (?:to|for|in|at) (?:its|their) (?:members|patients|customers|stores"
        r"|pharmacies|clinics|shops|hospitals)",
        0.75,
        also="clinics|customers|hospitals|members|patients|pharmacies|shops|stores",
    ),
    Entry(
        "commercial",
        None,
        "sold |stocked |available ",
        r"\b(?:sold|stocked|available) (?:at|in|through|by)≈ (?:stores|pharmacies|shops|outlets"
        r"|branches) of (?:the )?(?:\w+ ){0,3}@A",
        0.72,
    ),
    Entry(
        "commercial",
        "licensor",
        "authorisation|authorization|registration",
        r"@S ?(?:holds?|holding) (?:the )?(?:marketing |product )?(?:authori[sz]ation|registration)s?~ (?:for|of) %P",
        0.74,
        also="hold",
    ),
    Entry("commercial", "licensor", "books|records", r"@S ?(?:books?|records?) ~sales of %P", 0.74),
    Entry("commercial", "licensor", "available", r"%P~ available~ (?:through|from|via) §@A", 0.72),
    Entry(
        "commercial",
        "licensor",
        "pharmacy|wholesaler|logistics provider",
        r"@S ?(?:selected|chosen|appointed|named|engaged) as (?:the |an? )(?:\w+ ){0,3}(?:pharmacy|wholesaler"
        r"|logistics provider)\b",
        0.75,
    ),
    *(_after_others(before) for before in range(5)),
    Entry(
        "commercial",
        "licensor",
        "selling|marketing|distributing|promoting|order",
        r"@S ?(?:(?:started|begun|began) (?:selling|marketing|distributing|promoting) %P|placed ~order ~%P)",
        0.74,
    ),
    Entry(
        "commercial",
        "licensor",
        "firm,|company,|group,",
        r"\b(?:firm|company|group), @A, (?:will|is to) (?:sell|market|distribute|promote) %P",
        0.76,
    ),
    Entry(
        "commercial",
        "licensor",
        "network of|sales force of|field force of|representatives of|reps of|channels of",
        r"\b(?:rel(?:y|ies|ied)|relying|sell|sold|selling|distribut\w+|promot\w+|launch\w*|reach\w*|us(?:e|es|ing)|draw\w*)\b≈"
        r" (?:network|sales force|field force|representatives|reps|channels|sales team) of §@A",
        0.76,
    ),
    Entry(
        "commercial",
        "licensor",
        "tied up with|tie-up with|teamed up with|brought",
        r"\b(?:tied up with|tie-up with|teamed up with|joined hands with) §@A,? (?:whose|which|who|for"
        r"|to) ~(?:representatives|field force|sales|reps|network|distribut\w+|promot\w+|market\w*|pharmac\w+|stockists)",
        0.78,
    ),
    Entry(
        "commercial",
        "licensor",
        "on board to",
        r"\b(?:brought|taken|took|bring\w*) §@A on board to (?:sell|promote|market|inform|distribute|detail|launch|introduce)\b",
        0.76,
    ),
    Entry(
        "commercial",
        "licensor",
        "sold |marketed |available ",
        r"(?:%P|\bit)\b (?:is|was|will be|has been) (?:sold|marketed|available)(?: [\w-]+){0,3} under the (?:brand |trade )?name"
        r" (?:%P|[†]\d+.|[\w®™-]+),? (?:by|through|from) §@A",
        0.76,
    ),
    Entry(
        "commercial",
        "licensor",
        "the latter",
        r"\b(?:agreement|contract|deal|alliance|partnership)\b~ with §@A≈ the latter (?:will |is to |shall |may |has the right to"
        r" |obtains? |receives? |gets? )?~\b(?:sell|market|distribut|commerciali|promot|launch|register|apply for|import)",
        0.8,
    ),
)
