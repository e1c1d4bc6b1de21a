// Made by lib/cli/generate-claim-tables.ts; change that, not this.
/** Capitals and seats of government, which news uses for the country (GeoNames, CC BY 4.0). */
export const CAPITAL_NAMES = `
ae:abu dhabi
af:kabul
al:tirana
am:yerevan
ao:luanda
ar:buenos aires
at:vienna
au:canberra
az:baku
ba:sarajevo
bb:bridgetown
bd:dhaka
be:brussels
bf:ouagadougou
bg:sofia
bh:manama
bj:porto-novo
bn:bandar seri begawan
bo:sucre
br:brasília
bs:nassau
bt:thimphu
bw:gaborone
by:minsk
ca:ottawa
cd:kinshasa
cf:bangui
cg:brazzaville
ch:bern
ci:yamoussoukro
cl:santiago
cm:yaoundé
cn:beijing
co:bogotá
cr:san josé
cu:havana
cv:praia
cw:willemstad
cy:nicosia
cz:prague
de:berlin
dj:djibouti
dk:copenhagen
do:santo domingo
dz:algiers
ec:quito
ee:tallinn
eg:cairo
er:asmara
es:madrid
et:addis ababa
fi:helsinki
fj:suva
fr:paris
ga:libreville
gb:london
ge:tbilisi
gf:cayenne
gh:accra
gn:conakry
gq:malabo
gr:athens
gt:guatemala city
gw:bissau
gy:georgetown
hk:hong kong
hn:tegucigalpa
hr:zagreb
ht:port-au-prince
hu:budapest
id:jakarta
ie:dublin
il:tel aviv
in:new delhi
iq:baghdad
ir:tehran
is:reykjavík
it:rome
jm:kingston
jo:amman
jp:tokyo
ke:nairobi
kg:bishkek
kh:phnom penh
kp:pyongyang
kr:seoul
kw:kuwait city
kz:nur-sultan
la:vientiane
lb:beirut
lk:colombo
lr:monrovia
ls:maseru
lt:vilnius
lu:luxembourg
lv:riga
ly:tripoli
ma:rabat
md:chisinau
me:podgorica
mg:antananarivo
mk:skopje
ml:bamako
mm:nay pyi taw
mn:ulan bator
mo:macau
mq:fort-de-france
mr:nouakchott
mu:port louis
mv:male
mw:lilongwe
mx:mexico city
my:kuala lumpur
mz:maputo
na:windhoek
nc:nouméa
ne:niamey
ng:abuja
ni:managua
nl:amsterdam
no:oslo
np:kathmandu
nz:wellington
om:muscat
pa:panamá
pe:lima
pg:port moresby
ph:manila
pk:islamabad
pl:warsaw
pr:san juan
pt:lisbon
py:asunción
qa:doha
re:saint-denis
ro:bucharest
rs:belgrade
ru:kremlin;moscow
rw:kigali
sa:riyadh
sb:honiara
sd:khartoum
se:stockholm
sg:singapore
si:ljubljana
sk:bratislava
sl:freetown
sn:dakar
so:mogadishu
sr:paramaribo
ss:juba
st:são tomé
sv:san salvador
sy:damascus
sz:mbabane
td:n'djamena
tg:lomé
th:bangkok
tj:dushanbe
tl:dili
tm:ashgabat
tn:tunis
tr:ankara
tw:taipei
tz:dodoma
ua:kiev;kyiv
ug:kampala
us:pentagon;washington;washington, d.c.;white house
uy:montevideo
uz:tashkent
ve:caracas
vn:hanoi
xk:pristina
ye:sanaa
yt:mamoudzou
za:pretoria
zm:lusaka
zw:harare
`;
