"""The vocabulary: its files, the compiled index, the scanner, and resolving words."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.brief import Event
from summarizer.errors import VocabularyError
from summarizer.vocabulary import Stem, load
from summarizer.vocabulary.compile import COMPILED, build, read_sources
from summarizer.vocabulary.fold import split, straighten
from summarizer.vocabulary.packed import APART, TABLES, line_at, pack, unpack

GUIDE = (Path(__file__).parent.parent / "docs" / "labelling-guide.md").read_text(encoding="utf-8")


def found(text: str, kind: str) -> list[tuple[str, str]]:
    return [
        (mention.id, text[mention.start : mention.end])
        for mention in load().scan(text)
        if mention.kind == kind
    ]


def ids(text: str, kind: str) -> list[str]:
    return [term for term, _ in found(text, kind)]


def section(heading: str) -> str:
    return GUIDE.split(f"\n## {heading}\n")[1].split("\n## ")[0]


# -- the files


def test_compiled_file_is_fresh() -> None:
    """Compiling the TOML files again, in another process than the committed file's, gives it to the byte."""
    built = build()
    assert COMPILED.read_bytes() == pack(built), "run python -m summarizer.vocabulary.compile"
    assert re.fullmatch("[0-9a-f]{16}", built["fingerprint"])
    assert load().fingerprint == built["fingerprint"]


def test_every_entry_names_its_source() -> None:
    """Each entry has a source, a page that was opened or "unverified"; the counts are printed."""
    kinds = read_sources()
    for kind, entries in kinds.items():
        if kind in ("guard", "exception"):
            continue
        assert all(entry["source"] for entry in entries)
        counts = Counter("unverified" not in entry["source"] for entry in entries)
        print(f"{kind}: {counts[True]} with a source, {counts[False]} unverified")  # noqa: T201 asked for


def test_modalities_are_those_of_the_guide() -> None:
    """Classes and parents are exactly the rows of the labelling guide's table."""
    rows = re.findall(r"^\| ([a-z-]+) \| ([a-z–-]+) \|", section("modality"), re.MULTILINE)
    expected = {name: None if parent == "–" else parent for name, parent in rows if name != "class"}
    vocabulary = load()
    assert len(expected) == 28
    assert {name: vocabulary.term("modality", name).parent for name in vocabulary.ids("modality")} == expected


def test_stages_are_those_of_the_guide() -> None:
    """Stages stand in the guide's order, which is their rank."""
    ladder = section("stage").split("`discontinued`")[0]
    expected = [*re.findall(r"`([a-z0-9-]+)`", ladder), "discontinued"]
    vocabulary = load()
    assert list(vocabulary.ids("stage")) == expected
    assert [int(vocabulary.term("stage", name).facts["rank"]) for name in expected] == list(
        range(len(expected))
    )


def test_actions_are_those_of_the_guide() -> None:
    """Actions are exactly those that the guide lists."""
    listed = section("regulator").split("`action`, the most specific:")[1]
    assert set(load().ids("action")) == set(re.findall(r"`([a-z-]+)`", listed))


def test_roles_are_those_of_the_guide() -> None:
    """Roles are exactly those that the guide lists."""
    listed = section("partner").split("- `role`:")[1].split("- One entry")[0]
    assert set(load().ids("role")) == set(re.findall(r"`([a-z-]+)`", listed))


def test_events_are_those_of_the_brief() -> None:
    """Events are exactly those that a brief may hold."""
    assert set(load().ids("event")) == set(get_args(Event))


def test_agencies_of_the_guide_exist_with_a_region() -> None:
    """Every agency that the guide names is known, and every agency rules somewhere."""
    vocabulary = load()
    named = """FDA EMA EC MHRA NMPA PMDA MHLW TGA Swissmedic MFDS TFDA HSA CDSCO ANVISA COFEPRIS SAHPRA SFDA
    Medsafe"""
    named_ids = {*named.split(), "Health Canada", "BfArM", "PEI", "ANSM", "AEMPS"}
    assert named_ids <= set(vocabulary.ids("regulator"))
    assert len(vocabulary.ids("regulator")) >= 64
    assert all(vocabulary.region(agency) for agency in vocabulary.ids("regulator"))
    assert vocabulary.region("Atlantis") is None


