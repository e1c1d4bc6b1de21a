// Made by lib/cli/generate-claim-tables.ts; change that, not this.
/** Code and forms of each country (CLDR, WordNet 3.1): name, other names, demonyms. */
export const COUNTRY_NAMES = `
ad:andorra;andorran
ae:emirati;u.a.e.;uae;united arab emirates
af:afghan;afghani;afghanistan;afghanistani
ag:antigua and barbuda
ai:anguilla;anguillan
al:albania;albanian
am:armenia;armenian
ao:angola;angolan;herero
aq:antarctica
ar:argentina;argentine;argentinian
as:american samoa
at:austria;austrian
au:aussie;australia;australian
aw:aruba
ax:åland islands
az:azerbaijan;azerbaijani
ba:bosnia;bosnia and herzegovina;bosnian
bb:barbadian;barbados
bd:bangladesh;bangladeshi;bengali;east pakistani
be:belgian;belgium;fleming;walloon
bf:burkina faso
bg:bulgaria;bulgarian
bh:bahrain;bahraini;bahreini
bi:burundi;burundian;hutu;tutsi;watusi;watutsi
bj:benin;beninese;ewe
bl:st. barthélemy
bm:bermuda;bermudan;bermudian
bn:brunei;bruneian
bo:bolivia;bolivian
bq:caribbean netherlands
br:brazil;brazilian
bs:bahamas;bahamian
bt:bhutan;bhutanese;bhutani
bv:bouvet island
bw:batswana;bechuana;botswana;botswanan;sotho;tswana
by:belarus;belarusian;belorussian;byelorussian;white russian
bz:belize
ca:canada;canadian
cc:cocos (keeling) islands
cd:chiluba;congo - kinshasa;congolese;democratic republic of the congo;dr congo;drc;luba;zairean;zairese
cf:central african republic
cg:congo - brazzaville
ch:swiss;switzerland
ci:côte d’ivoire;ivorian;ivory coast
ck:cook islands
cl:chile;chilean
cm:cameroon;cameroonian
cn:china;chinese;prc;sinitic
co:colombia;colombian
cq:sark
cr:costa rica;costa rican
cu:cuba;cuban
cv:cape verde
cw:curaçao
cx:christmas island
cy:cyprian;cypriot;cypriote;cyprus
cz:czech;czech republic;czechia
de:german;germany;sorbian
dj:djibouti;djiboutian
dk:dane;danish;denmark
dm:dominica
do:dominican;dominican republic
dz:algeria;algerian
ec:ecuador;ecuadoran;ecuadorian
ee:estonia;estonian
eg:egypt;egyptian
eh:western sahara
er:eritrea;eritrean
es:basque;spain;spaniard;spanish
et:ethiopia;ethiopian
eu:e.u.;eu;european union
fi:finland;finn;finnish
fj:fiji;fijian
fk:falkland islands
fm:micronesia
fo:faroe islands
fr:france;french;french person;frenchman;frenchwoman;gallic
ga:gabon;gabonese
gb:brit;britain;britannic;british;britisher;briton;britons;great britain;u.k;u.k.;uk;united kingdom
gd:grenada;grenadian
ge:georgia;georgian
gf:french guiana
gg:guernsey
gh:ghana;ghanaian;ghanese;ghanian
gi:gibraltar;gibraltarian
gl:greenland
gm:gambia;gambian
gn:guinea;guinean
gp:guadeloupe
gq:equatorial guinea
gr:grecian;greece;hellene;hellenic
gs:south georgia and south sandwich islands
gt:guatemala;guatemalan
gu:guam
gw:guinea-bissau
gy:guyana;guyanese
hk:hong kong sar china
hm:heard and mcdonald islands
hn:honduran;honduras
hr:croat;croatia;croatian
ht:haiti;haitian;hispaniolan
hu:hungarian;hungary;magyar
id:indonesia;indonesian
ie:ireland;irelander;irish;irish person;irishman;irishwoman
il:israel;israeli;israelite
im:isle of man;manx
in:anglo-indian;india;indian
io:british indian ocean territory
iq:iraki;iraq;iraqi
ir:iran;irani;iranian;persian
is:iceland;icelander;icelandic
it:italian;italy;sabine
je:
jm:jamaica;jamaican
jo:jordan;jordanian
jp:japan;japanese;nipponese
ke:kenya;kenyan
kg:kyrgyzstan;kyrgyzstani
kh:cambodia;cambodian;kampuchean
ki:kiribati
km:comoros
kn:st. kitts and nevis
kp:democratic people's republic of korea;dprk;n korea;n. korea;north korea;north korean
kr:republic of korea;rok;s korea;s. korea;south korea;south korean
kw:kuwait;kuwaiti
ky:cayman islands
kz:kazakhstan;kazakhstani
la:lao;laos;laotian
lb:lebanese;lebanon
lc:st. lucia
li:liechtenstein;liechtensteiner
lk:singhalese;sinhalese;sri lanka;sri lankan
lr:liberia;liberian
ls:basotho;lesotho
lt:lithuania;lithuanian
lu:luxembourg;luxembourger;luxembourgian;luxemburger
lv:latvia;latvian
ly:libya;libyan
ma:maroc;moroccan;morocco
mc:monacan;monaco;monegasque
md:moldova;moldovan
me:montenegro
mf:st. martin
mg:madagascan;madagascar
mh:marshall islands
mk:macedonian;north macedonia
ml:mali;malian
mm:burma;burmese;myanmar
mn:mongol;mongolia;mongolian;mongoloid
mo:macao sar china
mp:northern mariana islands
mq:martinique
mr:mauritania;mauritanian
ms:montserrat;montserratian
mt:malta;maltese
mu:mauritian;mauritius
mv:maldivan;maldives;maldivian
mw:cewa;chewa;chichewa;malawi;malawian
mx:mexican;mexico
my:malay;malayan;malaysia;malaysian
mz:mozambican;mozambique
na:namibia;namibian
nc:new caledonia;new caledonian
ne:niger;nigerien
nf:norfolk island
ng:nigeria;nigerian
nh:vanuatu
ni:nicaragua;nicaraguan
nl:dutch;dutchman;holland;hollander;netherlander;netherlands
no:norse;norseman;norway;norwegian
np:nepal;nepalese;nepali;sherpa
nr:nauru;nauruan
nu:niue
nz:kiwi;new zealand;new zealander
om:oman;omani
pa:panama;panamanian
pe:peru;peruvian
pf:french polynesia
pg:papua new guinea
ph:bisayan;filipino;philippine;philippines;tagalog;visayan
pk:pakistan;pakistani
pl:poland;pole;polish
pm:st. pierre and miquelon
pn:pitcairn islands
pr:puerto rico
ps:gaza;palestine;palestinian;palestinian territories;west bank
pt:portugal;portuguese
pw:palau
py:paraguay;paraguayan
qa:katari;qatar;qatari
re:réunion
ro:romania;romanian;roumanian;rumanian
rs:serb;serbia;serbian
ru:cheremis;cheremiss;inger;ingerman;ingrian;komi;mansi;mari;mordva;mordvin;mordvinian;russia;russian;russian federation;soviet;veps;vepse;vepsian;vogul
rw:ruandan;rwanda;rwandan
sa:saudi;saudi arabia;saudi arabian;saudi-arabian
sb:solomon islands
sc:seychelles;seychellois
sd:sudan;sudanese
se:swede;sweden;swedish
sg:singapore;singaporean
sh:st. helena
si:slovene;slovenia;slovenian
sj:svalbard and jan mayen
sk:slovak;slovakia;slovakian
sl:sierra leone;sierra leonean
sm:san marinese;san marino
sn:senegal;senegalese
so:somali;somalia;somalian
sr:suriname
ss:south sudan;south sudanese
st:são tomé and príncipe
sv:el salvador;salvadoran;salvadorean;salvadorian
sx:sint maarten
sy:syria;syrian
sz:eswatini
tc:turks and caicos islands
td:chadian
tf:french southern territories
tg:togo;togolese
th:siamese;tai;thai;thailand
tj:tadzhik;tajik;tajikistan;tajikistani
tk:tokelau
tl:timor-leste
tm:turkmen;turkmenistan
tn:tunisia;tunisian
to:tonga;tongan
tr:turk;turkey;turkish;türkiye
tt:trinidad and tobago
tv:tuvalu
tw:chinese;taiwan;taiwanese
tz:tanzania;tanzanian
ua:ukraine;ukrainian;ukranian
ug:uganda;ugandan
um:u.s. outlying islands
un:u.n.;un;united nations
us:america;american;americans;u.s;u.s.;u.s.a;u.s.a.;united states;united states of america;us;usa
uy:uruguay;uruguayan
uz:uzbekistan;uzbekistani
va:vatican;vatican city
vc:st. vincent and grenadines
ve:venezuela;venezuelan
vg:british virgin islands
vi:u.s. virgin islands
vn:annamese;vietnam;vietnamese
vu:
wf:wallis and futuna
ws:samoa;samoan
xk:kosovar;kosovo
ye:yemen;yemeni
yt:mayotte
za:afrikaans;afrikaner;south africa;south african;xhosa
zm:zambia;zambian
zw:rhodesian;zimbabwe;zimbabwean
`;
