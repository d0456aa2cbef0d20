"""Names of diseases in Chinese, Japanese, Korean, German and French.

>>> [name for name, _, _ in find_abroad("用于治疗成人中重度结节性痒疹患者", 0, 16, "zh")]
['中重度结节性痒疹']
>>> [name for name, _, _ in find_abroad("bei Patienten mit rezidivierter T-lymphoblastischer Leukämie", 0, 60, "de")]
['rezidivierter T-lymphoblastischer Leukämie']
"""

from __future__ import annotations

import re
from functools import cache

from summarizer import patterns


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    if language == "zh":
        return patterns.compile(
            r"(?:(?:晚期|局部晚期|复发|復發|难治|難治|转移性|轉移性|不可切除|急性|慢性|中重度|重度|轻中度|原发性|原發性|成人|儿童"
            r"|兒童|性|或|/|、|和|非小细胞|小细胞|非小細胞|小細胞)*[\u4e00-\u9fff]{1,8}?)"
            r"(?:癌|肉瘤|淋巴瘤|骨髓瘤|黑色素瘤|实体瘤|實體瘤|肿瘤|腫瘤|瘤|白血病|糖尿病|高血压|高血壓|银屑病|关节炎|肝炎|肺炎|皮炎|肾炎"
            r"|结肠炎|哮喘|痒疹|荨麻疹|湿疹|综合征|綜合徵|症候群|血栓栓塞症|纤维化|衰竭|障碍|感染|红斑狼疮|黄斑变性|黄斑水肿|肥胖症"
            r"|贫血|血友病|抑郁症|精神分裂症|阿尔茨海默病|帕金森病|痛风|偏头痛|脱发|白癜风|硬化症|萎缩症|[\u4e00-\u9fff]病|(?![适適])[\u4e00-\u9fff][症](?!状)|炎)"
        )
    if language == "ja":
        return patterns.compile(
            r"[\u4e00-\u9fff\u30a1-\u30ffー･・a-zA-Z]{1,14}?(?:がん|癌|肉腫|リンパ腫|骨髄腫|黒色腫|腫瘍|白血病|糖尿病|高血圧症?|乾癬|関節炎"
            r"|肝炎|肺炎|皮膚炎|腎炎|大腸炎|喘息|蕁麻疹|症候群|線維症|不全|障害|感染症|変性|浮腫|肥満症|貧血|血友病|うつ病"
            r"|統合失調症|痛風|片頭痛|硬化症|萎縮症|病|症|ナルコレプシー|てんかん|リウマチ|アトピー|認知症)(?:(?![\u4e00-\u9fff])|(?=患者|治療|予防|を))"
        )
    if language == "ko":
        return patterns.compile(
            r"(?:(?:[가-힣A-Za-z0-9/]{0,8}(?:성|형|기|단계)|중증|중등도|중등증|고형|만성|급성|국소|소아|성인|전신|류마티스|알츠하이머"
            r"|파킨슨|골수|또는)(?:\s|,\s))*(?<![가-힣])[가-힣A-Za-z]{0,10}(?:암|백혈병|림프종|골수종|흑색종|종양|당뇨병?|고혈압|건선|관절염"
            r"|간염|폐렴|피부염|천식|증후군|섬유증|부전|장애|감염증?|황반변성|비만|빈혈|혈우병|우울증|경화증|위축증|치매|통풍|편두통|(?<!대상)질환)"
            r"(?=[\s,.()을를의에은는이가과와]|$)"
        )
    if language == "de":
        return patterns.compile(
            r"(?:(?:[a-zäöüß]+(?:er|em|en|e|es)|[A-Z]+[0-9]*|[A-Z]-[a-zäöüß]+(?:er|en|e)|oder|und|bis)\s(?<!\bder\s)(?<!\bdie\s)(?<!\bden\s)"
            r"(?<!\bdem\s)(?<!\bdes\s)(?<!\beiner\s)(?<!\beine\s)(?<!\beinem\s)(?<!\bzur\s)(?<!\bihre\s)(?<!\bihrer\s)(?<!\büber\s)(?<!\bunter\s)){0,4}"
            r"[A-ZÄÖÜ]?[\wäöüß-]*(?:[Kk]rebs|[Kk]arzinom|[Ee]rkrankung|[Ss]klerose|[Ll]eukämie|[Ll]ymphom|[Mm]yelom|[Mm]elanom"
            r"|[Ee]ntzündung|[Ii]nfektion|[Dd]iabetes|[Aa]sthma|[Ss]yndrom|[Kk]rankheit|[Ii]nsuffizienz|[Ss]törung|[Dd]emenz|[Ee]pilepsie"
            r"|[Ff]ibrose|[Aa]rthritis|[Hh]epatitis|[Dd]egeneration|[Ss]chuppenflechte|[Pp]soriasis|[Nn]eurodermitis|[Mm]igräne|[Dd]epression"
            r"|[Aa]nämie|[Hh]ämophilie|[Dd]ystrophie|[Aa]trophie|[Aa]denom|[Tt]umore?|[Aa]taxie|[Aa]ngioödem|[Kk]olitis|[Cc]olitis\sulcerosa|[Mm]orbus\s[A-Z]\w+|[Mm]yasthenie|[Nn]ephritis"
            r"|[Hh]ypertonie|[Uu]rtikaria|[Pp]neumonie|[Ss]epsis|[Aa]nfall|[Gg]lioblastom|[Ss]arkom|[Gg]icht|[Aa]dipositas)(?:en|n|s|es)?(?!\w)"
        )
    if language == "fr":
        return patterns.compile(
            r"\b(?:maladies?|cancers?|syndromes?|infections?|scléroses?|leucémies?|lymphomes?|diabète|asthme|insuffisance|dystrophies?"
            r"|épilepsies?|hépatites?|(?:poly|ostéo|spondyl)?arthrites?|mélanomes?|carcinomes?|troubles?|récidives?|psoriasis|obésité"
            r"|dépression|migraines?|démence|anémies?|hémophilie|myélomes?|tumeurs?|fibroses?|dermatites?|(?:recto)?colites?|dégénérescence"
            r"|ataxies?|myasthénie|lupus|rétinites?|amyotrophie|surdité|sarcomes?|gliomes?|glioblastomes?|arthrose|goutte|eczéma|urticaire"
            r"|drépanocytose|mucoviscidose|angiœdème|angio-œdème|néphropathies?|neuropathies?|myopathies?|hypertension|thrombose|septicémie"
            r"|cécité|DMLA|rhinite|sinusite|pneumonie|stéatohépatite|cholangite|endométriose|narcolepsie|schizophrénie|insomnie)\b"
            r"(?:\s(?:(?:de\sla\stête\set\sdu|de\sla|de\sl[’']|du|des|de|d[’']une?|d[’']|à|en|ou)\s?)?"
            r"(?!(?:pour|dans|chez|et|est|qui|avec|par|sur|au|aux|le|la|les|un|une|en|association|combinaison|cours|monothérapie|atteint\w*"
            r"|ayant|seront|sera|ont|a|mais|lors|ainsi|selon|annonce\w*|après|depuis|face|permet\w*|montre\w*|non|dont|Phase|phase"
            r"|France|Europe|ne|se|il|elle|ou|de|du|des|à|d|Union)(?![\w-]))"
            r"(?:d[’'])?[\w’'-]+){0,4}",
            re.I,
        )
    return None


