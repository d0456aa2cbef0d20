"""Cues of universities and clinics: who leads or sponsors a trial, where it was found or tested, who studies it."""

from __future__ import annotations

from summarizer.engines.rules.partner_cues.entry import Entry
from summarizer.engines.rules.partner_cues.words import WORK_OR_TESTING

ACADEMIC: tuple[Entry, ...] = (
    Entry(
        "academic",
        None,
        "teams|team |groups|group |labs|lab |laborator|researchers|scientists|colleagues",
        r"\b(?:work|research|stud(?:y|ies)|experiments|project)\b~ (?:reali[sz]ed|done|performed|conducted|carried out|led)"
        r" (?:together |jointly )?with (?:the )?(?:teams?|groups?|labs?|laborator(?:y|ies)|researchers|scientists|colleagues)"
        r" (?:of|at|from) §@A",
        0.76,
        also="reali|done|performed|conducted|carried|led",
    ),
    Entry(
        "academic",
        None,
        "done with|made with|together with|carried out with|obtained with|solved with",
        r"\b(?:experiments|work|stud(?:y|ies)|structures|tests)\b~ (?:done|made|solved|obtained|carried out) (?:together )?with"
        r" (?:(?:Drs?|Prof(?:essor|\.)?)\.? [A-Z][\w.-]+(?: [A-Z][\w.-]+){0,2} (?:at|of|from) )?§@A",
        0.74,
    ),
    Entry(
        "academic",
        "collaborator",
        "who did|which did|who performed|which performed|who ran|which ran|who carried|which carried|who helped|which"
        " helped|who made|which made"
        "|who built|which built|who designed|which designed",
        r"@A,? (?:who|which) (?:did|performed|ran|carried out|helped|made|built|designed) (?:the|all|our|us|with)"
        r" ~(?:experiments?|work|stud\w+|tests?|labell?ing|assays?"
        r"|analys\w+|mice|models?|measurements?)\b",
        0.76,
    ),
    Entry(
        "academic",
        "collaborator",
        "described|reported|identified|isolated|published|made",
        r"\b(?:%P|antibod(?:y|ies)|molecules?|compounds?|peptide|vector|construct|strain|vaccine|drug|antigen)\b~ (?:first"
        r" |originally |initially )(?:described|reported"
        r"|identified|isolated|published|made|prepared) by (?:an? |the )?(?:[\w-]+ ){0,2}(?:<people>|chemists|biologists)"
        r" (?:at|of|from|in) §@A",
        0.74,
        bare=False,
        also="first |originally |initially ",
    ),
    Entry(
        "academic",
        "collaborator",
        "its origin|its roots|its beginning|their origin|their roots",
        r"\b(?:its|their) (?:origins?|roots|beginnings?) (?:in|at|with|to) (?:the )?(?:(?:[\w-]+ )?(?:lab\w*|work|research"
        r"|group|department|studies|discover\w+) (?:of|at|by|in) )?"
        r"(?:[^.;†]{0,20}[†]\d+. (?:at|of) )?(?:the )?@A(?! (?:at|of) )",
        0.74,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "the idea|the concept|the approach|the method|the technology",
        r"\bthe (?:idea|concept|approach|method|technology)\b~ (?:born|arose|came|conceived|originated|dates? back|goes"
        r" back|developed)~ (?:at|from|in|to|of) §@A",
        0.72,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "carried on|continued|continues|ongoing|on-going|pursued|goes on",
        r"\b(?:work|research|studies|experiments|efforts)\b~ (?:carried on|continued|continues|ongoing|on-going|pursued"
        r"|goes on) (?:together |jointly )?with §@A",
        0.72,
        bare=False,
    ),
    Entry(
        "academic",
        None,
        "investigators|researchers|scientists|physicians",
        r"\b<people> (?:at|from) (?:the )?@A(?: ¬{0,30}?)? "
        r"(?:conduct|lead|led|perform|run|(?:co-)?initiat|stud)\w*",
        0.65,
        bare=False,
    ),
    Entry(
        "academic",
        None,
        "coordinated by|overseen by|organi|initiated by",
        r"\b(?:trial|study|studies)\b~ (?:coordinated|overseen|organi[sz]ed|initiated) by §@A",
        0.7,
    ),
    Entry("academic", None, "sponsored by", r"\bsponsored by §@A", 0.7, bare=False),
    Entry(
        "academic",
        None,
        "awarded to|granted to",
        r"\b(?:grants?|awards?|contract|funding)\b≈(?:@B≈)? (?:awarded|granted|given) to §@A",
        0.7,
        bare=False,
    ),
    Entry(
        "academic",
        None,
        "sponsored|initiated|led|iit|ist",
        r"investigator-(?:sponsored|initiated|led)≈ (?:at|by|with|from) §@A",
        0.8,
        also="investigator-",
    ),
    Entry(
        "academic",
        None,
        "sponsored by|sponsor",
        r"(?:trial|study|studies|it|which)\b~ (?:is |was |are |being )?(?:co-)?sponsored(?: and \w+)?"
        r" by §@A",
        0.8,
    ),
    Entry(
        "academic",
        None,
        "sponsor",
        r"(?:(?:trial|study)[’']s sponsor|sponsor of the (?:trial|study))(?: is|,) §@A",
        0.85,
    ),
    Entry(
        "academic",
        None,
        "research agreement|research collaboration|sponsored research",
        r"(?:sponsored )?research (?:agreement|collaboration|programme|program|partnership|licen[sc]e)"
        r"~ with §@A",
        0.85,
    ),
    Entry(
        "academic",
        None,
        "conducted|carried|performed|led by|collaborat|partnership|developed",
        r"(?:conducted|carried out|performed|done|led|developed|collaborat\w+|partnership|undertaken"
        r"|published|generated)\b~ (?:by|with|from) §<people>~ (?:at|from|of|in) §@A",
        0.72,
        also="clinicians|colleagues|experts|faculty|group|investigator|laborator|physicians|researcher|scientist|team",
    ),
    Entry(
        "academic",
        None,
        "conducted by|led by|performed by|carried out by|run by|tested at",
        r"(?:trial|study|studies|research|work|experiments?)\b~ (?:conducted|led|performed|carried"
        r" out|run|done|undertaken) (?:together with |jointly with |by |in collaboration with )§@A",
        0.68,
        also="experiment|research|studies|study|trial|work",
    ),
    Entry(
        "academic",
        None,
        "cooperation with|co-operation with|in cooperation",
        r"(?:in|through) (?:co-?operation|collaboration|partnership) with §@A",
        0.85,
    ),
    Entry(
        "academic",
        "collaborator",
        "laborator| lab of|group of|team of",
        r"\b(?:work|experiments?|studies|research|testing|data)\b~ (?:done|performed|conducted|carried out|undertaken|generated)"
        r" (?:together |jointly |in collaboration )?(?:with|in|by) the (?:laborator(?:y|ies)|lab|group|team) of"
        r" (?:(?:Drs?|Prof(?:essor)?)\.? )?¬{3,40}? (?:at|of|from) (?:the )?@A",
        0.8,
        also="carried out|conducted|done|generated|performed|undertaken",
    ),
    Entry(
        "academic",
        "collaborator",
        "samples|tissue|mice|rats|ferrets|monkeys|animals|cell lines|blood|serum|models",
        r"\b(?:samples|tissues?|mice|rats|ferrets|monkeys|animals|cell lines|blood|serum|models?)\b≈ (?:is|are|was|were|be|being)"
        r" (?:also |to be |now )?(?:done|performed|conducted|carried out|undertaken|run) (?:at|by|in) §@A",
        0.68,
        bare=False,
        also="carried out|conducted|done|performed|run|undertaken",
    ),
    Entry(
        "academic",
        None,
        " at ",
        r"\b(?:preclinical|pre-clinical|animal|lab(?:oratory)?|in vivo|in vitro|toxicology|nonclinical|mouse|discovery)\b"
        r"~(?:done|performed|conducted|carried out|undertaken)~ at §@A",
        0.66,
        bare=False,
        also="carried out|conducted|done|performed|undertaken",
    ),
    Entry(
        "academic",
        None,
        "partners at|collaborators at|collaborators from|partners from|colleagues at|colleagues from",
        r"\b(?:partners|collaborators|colleagues)~ (?:at|from) §@A",
        0.72,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "emerged from|grew out of|stems from|arose from|came out of",
        r"\b(?:emerged from|grew out of|stems from|arose from|came out of)"
        r" ~(?:research|work|studies|collaboration|laborator\w+) ~(?:with|at|of) §@A",
        0.7,
    ),
    Entry(
        "academic",
        "collaborator",
        "research collaboration|research agreement|collaborative research",
        r"\b(?:at|with|of) §@A under (?:an? |the )?(?:\w+ )?(?:research|collaborative research) (?:collaboration|agreement)",
        0.8,
    ),
    Entry(
        "academic",
        "collaborator",
        "developed with|developed together|developed jointly|designed with",
        r"(?<!which [\ue000\ue002]\d[\ue001\ue003] )\b(?:developed|designed|invented|tested) (?:together |jointly )?with §@A",
        0.75,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "sponsor",
        r"@S ?(?:act as |be |serve as )?(?:the )?sponsors?(?: of)? ~(?:part of the |arm of the )?(?:trial|study|studies|%P)\b",
        0.7,
    ),
    Entry(
        "academic",
        "collaborator",
        "sponsored by",
        rf"\b{WORK_OR_TESTING} (?:is|was|were|has been|are) (?:\w+ )?sponsored by §@A",
        0.78,
    ),
    Entry(
        "academic",
        "collaborator",
        "take place at|takes place at|took place at|run at|done at|carried out at|performed at|tested at",
        r"\b(?:animal|efficacy|toxicology|preclinical|laboratory|neutrali[sz]ation|challenge|primate|mouse)\b¬{0,25}?"
        r" (?:stud(?:y|ies)|work|tests?|experiments?|assays?) (?:will |is |are |was |were |being ){0,2}(?:takes?|took|run|done"
        r"|carried|performed|tested)(?: out| place)? at §@A",
        0.72,
    ),
    Entry(
        "academic",
        "collaborator",
        "laborator|lab of|group of|team of",
        r"\b(?:laborator(?:y|ies)|labs?|group|team) of (?:Prof(?:essor|\.)?s?|Drs?\.?) ¬{2,40}? (?:at|of) §@A",
        0.6,
    ),
    Entry(
        "academic",
        "collaborator",
        "jointly|together",
        r"\b<people> (?:from|at|of) (?:@B and )?§@A,? (?:have |has )?(?:jointly|together) (?:found|discovered|developed"
        r"|designed"
        r"|made|identified|invented)",
        0.8,
        also="designed|developed|discovered|found|identified|invented|made",
    ),
    Entry(
        "academic",
        "collaborator",
        "consortium|network",
        r"\b(?:consortium|network)\b¬{0,40}?(?:@B,? )?(?:led|coordinated|headed|run) by §@A",
        0.7,
    ),
    Entry(
        "academic",
        "collaborator",
        "sponsor",
        r"\b(?:trial|study)(?:[’']s)? sponsor (?:is|will be|was) §@A",
        0.8,
    ),
    Entry(
        "academic",
        "collaborator",
        "running|conducting|leading|carrying out|coordinating|sponsoring",
        r"@S ?(?:running|conducting|leading|carrying out|coordinating|sponsoring) ~(?:trials?|study|studies)\b~%P",
        0.72,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "conducted|performed|carried out|ran ",
        r"@S ?(?:conducted|performed|ran|carried out) ~(?:animal|preclinical|mouse|toxicology|laboratory|non-?clinical"
        r"|in vitro) (?:stud|work|test|experiment)\w*",
        0.72,
        bare=False,
        also="animal|clinical|in vitro|laboratory|mouse|toxicology",
    ),
    Entry(
        "academic",
        "collaborator",
        "published|presented|reported|showed",
        r"@B and <people> (?:from|at|of) (?:the )?@A (?:have )?(?:published|presented|reported|showed|shown)",
        0.72,
    ),
    Entry(
        "academic",
        "collaborator",
        "traces",
        r"\btraces? ~(?:roots?|origins?)\b~ to ~(?:at|of|in|from) §@A",
        0.72,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "investigator",
        r"@S ?(?:dosed|enrolled|treated|launched|opened|started|begun) ~\binvestigator[- ](?:initiated|sponsored|led)\b",
        0.74,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "lead |running|coordinating",
        r"@S ?(?:lead|running|coordinating) (?:the|an?) (?:[\w-]+ ){0,2}(?:trial|study)\b",
        0.7,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "test |study|evaluate",
        r"@S ?(?:test|study|evaluate) %P in (?:an? |the )?~(?:mouse|mice|model|models|patients|trial)\b",
        0.7,
        bare=False,
        also=" %P in ",
    ),
    Entry(
        "academic",
        "collaborator",
        "investigator",
        r"@S ?(?:received|obtained|filed|submitted) ~\binvestigator[^.;]{0,30}\bIND\b~%P",
        0.72,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "carried out by|run by|conducted by|performed by|led by",
        r"\b(?:it|trial|study|work)\b (?:will be|is being|is|was|is to be) (?:carried out|run|conducted|performed|led) by §@A",
        0.76,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "coordinates|coordinated|leads the|led the|runs the|ran the",
        r"\bof §@A,? (?:which|that) (?:coordinates|coordinated|leads|led|runs|ran|sponsors|sponsored) (?:the|this"
        r"|our) (?:[\w-]+ ){0,2}(?:trial|study|part)\b",
        0.74,
        bare=False,
    ),
    Entry(
        "academic",
        "collaborator",
        "patients by|people by|children by|adults by|women by|men by|users by|participants by|volunteers by"
        "|patients from|people from|children from|adults from|women from|men from|users from|participants from|volunteers from",
        r"\b(?:trial|study|analysis) (?:of|in|with|among) [\d,]+ (?:[\w-]+ ){0,3}(?:patients|people|children|adults"
        r"|women|men|users|participants|volunteers) (?:by|from) (?:the )?@A",
        0.72,
        bare=False,
    ),
    Entry(
        "academic",
        None,
        "collaboration between|collaboration of|collaboration among|partnership between|partnership of|cooperation of"
        "|cooperation between",
        r"\b(?:from|out of|to|as|of|in|through) (?:an? |the )?(?:\w+ )?(?:collaboration|partnership|co-?operation) "
        r"(?:between|of|among) ¬{0,20}?(?:groups|teams|laboratories|labs|researchers"
        r"|scientists) (?:at|of|in|from) §@A",
        0.72,
    ),
    Entry(
        "academic",
        "collaborator",
        "of record",
        r"@S ?(?:the |its |the trial[’']s )?(?:legal |regulatory )?sponsor of record\b",
        0.75,
    ),
    Entry(
        "academic",
        "collaborator",
        "initiated|conducted|started|designed|led ",
        r"\b<people> of (?:the )?@A(?: group)? (?:also |together |jointly )?(?:co-)?(?:initiated|conducted|started"
        r"|designed|led) (?:the|this)"
        r" ¬{0,30}?(?:trial|study)\b",
        0.7,
        bare=False,
        also="researcher|investigator|scientist|colleague|physician|clinician|team|group|laborator|expert|faculty",
    ),
    Entry("academic", "collaborator", "of record", r"\bsponsor of record(?: is|,| will be) §@A", 0.75),
    Entry(
        "academic",
        "collaborator",
        "working|developing|researching|studying|exploring|building|creating|designing|testing",
        r"(?:^|[.;:•–] ?)[Ww]ith @A, @B (?:is|are|has been|have been) (?:also |now |currently )?(?:working|developing"
        r"|researching"
        r"|studying|exploring|building|creating|designing|testing)\b",
        0.76,
    ),
    Entry(
        "academic",
        "collaborator",
        "s sponsor",
        r"@S ?(?:the )?(?:trial|study)[’']s (?:legal |formal |lead )?sponsor\b",
        0.78,
    ),
)
