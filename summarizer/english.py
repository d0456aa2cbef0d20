"""Names of diseases and targets in Chinese, Japanese and Korean as an English sentence says them; facts keep what was written.

>>> disease_in_english("复发或难治性多发性骨髓瘤"), disease_in_english("慢性心不全"), disease_in_english("진행성 고형암")
('relapsed or refractory multiple myeloma', 'chronic heart failure', 'advanced solid tumours')
>>> disease_in_english("汎発性膿疱性乾癬"), disease_in_english("plaque psoriasis")
('generalised pustular psoriasis', 'plaque psoriasis')

Forms stand without spaces. A phrase of which any part is unknown stays as it is: half a translation would be none.
"""

from __future__ import annotations

from functools import cache

from summarizer import patterns
from summarizer.vocabulary import load
from summarizer.vocabulary.hanzi import FOLD

_SIMPLER = str.maketrans(dict(zip(FOLD[::2], FOLD[1::2], strict=True))) | str.maketrans(
    "實塊銀類風濕節腦腎癲癇轉復發難膽頸壓鬱貧無獲纖維結腸",
    "实块银类风湿节脑肾癫痫转复发难胆颈压郁贫无获纤维结肠",
)

_QUALITIES = """
    advanced = 晚期 進行 進行性 进展期 진행성 晩期
    locally advanced = 局部晚期 局所進行 국소진행성
    metastatic = 转移性 転移性 전이성
    unresectable = 不可切除 不可切除的 切除不能 절제불가능한
    relapsed = 复发 复发性 再発 再発性 재발성 재발
    refractory = 难治 难治性 難治性 불응성 난치성
    relapsed or refractory = 复发/难治性 复发或难治性 复发难治性 再発・難治性 再発または難治性
    relapsed or refractory = 再発又は難治性 재발성또는불응성 재발·불응성 재발성/불응성
    acute = 急性 급성
    chronic = 慢性 만성
    severe = 重度 重症 중증
    moderate-to-severe = 中重度 中度至重度 中等症から重症 中等度から重度 중등도-중증 중등증-중증
    mild-to-moderate = 轻中度 軽度から中等度 경증-중등증
    primary = 原发性 原発性 원발성
    adult = 成人 성인
    paediatric = 儿童 小児 소아
    recurrent = 反复 反復性
    idiopathic = 特发性 特発性 특발성
    early = 早期 조기
    systemic = 系统性 全身性 전신
    generalised = 泛发性 汎発性 全身型 전신성
    platinum-resistant = 铂耐药 プラチナ製剤抵抗性 プラチナ抵抗性 백금저항성
    postmenopausal = 绝经后 閉経後 폐경후
    wet = 湿性 渗出性 습성
    dry = 干性 萎縮型 건성
    X-linked = X连锁 X染色体連鎖性 X연관
    hereditary = 遗传性 遺伝性 유전성
    FGFR2-fusion = FGFR2融合
"""
_HEADS = """
    solid tumours = 实体肿瘤 实体瘤 実体腫瘤 実體瘤 固形癌 固形がん 固形腫瘍 고형암 고형종양
    non-small-cell lung cancer = 非小细胞肺癌 非小細胞肺癌 非小細胞肺がん 비소세포폐암
    small-cell lung cancer = 小细胞肺癌 小細胞肺癌 小細胞肺がん 소세포폐암
    lung cancer = 肺癌 肺がん 폐암
    gastric cancer = 胃癌 胃がん 위암
    liver cancer = 肝癌 肝がん 간암
    hepatocellular carcinoma = 肝细胞癌 肝細胞癌 肝細胞がん 간세포암 간세포암종
    pancreatic cancer = 胰腺癌 膵癌 膵がん 膵臓がん 췌장암
    breast cancer = 乳腺癌 乳癌 乳がん 유방암
    ovarian cancer = 卵巢癌 卵巣癌 卵巣がん 난소암
    prostate cancer = 前列腺癌 前立腺癌 前立腺がん 전립선암
    colorectal cancer = 结直肠癌 大腸癌 大腸がん 結腸直腸癌 대장암
    urothelial carcinoma = 尿路上皮癌 泌尿上皮癌 요로상피암
    biliary tract cancer = 胆道癌 胆道がん 담도암
    intrahepatic cholangiocarcinoma = 肝内胆管癌 肝內膽管癌
    oesophageal cancer = 食管癌 食道癌 食道がん 식도암
    nasopharyngeal carcinoma = 鼻咽癌 上咽頭癌 비인두암
    melanoma = 黑色素瘤 悪性黒色腫 黒色腫 흑색종
    multiple myeloma = 多发性骨髓瘤 多発性骨髄腫 다발골수종 다발성골수종
    lymphoma = 淋巴瘤 リンパ腫 림프종
    large B-cell lymphoma = 大B细胞淋巴瘤 大細胞型B細胞リンパ腫 거대B세포림프종
    myeloid leukaemia = 髓系白血病 髄系白血病 骨髄性白血病 골수성백혈병
    leukaemia = 白血病 백혈병
    psoriasis = 银屑病 乾癬 건선
    plaque psoriasis = 斑块状银屑病 斑块型银屑病 尋常性乾癬 판상건선
    pustular psoriasis = 膿疱性乾癬 脓疱型银屑病
    atopic dermatitis = 特应性皮炎 アトピー性皮膚炎 아토피피부염 異位性皮膚炎
    prurigo nodularis = 结节性痒疹 結節性痒疹 결절성가려움발진
    urticaria = 荨麻疹 蕁麻疹 두드러기
    asthma = 哮喘 喘息 気管支喘息 천식
    rheumatoid arthritis = 类风湿关节炎 関節リウマチ 류마티스관절염
    lupus erythematosus = 红斑狼疮 エリテマトーデス 루푸스
    lupus nephritis = 狼疮性肾炎 ループス腎炎 루푸스신염
    ulcerative colitis = 溃疡性结肠炎 潰瘍性大腸炎 궤양성대장염
    Crohn's disease = 克罗恩病 クローン病 크론병
    IgA nephropathy = IgA肾病 IgA腎症 IgA신장병
    membranous nephropathy = 膜性肾病 膜性腎症
    type 2 diabetes = 2型糖尿病 2型糖尿病 제2형당뇨병
    diabetes = 糖尿病 당뇨병
    obesity = 肥胖症 肥胖 肥満症 비만
    hypertension = 高血压 高血圧症 高血圧 고혈압
    heart failure = 心力衰竭 心不全 심부전
    gout = 痛风 痛風 통풍
    pulmonary fibrosis = 肺纤维化 肺線維症 폐섬유증
    Alzheimer's disease = 阿尔茨海默病 アルツハイマー病 알츠하이머병
    Parkinson's disease = 帕金森病 パーキンソン病 파킨슨병
    narcolepsy = 发作性睡病 ナルコレプシー 기면증
    migraine = 偏头痛 片頭痛 편두통
    depression = 抑郁症 うつ病 우울증
    schizophrenia = 精神分裂症 統合失調症 조현병
    Fabry disease = 法布雷病 ファブリー病 파브리병
    haemophilia B = 血友病B B型血友病
    haemophilia A = 血友病A A型血友病
    haemophilia = 血友病 혈우병
    osteoporosis = 骨质疏松症 骨质疏松 骨粗鬆症 骨粗しょう症 골다공증
    iron-deficiency anaemia = 缺铁性贫血 鉄欠乏性貧血 철결핍빈혈
    anaemia = 贫血 貧血 빈혈
    herpes zoster = 带状疱疹 帯状疱疹 대상포진
    venous thromboembolism = 静脉血栓栓塞症 静脈血栓塞栓症 정맥혈전색전증
    venous thromboembolism after joint replacement = 关节置换术后静脉血栓栓塞症
    age-related macular degeneration = 年龄相关性黄斑变性 加齢黄斑変性 연령관련황반변성 노인성황반변성
    macular degeneration = 黄斑变性 黄斑変性 황반변성
    glaucoma = 青光眼 緑内障 녹내장
    ocular hypertension = 高眼压症 高眼圧症 고안압증
    hepatitis B = 乙型肝炎 乙肝 B型肝炎 B형간염
    pneumonia = 肺炎 폐렴
    cold agglutinin disease = 寒冷凝集素症 冷凝集素病
    hypophosphataemia = 低リン血症 低磷血症 저인산혈증
    gastro-oesophageal reflux disease = 胃食管反流病 逆流性食道炎 위식도역류질환
    autoimmune disease = 自身免疫性疾病 自己免疫疾患 자가면역질환
    eosinophilic gastritis = 好酸球性胃炎 嗜酸性胃炎
    coronary atherosclerosis = 冠状动脉粥样硬化
    spinal muscular atrophy = 脊髓性肌萎缩症 脊髄性筋萎縮症 척수성근위축증
    sclerosis = 硬化症
"""


