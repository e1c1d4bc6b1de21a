/** Words that no noun phrase runs across: prepositions, conjunctions, pronouns, determiners, auxiliaries, question words. */
export const CLOSED_CLASS: ReadonlySet<string> = new Set(
  `a an the this that these those some any no every each either neither both all half such another
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what where when why how
  myself yourself himself herself itself ourselves themselves 's there here one
  of in on at by for with from to into onto upon about above across after against along amid among amongst around as before behind below beneath beside besides
  between beyond but despite down during except inside like near off out outside over past per plus since than through throughout till toward towards under
  underneath until up upon versus via within without worth amounting aboard atop
  and or nor so yet because although though while whereas if unless whether
  am is are was were be been being has have had having do does did doing can could may might must shall should will would 'll 're 've ought
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't
  not also only just even still already ever never now then again soon later today yesterday tomorrow tonight ago apart away back together altogether
  too very rather quite almost nearly about roughly approximately instead however therefore thus hence meanwhile perhaps maybe respectively
  more less fewer most least much many few several enough least apiece else alone abroad overseas nationwide worldwide overall
  year-on-year year-over-year amid vs et al versus ahead per ie eg etc following including excluding regarding concerning according based compared depending due thanks
  last next`.split(/\s+/),
);

/** Forms of common verbs that stand right behind a counted noun or a bare number: past forms, participles, plain present. */
export const VERB_FORMS: ReadonlySet<string> = new Set(
  `said says say told tell tells saying added add adds went go goes going gone came come comes coming became become becomes got get gets getting made make makes making
  took take takes taking taken gave give gives giving given found find finds finding kept keep keeps keeping left leave leaves leaving led lead leads leading
  died die dies dying killed injured wounded hurt trapped missing arrived arrive arrives arriving departed entered enter enters entering fled flee fleeing fell fall falls falling fallen
  rose rise rises rising risen grew grow grows growing grown jumped dropped drop drops dropping climbed climb climbs climbing gained gain gains gaining lost lose loses losing
  won win wins winning beat beats beating played play plays playing scored score scores scoring ran run runs running stood stand stands standing sat sit sits sitting
  began begin begins beginning begun started start starts starting stopped stop stops stopping ended end ends ending finished finish
  sent send sends sending brought bring brings bringing bought buy buys buying sold sell sells selling paid pay pays paying cost costs costing spent spend spends spending
  deployed deploy deploys deploying stationed sent dispatched moved move moves moving crossed crossing fought fight fights fighting used use uses using
  seen see sees seeing saw known know knows knowing knew thought think thinks thinking believed believe believes believing expected expect expects expecting
  called call calls calling named shown show shows showing showed held hold holds holding hit hits hitting struck strike strikes striking
  built build builds building lived live lives living worked work works working served serving serve serves joined join joins joining
  remained remain remains remaining stayed stay stays staying reported reported reporting report needed need needs needing wanted want wants wanting
  received receive receives receiving reached reach reaches reaching passed pass passes passing turned turn turns turning
  voted vote voting approved rejected supported opposed agreed agree agrees accepted refused decided decide appeared appear appears seemed seem seems
  included include includes involved involving requires required require contain contains containing containing provided provides provide providing offered offers offer
  consist consists consisted represent represents represented operate operates operated operating participate participated participating take took
  belong belonged belonging wear wearing wore wait waited waiting travel travelled traveling traveled travelling live lived
  announced announce announces announcing published released launched fired fire fires firing attacked attack destroyed damaged collapsed burned burnt
  arrested detained captured evacuated rescued displaced affected infected recovered recovering identified confirmed unaccounted identified
  showed follow followed follows carried carry carries carrying set sets put puts putting let lets cut cuts cutting
  want wanted lay lie lies lying signed sign signs signing born raised raise raises raising earned earn earns earning
  suffered suffer suffering died dies depending ranging totaling totalling worth valued owned priced located situated equipped armed dressed
  lacked lack lacks existed exist exists changed change changes changing happened happen happens survived survive surviving
  tested visited visit visiting attended attend attending gathered gather gathering marched march marching
  created create creates creating developed develop develops developing designed design produced produce produces producing
  spread spreads spreading spoke speak speaks speaking written write writes writing wrote read reads reading
  returned return returns returning continued continue continues continuing allowed allow allows allowing helped help helps helping
  landed land lands landing planned plan plans planning trained train trains training tried try tries trying meant mean means meaning
  split splits splitting ask asks asked asking argue argues argued tend tends plead pleaded pleads appeal appealed complain complained insist insisted prefer prefers prefer own owns owned owning share shares shared sharing
  vow vowed vows warn warned warns drew draw draws drawing drove drive drives driving flew fly flies flying rode walk walked walks walking sought seek seeks seeking slept wear taught teach teaches learned learn learns
  belongs exceed exceeds exceeded surrendered surrender retreated retreat advanced advance advancing withdrew withdraw withdrawn demanded demand demands
  perished vanished drowned fainted choose chose chooses chosen elected elect elects celebrate celebrated face celebrates enjoy enjoyed enjoys averages averaged averaging measure measured measures measuring
  compete competed competes competing qualify qualified refer referred refers relate related stem stems stemming vary varies varied divided awaiting await claimed claim claims claiming caused cause causes causing forced force forces forcing faced face faces facing`.split(
    /\s+/,
  ),
);

/** Of the words above those that are as often nouns or adjectives: they end a phrase only behind its plural head. */
export const VERB_OR_NOUN: ReadonlySet<string> = new Set(
  `lead leads left fall falls rise rises drop drops climb gain gains loss win wins play plays score scores run runs stand stands start starts stop stops end ends finish split share shares measure measures average averages demand demands own drive drives draw walk walks advance surrender elect elected related divided qualified celebrated retired
  cost costs move moves crossing fight fights use uses call calls hit hits strike strikes build building live work works need needs want reach pass passes turn turns vote voting
  report offer plan plans training change changes visit march design produce spread return help land lands force forces face faces cause causes claim claims test lie lies cut cuts set sets show shows
  sign signs raise raises fire fires attack train trains result lack mean means attack standing running missing injured wounded fallen leading growing remaining beginning opening landing
  losing winning playing scoring fighting meeting working serving operating developing living reading writing spending killing selling buying beating lying planned reported required
  published released trained used armed captured confirmed infected damaged identified displaced destroyed collapsed detained rescued arrested known developed burned named equipped`.split(
    /\s+/,
  ),
);

/** Adverbs in -ly end a phrase; these end so and do not. */
export const LY_WORDS: ReadonlySet<string> = new Set(
  'family assembly supply reply ally anomaly monopoly early elderly daily weekly monthly friendly deadly costly likely only jelly belly bully rally lily fly july italy monthly yearly quarterly'.split(
    ' ',
  ),
);