def test_modalities_of_stems_exist() -> None:
    """Every stem implies a class that there is."""
    vocabulary = load()
    classes = {vocabulary.term("stem", stem).facts["modality"] for stem in vocabulary.ids("stem")}
    assert classes <= set(vocabulary.ids("modality"))
    assert len(vocabulary.ids("stem")) > 200


META = '[meta]\nsource = "a test"\ndate = "2026-11-24"\n'
ENTRY = '[[target]]\nid = "{}"\nname = "{}"\nsource = "unverified"\n'


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (ENTRY.format("AAA1", "one") + ENTRY.format("AAA1", "two"), "AAA1 stands twice"),
        (ENTRY.format("AAA1", "alpha kin") + ENTRY.format("BBB1", "alpha-kin"), "'alpha kin' (AAA1, BBB1)"),
        (ENTRY.format("AAA1", "one") + 'aliases = ["two"]\nweak = ["Two"]', "'Two' stands in two lists"),
        (ENTRY.format("AAA1", "one") + 'parent = "CCC"', "'CCC' is no target"),
        (ENTRY.format("AAA1", "one") + 'colour = "red"', "unknown keys ['colour']"),
        (ENTRY.format("AAA1", "one|two"), "holds one of"),
        (ENTRY.format("AAA1", "--"), "no letter or digit"),
        ("[[target]\n", "not valid TOML"),
        ('[[guard]]\nkind = "target"\nid = "AAA1"\nalias = ["one"]\n', "no such entry"),
        (
            ENTRY.format("AAA1", "one") + '[[guard]]\nkind = "target"\nid = "AAA1"\nalias = ["2"]\n',
            "is no alias",
        ),
    ],
)  # fmt: skip
def test_malformed_vocabularies_are_refused(tmp_path: Path, body: str, says: str) -> None:
    """A wrong file is refused with the entry and what to do."""
    (tmp_path / "targets.toml").write_text(META + body, encoding="utf-8")
    with pytest.raises(VocabularyError, match=re.escape(says)):
        build(tmp_path)


def test_files_without_origin_are_refused(tmp_path: Path) -> None:
    """A file says where it comes from."""
    (tmp_path / "targets.toml").write_text(ENTRY.format("AAA1", "one"), encoding="utf-8")
    with pytest.raises(VocabularyError, match="lacks source or date"):
        build(tmp_path)


# -- the scanner: words


@pytest.mark.parametrize(
    "text", ["PD-1", "PD1", "PD 1", "PD‑1", "pd-1", "ＰＤ－１", "anti-PD-1", "PD\n1", "PD-1s"]
)
def test_a_name_is_found_however_it_is_parted(text: str) -> None:
    """Hyphens, dashes, spaces, line ends and full-width forms part a name alike."""
    assert ids(text, "target") == ["PDCD1"]


@pytest.mark.parametrize("text", ["PD-10", "PD\n\n1", "PD, 1", "PD - 1", "pd 1 of 3", "PD—1", "xPD-1"])
def test_what_only_looks_like_a_name_is_not_found(text: str) -> None:
    """Other numbers, other sentences and other words do not make a name."""
    assert ids(text, "target") == []


def test_names_put_together_are_found_one_by_one() -> None:
    """An x, a slash or nothing between the names of a bispecific."""
    assert ids("PD-1xVEGF, CD19xCD3 and BCMAxCD3; EGFR/HER3", "target") == [
        "PDCD1", "VEGFA", "CD19", "CD3", "TNFRSF17", "CD3", "EGFR", "ERBB3",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["IL-1β", "IL-1 beta", "IL1b", "IL-1B", "interleukin-1 beta"])
