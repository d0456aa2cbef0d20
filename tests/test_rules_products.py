"""Which names are products, which products are programs; hard cases by their number in the domain notes."""

from __future__ import annotations

import pytest

from summarizer.annotation import Annotation, annotate
from summarizer.engines.rules.aliases import group_assets
from summarizer.engines.rules.assets import find_assets
from summarizer.engines.rules.indications import indications
from summarizer.engines.rules.products import asset_claims, products
from summarizer.engines.rules.scopes import scopes
from summarizer.release import Release


def note(title: str, *paragraphs: str) -> Annotation:
    """An annotated release of a title and paragraphs."""
    return annotate(Release.from_text("\n\n".join((title, *paragraphs))))


def names(found: Annotation) -> list[str]:
    """The candidate names of a release."""
    return [asset.name for asset in find_assets(found)]


@pytest.mark.parametrize(
    "code",
    [
        "VRD-114",
        "QLN301",
        "iTX-204",
        "mRNA-9021",
        "GX-CM04S1",
        "4F-150",
        "RVT-2-301",
        "INX230-6",
        "PF-01234567",
        "ZB-P47",
        "Ab12-301",
        "VRD-mRNA-01",
        "NVX-CoV2417",
        "VAB-bisPSMA",
        "V-VEC",
        "XmVb819",
        "P2V001",
        "Lomevel-B",
        "QR-421a",
        "MDR-101",
        "CYV-0851",
    ],
)
def test_codes_of_every_shape(code: str) -> None:
    """Development codes are found with letters, digits and hyphens in any common arrangement."""
    assert code in names(
        note(f"Verdane starts dosing of {code}", f"LYON, May 2, 2025 – Verdane gave {code} to a patient.")
    )


@pytest.mark.parametrize(
    "word",
    [
        "COVID-19",
        "SARS-CoV-2",
        "NCT01234567",
        "HER2",
        "CD19",
        "IL-17A",
        "CLDN18.2",
        "V600E",
        "Q3-2025",
        "H5N1",
        "AAV9",
        "PASI-90",
        "Lu-177",
        "CA-125",
        "ISO-13485",
        "CYP3A4",
        "MG-ADL",
        "LDL-C",
        "T-ALL",
        "ESMO-IO",
        "ICD-10",
        "SEK 250",
        "CXSL2300417",
    ],
)
def test_what_looks_like_a_code_and_is_none(word: str) -> None:
    """Registries, targets, mutations, viruses, scales, isotopes and forms are no products."""
    assert (
        names(note(f"Verdane reports on {word} today", f"LYON, May 2, 2025 – The work on {word} goes on."))
        == []
    )


def test_genes_are_no_products() -> None:
    """What is mutated, expressed or deficient is a gene, whether the vocabulary knows it or not."""
    text = "VRD-114 is for carriers of mutations in GBXP53. GBXP53-deficient cells died, and GBXP53 expression fell."
    assert names(note("Verdane tests VRD-114 in GBXP53-mutant tumours", text)) == ["VRD-114"]


def test_a_study_number_is_no_product() -> None:
    """A code with a study's number behind it is a protocol."""
    assert names(note("Verdane starts trial of VRD-114", "The study VRD-114-201 tests VRD-114.")) == [
        "VRD-114"
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The FDA cleared the Oskar Lung Scanner, a new device.", "Oskar Lung Scanner"),
        (
            "Halden tests its Oskar Lung Navigator, a robotic device. The Oskar Lung Navigator is small.",
            "Oskar Lung Navigator",
        ),
        ("The trial of NovaSeal began. NovaSeal is an implant.", "NovaSeal"),
        ("Approval of Zelvanta® (dalfomere ophthalmic emulsion) came. Zelvanta is sold.", "dalfomere"),
        ("Halden submitted its file on psilocybin.", "psilocybin"),
    ],
)
def test_names_by_where_they_stand(text: str, name: str) -> None:
    """Devices by their kind, capitalised words in product position, INNs in brackets, generics in a headline."""
    assert name in names(note(f"News of Halden: {text.split('.')[0]}", f"LYON, May 2, 2025 – {text}"))


