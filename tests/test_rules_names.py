"""Names that are written in unusual ways, and whose they are."""

from __future__ import annotations

import pytest

from summarizer import summarize
from summarizer.annotation import annotate
from summarizer.brief import Brief
from summarizer.engines.rules.assets import find_assets
from summarizer.release import Release

PLACE = "LYON, France, May 2, 2025 (GLOBE NEWSWIRE) -- "


def read(title: str, *paragraphs: str) -> Brief:
    return summarize(Release.from_text("\n\n".join((title, *paragraphs))))


def names(text: str) -> list[str]:
    return [asset.name for asset in find_assets(annotate(Release.from_text(text)))]


@pytest.mark.parametrize("label", ["[225Ac]Ac-", "[64Cu]Cu-"])
def test_an_isotope_before_a_code_is_no_other_product(label: str) -> None:
    """The labelled molecule and the molecule are one."""
    assert names(f"Verdane doses first with {label}VRD-114\n\nVRD-114 is given once.") == ["VRD-114"]


def test_a_glycosylated_protein_without_a_known_stem() -> None:
    """`valsunase alfa` is a name, also with capitals in a headline; a growth factor or an enzyme's unit is none."""
    found = names(
        "Verdane Files for Valsunase Alfa\n\nThe drug valsunase alfa lowers TGF beta, not protein kinase alfa."
    )
    assert found == ["Valsunase Alfa"]


@pytest.mark.parametrize(
    "words", ["in Mid-2027", "from Early-2026", "in EV-D68 infection", "in OVCAR-3 cells"]
)
def test_a_date_a_virus_and_a_cell_line_are_no_products(words: str) -> None:
    """Though each is written as a code is."""
    assert names(f"Verdane plans a trial {words}\n\nThe trial {words} goes on {words}.") == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The cells, which the group calls WU-C4, are T cells.", "WU-C4"),
        ("All three are joined in one recombinant product, called TriStrep, with a salt.", "TriStrep"),
        ("The trial, called TriStrep, has begun.", ""),
        ("The vaccine, which the group calls LU-Mal7, is given twice.", "LU-Mal7"),
        ("About VRD-114VRD-114 is a vector.", "VRD-114"),
    ],
)
def test_names_that_one_place_tells(words: str, expected: str) -> None:
    """What a group or a product is called; a heading glued to its text names the product once."""
    found = names(
        f"Cells Clear Tumours in Mice\n\nHARTWELL, Ohio - A team has news.\n\nOf 20 mice, 17 live. {words}"
    )
    assert found == ([expected] if expected else [])


def test_a_glycosylated_protein_in_capitals_and_by_its_first_word() -> None:
    """A headline in capitals and a short form name the same as the whole does."""
    assert names(
        "PROGRAMME FOR LAROSULFASE ALFA OPENS\n\nLarosulfase alfa is an enzyme. For larosulfase there is a form."
    ) == ["LAROSULFASE ALFA"]