def test_greek_letters_are_spelled_many_ways(text: str) -> None:
    """A Greek letter, its name and its Latin stand-in are one."""
    assert ids(text, "target") == ["IL1B"]


def test_short_capitals_count_only_as_printed() -> None:
    """MET is a target, met is a verb; so with ADC and IND."""
    assert ids("MET inhibitor", "target") == ["MET"]
    assert ids("the trial met its endpoint", "target") == []
    assert ids("her 2 children", "target") == []
    assert ids("BiTE molecules", "modality")[0] == "bispecific-antibody"
    assert "bispecific-antibody" not in ids("a bite of cake", "modality")


def test_a_closing_bracket_belongs_to_the_name() -> None:
    """Lp(a) is quoted whole."""
    assert found("lowers Lp(a) by half", "target") == [("LPA", "Lp(a)")]


def test_context_aliases_carry_their_flag() -> None:
    """An ambiguous alias says so; the rules then ask for a cue beside it."""
    mention = next(mention for mention in load().scan("MET inhibitor") if mention.kind == "target")
    assert "context" in mention.flags
    assert next(m for m in load().scan("HER3 inhibitor") if m.kind == "target").flags == ()


def test_parts_of_code_names_carry_a_flag() -> None:
    """A name inside a product's code may be no target or modality at all."""
    assert [m.flags for m in load().scan("ADC-1234") if m.kind == "modality"] == [("code",)]
    assert ids("ADC1234", "modality") == []


def test_the_longest_of_a_kind_wins_and_kinds_overlap() -> None:
    """Taiwan FDA is not the FDA; IND clearance is an action and an application."""
    assert ids("Taiwan FDA", "regulator") == ["TFDA"]
    text = "announced IND clearance"
    assert ids(text, "action") == ["ind-cleared"]
    assert ids(text, "application") == ["ind"]


def test_plurals_and_possessives_match() -> None:
    """ADCs, bispecific antibodies and the FDA's are forms of one alias."""
    assert found("two ADCs", "modality") == [("antibody-drug-conjugate", "ADCs")]
    assert found("gene therapies", "modality") == [("gene-therapy", "gene therapies")]
    assert ids("bispecific antibodies", "modality") == ["bispecific-antibody"]
    assert ids("the FDA's decision", "regulator") == ["FDA"]


def test_a_company_is_no_modality() -> None:
    """ADC Therapeutics holds no ADC."""
    assert ids("ADC Therapeutics announced", "modality") == []
    assert ids("an ADC for lymphoma", "modality") == ["antibody-drug-conjugate"]


# -- the scanner: phases


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Phase 1", "phase-1"), ("Phase Ib", "phase-1"), ("phase one", "phase-1"),
        ("Phase 1b/2a", "phase-1-2"),
        ("Phase I/IIa", "phase-1-2"), ("Phase 1-2", "phase-1-2"), ("Phase-IIb", "phase-2"),
        ("Ph2", "phase-2"),
        ("PhII", "phase-2"), ("phase II/III", "phase-2-3"), ("Phase 2b/3", "phase-2-3"),
        ("Phase 3", "phase-3"),
        ("phase three", "phase-3"), ("Phase IIIb", "phase-3"),
        ("III期", "phase-3"), ("Ⅲ期臨床試驗", "phase-3"),
        ("第Ⅱ相試験", "phase-2"), ("임상 1/2a상", "phase-1-2"), ("IND-enabling", "preclinical"),
    ],
)  # fmt: skip
def test_phases_in_all_notations(text: str, stage: str) -> None:
    """Arabic, Roman, words, parts and joined phases; Chinese, Japanese and Korean ones."""
    assert ids(f"a {text} trial", "stage") == [stage]


