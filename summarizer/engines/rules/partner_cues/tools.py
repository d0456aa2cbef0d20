"""Cues of whose device, test, software, platform or carrier a product is given, found or made with."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry

_COMPONENT = (
    r"(?:nanoparticles?|capsids?|lipids?|carrier|vesicles|linker(?:-payload)?|payload|adjuvant|enzyme|cell line|library"
    r"|technolog\w+|platform|mouse|mice|delivery system)"
)
"""A part or technology of a product that another house lends to it."""

_TOOL = (
    r"(?:assay|test|panel|diagnostic|auto-?injector|injector|inhaler|device|pump|pen|technology|platform|linker|payload"
    r"|engine|kit|software|algorithm|app|wearable|sensor|biopsy test)"
)
"""A test, device, platform or software that a product is used or found with."""

_GADGET = (
    r"(?:pen|auto-?injector|injector|inhaler|device|applicator|nebuli[sz]er|pump|syringe|patch|sensor|reader|analy[sz]er"
    r"|adjuvant|capsid|nanoparticles?|linker|payload|cell line|excipient|companion (?:diagnostic|test)|assay|app|software"
    r"|chelator|isotope)"
)
"""A device, carrier or test that goes with a product."""

_USED = r"(?:used|employed|applied|deployed|integrated)"
"""Used, of a tool."""

TOOLS: tuple[Entry, ...] = (
    Entry(
        "supplier",
        "client",
        "adjuvant|carrier|linker|payload|capsid|hapten|excipient|chelator",
        r"\b(?:adjuvant|carrier|linker|payload|capsid|hapten|excipient|chelator)(?: (?-i:[A-Z])[\w®™-]+)? (?:from|of|by)"
        r" (?:the )?@A",
        0.74,
    ),
    Entry(
        "supplier",
        "client",
        "needle|catheter|pump|device|injector|cannula|nebuli|inhaler|port |reservoir|syringe",
        r"\b(?:with|through|via|uses?|using|by|from|in) (?:the |an? )?(?:[\w-]+ ){0,3}(?:needle|catheter|pump|device|injector"
        r"|cannula|nebuli[sz]er|inhaler|port|reservoir|syringe)s?"
        r" (?:from|of|by|made by) §@A",
        0.74,
    ),
    Entry(
        "supplier",
        "client",
        "mice|mouse|library|libraries|platform|technology|strain|cell line",
        r"\b(?:derived|obtained|isolated|raised|generated|selected|made|discovered|found) (?:from|in|with|using|on) (?:the"
        r" )?@A[’']s? (?:[\w®™-]+ ){0,3}(?:mice|mouse|library|libraries|platform"
        r"|technology|strains?|cell line)\b",
        0.84,
        also="derived|obtained|isolated|raised|generated|selected|made|discovered|found",
    ),
    Entry(
        "supplier",
        "client",
        "injector|pen|inhaler|device|pump|syringe|patch|nebuli|applicator",
        r"%P~ (?:presented|offered|supplied|delivered|available|filled|packaged|housed|launched|given|administered) in"
        r" (?:an? )?@A[’']s? ~(?:auto-?injector|pen|inhaler|device|pump|syringe"
        r"|patch|nebuli[sz]er|applicator)\b",
        0.76,
        also="%P",
    ),
    Entry(
        "supplier",
        "client",
        "maker of|manufacturer of|supplier of|developer of|provider of",
        rf"@A,? (?:which )?(?:is |was )?(?:the |an? )?(?:[\w-]+ )?(?:maker|manufacturer|supplier|developer|provider) of"
        rf" the (?:[\w-]+ ){{0,2}}{_GADGET}\b",
        0.74,
    ),
    Entry(
        "supplier",
        "client",
        "companion",
        r"\bcompanion (?:diagnostic|test|assay)\b~ (?:in development|under development|being (?:developed|built|validated)"
        r"|developed|validated|made)~ (?:at|by|with) §@A",
        0.76,
    ),
    Entry(
        "supplier",
        "client",
        "companion",
        r"@S ?(?:working on|works? on|building|finishing|validating|preparing)"
        " ~companion (?:diagnostic|test|assay)",
        0.76,
    ),
    Entry(
        "supplier",
        "client",
        "test|assay|panel|kit",
        r"\b(?:screened|tested|selected|identified|chosen) (?:by|at|with|through) §@A,? (?:with|using|by means of|on)"
        r" (?:its|a|the) ~(?:test|assay|panel|kit)\b",
        0.76,
        also="screened|tested|selected|identified|chosen",
    ),
    Entry(
        "supplier",
        "client",
        "adjuvant|wearable|sensor|wristband|smartwatch|app |software|monitor",
        r"\b(?:with|by|using|via|through|on) (?:the |an? )?(?:[\w®™-]+ ){0,3}(?:adjuvant|wearables?|sensors?|wristbands?"
        r"|smartwatch(?:es)?|app|software|monitors?)"
        r" (?:(?-i:[A-Z])[\w®™-]+ |[†]\d+. )?(?:of|from|by|made by) §@A",
        0.74,
    ),
    Entry(
        "supplier",
        "client",
        "capsid|nanoparticle|linker|payload|lipid|adjuvant|enzyme|cell line|carrier|promoter|vector",
        r"\b(?:capsid|nanoparticles?|linker(?:-payload)?|payload|lipids?|adjuvant|enzyme|cell line|carrier|promoter"
        r"|vector)(?: of %P| used| itself)? (?:is|was|were|are|has been)"
        r" (?:engineered|designed|made|developed|invented|created|evolved|discovered|built|found|(?:that|one) of)(?: by|"
        r" at)? §@A",
        0.76,
    ),
    Entry(
        "licensor",
        "licensee",
        "to which |for which |on which ",
        r"\b(?:to|for|on) which @A,? (?:holds?|owns?|has|controls?) ~(?:patents?|intellectual property)\b",
        0.8,
    ),
    Entry(
        "supplier",
        "client",
        "capsid|nanoparticle|linker|payload|lipid|adjuvant|enzyme|cell line|carrier|antigen|device|assay|inhaler|injector"
        "|software",
        r"@S ?(?:contribut(?:es?|ed|ing)|brings?|brought|lends?|lent|puts? in) (?:the |its |both |an? )?(?:[\w-]+ ){0,3}"
        rf"(?:{_COMPONENT}|{_TOOL})\b",
        0.76,
        also="contribut|bring|brought|lend|lent|put",
    ),
    Entry(
        "licensor",
        "licensee",
        "under a|under li",
        r"\b(?:us(?:es?|ing)|employs?|appl(?:y|ies)|based on|built on|with) @A[’']s? [^.;]{3,60}? under (?:an? )?(?:[\w-]+"
        r" ){0,2}licen[sc]e\b",
        0.8,
        also="license|licence",
    ),
    Entry(
        "supplier",
        "client",
        "mice|rats|rabbits|llamas|alpacas|library|donors",
        r"\b(?:mice|rats|rabbits|llamas|alpacas|library|donors) (?:of|belonging to|owned by|bred by|licensed from|provided"
        r" by) §@A",
        0.72,
    ),
    Entry(
        "supplier",
        "client",
        "using|uses|utili|leverag|employ|incorporat|contain|formulated",
        r"(?:us(?:es|ing)|utili[sz](?:es|ing)|leverag(?:es|ing)|employ(?:s|ing)|incorporat(?:es|ing)|contains|formulated)"
        r" ≈(?:technology|platform|device|system|adjuvant|excipient|autoinjector|inhaler) (?:of|from|by) §@A",
        0.7,
        also="adjuvant|autoinjector|device|excipient|inhaler|platform|system|technology",
    ),
    Entry(
        "supplier",
        "client",
        "using|uses|utili|leverag|based on|employ|incorporat",
        r"(?:us(?:es|ing)|utili[sz](?:es|ing)|leverag(?:es|ing)|employ(?:s|ing)|incorporat(?:es|ing)"
        r"|based on|powered by) @A[’']s? (?:@B[®™]? )?~(?:technolog|platform|delivery|device|system|adjuvant|formulation"
        r"|autoinjector)",
        0.72,
        also="adjuvant|autoinjector|delivery|device|formulation|platform|system|technolog",
    ),
    Entry(
        "supplier",
        "client",
        "pen |injector|inhaler|device|applicator|nebuli|pump|syringe|patch|sensor|reader|analy|adjuvant|capsid|nanoparticle"
        "|linker|payload|cell line|excipient|companion|assay|app |software|chelator|isotope",
        rf"\b(?:the|its|this|whose) {_GADGET} (?:is|comes|was|are|used is) (?:~@B[®™]? )?"
        r"~\b(?:from|of|by|made by|developed by|designed"
        r" by) §@A",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "pen |injector|inhaler|device|applicator|nebuli|pump|syringe|patch|sensor|reader|analy|adjuvant|capsid|nanoparticle"
        "|linker|payload|cell line|excipient|companion|assay|app |software|chelator|isotope",
        rf"\b{_GADGET}s?(?: used)?(?: ?\([^()]{{1,30}}\))? (?:is|are|was|were|being) (?:being )?(?:supplied|provided|developed"
        r"|designed|licensed|delivered)~ (?:by|from) §@A",
        0.72,
        also="delivered|designed|developed|licensed|provided|supplied",
    ),
    Entry(
        "supplier",
        "client",
        "injector| pen|inhaler|device|prefilled|pump|nebuli|on-body",
        r"@S ?(?:develops?|developing|designed|designs|designing|makes|provides?"
        r"|supplies) ~(?:auto-?injector|\bpen\b|inhaler|nebuli[sz]er|delivery device|on-body|prefilled|pump)",
        0.75,
        also="designed|designing|designs|develop|makes|provide|supplies",
    ),
    Entry(
        "supplier",
        "client",
        "test|assay|device|injector|pen |pump|inhaler|kit|scanner",
        r"\b(?:using|with|by means of|by|in) an? (?:\w+ ){0,3}(?:test|assay|device|auto-?injector|pen|pump|inhaler"
        r"|kit|scanner|app)"
        r" (?:from|of|by|made by|developed by|supplied by) §@A",
        0.72,
    ),
    Entry(
        "supplier",
        "client",
        "technolog|platform|system|device|adjuvant|enzyme",
        r"\b(?:delivered|formulated|combined|made|produced|built|discovered|found|created|designed|generated"
        r"|given) (?:with|on|using"
        r"|through|by|by means of) @A[’']s? ~(?:technolog|platform|device|system|adjuvant|enzyme|library)",
        0.72,
        also="built|combined|created|delivered|designed|discovered|formulated|found|generated|given|made|produced",
    ),
    Entry(
        "supplier",
        "client",
        "nebuli|inhaler|injector|pump|syringe|applicator|device|patch|pen |catheter|needle",
        r"\b(?:given|administered|delivered|inhaled|injected|infused|applied|taken|dosed|used)\b≈ "
        r"(?:by|with|via|through|using|from)"
        r" (?:means of )?(?:the |an? )?(?:[\w®™-]+ ){0,4}(?:nebuli[sz]er|inhaler|injector|auto-?injector|pump|syringe"
        r"|applicator|device|patch|pen|catheter|needle)[®™]?(?: system)? (?:of|from|by|made by|developed by|supplied by) §@A",
        0.8,
        also="administered|applied|delivered|dosed|given|inhaled|injected|taken|used",
    ),
    Entry(
        "supplier",
        "client",
        "runs on|run on|works on|performed on|used on|works with",
        r"\b(?:test|assay|kit|panel|software|app|algorithm|it) (?:runs?|works?|is (?:run|performed|used)) (?:on|with) (?:the )?"
        r"(?:[\w®™-]+ ){0,4}(?:analy[sz]ers?|instruments?|platforms?|sequencers?|systems?|scanners?|readers?|machines?)[®™]?"
        r" (?:of|from|by|made by) §@A",
        0.78,
    ),
    Entry(
        "supplier",
        "client",
        "nanoparticle|capsid|lipid|carrier|vesicle|linker|payload|adjuvant|enzyme|cell line|library|mouse|mice|delivery system",
        rf"\b(?:carries|carry|uses?|with|rights to|contains?|based on|built on|formulated|wrapped|packed"
        rf"|encapsulated|delivered)\b~"
        rf" (?:[†]\d+. )?{_COMPONENT} (?:of|from|by) §@A",
        0.7,
    ),
    Entry(
        "supplier",
        "client",
        "nanoparticle|capsid|lipid|carrier|vesicle|linker|payload|adjuvant|enzyme",
        rf"\b(?:formulated|wrapped|packed|encapsulated|delivered|carried) (?:in|by|with) @A[’']s? ~{_COMPONENT}",
        0.72,
    ),
    Entry(
        "supplier",
        "client",
        "kit by|test by|assay by|stain by|device by|panel by|software by|app by",
        r"\b(?:kit|test|assay|stain|device|panel|software|app) by §@A",
        0.7,
    ),
    Entry(
        "supplier",
        "client",
        "used|employed|applied|deployed|integrated",
        rf"@A[’']s (?:[\w-]+ ){{0,3}}{_TOOL}\b (?:is|are|was|were|will be|has been) (?:\w+ )?{_USED}\b",
        0.72,
    ),
    Entry(
        "supplier",
        "client",
        "assay|test|panel|diagnostic|inject|inhaler|device|pump|pen|technology|platform|linker|payload|engine|kit|software"
        "|algorithm|app|wearable|sensor",
        r"\b(?:with|using|uses?|makes? use of|based on|incorporates?|employs?|leverages?|delivered (?:by|with|via)|via)"
        rf" (?:the )?@A[’']s (?:[\w-]+ ){{0,4}}{_TOOL}\b",
        0.68,
        also="based on|delivered |employ|incorporate|leverage|use|using|via|with",
    ),
    Entry(
        "supplier",
        "client",
        "injector|inhaler|device|pump|pen ",
        r"\b(?:administered|given|delivered|injected|inhaled)\b~ (?:with|using|by|via) (?:the |an? )?@A"
        r" (?:[\w-]+ ){0,2}(?:auto-?injector|injector|inhaler|device|pump|pen)\b",
        0.68,
    ),
    Entry(
        "supplier",
        "client",
        "companion",
        r"@S ?(?:received|submitted|filed|obtained|won|validat\w+|building)"
        r" ~companion (?:diagnostic|test|assay)\b~ (?:for|to) ~%P",
        0.75,
    ),
    Entry(
        "supplier",
        "client",
        "app |software|device|portal|wearable|sensor",
        r"\b(?:app|software|device|portal|wearable|sensor)\b~ (?:was|is|were|has been) (?:built|designed|created|programmed)"
        r" by §@A",
        0.72,
    ),
    Entry(
        "supplier",
        "client",
        "developed with",
        r"\b(?:syringe|pen|device|injector|inhaler|formulation|kit)\b~ (?:co-)?developed with §@A",
        0.74,
    ),
    Entry(
        "supplier",
        "client",
        "licensed|licenses",
        r"@B (?:has |have )?(?:in-)?licensed @A[’']s ~(?:technology|platform|linker|enzyme|system)",
        0.74,
    ),
    Entry("supplier", "client", "access to its", r"@S ?(?:granted|gave|gives|grants) @B access to its", 0.74),
    Entry(
        "supplier",
        "client",
        "mice|mouse|rats|library|data|models",
        r"\b(?:in|with|from|using) @A[’']s (?:[\w-]+ ){0,3}(?:mice|mouse|rats|library|libraries|data|models)\b~(?:@B|%P|$|\.)",
        0.66,
    ),
    Entry(
        "supplier",
        "client",
        "isotopes|copper-|lutetium-|actinium-|astatine-|iodine-|gallium-|terbium-|thorium-|zirconium-|reagents|plasma from"
        "|tissue from|mice from|enzyme from|resin from|polymer from|linker from|cells from",
        r"\b(?:isotopes?|radioisotopes?|(?:copper|lutetium|actinium|astatine|iodine|gallium|terbium|thorium|lead|zirconium)-\d+"
        r"|reagents?|cells|plasma|tissue|mice|enzyme|resin|polymer|linker) from §@A,? (?:arrives?|comes?|travels?|reach\w*"
        r"|is (?:flown|delivered|shipped|sent)|are (?:flown|delivered|shipped|sent))\b",
        0.74,
    ),
    Entry(
        "supplier",
        "client",
        "built by|made by|manufactured by|designed by|developed by",
        r"\b(?:runs?|result|measured|performed|works?|used|read)\b≈"
        r"\b(?:analy[sz]ers?|instruments?|scanners?|cyclers?|sequencers?|readers?|console|platform|pumps?|injectors?|inhalers?"
        r"|pens?) (?:that is |which is )?(?:built|made|manufactured|designed|developed) by §@A",
        0.72,
    ),
    Entry(
        "supplier",
        "client",
        "whose ",
        r"@A,? whose (?:[\w-]+ ){0,2}(?:nanoparticles?|lipids?|capsids?|vectors?|linkers?|carriers?|device|injector|formulation"
        r"|technology|platform|enzyme|adjuvant|polymer) (?:carr(?:y|ies)|deliver\w*|makes?|brings?|lets?|gets?|takes?"
        r"|is used|are used|underl\w+|enables?)\b",
        0.76,
    ),
    Entry(
        "supplier",
        "client",
        "procedure from|method from|algorithm from|software from|sensors from|sensor from",
        r"\b(?:procedure|method|algorithm|software|sensors?|chip|library) from §@A\b",
        0.66,
        bare=False,
    ),
    Entry(
        "supplier",
        "client",
        "adapt|tailor|customi|modif|configur|integrat",
        r"@S ?(?:adapt(?:s|ed|ing)?|tailor(?:s|ed|ing)?|customi[sz]\w+|modif(?:y|ies|ied|ying)|configur\w+|integrat\w+)"
        r" (?:its|their) "
        rf"~(?:{_GADGET}|{_TOOL})\b",
        0.78,
    ),
    Entry(
        "supplier",
        "client",
        "technology of|platform of|chemistry of|process of|technologies of|library of|method of",
        r"\b(?:with|uses|using|on|through|by|by means of|from) (?:the |an? )?(?:[†]\d+. )?(?:[\w-]+ ){0,4}(?:technolog(?:y"
        r"|ies)|platform"
        r"|chemistry|process|library)"
        r" of §@A",
        0.7,
    ),
    Entry(
        "supplier",
        "client",
        "whose ",
        r"@A,? whose (?:[\w®™-]+ ){0,3}(?:assay|test|inhaler|pump|pen|auto-?injector|software|app|algorithm|diagnostic"
        r"|panel|nebuli[sz]er|catheter|scanner)"
        r" (?:(?:is|are|was|will be) (?:used|given|finding|helping|telling|selecting|measuring|showing)|helps?|finds?"
        r"|selects?|measures?|tells|identif\w+|picks|shows|reads|accompan\w+|comes"
        r" with|goes with)\b",
        0.74,
    ),
)