def test_what_stands_behind_every_mention_belongs_to_a_brand() -> None:
    """Letters or a number behind nearly all mentions are a part of the name; a strength is none."""
    text = (
        "Zelvanta 24 is a vaccine, and Zelvanta 24 is new. Oskaria® 10 mg tablets are sold; Oskaria is old."
    )
    found = names(note("Halden Launches Zelvanta® 24", f"LYON, May 2, 2025 – {text}"))
    assert found == ["Zelvanta 24", "Oskaria"]


def test_a_preposition_is_no_drug() -> None:
    """A lower-case word in product position is an INN only where its ending allows."""
    found = note(
        "Halden Tests Zelvanta® Against Flu",
        "Zelvanta, against, a vaccine. It works against, a drug, and against.",
    )
    assert "against" not in names(found)


def test_what_is_no_name() -> None:
    """Abbreviations of kinds, trials in capitals, persons, eponyms of diseases, parts of longer names."""
    found = note(
        "Halden Starts SKYLARK Trial of Novel Bispecific ADC in Chagas Disease",
        "LYON, May 2, 2025 – Halden began the SKYLARK study of an antibody-drug conjugate (ADC). The ADC is a candidate for "
        "Chagas disease. Dr. Linden presented data. In SKYLARK the ADC is given once. Linden said it is a therapy. The World "
        "ADC Congress heard data on World health.",
    )
    assert names(found) == []


def test_a_grant_number_and_a_stock_code_are_no_products() -> None:
    """Numbers behind 'grant', 'contract' or 'stock code' are identifiers."""
    assert names(note("Verdane wins grant", "It runs under grant HDT-20931 and the stock code VX9981.")) == []


def test_names_of_one_product_are_grouped() -> None:
    """#31, #32: brand, INN, code, a partner's code and a former name are one product."""
    found = note(
        "Verdane files Zelvanta",
        "Zelvanta® (corvitinib, formerly VRD-114) is a tablet. VRD-114 (also known as NX-8802) was found "
        "in Lyon.",
    )
    groups = [[asset.name for asset in group] for group in group_assets(found, find_assets(found))]
    assert groups == [["Zelvanta", "corvitinib", "VRD-114", "NX-8802"]]


def test_a_bracket_with_a_combination_is_no_alias() -> None:
    """A name in brackets that goes on with 'plus' is another drug."""
    found = note("Trial of VRD-114", "VRD-114 (QLN-301 plus placebo) was given.")
    assert len(group_assets(found, find_assets(found))) == 2


def test_spelling_variants_are_one_product() -> None:
    """#34: a hyphen, a non-breaking hyphen or none."""
    found = note("Verdane starts trial of VRD-114", "VRD‑114 is new. VRD114 is an antibody.")
    assert [len(asset.spans) for asset in find_assets(found)] == [3]


def test_the_headline_decides_not_the_pipeline_in_about() -> None:
    """Products that stand only in About <company> are no programs."""
    found = note(
        "Verdane doses first patient in trial of VRD-114",
        "LYON, May 2, 2025 – Verdane today announced that a patient was given VRD-114.",
        "About Verdane",
        "Verdane is a company with VRD-220 in Phase 3 and QLN-301 approved in Japan.",
    )
    assert [product.name for product in products(found, "clinical-progress", "Verdane")] == ["VRD-114"]


def test_trials_are_no_products() -> None:
    """#35: a study's acronym, also where it looks like a code."""
    found = note(
        "First patient in AURIVA-2, a Phase 2 trial of VRD-114",
        "The AURIVA-2 study tests VRD-114 in asthma. AURIVA-2 enrols in Spain.",
    )
    assert [product.name for product in products(found, "clinical-progress", None)] == ["VRD-114"]