def _read(table: str) -> dict[str, str]:
    found = {}
    for line in table.strip().splitlines():
        english, _, forms = line.partition(" = ")
        for form in patterns.split(r"\s(?=[^\s])", forms):
            found[_folded(form)] = english.strip()
    return found


def _folded(words: str) -> str:
    return patterns.sub(r"[\s的の]", "", words.translate(_SIMPLER))


@cache
def _tables() -> tuple[dict[str, str], dict[str, str], tuple[str, ...]]:
    qualities, heads = _read(_QUALITIES), _read(_HEADS)
    return qualities, heads, tuple(sorted(qualities, key=len, reverse=True))


def disease_in_english(name: str) -> str:
    """Return a disease's name in English where every part of it is known, else as it is written."""
    if max(name, default="") < "\u3040":
        return name
    qualities, heads, order = _tables()
    left, said = _folded(name), []
    while left not in heads:
        quality = next((one for one in order if left.startswith(one) and len(left) > len(one)), None)
        if quality is None:
            return name
        said.append(qualities[quality])
        left = left[len(quality) :]
        joint = patterns.match(r"或|または|又は|/|또는|及び|和", left)
        if joint and len(said) < 4:
            said.append("or")
            left = left[joint.end() :]
    return " ".join([*said, heads[left]])


_RECEPTOR = patterns.compile(r"(?P<of>[A-Za-z0-9α-ω/-]{2,12})\s?(?:受体|受體|受容体|수용체)")


def target_in_english(name: str, symbol: str | None) -> str:
    """Return a target's name for an English sentence: the vocabulary's where it is written in another script.

    >>> target_in_english("GLP-1 수용체", "GLP1R"), target_in_english("白介素-13", "IL13"), target_in_english("HER3", "ERBB3")
    ('GLP-1 receptor', 'IL-13', 'HER3')
    """
    if max(name, default="") < "\u3040":
        return name
    receptor = _RECEPTOR.fullmatch(name)
    if receptor:
        return f"{receptor['of']} receptor"
    return load().term("target", symbol).name if symbol else name