def test_two_phases_in_a_list_are_two() -> None:
    """Only a slash or a hyphen joins two phases into one trial."""
    assert ids("Phase 1 and Phase 2 trials", "stage") == ["phase-1", "phase-2"]
    assert ids("Phase 2\n3 patients", "stage") == ["phase-2"]


def test_words_after_a_phase_are_no_part_of_it() -> None:
    """No plural is cut down to "phase i" or "phase 3 a"."""
    assert ids("the first phase is over", "stage") == []
    assert found("in Phase 3 as planned", "stage") == [("phase-3", "Phase 3")]


def test_ready_is_flagged() -> None:
    """Phase 3-ready says that no phase 3 has begun."""
    assert [m.flags for m in load().scan("a Phase 3-ready asset") if m.kind == "stage"] == [("ready",)]


# -- the scanner: agencies


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("the U.S. Food and Drug Administration", "FDA"), ("CBER", "FDA"), ("CHMP", "EMA"),
        ("the European Commission", "EC"), ("China's CDE", "NMPA"), ("Taiwan's CDE", "TFDA"),
        ("Riyadh: the SFDA approved", "SFDA"), ("in Beijing in 2010, SFDA approved", "NMPA"),
        ("Thai FDA", "Thai FDA"), ("FDA Philippines", "Philippines FDA"), ("Ghana FDA", "Ghana FDA"),
        ("国家药监局", "NMPA"), ("國家藥監局", "NMPA"), ("食藥署", "TFDA"), ("厚生労働省", "MHLW"),
        ("식약처는", "MFDS"), ("Paul-Ehrlich-Institut", "PEI"), ("Santé Canada", "Health Canada"),
        ("Ministry of Health, Labour and Welfare", "MHLW"), ("Israeli Ministry of Health", "Israel MoH"),
        ("Singapore's HSA", "HSA"), ("Минздрав", "Russian MoH"),
    ],
)  # fmt: skip
def test_agencies_by_all_their_names(text: str, agency: str) -> None:
    """Names, committees, local names; clashing abbreviations go by the words around."""
    assert ids(text, "regulator") == [agency]


@pytest.mark.parametrize(
    "text", ["NICE", "BARDA", "the SEC", "an Institutional Review Board", "CMS", "European Patent Office"]
)
def test_other_bodies_are_no_agencies(text: str) -> None:
    """Payers, funders, exchanges and ethics boards are bodies, not regulators."""
    assert ids(text, "regulator") == []
    assert len(ids(text, "body")) == 1


def test_abbreviations_need_their_country() -> None:
    """HSA is human serum albumin, PEI a polymer, MCC a carcinoma, unless the text says otherwise."""
    for text in ("HSA fusion", "PEI transfection", "MCC patients", "ppb", "an EC50 of 2 nM"):
        assert ids(text, "regulator") == []


# -- the scanner: actions


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("FDA clearance of its IND", "ind-cleared"), ("Orphan Drug Designation", "orphan"),
        ("Breakthrough Therapy Designation (BTD)", "breakthrough"), ("Fast Track Designation", "fast-track"),
        ("RMAT designation", "rmat"), ("PRIME designation", "prime"),
        ("QIDP", "qualified-infectious-disease"),
        ("a Complete Response Letter", "rejected"), ("lifted the partial clinical hold", "hold-lifted"),
        ("a partial clinical hold", "clinical-hold"), ("accelerated approval", "conditionally-approved"),
        ("positive CHMP opinion", "positive-opinion"), ("priority review", "priority-review"),
        ("药物临床试验批准通知书", "ind-cleared"), ("获受理", "accepted"), ("突破性治疗", "breakthrough"),
        ("优先审评", "priority-review"), ("附条件批准", "conditionally-approved"),
        ("製造販売承認", "approved"),
        ("製造販売承認申請", "submitted"), ("先駆的医薬品", "sakigake"), ("希少疾病用医薬品", "orphan"),
        ("품목허가", "approved"), ("희귀의약품", "orphan"), ("EU-Zulassung", "approved"),
        ("bedingte Zulassung", "conditionally-approved"), ("autorisation de mise sur le marché", "approved"),
    ],
)  # fmt: skip
def test_actions_in_many_languages(text: str, action: str) -> None:
    """The cue of an action gives it, and no other one."""
    assert set(ids(text, "action")) == {action}


