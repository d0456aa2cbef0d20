"""Companies and bodies that releases name without a legal form or a word that tells what they are.

Only that such a name is an organisation's is taken from here; what it does in a release, the release says.
"""

from __future__ import annotations

_COMPANIES = """
AbbVie|Abbott|Acadia|Actelion|Agenus|Agilent|Alcon|Alexion|Alkermes|Allergan|Almirall|Alnylam|Amgen|Amneal|Arcturus
Arrowhead|Ascendis|Astellas|AstraZeneca|Aurobindo|Bachem|Bausch + Lomb|Bausch Health|Baxter|Bayer|BeiGene|BeOne|Becton Dickinson
Biocon|Biogen|BioMarin|bioMérieux|BioNTech|BMS|Boehringer Ingelheim|Boston Scientific|Bristol Myers Squibb
Bristol-Myers Squibb|Catalent|Celgene|Cellectis|Celltrion|Chiesi|Chugai|Cipla|CSL|CSL Behring|CSL Seqirus|CSPC|CureVac
Daewoong|Daiichi Sankyo|Dong-A ST|Eisai|Elanco|Eli Lilly|Emergent BioSolutions|Esteve|Everest Medicines|Evotec|Exelixis
Ferring|Fresenius Kabi|Galapagos|GE HealthCare|Genentech|Genmab|Gilead|Grifols|Grünenthal|GSK|GlaxoSmithKline|Hanmi|Hengrui
Hikma|Hologic|Horizon|Illumina|Incyte|Innovent|Ionis|Ipsen|Janssen|Jazz|Johnson & Johnson|J&J|Kite|Kyowa Kirin|LEO Pharma
LG Chem|Lilly|Lundbeck|Lupin|Maruho|Medtronic|Menarini|Merck|Merck KGaA|Merz|Mitsubishi Tanabe|Moderna|MSD|Mundipharma
Nippon Shinyaku|Novartis|Novavax|Novo Nordisk|Octapharma|Ono|Organon|Orion|Otsuka|Pfizer|Philips|Pierre Fabre|Qiagen|QIAGEN
Recordati|Regeneron|Roche|Samsung Bioepis|Sandoz|Sanofi|Sanofi Pasteur|Santen|Seagen|Senju|Servier|Shionogi|Siemens Healthineers
SK Bioscience|Sobi|Stada|STADA|Sumitomo Pharma|Sun Pharma|Sysmex|Takeda|Teva|Theramex|Torii|UCB|United Therapeutics|Vertex
Viatris|Zai Lab|Zoetis|Zydus|3SBio|Hutchmed|HUTCHMED|Lunit|NVIDIA|Nvidia|Google|DeepMind|Microsoft|Amazon Web Services|Oracle|IBM
Ginkgo Bioworks|Halozyme|Xencor|Adimab|Ablexis|OmniAb|Lonza|Thermo Fisher|Thermo Fisher Scientific|Patheon|Samsung Biologics
WuXi AppTec|WuXi Biologics|WuXi STA|WuXi XDC|Recipharm|Vetter|Siegfried|Rentschler|Fujifilm|FUJIFILM|FUJIFILM Diosynth
Fujifilm Diosynth|AGC Biologics|Charles River|Curia|Piramal|Cambrex|Jubilant|CordenPharma|Corden|PolyPeptide|Almac|Novasep
Oxford Biomedica|OXB|Resilience|National Resilience|ABL|Minaris|Forge Biologics|Andelyn|Aldevron|Cytiva|Sartorius|MilliporeSigma
West Pharmaceutical|Ypsomed|BD|SHL Medical|Nemera|Aptar|Gerresheimer|Schott|IQVIA|Syneos|Syneos Health|Parexel|PAREXEL|ICON plc
PPD|Medpace|Fortrea|Labcorp|Covance|Novotech|Premier Research|Worldwide Clinical Trials|Avance Clinical|Caidya
Precision for Medicine|Tigermed|Pharmaron|Quotient Sciences|Eckert & Ziegler|Orano Med|PanTera|Niowave|Nusano|IONETIX
Cardinal Health|McKesson|AmerisourceBergen|Cencora|Sinopharm|Walgreens|CVS|Eversana|EVERSANA|Foundation Medicine|Guardant Health
Natera|Tempus|Caris|Exact Sciences|Myriad|Personalis|BARDA|CIRM|CEPI|NIAID|NIH|NCI|CARB-X|CPRIT|Bpifrance|Innosuisse|Vinnova
Innovate UK|Wellcome|AMED|JST|NEDO|KDDF|MTEC|USAMRDC|DTRA|DARPA|Horizon Europe|Eurostars|Unitaid|Gavi|PATH|GARDP|MMV|DNDi|IAVI
Alberta Innovates|AFM-Téléthon|AFM Téléthon|JDRF|Breakthrough T1D|Cure SMA|CureDuchenne|LifeArc|Blackstone Life Sciences
SWOG|ECOG-ACRIN|EORTC|NRG Oncology|GOG Foundation|Unicancer|UNICANCER|GIMEMA|PETHEMA|AIO|HOVON|NCIC|TIGR|MD Anderson
Memorial Sloan Kettering|Dana-Farber|Mayo Clinic|Cleveland Clinic|City of Hope|Moffitt|Fred Hutch|Johns Hopkins|Mass General
Mass General Brigham|Massachusetts General|Stanford|Harvard|Yale|Duke|Emory|UCLA|UCSF|UCSD|UPMC|Penn Medicine|Scripps Research
Scripps|Inserm|INSERM|CNRS|Institut Pasteur|Gustave Roussy|Institut Curie|Karolinska Institutet|Karolinska|Charité|ETH Zurich
Max Planck|Fraunhofer|Helmholtz|CHUV|KU Leuven|VIB|Imperial College London|King’s College London|King's College London
University College London|UCL|Cambridge Enterprise|Yissum|Yeda|Ramot|Hadassah|CSIRO|WEHI|A*STAR|RIKEN|CiRA
"""

