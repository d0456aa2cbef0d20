"""Cues of relationships told by a noun or in a relative clause: a plant, a pen, a promise, an estate, a pilot."""

from __future__ import annotations

from summarizer.engines.rules.partner_entry import Entry

_PLANT = r"(?:facilit(?:y|ies)|plants?|sites?|factory|factories|lines?|suites?|works)"
_DRUG = (
    r"(?:films?|tablets?|capsules?|vials?|syringes?|cartridges?|pens?|kits?|reagents?|creams?|gels?|sprays?|patches"
    r"|inhalers?|implants?|devices?|instruments?|sensors?|catheters?|stents?|analy[sz]ers?|strips|lyophilisate"
    r"|lots?|batch(?:es)?|doses?|injections?|peptides?|plasmids?|vectors?|antibod(?:y|ies)|cells|isotopes?|precursors?"
    r"|placebo|ointment|solution|suspension|granules|sachets)"
)
_GADGET = (
    r"(?:pen|auto-?injector|injector|inhaler|device|applicator|nebuli[sz]er|pump|syringe|patch|sensor|reader|analy[sz]er"
    r"|adjuvant|capsid|nanoparticles?|linker|payload|cell line|excipient|companion (?:diagnostic|test)|assay|app|software"
    r"|chelator|isotope)"
)

QUIET: tuple[Entry, ...] = (
    Entry(
        "manufacturer",
        "client",
        "select|chosen|appoint|engaged|contracted|commission|retained|mandated",
        r"@S ?(?:an? [^.;]{2,60}, )?(?:announced? |said |reported )?(?:that )?(?:it )?(?:has been |was |is |been )*"
        r"(?:selected|chosen|appointed|engaged|contracted|commissioned|retained|mandated) by §@B≈"
        r" (?:to|for) ~(?:manufactur|produc|make|fill|supply)",
        0.85,
    ),
    Entry(
        "manufacturer",
        "client",
        "manufacture|produce|make |fill",
        r"^\W*@A to (?:manufacture|produce|make|fill)\b≈ (?:of|for|from) §@B",
        0.82,
    ),
    Entry(
        "manufacturer",
        "client",
        "facilit|plant|site|factor|line|suite|works",
        rf"\b(?:third[- ]party|contract|partner|manufacturing|filling|fill-finish|production|external|packaging)"
        rf" (?:[\w-]+ )?{_PLANT} (?:of|operated by|run by|owned by|belonging to) §@A",
        0.75,
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
        rf"\b{_DRUG}\b(?: [\w-]+){{0,4}} (?:will|is|are|was|were|has been|have been|continues?|be|to be)"
        r"(?: (?:continue|to|be|still|currently|now|being|all|also)){0,4} (?:made|produced|manufactured|filled|assembled"
        r"|packaged|packed|prepared|blended|printed)~ (?:by|at) §@A",
        0.8,
    ),
    Entry(
        "manufacturer",
        "client",
        "transferred to|moved to|relocated to|shifted to|passed to",
        r"\b(?:manufactur\w+|production|filling|packaging|process)\b(?: of %P| for %P|¬{0,25}?) (?:is being|is|was|were|has"
        r" been|have been|will be) (?:now |being |successfully )?(?:transferred|moved|relocated|shifted|passed)(?: from"
        r" ¬{1,40})? to §@A",
        0.82,
    ),
    Entry(
        "other",
        "client",
        "logistic|cold chain|apheresis|courier|storage|distribution of trial|shipping|shipment|pharmacovigilance",
        r"\b(?:logistics|cold chain|couriers?|storage|shipping|shipments?|transport|depots?)\b~ (?:is|are|was|were|will be"
        r"|being) ~(?:handled|provided|managed|organi[sz]ed|run|performed|carried out|taken care of) by §@A",
        0.72,
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
    ),
    Entry(
        "seller",
        "acquirer",
        "administration|insolven|liquidat|bankrupt|receiver|trustee|estate|chapter 11|administrator",
        r"\b(?:acqui\w+|purchas\w+|bought|buys?|buying|rescu\w+|picks? up|takes? over)\b≈ (?:from|out of|through)"
        r" ~(?:administration|administrators?|insolvency|insolvent|liquidation|liquidators?|bankruptcy|bankrupt|receivers?"
        r"|receivership|trustee|estate|assets)"
        r" (?:of |sale of |proceedings of |estate of |in bankruptcy of |for )?(?:the )?(?:former )?§@A",
        0.85,
    ),
    Entry(
        "funder",
        None,
        "promised|pledged|committed|contribut|matched|match|co-fund|cofund",
        r"@S ?(?:of [A-Z]\w+ )?(?:promised|pledged|committed|undertaken|offered|matched|matches|match|co-funds?|co-funded"
        r"|co-finances?|co-financed|cofunds?|underwrites?|underwrote|pays|pay) ~(?:to (?:contribute|match|fund|pay|cover|co-fund"
        r"|bear|meet|provide)|the (?:award|grant|trial|study|research|work|costs?|program\w*)|half|part|in equal parts"
        r"|[$£€]|US\$|for the (?:trial|study|research|work))",
        0.75,
        bare=False,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "partner",
        r"@A,? (?:which is )?(?:@B[’']s?|its|our|the) (?:\w+ ){0,2}partner(?: (?:in|on|for) (?:the )?\w+)?(?=[,.;]| and\b)",
        0.75,
        bare=False,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "pilot",
        r"\b(?:pilot|pilots|pilot (?:program\w*|project|agreement|deployment)|proof-of-concept project)\b(?: \w+){0,2}"
        r" (?:with|at) §@A",
        0.75,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "pilot",
        r"\b(?:under|as part of|in) (?:the|this|a) pilot\b[^.;]{0,40}?,? @S ?"
        r"(?:put|use|uses|using|deploy|deploys|install|introduce"
        r"|offer|test|roll out|adopt|run)\b",
        0.75,
    ),
    Entry(
        "collaborator",
        "collaborator",
        "builds on|build on|based on|follows|following|continues",
        r"\b(?:builds? (?:up)?on|based on|follows|following|continues|extends)"
        r" ~(?:work|research|studies|cooperation|efforts|tests)"
        r"(?: (?:that |which )?@B(?: has| have| had)?)?"
        r" ~(?:with|at|by) §@A",
        0.7,
    ),
    Entry(
        "academic",
        "collaborator",
        "sponsor",
        r"@S ?(?:act as |be |serve as )?(?:the )?sponsors?(?: of)? ~(?:part of the |arm of the )?(?:trial|study|studies|%P)\b",
        0.7,
    ),
    Entry(
        "investor",
        None,
        "led by|joined by|participation|co-led",
        r"\b(?:joined by|co-led by|with the participation of|in which) §@A",
        0.7,
        bare=False,
    ),
    Entry(
        "merger",
        "merger",
        "merger agreement|agree to merge|to merge|merger of equals|plan of merger",
        r"^\W*@A ?(?:today )?(?:have |announced? |announces? |enter(?:ed)?(?: into)? |sign(?:ed)? |agreed? |reach(?:ed)? ){0,3}"
        r"(?:(?:that )?they have )?(?:an? |their |the )?(?:definitive |all-stock |proposed |binding ){0,3}(?:merger agreement"
        r"|agreement and plan of merger|to merge|plans? to merge|merger of equals|merger)\b",
        0.8,
    ),
)
