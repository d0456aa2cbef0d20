"""Words that stand where a product's name may stand: kinds of products, and capitalised words that are none."""

from __future__ import annotations

KINDS = (
    r"(?:candidate|inhibitor|antibody|vaccine|therapy|therapeutic|treatment|agonist|antagonist|degrader"
    r"|compound|molecule|drug|medicine|medication|peptide|ADC|conjugate|radiopharmaceutical|"
    r"tracer|radioligand|device|system|test|assay|implant|formulation|injection|tablets?|capsules?|cream"
    r"|gel|drops|ointment|lotion|foam|lozenges?|inhaler|granules|film|pump|sensor|dressing|solution|spray|patch|biologic|biosimilar|insulin|modulator|activator|enzyme|protein"
    r"|oligonucleotide|siRNA|antisense|program|programme|asset|product|botanical|(?:pro|bio|post)biotic|biotherapeutic|stimulator"
    r"|catheter|ultrasound|scanner|monitor|wearable|implantable|immunotherapy|radiotherapeutic|software|hydrogel|scaffold|stent|valve)"
)
"""A pattern for the noun that says what a product is."""

_STOP = """
    about additional advanced allogeneic autologous alzheimer america and april
    aria asset asthma august based behavioral biosciences
    biotech bla board both boston botulinum business caffeine california cambridge canada cancer candidate
    cannabis center chemotherapy chief china chinese chronic clinical cohort combination company corp
    corporation covid crohn current cushing data december depression diabetes director disease down dravet
    drug duchenne each early ebola ema marburg nipah lassa chikungunya
    epilepsy europe european executive expanded fabry fast february fda
    first for france friedreich from full gaucher german germany global graves health hodgkin hospital house
    however huntington hypertension if immunotherapy in inc including ind india influenza initial institute
    insulin international investigational is israel it italy its january japan japanese july june ketamine
    korea late lead leber lennox llc london long ltd lyme malaria march may medicaid medical medicare
    melanoma metformin monday more nasdaq national nda new next niemann nonclinical north novel november now
    obesity october officer on once oncology one oral orphan our overall parkinson patients pharma
    pharmaceuticals phase phd plan pompe preclinical president prime professor program project psilocybin
    psoriasis radiation radiotherapy rett results saturday senate september single sjogren south spain
    standard states stargardt street study such sunday surgery switzerland tay that the their therapeutics
    therapy these this three thursday to today treatment trial tuesday twice two under united university usher
    using vaccine wall we wednesday when while who wilson
    with york zika friday placebo control arm group as by
    at all such nature science lancet cell congress association society foundation agency commission committee
    act grant award series class type part web internet english hong kong singapore taiwan australia brazil
    mexico texas florida washington basel zurich geneva paris munich berlin vienna tokyo osaka seoul shanghai
    beijing suzhou hangzhou toronto vancouver montreal sydney melbourne copenhagen stockholm oslo helsinki
    amsterdam brussels milan madrid barcelona dublin edinburgh oxford jersey carolina maryland massachusetts
    pennsylvania delaware nevada colorado utah arizona oregon ohio michigan illinois georgia virginia american
    african asian british canadian french italian spanish swiss swedish danish norwegian dutch belgian korean
    indian israeli western eastern northern southern central pacific atlantic breakthrough designation
    approval results report update announcement statement vitamin
    omega hepatitis placebo moderate protein antigen platform biomarker
    cholesterol glucose tolerance discovery children
    therapeutic enrollment enrolment insulin hormone estrogen
    alcohol nicotine exercise nutrition caregiver guidance milestone
    evidence science research crispr dna rna mrna mri pcr ace
    australian register norwegian austrian irish scottish polish turkish brazilian mexican taiwanese thai russian greek
    world annual journal paper meeting summit conference forum symposium award top
    """
STOP = frozenset(_STOP.split())
"""Lower case."""

_GENERICS = (
    "ketamine psilocybin psilocin MDMA LSD DMT ibogaine noribogaine mescaline cannabidiol CBD testosterone estradiol "
    "progesterone metformin aspirin naloxone naltrexone buprenorphine methadone morphine lidocaine bupivacaine "
    "epinephrine dexamethasone prednisone prednisolone hydrocortisone budesonide colchicine melatonin levodopa "
    "rapamycin sirolimus tacrolimus ivermectin disulfiram amphetamine oxytocin vasopressin glucagon thymosin "
    "lactoferrin curcumin fluticasone treprostinil levothyroxine liothyronine clonidine propranolol minoxidil "
    "finasteride tretinoin cyclosporine methotrexate cisplatin paclitaxel docetaxel gemcitabine doxorubicin "
    "nitroglycerin sildenafil tadalafil semaglutide liraglutide "
    "spironolactone allopurinol amiloride acetazolamide chlorthalidone digoxin digitoxin warfarin "
    "valproate carbamazepine gabapentin isoniazid rifampicin nitazoxanide niclosamide albendazole "
    "mebendazole paracetamol naproxen indomethacin dapsone azathioprine mercaptopurine hydroxyurea "
    "tamoxifen clomiphene misoprostol mifepristone loperamide amiodarone verapamil diltiazem losartan "
    "ezetimibe baclofen dantrolene riluzole memantine donepezil fluvoxamine bupropion trazodone "
    "mirtazapine topiramate zonisamide dexmedetomidine terbutaline salbutamol theophylline sulfasalazine "
    "mesalamine leflunomide mycophenolate probenecid ivabradine glibenclamide acarbose hydralazine "
    "pentamidine levamisole bumetanide sulfadiazine clozapine buspirone prazosin doxazosin guanfacine "
    "modafinil methylphenidate cabergoline bromocriptine danazol guaifenesin quinidine mexiletine "
    "flecainide pilocarpine brimonidine carvedilol "
)
GENERICS = tuple(_GENERICS.split())
"""Generic names that no stem gives away: a product when the headline names one and no other."""
