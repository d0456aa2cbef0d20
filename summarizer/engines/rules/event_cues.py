"""Words by which a headline or a lead tells what kind of news it is, with weights.

A cue is written as the text is folded: lower case, punctuation as spaces. It begins at a word's start and,
when its last word is short or `$` follows, ends at a word's end (`ind` is not `India`); `…` stands for up to
GAP characters. The weights are a judgement of how surely the cue tells the event in a headline: 6 settles it,
2 is a hint.
"""

from __future__ import annotations

from collections.abc import Iterator

from summarizer.vocabulary.hanzi import FOLD

SIMPLER = str.maketrans(dict(zip(FOLD[::2], FOLD[1::2], strict=True))) | str.maketrans(
    "簽訂績營運籌職辭購隊繼續執導東償虧損預測賣買約試驗癒",
    "签订绩营运筹职辞购队继续执导东偿亏损预测卖买约试验愈",
)
"""Traditional ideographs to simplified ones, so that a cue is written once."""
GAP = 70
"""Characters that `…` may stand for: about a clause."""

_TABLE: dict[str, dict[float, str]] = {
    "legal": {
        9: """
            class action | shareholder alert | investor alert | securities fraud | lead plaintiff |
            law firm | law offices | shareholder rights | rosen law | pomerantz | levi korsinsky |
            on behalf of investors | encourages … investors … losses | investors … to contact the firm |
            investigation … on behalf of | deadline … investors""",
        5: """
            infringement lawsuit | wins lawsuit | lawsuit | sues | patent infringement | jury |
            court rul | court of | files complaint | settles … litigation | settlement of |
            settlement with | litigation | verdict | hatch waxman | inter partes | 诉讼 | 訴訟 | 소송 |
            klage gegen | litige""",
    },
    "other": {
        8: """
            market size | market report | market research | market analysis | market forecast |
            market to reach | market to surpass | market set to | market to grow | cagr |
            forecast to 20 | global market | market outlook | market worth | market projected |
            market study | market expected | pipeline insight | pipeline analysis | market insight |
            epidemiology forecast | newsbreaks | mourns | passing of | in memoriam | audio interview |
            stocks to watch | expert interview | 市场规模 | 市場規模 | 시장 규모 | marktforschung""",
        5: """
            survey | awareness month | awareness day | awareness week | world … day | user conference |
            stock alert | price target | initiates coverage | buy rating | stock soars | shares rise |
            shares jump | shares surge | shares of | esg rating | sustainability | comments on |
            statement on | responds to | media coverage | featured in | newsletter | wins award |
            receives award | named to | ranked | recognized as | best places to work | scholarship |
            charity | donat""",
        3: """
            quantum | restaurant | semiconductor | software | blockchain | webinar on | poll""",
    },
    "financial-results": {
        8: """
            quarter … results | quarter … financial | quarter … report | quarter … update |
            quarter … earnings | quarter … highlights | quarter … sales | full year … results |
            full year … financial | fiscal year … results | fiscal … results | annual results |
            year end results | year end … financial | half year … results | first half … results | half year … report |
            half yearly … results | interim results for the six | 2024 interim results |
            2025 interim results | 2026 interim results | 2027 interim results |
            interim results for the period | unaudited interim | interim report | financial results |
            results for the … quarter | results for the six | results for the year | q1 20 | q2 20 |
            q1 … results | q2 … results | q3 … results | q4 … results | h1 … results | h2 … results |
            q3 20 | q4 20 | quarterly results | quarterly activities | nine months |
            preliminary revenue | quartal | halbjahr | geschäftszahlen | jahreszahlen |
            résultats annuels | résultats semestriels | résultats financiers | chiffre d affaires |
            年度报告 | 季度报告 | 半年度 | 业绩 | 業績発表 | 決算 | 실적 | 분기 … 매출 |
            분기 … 영업이익 | 분기보고서 | 매출액""",
    },
    "acquisition": {
        6: """
            to sell … programs to | to sell … program to | to sell … business to | snaps up |
            sells … program | swallows | merges with | takes over | to take over |
            to acquire | acquires worldwide rights | acquires global rights | acquires | acquisition of |
            acquired by | completes acquisition | completes … acquisition | closes acquisition | merger |
            to merge | take private | takeover | buyout | business combination | tender offer |
            to be acquired | to buy | buys | has acquired | purchase of | asset purchase | divest |
            sells … to | sale of … to | completes purchase | completes buy | recommended … offer |
            cash offer | agrees to acquire | 收购 | 并购 | 買収 | 인수 | 합병 | übernimmt | übernahme |
            rachat | acquiert""",
        2: """
            acquired | acquire""",
    },
    "leadership": {
        6: """
            appoints | appointed | appointment of | appointment as | names … chief | names … ceo |
            names … president | names … officer | names … head | names … board | named … chief | hires |
            welcomes … as | joins … as | joins … board | elected to | elects | board of directors |
            chief executive officer | chief medical officer | chief financial officer |
            chief scientific officer | chief regulatory officer | chief commercial officer |
            chief operating officer | scientific advisory board | steps down | succession |
            promotes … to | promotion of | retire | 任命 | 就任 | 聘任 | 人事 | 선임 | 영입 | ernennt |
            beruft | bestellt … vorstand | nomme | nomination d""",
        3: """
            cmo appointment | leadership team | management team | ceo transition | expands board |
            expands its board | advisory board | to its board | transition | names$ | new ceo""",
    },
    "financing": {
        6: """
            bags eur | bags $ | bags € | bags £ | wins £ | wins $ | wins € | wins eur |
            commits $ | commits € | commits £ | backs … with | supports … with up to |
            supports … with $ | gets $ | gets € | lands $ | lands € | nets $ | pulls in |
            collects $ | raised $ | closes eur | closes chf | secures eur | secures chf |
            secures gbp | fundrais |
            series a | series b | series c | series d | series e | seed round | seed financing |
            seed funding | pre seed | private placement | public offering | registered direct |
            initial public offering | at the market | convertible note | financing | raises $ |
            raises € | raises £ | raises | closes $ | stock sales | stock offering | share offering |
            offering of common | offering of ordinary | pricing of | funding round | venture debt |
            term loan | loan facility | loan agreement | into $ | royalty financing | rights issue |
            equity line | draw down | warrant exercise | exercise of warrants | secures $ | secures € |
            secures £ | non dilutive | ipo | 融资 | 首次公开发行 | 挂牌上市 | 公开发售 | 増資 |
            資金調達 | 第三者割当 |
            투자 유치 | 유상증자 | kapitalerhöhung | finanzierungsrunde | levée de fonds | lève |
            augmentation de capital""",
        5: """
            awarded … grant | receives … grant | grant from | awarded $ | awarded € | awarded £ |
            grant to | barda contract | cprit | cirm award | cirm grant | sbir | receives … award |
            receives … funding | wins … grant | funding from | million grant | million award |
            million investment | invests in""",
        2: """
            funding | grant | investment | capital | proceeds | loan""",
    },
    "deal": {
        9: """
            acquiert … droits | acquis … droits | erwirbt … rechte | rechte an … erworben""",
        6: """
            join hands | joins hands | exports technology | technology export | takes option |
            takes an option | picks up rights | returns rights | hands back rights |
            out licenses | in licenses | shares rights |
            license agreement | licence agreement | licensing agreement | licensing deal | license deal |
            exclusive license | exclusive licence | exclusive option | out licens | in licens |
            licenses | collaboration agreement | research collaboration | strategic collaboration |
            strategic partnership | enter … collaboration | enters … collaboration | enter … agreement |
            enters … agreement | entered … agreement | enter into | enters into | signs |
            sign … agreement | join forces | joins forces | joint venture | option agreement |
            exercises option | exercises … option | exercise of option | strategic alliance | alliance |
            form … partnership | announce … partnership | partners with | partner to | partners to |
            team up | teams up | collaborate | grants … rights | grants … license | acquires rights |
            acquires … rights | acquires exclusive | acquires … license | milestone payment |
            receives … milestone | licensing fee | letter of intent | memorandum of understanding |
            co develop | commercialization agreement | commercialisation agreement |
            clinical collaboration | supply collaboration | regains … rights | amend … agreement |
            expand … collaboration | expands … agreement | extends … collaboration | obtains … rights |
            supply agreement | distribution agreement | to distribute |
            to market … in | to co promote | secures … rights | 许可协议 | 授权协议 |
            授权合作 | 独家许可 | 推广协议 | 经销协议 | 代理协议 | 独家推广 | 独家商业化 | 许可合作 |
            授权许可 | 引进 |
            権取得 | 権の取得 | 権を取得 | 締結 | kooperationsvertrag | zusammenarbeit | acquiert … droits |
            acquis … droits | obtient les droits | s associe | cède … droits | 许可及 | 合作协议 |
            战略合作 | 达成合作 | 签署 | 首付款 |
            ライセンス契約 | 導出 | 導入 | 提携 | 独占的 | 共同研究契約 | 기술이전 | 기술수출 |
            라이선스 | 판권 | 기술도입 | 계약 체결 | 공동개발 | lizenz | kooperation |
            accord de licence | accord de | accord avec | partenariat | concède""",
        3: """
            collaboration | partnership | agreement | partner | partners | royalt | option | license |
            licence | rights to | signe avec | upfront | pact | intent to | secures … from""",
    },
    "regulatory": {
        9: """
            acquisition of … approval | acquisition of marketing approval | obtained marketing approval""",
        6: """
            conditional license | conditional licence | ivdr certificat | mdr certificat |
            ce mdr | eu backing | eu nod | eu go ahead | fda nod | fda turns down |
            turned down by | fda needs | go ahead for | go ahead to | go ahead from |
            clinical trial notification | clinical trial scheme | compliance with tga |
            obtains … certificat | receives … certificat | licensed in |
            agrees changes to … study | agrees changes to … trial |
            fda approv | fda clear | fda grant | fda accept | fda award | fda lifts | fda places |
            fda issues | fda authoriz | fda designat | fda advisory | fda green | receives fda |
            granted fda | gets fda | fda has | ema grant | ema accept | ema validat | approved by |
            approval for | approval of | approval from | receives … approval | receives … clearance |
            receives … authoriz | receives … authoris | receives … designation | receives … status |
            granted … designation | granted … status | grants … designation | grants … status |
            gets … status | gets … designation | awarded … designation | designation | orphan drug |
            orphan status | orphan medicin | fast track | breakthrough therapy | breakthrough device |
            rmat | sakigake | innovation passport | priority review | accelerated approval |
            conditional approval | conditional marketing | complete response | clinical hold |
            partial hold | refuse to file | pdufa | advisory committee | adcomm | chmp |
            positive opinion | negative opinion | marketing authori | 510 k | de novo | ce mark |
            ce certif | pma | ind clear | ind approv | ind accept | ind applic | ind for |
            ind submission | files ind | submits | submission of | rolling submission | resubmi | nda |
            snda | bla | sbla | maa | new drug submission | new drug application |
            biologics license application | marketing application | investigational new drug | pre ind |
            type b meeting | type c meeting | end of phase 2 meeting | special protocol | fda feedback |
            fda alignment | accepts … application | accepts … submission | accepted for |
            regulatory approval | approves | authorises | authorizes | authorisation |
            authorization for emergency | emergency use | cleared to start | cleared to begin | clears |
            registered by | registration of | marketing registration | prime scheme | prime status |
            prime designation | ilap | green light | anvisa | tga | pmda | nmpa | mfds | mhra |
            cofepris | cdsco | health canada | swissmedic | european commission | tfda | sfda | medsafe |
            regulator | gets nod | eu clears | priority voucher | withdraws … application |
            re examination | reexamination | label update | label expansion | 获批 | 批准 | 受理 |
            临床试验批准通知书 | 核准 | 纳入突破性治疗 | 优先审评 |
            突破性治疗 | 注册证 | 临床暂停 | 不予批准 | 孤儿药 | 快速通道 | 快速审查 | 医疗器械注册 |
            承認 | 指定 | 申請 | 治験計画届 |
            30日調査 | 허가 | 승인 | 지정 | 임상시험계획 | zulassung | zugelassen | genehmig |
            grünes licht | autorise | autorisation | autorise l essai | amm | agrément |
            avis favorable | avis négatif | marquage ce | ce kennzeichnung |
            statut de""",
        3: """
            approval | approved | clearance | cleared | fda | ema | application | authorized |
            authorised | regulatory | admitted | hold lifted | inspection""",
    },
    "clinical-data": {
        6: """
            misses main | misses goal | missed main | main goal | case published | first human data |
            case report | cuts attacks | cuts … in phase |
            free of … after treatment |
            topline | top line | primary endpoint | co primary | meets … endpoint | met … endpoint |
            misses … endpoint | fails … endpoint | positive results | positive data | clinical data |
            interim data | interim results | interim analysis | results from … phase |
            results from … trial | results from … study | results of … phase | results of … trial |
            results of … study | results in … phase | results in … trial | results for |
            data from … phase | data from … trial | data from … study | phase 1 data | phase 2 data |
            phase 3 data | phase 1 results | phase 2 results | phase 3 results | phase 2 … results |
            phase 3 … results | phase 1 … results | phase 2 … data | phase 3 … data | phase 1 … data |
            late breaking | oral presentation | poster presentation | abstracts | follow up data |
            long term data | long term results | year data | final results | new data | presents … data |
            to present … data | present … results | publication of … results |
            publication of … evidence | publication of … data |
            published in the new england | published in the lancet | published in nejm | long term |
            years after | five years | study finds | cut risk | cuts risk | cut … risk | lowered … risk |
            reduced … risk | follow up | outcome of … phase | outcome of … study | outcome of … trial |
            futility | in phase 3 trial | in phase 2 trial | clinical response | cohort … data |
            proof of concept | futility look | case series | study validates | study confirms |
            study shows | validates | 临床数据 | 临床结果 | 顶线 | 试验结果 | 研究结果 | 速報結果 |
            開発中止 | 主要终点 | 試験結果 | 主要評価項目 | トップライン | 임상 결과 | 톱라인 |
            1차 평가 | studienergebnisse | studiendaten | ergebnisse | endpunkt | verfehlt |
            positive daten | datenauswertung | résultats positifs | résultats de | résultats cliniques""",
        3: """
            results | data | demonstrat | improv | reduc | lowered | shows | showed | superior |
            efficacy | safety | response rate | survival | remission | presents | presentation | esmo |
            asco | ash 20 | eular | aan | easl | aha | congress | annual meeting | responses |
            study finds | doubles | halves | outperform | shrinks | shrank | partial response | slows |
            delays | signals | first in human trial | well tolerated""",
    },
    "clinical-progress": {
        6: """
            first infant | first infants | first child | first children | first man$ |
            first woman | first baby | first healthy | first implant |
            first people | first dose of | first injection | first surgery | first procedure |
            enters the clinic | enter the clinic | enters clinic | entered the clinic |
            fills its … study | fills its … trial | fills … trial | second part of |
            opens second part | opens … study | resumes dosing | resumes enrol | resumes recruit |
            moves into the clinic | goes into the clinic | enters phase | enters first |
            enters pivotal | last visit | last subject | last participant |
            first … dosed | doses first | dose first | first … dosing | dosing of first |
            dosing of the first | dosing in | first patient | first participant | first subject |
            first volunteer | first cohort | enrolls first | expands … trial | expands … study |
            clinical site | clinical sites | opens … trial | screening of | enrols first | enrollment |
            enrolment | enrolling | last patient | patient enrolled | initiates … phase |
            initiates … trial | initiates … study | initiation of … phase | initiation of … trial |
            initiation of … study | initiated … trial | starts … phase | starts … trial |
            starts … study | begins … phase | begins … trial | begins … study | begin … phase |
            begin … trial | begin … study | start of … phase | start of … trial | start of … study |
            launches … phase | launches … trial | launches … study | launch of … trial |
            to start … trial | commences | commencement | site activat | first site | randomi | recruit |
            fully enrolled | expanded access | principal investigator | completes dosing | completed dosing | dosing completed |
            completion of dosing | third cohort |
            next cohort | dose escalation | trial design | 首例 | 入组 | 给药 | 投与開始 | 投与を開始 |
            被験者 | 組み入れ | 投与を完了 | 例目 | 投与完了 | 試験を開始 | 试验启动 | 研究启动 | 入组完成 |
            임상 개시 | 투여 개시 | 투여 완료 | 첫 환자 | 환자 등록 | 투약 | erster patient |
            ersten patienten |
            erste patient | studienstart | premier patient | première patient | premiers patients |
            inclusion d""",
        2: """
            trial | pivotal | seamless | phase 3 start | investigator""",
    },
    "preclinical-data": {
        10: """
            in vivo data | canine model | pig model | primate model | rat model | rabbit model |
            ferret model | in ferrets | in pigs | in dogs with | in animals |
            in hamsters | protects monkeys | protects macaques | protects mice |
            protected monkeys | monkeys from | macaques from | mice from | monkeys | macaques |
            base editor in | editing in … model |
            preclinical data | preclinical results | preclinical proof | preclinical study |
            preclinical studies | preclinical efficacy | preclinical evidence | pre clinical data |
            nonclinical data | non clinical data | animal data | animal model | animal study |
            mouse model | in mice | in rats | in monkeys | non human primates | nonhuman primates |
            mouse study | in vitro data | groundbreaking research | discovery of | 临床前数据 |
            临床前研究 | 非臨床 | 前臨床 | 전임상 | präklinische | données précliniques | préclinique""",
        4: """
            nature publishes | as clinical candidate | as development candidate | deaf pigs |
            pigs | rats | hamsters | crystal structure | in vivo | organoid |
            preclinical | pre clinical | nonclinical | aacr annual meeting | mouse | mice |
            publication in nature | published in nature | published in cell | published in science |
            research published | selects … candidate | nominates … candidate | development candidate |
            research""",
    },
    "manufacturing": {
        7: """
            manufacturing agreement | manufacturing facility | manufacturing site |
            manufacturing plant$ | manufacturing capacity | manufacturing partnership |
            manufacturing collaboration | manufacturing services | manufacturing supply | cdmo |
            contract manufactur | contract development | gmp | production facility | production site |
            plant$ | fill finish | fill and finish | supply chain | technology transfer |
            commercial supply | clinical supply of | drug substance | service agreement |
            to manufacture | as manufacturer | selects … manufactur | manufactur … partner | 生产基地 |
            委托生产 | 製造受託 | 受託製造 | 製造委託 | 위탁생산 | 위탁개발생산 | 생산시설 |
            herstellungsvertrag | auftragsherstell | lohnherstell | kommerzielle herstellung |
            contrat de fabrication | contrat de production | accord de fabrication | produktionsanlage |
            produktionsstätte | site de production | usine$""",
        3: """
            secures … supply | supply for | supply of | to make | first clinical batch |
            clinical batch | delivers first |
            manufactur | production | capacity | sterile | batch""",
    },
    "commercial": {
        6: """
            appointed distributor | as distributor | exclusive distributor | distributor of |
            distributor for | first sales | on the market | reaches patients |
            outside clinical trials | outside … trials | rolls out | roll out of |
            launches | introduces | launch of | commercial launch | now available | available in |
            availability of | u s launch | launched | reimbursement | reimbursed | formulary |
            price list | coverage | first prescription | first commercial | nice recommend |
            nice publishes | national reimbursement drug list | added to the nrdl | medicare | medicaid |
            cms | distribution | copay | price cut | list price | savings | 医保目录 | 商业化上市 |
            发售 | 発売 | 薬価収載 | 販売開始 | 출시 | 급여 | markteinführung | erstattung |
            lancement de | remboursement""",
        2: """
            launch | lance$$ | commercial | sales of | pharmacy""",
    },
    "pipeline-update": {
        6: """
            pipeline update | pipeline day | business update | corporate update | clinical update |
            provides update | provides an update | portfolio update | program update | programme update |
            research day | r d day | investor day | capital markets day | strategic priorities |
            pipeline priorit | portfolio priorit | portfolio review | pipeline | 2025 milestones |
            2026 milestones | 2027 milestones | anticipated milestones | upcoming milestones |
            key milestones | focuses on … programs | focuses on … programmes | shareholder letter |
            letter to shareholders | letter to stockholders | year in review | outlines | sets out |
            管线 | パイプライン | 파이프라인""",
        3: """
            update | focuses on | priorities | milestones | discontinu | outlook | ends development |
            to stop | halts | ends … program""",
    },
    "corporate": {
        6: """
            patent | notice of allowance | investor conference | investor conferences |
            healthcare conference | to present at the … conference | to participate | to take part |
            to speak at | speaks at | keynote | panel discussion | fireside chat | restructuring |
            strategic realignment | strategic alternatives | workforce | headcount | layoffs | rebrand |
            changes name | name change | new name | ticker symbol | headquarters | nasdaq |
            nyse … notice | listing | uplisting | delist | annual general meeting | annual meeting of |
            webcast | key opinion leader | stock split | share split | inducement grant |
            inducement award | reverse split | bid price | compliance with | joins russell |
            russell 2000 | share repurchase | buyback | dividend | spin off | spin out | subsidiary |
            opens office | new laboratory | trademark | cost structure | conference call |
            announces date | announces timing | date of … results | to report … results on |
            to announce … results on | to release … results | schedules … call | to host … call |
            hearing | 专利 | 特許 | 특허 | hauptversammlung | brevet | assemblée générale | stimmrechte |
            directors dealings | managers transactions""",
        3: """
            conference | cost | opens | investors | company name | expands | celebrates""",
    },
}