def test_a_copy_is_the_product_and_not_the_original() -> None:
    """A headline may name the original alone."""
    brief = read(
        "Verdane Gets EC Nod for Its Copy of Stelara",
        "PRAGUE, 9 July 2025 - The European Commission has approved Ustevia, Verdane Biologics' biosimilar of Stelara"
        " (ustekinumab), for psoriasis.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["Ustevia"]


def test_a_trial_is_no_product_beside_an_old_drug() -> None:
    """The name of a trial looks like a code."""
    brief = read(
        "Old Gout Drug Lowers Risk of Second Heart Attack",
        "CHICAGO, Aug. 30, 2025 - Low-dose colchicine cut the risk of a second heart attack in 6,000 people.",
        "Participants in the trial, CALM-2, took colchicine or placebo. Colchicine keeps white blood cells still.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["colchicine"]


def test_a_product_whose_rights_went_back_is_none() -> None:
    """A letter tells of it in passing."""
    brief = read(
        "Verdane Issues Letter to Shareholders and Provides 2026 Outlook",
        "TAMPA, FL / January 8, 2026 / Verdane Biotech, Inc. today released the following letter.",
        "VRD-40, an oral IRAK4 inhibitor, is in a Phase 1b trial in lupus. VRD-40 was well tolerated.",
        "In line with our wish to focus, we returned the rights to our hangover supplement, SoberUp®, to its inventor.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["VRD-40"]


def test_what_patients_get_today_is_not_the_product() -> None:
    """Drugs that the lead names once give way to what the group calls its own."""
    brief = read(
        "Engineered T Cells Shrink Bone Tumors in Mice, Study Finds",
        "HARTWELL, Ohio - The drugs that patients receive, methotrexate, doxorubicin and cisplatin, are old.",
        "A team at Whitcomb University reports that its cells clear tumours in mice.",
        "The cells, which the group calls WU-C4, are T cells fitted with a receptor for CSPG4.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["WU-C4"]


def test_what_is_combined_in_capitals_is_another_drug() -> None:
    """A headline in capitals says it as any other does."""
    brief = read(
        "VERDANE SIGNS AGREEMENT TO COMBINE VRD-114 WITH KEYTRUDA® (PEMBROLIZUMAB)",
        f"{PLACE}Verdane Therapeutics, Inc. today announced a trial of VRD-114 with pembrolizumab.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["VRD-114"]


def test_a_company_is_bought_with_all_its_codes() -> None:
    """A second product of the bought house, said once, counts; the buyer's own does not; the seller owns both."""
    brief = read(
        "Bryndal to Acquire Verdane Therapeutics, Adding a Late-Stage Drug for Gout",
        f"{PLACE}Bryndal Pharma AG today announced an agreement to acquire Verdane Therapeutics, Inc., which develops"
        " VRD-114 for gout. VRD-114 is in Phase 3.",
        "Verdane also brings VRD-220, which is in toxicology. Bryndal sells Zelvanta® for psoriasis.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["VRD-114", "VRD-220"]
    assert {program.sponsor.name for program in brief.programs if program.sponsor} == {"Verdane Therapeutics"}
    assert [one.name for one in brief.programs[0].partners] == ["Bryndal Pharma"]


def test_a_letter_opens_with_no_headline() -> None:
    """The salutation and the block on the company stand before the subject."""
    brief = read(
        "To whom it may concern:",
        "Company name: Verdane Pharmaceutical Co., Ltd.\nRepresentative: Aki Tanabe, President",
        "Notice Concerning License Agreement for VRD-114 in Japan",
        "Verdane Pharmaceutical Co., Ltd. announces that it has licensed VRD-114 from Norvexa NV.",
    )
    assert brief.release.title == "Notice Concerning License Agreement for VRD-114 in Japan"


def test_a_trial_named_in_a_bracket_is_no_product() -> None:
    """`the Phase 3 trial (CLARION-03)`."""
    brief = read(
        "Verdane Therapeutics Reports Business Update",
        f"{PLACE}Verdane Therapeutics, Inc. today reported that enrolment in the Phase 3 clinical trial (CLARION-03) of"
        " VRD-114 was completed.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["VRD-114"]


def test_a_notice_with_a_heading_for_each_product() -> None:
    """Three headings that open with a code make three programs, whatever the event; a sentence is no headline."""
    brief = read(
        "Verdane Biotherapeutics Holdings",
        "VOLUNTARY ANNOUNCEMENT\nBUSINESS UPDATE",
        'This announcement is made by Verdane Biotherapeutics Holdings (the "Company") on a voluntary basis to inform'
        " its shareholders and potential investors of the latest developments.",
        "VRD-101 (Claudin 18.2 ADC)",
        "Enrolment in the Phase 3 trial of VRD-101 in gastric cancer was completed on October 9, 2026.",
        "VRD-207 (BCMA/CD3 bispecific antibody)",
        "Results of the Phase 1/2 trial of VRD-207 in myeloma have been accepted for presentation.",
        "VRD-022 (denosumab biosimilar)",
        "The application for VRD-022 was accepted by the NMPA in January 2026.",
    )
    assert brief.release.title == "BUSINESS UPDATE"
    found = [program.asset.name for program in brief.programs if program.asset]
    assert found == ["VRD-101", "VRD-207", "VRD-022"]


def test_a_device_that_is_an_achievement_for_the_company() -> None:
    """`TrueArc is a significant achievement for our company` does not make it a company's name."""
    brief = read(
        "Verdane Surgical Receives FDA 510(k) Clearance for TrueArc™ Electrode",
        f"{PLACE}Verdane Surgical, Inc. today announced that TrueArc™, an electrode, received 510(k) clearance from the"
        " FDA. “TrueArc is a significant achievement for our company,” said Ana Soto.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["TrueArc"]


def test_a_heading_glued_to_its_text_is_no_longer_code() -> None:
    """`VRD-204On June 30, the FDA …` under `VRD-204` elsewhere; a letter of the code stays."""
    assert names("Verdane Update\n\nVRD-204On June 30, the FDA cleared the IND for VRD-204.") == ["VRD-204"]
    assert names("Verdane Update on VRD-204A\n\nVRD-204A is an antiviral drug.") == ["VRD-204A"]


def test_stock_commentary_has_no_program() -> None:
    """It tells of everybody's products."""
    brief = read(
        "Why Radioligand Small Caps Are Back: Verdane (NASDAQ: VRDN), Norvexa in Focus",
        "NEW YORK, May 2, 2025 (NEWMEDIAWIRE) - Market Pulse News Commentary - Verdane Therapeutics, Inc. tops the list,"
        " after the first cohort of its Phase 1 trial of VRD-225 was completed.",
    )
    assert brief.programs == ()


def test_two_biosimilars_of_one_deal_and_their_partner() -> None:
    """A code before `, a global Phase 3 trial` is a product's; a company's short form is folded into its name."""
    brief = read(
        "Verdane Lifesciences and Najran Pharmaceutical Industries Enter into Licensing Agreement for Two Biosimilars",
        f"{PLACE}Verdane Lifesciences Ltd. announced today that it has entered into an exclusive licensing agreement with"
        ' Najran Pharmaceutical Industries Company ("Najran Pharma") for its biosimilars VRD-06 and VRD-11 in the Gulf.'
        " Najran Pharma will register both.",
        "VRD-06 is sold in India.\n\nFor VRD-11, a global Phase III trial in 596 patients is complete.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["VRD-06", "VRD-11"]
    for program in brief.programs:
        assert [one.name for one in program.partners] == ["Najran Pharmaceutical Industries"]


def test_a_firm_with_a_drug_like_name_is_no_product() -> None:
    """`Sinoltide Medicine` ends its first word as a peptide does."""
    brief = read(
        "Galmor Pharma and Sinoltide Medicine Enter License Agreement for Two Eye Products in China",
        f"{PLACE}Galmor Pharma Ltd. and Sinoltide Medicine Co., Ltd. today announced an exclusive license agreement for"
        " GLM-110, a drug for patients with blepharitis, and Presvane®, eye drops for presbyopia, in China.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["GLM-110", "Presvane"]


@pytest.mark.parametrize(
    "line",
    [
        "The Company's KCNT1 inhibitor program for epilepsy advanced into lead optimization in mice in June.",
        "KCNT1 programIn its KCNT1 effort, the Company selected a development candidate after studies in mice.",
    ],
)
def test_a_paragraph_on_a_program_without_a_name(line: str) -> None:
    """In a results release it counts, with or without a colon behind its heading."""
    brief = read(
        "Verdane Therapeutics Reports Third Quarter 2025 Financial Results",
        f"{PLACE}Verdane Therapeutics, Inc. today reported results and progress with its medicines.",
        "VRD-410 is in a Phase 2 trial in patients with dry eye.",
        line,
    )
    assert [program.asset and program.asset.name for program in brief.programs] == ["VRD-410", None]
    assert [target.name for target in brief.programs[1].targets] == ["KCNT1"]


def test_what_a_bracket_adds_to_another_drug() -> None:
    """`Together With Zelvanta® (corvitimab)` names one other drug twice, and no program."""
    brief = read(
        "Verdane Enters Clinical Supply Agreement with Norvexa to Evaluate VRD-4402 Together With Zelvanta® (corvitimab)",
        f"{PLACE}Verdane Immune, Inc. today announced a supply agreement with Norvexa AG. VRD-4402 is in a Phase 1 trial in"
        " solid tumors, and Zelvanta (corvitimab) is sold by Norvexa.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["VRD-4402"]


def test_a_university_says_once_what_the_product_is_called() -> None:
    """The press office comes to the name at the end."""
    brief = read(
        "One injection quietens seizures in mice with a childhood epilepsy",
        "University of Wexham | Press Office | 18 November 2026",
        "A single dose of a gene therapy largely stops the seizures of a genetic epilepsy, according to research in mice.",
        "Safety studies in larger animals have been started by Tarn Genetics Ltd, to which Wexham has granted an exclusive"
        " worldwide licence. Tarn calls the product TRN-101.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["TRN-101"]


def test_a_registry_prefix_may_be_a_firms_code() -> None:
    """`KCT-70` is a product, `KCT0001234` a trial of the Korean registry."""
    assert names("Kinnor Presents First Results with KCT-70\n\nKCT-70 was given in trial KCT0001234.") == [
        "KCT-70"
    ]


def test_a_brand_with_an_accent() -> None:
    """`SÈVO™`."""
    assert names("Neurosal Submits De Novo Request for SÈVO™\n\nSÈVO™ is a stimulator.") == ["SÈVO"]


def test_a_new_owner_renames_the_product() -> None:
    """`will refer to the molecule as MRS-410` makes both names one product's."""
    brief = read(
        "Marrow Oncology Secures Rights to an Antibody-Drug Conjugate from Lanting Biologics",
        f"{PLACE}Marrow Oncology, Inc. and Lanting Biologics Co., Ltd. today announced a license agreement for LT-6062 in"
        " ovarian cancer outside China. Marrow will refer to the molecule as MRS-410.",
    )
    (program,) = brief.programs
    assert program.asset and {program.asset.name, *program.asset.aliases} == {"LT-6062", "MRS-410"}


def test_the_one_code_of_a_grant() -> None:
    """The headline says that the money takes a treatment on; the text names only one."""
    brief = read(
        "Marran Therapeutics secures £2.1 million to take inhaled lung treatment towards the clinic",
        "4 November 2025",
        "Marran Therapeutics Ltd has won £1.4 million from Innovate UK for its treatment of bronchiectasis.",
        "MRN-07 is a short strand of RNA. In a rat model, MRN-07 lessened inflammation of the airways.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["MRN-07"]


def test_under_a_products_heading_is_no_other_program() -> None:
    """`The oral CGRP receptor antagonist has been approved` under `Lumevane®` tells of Lumevane."""
    brief = read(
        "Rhenor Pharma Reports Half-Year 2025 Financial Results",
        f"{PLACE}Rhenor Pharma AG today reported results and progress of its medicines.",
        "RNV-201\nRNV-201 is in a Phase 2 trial in patients with gout.",
        "Lumevane® (zelocapant)\nThe oral CGRP receptor antagonist has been approved by Swissmedic for migraine since 2024.",
    )
    assert [program.asset and program.asset.name for program in brief.programs] == ["RNV-201", "Lumevane"]


def test_three_programs_promised_by_the_headline() -> None:
    """`Three Biosimilars`: every paragraph that opens with a code is one."""
    brief = read(
        "Verdane Biologics and Grupo Norte Join Hands to Bring Three Biosimilars to Latin America",
        f"{PLACE}Verdane Biologics Ltd. and Grupo Norte S.A. have signed an agreement on three of Verdane's biosimilars.",
        "VB-07, a biosimilar of ustekinumab, for plaque psoriasis and Crohn's disease, was launched in India this year.",
        "VB-11, a biosimilar of golimumab. The global Phase III study in 512 patients finished recruitment in July 2025.",
        "VB-14, a biosimilar of vedolizumab, an antibody that binds an integrin. Its cell bank is now released for use.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["VB-07", "VB-11", "VB-14"]


def test_a_list_of_the_pipeline_is_no_news() -> None:
    """`- VRD-220 (antibody), obesity: Phase I` at the end does not make a program."""
    brief = read(
        "Notice Regarding Submission of Application for Approval in Japan of VRD-310 for Gout",
        f"{PLACE}Verdane Pharma Ltd. announced that it has submitted an application for approval of VRD-310, a drug for gout.",
        "Pipeline\n- VRD-310, gout: filed\n- VRD-220 (antibody), obesity: Phase I\n- VRD-118, nephropathy: Phase II",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["VRD-310"]


def test_a_disease_in_capitals_is_no_product() -> None:
    """`Patients With MASH`."""
    brief = read(
        "Verdane Reports Results From Phase 2b Trial of Velmisiran in Patients With MASH and Fibrosis",
        f"{PLACE}Verdane Therapeutics, Inc. today reported results of velmisiran in MASH.",
        "About MASH\n\nMASH is a liver disease.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["Velmisiran"]


def test_a_form_of_the_substance_in_a_bracket() -> None:
    """`Lasuvane® (Extended-Release Torsemide)` is one product."""
    brief = read(
        "Verdane Receives Complete Response Letter From FDA for Lasuvane® (Extended-Release Torsemide)",
        f"{PLACE}Verdane Pharma, Inc. today announced a letter of the FDA on Lasuvane® in heart failure.",
        "Torsemide has been used since 1993. Torsemide is a diuretic.",
    )
    assert len(brief.programs) == 1


def test_a_platform_is_no_product() -> None:
    """`validation of "SJ-Link" conjugation technology`."""
    brief = read(
        "Sejong Biologics Out-Licenses Two Antibody-Drug Conjugates to Arcavane Therapeutics",
        '- Validation of "SJ-Link" conjugation technology by a third partner',
        "SEOUL, South Korea, Sept. 8, 2026 /PRNewswire/ -- Sejong Biologics Co., Ltd. announced a license contract with Arcavane"
        " Therapeutics for SJB-210 and SJB-305, two antibody-drug conjugates for gastric cancer.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["SJB-210", "SJB-305"]


def test_trials_told_before_their_names() -> None:
    """`In the two Phase 3 studies, VIVANE-1 and VIVANE-2` names no product."""
    brief = read(
        "Mirabel Women's Health Reports Half-Year 2026 Financial Results",
        f"{PLACE}Mirabel SA today reported results and progress of its medicines.",
        "The application for MIR-540, an oral antagonist for hot flushes, was validated by the EMA in January 2026. In the two"
        " Phase 3 studies, VIVANE-1 and VIVANE-2, flushes were reduced. VIVANE-1 and VIVANE-2 have ended.",
    )
    assert [program.asset.name for program in brief.programs if program.asset] == ["MIR-540"]


@pytest.mark.parametrize("words", ["In addition to Tonvara, the company", "Besides Tonvara, our company"])
def test_the_company_behind_a_comma_is_no_apposition(words: str) -> None:
    """A device beside which a company sells others is not that company."""
    found = read(
        "Verdane Medical Starts Trial of the Tonvara Stimulator",
        f"{PLACE}Verdane Medical Ltd. today started a trial of its Tonvara™ system. {words} sells stimulators.",
    )
    assert [program.asset.name for program in found.programs] == ["Tonvara"]


def test_a_brand_that_a_sentence_begins_with() -> None:
    """What a product is called in one land, told in the sentence behind it, is an alias."""
    found = read(
        "Verdane's VRD-114 Enters FDA Review",
        f"{PLACE}The FDA has accepted the BLA for VRD-114. Under the name Vertal®, it was launched in Korea in January.",
    )
    assert [(one.asset.name, one.asset.aliases) for one in found.programs] == [("VRD-114", ("Vertal",))]


def test_a_plain_noun_is_no_substance() -> None:
    """What software does, said again and again without an article, is no product."""
    found = read(
        "Imageon and Clarivis Partner to Bring Data Capture Into One System",
        f"{PLACE}Imageon, Inc., a contract research organization, and Clarivis NV today announced an alliance in which scans will"
        " be built into data capture software. Image capture and data capture will be one.",
    )
    assert found.programs == ()


def test_a_labelled_code_of_letters() -> None:
    """A nuclide before letters that begin as the company does: `67Cu-VR-BN3` of Verdane Radiopharm."""
    found = read(
        "Last Patient Completes Follow-up in Verdane's Trial",
        f"{PLACE}Verdane Radiopharm has announced that the last patient was given 67Cu-VR-BN3, a radioligand.",
    )
    assert [program.asset.name for program in found.programs] == ["67Cu-VR-BN3"]