@pytest.mark.parametrize(
    "sentence",
    [
        "VRD-114 in combination with pembrolizumab shrank tumours.",
        "VRD-114 was compared with trastuzumab deruxtecan.",
        "Patients had been previously treated with osimertinib before VRD-114.",
        "VRD-114 is armed with exatecan.",
    ],
)
def test_other_drugs_are_no_programs(sentence: str) -> None:
    """#12, #13: combination partners, comparators, prior therapies and payloads."""
    found = note(f"Data on cancer: {sentence}", f"LYON, May 2, 2025 – {sentence}", f"In detail: {sentence}")
    assert [product.name for product in products(found, "clinical-data", None)] == ["VRD-114"]


def test_results_list_every_product_with_its_own_paragraph() -> None:
    """#94: bullets of a results release are programs, in order, each with its own scope."""
    found = note(
        "Verdane reports third-quarter results",
        "LYON, Nov. 3, 2025 – Verdane today reported its results.",
        "• VRD-114: The Phase 2 trial is enrolling.",
        "• VRD-220: An IND was cleared.",
        "Cash was $20 million.",
    )
    listed = products(found, "financial-results", "Verdane")
    assert [product.name for product in listed] == ["VRD-114", "VRD-220"]
    start, end = listed[1].scope[0]
    assert "An IND was cleared" in found.text[start:end] and "VRD-114" not in found.text[start:end]


@pytest.mark.parametrize("event", ["leadership", "legal", "other"])
def test_no_program_in_a_hire_a_notice_or_a_comment(event: str) -> None:
    """#96: whatever products such a release mentions, it is about none."""
    found = note(
        "Verdane appoints chief medical officer",
        "LYON, May 2, 2025 – Verdane, whose lead candidate VRD-114 is in Phase 2, named a chief medical "
        "officer.",
    )
    assert products(found, event, "Verdane") == []


def test_a_hire_to_lead_a_launch_is_about_the_product() -> None:
    """An appointment that is said to be for a product is about it."""
    found = note(
        "Verdane appoints commercial chief",
        "LYON, May 2, 2025 – Verdane hired her to lead the launch of VRD-114 in Europe.",
    )
    assert [product.name for product in products(found, "leadership", "Verdane")] == ["VRD-114"]


def test_a_financing_is_about_what_the_money_is_for() -> None:
    """A product named as the purpose of the proceeds is a program; one in About only is none."""
    funded = note(
        "Verdane raises $40 million", "LYON, May 2, 2025 – Proceeds will fund the Phase 2 trial of VRD-114."
    )
    bare = note(
        "Verdane raises $40 million",
        "LYON, May 2, 2025 – Verdane sold shares.",
        "About VRD-114",
        "VRD-114 is an antibody.",
    )
    assert [product.name for product in products(funded, "financing", "Verdane")] == ["VRD-114"]
    assert products(bare, "financing", "Verdane") == []


def test_a_deal_without_a_name_is_one_unnamed_program() -> None:
    """A platform deal gives one program with no asset."""
    found = note(
        "Verdane and Norvexa to develop gene therapies for rare eye diseases",
        "LYON, May 2, 2025 – The two will develop gene therapies for patients with rare disease.",
    )
    (product,) = products(found, "deal", "Verdane")
    assert product.name is None and product.key == "1" and asset_claims(found, product) == []


def test_a_company_is_no_product() -> None:
    """A name in apposition with a company's description is an organisation."""
    found = note(
        "BioLoom makes VRD-114",
        "BioLoom, a global CDMO with antibody expertise, supports VRD-114. BioLoom is a manufacturer.",
    )
    assert [product.name for product in products(found, "manufacturing", None)] == ["VRD-114"]


def test_an_inn_without_a_known_stem() -> None:
    """A lower-case name in product position that never takes an article is a product."""
    found = note(
        "Glycora shows that trelopanix helps immunotherapy",
        "LYON, May 2, 2025 – Glycora tested trelopanix in mice. Trelopanix is a peripheral antagonist.",
        "Now trelopanix goes to the clinic.",
    )
    assert [product.name for product in products(found, "preclinical-data", "Glycora")] == ["trelopanix"]