SHORT = 4
"""Letters; a last word as short as this is a word of its own, a longer one may go on (approv, dosed)."""


def cues() -> Iterator[tuple[str, float, str]]:
    """Yield (event, weight, cue) as they stand in the table; `parts` reads a cue."""
    for event, weighted in _TABLE.items():
        for weight, listed in weighted.items():
            for cue in listed.split("|"):
                yield event, weight, cue.strip()


def simple(cue: str) -> str:
    """A cue, or a part of one, with simplified ideographs."""
    return cue if cue.isascii() else cue.translate(SIMPLER)


def parts(cue: str) -> tuple[str, ...]:
    """Return the pieces of a cue between gaps, in their order.

    >>> parts("first … dosed")
    (' first', ' dosed')
    """
    return tuple(_piece(piece.strip()) for piece in cue.split("…"))


def _piece(piece: str) -> str:
    piece = simple(piece)
    if piece[0] > "\u2dff":  # ideographs, kana and hangul have no word ends
        return piece
    last = piece.rpartition(" ")[2]
    if last[-1:] > "\u2dff":
        return f" {piece}"
    if last in ("$", "€", "£"):  # a sum: its digits follow
        return f" {piece}"
    return f" {piece[:-1]} " if last.endswith("$") else f" {piece} " if len(last) <= SHORT else f" {piece}"