_KINDS = {
    "funder": "BARDA|CIRM|CEPI|NIAID|NIH|NCI|CARB-X|CPRIT|Bpifrance|Innosuisse|Vinnova|Innovate UK|Wellcome|AMED|JST|NEDO"
    "|KDDF|MTEC|USAMRDC|DTRA|DARPA|Horizon Europe|Eurostars|Unitaid|Gavi|Alberta Innovates|AFM-Téléthon|AFM Téléthon|JDRF"
    "|Breakthrough T1D|Cure SMA|CureDuchenne|LifeArc",
    "investor": "Blackstone Life Sciences",
    "academic": "SWOG|ECOG-ACRIN|EORTC|NRG Oncology|GOG Foundation|Unicancer|UNICANCER|GIMEMA|PETHEMA|AIO|HOVON|NCIC"
    "|MD Anderson|Memorial Sloan Kettering|Dana-Farber|Mayo Clinic|Cleveland Clinic|City of Hope|Moffitt|Fred Hutch"
    "|Johns Hopkins|Mass General|Mass General Brigham|Massachusetts General|Stanford|Harvard|Yale|Duke|Emory|UCLA|UCSF"
    "|UCSD|UPMC|Penn Medicine|Scripps Research|Scripps|Inserm|INSERM|CNRS|Institut Pasteur|Gustave Roussy"
    "|Institut Curie|Karolinska Institutet|Karolinska|Charité|ETH Zurich|Max Planck|Fraunhofer|Helmholtz|CHUV|KU Leuven"
    "|VIB|Imperial College London|King’s College London|King's College London|University College London|UCL|Oxford"
    "|Cambridge Enterprise|Yissum|Yeda|Ramot|Hadassah|CSIRO|WEHI|A*STAR|RIKEN|CiRA",
}

KNOWN: dict[str, str] = {
    **{
        name.strip(): "company"
        for line in _COMPANIES.splitlines()
        for name in line.split("|")
        if name.strip()
    },
    **{name: kind for kind, names in _KINDS.items() for name in names.split("|")},
}
"""The name as written, to the kind of organisation."""


def known(name: str) -> tuple[str, str] | None:
    """Return the known name that a run of words is or begins with, and its kind.

    >>> known("Bristol Myers Squibb Company"), known("Verdane Therapeutics")
    (('Bristol Myers Squibb', 'company'), None)
    """
    words = name.split()
    for size in range(min(4, len(words)), 0, -1):
        part = " ".join(words[:size])
        if part in KNOWN:
            return part, KNOWN[part]
    return None