@cache
def _edge() -> re.Pattern[str]:
    """What stands before a disease in Chinese and Japanese without a space between."""
    return patterns.compile(
        r"^.*(?:用于|用於|^[療疗]|治疗(?!性)|治療(?!抵抗)|预防|預防|针对|針對|适应症为|適應症為|适应症|適應症|患有|患者|成人|在|对|對|的|及|与|與|和|为|為|是|于|於|位|名|例|种|種"
        r"|阳性的?|陽性的?|突变型?|融合(?:型|阳性)?|对象とした|対象|に対する|における|または|および|の|を|は|が|に|で|と|治験|試験|拟|擬|开展|開展)(?=.{2})"
    )


_TAIL_FR = patterns.compile(r"\s(?:de|du|des|à|en|d[’'])$")


def find_abroad(text: str, start: int, end: int, language: str) -> list[tuple[str, int, int]]:
    """Return (name, start, end) of every disease within a stretch of a text in one of the five languages."""
    pattern = _pattern(language)
    if pattern is None:
        return []
    found = []
    for match in pattern.finditer(text, start, end):
        name, at = match.group(), match.start()
        if language in ("zh", "ja"):
            edge = _edge().match(name)
            cut = edge.end() if edge else 0
            name, at = name[cut:], at + cut
            if (
                len(name) < 2
                or "临床" in name
                or "臨床" in name
                or name
                in (
                    "疾病",
                    "肿瘤",
                    "腫瘤",
                    "癌症",
                    "腫瘍",
                    "がん",
                    "适应症",
                    "適應症",
                    "適応症",
                    "其他适应症",
                    "並发症",
                    "并发症",
                    "病症",
                    "该病",
                    "本病",
                    "重症",
                    "症",
                    "疾患",
                    "患病",
                    "感染",
                    "障害",
                    "発症",
                )
            ):
                continue
        elif language == "ko":
            cut = len(name) - len(patterns.sub(r"^(?:있는|앓는|환자의|대상)\s", "", name))
            name, at = name[cut:], at + cut
        elif language == "fr":
            name = _TAIL_FR.sub("", name)
        lead = len(name) - len(name.lstrip())
        found.append((name.strip(), at + lead, at + len(name)))
    return found
