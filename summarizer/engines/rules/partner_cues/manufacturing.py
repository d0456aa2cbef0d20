"""Cues of who makes a product: what is made, filled, packed or inspected, and at whose plant."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry
from summarizer.engines.rules.partner_cues.words import LOTS, MAKING_STAGE, MAKING_STEP, SUBSTANCE

_MADE_GOODS = (
    r"(?:films?|tablets?|capsules?|vials?|syringes?|cartridges?|pens?|kits?|reagents?|creams?|gels?|sprays?|patches"
    r"|inhalers?|implants?|devices?|instruments?|sensors?|catheters?|stents?|analy[sz]ers?|strips|lyophilisate"
    r"|lots?|batch(?:es)?|doses?|injections?|peptides?|plasmids?|vectors?|antibod(?:y|ies)|cells|isotopes?|precursors?"
    r"|placebo|ointment|solution|suspension|granules|sachets)"
)
"""Goods that a plant makes: also lots, cells, instruments and strips."""

_PLANT = r"(?:facilit(?:y|ies)|plants?|sites?|factory|factories|lines?|suites?|works)"
"""Where goods are made."""


MANUFACTURING: tuple[Entry, ...] = (
    Entry(
        "manufacturer",
        "client",
        "made by|made at|manufactured by|produced by|filled by|supplied by|manufactured at|produced at|filled at",
        r"\b(?:made|manufactured|produced|filled|supplied) (?:by|at) (?:the )?[†]\d+.[^.;†]{0,40}?,? (?:and|while) (?:the "
        r"|its )?[\w -]{2,30} (?:by|at) §@A",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "made |produced|filled|manufactured|packed",
        r"@S ?(?:made|produced|filled|manufactured|packed) (?:every|all|each) (?:of )?(?:the |our |its |one of"
        r" )*(?:[\w-]+ )?(?:vial|dose|batch|lot|tablet|capsule|syringe|pen)",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "pressed|blistered|coated|granulated|milled|lyophili|freeze-dried|vialled|vialed|bottled|grown|fermented|expressed"
        "|purified|conjugated"
        "|synthesi|radiolabel|encapsulated|printed|moulded|molded|spray-dried|compounded|irradiated",
        rf"(?:%P|\b(?:it|they|product|drug|substance|compound|antigen|virus|powder|plasmids?|oligonucleotides?|siRNA"
        rf"|molecule|{_MADE_GOODS}))\b~ (?:is|are"
        rf"|will be|being) (?:now |all |then |also )*"
        r"(?:[\w-]+ed(?: and|,) ){0,2}(?:pressed|blistered|coated|granulated|milled|lyophili[sz]ed|freeze-dried|vialled"
        r"|vialed|bottled|grown|fermented"
        r"|expressed|purified|conjugated|synthesi[sz]ed|radiolabell?ed|encapsulated|printed|moulded|molded|spray-dried"
        r"|compounded|irradiated)"
        r"(?: (?:and|,) [\w-]+ed)?~ (?:by|at) §@A",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "makes|fills|produces|manufactures|presses|packs|grows|synthesi",
        r"@S ?(?:makes|fills|produces|manufactures|presses|packs|grows|synthesi[sz]es) (?:all )?(?:the|its|our|these)"
        r" (?:[\w-]+ )?"
        r"(?:vials|capsules|syringes|pens|peptide|plasmids?|bulk|API|active|cells|virus|toxoid|antigen|powder|granules"
        r"|ointment|cream|patches|conjugate)\b",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "off the |leave the |leaves the ",
        r"\b(?:com(?:e|es|ing) off|came off|leaves?) (?:the )?(?:[\w-]+ )?(?:lines?|plant|factory|works) (?:of|at) §@A",
        0.76,
    ),
    Entry(
        "manufacturer",
        "client",
        "take on|takes on|took on|take over|takes over|undertak|look after|looks after|handle|carry out|carries out"
        "|perform|does the",
        rf"@S ?(?:takes? on|took on|taken on|takes? over|undertak\w+|looks? after|handles?|carry out|carries out|performs?"
        rf"|does) (?:the |all |both )?(?:[\w-]+ ){{0,2}}"
        rf"(?:{MAKING_STEP}|fill(?: and |-and-|[ /-])finish\w*|vialing)\b",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "validation|engineering |transfer|scale-up|production|manufactur|filling",
        r"\b(?:process validation|validation (?:runs|batches)|engineering (?:runs?|batch(?:es)?)|tech\w* transfer"
        r"|scale-?up|production|manufactur\w+|filling)\b~"
        r" (?:is|are|was|were|has been|being) (?:now |already |well )?(?:under way|underway|ongoing|running|completed?"
        r"|finished|planned|in progress|begun|started) (?:at|with) §@A",
        0.8,
        also="under way|underway|ongoing|running|complete|finished|planned|in progress|begun|started",
    ),
    Entry("manufacturer", "client", "is from|are from", rf"\b{SUBSTANCE}\b~ (?:is|are) from §@A", 0.76),
    Entry(
        "manufacturer",
        "client",
        "source|supplier|manufacturer|filler|maker",
        r"\b(?:second|another|additional|back-?up|alternative|further) (?:source|supplier|manufacturer|filler|maker)(?: of"
        r" [^,;]{2,30})?(?:,| is|:)? @A",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "scaled|hands of|located at",
        r"\b(?:manufactur\w+|production)\b~ (?:scaled ¬{0,30}(?:at|to)|in the hands of|located at|carried on at) §@A",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "production|manufactur|fill",
        r"\b(?:production|manufactur\w+|fill[ /&-]+(?:and[ -])?finish\w*|process development)\b~ (?:completed|performed"
        r"|conducted|carried out|undertaken|handled|provided|done) (?:by|at) §@A",
        0.8,
        also="carried out|completed|conducted|done|handled|performed|provided|undertaken",
    ),
    Entry(
        "manufacturer",
        "client",
        "manufactured|produced|filled|formulated|encapsulated|packaged|fermented|compounded",
        r"\b<made>\b(?: and [\w-]+)?~ (?:by|at) §@A",
        0.82,
    ),
    Entry(
        "manufacturer",
        "client",
        " made | made|built|prepared",
        r"(?:%P|drug|lots?|batch\w*|vials?|vector|conjugate|substance|product|doses?|material|antibody"
        r"|it|cells|tablets|capsules|pens|consoles)\b~ (?:is|was|were|are|being|be|been) ~(?:made|built"
        r"|prepared)~ (?:by|at) §@A",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "manufactur|produc|fill|formulat|encapsul|makes|prepares",
        r"@S ?<makes> ~(?:%P|drug|the product|product|clinical|commercial|material|lots|batches|vector"
        r"|substance|tablets|it\b|supplies|supply|doses|plasmid|antibody)",
        0.78,
        also="encapsulate|fill|formulate|makes|manufacture|prepares|produce",
    ),
    Entry(
        "manufacturer",
        "client",
        "manufactur|producti|process development",
        r"@S ?(?:provides?|provided|providing|perform\w*|undertak\w+|supports?|supported|support) "
        r"~(?:manufactur\w+|process development|CMC|fill[ /&-]+finish|CDMO|drug substance|GMP)",
        0.75,
        also="perform|provide|providing|support|undertak",
    ),
    Entry(
        "manufacturer",
        "client",
        "vector|substance|capsule|supply of|stock",
        r"(?:vector|drug substance|drug product|API|vials|bulk|capsules?|plasmid|stock of %P)\b~ (?:will"
        r" )?(?:come|comes|came|be supplied|is supplied|supplied)~ (?:from|by) §@A",
        0.75,
        also="came|come|supplied",
    ),
    Entry(
        "manufacturer",
        "client",
        "manufactured|produced|completed",
        r"@S ?(?:successfully )?(?:manufactured|produced|completed) ~(?:%P|GMP|batch|drug substance|drug product|manufactur)",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "takes place|take place|is done|are done|is carried|will be done",
        r"\b(?:filling|fill-finish|production|manufactur\w+|packaging|formulation|vialing|labell?ing)\b~"
        r" (?:takes? place|(?:is|are|will be) (?:done|carried out)) (?:at|by|in the plant of) §@A",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        " for ",
        r"\b<made>\b for (?:@B|the Company|us) (?:under [\w -]{2,20} )?(?:by|at) §@A",
        0.85,
        also="compounded|encapsulated|fermented|filled|formulated|manufactured|packaged|produced",
    ),
    Entry(
        "manufacturer",
        "client",
        "facilit|plant|site|factor|line|suite|works",
        rf"\b(?:third[- ]party|contract|partner|manufacturing|filling|fill-finish|production|external|packaging)"
        rf" (?:[\w-]+ )?{_PLANT} (?:of|operated by|run by|owned by|belonging to) §@A",
        0.75,
        also="contract|external|fill-finish|filling|manufacturing|packaging|partner|production|third",
    ),
    Entry(
        "manufacturer",
        "client",
        "inspect|observation|deficienc|483",
        rf"\binspect\w+~ (?:of|at) (?:the )?(?:[\w-]+ )?(?:{_PLANT} )?(?:of )?§@A,? ~\b(?:where|which|that|manufactur\w+"
        r"|fills?|makes?|produc\w+|CDMO|contract)\b",
        0.72,
    ),
    Entry(
        "manufacturer",
        "client",
        "inspect|observation|deficienc|483",
        r"\b(?:observations?|deficienc\w+|Form 483|inspection\w*)\b≈ (?:at|of) (?:the )?(?:plant|site|facility|works)"
        r"(?: of)? §@A",
        0.7,
    ),
    Entry(
        "manufacturer",
        "client",
        "made|produced|manufactured|filled|assembled|packaged|packed|prepared|blended|printed",
        rf"\b{_MADE_GOODS}\b(?: [\w-]+){{0,4}} (?:will|is|are|was|were|has been|have been|continues?|be|to be)"
        r"(?: (?:continue|to|be|still|currently|now|being|all|also)){0,4} (?:made|produced|manufactured|filled|assembled"
        r"|packaged|packed|prepared|blended|printed)~ (?:by|at) §@A",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "made for|manufactured for|produced for|filled for|made on behalf",
        r"\b(?:made|manufactured|produced|filled|packaged) (?:for|on behalf of) @B~ by §@A",
        0.82,
    ),
    Entry(
        "manufacturer",
        "client",
        "fill|pack|label",
        r"@S ?(?:fills?|packs?|packages?|labels?|finishes) ~(?:vials?|syringes?|cartridges?|pens?|capsules|ampoules|bottles)",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        " from ",
        rf"\b{SUBSTANCE} from §@A,? (?:is|are|was|were|will be|has been|goes|go)\b",
        0.75,
        also=(
            "drug substance|api|active ingredient|active substance|vector|plasmid|bulk|antibody|lipid|raw material"
            "|isotope|peptide|vial|syringe|cartridge|tablets|capsules"
        ),
    ),
    Entry(
        "manufacturer",
        "client",
        "shipped to|sent to|goes to|delivered to",
        r"\b(?:shipped|sent|goes|delivered) to §@A,? (?:for|where|which) ~(?:fill|finish|pack|label|conjugat|formulat"
        r"|lyophili)",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "come from|comes from|came from",
        r"\b(?:supply|supplies|material|lots?|batches|drug product|doses)\b~ (?:will come|comes?"
        r"|came) from (?:the )?(?:\w+ )?(?:plant"
        r" of |site of )?§@A",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "extraction|purification|synthesis|fermentation|formulation|filling|packaging|labeling|labelling|assembly|sterili"
        "|conjugation|radiolabel|encapsulation|milling|drying|lyophili|manufacture|production|culture|coating|bottling"
        "|molding|moulding|printing",
        rf"\b{MAKING_STEP}\b(?: of %P| of (?!prescriptions|orders)¬{{1,40}}?)? (?:is|are|was|were|will be|has been"
        rf"|is being) (?:now |being |all )?"
        r"(?:done|carried out|performed|undertaken|handled|conducted|looked after|taken care of) (?:by|at) §@A",
        0.78,
        also="carried out|conducted|done|handled|looked after|performed|taken care of|undertaken",
    ),
    Entry(
        "manufacturer",
        "client",
        "manufacturer|maker|producer|filler|cdmo|cmo",
        r"\b(?:inspect\w+|observations?|deficienc\w+|findings?|shortcomings|Form 483|audit\w*|questions?"
        r"|problems?)\b≈ (?:of|at|by"
        r"|to|with|from) (?:the |its |our |an? )?(?:third-party |outside |external |contract )?(?:manufacturer|maker|producer"
        r"|filler|fill-finish site|CDMO|CMO|supplier)"
        r"(?: of (?:the |its )?(?:%P|[\w-]+(?: [\w-]+){0,3}))?, §@A",
        0.82,
        also="inspect|observation|deficienc|finding|shortcoming|form 483|audit|question|problem",
    ),
    Entry(
        "manufacturer",
        "client",
        "make |produce |manufacture |fill ",
        r"@S ?(?:make|produce|manufacture|fill) (?:all )?(?:the )?(?:%P|drug substance|drug product|the vials|the tablets"
        r"|clinical (?:supplies|material)|commercial (?:supplies|batches))\b~ (?:at|in) (?:its|their) (?:[\w-]+ ){0,3}"
        r"(?:plant|site|facility|factory|works|suite)",
        0.8,
        also="facility|factory|plant|site|suite|works",
    ),
    Entry(
        "manufacturer",
        "client",
        "completed at|finished at|made at|produced at|run at|completed by",
        rf"\b{LOTS}\b~ (?:completed|finished|made|produced|run|released) (?:at|by) §@A",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        " where ",
        r"@A(?:[’']s)? (?:plant|site|facility|factory|works)\b¬{0,30}?,? where ~(?:%P|it|drug|product|vaccine|vials?)~"
        r" (?:is|are) (?:to be |being )?(?:made|filled|produced|manufactured|packed|packaged)",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "making|producing|manufacturing|filling|preparing",
        rf"@S ?(?:making|producing|manufacturing|filling|preparing) ~(?:%P|{LOTS})",
        0.75,
        also=(
            "%P|vials|doses|syringes|batch|lot|runs|drug substance|drug product|material|supplies|vector|plasmid"
            "|cartridges|pens|tablets|capsules"
        ),
    ),
    Entry(
        "manufacturer",
        "client",
        "built for|assembled for|moulded for|molded for|printed for",
        r"\b(?:built|assembled|mou?lded|printed|packed) (?:for|on behalf of) @B~ by §@A",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "begun|began|start|commenc|complet|initiat|finish|begins",
        r"@S ?(?:begun|began|start(?:s|ed)?|commenced?|completed?|initiated?|finished|begins?)"
        rf" ~{MAKING_STAGE}\b~ (?:of|for) ~%P",
        0.74,
        also=" transfer|development|engineering |filling|manufactur|production|validation",
    ),
    Entry(
        "manufacturer",
        "client",
        "manufactur|production",
        r"\b(?:manufactur\w+|production) of %P (?:at|by|with) §@A",
        0.74,
    ),
    Entry("manufacturer", "client", "released by", r"\b(?:batch|batches|lots?)\b~ released by §@A", 0.74),
    Entry(
        "manufacturer",
        "client",
        "support",
        r"@S ?supports? @B (?:with|in) ~manufactur\w+",
        0.74,
        also="manufactur",
    ),
    Entry(
        "manufacturer",
        "client",
        "processed|expanded",
        r"\bcells\b~ (?:processed|expanded) (?:at|by) §@A",
        0.74,
    ),
    Entry(
        "manufacturer",
        "client",
        "facility|plant|site|factory",
        r"@A[’']s ~(?:facility|plant|site|factory)\b~ (?:makes|produces|manufactures) %P",
        0.78,
        also="makes|manufactures|produces",
    ),
    Entry(
        "manufacturer",
        "client",
        "engineers |people at|people of|team at|teams at|team of|colleagues at|staff at|chemists |technicians |crew ",
        r"\b(?:engineers|people|teams?|colleagues|staff|chemists|technicians|crew) (?:at|of) §@A,? (?:who|which|that)"
        r" (?:now |also |currently )?(?:builds?|built|makes?|made|manufactures?|assembles?|produces?|fills?|packs?)"
        r" (?:%P|it\b|the\b|each\b|every\b|our\b|all\b)",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "labelled at|labeled at|labelled by|labeled by|irradiated at|conjugated at|conjugated by|assembled at|grown at"
        "|sterilised|sterilized",
        r"(?:%P|it|isotope|batch|dose|lutetium|copper|actinium|astatine|\w+-\d+)\b~ (?:is|are|was|were|being|be|then)"
        r" (?:radio)?(?:labell?ed|irradiated|conjugated|assembled|grown|sterili[sz]ed) (?:at|by) §@A",
        0.76,
    ),
    Entry(
        "manufacturer",
        "client",
        "batch|lots with|lots at|lots together",
        r"\b(?:making|producing|preparing|manufacturing) (?:an?|the|its|further|more|larger) (?:[\w-]+ ){0,3}(?:batch(?:es)?"
        r"|lots)\b(?: of (?:the )?[\w-]+)? (?:together )?(?:with|at) §@A",
        0.74,
    ),
    Entry(
        "manufacturer",
        "client",
        "active ingredient|active substance|oligonucleotide|peptide|linker|payload|finished product",
        r"@S ?(?:manufactures|produces|makes|manufactured|produced) (?:the |its |our |all )?(?:active (?:ingredient"
        r"|substance)|oligonucleotide|peptide|drug linker|payload|finished product)",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "transfer of",
        r"@S ?(?:started|begun|began|completed|received) (?:the )?(?:technology )?transfer of (?:our|the|its) (?:\w+ "
        r")?process\b",
        0.74,
        bare=False,
    ),
    Entry(
        "manufacturer",
        "client",
        "stays|stay |remain|lies|lie |rests|rest ",
        rf"\b(?:{MAKING_STEP}|fill(?:[ /-]and[ -]|[ /-])finish\w*|drug (?:substance|product)|vialing)\b~ (?:stays?"
        rf"|remains?|lies?|rests?)"
        r" (?:with|in the hands of) (?:(?!the (?:site|plant))[\w’'-]+,? ){0,6}?@A(?! (?:site|plant|campus|facility|works)\b)",
        0.8,
        also="with|in the hands of",
    ),
    Entry(
        "manufacturer",
        "client",
        "keep|continu|goes on|go on",
        r"@S ?(?:keeps?|continues? to|goes on|go on) (?:supply(?:ing)?|mak(?:e|ing)|produc(?:e|ing)|manufactur(?:e|ing)"
        r"|deliver(?:ing)?)"
        r" (?:all )?(?:the |its |our )?(?:(?:%P|it|product|antibody|vaccine|drug|molecule|tablets|vials|cells)\b"
        r"|~(?:drug substance|drug product|active (?:ingredient|substance)|API\b|bulk|clinical (?:vials|material"
        r"|supplies)|vector))",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "cell line|cell bank",
        r"@S ?(?:established|developed|generated|created|built) the (?:[\w-]+ )?(?:cell lines?|cell banks?)\b",
        0.7,
    ),
    Entry(
        "manufacturer",
        "client",
        "made ",
        r"@S ?made ~\b(?:batch(?:es)?|lots?|runs|grams|kilograms|doses|supplies|vials)\b",
        0.74,
        also="batch|lot|runs|gram|dose|supplies|vials",
    ),
    Entry(
        "manufacturer",
        "client",
        "built by|assembled by|made by|moulded by|molded by|printed by|machined by",
        r"\b(?:generators?|cartridges|housings?|strips|chips|devices?|sensors?|pumps?|electrodes|stimulators?"
        r"|instruments?|hardware|wearables?|units"
        r"|implants?)\b~"
        r" (?:is|are|was|were|being) (?:all |both )?(?:built|assembled|made|mou?lded|printed|machined) by §@A",
        0.78,
    ),
    Entry(
        "manufacturer",
        "client",
        "the vaccine|the device|the antibody|the cells|the implant",
        r"@S ?<makes> the (?:vaccine|device|antibody|cells|implant)\b",
        0.76,
    ),
    Entry(
        "manufacturer",
        "client",
        "produce|make |makes|manufacture|supply",
        r"@S ?¬{3,70}? and (?:then |also )?(?:produces?|makes?|manufactures?) (?:the )?(?:clinical|commercial|trial|GMP"
        r"|registration) ~(?:supplies|supply|material"
        r"|batch(?:es)?|lots?|vials|product|substance)",
        0.76,
        also="clinical|commercial|trial|gmp|registration",
    ),
    Entry(
        "manufacturer",
        "client",
        "labelled and|labeled and|packed and|filled and|made and|produced and|released at|released by|packaged and"
        "|finished and|formulated and",
        r"(?:%P|\b(?:it|product|vials?|doses?|tablets|capsules|syringes|batch(?:es)?|kits?))\b~ (?:is|are|was|were|be|being)"
        r" (?:radio)?(?:(?:labell?ed|packed|filled|made|produced|packaged|finished|formulated|tested)(?: and|,)? ){0,2}"
        r"(?:labell?ed|packed|packaged|released|finished|certified|shipped) (?:at|by) §@A",
        0.78,
    ),
)
