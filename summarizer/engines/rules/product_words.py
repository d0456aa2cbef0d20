"""Words that stand where a product's name may stand: kinds of products, and capitalised words that are none."""

from __future__ import annotations

from summarizer.engines.rules.places import PLACES

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
    about additional advanced alzheimer america and april aria asset asthma august based behavioral
    biosciences biotech bla board both boston botulinum business caffeine california cambridge canada cancer
    candidate cannabis center chemotherapy chief china chinese chronic clinical cohort combination company
    corp corporation covid crohn current cushing data december depression diabetes director disease down
    dravet drug duchenne each early ebola ema marburg nipah lassa chikungunya epilepsy europe european
    executive expanded fabry fast february fda first for france friedreich from full gaucher german germany
    global graves health hodgkin hospital house however huntington hypertension if immunotherapy in inc
    including ind india influenza initial institute insulin international investigational is israel it italy
    its january japan japanese july june ketamine korea late lead leber lennox llc london long ltd lyme
    malaria march may medicaid medical medicare melanoma metformin monday more nasdaq national nda new next
    niemann nonclinical north novel november now obesity october officer on once oncology one oral orphan
    our overall parkinson patients pharma pharmaceuticals phase phd plan pompe preclinical president prime
    professor program project psilocybin psoriasis radiation radiotherapy rett results saturday senate
    september single sjogren south spain standard states stargardt street study such sunday surgery
    switzerland tay that the their therapeutics therapy these this three thursday to today treatment trial
    tuesday twice two under united university usher using vaccine wall we wednesday when while who wilson
    with york zika friday placebo control arm group as by at all nature science lancet cell congress
    association society foundation agency commission committee act grant award series class type part web
    internet english hong kong singapore taiwan australia brazil mexico texas florida washington basel
    zurich geneva paris munich berlin vienna tokyo osaka seoul shanghai beijing suzhou hangzhou toronto
    vancouver montreal sydney melbourne copenhagen stockholm oslo helsinki amsterdam brussels milan madrid
    barcelona dublin edinburgh oxford jersey carolina maryland massachusetts pennsylvania delaware nevada
    colorado utah arizona oregon ohio michigan illinois georgia virginia american african asian british
    canadian french italian spanish swiss swedish danish norwegian dutch belgian korean indian israeli
    western eastern northern southern central pacific atlantic breakthrough designation approval report
    update announcement statement vitamin omega hepatitis moderate protein antigen platform biomarker
    cholesterol glucose tolerance discovery children therapeutic enrollment enrolment hormone estrogen
    alcohol nicotine exercise nutrition caregiver guidance milestone evidence research crispr dna rna mrna
    mri pcr ace australian register austrian irish scottish polish turkish brazilian mexican taiwanese thai
    russian greek world annual journal paper meeting summit conference forum symposium top accord adaptive
    addendum adolescents adults advances advisory affiliate agenda agreements alliance allele amendment
    annex antibodies appendix applications arms assay assays assets autoimmune autologous allogeneic
    background balance bank baseline basket batch benefit bispecific blood bone brain broad budget burden
    buyout capital capsid capsule cardiology care caregivers cash catalyst cells cgmp charter chemistry
    clearance clinic clinicians closing codevelopment cohorts collaboration commercialization common
    companion comparator compassionate completion compliance component conclusion conditions conferences
    confidence consent consortium contract contracts controlled corporate cost costs council coverage credit
    criteria crossover deadline deal debt degree delivery department dermatology designations device
    diagnostic diagnostics differentiated disclosure discontinuation distribution dividend dosage dose doses
    dosing double-blind durability duration earnings efficacy eligibility emergency endpoint endpoints
    engineering equity escalation ethics evaluation event events exchange exclusivity exclusive expansion
    expenses experts exploratory exposure extension facility federal filing financing fiscal fold foreign
    formulation forward founder framework franchise fund funding funds gastroenterology genetics genomics
    gmp government grade growth guidelines half hazard healthcare healthy hematology highlights hold holder
    holders human immune immunology improvement inclusion income incidence independent indication
    indications industry infectious inflammation infrastructure ingredient initiative injection innovation
    inspection insurance intellectual interest interim interval inventory investigator investigators
    investment investor investors joint key kidney label laboratory landmark leader leaders leadership legal
    letter level liabilities liability license licensing line linker lipid liquidity liver loan loss lung
    maintenance management manufacturer manufacturing market marketing markets material mechanism media
    median members memorandum merger metabolic method methods milestones ministry modality model molecule
    momentum monotherapy mortality multicenter multiple muscle nanoparticle network neurology neuroscience
    notes notice obligations objective odds offering office open-label ophthalmology opinion option options
    ordinary organization outcome outcomes outlook overview ownership package panel parent participants
    partner partners partnership patent patents pathway patient payer payload payment payments peer
    performance period personalized pharmacokinetics pharmacy physicians pilot pipeline pivotal population
    portfolio poster potency practice preliminary presentation primary priority private procedure process
    production profile programs progression prospectus protocol proxy public publication purchase purpose
    quality quarter quarterly question questions randomization range rate ratio rationale readout real-world
    recent reconciliation recruitment reference regimen region registration registry regulation regulators
    regulatory relations remission residual resource resources respiratory response responses retina revenue
    unit units capture monthly organic domestic worldwide regional branded prescription export retail online underlying
    comparable consumable consumables recurring instruments reagents wholesale disposables software subscription membership
    revenues rights risk risks robust rolling royalty safety sale sales sample scale schedule score scores
    secondary section securities sensitivity serious service services session settlement severe severity
    shareholder shareholders shares side significance site sites skin solid solution source special sponsor
    stability staff stakeholders statistical status stem stock strategic strategy strength subgroup subjects
    submission subsidiary substance supply support survival sustained symptoms syndrome systemic tablet
    target targets technology term terms test tests timeline tissue title tolerability topline total
    toxicity trade trademark transaction transfer translational transplant tumor tumors tumour unaudited
    universal updates upcoming usage user validation valuation value vector vehicle vial vials virtual virus
    visit vision visual volume volunteers voting warrants webcast website week weeks women working workshop
    year years
    """
STOP = frozenset(_STOP.split()) | frozenset(word.lower() for word in PLACES if len(word) > 4)
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
