"""Stage and agencies of releases in Chinese, Japanese, Korean, German and French."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.release import Release

CASES: list[tuple[str, str, str | None, list[str]]] = [
    (
        "维丹医药VRD-114注射液获得药物临床试验批准通知书",
        (
            "上海，2026年3月5日——维丹医药（上海）股份有限公司今日宣布，公"
            "司近日收到国家药品监督管理局（NMPA）核准签发的《药物临床试验批准"
            "通知书》，同意VRD-114注射液开展用于治疗晚期实体瘤的临床试验。"
        ),
        "ind",
        ["NMPA:ind-cleared"],
    ),
    (
        "维丹医药VRD-114的IND申请获受理",
        (
            "上海，2026年3月5日——维丹医药今日宣布，公司自主研发的VRD-"
            "114的新药临床试验（IND）申请获国家药品监督管理局药品审评中心（"
            "CDE）受理。"
        ),
        "ind",
        ["NMPA:ind-filed"],
    ),
    (
        "维丹医药VRD-114的IND申请获美国FDA批准",
        (
            "上海，2026年3月5日——维丹医药今日宣布，VRD-114的新药临"
            "床试验申请（IND）获得美国食品药品监督管理局（FDA）许可，将开展"
            "I期临床试验。"
        ),
        "ind",
        ["FDA:ind-cleared"],
    ),
    (
        "维丹医药VRD-114上市申请获受理",
        "上海，2026年3月5日——维丹医药今日宣布，VRD-114的新药上市申请（NDA）已获国家药品监督管理局受理。",
        "filed",
        ["NMPA:accepted"],
    ),
    (
        "维丹医药VRD-114获批上市",
        "上海，2026年3月5日——维丹医药今日宣布，国家药品监督管理局已批准VRD-114上市，用于治疗痛风。",
        "approved",
        ["NMPA:approved"],
    ),
    (
        "维丹医药VRD-114获纳入突破性治疗品种",
        (
            "上海，2026年3月5日——维丹医药今日宣布，VRD-114获国家药"
            "监局药品审评中心（CDE）纳入突破性治疗品种名单。目前VRD-114"
            "的II期临床试验正在进行中。"
        ),
        "phase-2",
        ["NMPA:breakthrough"],
    ),
    (
        "维丹医药VRD-114上市申请获受理并纳入优先审评",
        "上海，2026年3月5日——维丹医药今日宣布，VRD-114的上市许可申请获国家药监局受理并纳入优先审评程序。",
        "filed",
        ["NMPA:priority-review"],
    ),
    (
        "维丹医药VRD-114获附条件批准上市",
        "上海，2026年3月5日——维丹医药今日宣布，VRD-114获国家药监局附条件批准上市。",
        "approved",
        ["NMPA:conditionally-approved"],
    ),
    (
        "维丹医药VRD-114完成III期首例患者给药",
        "上海，2026年3月5日——维丹医药今日宣布，VRD-114的III期临床研究已完成首例患者给药。",
        "phase-3",
        [],
    ),
    (
        "维丹医药公布VRD-114 II期数据",
        "上海，2026年3月5日——维丹医药今日宣布，VRD-114治疗特应性皮炎的II期临床试验达到主要终点。公司计划启动III期临床试验。",
        "phase-2",
        [],
    ),
    (
        "维丹医药公布VRD-114临床前数据",
        "上海，2026年3月5日——维丹医药今日公布VRD-114的临床前研究数据。在小鼠模型中，VRD-114抑制肿瘤生长。",
        "preclinical",
        [],
    ),
    (
        "维丹医药VRD-114获得药品注册证书",
        "上海，2026年3月5日——维丹医药今日宣布，公司收到国家药品监督管理局核准签发的VRD-114《药品注册证书》。",
        "approved",
        ["NMPA:approved"],
    ),
    (
        "维丹医药VRD-114的II期进展",
        "上海，2026年3月5日——维丹医药今日宣布，VRD-114的II期临床试验正在进行。风险提示：概不保证VRD-114最终能够获批上市。",
        "phase-2",
        [],
    ),
    (
        "ヴェルデン製薬、VRD-114の第1相臨床試験を開始",
        (
            "東京、2026年3月5日 - ヴェルデン製薬株式会社は、VRD-11"
            "4の第1相臨床試験において最初の被験者への投与を開始したと発表しまし"
            "た。"
        ),
        "phase-1",
        [],
    ),
    (
        "ヴェルデン製薬、VRD-114の製造販売承認申請",
        "東京、2026年3月5日 - ヴェルデン製薬株式会社は、VRD-114について厚生労働省に製造販売承認申請を行ったと発表しました。",
        "filed",
        ["MHLW:submitted"],
    ),
    (
        "ヴェルデン製薬、VRD-114の製造販売承認を取得",
        "東京、2026年3月5日 - ヴェルデン製薬株式会社は、VRD-114について厚生労働省より製造販売承認を取得したと発表しました。",
        "approved",
        ["MHLW:approved"],
    ),
    (
        "VRD-114、希少疾病用医薬品に指定",
        (
            "東京、2026年3月5日 - ヴェルデン製薬株式会社は、VRD-11"
            "4が厚生労働省より希少疾病用医薬品の指定を受けたと発表しました。第3"
            "相試験を実施中です。"
        ),
        "phase-3",
        ["MHLW:orphan"],
    ),
    (
        "VRD-114、FDAよりファストトラック指定",
        (
            "東京、2026年3月5日 - ヴェルデン製薬株式会社は、VRD-11"
            "4が米国食品医薬品局（FDA）からファストトラック指定を受けたと発表"
            "しました。"
        ),
        None,
        ["FDA:fast-track"],
    ),
    (
        "ヴェルデン製薬、VRD-114の治験計画届を提出",
        (
            "東京、2026年3月5日 - ヴェルデン製薬株式会社は、VRD-11"
            "4の治験計画届を医薬品医療機器総合機構（PMDA）に提出したと発表し"
            "ました。"
        ),
        "ind",
        ["PMDA:ind-filed"],
    ),
    (
        "베르단, VRD-114 임상 1상 IND 승인",
        (
            "서울, 2026년 3월 5일 - 베르단바이오는 식품의약품안전처"
            "(식약처)로부터 VRD-114의 임상 1상 시험계획(IND)을"
            " 승인받았다고 밝혔다."
        ),
        "ind",
        ["MFDS:ind-cleared"],
    ),
    (
        "베르단, VRD-114 품목허가 신청",
        "서울, 2026년 3월 5일 - 베르단바이오는 식약처에 VRD-114의 품목허가를 신청했다고 밝혔다.",
        "filed",
        ["MFDS:submitted"],
    ),
    (
        "베르단, VRD-114 품목허가 획득",
        "서울, 2026년 3월 5일 - 베르단바이오는 식약처로부터 VRD-114의 품목허가를 획득했다고 밝혔다.",
        "approved",
        ["MFDS:approved"],
    ),
    (
        "베르단, VRD-114 FDA 희귀의약품 지정",
        (
            "서울, 2026년 3월 5일 - 베르단바이오는 VRD-114가"
            " 미국 FDA로부터 희귀의약품으로 지정됐다고 밝혔다. 현재 임"
            "상 2상이 진행 중이다."
        ),
        "phase-2",
        ["FDA:orphan"],
    ),
    (
        "베르단, VRD-114 임상 2상 첫 환자 투약",
        (
            "서울, 2026년 3월 5일 - 베르단바이오는 VRD-114의"
            " 임상 2상에서 첫 환자 투약을 시작했다고 밝혔다. 내년 임상"
            " 3상을 계획하고 있다."
        ),
        "phase-2",
        [],
    ),
    (
        "Verdane: BfArM genehmigt klinische Prüfung von VRD-114",
        (
            "Leipzig, 5. März 2026 – Die Verdane AG gab heute bekannt, dass das Bundesinstitu"
            "t für Arzneimittel und Medizinprodukte (BfArM) die klinische Prüfung der Phase I"
            " mit VRD-114 genehmigt hat. Der erste Patient soll im Juni behandelt werden."
        ),
        "ind",
        ["BfArM:ind-cleared"],
    ),
    (
        "Verdane: FDA erteilt VRD-114 Orphan-Drug-Status",
        (
            "Leipzig, 5. März 2026 – Die Verdane AG gab heute bekannt, dass die US-amerikanis"
            "che Zulassungsbehörde FDA VRD-114 den Orphan-Drug-Status erteilt hat. VRD-114 wi"
            "rd derzeit in einer Phase-2-Studie untersucht."
        ),
        "phase-2",
        ["FDA:orphan"],
    ),
    (
        "Verdane reicht Zulassungsantrag für VRD-114 ein",
        (
            "Leipzig, 5. März 2026 – Die Verdane AG hat bei der Europäischen Arzneimittel-Age"
            "ntur (EMA) den Zulassungsantrag für VRD-114 eingereicht."
        ),
        "filed",
        ["EMA:submitted"],
    ),
    (
        "Verdane erhält Zulassung für VRD-114",
        (
            "Leipzig, 5. März 2026 – Die Europäische Kommission hat VRD-114 zur Behandlung de"
            "r Gicht zugelassen, teilte die Verdane AG mit."
        ),
        "approved",
        ["EC:approved"],
    ),
    (
        "Verdane: Erster Patient in Phase-2-Studie mit VRD-114 behandelt",
        (
            "Leipzig, 5. März 2026 – Die Verdane AG hat den ersten Patienten in der Phase-2-S"
            "tudie mit VRD-114 behandelt. Eine Phase-3-Studie ist für 2027 geplant."
        ),
        "phase-2",
        [],
    ),
    (
        "Verdane : l'ANSM autorise l'essai de VRD-114",
        (
            "Lyon, le 5 mars 2026 – Verdane SA annonce aujourd'hui que l'ANSM a autorisé l'es"
            "sai clinique de phase 1 de VRD-114. Le premier patient devrait être traité en ju"
            "in."
        ),
        "ind",
        ["ANSM:ind-cleared"],
    ),
    (
        "Verdane : VRD-114 reçoit la désignation de médicament orphelin",
        (
            "Lyon, le 5 mars 2026 – Verdane SA annonce aujourd'hui que la FDA a accordé à VRD"
            "-114 la désignation de médicament orphelin. Une étude de phase 2 est en cours."
        ),
        "phase-2",
        ["FDA:orphan"],
    ),
    (
        "Verdane dépose une demande d'AMM pour VRD-114",
        (
            "Lyon, le 5 mars 2026 – Verdane SA a déposé auprès de l'Agence européenne des méd"
            "icaments (EMA) une demande d'autorisation de mise sur le marché pour VRD-114."
        ),
        "filed",
        ["EMA:submitted"],
    ),
    (
        "Verdane : premier patient traité dans l'étude de phase 2 de VRD-114",
        (
            "Lyon, le 5 mars 2026 – Verdane SA annonce le traitement du premier patient dans "
            "son étude de phase 2 évaluant VRD-114. Verdane prévoit de lancer une phase 3 en "
            "2027."
        ),
        "phase-2",
        [],
    ),
    (
        "Verdane : autorisation de mise sur le marché de VRD-114",
        (
            "Lyon, le 5 mars 2026 – La Commission européenne a accordé l'autorisation de mise"
            " sur le marché à VRD-114, annonce Verdane SA."
        ),
        "approved",
        ["EC:approved"],
    ),
]


@pytest.mark.parametrize(("title", "body", "stage", "actions"), CASES)
def test_abroad(title: str, body: str, stage: str | None, actions: list[str]) -> None:
    """A notice in another language gives the stage and the actions of its English version."""
    brief = summarize(Release.from_text(f"{title}\n\n{body}"))
    program = next(found for found in brief.programs if "VRD" in (found.asset.name or ""))
    assert (program.stage.value if program.stage else None) == stage
    assert sorted(f"{one.agency}:{one.action}" for one in program.regulators) == actions
