"""Companies and bodies that releases name without a legal form or a word that tells what they are.

Only that such a name is an organisation's is taken from here; what it does in a release, the release says. Names that are
words of the language, towns, targets or diseases as well are left out.

>>> len(KNOWN) > 1200
True
"""

from __future__ import annotations

from functools import cache

_COMPANIES = """
3SBio|Abbott|AbbVie|ABIVAX|Abivax|ABL|Ablexis|AC Immune|Acadia|Acceleron|ACELYRIN|Acelyrin|Achaogen|Aclaris
Acorda|Actavis|Actelion|Adamas|Adamed|Adaptimmune|Adherex|Adimab|Adocia|Adverum|Aeglea|Aerovate|Affimed
AGC Biologics|Agenus|Agilent|Agios|Aimmune|Akcea|Akebia|Akero|Albireo|Alcon|Aldevron|Aldeyra|Alector|Alexion
Alfasigma|ALK-Abelló|Alkermes|Allakos|Allergan|Allogene|AlloVir|Almac|Almirall|Alnylam|Altimmune|Alumis
Amarin|Amazon Web Services|Ambrx|AmerisourceBergen|Amgen|Amicus|Amneal|Amphastar|Amryt|Amylyx|AnaptysBio
Anavex|Andelyn|Angelini|Annexon|Apellis|Apotex|Aprea|Aptar|Arcellx|ArcticZymes|Arcturus|Arcutis|Ardelyx
Argenx|argenx|Armata|ArriVent|Arrowhead|Artiva|Arvinas|Ascelia|Ascendis|AskBio|Assertio|Astellas|AstraZeneca
Atara|Atea|Athenex|Athersys|aTyr|Aurinia|Aurobindo|Autolus|Avadel|Avance Clinical|AVEO|AveXis|AVROBIO
Avrobio|Axcella|Axovant|Axsome|Azurity|Bachem|Basilea|Bausch + Lomb|Bausch Health|Bavarian Nordic|Baxter
Bayer|BD|Becton Dickinson|BeiGene|Bellicum|BELLUS Health|BeOne|BerGenBio|BeyondSpring|Bicara
Bio Products Laboratory|BioAge|BioArctic|BioAtla|BIOCAD|Biocad|Biocon|BioCryst|BioDelivery Sciences
Biofrontera|Biogaia|Biogen|Biohaven|Biohit|BioInvent|BioLineRx|BioMarin|Biomea|BiomX|bioMérieux|Bionomics
BioNTech|Bioporto|Biotest|BioXcel|bluebird bio|BMS|Boehringer Ingelheim|Boston Scientific|BPL|Bracco
BrainStorm|BrainStorm Cell|BridgeBio|Bristol Myers Squibb|Bristol-Myers Squibb|Cabaletta|Caidya|Calithera
Calliditas|Cambrex|Camurus|Cantargia|Capricor|Cardinal Health|Caris|CARMAT|Carmat|Catalent|Celgene|Cellectar
Cellectis|Cellnovo|Celltrion|Celon Pharma|Celularity|Celyad|Cencora|Cerevel|Charles River|ChemoCentryx
Chemomab|Chiasma|Chiesi|Chimerix|Chugai|Cidara|Cipla|Clementia|Clovis Oncology|Codiak|Coherus|CollPlant
Collplant|Contineum|Corbus|Corcept|Corden|CordenPharma|CorMedix|Corvus|Corxel|Covance|Crinetics|CSL
CSL Behring|CSL Seqirus|CSL Vifor|CSPC|Cullgen|Cullinan|CureVac|Curia|CVS|Cytiva|Cytokinetics|CytomX|CytRx
Daewoong|Daiichi Sankyo|Darnitsa|Daré|DBV|Deciphera|DeepMind|Denali|Dermavant|Dermira|DiaMedica|Dicerna|DNDi
Dompe|Dompé|Dong-A ST|DURECT|Durect|Dynavax|Eckert & Ziegler|Edesa|Editas|Egalet|eGenesis|Egetis|EGIS|Egis
Eidos|Eiger|Eisai|Elanco|Eledon|Eli Lilly|Eliem|Emergent BioSolutions|Enanta|enGene|Enlivex|Entasis
Entera Bio|Enterome|Entrada|Epizyme|Erasca|ERYTECH|Erytech|Esperion|Esteve|Ethypharm|Evaxion|Evelo
Everest Medicines|EVERSANA|Eversana|Evofem|Evotec|Exact Sciences|Exelixis|Eyenovia|EyePoint|Faes|Farmak
Faron|Fermion|Ferrer|Ferring|FibroGen|Forge Biologics|Fortrea|Foundation Medicine|Fractyl|Freeline
Fresenius Kabi|FUJIFILM|Fujifilm|FUJIFILM Diosynth|Fujifilm Diosynth|Galapagos|Galderma|Galera|Gamaleya
Gamida Cell|GARDP|GE HealthCare|Gedeon Richter|Genentech|GENERIUM|Generium|Genethon|GENFIT|Genfit|Genmab
GenSight|GeoVax|Geron|Geropharm|Gerresheimer|Gilead|Ginkgo Bioworks|GlaxoSmithKline|GlycoMimetics|Google
Grifols|Gritstone|Grünenthal|GSK|GT Biopharma|Guardant Health|Gubra|Guerbet|Généthon|Halozyme|Hanmi
Hansa Biopharma|Helsinn|Hengrui|Herantis|Hikma|Hologic|HOOKIPA|Hookipa|Horizon|Horus Pharma|HRA Pharma
Humacyte|HUTCHMED|Hutchmed|IAVI|IBM|ICON plc|Icosavax|IDEAYA|Ideaya|Idorsia|Illumina|ImCheck|Immatics
Immunai|Immunic|ImmunityBio|Immunocore|ImmunoGen|Immunome|Immunovant|Immutep|Imugene|Incyte|InflaRx
Inhibikase|Inhibrx|Inmagene|Innovent|Innoviva|Inotrem|INOVIO|Inovio|Inozyme|Insmed|Intarcia|Intellia
Intra-Cellular|Inventiva|iOnctura|IONETIX|Ionis|Iovance|Ipsen|Ipsen Bioscience|IQVIA|Ironwood|Isofol
Italfarmaco|iTeos|J&J|Janssen|Janux|Jazz|Johnson & Johnson|Jounce|Jubilant|KalVista|Kamada|Karo Pharma
Karuna|Karyopharm|Kedrion|Kezar|Kiniksa|Kinnate|Kiora|Kite|Krka|Kronos Bio|Kuros|Kymera|Kyowa Kirin|Kyverna
Labcorp|Laboratoires Théa|Lantheus|Larimar|Leadiant|LEO Pharma|Lexeo|LFB|LG Chem|LifeMax|Lilly|Liquidia
Longboard|Longeveron|Lonza|Lundbeck|Lunit|Lupin|Lyell|Lykos|Lytix|Mabion|MacroGenics|Madrigal|Mallinckrodt
MannKind|Marinus|Maruho|McKesson|Medac|medac|Medicago|Medigene|MedImmune|MedinCell|Medincell|Medivir|Medpace
Medtronic|Melinta|Menarini|Merck|Merck KGaA|Mereo|Merrimack|Mersana|Merus|Merz|Mesoblast|Metacrine
Metagenomi|Metsera|Microsoft|MilliporeSigma|Miltenyi|MiMedx|Minaris|Mineralys|Minoryx|Mirati|Mirum
Mitsubishi Tanabe|MMV|Moberg Pharma|Moderna|Molecular Partners|Molecular Templates|Momenta|MorphoSys|MSD
Mundipharma|Mylan|MyoKardia|Myovant|Myriad|Nabriva|Nanexa|NANOBIOTIX|Nanobiotix|NantKwest|Natera
National Resilience|Nektar|Nemera|NeuBase|Neumora|Neuraxpharm|NeuroBo|Neurocrine|NeuroDerm|Neurona|Neuropace
Newron|NGM|Nicox|Niowave|Nippon Shinyaku|Nkarta|Nordic Nanovector|Norgine|NovaBay|Novan|Novartis|Novasep
Novavax|Novo Nordisk|NovoCure|Novocure|Novotech|Noxxon|Nurix|Nusano|Nuvalent|Nuvation|NVIDIA|Nvidia|Nykode
ObsEva|Octapharma|Ocugen|Oculis|Ocuphire|Odonate|Olema|Omeros|OmniAb|OncoMed|Oncopeptides|Oncternal|Ono
Opthea|OptiNose|Optinose|Oracle|Oramed|Orano Med|Orexo|Organon|ORIC|Orion|Orion Pharma|Orphazyme|ORYZON
Oryzon|OSE Immuno|Osmotica|Otonomy|Otsuka|Ovid|OXB|Oxford Biomedica|Oxurion|Pacira|PanTera|Paratek|PAREXEL
Parexel|Passage Bio|PATH|Patheon|Perrigo|Personalis|Pfizer|PharmaMar|Pharmaron|PharmaSwiss|Pharming|PhaseBio
Phathom|Philips|Photocure|Pieris|Pierre Fabre|Piramal|Pliant|Pluri|Pluristem|Polpharma|PolTREG|PolyPeptide
Poseida|Poxel|PPD|Precigen|Precision for Medicine|Premier Research|Principia|Probi|ProKidney|Promethera
ProMIS|Protalix|Prothena|Provention|Purdue Pharma|QIAGEN|Qiagen|Quotient Sciences|R-Pharm|RAPT|RayzeBio
Reata|Recipharm|Recordati|RedHill|Regeneron|REGENXBIO|Regenxbio|Regulus|Relmada|ReNeuron|Rentschler
Replimune|Resilience|Revance|Revolution Medicines|Rezolute|Richter|Rigel|Roche|Roivant|ROVI|Rovi|Rubius|Ryvu
Sagimet|Salix|Samsung Bioepis|Samsung Biologics|Sandoz|Sangamo|Sanifit|Saniona|Sanofi|Sanofi Pasteur|Santen
Santhera|Sarepta|Sartorius|Savara|Scholar Rock|Schott|scPharmaceuticals|Seagen|Selecta|SELLAS|Selvita|Senju
Sensorion|Septerna|Seqirus|Seres|Servier|Shionogi|SHL Medical|Siegfried|Siemens Healthineers|SIFI|SIGA
Sigma-Tau|Sinopharm|Sionna|SK Bioscience|Sobi|Sofinnova|SOTIO|Spero|SpringWorks|STADA|Stada|Starpharma
Sumitomo Pharma|Sun Pharma|Supernus|Sutro|Swedish Orphan Biovitrum|Synairgen|Syndax|Syneos|Syneos Health
Synlogic|Syntara|Syros|Sysmex|Takeda|Targovax|Taysha|TCR2|Telix|Tempus|Terns|Teva|Theramex|Theranexus
TherapeuticsMD|Theratechnologies|Theravance|Thermo Fisher|Thermo Fisher Scientific|Theseus|Théa|TiGenix
Tigermed|TIGR|Tillotts|Tiziana|Tonix|Torii|TransThera|Travere|Trevena|Trevi|Tricida|Turnstone|Tvardi|Tyra
UCB|Ultimovacs|Ultragenyx|uniQure|United Therapeutics|Upsher-Smith|UroGen|Vaccibody|Valneva|Vanda|Vaxart
Vaxcyte|Vaxxinity|VBI Vaccines|VectivBio|Verastem|Vericel|Veropharm|Verrica|Vertex|Vetter|Viatris|Vifor
Vifor Pharma|Viracta|Viridian|VistaGen|Vistagen|Vivoryon|vTv|VYNE|Walgreens|West Pharmaceutical
Worldwide Clinical Trials|WuXi AppTec|WuXi Biologics|WuXi STA|WuXi XDC|XBiotech|Xbrane|Xencor|Xeris|Xspray
Y-mAbs|Ypsomed|Zai Lab|Zambon|Zenas|Zentalis|Zentiva|Zevra|ZIOPHARM|Ziopharm|Zoetis
Zogenix|Zosano|Zydus|Zymeworks|Zynerba
Abogen|AdaptVac|Afrigen|AJ Vaccines|Ajanta|Alembic|Alkem|Almaject|Almatica|Alvogen|Alvotech|Amring
Bharat Serums|BIKEN|Bilthoven Biologicals|Bio Farma|Bio-Manguinhos|Bio-Thera|Bioeq|bioeq|BioKangtai
Biological E|Biovac|Butantan|Cadila|CanSino|CanSinoBIO|CinnaGen|CNBG|Codagenix|Emcure|Emergex|Enzene|eTheRNA
Ethris|EuBiologics|ExpreS2ion|Fiocruz|Formycon|Gennova|Glenmark|Henlius|Hetero|HEXAL|Hexal|HIPRA
IDT Biologika|Impax|Indoco|Intas|Intravacc|Ipca|KM Biologics|Lannett|Laurus|mAbxience|Macleods|MinervaX
Nanogen|NATCO|Natco|Osivax|Panacea Biotec|Polichem|Sanaria|Serum Institute|Shanghai Henlius|Shilpa Medicare
Sinergium|SINOVAC|Sinovac|SK bioscience|Statens Serum Institut|StemiRNA|Themis|Torrent Pharma|Unichem
Vabiotech|Walvax|WestVac|Wockhardt|Zhifei|Ziphius|Zydus Cadila|Zydus Lifesciences
ABL Bio|Aculys|Adimmune|Ajinomoto|Akeso|Alfresa|Allist|Alphamab|Alteogen|AnGes|Antengene|AprilBio|Aptabio
Aragen|Asahi Kasei|Ascentage|Ascletis|Asieris|ASLAN|Aslan|Asymchem|Aurigene|Belief BioMed|Biocon Biologics
Biocytogen|BioDlink|Boryung|Brii|Bukwang|Burning Rock|C&R Research|Caliway|CANbridge|Carna|CARsgen|CASI
Celltrion Healthcare|CHA Biotech|CHA Vaccine|ChemPartner|Chia Tai Tianqing|Chipscreen|Chong Kun Dang|Chordia
Cliantha|ClinChoice|Clinigen KK|CMIC|Corestem|CStone|Daewon|Daicel|Denka|Dexa Medica|DKSH|dMed|Dong-A
Dong-A Socio|Donga ST|DreamCIS|DualityBio|DuChemBio|Duopharma|Eccogene|EirGenix|ENCell|Enzychem|EPS Holdings
Eris Lifesciences|Evive|Exegenesis|Formosa Pharma|Fosun|Fosun Kite|Fosun Pharma|Frontage|Fuso|FutureChem
GC Biopharma|GC Cell|GC Pharma|GeneOne|Genetron|Genexine|GenFleet|Genor|Genosco|GenScript|GenScript ProBio
GI Innovation|Gracell|Grand Pharma|Green Cross|Haisco|Handok|Hansoh|Harbour BioMed|HEALIOS|Healios|Heartseed
Helixmith|Hepalink|Hisamitsu|HitGen|HK inno.N|HLB|Huadong|Hugel|Humanwell|Hummingbird Bioscience|Huons
Hyphens Pharma|I-Mab|Ildong|Ilyang|Immuneel|ImmuneOncia|ImmuneOnco|ImmunoACT|InnoCare|Innostellar
Inventage Lab|InventisBio|Itochu|Jacobio|JCR|Jeil|Jemincare|Jiangsu Hengrui|Joincare|JOINN|Junshi
JW Pharmaceutical|JW Therapeutics|Kaken|Kalbe|Kalbe Farma|Kaneka|Kelun|Kelun-Biotech|Keymed|Kimia Farma
Kintor|Kissei|Kolon TissueGene|Kowa|Kringle|Kwangdong|Kyorin|Kyowa Hakko|LaNova|Laurus Labs|LegoChem|Lepu
LianBio|LigaChem|LigaChem Bio|Linical|Lion TCR|Livzon|Lotte Biologics|LSK Global|Luye|MabPlex|MabSpace
Mabwell|Macrogen|Marubeni|Medicilon|Medigen|Medipal|MEDIPOST|Medipost|Medytox|Mega Lifesciences|Meiji Seika
Meiji Seika Pharma|MicuRx|Minghui|Minophagen|MiRXES|Mitsui|Mochida|Modalis|Mycenax|NeoImmuneTech|Neuland
Neurophth|Nichi-Iko|Nihon Kohden|Nihon Medi-Physics|Nippon Kayaku|Nipro|Nissei|Nissui|Nitto Denko|NKGen
NKMax|Nobelpharma|Noile-Immune|Nxera|OBI Pharma|OcuMension|Ocumension|OliX|Olympus|Onconic|Oscotec
PDRadiopharma|PeptiDream|Peptron|PharmaEssentia|Pharmaniaga|Pharmicell|Porton|ProBio|Qilu|Qurient|RaQualia
RemeGen|Rohto|Sai Life|Samyang|SanBio|Sawai|ScinoPharm|Sciwind|Seegene|Seikagaku|Sekisui|Senhwa|Shimadzu
Siam Bioscience|Sihuan|SillaJen|Simcere|Sino Biopharm|SinoCellTech|SinoMab|Sinotau|Siro Clinpharm
SK Biopharm|SK Biopharmaceuticals|SK pharmteco|Solasia|Sosei|Sosei Heptares|ST Pharm|Standigm
Sumitomo Chemical|Sumitomo Dainippon|Sumitovant|Suven|Suzuken|SymBio|Syngene|Syntekabio|SystImmune|Taiho
TaiMed|Taisho|Takara Bio|Tasly|Teijin|Teikoku|Terumo|Tessa|ToolGen|Toray|Toyobo|Transcenta|Tsumura
TTY Biopharm|TWi|Veeda|Viatris Japan|Voronoi|VUNO|Vuno|Wakamoto|WuXi|WuXi Advanced Therapies|WuXi Biology
WuXi Vaccines|XtalPi|Y-Biologics|Yifan|Yuhan|Yungjin|YZY Biopharma|Zelgen|Zeria|Zuellig|Zuellig Pharma
AbCellera|Abdi Ibrahim|Abdi İbrahim|Acasti|Aché|Actinogen|Acuitas|AdAlta|Adcock Ingram|Adium|AdvanCell
AFT Pharmaceuticals|Altasciences|Alterity|Amplia|Arovella|Asofarma|Aspen Pharmacare|Avita|AVITA Medical
Bausch & Lomb|Benitec|Bilim İlaç|Biolab|Biologix FZCo|Biosidus|BioSyent|Biotoscana|Biotron|BIOVECTRA
BioVectra|Blanver|BrainsWay|Brainsway|BriaCell|Cardiol|CLINUVEL|Clinuvel|Cristália|Cyclopharm|Cynata|Dimerix
Eczacıbaşı|Eczacıbaşı-Monrol|Entos|Er-Kim|Eurofarma|GEN Ilac|Gen İlaç|Grupo Biotoscana|Hypera|Imricor
Incannex|InMode|InSightec|Insightec|Insud|Itamar|Jamjoom|Julphar|Kazia|Laboratorios Bagó
Laboratorios Liomont|Landsteiner|Libbs|Medicure|Medison|Megalabs|Megapharm|Monrol|Nano-X|Nanosonics|Nanox
Neopharm|Neuren|NeuroSense|NewBridge|Noxopharm|Nuvectra|Nyrada|OmniaBio|PainReform|Paladin Labs|Pediapharm
Pharmascience|Pharmaxis|Polifarma|PolyNovo|PolyPid|Precision NanoSystems|Probiomed|Procaps|Recce|Repare
ResMed|Roemmers|Satellos|Scinai|SciSparc|Senosiain|Sernova|Silanes|Sol-Gel|Specialised Therapeutics|SPIMACO
STEMCELL Technologies|Stendhal|Tabuk|Tecnofarma|Tecnoquímicas|Teva Israel|União Química|Valeo Pharma|Vaxxas
Viralytics|XTL|Zelira|Zomedica
3P Biopharmaceuticals|Abzena|ADARE|Adare|Aenova|Afton Scientific|AGC|Ajinomoto Althea|Albany Molecular
Alcami|AmbioPharm|AMPAC|AMRI|Aquestive|Arranta|Avid Bioservices|Axplora|BASF|Batavia Biosciences
Baxter BioPharma|Berkshire Sterile|BioCina|BioConnection|Biosynth|Biovian|Bushu|CARBOGEN AMCIS
Carbogen Amcis|Cellares|CELLforCURE|Celonic|Cenexi|Cerbios|Cerbios-Pharma|CEVEC|Cevec|Chemspeed|Civica
Cognate BioServices|Corealis|CoreRx|Corium|CPC Scientific|Croda|CSBio|Curida|Delpharm|Dottikon|Enamine
EUROAPI|Euroapi|Eurofins|Evonik|Exela|Exothera|FAMAR|Famar|Fareva|Flamma|FUJIFILM Irvine|Fujifilm Irvine
Genevant|Genezen|Goodwin Biotechnology|Grand River Aseptic|GTP Bioways|HALIX|Halix|Hermes Arzneimittel
Hovione|IntelGenx|Johnson Matthey|Jubilant Biosys|Jubilant HollisterStier|Just – Evotec Biologics
Just-Evotec|KBI|KBI Biopharma|Kindeva|LakePharma|Landmark Bio|Leukocare|Lohmann Therapie-Systeme|Losan
LTS Lohmann|Lubrizol|Luina Bio|Lyocontract|Lyofal|Matica|Metrics Contract Services|Mikart
Miltenyi Bioindustry|Minakem|Nanoform|Nitto Avecia|Northway Biotech|Northway Biotechpharma|NorthX|Noven
Ology Bioservices|Olon|Oncotec|PCI Pharma|PCI Pharma Services|Pepscan|Pfizer CentreOne|PharmaZell|Phlow
Piramal Pharma|Piramal Pharma Solutions|Polymun|PolyPlus|Polyplus|ProBioGen|ProJect Pharmaceutics|Quantoom
ReiThera|Richter-Helm|Rommelag|RoslinCT|SAFC|SCIEX|Scorpius|SEQENS|Seqens|Simtra|Societal CDMO|Sygnature
Sygnature Discovery|Symeres|Tapemark|Touchlight|TrakCel|TriLink|uBriGene|Unither|Univercells|Veranova|VGXI
Vibalogics|Vigene|Viralgen|ViruSure|VIVEbiotech|WACKER|Wacker|Waisman Biomanufacturing|Wuxi Biologics
Yposkesi
4G Clinical|Accelovance|Advarra|Aixial|Alira Health|Allucent|Altascience|Amarex|Atlantic Research Group
Avillion|Battelle|BioAgilytix|Biocair|Bioclinica|BioIVT|BioLife Solutions|Bionical Emas|Biorasi
Catalyst Clinical|Celerion|Cerba|Cerba Research|Certara|Champions Oncology|Chiltern|Clario|ClinArt|Clinart
Clinerion|Clinipace|ClinTec|CluePoints|ConcertAI|Cromsource|Crown Bioscience|CryoPort|Cryoport|CTI Clinical
Cytel|DaVita Clinical|Emmes|Envigo|Ergomed|Everest Clinical|FGK|FHI 360|FHI Clinical|Flatiron
Flatiron Health|George Clinical|hVIVO|ICON Clinical Research|IDDI|INC Research|Ingenu|Inizio|Inotiv|inVentiv
ITR Laboratories|Julius Clinical|KCAS|LabConnect|LabCorp|Labcorp Drug Development|Lambda Therapeutic|Leidos
Lindus Health|Lovelace|Marken|Medable|Medidata|MMS Holdings|nference|NoDoCo|Novum PRS|Nucleus Network
Open Orphan|Owkin|Oximio|Pharm-Olam|PharmaLegacy|PharmaLex|PharPoint|Phastar|PPD Laboratories|PRA Health
PRA Health Sciences|PrimeVigilance|ProPharma|ProPharma Group|ProSciento|QPS|Quanticate|QuickSTAT|Quintiles
QuintilesIMS|RTI International|Science 37|Scientia Clinical|SGS|Signant|Signant Health|Simbec-Orion
Simulations Plus|Southern Star Research|SRI International|Suvoda|Synteract|Target Health|TD2|Toxikon
TranScrip|Translational Drug Development|Trialbee|TriNetX|Veeva|Venn Life Sciences|Veristat|Westat
World Courier
Advanced Accelerator Applications|Aktis|Alpha Tau|ANSTO|Ariceum|ARTBIO|Blue Earth Diagnostics|BWXT
BWXT Medical|CERN-MEDICIS|Curium|Cyclotek|Eckert & Ziegler Radiopharma|Evergreen Theragnostics|Framatome
Full-Life|ImaginAb|Ionetix|IRE ELiT|Isotopia|ITM|Jubilant DraxImage|Jubilant Radiopharma|Kinectrics
Lantheus Medical Imaging|Laurentis|Minerva Imaging|NorthStar|NorthStar Medical|NRG PALLAS|NRG Pallas
NTP Radioisotopes|Nucleus RadioPharma|Oak Ridge National Laboratory|Ontario Power Generation|PETNET
PETNET Solutions|PharmaLogic|Point Biopharma|Precirix|RadioMedix|Rosatom|ROTOP|Rotop|SCK CEN|Seibersdorf
SHINE Technologies|SOFIE|Sofie|Telix Isotopes|TerraPower|TRIUMF|Zevacor
4DMT|Abiomed|Ablynx|Absci|Acarix|Accuray|Acutus|AdvaMed|Aerami|Aerogen|AliveCor|Alloy Therapeutics|Allurion
Alnara|Ambu|Amunix|AngioDynamics|Antlia|Aptar Pharma|AptarGroup|Araris|Arecor|Artivion|Asahi Intecc|Avanos
Avanti Polar|Avantor|Axogen|Axonics|Azenta|B. Braun|Bespak|BGI|BICO|Bio-Rad|Bio-Techne|Biocomposites
BioLamina|BIOLASE|Biolase|Biolojic|BioNova|BiOptio|BioSig|Biosig|BIOTRONIK|Biotronik|Bioventus|BONESUPPORT
Bonesupport|Brainlab|Bruker|Canon Medical|Capsida|Capsugel|Cardiovascular Systems|Carl Zeiss|Celestica
CELLINK|Cellink|Cirtec|Codexis|CollPlant Biotechnologies|Coloplast|Colorcon|Consort Medical|ConvaTec
Convatec|Cook Medical|CooperVision|Credence MedSystems|CryoLife|Cutera|CVRx|Danaher|Demant|Dentsply
Dentsply Sirona|DexCom|Dexcom|Dräger|dsm-firmenich|Dyno|Edwards Lifesciences|electroCore|Elekta|Elektrofi
Emisphere|Enable Injections|Endologix|Enovis|Envista|Essilor|EssilorLuxottica|Establishment Labs|F-star
FairJourney|Fluidigm|Gattefossé|Geistlich|Getinge|Glaukos|GN Hearing|Haag-Streit|Haemonetics|Haselmeier
Heidelberg Engineering|Heidelberg Pharma|Henry Schein|Hillrom|HOYA|Hoya|Hyfe|Icagen|Iconovo|Icosagen
ICU Medical|Iksuda|Insulet|IONTAS|iRhythm|Isogenica|Ivoclar|Jabil|KARL STORZ|Karl Storz|Kimball Electronics
Kindeva Drug Delivery|Konica Minolta|Kuehne+Nagel|Kymab|LeMaitre|Ligand Pharmaceuticals|LivaNova|Maquet
Masimo|MaxCyte|MED-EL|Merit Medical|MGI|Micron Biomedical|MicroPort|Mindray|Motus GI|Mölnlycke
Nano Precision Medical|Nanopharm|NanoString|NeuroMetrix|Neuronetics|NeuroOne|NeuroPace|Nevro|Nidek|Nonin
Noraker|Nordson|Nortech|Nortech Systems|Novonesis|Novozymes|Noxilizer|Numab|NuVasive|Nuwellis|Obalon|Olink
Orchestra BioMed|Organovo|Orna|Orthofix|OrthoPediatrics|Orthopediatrics|Ottobock|Outset Medical|Owen Mumford
Oxford Nanopore|PacBio|PerkinElmer|PharmaJet|Phillips-Medisize|Philochem|Philogen|Polarean|PolyActiva
Presspart|Pulmonx|Quanterix|QuidelOrtho|ReCode|Repligen|ReShape|Revvity|ReWalk|Roquette|Sanmina|SANUWAVE
SCHOTT|SeaStar Medical|Senti Bio|Sientra|Sirona|Smith & Nephew|Smith+Nephew|Solventum|SomaLogic|Sonova|STAAR
STAAR Surgical|Stevanato|Stevanato Group|Straumann|StrideBio|Stryker|Synaffix|Tecan|Teleflex|Terumo BCT
Topcon|Trianni|Tubulis|United Imaging|Urovant|Varian|Vectura|Venus Concept|Viant|VWR|W. L. Gore|Xeris Pharma
YUMAB|Yumab|Z-Medica|ZEISS|Zeiss|Zimmer Biomet|Össur
Accenture|Aidoc|Akili|Alibaba|Amyris|Aqemia|Atomwise|AWS|Baidu|Benchling|BenevolentAI|BigHat|Biofourmis
Biolexis|Calico|Cleerly|Click Therapeutics|Cyclica|CytoReason|Dassault Systèmes|Databricks|DeepCure|Deepcure
Dotmatics|Dyno Therapeutics|Enveda|Envisagenics|Evaxion Biotech|Exscientia|Flagship Labs|Fujitsu
Generate Biomedicines|Ginkgo|Google Cloud|Healx|HeartFlow|Heartflow|Huawei|Iambic|Iktos|Insilico
Insilico Medicine|insitro|Isomorphic Labs|LabGenius|Manas AI|OpenAI|Palantir|PathAI|Pear Therapeutics|PhaseV
PostEra|Quris|Quris-AI|Recursion|Samsung Electronics|Schrodinger|Schrödinger|Tencent|Terray|Twist Bioscience
Unlearn|Verily|Viz.ai|Xaira|Xilis|Zapata AI|Zymergen
Abbott Diagnostics|Agendia|Aiforia|Akoya|Alamar|ALZpath|Amoy Diagnostics|AmoyDx|ArcherDX|bioAffinity
Biocartis|Biocept|Biodesix|BioFire|BioReference|C2N|CareDx|CellMax|Cepheid|Chembio|Dako|Deepnoid|DiaSorin
Diasorin|Freenome|Fujirebio|Geneseeq|GENinCode|GenMark|Genomic Health|GRAIL|Grail|Inivata|Invitae|JLK
Leica Biosystems|Lucira|Luminex|LumiraDx|MDxHealth|mdxhealth|MeMed|NeoGenomics|Novacyt|Novogene|Oncimmune
OncoCyte|Oncocyte|OncoDNA|OraSure|Ortho Clinical|Precipio|Prenetics|Proscia|Psomagen|Quest Diagnostics
Quidel|Randox|Roche Diagnostics|Roche Tissue Diagnostics|Sera Prognostics|Singlera|SkylineDx
Sonic Healthcare|SOPHiA GENETICS|Sophia Genetics|SYNLAB|Synlab|Synnovis|T2 Biosystems|Talis|Todos Medical
Trinity Biotech|Unilabs|Ventana|Veracyte|Visiopharm
Accredo|Alliance Healthcare|AllianceRx|Anivive|AOP Health|AOP Orphan|Asembia|Beiersdorf|Bimeda
Biologics by McKesson|BioMatrix|Bionical|BluePoint Laboratories|Caligor|CareMetx|Ceva|Chr. Hansen
Church & Dwight|Clinigen|Covetrus|Danone|DCH Auriga|Dechra|Diplomat Pharmacy|Durbin|Effik|ELPEN|Elpen|Emzor
EVA Pharma|Ewopharma|Exeltis|Express Scripts|Fidia|Fidson|Genesis Pharma|GoodRx|Gynial|Haleon|Hims & Hers
Huvepharma|IBSA|IDEXX|Inceptua|JD Health|Jointown|Kenvue|KnippeRx|Labatec|Lash Group|LillyDirect|Mawdsleys
Medunik|Minapharm|myTomorrows|Nestle Health Science|Nestlé|Nestlé Health Science|Norbrook|Nutricia|OM Pharma
Onco360|Opella|Option Care|Optum|OptumRx|Orsini|PantherRx|PANTHERx|PetVivo|Pharco|PharMerica|Phibro|Ping An
Procter & Gamble|Reckitt|Rite Aid|Shanghai Pharma|Shanghai Pharmaceuticals|Shoppers Drug Mart
Sinopharm Group|Sothema|Swixx|Swixx BioPharma|Tanner Pharma|Teladoc|Unilever|Uniphar|UpScript|Vetoquinol
Vianex|Vifor Fresenius|Virbac|Walgreens Boots Alliance|Walmart|WEP Clinical
"""
"""Makers of medicines, by region; then contractors, isotopes, devices, software, laboratories, distributors."""

