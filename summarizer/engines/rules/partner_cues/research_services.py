"""Cues of who runs, monitors, reads or tests for a client: contract research in the clinic and in the laboratory."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry
from summarizer.engines.rules.partner_cues.words import TASKED, WORK_OR_TESTING

RESEARCH_SERVICES: tuple[Entry, ...] = (
    Entry(
        "cro",
        "client",
        "humani|maturation|screening|bioassay|pharmacology|in vivo|crystallograph|structural work|bioanalys",
        r"\b(?:humani[sz]ation|affinity maturation|screening|bioassays?|pharmacology|in vivo (?:work|studies|tests)"
        r"|crystallography|structural work|bioanalysis)\b~ (?:is|are|was|were|been|being) (?:done|performed|carried out"
        r"|conducted|run)"
        r" (?:at|by) §@A",
        0.76,
    ),
    Entry(
        "cro",
        "client",
        "done at|done by|performed at|performed by|carried out at|carried out by|conducted at|conducted by",
        r"\b(?:done|performed|carried out|conducted) (?:at|by) (?:the )?[†]\d+.[^.;†]{0,30}?,? (?:and|while) (?:the |its"
        r" )?(?:in vivo|animal|toxicology|preclinical|laboratory|sequencing|imaging|in vitro|safety|stability)"
        r" [\w -]{0,24}?(?:at|by) §@A",
        0.76,
    ),
    Entry(
        "cro",
        "client",
        "being run|being conducted|being carried out|being managed",
        r"\bbeing (?:run|conducted|carried out|managed) (?:at|in|across) ~ by §@A",
        0.76,
    ),
    Entry(
        "other",
        "client",
        "natural history|registry|cohort|biobank",
        r"@S ?contribut(?:ed|es) (?:\w+ )?to (?:the |its |this |an? )?(?:[\w-]+ ){0,2}"
        r"(?:natural history|registry|cohort|biobank)\b",
        0.74,
        bare=False,
        also="contribut",
    ),
    Entry(
        "cro",
        "client",
        "levels|concentrations|markers|titres|titers|specimens|tissue|pharmacokinetics|antibodies",
        r"\b(?:levels|concentrations|(?:bio)?markers|titres|titers|specimens|tissues?|pharmacokinetics|antibodies)\b~"
        r" (?:is|are|was|were|being|be|been) (?:all |centrally |independently )?(?:analy[sz]ed|measured|quantified|assayed"
        r"|determined|assessed) (?:centrally |blind )?(?:by|at) §@A(?! (?:assay|test|kit|platform|analy[sz]er|system|method))",
        0.7,
        bare=False,
    ),
    Entry(
        "collaborator",
        "client",
        "responsible for|in charge of|looks after|takes care of",
        r"@S ?(?:responsible for|in charge of|looks after|takes care of) (?:the |all |its )?(?:[\w-]+ ){0,2}"
        r"(?:research|biomarkers?|analys[ei]s|translational work|samples|biobank|imaging|statistics|recruitment|coordination)\b",
        0.74,
        bare=False,
    ),
    Entry(
        "collaborator",
        "client",
        "sub-award|subaward|sub-contract|subcontract|sub-grant|subgrant",
        r"\b(?:sub-?awards?|sub-?contracts?|sub-?grants?)\b~ (?:to|with) §@A",
        0.78,
    ),
    Entry(
        "cro",
        "client",
        "conducted the|ran the|run the",
        r"@S ?(?:conducted|ran|run) the (?:[\w-]+ )?(?:trials?|stud(?:y|ies))\b",
        0.68,
        bare=False,
    ),
    Entry(
        "cro",
        "client",
        "cro is|cro for|cro was|cro:",
        r"\bCRO(?: for (?:the|this) (?:trial|study))?(?: is| was|:)"
        " §@A",
        0.84,
    ),
    Entry(
        "cro",
        "client",
        "run the|carry out|coordinate|oversee|recruit",
        r"@S ?(?:engaged|selected|chosen|appointed|retained|contracted|commissioned|hired|mandated|tasked|entrusted) (?:to"
        r" (?:run|conduct|manage"
        r"|oversee|monitor|execute|carry out|recruit|coordinate)|with (?:running|managing|the conduct)|for the conduct)"
        r" ~(?:trials?|stud(?:y|ies)|patients)\b",
        0.84,
    ),
    Entry(
        "cro",
        "client",
        "sites|centres|centers|clinics",
        r"\b(?:sites|centres|centers|clinics)\b~ (?:is|are|was|were|being|been) (?:all )?(?:monitored|overseen|audited"
        r"|activated|set up|opened|managed) by §@A",
        0.76,
    ),
    Entry(
        "cro",
        "client",
        "recruit|enrol|screen",
        r"@S ?(?:recruit|enrol|screen)\w* (?:the |all |its )?(?:patients|participants|volunteers) (?:online|through its"
        r"|via its|with its|from its|for (?:[†]\d|the sponsor))",
        0.74,
        bare=False,
    ),
    Entry(
        "cro",
        "client",
        "scans|images|ecg|samples|biopsies|plasma|sera|mri|slides",
        r"\b(?:scans|images|ECGs?|samples|biopsies|plasma|sera|MRI\w*|slides)\b~ (?:is|are|was|were|being|be) (?:all "
        r"|centrally |independently )*(?:read|analy[sz]ed|tested"
        r"|processed|assessed|evaluated|reviewed|measured|stored|sequenced|genotyped)(?: centrally| blind| independently)?"
        r" (?:by|at) §@A",
        0.74,
        bare=False,
    ),
    Entry(
        "cro",
        "client",
        "central lab|core lab|central reader|imaging lab|reference lab|central imaging",
        r"@S ?(?:serves?|acts?|acting|serving|chosen|selected|appointed) as (?:the |our |its |an? )?(?:[\w-]+"
        r" ){0,2}(?:central (?:lab\w*|reader|imaging)|core lab\w*|imaging lab\w*"
        r"|reference lab\w*)",
        0.8,
    ),
    Entry(
        "cro",
        "client",
        "central lab|core lab|central reader|imaging lab|reference lab",
        r"\b(?:central|core|imaging|reference) (?:laborator(?:y|ies)|labs?|reader)(?: for the (?:trial|study))?(?:,| is|"
        r" are| was|:) @A",
        0.8,
    ),
    Entry(
        "cro",
        "client",
        "randomi|data manag|monitoring|statistic|pharmacovigilance|site manag|trial manag|recruitment",
        r"\b(?:randomi[sz]ation|data management|monitoring|(?:bio)?statistics|statistical analysis|pharmacovigilance|site"
        r" management|trial management|recruitment)\b~"
        r" (?:(?:lies?|rests?|sits?|is|are) (?:with|in the hands of)|(?:was|is|were) (?:done )?by) §@A",
        0.78,
    ),
    Entry(
        "cro",
        "client",
        "toxicology|glp|-day|animal|carcinogenicity|pharmacokinetic",
        r"\b(?:toxicology|GLP|\d+-day|animal|carcinogenicity|pharmacokinetic) (?:[\w-]+ ){0,2}(?:study|studies"
        r"|program(?:me)?)\b~ at §@A",
        0.68,
        bare=False,
    ),
    Entry(
        "collaborator",
        "client",
        "help of|support of|assistance of|aid of",
        r"\bwith the (?:help|support|assistance|aid) of §@A",
        0.64,
        bare=False,
    ),
    Entry(
        "cro",
        "client",
        "cro|contract research|clinical research|conduct|manage",
        r"@S ?(?:engaged|selected|chosen|appointed|retained|contracted|serve|serves|act|acts) ~(?:to|as|for)"
        r" ~(?:CRO\b|contract research|clinical research|conduct the|manage the|run the)",
        0.85,
        also="act|appointed|chosen|engaged|retained|selected|serve",
    ),
    Entry(
        "cro",
        "client",
        "cro|contract research|clinical research",
        r"\b(?:CROs?(?: partner)?|contract research organi[sz]ations?(?: \(CRO\))?|clinical research organi[sz]ations?"
        r"(?: \(CRO\))?|clinical CRO),? @A",
        0.85,
    ),
    Entry(
        "cro",
        "client",
        "cro|contract research|clinical research",
        r"@A,? (?:\([^()]{2,40}\),? )?(?:is |as |which is )?(?:an? |the |its |our )(?:[\w’'/-]+,? ){0,8}?"
        r"(?:CRO\b|contract research|clinical research organi|full-service clinical)",
        0.87,
    ),
    Entry(
        "cro",
        "client",
        "run |managed|operated|conducted|executed",
        r"(?:trial|study|studies|operations?|program(?:me)?)\b(?: %P)?~ (?:is|was|are|being|be|been)"
        r" ~(?:run|managed|operated|executed)~ (?:for [^ ]+ )?by §@A",
        0.72,
    ),
    Entry(
        "cro",
        "client",
        "runs|manage|oversee|conduct",
        r"@S ?(?:runs?|manages?|manage|oversees?|conducts?|conduct) the ~(?:clinical |Phase \w+ )?"
        r"(?:trial|study|studies)\b",
        0.65,
    ),
    Entry(
        "cro",
        "client",
        "trial|operation|study|clinical",
        r"(?:operations?|management|conduct|operation)~ (?:awarded|entrusted|assigned|outsourced|contracted)"
        r" to §@A",
        0.8,
        also="assigned|awarded|contracted|entrusted|outsourced",
    ),
    Entry(
        "cro",
        "client",
        "trial|study|clinical",
        r"(?:engage[sd]?|select(?:s|ed)?|contract(?:s|ed)?|appoint(?:s|ed)?|retain(?:s|ed)?|signed"
        r"|agreement)~ (?:with )?§@A,? ~(?:to|for|as) ~(?:conduct|manage|management|run|oversee|execute|CRO)\b",
        0.82,
        also="agreement|appoint|contract|engage|retain|select|signed",
    ),
    Entry(
        "cro",
        "client",
        "services",
        r"(?:chemistry|toxicology|preclinical studies|animal studies|GLP studies|studies)~ (?:done"
        r"|performed|carried out|conducted)~ (?:by|at) §@A",
        0.55,
        bare=False,
    ),
    Entry(
        "cro",
        "client",
        "in charge of|responsible for|looks after|takes care of|handles|handled by",
        r"@S ?(?:put |is |are |was )?(?:in charge of|responsible for|looks after|takes care of|handles)"
        r" ~(?:monitoring|data management|biostatistics|site management|trial management|pharmacovigilance|trial logistics)",
        0.8,
    ),
    Entry(
        "cro",
        "client",
        "hired|taken on|brought in|turned to|tasked|enlisted",
        r"\b(?:hired|taken on|brought in|turned to|tasked|enlisted) §@A,? ~(?:to|for|as) ~(?:run|manage|conduct|oversee|monitor"
        r"|execute|CRO)",
        0.8,
    ),
    Entry(
        "cro",
        "client",
        "hire|engage|commission|contract|charge|entrust|instruct|mandate|retain|task",
        r"\b(?:hired|hires|engaged|engages|commissioned|contracted|charged|entrusted|instructed|tasked|mandated|retained)"
        rf" §@A,?≈ (?:to|with) (?:run|conduct|manage|monitor|perform|carry out|oversee|running) ~{WORK_OR_TESTING}\b",
        0.8,
        also="charged|commissioned|contracted|engaged|engages|entrusted|hired|hires|instructed|mandated|retained|tasked",
    ),
    Entry(
        "cro",
        "client",
        "data manag|monitoring|statistic|site manag|pharmacovigilance|central read|imaging|randomi|recruitment",
        r"\b(?:data (?:monitoring|management)|(?:bio)?statistics|monitoring|site management|pharmacovigilance|central "
        r"(?:reading"
        r"|imaging|laboratory\w*)|randomi[sz]ation|recruitment)\b~ (?:is|are|was|were|will be|being)"
        r" ~(?:run|done|handled|provided|managed|performed|overseen)~ by §@A",
        0.75,
        also="done|handled|managed|overseen|performed|provided|run",
    ),
    Entry(
        "cro",
        "client",
        "toxicology|chemistry|animal|safety pharm|pharmacology|glp",
        r"\b(?:toxicology|chemistry|animal|safety pharmacology|pharmacology|GLP)\b~ (?:is|are|was|were|being|been|will be)"
        r" ~(?:under way|underway|done|performed|run|carried out|conducted)(?:, ¬{3,25},)? (?:at|by) §@A",
        0.7,
        also="carried out|conducted|done|performed|run|under way|underway",
    ),
    Entry(
        "cro",
        "client",
        "tapped|enlisted|chosen|chose|picked|selected|commissioned|contracted|hired|recruited|turned to|asked",
        rf"@B (?:has |have )?{TASKED} §@A to (?:conduct|run|manage|carry out|perform|oversee|execute)\b"
        r"[^.;]{0,40}?\b(?:trials?|stud(?:y|ies)|toxicology|testing)\b",
        0.75,
    ),
    Entry(
        "cro",
        "client",
        "sequencing|genotyping|analys|profiling|imaging",
        r"\b(?:sequencing|genotyping|bioanalysis|profiling|(?:central|image|sample|biomarker) (?:analysis|imaging))\b~"
        r" (?:is|are|was|were|be|being) (?:performed|done|provided|carried out|conducted|run) (?:by|at) §@A",
        0.72,
    ),
    Entry(
        "cro", "client", "samples", r"\bsamples\b~ (?:analy[sz]ed|tested|processed|read) (?:by|at) §@A", 0.74
    ),
    Entry(
        "cro",
        "client",
        "services|operations",
        r"\b(?:laboratory|lab|statistical|imaging|monitoring|clinical) (?:services|operations)\b~ (?:provided|performed"
        r"|handled)"
        r" by §@A",
        0.74,
    ),
    Entry(
        "cro",
        "client",
        "clinical operations|project management|laboratory services|data management",
        r"@S ?(?:providing|provides?) ~(?:clinical operations|project management|laboratory services|data management)",
        0.74,
    ),
    Entry(
        "cro",
        "client",
        "engaged|contracted|retained",
        r"@B (?:has |have )?(?:engaged|contracted|retained) §@A for ~(?:testing|analysis|monitoring|imaging)\b",
        0.74,
    ),
    Entry(
        "cro",
        "client",
        "started|begun|initiated|conducting",
        r"@S ?(?:started|begun|initiated|conducting)[^.;]{2,50} of %P for @B",
        0.74,
    ),
    Entry(
        "cro",
        "client",
        "had the site|activated|site active",
        r"@S ?(?:had (?:the |all |every |our )?sites? (?:activated|open|running|ready)"
        r"|activated (?:the |all |our )?(?:first )?sites?)\b",
        0.74,
        bare=False,
    ),
    Entry(
        "cro",
        "client",
        "managed|executed|oversaw|monitored",
        r"@S ?(?:managed|manages|executed|executes|oversaw|oversees|monitored|monitors) (?:the |this |our |all "
        r")?(?:[\w-]+ ){0,2}"
        r"(?:trials?|stud(?:y|ies))\b",
        0.74,
    ),
    Entry(
        "cro",
        "client",
        "executed by|managed by|monitored by|overseen by",
        r"\b(?:trials?|stud(?:y|ies))\b(?: of %P)? (?:was|were|is|are|has been|have been|being) (?:executed|managed"
        r"|monitored|overseen) by §@A",
        0.76,
    ),
    Entry(
        "cro",
        "client",
        "taking care of|looking after|in charge of|responsible for|handling",
        r"\bwith §@A(?: in (?:[A-Z][\w]+ ?)+)? (?:taking care of|looking after|in charge of|responsible for|handling) (?:the )?"
        r"(?:monitoring|data management|statistics|imaging|recruitment|clinical operations|site management)",
        0.76,
    ),
    Entry(
        "cro",
        "client",
        "behalf",
        r"@S ?(?:runs?|running|conducts?|conducting|manages?|managing|monitors?|monitoring|oversees?|overseeing"
        r"|executes?|executing"
        r"|coordinat\w+|performs?|performing) ~(?:[†]\d+. )?(?:¬{0,30} )?(?:\b(?:trials?|stud(?:y|ies)|program(?:me)?"
        r"|development)\b~|[†]\d+.|(?-i:[A-Z][A-Z0-9-]{3,})) on (?:behalf of (?:[†]\d|the (?:sponsor|company)\b)"
        r"|(?:our|its|[†]\d+.[’']s) behalf)",
        0.8,
    ),
    Entry(
        "cro",
        "client",
        "with ",
        r"\bwith §@A(?: \([^()]{2,40}\))? (?:acting |serving )?as (?:the |its |our |an? )?(?:[\w-]+ ){0,2}(?:CRO\b"
        r"|contract research|clinical research organi)",
        0.82,
        also="cro|contract research|clinical research",
    ),
)