def test_claims_quote_a_sentence_that_holds_the_name() -> None:
    """Every name's claim carries a sentence of the release with that name in it."""
    found = note("Trial of Zelvanta", "Zelvanta® (corvitinib, formerly VRD-114) is a tablet of Verdane.")
    (product,) = products(found, "clinical-progress", None)
    claims = asset_claims(found, product)
    assert [(claim.field, claim.value) for claim in claims] == [
        ("asset", "Zelvanta"),
        ("alias", "corvitinib"),
        ("alias", "VRD-114"),
    ]
    assert all(claim.value in claim.quotes[0] for claim in claims)


def test_a_paragraph_without_a_name_goes_on_about_the_one_before() -> None:
    """Scopes carry over to the next paragraph until another product is named."""
    found = note(
        "Verdane gives a pipeline update",
        "VRD-114 is in Phase 2.",
        "Data are due in May.",
        "VRD-220 is in Phase 1.",
    )
    first = [(found.text.index("VRD-114"), found.text.index("VRD-114") + 7)]
    second = [(found.text.index("VRD-220"), found.text.index("VRD-220") + 7)]
    areas = scopes(found, [first, second])
    assert any("Data are due" in found.text[start:end] for start, end in areas[0])
    assert all("Data are due" not in found.text[start:end] for start, end in areas[1])


@pytest.mark.parametrize(
    "other",
    [
        "Gene therapy for KCNT1\n\nThe Company stopped that work.",
        "Our research group signed a first agreement on KCNT1.",
    ],
)
def test_other_work_ends_what_is_told_of_a_product(other: str) -> None:
    """A heading of another modality or target, or the research group's work, is not about the product before it."""
    lead = "LYON, May 2, 2025 – Verdane Therapeutics, Inc. today reported its results for the quarter."
    found = note(
        "Verdane reports results", lead, "VRD-114 is in a Phase 2 trial.", "Data are due in June.", other
    )
    at = found.text.index("VRD-114")
    (area,) = scopes(found, [[(at, at + 7)]])
    told = "".join(found.text[start:end] for start, end in area)
    assert "Data are due" in told
    assert "KCNT1" not in told
    assert "stopped" not in told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("VRD-114 is being developed for the treatment of adults with severe asthma.", ["severe asthma"]),
        (
            "VRD-114 was given to patients with relapsed multiple myeloma, a blood cancer.",
            ["relapsed multiple myeloma"],
        ),
        ("Verdane, a company focused on rare diseases, makes VRD-114.", []),
    ],
)
def test_indications_of_the_product(sentence: str, expected: list[str]) -> None:
    """What the product treats is found; what the company works on is not."""
    found = note("News on VRD-114 from Verdane", f"LYON, May 2, 2025 – {sentence}")
    listed = products(found, "clinical-progress", "Verdane")
    assert [claim.value for claim in indications(found, listed[0], listed)] == expected


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("NovaClip", "cued"),
        ("ZELVANTA", "cued"),
        ("Zelvanta", "cued"),
        ("trelopanid", "inn"),
        ("RP3", "code"),
        ("NGV-Cap", "code"),
    ],
)
def test_names_of_any_shape_in_a_running_text(name: str, kind: str) -> None:
    """A name without mark, digit or stem is known from where it stands."""
    capital = name[0].upper() + name[1:]
    found = note(
        f"Halden Bio Reports Phase 2 Results of {capital} in Gout",
        f"LYON, May 2, 2025 – Halden Bio gave {name} to 40 patients with gout in a Phase 2 trial. Patients treated with {name} "
        f"had fewer attacks. {capital} was well tolerated. The data on {name} will be published.",
        f"About {capital}",
        f"{capital} is an oral drug. The development of {name} began in 2020.",
    )
    assert [(asset.name, asset.kind) for asset in find_assets(found)] == [(name, kind)]