_KINDS = {
    "funder": """
Action Medical Research|ADDF|adMare|adMare BioInnovations|AFM Téléthon|AFM-Téléthon|AHRQ|AIRC
Alberta Innovates|Alzheimer's Drug Discovery Foundation|Alzheimer's Research UK
Alzheimer’s Drug Discovery Foundation|Alzheimer’s Research UK|AMED|AMR Action Fund|ANR|ARIA UK|ARPA-H
Asthma + Lung UK|BARDA|Barncancerfonden|BBSRC|Ben Franklin Technology Partners|BHF|Bill & Melinda Gates
BioMedVC|BIRAC|Blood Cancer UK|BMBF|BMFTR|Bpifrance|Breakthrough T1D|Business Finland|Business France
Canada Foundation for Innovation|Cancer Research Horizons|Cancer Research UK|Cancerfonden|CARB-X|CDMRP|CDTI
CEPI|CFF|Chan Zuckerberg|Chan Zuckerberg Initiative|Children’s Tumor Foundation|CIHR|CIRM
Connecticut Innovations|CPRIT|CQDM|CRUK|CSIR|Cure Rare Disease|Cure SMA|CUREator|CureDuchenne|CureSearch
CureSMA|DARPA|DBT|DFG|Diabetes UK|DPP NL|DTRA|Duchenne Parent Project|Duchenne UK|EDCTP|EIB|EIC
EIC Accelerator|EIC Fund|EIT Health|Emerson Collective|Enterprise Ireland|Enterprise Singapore|EPSRC
ERA PerMed|EraNet|European Investment Bank|Eurostars|Export Development Canada|FARA|FFG
Fight Colorectal Cancer|Fight for Sight|FNRS|Fondazione AIRC|Fondazione Telethon|FWF|FWO|Gates MRI
Gates Ventures|Gavi|Genome BC|Genome Canada|GHIT|GHIT Fund|Global Health Investment Fund
Great Ormond Street Hospital Charity|Harrington Discovery Institute|Health Holland|Health Research Board
HHMI|Horizon 2020|Horizon Europe|ICMR|IDA Ireland|IHI|IMI|INCATE|Innosuisse|Innovate UK|Innovation Norway
INSERM Transfert|Inserm Transfert|Invest NI|Investissement Québec|Investitionsbank Berlin|IWT|JDRF|JobsOhio
JPEO|JPEO-CBRND|JST|KDDF|KHIDI|Kidney Research UK|KWF|LifeArc|LLS|LUNGevity|Lustgarten
Medical Research Scotland|Mitacs|Mitacs Accelerate|MJFF|MMRF|MRC|MRFF|MSCRF|MTEC|MTPConnect
Muscular Dystrophy UK|NCATS|NCI|NEDO|NHGRI|NHLBI|NHMRC|NIAAA|NIAID|NIAMS|NICHD|NIDA|NIDCD|NIDCR|NIDDK|NIEHS
NIGMS|NIH|NIHR|NIMH|NINDS|NMRC|NRC IRAP|NRC-IRAP|NSERC|NSF|NSFC|NWO|NYSTEM|NZ Health Research Council|OICR
France 2030|Open Philanthropy|PanCAN|Parent Project Muscular Dystrophy|Parkinson's UK|Parkinson’s UK|PCORI|PPMD
Prostate Cancer UK|REPAIR Impact Fund|Research England|RVO|SBRI|Scottish Enterprise|SERB|SNSF
Stand Up To Cancer|SU2C|Susan G. Komen|Swelife|Target ALS|TEDCO|Tekes|Telethon|UKRI|Unitaid|USAMRDC
Vaincre la Mucoviscidose|Versus Arthritis|Vetenskapsrådet|Vinnova|VLAIO|Wellcome|Wellcome Leap
Weston Brain Institute|World Bank|Yorkshire Cancer Research|ZonMw
""",
    "investor": """
5AM Ventures|6 Dimensions|Abingworth|Ajax Health|Ally Bridge|Almi Invest|Alyeska|aMoon|Andera
Andera Partners|Andreessen Horowitz|ARCH Venture Partners|Ardian|Ares Management|Armistice
Astellas Venture Management|Athyrium|Atinum|Atlas Venture|Avenue Capital|Avoro|Baker Bros
Baker Bros. Advisors|Baker Brothers|BioPharma Credit|Bioqube|BlackRock|Blackstone|Blackstone Life Sciences
Boehringer Ingelheim Venture Fund|Bpifrance Investissement|Brandon BioCatalyst|Brandon Capital
BVF|BVF Partners|Cambridge Innovation Capital|CapDecisif|Carlyle|Casdin|Catalio|CBC Group|Cenova
Citi Ventures|ClavystBio|Coparion|Cormorant|CR Group|Decheng|DeepTrack|Deerfield Management
Dolby Family Ventures|DRI Healthcare|Driehaus|EcoR1|EDBI|EIFO|Eir Ventures|Epidarex|EQT|EQT Life Sciences
Eurazeo|Eventide|Export and Investment Fund of Denmark|F-Prime|Farallon|Fidelity Management & Research
Flagship Pioneering|Forbion|Foresite|Franklin Templeton|Frazier Healthcare|Frazier Life Sciences|GIC|Gimv|GV
Hadean|Hadean Ventures|HBM Partners|HCRx|HealthCap|HealthCare Royalty|Hercules Capital
High-Tech Gründerfonds|Highbridge|Highland Europe|Hillhouse|HongShan|HTGF|INCJ|Industrifonden|INKEF|Inkef
Innovation Industries|Invest-NL|Investinor|Invus|IP Group|IPF Partners|JAFCO|Janus Henderson|Jeito|JJDC|JLABS
K2 HealthVentures|KB Investment|Khosla|KKR|Kleiner Perkins|Korea Development Bank|Kreos|Kurma|Kurma Partners
LAV|Leaps by Bayer|Life Science Partners|Lilly Asia Ventures|Lilly Ventures|Lincoln Park Capital
Loyal Valley|LSP|Lumira|Lumira Ventures|Lundbeckfonden|Lundbeckfonden BioCapital|M Ventures|Madryn|Medicxi
Mercia|Merck Global Health Innovation Fund|Mirae Asset|Mission BioCapital|MPM BioImpact|Mubadala|Nan Fung
Nantahala|New Enterprise Associates|Nordic Capital|Northern Gritstone|Novartis Venture Fund|Novo Holdings
Novo Seeds|Oaktree|Oberland|Omega Funds|OrbiMed|OurCrowd|Oxford Finance|Oxford Science Enterprises
Panacea Venture|Panakès|Parkwalk|Perceptive Advisors|Peregrine Ventures|Pfizer Ventures|Pharmakon
Pharmakon Advisors|Pivotal Life Sciences|Point72|Polaris Partners|Pontifax|Qatar Investment Authority|Qiming
Qiming Venture Partners|RA Capital|Redmile|Redmile Group|Roche Venture Fund|Royalty Pharma|RTW
RTW Investments|Runway Growth|Sabby|Samsara|Samsara BioCapital|Sanofi Ventures|SBI Investment
Sequoia Capital|Seventure|SHS|Silicon Valley Bank|Sixth Street|Sofinnova Investments|Sofinnova Partners
SoftBank|SoftBank Vision Fund|SR One|Streeterville|Supernova Invest|SV Health Investors|SVB|SWK Holdings
Syncona|T. Rowe Price|Takeda Ventures|TCGX|Temasek|Third Rock|Third Rock Ventures|TPG|Turenne Santé|Uniseed
UTEC|V-Bio Ventures|venBio|Venrock|Versant|Versant Ventures|Vertex Ventures|VI Partners|Viking Global
Vivo Capital|Vækstfonden|Wachstumsfonds|Warburg Pincus|Wellington Management|XOMA|XOMA Royalty|YA II
Yorkville|Yorkville Advisors|Ysios|Zurcher Kantonalbank|Zürcher Kantonalbank
""",
    "academic": """
A*STAR|ABCSG|Academia Sinica|ACTG|AGITG|AGO-OVAR|AIIMS|AIO|AIST|AKH Wien|ALLG|Alliance Foundation Trials
AMLSG|Amsterdam UMC|ANRS|ANZGOG|AP-HP|APHP|Argonne|ATRI|Bambino Gesù|Barnes-Jewish|Barts|Baylor
Beth Israel|Beth Israel Deaconess|BIDMC|BMT CTN|Breast International Group|Broad Institute|Brookhaven
Caltech|Cambridge Enterprise|Cambridge University|Carnegie Mellon|Case Western|Case Western Reserve|CCTG
CEA-Leti|Cedars Sinai|Cedars-Sinai|CeMM|Centre Léon Bérard|CERN|Chang Gung|Charité|Children's National
Children's Oncology Group|Children’s National|Children’s Oncology Group|CHUV|CIBMTR|CiRA|City of Hope
City of Hope National Medical Center|Cleveland Clinic|CMC Vellore|CNIC|CNIO|CNRS|Columbia University|Cornell
CSIC|CSIRO|Dana Farber|Dana-Farber|Dartmouth|Dartmouth-Hitchcock|DKFZ|Duke|Duke-NUS|DZIF|DZNE|ECOG-ACRIN
EMBL|Emory|ENGOT|EORTC|EPFL|Erasmus MC|ETH|ETH Zurich|ETH Zürich|ETOP|FIMM|Fox Chase|Fraunhofer|Fred Hutch
Fred Hutchinson|Froedtert|Fudan|GBG|GECP|GEICAM|Geisinger|GELTAMO|GEM-PETHEMA|Gemelli|Georgia Tech|GIMEMA
Gladstone|GMALL|GOG Foundation|Gustave Roussy|Hadassah|Harvard|Harvard Medical School|Haukeland|Healey & AMG
Helmholtz|HonorHealth|Hospices Civils de Lyon|Houston Methodist|HOVON|HPTN|Humanitas|Huntington Study Group
Huntsman|HVTN|IBCSG|Icahn|Ichilov|IDIBAPS|IFCT|IFOM|IISc|IIT Bombay|IIT Madras|IMBA|IMEC|imec
Imperial College London|INRAE|INRIA|Inria|INSERM|Inserm|Institut Bergonié|Institut Curie|Institut du Cerveau
Institut Imagine|Institut Paoli-Calmettes|Institut Pasteur|Intermountain|IRB Barcelona|ITRI|IVI|JCOG
Johns Hopkins|Juntendo|KAERI|Kaiser Permanente|KAIST|Karmanos|Karolinska|Karolinska Institutet|Keio
King's College London|King’s College London|KIRAMS|KIST|Kitasato|KRIBB|KRICT|KTH|KU Leuven
Lawrence Livermore|LMU|LMU Munich|Los Alamos|Loyola|LSHTM|LSTM|LUMC|LYSA|LYSARC|Marquette|Mass General
Mass General Brigham|Massachusetts General|Max Planck|Mayo
Mass Eye and Ear|Massachusetts Eye and Ear|Mayo Clinic|McGill|McMaster|MCRI|MD Anderson
Medicines Discovery Catapult|Medicines for Malaria Venture|MedUni Vienna|MedUni Wien
Memorial Sloan Kettering|MGH|MIT|Moffitt|Monash|Montefiore|Moorfields|Mount Sinai
MRC Laboratory of Molecular Biology|MSKCC|MUSC|National Jewish|National Jewish Health|NCCHE|NCIC|NCIC CTG
NEALS|NeuroNEXT|NHRI|NHSBT|NIBIOHN|NIMHANS|NKI|NMDP|Northwell|Northwell Health|Northwestern|NRG Oncology
NTNU|NTUH|NUS|NYU|NYU Langone|Ochsner|Ohio State|OHSU|Ontario Institute for Cancer Research
Oregon Health & Science|Oregon State|Ospedale San Raffaele|Oxford University
Oxford University Innovation|Oxford Vaccine Group|Pacific Northwest National Laboratory
Parkinson Study Group|Paul Scherrer|PCCTC|PECARN|Peking Union|Penn Medicine|Penn State|Penn State Health
Peter Mac|Peter MacCallum|PETHEMA|Policlinico Gemelli|POSTECH|Princess Margaret|Princess Máxima
Prinses Máxima|PUMCH|QIMR|QIMR Berghofer|Queen Mary|Rabin Medical Center|Radboudumc|Rambam|Ramot
Rigshospitalet|RIKEN|Rockefeller|Roswell Park|Royal Marsden|Ruijin|Rutgers|Sahlgrenska|SAHMRI|SAKK|Salk
San Raffaele|Sandia|Sanford Burnham Prebys|Sanquin|Sarah Cannon|SciLifeLab|SCRI|Scripps|Scripps Research
Semmelweis|ShanghaiTech|Sheba|Sheba Medical Center|SickKids|SingHealth|SINTEF|Siteman|Sloan Kettering|SNUH
Southern Research|Cancer Trials Ireland
SOLTI|Soroka|SR-TIGET|SR-Tiget|St. Jude|Stanford|StrokeNet|Sun Yat-sen|Sunnybrook|SWOG|Tata Memorial
Technion|Tel Aviv Sourasky|Telethon Kids|Tennessee Oncology|Texas A&M|Texas Tech|TGen|The Christie
The Kids Research Institute|TNO|Translational Research in Oncology|TrialNet|TROG|Tsinghua|Tufts|TUM|UAB
UC Berkeley|UC Davis|UC Irvine|UC San Diego|UC San Francisco|UChicago|UChicago Medicine|UCL|UCL Business
UCLA|UCLB|UCLH|UConn|UCSD|UCSF|UF Health|UGent|UHN|UKE|ULB|UMass|UMass Chan|UMC Utrecht|UNC|UNC Lineberger
UNICANCER|Unicancer|UniQuest|University College London|UNSW|UPenn|UPMC|US Oncology|US Oncology Network|USC
USC ATRI|UT Health|UT MD Anderson|UT Southwestern|UTHealth|UTMB|UTSW|UVA Health|UW Medicine|UW–Madison
UZ Brussel|UZ Gent|UZ Leuven|Vall d'Hebron|Vall d’Hebron|Vanderbilt|VHIO|VHIR|VIB|Virginia Tech|VTT|VUB
Wake Forest|Walter Reed|WARF|WashU|WEHI|Weill Cornell|Weizmann|Winship|WJOG|WRAIR|Wyss|Yale|Yeda|Yissum
Yonsei
""",
}


def _names(block: str) -> list[str]:
    return block.replace("\n", "|").strip("|").split("|")


KNOWN: dict[str, str] = {
    **dict.fromkeys(_names(_COMPANIES), "company"),
    **{name: kind for kind, block in _KINDS.items() for name in _names(block)},
}
"""The name as written, to the kind of organisation."""


@cache
def _capitals() -> dict[str, str]:
    """Names in capitals, as a headline may have them, to the name as written."""
    return {name.upper(): name for name in KNOWN if len(name) > 5}


def known(name: str) -> tuple[str, str] | None:
    """Return the known name that a run of words is or begins with, and its kind.

    >>> known("Bristol Myers Squibb Company"), known("Verdane Therapeutics")
    (('Bristol Myers Squibb', 'company'), None)
    """
    words = name.split()
    if len(words) == 1 and name not in KNOWN and not name.isupper():
        return None
    for size in range(min(4, len(words)), 0, -1):
        part = " ".join(words[:size])
        if part in KNOWN:
            return part, KNOWN[part]
    if name.isupper() and len(name) > 5:
        for size in range(min(4, len(words)), 0, -1):
            part = " ".join(words[:size])
            if part in _capitals():
                return part, KNOWN[_capitals()[part]]
    return None