def test_vague_words_are_flagged_weak() -> None:
    """The word approved alone says little: rules want an agency or an application beside it."""
    assert [m.flags for m in load().scan("it was approved") if m.kind == "action"] == [("weak",)]


# -- the scanner: scripts and odd input


def test_names_stand_at_changes_of_script() -> None:
    """A Latin name inside Chinese is a name; a Chinese one needs no boundary."""
    assert ids("靶向HER3的双特异性抗体偶联药物", "target") == ["ERBB3"]
    assert ids("靶向HER3的双特异性抗体偶联药物", "modality") == ["bispecific-adc"]
    assert ids("一项11期研究", "stage") == []


def test_isotopes_with_raised_digits_are_found() -> None:
    """¹⁷⁷Lu is 177Lu."""
    assert found("¹⁷⁷Lu-labelled", "modality") == [("radiopharmaceutical", "¹⁷⁷Lu")]


@given(st.text(max_size=300))
def test_any_text_is_scanned(text: str) -> None:
    """Whatever the text, mentions are sorted, lie inside it, and those of one kind do not overlap."""
    mentions = load().scan(text)
    last: dict[str, int] = {}
    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.start >= last.get(mention.kind, 0)
        last[mention.kind] = mention.end
    assert [m.start for m in mentions] == sorted(m.start for m in mentions)


@given(
    st.sampled_from(["PD-1", "HER3", "国家药监局", "Phase 1b/2a", "siRNA", "TGF-β"]),
    st.text(alphabet=" .,;\n「」", max_size=20),
)
def test_names_are_found_anywhere(name: str, around: str) -> None:
    """Punctuation and white space around a name do not hide it."""
    text = f"{around} {name} {around}"
    assert any(text[m.start : m.end] == name for m in load().scan(text))


@given(st.text(max_size=100))
def test_straightening_keeps_the_length(text: str) -> None:
    """Offsets into the straightened text are offsets into the text."""
    assert len(straighten(text)) == len(text)


def test_tokens_are_runs_of_letters_or_digits() -> None:
    """A name falls into the same words however it is parted."""
    assert split("CLDN18.2").words == split("cldn-18 2").words == ["cldn", "18", "2"]


# -- stems


@pytest.mark.parametrize(
    ("word", "modality"),
    [
        ("osimertinib", "small-molecule"), ("Inclisiran", "sirna"), ("nusinersen", "antisense"),
        ("semaglutide", "peptide"), ("trastuzumab", "monoclonal-antibody"),
        ("pelrustomig", "bispecific-antibody"),
        ("etanercept", "fusion-protein"), ("vedotin", "antibody-drug-conjugate"),
        ("tozinameran", "mrna-vaccine"),
        ("ciltacabtagene", "car-t"), ("dezaparvovec", "gene-therapy"), ("laherparepvec", "oncolytic-virus"),
        ("tetraxetan", "radiopharmaceutical"), ("alteplase", "protein"), ("irinotecan", "small-molecule"),
    ],
)  # fmt: skip
def test_stems_imply_a_modality(word: str, modality: str) -> None:
    """The longest stem at the end of an INN gives the class."""
    stem = load().stem(word)
    assert isinstance(stem, Stem)
    assert stem.modality == modality


@pytest.mark.parametrize(
    "word",
    ["peptide", "nucleotide", "control", "treatment", "document", "concept", "interleukin", "transgene",
     "excel", "kinase", "increase", "mab", "BeiGene", "increment", "testosterone", "thermostat", "pdl1"],
)  # fmt: skip
def test_words_that_only_end_like_a_stem(word: str) -> None:
    """English words, companies and biochemical classes are no INN."""
    assert load().stem(word) is None


