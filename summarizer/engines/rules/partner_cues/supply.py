"""Cues of who supplies drugs, isotopes, reagents and other goods, and who stores and ships them."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry

_ISOTOPE = (
    r"(?:\d{2,3}[A-Z][a-z]|lutetium\S*|actinium\S*|lead-212|iodine\S*|copper-6\d|terbium\S*|radium\S*|astatine\S*"
    r"|isotopes?)"
)
"""A whole word that names an isotope."""

_ISOTOPE_START = r"(?:lutetium|actinium|lead-212|iodine|copper-6|terbium|radium|astatine|isotope|Lu-|Ac-|Pb-|\d{2,3}[A-Z][a-z])"
"""How a word that names an isotope begins."""

_GOODS = (
    r"(?:tablets?|capsules?|pills?|placebos?|drugs?|medicines?|devices?|vials|doses|vaccines?|sprays?|creams?|kits?|tests?"
    r"|implants?|inhalers?|patches|supplements?|injections?)"
)
"""Goods that are handed out in a trial: tablets, placebos, kits."""

SUPPLY: tuple[Entry, ...] = (
    Entry(
        "supplier",
        "client",
        "buys |purchases |sources |imports |obtains ",
        r"\b(?:buys|purchases|sources|imports|obtains) (?!(?:[\w-]+ ){0,4}(?:rights?|licen[sc]es?|shares?|stake|programs?"
        r"|patents?|funding|money|data)\b)(?:the |its |all )?[\w -]{3,40}? from §@A",
        0.76,
        also=" from ",
    ),
    Entry(
        "supplier",
        "client",
        "system|diary|diaries|software|platform",
        r"@S ?(?:suppl(?:y|ies|ied)|provid(?:e|es|ed)|deliver(?:s|ed)?) (?:the |its |an? )?(?:[\w-]+ ){0,3}(?:systems?"
        r"|diar(?:y|ies)|software|platform)\b(?= (?:for|in|of|that|used)|[.,;]|$)",
        0.72,
        bare=False,
        also="suppl|provid|deliver",
    ),
    Entry(
        "supplier",
        "client",
        "used|employed",
        r"\b(?:diar(?:y|ies)|sensors?|scanners?|tests?|assays?|kits?|device|software|app|system|scale|questionnaire)"
        r" (?:from|of|by) §@A,? (?:is|are|was|were|will be) (?:being )?(?:used|employed)\b",
        0.76,
    ),
    Entry(
        "supplier",
        "client",
        "free of charge|at no c|for free|without charge",
        r"@S ?(?:giving|gives?|gave|given|offers?|offered|ships?|shipped|contributes?|contributed|delivers?) ~(?:free of"
        r" charge|at no c(?:ost|harge)|for free|without charge)",
        0.76,
        also="giv|gave|offer|ship|contribute|deliver",
    ),
    Entry(
        "supplier",
        "client",
        "gift of|gift from|donation of|donation from",
        r"\b(?:drugs?|inhibitor|antibody|device|tablets|vaccine|comparator|\w+mab|\w+nib)\b~ (?:is|was|are|were) (?:an?"
        r" )?(?:kind |generous )?(?:gifts?|donations?) (?:of|from) §@A",
        0.76,
    ),
    Entry(
        "supplier",
        "client",
        "irradiat|ships|shipped",
        rf"@S ?(?:irradiat(?:es|ed)|ships|shipped) ~(?:targets?|{_ISOTOPE_START})",
        0.78,
    ),
    Entry(
        "supplier",
        "client",
        "lent by|loaned by|leased by",
        r"\b(?:systems?|robots?|equipment|devices?|instruments?|consoles?|scanners?)\b~ (?:is|are|was|were) (?:lent|loaned"
        r"|made available|put at the disposal of the \w+) by §@A",
        0.76,
    ),
    Entry(
        "supplier",
        "client",
        "provided by|supplied by",
        r"(?:for the (?:study|trial)|study drug|combination drug|\binhibitor|mab|nib)\b~ (?:provided|supplied)~ by §@A",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "supply",
        r"(?:supply|supplier) (?:and [\w-]+ )?(?:agreements?|contract|collaboration|deal)\b(?: ¬{0,60}?)?"
        r" with §@A",
        0.82,
    ),
    Entry(
        "supplier",
        "client",
        "supplied|provided|delivered|purchased|sourced|bought",
        r"(?:supplied|delivered|purchased|sourced)~ (?:under licen[sc]e )?(?:by|from) §@A",
        0.7,
    ),
    Entry(
        "supplier",
        "client",
        "suppl|provid|deliver",
        r"@S ?(?:suppl(?:y|ies|ied)|provid(?:e|es|ed)|deliver(?:s|ed)?|contribut(?:e|es)) ~(?:%P|isotopes?"
        r"|lutetium|actinium|copper|iodine|radium|lead-212|astatine"
        r"|\w+(?:mab|nib|lib|cept|platin|taxel|limus|tide)\b|device|inhibitor|antibody|drug"
        r"|without charge|free of charge|at no cost"
        r"|test|assay|kit|technology)",
        0.7,
        also=(
            "%P|isotope|lutetium|actinium|copper|iodine|radium|lead-212|astatine|mab|nib|lib|cept|platin|taxel|limus"
            "|tide|device|inhibitor|antibody|drug|without charge|free of charge|at no cost|test|assay|kit|technology"
        ),
    ),
    Entry("supplier", "client", "supplier", r"\bsuppliers?,? @A", 0.75),
    Entry(
        "supplier",
        "client",
        "comes from|come from",
        r"(?:autoinjector|device|isotope|lipids?|nanoparticles?|adjuvant|inhaler|pen|kit|reagents?"
        r"|vector)\b~ comes? from §@A",
        0.8,
    ),
    Entry(
        "supplier",
        "client",
        "suppl",
        r"@S ?suppl(?:y|ies|ying) ~(?:for (?:the|this) (?:\w+ )?(?:trial|study|combination)|free of charge|at no cost)",
        0.75,
        also="at no cost|for th|free of charge",
    ),
    Entry(
        "supplier",
        "client",
        "come from|comes from|sourced from|purchased from|bought from",
        r"\b(?:components?|batteries|sensors?|chips?|pumps?|cells|isotopes?|devices?|reagents?"
        r"|starting materials?|adjuvant|plasmids?)\b~"
        r" (?:come|comes|(?:is|are) (?:sourced|purchased|bought)) from §@A",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "provided|supplied|delivered|donated|given",
        rf"\b{_GOODS}\b~ (?:was|were|is|are|has been|have been|will be|being) (?:both |all |kindly )?(?:provided"
        rf"|supplied|delivered"
        r"|donated|given)~ by §@A",
        0.75,
        also=(
            "tablet|capsule|pill|placebo|drug|medicine|device|vials|doses|vaccine|spray|cream|kit|test|implant|inhaler"
            "|patches|supplement|injection"
        ),
    ),
    Entry(
        "supplier",
        "client",
        "lent|loaned|on loan",
        rf"\b(?:{_GOODS}|equipment|scanners?|machines?|instruments?)\b~ (?:lent|loaned|put on loan)~ by §@A",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "harvested|refined|grown|farmed|collected|isolated|bred|mined|extracted|distilled",
        r"\b(?:material|seaweed|plants?|herbs?|leaves|roots?|flowers|seeds?|plasma|venom|milk|oil|algae|fungus|fungi|mushrooms?"
        r"|hemp|cannabis|alginate|collagen|raw materials?|ingredients?|extracts?)\b~ (?:is|are|was|were|being)"
        r" (?:\w+ )?(?:harvested|refined|grown|farmed|collected|cultivated|extracted|distilled|supplied)~ by §@A",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "antibod|reagent|isotope|plasma|cells|enzyme|peptide|chip|sensor|cartridge|alginate|collagen|ingredient|capsid",
        r"\b(?:antibod(?:y|ies)(?: pair)?|reagents?|isotopes?|plasma|cells|enzymes?|chips?|sensors?|cartridges?|alginate"
        r"|collagen"
        r"|ingredients?|capsids?|active substance|adjuvant|lutetium|actinium) (?:comes?|came|(?:is|are) (?:bought|sourced"
        r"|obtained)) from §@A",
        0.75,
        also="bought|came|come|obtained|sourced",
    ),
    Entry(
        "supplier",
        "client",
        "lu |ac |pb |cu |lutetium|actinium|lead-212|iodine|copper|terbium|radium|astatine|isotope",
        rf"\b{_ISOTOPE}\b~ (?:comes?|is|are|will be) ?~(?:from|sourced|bought|supplied|delivered|provided)?~ (?:from|by) §@A",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "available|the cost of its",
        r"@S ?(?:(?:makes?|made|making) ¬{2,40}? available (?:for|to|in|free)|(?:bears?|covers?|carries) the costs? of its)",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "supplier of|supplier for|source of|provider of|producer of",
        r"@S ?(?:become |serve as |act as |remain )?(?:the|our|its) (?!largest|leading|world|biggest|only|first|top)"
        r"(?:\w+ ){0,2}(?:supplier|source|provider|producer) (?:of|for) ",
        0.72,
    ),
    Entry(
        "supplier",
        "client",
        "supply of|supplies of",
        rf"\bsuppl(?:y|ies) of ~{_ISOTOPE_START}\S*~ (?:from|by|with) §@A",
        0.78,
    ),
    Entry(
        "supplier",
        "client",
        "free of charge|at no c|for free|without charge",
        r"@S ?(?:providing|supplying|donating|provides?|supply|supplies|donates?|provided|supplied)"
        r" ~(?:free of charge|at no c(?:ost|harge)|for free|without charge)",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "provid|suppl|donat",
        r"@S ?(?:providing|supplying|donating) (?:free of charge|at no c(?:ost|harge)|for free|without charge)",
        0.75,
        also="donating|providing|supplying",
    ),
    Entry("supplier", "client", "supplying", r"@S ?supplying (?:its|the) ", 0.74),
    Entry("supplier", "client", "supply from", r"\b(?:study |trial )?(?:drug|product) supply from §@A", 0.74),
    Entry(
        "other",
        "client",
        "logistic|cold chain|apheresis|courier|storage|distribution of trial|shipping|shipment|pharmacovigilance",
        r"\b(?:logistics|cold chain|couriers?|storage|shipping|shipments?|transport|depots?)\b~ (?:is|are|was|were|will be"
        r"|being) ~(?:handled|provided|managed|organi[sz]ed|run|performed|carried out|taken care of) by §@A",
        0.72,
    ),
    Entry(
        "other",
        None,
        "shipped by|transported by|delivered by|couriered by|carried by",
        r"(?:%P|\bdoses|\bcells|\bproducts?|\bsamples|\bit)\b~ (?:shipped|transported|couriered|delivered to \w+) by §@A",
        0.7,
    ),
    Entry(
        "other",
        "client",
        "logistics provider|specialty pharmacy",
        r"@S ?(?:serve|act)s? as ~(?:logistics provider|specialty pharmacy)",
        0.74,
    ),
    Entry(
        "supplier",
        "client",
        "which |that ",
        r"\b(?:which|that) (?:@B|it|we|they|the company|the sponsor) (?:now |also |currently )?(?:buys?|gets?|bought"
        r"|sources?|sourced|obtains?|obtained"
        r"|purchases?|purchased|orders?|ordered|draws?|drew|imports?|takes?|receives?)(?: in)? from §@A",
        0.76,
        also="buy|get|bought|sourc|obtain|purchas|order|draw|drew|import|take|receive",
    ),
    Entry(
        "supplier",
        "client",
        "lu |ac-|pb-|cu-|lu-|tb-|at-|ga-|zr-|lutetium|actinium|lead-212|iodine|copper|terbium|radium|astatine|isotope"
        "|tracer|radionuclide",
        rf"\b(?:draw[ns]?|drew|gets?|gotten|obtain(?:s|ed)?|buys?|bought|orders?|ordered|takes?|taken|receive[sd]?"
        rf"|source[sd]?|purchase[sd]?)"
        rf"(?: in)? (?:its |the |all |our |their )?(?:{_ISOTOPE_START}\S*|\w\w-\d{{2,3}}|(?:\S+ )?(?:tracer"
        rf"|radionuclides?))\b~ from §@A",
        0.78,
        also="draw|drew|get|got|obtain|buy|bought|order|take|receive|source|purchase",
    ),
    Entry(
        "supplier",
        "client",
        "supply agreement|supply and collaboration|supply contract",
        r"@S ?(?:provid\w+|suppl\w+|contribut\w+|deliver\w+|mak(?:es?|ing)) (?:¬{0,40}[†]\d+.)?¬{0,70}? under (?:an? |the "
        r"|its )?(?:[\w-]+ ){0,5}"
        r"supply (?:agreement|contract|and collaboration)",
        0.86,
        also="provid|suppl|contribut|deliver|mak",
    ),
    Entry(
        "supplier",
        "client",
        "contribut|lent ",
        r"@S ?(?:contribut(?:es|ed)|lent) (?:the |its |their )?(?:[\w-]+ ){0,2}?(?:reagents?|vectors?|plasmids?"
        r"|antibod(?:y|ies)|assays?|samples|devices?"
        r"|kits?|cells|equipment|lipids?|adjuvants?)\b",
        0.74,
    ),
)
