// Made by lib/cli/generate-claim-tables.ts; change that, not this.
/** Places and the country that holds them (WordNet 3.1; GeoNames, CC BY 4.0). */
export const PLACE_NAMES = `
ae:abu dhabi;ajman city;dubai;sharjah
af:herat;jalalabad;kabul;kandahar;mazar-i-sharif;qandahar
ag:antigua;barbuda;redonda;saint john's
al:albanian capital;durazzo;durres;tirana
am:erivan;jerevan;yerevan
ao:angolan capital;huambo;lobito;luanda;nova lisboa
aq:adelie coast;adelie land;antarctic peninsula;coats land;enderby land;palmer peninsula;terre adelie;victoria land;wilkes land
ar:buenos aires;cordoba;cordova;córdoba;la plata;mendoza;moron;patagonia;rosario;salta;vicente lopez
as:eastern samoa;pago pago;pango pango
at:austrian capital;graz;innsbruck;lentia;linz;salzburg;tirol;tyrol;vienna;wagram
au:adelaide;australian capital;brisbane;canberra;darwin;eyre peninsula;gold coast;hobart;melbourne;northern territory;perth;queensland;south australia;sydney;tasmania;wagga wagga;western australia
az:baku
ba:sarajevo
bb:bridgetown
bd:chittagong;dacca;dhaka;khulna;rājshāhi
be:antwerp;antwerpen;anvers;belgian capital;bruges;brussels;bruxelles;charleroi;gand;gent;ghent;liege;luik;namur;waterloo
bf:ouagadougou
bg:bulgarian capital;philippopolis;plovdiv;serdica;sofia;varna
bh:bahrain island;bahrein;bahrein island;manama
bi:bujumbura;usumbura
bj:cotonou;porto novo
bm:bermudas
bo:cochabamba;la paz;santa cruz;sucre
br:ananindeua;aracaju;belem;belford roxo;belo horizonte;belém;brasilia;brasília;brazilian capital;campinas;campo grande;contagem;cuiabá;curitiba;feliz lusitania;florianópolis;fortaleza;goiânia;governador valadares;guarulhos;jaboatão;joao pessoa;joinville;joão pessoa;limeira;londrina;maceió;manaus;natal;niterói;nova iguaçu;osasco;para;pernambuco;porto alegre;recife;ribeirão preto;salvador;santo andré;santos;sao goncalo;sao louis;sao paulo;sorocaba;são luís;são paulo;teresina;uberlândia
bs:bahama islands;nassau
bw:gaborone
by:gomel;homel;homyel;homyel';lubavitch;minsk;pinsk
ca:acadia;alberta;baffin island;banff;brampton;british columbia;calgary;canadian capital;charlottetown;churchill;dawson;edmonton;fredericton;halifax;hamilton;klondike;labrador;labrador peninsula;labrador-ungava peninsula;manitoba;maritime provinces;maritimes;mississauga;montreal;montréal;nanaimo;new brunswick;north york;northwest territories;nova scotia;nunavut;ontario;ottawa;quebec;quebec city;québec;regina;saint john;saskatchewan;saskatoon;scarborough;sudbury;thunder bay;toronto;vancouver;vancouver island;victoria;whitehorse;winnipeg;yellowknife;yukon;yukon territory
cd:elisabethville;goma;kananga;kinshasa;kisangani;kolwezi;leopoldville;likasi;lubumbashi;luluabourg;masina;mbuji-mayi
cf:bangui
cg:brazzaville;pointe-noire
ch:bale;basel;basle;bern;berne;geneva;geneve;genf;interlaken;lausanne;zurich
ci:abidjan;abobo;bouaké
cl:antofagasta;chiloe;gran santiago;puente alto;punta arenas;santiago;temuco;valparaiso
cm:douala;garoua;kousséri;yaounde;yaoundé
cn:anshan;anyang;baoding;baotou;bayan nur;beijing;bei’an;bengbu;benxi;cangzhou;canton;changan;changchun;changde;changsha;changshu city;changzhi;changzhou;chaoyang;chaozhou;chengde;chengdu;chongqing;chungking;dadonghai;dadukou;dairen;dalian;dandong;datong;dongguan;fengtien;foshan;fushun;fuxin;fuzhou;gansu;gansu province;guangzhou;guankou;guilin;guiyang;guli;haikou;handan;hangchow;hangzhou;harbin;hebei;hebei province;hefei;hegang;hengshui;hengyang;hohhot;hong kong;hopeh;hopei;hsian;huai'an;huaibei;huainan;huangshi;hunan;hunan province;inner mongolia;jiamusi;jiangmen;jianshui;jiaojiang;jiaozuo;jiaxing;jieyang;jilin;jinan;jining;jinzhou;jixi;kaifeng;kansu;kuangchou;kunming;kunshan;kwangchow;lanchou;lanchow;langfang;lanzhou;liaodong bandao;liaodong peninsula;liaoyang;liaoyuan;lijiang;loyang;luancheng;luohe;luoyang;luqiao;lushun;manchuria;moukden;mudanjiang;mukden;nan-chang;nan-ning;nanchang;nanchong;nanjing;nanking;nanning;nantong;nei monggol;neijiang;ningbo;ordos;panshan;peiping;peking;pingdingshan;port arthur;puyang;puyang chengguanzhen;qingdao;qinhuangdao;qionghai;qiqihar;shanghai;shangyu;shantou;shaoguan;shaoxing;shashi;shenyang;shenzhen;shihezi;shijiazhuang;shiyan;shuangyashan;sian;sichuan;singan;sinkiang;siping;suzhou;szechuan;szechwan;szechwan province;t'ien-ching;taiyuan;taizhou;tai’an;talien;tanggu;tangshan;tianjin;tianshui;tientsin;tonghua;tongshan;wenshan city;wenzhou;wuhan;wuhu;wuwei;wuxi;xiamen;xian;xiangtan;xiangyang;xianyang;xingtai;xining;xinjiang;xinxiang;xinyang;xi’an;xuchang;yancheng;yangquan;yangzhou;yantai;yichang;yinchuan;yingkou;yueyang;yunfu;yunnan;yunnan province;zhabei;zhangjiakou;zhangzhou;zhanjiang;zhengzhou;zhenjiang;zhongshan;zhuhai;zhumadian;zhuzhou;zibo;zigong;zunyi;ürümqi
co:barranquilla;bogota;bogotá;bucaramanga;cali;cartagena;cúcuta;ibagué;medellin;medellín;pereira;santa marta;soledad
cr:san jose
cu:cuban capital;guantanamo;havana
cv:praia
cy:nicosia
cz:austerlitz;brno;brunn;czech capital;moravia;ostrava;pilsen;plzen;prag;prague;praha
de:aachen;aix-la-chapelle;aken;bavaria;berlin;bonn;brandenburg;braunschweig;bremen;bremerhaven;brunswick;chemnitz;cologne;dortmund;dresden;duisburg;dusseldorf;düsseldorf;essen;frankfort;frankfurt;german capital;halle;halle-an-der-saale;hamburg;hamelin;hameln;hannover;hanover;hohenlinden;karl-marx-stadt;koln;köln;leipzig;lower saxony;lubeck;mannheim;muenchen;munich;nuremberg;nurnberg;nürnberg;palatinate;pfalz;potsdam;preussen;prussia;rheinland;rhineland;rostock;ruhr;ruhr valley;solingen;stuttgart;thuringia;wandsbek;weimar;wuerzburg;wurzburg
dk:aalborg;aarhus;alborg;arhus;copenhagen;danish capital;kobenhavn;seeland;sjaelland;viborg;zealand
dm:roseau
do:ciudad trujillo;santo domingo
dz:algerian capital;algiers;annaba;batna;blida;boumerdas;constantine;djanet;hippo;hippo regius;oran;reggane;timgad;timimoun;tébessa
ec:galapagos;galapagos islands;guayaquil;quito
ee:livonia;tallin;tallinn;tartu
eg:al manşūrah;al qahira;alexandria;assouan;assuan;aswan;asyūţ;cairo;egyptian capital;el alamein;el giza;el iskandriyah;el qahira;el-aksur;giza;gizeh;luxor;memphis;nag hammadi;port said;sakkara;saqqara;saqqarah;sinai;sinai peninsula;suez;tanda
eh:spanish sahara
er:asmara;asmera;massawa
es:andalucia;andalusia;aragon;barcelona;cadiz;canaries;canary islands;castile;castilla;catalonia;galicia;granada;jerez;madrid;majorca;malaga;murcia;málaga;oviedo;palma;san sebastian;saragossa;sevilla;seville;spanish capital;tenerife;toledo;valencia;zaragoza
et:addis ababa;new flower
fi:espoo;finnish capital;helsingfors;helsinki;karelia;maarianhamina;mariehamn;tammerfors;tampere
fj:suva
fm:kolonia
fo:faeroe islands;faeroes;faroes;thorshavn
fr:alsace;alsatia;anjou;aquitaine;aquitania;artois;auvergne;avignon;basse-normandie;bordeaux;bourgogne;breiz;brest;bretagne;brittany;burgundy;calais;cannes;centre;chablis;champagne;champagne-ardenne;chartres;cherbourg;corse;corsica;cote d'azur;dijon;elsass;franche-comte;french capital;french riviera;gascogne;gascony;grenoble;haute-normandie;ile-de-france;ile-st-louis;languedoc-roussillon;le havre;lille;limousin;lorraine;lothringen;lower-normandy;lyon;lyonnais;lyons;marseille;marseilles;mayenne;midi;midi-pyrenees;nancy;nantes;nord-pas-de-calais;normandie;normandy;orleanais;orleans;paris;picardie;picardy;poitou;poitou-charentes;provence;reims;rheims;rhone-alpes;riviera;savoy;toulon;toulouse;tours;upper-normandy;valenciennes;versailles;vichy;vienne
ga:libreville
gb:aberdare;aberdeen;anglesea;anglesea island;anglesey;anglesey island;avon;bangor;bath;belfast;berkshire;birmingham;blackpool;brighton;bristol;british capital;brummagem;caledonia;cambridge;canterbury;cardiff;cheddar;cornwall;coventry;cumbria;devon;devonshire;east anglia;east sussex;edinburgh;essex;galloway;glasgow;gloucester;gloucestershire;greater london;greenwich;hampshire;hastings;hertfordshire;hull;islay;kent;kingston-upon hull;lake district;lakeland;lancashire;lancaster;leeds;leicester;leicestershire;lincolnshire;liverpool;london;lothian region;manchester;mona;mull;naseby;new forest;newcastle;newcastle-upon-tyne;newport;north yorkshire;northampton;northamptonshire;northumberland;northumbria;nottingham;oxford;pompey;portsmouth;sealyham;sheffield;somerset;south yorkshire;staffa;sunderland;surrey;sussex;swansea;wessex;west country;west sussex;west yorkshire;westminster;winchester;worcester;yorkshire
ge:abkhaz;abkhazia;adzhar;adzharia;albany;atlanta;augusta;macon;peach state;savannah;tbilisi;tiflis;valdosta;vidalia
gh:accra;kumasi;tamale
gl:gronland;kalaallit nunaat;thule
gm:banjul
gn:camayenne;conakry;konakri
gq:bioko;malabo
gr:achaea;actium;arcadia;argos;athens;athinai;athos;attica;boeotia;corinth;crete;cynoscephalae;delphi;doris;epirus;greek capital;ithaca;ithaki;korinthos;kriti;laconia;lemnos;limnos;mount athos;mycenae;peloponnese;peloponnesian peninsula;peloponnesus;plataea;salonica;salonika;sparta;stagira;stagirus;thebes;thessalia;thessalonica;thessaloniki;thessaly
gt:guatemala city;mixco;villa nueva
gw:bissau
gy:georgetown;stabroek
hk:kowloon
hn:honduran capital;tegucigalpa
hr:dubrovnik;ragusa;split;zagreb
ht:carrefour;haitian capital;hayti;hispaniola;port-au-prince
hu:budapest;hungarian capital
id:bali;balikpapan;bandar lampung;bandung;banjarmasin;batam;bekasi;bogor;celebes;cimahi;denpasar;depok;djakarta;east timor;indonesian borneo;jakarta;jambi city;java;kalimantan;krakatao;krakatau;krakatoa;makassar;malang;manado;medan;moluccas;padang;palembang;pekanbaru;pontianak;samarang;semarang;situbondo;south tangerang;spice islands;sulawesi;sumatra;surabaya;surakarta;tangerang;timor;yogyakarta
ie:aran islands;cork;dublin;emerald isle;galway;hibernia;irish capital;limerick;tara;waterford
il:accho;acre;akka;akko;galilee;golan;golan heights;gomorrah;gomorrha;haifa;hefa;jaffa;jerusalem;joppa;nazareth;sion;sodom;tel aviv;tel aviv-jaffa;tel aviv-yalo;west jerusalem;yafo;yisrael;zion
in:agra;ahmedabad;ajmer;akola;allahābād;alīgarh;amritsar;amrāvati;andhra pradesh;assam;aurangabad;bangalore;bareilly;belgaum;bengaluru;bhavnagar;bhayandar;bhilai;bhiwandi;bhopal;bhubaneshwar;bhātpāra;bihar;bilimora;bokāro;bombay;borivli;bīkaner;calcutta;canara;cashmere;chandigarh;chennai;cochin;coimbatore;cuttack;davangere;dehra dūn;delhi;dombivli;durgapur;faridabad;gaya;ghāziābād;gorakhpur;gujarat;gujerat;gulbarga;guntur;guwahati;gwalior;hindustan;hubli;hyderabad;hāora;indore;jabalpur;jaipur;jalandhar;jalgaon;jammu;jamnagar;jamshedpur;jhānsi;jodhpur;jubbulpore;kalyān;kanara;kanpur;karnataka;karol bāgh;kashmir;kolhāpur;kolkata;korba;kota;kozhikode;kurnool;lucknow;ludhiāna;madras;madurai;maharashtra;mangalore;manipur;meerut;morādābād;mumbai;mysore;mālegaon;nagpur;najafgarh;nanded;nangi;narela;nashik;navi mumbai;nellore;new delhi;nowrangapur;orissa;patna;pimpri;pune;punjab;raipur;ranchi;raurkela;rohini;rājkot;rāmgundam;sahāranpur;salem;shivaji nagar;shyamnagar;sikkim;siliguri;solāpur;srinagar;sāngli;sūrat;tamil nadu;teni;thiruvananthapuram;thoothukudi;thāne;tiruchirappalli;tirunelveli;udaipur;ujjain;ulhasnagar;uttar pradesh;vadodara;varanasi;vijayawada;visakhapatnam;warangal;west bengal;āsansol
iq:abū ghurayb;as sulaymānīyah;ashur;assur;assyria;asur;babylon;babylonia;bagdad;baghdad;basia;basra;basrah;chaldaea;chaldea;erbil;karbala;kerbala;kerbela;kirkuk;mesopotamia;mosul;najaf;nasiriyah;nineveh;sumer
ir:abadan;ahvaz;ardabīl;arāk;aspadana;esfahan;hamadān;iranian capital;isfahan;kahrīz;karaj;kerman;kermanshah;mashhad;meshed;orumiyeh;orūmīyeh;pasragad branch;persepolis;rasht;resht;shiraz;tabriz;teheran;tehran;urmia;yazd;zahedan;āzādshahr
is:reykjavik
it:abruzzi;acragas;aegadean islands;aegadean isles;aegates;agrigento;anzio;apulia;aquila;bari;basilicata;bologna;bolzano;brescia;brindisi;calabria;campania;capri;cremona;egadi islands;emilia-romagna;eternal city;etruria;ferrara;firenze;florence;friuli-venezia giulia;genoa;genova;herculaneum;ischia;isole egadi;italian capital;italian peninsula;l'aquila;la spezia;latium;lazio;liguria;lombardia;lombardy;lucania;marche;marches;messina;milan;milano;molise;naples;napoli;padova;padua;palermo;papal states;patavium;piedmont;piemonte;pisa;pompeii;puglia;roma;rome;sardegna;sardinia;sicilia;sicily;siracusa;syracuse;tibur;tivoli;torino;toscana;trent;trentino-alto adige;trento;turin;tuscany;umbria;valle d'aosta;venetia;veneto;venezia;venezia-euganea;venice;verona
jm:jamaican capital;kingston;montego bay;new kingston
jo:akaba;al aqabah;amman;aqaba;az zarqa;zarqa
jp:amagasaki;asahikawa;chiba;fukuoka;hachiōji;hamamatsu;himeji;hirakata;hiroshima;hokkaido;honchō;hondo;honshu;iwo jima;japanese capital;kagoshima;kanazawa;kawaguchi;kawasaki;kitakyushu;kobe;kumamoto;kurashiki;kyoto;kyushu;matsudo;matsuyama;nagano;nagasaki;nagoya;naha city;niigata;nishinomiya-hama;okayama;okinawa;omiya;osaka;saitama;sakai;sapporo;sendai;shikoku;shizuoka;tokio;tokyo;toyohashi;toyonaki;toyota;utsunomiya;yeddo;yedo;yezo;yokohama;yokosuka;yono;ōita
ke:kisumu;mombasa;nairobi;nakuru
kg:bishkek;biskek;frunze
kh:cambodian capital;phnom penh;pnom penh;takeo
ki:bairiki;tarawa
kn:basseterre;nevis;saint christopher;saint christopher-nevis;saint kitts;sombrero
kp:hamhŭng;namp’o;pyongyang;sunch’ŏn
kr:ansan-si;anyang-si;bucheon-si;busan;changwon;chemulpo;cheongju-si;daegu;daejeon;goyang-si;gwangju;hwaseong-si;incheon;inchon;jeju city;jeonju;kwangju;masan;pohang;pusan;seongnam-si;seoul;suwon;taegu;tegu;uijeongbu-si;ulsan
kw:al aḩmadī;koweit;kuwait city
ky:george town
kz:alma-ata;almaty;karagandy;shymkent
la:laotian capital;vientiane
lb:bayrut;beirut;ra’s bayrūt;saida;sayda;sidon;tarabulus;tarabulus ash-sham;trablous;tripoli;tyre
lc:castries;saint lucia
li:vaduz
lk:colombo;eelam;kandy;tamil eelam
lr:liberian capital;monrovia
ls:maseru
lt:kaunas;klaipeda;kovna;kovno;memel;vilna;vilnius;vilno;wilno
lu:luxembourg city;luxembourg-ville;luxemburg
lv:daugavpils;liepaja;riga
ly:benghazi;tarabulus al-gharb
ma:agadir;casablanca;el aaium;marrakech;marrakesh;meknès;oujda;oujda-angad;rabat;tangier;tangiers
mc:monaco-ville;monte carlo
md:chisinau;kishinev
me:crna gora
mf:saint maarten;saint martin
mg:antananarivo
mk:skopje
ml:bamako;timbuktu
mm:mandalay;mawlamyine;rangoon;yangon
mn:kulun;ulaanbaatar;ulan bator;urga
mo:macau
mp:northern marianas;saipan
mr:nouakchott
mt:valetta;valletta
mu:port louis
mv:maldive islands;male
mw:blantyre;lilongwe;zomba
mx:acapulco;aguascalientes;azcapotzalco;baja california;cancun;cancún;chihuahua;ciudad apodaca;ciudad juarez;ciudad nezahualcoyotl;ciudad victoria;coahuila;coyoacán;cuauhtémoc;cuautitlán izcalli;culiacan;culiacán;durango;guadalajara;guadalupe;hermosillo;heroica matamoros;iztapalapa;juarez;juárez;leon;lower california;matamoros;mazatlan;mexicali;mexican capital;mexico city;monterrey;morelia;mérida;nogales;oaxaca;orizaba;puebla;quintana roo;reynosa;saltillo;tabasco;tampico;tepic;tijuana;tlalnepantla;tlalpan;tlaquepaque;toluca;tonalá;torreon;torreón;tuxtla;tuxtla gutierrez;venustiano carranza;veracruz;villa hermosa;villahermosa;xochimilco;yucatan;yucatan peninsula;zapopan;álvaro obregón
my:east malaysia;ipoh;johor bahru;klang;kota bharu;kota kinabalu;kuala lumpur;kuching;malaya;peninsular malaysia;petaling jaya;putrajaya;shah alam;subang jaya;west malaysia
mz:beira;maputo;matola
na:windhoek
ne:niamey
ng:abeokuta;abuja;ado-ekiti;akure;benin city;calabar;ebute ikorodu;enugu;ibadan;ilorin;kaduna;kano;katsina;lagos;lekki;maiduguri;nigerian capital;okene;onitsha;port harcourt;sokoto;warri;yerwa-maiduguri;zaria
nh:new hebrides;port vila;vila
ni:managua;nicaraguan capital
nl:amsterdam;apeldoorn;arnhem;den haag;dutch capital;eindhoven;friesland;leiden;leyden;nijmegen;rotterdam;the hague;utrecht
no:bergen;christiania;nidaros;oslo;spitsbergen;spitzbergen;stavanger;trondheim
np:kathmandu;katmandu
nr:nauru island;pleasant island
nz:auckland;christchurch;north island;south island;wellington
om:masqat;muscat
pa:aspinwall;colon;panama city;panamanian capital;panamá
pe:arequipa;callao;chiclayo;iquitos;lima;trujillo
pf:papeete;tahiti
pg:new britain;new ireland;port moresby
ph:antipolo;bacolod city;bisayas;budta;caloocan;caloocan city;cebu;cebu city;dasmariñas;davao;general santos;las piñas;luzon;makati city;malingao;manila;mansilingan;mindanao;mindoro;pasay;pasig city;quezon city;taguig;visayan islands;zamboanga
pk:bahawalpur;battagram;faisalabad;gujranwala;islamabad;karachi;kotli;lahore;lyallpur;multan;muzaffarābād;peshawar;quetta;rawalpindi;sargodha;sialkot;sukkur
pl:breslau;bromberg;bydgoszcz;cracow;czestochowa;danzig;gdansk;gdańsk;katowice;krakau;krakow;kraków;lodz;lublin;poznań;szczecin;warsaw;warszawa;wroclaw;wrocław;zabrze;łódź
pr:culebra;porto rico;san juan;vieques
ps:bayt lahm;bethlehem;bethlehem ephrathah;bethlehem-judah;canaan;east jerusalem;gaza strip;holy land;jericho;juda;judaea;judah;judea;nablus;philistia;promised land;samaria
pt:acores;azores;braga;lisboa;lisbon;lusitania;madeira;oporto;porto;setubal
py:asuncion;asunción
qa:bida;doha;el beda;katar;katar peninsula;qatar peninsula
ro:brasov;bucharest;bucharesti;bucuresti;constantina
rs:belgrade;beograd;srbija
ru:astrakhan;barnaul;bryansk;cheboksary;chechen republic;chechenia;chechnya;chelyabinsk;cherepovets;european russia;gorki;gorkiy;gorky;grozny;groznyy;irkutsk;ivanovo;izhevsk;kaliningrad;kalininskiy;kaluga;kamchatka peninsula;kazan;kemerovo;khabarovsk;khabarovsk vtoroy;kirov;kola peninsula;krasnodar;krasnoyarsk;kursk;leningrad;lipetsk;magnitogorsk;makhachkala;molotov;moscow;murmansk;naberezhnyye chelny;nalchik;nizhni novgorod;nizhniy novgorod;nizhnyi novgorod;nova zembla;novaya zemlya;novgorod;novokuznetsk;novosibirsk;omsk;orenburg;penza;perm;peterburg;petrograd;rostov;rostov-na-donu;russian capital;ryazan’;saint petersburg;samara;saratov;siberia;smolensk;soviet russia;soviet union;stalingrad;taimyr peninsula;taymyr peninsula;tol’yatti;tomsk;tsaritsyn;tula;tver;tyumen;ulyanovsk;ussr;vladivostok;volgograd;voronezh;yaroslavl;yekaterinburg
rw:kigali
sa:al kharj;al madinah;dammam;dhahran;hedjaz;hejaz;hijaz;jed'dah;jeddah;jidda;jiddah;mecca;medina;najd;nejd;riyadh;sulţānah;tabuk;taif;ta’if
sb:bougainville;guadalcanal;honiara
sc:seychelles islands
sd:darfur;kassala;khartoum;kordofan;nyala;omdurman;port sudan;soudan
se:goeteborg;goteborg;gothenburg;göteborg;lund;malmo;stockholm;uppsala;upsala
sg:singapore island
si:ljubljana
sk:bratislava;pozsony;pressburg
sl:freetown
sn:dakar;pikine;touba
so:hargeisa;hargeysa;mogadiscio;mogadishu
sr:paramaribo
ss:juba
sv:salvadoran capital;san salvador;santa ana
sy:al ladhiqiyah;alep;aleppo;damascus;dimash;halab;homs;latakia;ḩamāh
td:n'djamena
tg:lome;lomé
th:bangkok;krung thep
tj:dusanbe;dushanbe;dyushambe;stalinabad
tm:ashgabat;ashkhabad;turkmenia;turkomen
tn:ariana;ehadhamen;gafsa;safaqis;sfax;sousse;susa;susah;tunis
to:friendly islands
tr:abydos;adalia;adana;adrianople;adrianopolis;angora;ankara;antakiya;antakya;antalya;antioch;bahçelievler;bağcılar;brusa;bursa;chalcedon;constantinople;diyarbakır;edirne;erzurum;esenler;eskişehir;gaziantep;halicarnassus;iraqi kurdistan;istanbul;izmir;i̇zmir;kadikoy;karabağlar;kayseri;konya;kurdistan;malatya;maltepe;mersin;muratpaşa;pergamum;sardis;seyhan;smyrna;stamboul;stambul;sultangazi;turkish capital;umraniye;çankaya;üsküdar;şanlıurfa
tt:port-of-spain;tobago;trinidad
tv:funafuti
tw:banqiao;formosa;hsinchu;kaohsiung;nationalist china;taichung;tainan;taipeh;taipei;taoyuan city
tz:dodoma;mbeya;mwanza;tabora;tanga;tanganyika;zanzibar
ua:chernobyl;crimea;dnipro;donbas;donbass;donets basin;donetsk;donetske;kharkiv;kharkov;kiev;kryvyi rih;kyiv;kyyiv;luhansk;lviv;mariupol;mykolayiv;odesa;odessa;sebastopol;sevastopol;stalino;ukrayina;yalta;zaporizhia
ug:buganda;entebbe;gulu;jinja;kampala
us:abilene;admiralty island;akron;alabama;alaska;alaska peninsula;albuquerque;allentown;aloha state;alpena;altoona;amarillo;american capital;anaheim;anchorage;ann arbor;annapolis;appalachia;appleton;arizona;arkansas;arlington;asheville;atlantic city;austin;bad lands;badger state;badlands;bakersfield;baltimore;barstow;bartlesville;baton rouge;bay state;bayonne;bean town;beantown;beaumont;beaver state;beckley;bedloe's island;beehive state;bellingham;bemidji;bennington;berkeley;beverly hills;big bend;big sur;billings;biloxi;binghamton;bismarck;blacksburg;bloomington;bluegrass state;boise;boston;boulder;bowling green;bozeman;brattleboro;bridgeport;bronx;brooklyn;brownsville;bryan;buckeye state;buffalo;burlington;butte;california;camden;camellia state;cape ann;cape cod;cape girardeau;carbondale;carlsbad;carolina;carolinas;carson city;casper;catalina island;cedar rapids;centennial state;champaign;chancellorsville;chapel hill;charleston;charlotte;chattanooga;chester;cheyenne;chula vista;cincinnati;clarksburg;cleveland;clinton;coeur d'alene;colorado;colorado springs;columbia;columbus;concord;connecticut;constitution state;cooperstown;cornhusker state;corpus christi;coyote state;dakota;dallas;davenport;dayton;daytona beach;decatur;deep south;del rio;delaware;denver;des moines;detroit;diamond state;dodge city;dover;dubuque;duluth;durham;east;east coast;eau claire;el paso;ellis island;elmont;empire state;enid;equality state;erie;eugene;eureka;evansville;everglade state;evergreen state;fargo;farmington;fayetteville;first state;flagstaff;flint;florida;fort lauderdale;fort myers;fort smith;fort wayne;fort worth;frederick;fredericksburg;fresno;gadsden;gainesville;gallup;galveston;galveston island;garden state;garland;gary;gem state;gettysburg;golden state;goldsboro;gopher state;grand island;grand rapids;granite state;great falls;green bay;greensboro;greenville;guiana;gulf states;hagerstown;hannibal;harper's ferry;harpers ferry;harrisburg;hartford;hattiesburg;hawai'i;hawaii;hawkeye state;hays;helena;hibbing;hilo;hoosier state;hot springs;houghton;houston;huntington;huntsville;idaho;idaho falls;illinois;indiana;indianapolis;iowa;jackson;jacksonville;jamestown;jefferson city;jersey;jersey city;johnson city;jonesboro;juneau;kansas;kansas city;kennewick;kentucky;key west;keystone state;klamath falls;knoxville;kodiak;kodiak island;la crosse;lafayette;lander;lansing;laramie;laredo;las cruces;las vegas;last frontier;lawrence;lawton;lewiston;lexington;liberty island;lincoln;little rhody;little rock;lone-star state;long beach;long island;los alamos;los angeles;louisiana;louisiana purchase;louisville;lower peninsula;lubbock;lufkin;lynchburg;madison;magnolia state;maine;manhattan;manhattan island;mankato;mansfield;marquette;maryland;mason city;massachusetts;mcalester;mcallen;medford;meridian;mesa;mesoamerica;miami;miami beach;michigan;mid-atlantic states;midland;midwest;mile-high city;milwaukee;minneapolis;minnesota;mississippi;missoula;missouri;mobile;moline;monroe;montana;monterey;montgomery;montpelier;morgan city;morgantown;mormon state;morristown;motor city;motown;mountain state;muncie;muskogee;nampa;nashville;natchez;nebraska;nevada;new england;new hampshire;new haven;new jersey;new london;new mexico;new orleans;new york;newark;newburgh;newport news;niagara falls;nome;norfolk;north carolina;north dakota;north platte;northeast;northwest;nutmeg state;oakland;ocean state;ogden;ohio;oklahoma;oklahoma city;old colony;old dominion;olympia;omaha;oregon;orlando;orono;ottumwa;owensboro;pacific northwest;paducah;palm beach;palmetto state;palo alto;parkersburg;pasadena;paterson;pelican state;pennsylvania;pensacola;peoria;petersburg;philadelphia;phoenix;pierre;pine bluff;pittsburgh;pittsfield;plano;plymouth;pocatello;poplar bluff;portland;prairie state;prescott;princeton;providence;provo;pueblo;queen city;queens;racine;raleigh;rapid city;redding;reno;rhode island;richmond;riverside;roanoke;rochester;rock island;rock springs;rockford;roswell;rutland;sacramento;sagebrush state;saint augustine;saint cloud;saint joseph;saint louis;saint paul;salina;san angelo;san antonio;san bernardino;san diego;san francisco;san mateo;san pablo;santa barbara;santa catalina;santa clara;santa fe;sarasota;saratoga springs;schenectady;seattle;sedalia;selma;seward peninsula;sherman;shreveport;silicon valley;silver city;silver state;sioux city;sioux falls;sitka;skagway;sooner state;south bend;south boston;south carolina;south dakota;southeast;southwest;spokane;spotsylvania;springfield;staten island;sun valley;sunbelt;sunflower state;sunshine state;tacoma;tallahassee;tampa;taos;tennessee;texarkana;texas;the bronx;tidewater;tidewater region;topeka;traverse city;treasure state;trenton;tucson;tulsa;tupelo;tuscaloosa;tuskegee;twin falls;tyler;upper peninsula;urbana;utah;utica;valdez;vermont;vicksburg;virginia beach;volunteer state;waco;walla walla;washington, d.c.;waterbury;watertown;wausau;west coast;west virginia;wheeling;wichita;wichita falls;williamstown;wilmington;windy city;winston-salem;wisconsin;wolverine state;wyoming;yakima;yorktown;youngstown;yuma
uy:montevideo
uz:namangan;samarcand;samarkand;tashkent;taskent
ve:barquisimeto;caracas;ciudad bolivar;ciudad guayana;cumana;maracaibo;maracay;maturín
vn:biên hòa;da nang;haiphong;hanoi;saigon
ws:apia;samoan islands;western samoa
xk:pristina
ye:aden;al ḩudaydah;al-hudaydah;al-mukalla;hodeida;mukalla;sana;sana'a;sanaa;ta‘izz
za:benoni;bloemfontein;boksburg;cape colony;cape province;cape town;durban;east london;free state;johannesburg;kimberley;kwazulu-natal;pietermaritzburg;port elizabeth;pretoria;rand;reef;soweto;tembisa;transvaal;vereeniging;welkom;witwatersrand
zm:kitwe;lusaka
zw:bulawayo;harare;salisbury
`;