def test_stems_are_mentions_and_second_words_are_flagged() -> None:
    """A payload's stem right after an antibody's name makes the product a conjugate."""
    mentions = [m for m in load().scan("trastuzumab fictotecan or irinotecan") if m.kind == "stem"]
    assert [(m.id, m.flags) for m in mentions] == [("-mab", ()), ("-tecan", ("second",)), ("-tecan", ())]


# -- resolving


@pytest.mark.parametrize(
    ("kind", "words", "term"),
    [
        ("modality", "bispecific ADC", "bispecific-adc"), ("modality", "bispecific-adc", "bispecific-adc"),
        ("modality", "bispecific antibody-drug conjugate", "bispecific-adc"),
        ("modality", "allogeneic CAR T-cell therapy", "car-t"),
        ("modality", "oral small molecule", "small-molecule"),
        ("modality", "monoclonal antibodies", "monoclonal-antibody"), ("modality", "a wonder", None),
        ("stage", "Phase 1b/2a", "phase-1-2"), ("stage", "Ph II", "phase-2"),
        ("stage", "phase three", "phase-3"),
        ("stage", "Phase I/IIa", "phase-1-2"), ("stage", "pivotal Phase 3", "phase-3"),
        ("stage", "phase-2-3", "phase-2-3"),
        ("regulator", "fda", "FDA"), ("regulator", "European Medicines Agency (EMA)", "EMA"),
        ("regulator", "CHMP", "EMA"), ("regulator", "Atlantis Drug Board", None),
        ("action", "Orphan Drug Designation", "orphan"), ("action", "ind-cleared", "ind-cleared"),
        ("target", "anti-PD-1", "PDCD1"), ("target", "MET inhibitor", "MET"), ("target", "met", "MET"),
        ("target", "ERBB3", "ERBB3"), ("target", "HER3", "ERBB3"),
        ("target", "GLP-1 receptor agonist", "GLP1R"),
        ("target", "PD-1抑制剂", "PDCD1"), ("target", "HER2-positive breast cancer", None),
        ("target", "zorblax", None),
        ("target", "", None), ("role", "exclusive licensee", "licensee"),
        ("event", "clinical-data", "clinical-data"),
    ],
)  # fmt: skip
def test_words_resolve_to_terms(kind: str, words: str, term: str | None) -> None:
    """Ids, aliases and longer phrases resolve; anything else does not."""
    assert load().resolve(kind, words) == term


def test_terms_have_names_parents_and_regions() -> None:
    """What the vocabulary knows of a term is there to ask."""
    vocabulary = load()
    assert vocabulary.ancestors("modality", "bispecific-adc") == ("antibody-drug-conjugate", "antibody")
    assert "antibody drug conjugate" in vocabulary.names("modality", "antibody-drug-conjugate")
    assert vocabulary.region("NMPA") == "China"
    assert vocabulary.term("target", "ERBB3").name == "HER3"
    assert vocabulary.term("application", "ind").facts["group"] == "trial"
    with pytest.raises(VocabularyError, match="is no modality"):
        vocabulary.term("modality", "potion")
    assert vocabulary.has("regulator", "FDA")
    assert not vocabulary.has("regulator", "FDA|FDA")
    assert vocabulary.region("FD") is None


def test_compiled_file_gives_back_what_was_compiled() -> None:
    """Tables and terms are read from the file as they were built; nothing in them holds what parts them."""
    built, data = build(), COMPILED.read_bytes()
    opened = unpack(data)
    for table in TABLES:
        opened[table] = {key: line_at(data, at).replace(APART, "\n") for key, at in opened[table].items()}
    assert opened == built
    with pytest.raises(ValueError, match="Expecting value"):
        unpack(b"<html>\n")
