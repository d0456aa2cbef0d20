"""Stages told in plain words: how a medicine was let onto the market, where a file lies, how far off the clinic is.

>>> said = "The decision is valid in all 27 EU member states."
>>> [(cue.value, cue.status) for cue in plain_stages(said, 0, len(said), ())]
[('approved', 'fact')]
>>> said = "VRD-114 is expected to reach the clinic in 2027."
>>> [(cue.value, cue.status) for cue in plain_stages(said, 0, len(said), ())]
[('preclinical', 'fact')]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from summarizer import patterns
from summarizer.action_kinds import Cue
from summarizer.notice_stages import Way, notice_ways, table_stages, way
from summarizer.pieces import Pieces, numbers
from summarizer.status import act_status
from summarizer.vocabulary import Mention

_NO_TRIAL = (
    r"(?![^.;]{0,60}\b(?:trials?|stud(?:y|ies)|protocol|IND|CTA|dosing|enrol\w+"
    r"|amendment|meeting|request|plan|design)\b)"
)
_FILE = (
    r"(?:marketing\s|registration\s|regulatory\s|licensing\s|drug\s)?(?:application|dossier|file|filing|submission|package"
    r"|NDA|BLA|MAA|sNDA|sBLA|JNDA)"
)
_FIRST = r"(?:first(?:-|\s)in(?:-|\s)(?:human|man)|first|initial|human|clinical)"
_TRIAL = r"(?:clinical\s)?(?:trials?|stud(?:y|ies)|testing|tests|dosing|development)"
_CLINIC = rf"(?:the\sclinic|{_FIRST}\s{_TRIAL}|trials\sin\s(?:people|humans|patients)|(?:people|humans|patients|volunteers))\b"
_WHEN = (
    r"(?:in|by|for|during|before|around|from|(?:in\s)?(?:early|mid|late)[\s-])\s?(?:the\s)?(?:(?:start|end|middle|course|early|mid|late|first|second"
    r"|third|fourth|next|coming|half|quarter|part|of|spring|summer|autumn|fall|winter|\w+day|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|Q[1-4]|H[12]|[1-4]Q|[12]H)[\s,-]{0,2}){0,6}(?:20\d\d|year|quarter|months?)\b"
)


@cache
def _plain() -> tuple[Way, ...]:
    return (
        way(
            "approved",
            0.85,
            "decided voted",
            r"\b(?:has|have|had|today|yesterday|now)\s(?:\w+\s)?decided\sto\s(?:authori[sz]e|approve|licen[cs]e|register|grant\s(?:an?\s|full\s|marketing\s))"
            + _NO_TRIAL,
            settled=True,
        ),
        way(
            "approved",
            0.8,
            "decision authoris authoriz approval licen & states countries",
            r"\b(?:decision|authori[sz]ation|approval|licen[cs]e)\s(?:is|becomes|applies|holds|will\sapply|extends|covers)\s(?:valid|binding|effective|in\sforce|good|to|in)?\s?"
            r"(?:in|across|for|throughout)?\s?(?:all|the)\s(?:\d\d|thirty|twenty-seven|EU|EEA)[\s\w]{0,30}\b(?:states|countries)",
            settled=True,
        ),
        way(
            "approved",
            0.8,
            "licen licence registration registered permit",
            r"\b(?:gave|gives|given|granted|grants|issued|issues|awarded|received|obtained|got|won|secured|holds)\s"
            r"(?:(?!exclusive|non-exclusive|co-exclusive|worldwide|global|sublicen|research|commercial|option|perpetual|royalty)[\w®™‑-]+\s){0,4}?"
            r"(?:(?:product|marketing|sales?|drug|full|import|import\sand\ssales?|medicine)\s)?"
            r"(?:licen[cs]e|registration(?:\scertificate)?|marketing\spermit|permit\sto\s(?:sell|market))\b"
            r"(?!\s(?:to|for|under|on|in)\s(?:the\s)?(?:(?:[\w-]+\s){0,3}(?:patents?|technolog|use\s|develop|intellectual|compound|rights)|trial|study|plant|site))"
            + _NO_TRIAL,
            agency=True,
        ),
        way("approved", 0.85, "compliance", r"\bNotice\sof\sCompliance\b", agency=True),
        way(
            "approved",
            0.8,
            "sold marketed prescribed sale & cleared authori permitted allowed may can free",
            r"\b(?:is|are|now|was|been)\s(?:now\s|also\s|thereby\s)?(?:cleared|authori[sz]ed|permitted|allowed|free)\s"
            r"(?:to\sbe\s(?:sold|marketed|prescribed)|for\ssale)\b|\b(?:may|can)\snow\sbe\s(?:sold|marketed|prescribed)\b",
        ),
        way(
            "approved",
            0.85,
            "artg register",
            r"\b(?:entered|entry|listed|listing|included|inclusion|added|placed|put)\s(?:\w+\s)?(?:on|in|into|to)\s(?:the\s)?"
            r"(?:ARTG\b|Australian\sRegister|(?:[A-Z]\w+\s){0,3}[Rr]egister\sof\s(?:[A-Z]\w+\s)?(?:[Mm]edic|[Tt]herap|[Dd]rug))",
        ),
        way(
            "approved",
            0.8,
            "signed said nodded waved passed",
            r"\b(?:signed\soff\son|said\s[“\"]?yes[”\"]?\sto|nodded\sthrough|gave\s(?:its|their)\s(?:final\s)?(?:yes|nod|blessing|approval|authori[sz]ation|consent|go-ahead)\sto)\s"
            + _NO_TRIAL,
            agency=True,
        ),
        way(
            "approved",
            0.8,
            "registered",
            r"\b(?:has|have|was|were|is|are)\s(?:also\s|now\s|been\s|already\s){0,2}registered\s(?:(?:with|by)\s(?:the\s)?(?:Ministry|Health\s|Department\sof\sHealth"
            r"|national\s)|in\s(?-i:[A-Z]\w+|\d+\scountries))",
        ),
        way(
            "approved",
            0.75,
            "becomes became makes",
            r"\b(?:decision|approval|authori[sz]ation|nod|licen[cs]e|action)\b[^.;]{0,60}?\b(?:becomes|became|makes|made)\s[^.;]{0,40}?\b(?:first|only|second)\s(?:and\sonly\s)?"
            r"(?:(?:approved|licensed|authori[sz]ed)\s)?(?:[\w-]+\s){0,4}?(?:medicine|drug|treatment|therapy|vaccine|option|product|device|test)\b",
        ),
        way(
            "approved",
            0.75,
            "pharmac shelves prescri packs reimburs",
            r"\b(?:is|are|now|has\sreached|have\sreached|arrived)\s(?:now\s|already\s|also\s)?(?:in|on)\s(?:pharmacies|drugstores|pharmacy\sshelves)\b"
            r"|\bcan\s(?:now|already|today)\s(?:be\sprescribed|prescribe)\b|\b(?:patients|people)\s(?:have\sbeen|are)\s(?:being\s)?prescribed\b",
        ),
        way(
            "approved",
            0.85,
            "approved authoris authoriz licensed registered",
            r"\b(?:and|has|have|then|today|yesterday|also|finally|now|since)\s(?:approved|authori[sz]ed|licensed|registered)\s(?-i:[A-Z][\w®™-]{3,})(?!\s(?:trials?|study|protocol|sites?))"
            + _NO_TRIAL,
            agency=True,
        ),
        way(
            "approved",
            0.8,
            "approval"
            " & _won _wins gain obtain receive secure _got gets earned _has _have manufactur production import sale marketing",
            r"\b(?:won|wins|gained|gains|obtained|obtains|received|receives|secured|secures|got|gets|earned|has|have)\s(?:full\s|first\s|initial\s|its\s|the\s|final\s)*"
            r"(?:(?:U\.?S\.?|EU|European|Japanese|Chinese|Canadian|UK|British|Korean|Australian|Swiss|Brazilian|Indian|regulatory|marketing|market)\s){1,2}approvals?\b"
            r"(?!\s(?:to|for)\s(?:\S+\s){0,2}(?:begin|start|initiate|conduct|commence|proceed|phase|trial|study|clinical))"
            + _NO_TRIAL
            + r"|\bapprovals?\s(?:for|of)\s(?:the\s|its\s)?(?:manufactur\w+|production|import\w*|sales?|marketing)\b",
        ),
        # where a file lies
        way(
            "filed",
            0.8,
            "cannot could not & application submission nda bla maa present current",
            r"\b(?:cannot|can\snot|could\snot|did\snot|unable\sto|not\sable\sto|not\sready\sto)\s(?:be\s)?approved?\s(?:the|our|its|this)?\s?(?:[\w-]+\s){0,4}?"
            r"(?:application|submission|NDA|BLA|MAA|sNDA|sBLA|in\sits\s(?:present|current))\b",
            settled=True,
        ),
        way(
            "filed",
            0.8,
            "_date clock",
            r"\b(?:target|new|revised|updated|action|goal|decision|PDUFA|review)\s(?:(?:action|goal|decision)\s)?date\s(?:for\s(?:the\s|a\s|its\s)?(?:decision|action|review)\s)?"
            r"(?:is|was|of|has\sbeen\sset|set|remains|falls|moves|for\s(?:this|the)\s(?:application|NDA|BLA))\b|\b(?:six|two|ten|twelve)-month\s(?:review\s)?clock\b",
        ),
        way(
            "filed",
            0.8,
            "date deadline",
            r"\b(?:set|sets|assigned|given|fixed|named)\b[^.;]{0,50}?\b(?:date|deadline)\b[^.;]{0,50}?\b(?:acts?\b|decid|decision|verdict)"
            r"|\b(?:date|deadline)\s(?:for|of)\s(?:the\s|a\s|its\s|an\s)?(?:FDA\s|agency[’']s\s|EMA\s|approval\s)?(?:decision|action|verdict)\b",
            agency=True,
        ),
        way(
            "filed",
            0.75,
            "review evaluat assess",
            r"\b(?:extended|prolonged|lengthened|continues?|paused|stopped|resumed|began|started|opened)\s(?:its|the|their)?\s?(?:regulatory\s|own\s|scientific\s)?"
            r"(?:review|evaluation|assessment|examination)\s(?:period\s)?(?:of|for|on)\s" + _NO_TRIAL,
            agency=True,
        ),
        way(
            "filed",
            0.75,
            "review evaluat assess",
            r"\b(?:is|are|remains?|still|now)\s(?:\w+\s)?(?:under|in)\s(?:\w+\s){0,2}(?:evaluation|assessment|examination|review)\s(?:by|at|with)\b"
            r"|\b(?:regulatory|marketing|registration)\s(?:review|evaluation|assessment|procedure)\s(?:of\s[^.;,]{1,40}\s)?(?:by|at|with|in)\b",
            agency=True,
        ),
        way(
            "filed",
            0.7,
            "before application dossier file filing submission package nda bla maa"
            " & before _with _at gone sent handed deliver _put",
            rf"\b(?:is|are|remains?|lies|sits|stands|went|goes|has\sgone|have\sgone|was\ssent|has\sbeen\ssent|was\shanded|been\shanded|gone)\s(?:\w+\s)?(?:now\s)?before\sthe\s(?!end\b|start\b|year\b)"
            rf"|\b(?<!trial\s)(?<!orphan\s){_FILE}\b(?:(?!trial|stud)[^.;]){{0,50}}?\b(?:(?:is|are|remains?|lies|sits|rests|now|already)\s(?:now\s|still\s|already\s)?(?:with|at)\s(?:the\s)?[A-Z]"
            r"|(?:has|have|was|were)\s(?:now\s|been\s)?(?:gone\sin|gone|sent|handed\sin|handed|sent\sin|delivered|put\sin)\b(?!\s(?:through|well|back)))",
            agency=True,
        ),
        way(
            "filed",
            0.75,
            "module file dossier nda bla maa application & handed _sent _put deliver turned _last final third remaining",
            rf"\b(?:handed\sin|sent\sin|put\sin|delivered|turned\sin)\s(?:the|its|our|an?)\s(?:[\w-]+\s){{0,4}}?{_FILE}\b"
            r"|\b(?:last|final|third|remaining)\s(?:module|part|section)s?\sof\s[^.;]{0,50}?\b(?:NDA|BLA|MAA|submission|application|dossier|filing)\b[^.;]{0,60}?"
            r"\b(?:handed|submitted|sent|delivered|completed|filed|gone)\b",
        ),
        way(
            "filed",
            0.9,
            "recommended recommends recommending endorsed",
            r"\b(?:recommended|recommends|recommending|endorsed)\s(?:that\s)?(?:[\w®™‑-]+\s){0,4}?(?:be\s(?:approved|authori[sz]ed|licensed)|for\sapproval"
            r"|(?:the\s|its\s)?(?:approval|authori[sz]ation|granting|marketing\sauthori[sz]ation)\b)"
            + _NO_TRIAL,
            settled=True,
        ),
        way(
            "filed",
            0.8,
            "filed submitted lodged",
            r"\b(?:filed|submitted)\s(?-i:[A-Z])[\w®™-]{3,}\s(?:with|to)\s(?:the\s)?(?:\w+\s)?(?:regulators|(?:health\s|regulatory\s)?authorities|agencies)\b"
            r"|\bapplications?\s(?:to\s(?:market|sell)|for\s(?:the\s)?(?:marketing|registration|approval|authori[sz]ation))\b[^.;]{0,60}?\b(?:has|have|was|were)\s(?:been\s|now\s|also\s)*(?:filed|submitted|lodged)\b",
        ),
        way(
            "filed",
            0.8,
            "thumbs-up backing blessing",
            r"\b(?:CHMP|[Cc]ommittee|panel)\b[^.;]{0,40}?\b(?:gave|given|gives)\b[^.;]{0,40}?\b(?:thumbs-up|backing|blessing|support)\b",
        ),
        way(
            "filed",
            0.8,
            "voted",
            r"\b(?:committee|panel|advisers|advisors|AdCom)\b[^.;]{0,60}?\bvoted\b",
        ),
        way(
            "filed",
            0.7,
            "resubmi re-submi",
            r"\bre-?submi\w+\b[^.;]{0,40}?\b(?:NDA|BLA|MAA|sNDA|sBLA|510\(k\)|PMA|dossier|marketing\sapplication|application(?!\sfor\sa\strial))\b"
            r"|\b(?:NDA|BLA|MAA|dossier|application)\b[^.;]{0,40}?\b(?:be|been|was|were)\sre-?submitted\b",
            settled=True,
        ),
        way(
            "filed",
            0.8,
            "resubmi re-submi & class complete",
            r"\b[Rr]e-?submission\b[^.;]{0,50}?\b(?:complete|class\s(?:1|2|I|II))\b|\bclass\s(?:1|2|I|II)\s[Rr]e-?submission\b",
            agency=True,
            settled=True,
        ),
        way("filed", 0.75, "re-exam reexam", r"\bre-?examin\w+\s(?:of|by|procedure)\b", agency=True),
        # leave for a first trial
        way(
            "ind",
            0.75,
            "let allow clear agree permi objection",
            r"\b(?:has|have|had)?\s?(?:let|allowed|cleared|permitted|agreed\sto)\s(?:the\s|a\s|its\s|our\s)?(?:first|initial|Phase\s(?:1|I)[ab]?|first-in-human|clinical|human|planned)\s"
            r"(?:[\w-]+\s){0,3}?(?:trial|study)\b[^.;]{0,50}?\b(?:go\sahead|begin|start|proceed|commence|open)\b"
            r"|\bpermission\s(?:for|to\s(?:start|begin|run|conduct|open))\s(?:the|a|its)?\s?(?:first|initial|Phase\s(?:1|I)[ab]?|first-in-human)\b[^.;]{0,30}?\b(?:trial|study)\b"
            r"|\braised\sno\s(?:further\s)?objections?\b[^.;]{0,40}?\b(?:trial|study|IND|CTA)\b",
            agency=True,
        ),
        way(
            "ind",
            0.75,
            "told inform notif confirm advis agreed wrote letter & proceed begin start commence ahead",
            r"\b(?:told|informed|notified|confirmed|advised|agreed|wrote|letter)\b[^.;]{0,60}?\b(?:that\s)?(?:its|the|our|a|this)\s(?:(?:planned|proposed)\s)?(?:first|initial|Phase\s(?:1|I)[ab]?|first-in-human|clinical)\s"
            r"(?:[\w-]+\s){0,2}?(?:trial|study)\b[^.;]{0,40}?\b(?:may|can|could)\s(?:now\s|therefore\s|safely\s)?(?:proceed|begin|start|commence|go\sahead)\b"
            r"|\b(?:told|informed|notified|confirmed|advised|agreed|letter)\b[^.;]{0,50}?\bthat\s[^.;]{1,30}?\s(?:may|can)\s(?:now\s)?(?:proceed\swith|begin|start|commence|go\sahead\swith)\s(?:its|the|our|a)\s(?:planned\s|proposed\s)?"
            r"(?:first|initial|Phase\s(?:1|I)[ab]?|first-in-human|clinical)\s(?:[\w-]+\s){0,2}?(?:trial|study)\b",
            agency=True,
        ),
        way(
            "ind",
            0.75,
            "go-ahead light nod permission clearance consent",
            r"\b(?:trial|study)\b[^.;]{0,40}?\b(?:has|have|was|were|is)\s(?:been\s|now\s)*(?:given|granted|awarded|received)\s(?:the\s|a\s|its\s|final\s)*(?:go-ahead|green\slight|nod|permission|clearance|consent)\b",
            agency=True,
        ),
        way(
            "ind",
            0.75,
            "ind cta trial & open activ went gone sent handed",
            r"\bIND\b[^.;,]{0,40}?\b(?:was|has\sbeen|is)\s(?:now\s)?(?:opened|activated|open|active)\b"
            r"|\b(?:IND|CTA|(?:clinical[\s-])?trial\sapplication)\b[^.;,]{0,90}?\b(?:went|has\sgone|gone|was\ssent|been\ssent|was\shanded|been\shanded)\s(?:in\s)?(?:to|in)\b"
            r"|\b(?:handed|sent)\sin\s(?:the|its|our|an?)\s(?:[\w-]+\s){0,3}?(?:IND|CTA)\b",
        ),
        # a first trial, without its number
        way(
            "phase-1",
            0.6,
            "escalat & treat dosing dosed enrol",
            r"\b(?:treating|dosing|enrol+ing|treated|dosed|enrol+ed)\b[^.;]{0,160}\bin\s(?:an?|the|its|our)\s(?:[\w-]+,?\s){0,4}dose[-\s]escalat(?:ion|ing)\s(?:[\w-]+\s){0,2}(?:study|trial)\b",
        ),
        way(
            "phase-1",
            0.55,
            "healthy first & healthy volunteer subjects participants human people person _man",
            r"\b(?:\d+|[a-z]+(?:-[a-z]+)?)\shealthy\s(?:\w+\s){0,2}(?:adults|men|women|people|volunteers|subjects|participants|individuals|males)\s(?:were|was|have|had|has|received|took|got|who)\b"
            r"|\bfirst\sof\s(?:the\s)?(?:\w+\s){1,2}(?:cohorts|groups)\sof\s(?:\w+\s){0,2}(?:volunteers|subjects"
            r"|participants)\s(?:has|have|was|were)\b"
            r"|\b(?:given|administered)\sto\s(?:an?\s)?(?:people|persons?|humans?|volunteers?)\sfor\sthe\sfirst\stime\b"
            r"|\bfirst\s(?:cohort|group|dose\sgroup)\sof\s(?:\w+\s){0,2}(?:volunteers|subjects|participants)\s(?:has|have|was|were)\b"
            r"|\b(?:trial|study)\b[^.;]{0,40},\sthe\sfirst\s(?:in\swhich|time|of\s[^.;,]{1,30})\s[^.;,]{0,40}?\b(?:humans?|people|man)\b"
            r"|\bfirst\s(?:clinical\s)?(?:trial|study)\s(?:of\s[^.;,]{1,30}\s)?(?:in|on)\s(?:humans?|people|man|healthy\s\w+)\s(?:was|has|ended|took|showed|found|began|started|finished|is\s(?:ongoing|under|running))\b",
        ),
        # no further than the laboratory
        way(
            "preclinical",
            0.5,
            "plan expect intend aim schedul target anticipat track could should will hope prepar goal ready"
            " & clinic people human patients volunteers trial stud test dosing development",
            rf"\b(?:plan\w*|expect\w*|intend\w*|aim\w*|schedul\w*|target\w*|anticipat\w*|on\strack|could|should|will|hopes?|hoping|preparing|goal|ready|wants?|due)\b"
            rf"(?:[^.;]{{0,50}}\s)?(?:reach|enter|entry\s(?:in)?to|move\s(?:in)?to|go\sinto|be\sin|advance\s(?:in)?to|arrive\sin|bring\s[^.;,]{{1,30}}\s(?:in)?to|take\s[^.;,]{{1,30}}\sinto|take\sto|for|start|begin|initiate|commence|launch|open"
            rf"|conduct|run|be\s(?:tested|tried|studied|given|used|evaluated)\sin)\s(?:an?\s|the\s|its\s|our\s)?(?:{_CLINIC})",
            settled=True,
        ),
        way(
            "preclinical",
            0.5,
            "ind cta trial application & file submit lodge hand send apply filing submission ask",
            r"\b(?:plan\w*|expect\w*|intend\w*|aim\w*|schedul\w*|target\w*|anticipat\w*|on\strack|could|should|will|hopes?|preparing|goal|ready|in\spreparation|wants?|to)\b"
            r"(?:[^.;]{0,40}\s)?(?:file|submit|lodge|hand\sin|send|apply|filing|submission|submitting|ask\s[^.;,]{1,40}?)\s(?:(?:an?|the|its|our|for|of|first|U\.?S\.?|US|FDA|in)\s){0,4}"
            r"(?:IND|CTA|CTN|Investigational\sNew\sDrug|clinical\strial\s(?:application|authori[sz]ation|notification)|(?:permission|leave|authori[sz]ation|approval|clearance|consent)\sto\s(?:start|begin|run|conduct)|application\s(?:to|for)\s(?:start|begin|run|an?|the|its)\s(?:[\w-]+\s){0,3}?(?:trial|study))\b",
            settled=True,
        ),
        way(
            "preclinical",
            0.5,
            "ind cta trial application"
            " & planned expected anticipated targeted scheduled foreseen due preparation track prepared 20 year quarter month",
            rf"\b(?:IND|CTA|trial\sapplication|application\s(?:to\s(?:start|begin|run)|for)\s(?:an?|the|its|clinical)?\s?(?:first\s|clinical\s)*(?:trials?|study))\b[^.;,]{{0,60}}?\b(?:is|are|submission|filing|remains)?\s?"
            rf"(?:planned|expected|anticipated|targeted|scheduled|foreseen|due|in\spreparation|on\strack|being\sprepared)\b"
            rf"|\b(?:IND|CTA)(?:\s(?:submission|filing))?:?\s{_WHEN}",
            settled=True,
        ),
        way(
            "preclinical",
            0.5,
            "first initial phase human"
            " & targeted due set planned expected anticipated scheduled foreseen slated",
            r"\b(?:first-in-human|first-in-man|first\s(?:clinical\s|human\s)?(?:trials?|stud(?:y|ies))|first\s(?:trials?|stud(?:y|ies))\sin\s(?:people|humans|patients)|human\s(?:trials?|stud(?:y|ies)|testing)|clinical\s(?:trials|testing|entry))\b"
            r"[^.;,]{0,50}?\b(?:(?:is|are|being)\s(?:now\s|currently\s)?(?:targeted|due|set)|(?:planned|expected|anticipated|scheduled|foreseen|slated)\s(?:for|in|to|by|before|during|next|later|early|late|mid))\b",
            settled=True,
        ),
        way(
            "preclinical",
            0.55,
            "clinic human people patient _man"
            " & _not never _yet _mov bring _tak advanc carry push _drive progress approach _near close _way heading preparing"
            " _step before",
            r"\b(?:has|have|had)\s(?:not|never|yet)\s(?:yet\s|to\s|so\sfar\s|been\s|be\s){1,3}(?:(?:given|tested|used|tried|studied|administered|dosed|evaluated)\s)?(?:to|in)\s(?:a\s|any\s)?(?:people|humans?|patients?|man|clinical\strials)\b"
            r"|\b(?:human|clinical)\s(?:testing|trials|studies)\s(?:[^.;]{1,30}\s)?(?:has|have)\snot\s(?:yet\s)?(?:begun|started|commenced)\b"
            r"|\b(?:has|have)\syet\sto\s(?:enter|reach|start|begin)\s(?:clinical|the\sclinic|human)"
            r"|\b(?:(?:move|moves|moving|bring|brings|bringing|take|advance|advances|carry|push|drive|progress)\s[^.;]{1,60}?\s(?:towards?|into|to)|approach(?:es|ing)|nears?|nearing|close\sto|on\s(?:its|the)\sway\s(?:in)?to|moving\stowards?|heading\s(?:for|to|towards?)|advancing\stowards?|progressing\stowards?|preparing\sfor|a\sstep\s(?:from|closer\sto))\s(?:the\sclinic|(?:(?:its|the|their)\sfirst\s)?clinical\s(?:trials?|testing|entry)|(?:its\s)?first-in-human|human\strials)\b"
            r"|\bbefore\s(?:[\w-]+\s){0,4}?(?:(?:can|may|could)\s(?:be\s(?:tested|tried|given|used)|go|move|enter)|enters?|reaches|goes|first\s(?:use|dosing|dose|test\w*))\s(?:in|to|into)?\s?(?:people|humans|patients|the\sclinic|clinical|man)\b",
            settled=True,
        ),
        way(
            "preclinical",
            0.5,
            "animal safety species glp cmc toxicolog cell-line cell culture mouse hamster guinea biodistribution pharmacokinetic"
            " gmp primate monkey organoid efficacy nhp & animal species glp _cmc toxicolog regulatory formal repeat chronic"
            " pivotal _line culture biodistribution mouse mice _rat hamster primate monkey rodent ferret rabbit _pig gmp nhp"
            " batch _candidate manufactur",
            r"\b(?:animal\s(?:safety|toxicity|efficacy|pharmacology|work|experiments?|testing|tests)|safety\sstudies\sin\s(?:two|three|\w+)\s(?:animal\s)?species|GLP\s(?:safety|studies|toxicity)|GLP-compliant"
            r"|CMC\s(?:development|work|activities)\s(?:(?:of|for|on)\s[^.;,]{1,30}\s)?(?:is|are|has|have)\s(?:now\s|been\s)?(?:in\sprogress|under\s?way|ongoing|begun|started|advancing)"
            r"|(?:regulatory|formal|repeat-dose|chronic|pivotal)\s(?:toxicology|safety\sstud)|toxicology\s(?:program|package|work|batch|stud|experiments?)|batch\sfor\stoxicology|cell[\s-]line\sdevelopment\s(?:has|is|was|began|started|under)"
            r"|in\scell\s(?:culture|lines)|(?:two|three|several)\sanimal\sspecies|(?:mouse|mice|rat|hamster|primate|monkey|animal|rodent|ferret|rabbit|pig|NHP)\s(?:data|biodistribution|challenge|pharmacokinetics|results|experiments?|studies|study)|biodistribution\s(?:data|stud)"
            r"|GMP\sbatch(?:es)?\s(?:of|has|was|is)|GMP\s(?:manufactur\w+|production)\s[^.;,]{0,40}?for\s(?:the|its|a|our)\s(?:first|initial|planned)\s(?:clinical\s|human\s)?(?:trials?|stud(?:y|ies))|(?:candidate\sto\s(?:go|take|move)\sforward|candidate\sfor\sdevelopment|selected\sas\s(?:the|its|a)\s(?:[\w-]+\s){0,2}candidate))\b",
            settled=True,
        ),
        way(
            "discovery",
            0.5,
            "candidate hits starting molecule compound lead series screen & pick choose chosen select name nominat identified"
            " found hits starting series leads molecule compounds binders antibodies inhibitors degraders",
            r"\b(?:candidate|lead|molecule|compound|antibody)\s(?:is\s(?:to|expected\sto)|will|should|could|may|is\sdue\sto|has\s(?:not|yet)|to)\s(?:yet\s|to\s|then\s|soon\s)*be(?:en)?\s(?:picked|chosen|selected|named|nominated|identified|found)\b"
            r"|\b(?:chemical|screening|initial|first|confirmed|validated|early)\shits\b|\bhits\s(?:that|which|from|against)\b|\bstarting\spoints?\b(?:,\snot\sdrugs|\sfor\s(?:chemistry|optimi[sz]ation|medicinal|a\sdrug|drug))"
            r"|\b(?:turn|convert|optimi[sz]e|develop)\w*\s(?:the\s|these\s|its\s|those\s)?(?:hits|lead\sseries|chemical\sseries|leads)\b|\bmolecule\sfit\sfor\sdevelopment\b"
            r"|\b(?:select|nominate|choose|pick|name)\s(?:an?|the|its|up\sto\s\w+|one|two|three)\s(?:[\w-]+\s){0,3}?candidates?\s(?:in|by|during|before|from|within|next|among|out)\b"
            r"|\b(?:series|library|panel|set)\sof\s(?:[\w-]+\s){0,3}?(?:compounds|molecules|binders|antibodies|inhibitors|degraders)\b[^.;]{0,60}?\b(?:screen|optimi|from\swhich|to\schoose|under\sstudy)",
            settled=True,
        ),
        way(
            "discontinued",
            0.75,
            "longer dropp drop invest pipeline wind taken further work development"
            " & pipeline portfolio longer further more terminated stopped halted ended discontinued abandoned road",
            r"\b(?:has|have|was|were|is|been|being)\s(?:been\s|now\s|being\s)?(?:dropped|removed|taken\sout|cut|struck)\s(?:from|out\sof)\s(?:the|its|our)\s(?:pipeline|portfolio)\b"
            r"|\b(?:will|would)\sno\slonger\s(?:invest\sin|fund|develop|pursue|advance|support|work\son)\b|\bno\sfurther\s(?:investment|work|spending|trials?|studies)\s(?:in|on|of|with|will|is|are)\b[^.;]{0,40}?\b(?:planned|be\s(?:made|done|run|carried)|programme|program|[A-Z]{2,6}-\d+)"
            r"|\b(?:do|does|doing)\sno\s(?:more|further)\swork\son\b|\b[Dd]evelopment\sof\s[^.;,]{1,40}\s(?:has\sbeen|was|is\sbeing)\s(?:terminated|stopped|halted|ended|discontinued|abandoned)\b"
            r"|\bhas\scome\sto\sthe\send\sof\sthe\sroad\b",
            settled=True,
        ),
    )


@cache
def _ways() -> tuple[Way, ...]:
    return _plain() + notice_ways()


_PIECES = Pieces(lambda: (way.hints for way in _ways()))
_OTHERS = Pieces(lambda: (way.also for way in _ways()))


@cache
def _unnamed() -> int:
    """The ways that need no agency, as bits."""
    return sum(1 << number for number, way in enumerate(_ways()) if not way.agency)


def _of_trial(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether "the application" is one for a trial, of which the words before tell."""
    if not patterns.match(r"(?:the|our|its|this)\s", match.group(), re.I):
        return False
    told = list(
        patterns.finditer(
            r"\b(?:(?P<trial>IND|CTA|Investigational\sNew\sDrug|[Cc]linical\s[Tt]rial\s(?:[Aa]pplication|[Aa]uthori[sz]ation)|[Ii]nvestigational\snew\sdrug|trial)"
            r"|(?P<sale>NDA|BLA|MAA|[Mm]arketing\s|[Nn]ew\s[Dd]rug\s[Aa]pplication|[Bb]iologics?\s[Ll]icen[cs]e))\b",
            text[max(0, start - 500) : match.start()],
        )
    )
    return bool(told) and not any(one.lastgroup == "sale" for one in told)


def plain_stages(text: str, start: int, end: int, mentions: Sequence[Mention]) -> list[Cue]:
    """Return the stages told in plain words; `mentions` are those of the sentence, agencies among them."""
    found: list[Cue] = []
    bits = _PIECES.bits(text, start, end)
    if bits:
        bits &= _OTHERS.bits(text, start, end)
    if bits and not any(mention.kind == "regulator" for mention in mentions):
        bits &= _unnamed()
    for number in numbers(bits):
        way = _ways()[number]
        for match in way.pattern.finditer(text, start, end):
            if way.stage == "filed" and _of_trial(text, start, match):
                continue
            status = "fact" if way.settled else act_status(text, start, end, match.start(), match.end())
            found.append(Cue(way.stage, match.start(), match.end(), status, way.strength))
    if "|" in text:
        found += [
            Cue(stage, first, last, "fact", 0.8) for stage, first, last in table_stages(text, start, end)
        ]
    return found
