/** Irregular forms and their base form, for verbs and nouns that news uses. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  `sent>send bought>buy sold>sell paid>pay cost>cost spent>spend fell>fall fallen>fall rose>rise risen>rise grew>grow grown>grow shot>shoot struck>strike stricken>strike
  hit>hit held>hold kept>keep left>leave lost>lose won>win met>meet led>lead built>build began>begin begun>begin broke>break broken>break brought>bring came>come caught>catch
  chose>choose chosen>choose cut>cut dealt>deal drew>draw drawn>draw drove>drive driven>drive ate>eat fed>feed felt>feel fought>fight found>find fled>flee flew>fly flown>fly
  forgot>forget gave>give given>give went>go gone>go hung>hang heard>hear hid>hide hidden>hide hurt>hurt knew>know laid>lay lain>lie lay>lie lent>lend let>let lit>light made>make
  meant>mean overthrew>overthrow overtook>overtake put>put quit>quit ran>run run>run rode>ride rang>ring said>say saw>see seen>see sought>seek set>set shook>shake shaken>shake
  shone>shine showed>show shown>show shrank>shrink shrunk>shrink shut>shut sank>sink sunk>sink slept>sleep slew>slay slain>slay slid>slide spoke>speak spoken>speak
  spread>spread stood>stand stole>steal stolen>steal stuck>stick swam>swim swept>sweep swore>swear sworn>swear took>take taken>take taught>teach thought>think threw>throw thrown>throw
  told>tell tore>tear torn>tear understood>understand undertook>undertake underwent>undergo woke>wake wore>wear worn>wear withdrew>withdraw withdrawn>withdraw wrote>write written>write
  dying>die died>die lying>lie tying>tie born>born bore>bear borne>bear froze>freeze frozen>freeze bid>bid burnt>burn dug>dig became>become
  men>man women>woman children>child people>people feet>foot lives>life wives>wife knives>knife shelves>shelf halves>half wolves>wolf leaves>leaf
  servicemen>serviceman servicewomen>servicewoman policemen>policeman firemen>fireman fishermen>fisherman crises>crisis countrymen>countryman gunmen>gunman
  buses>bus gases>gas viruses>virus losses>loss taxes>tax species>species series>series troops>troop aircraft>aircraft news>news goods>goods headquarters>headquarters
  building>building buildings>building bombing>bombing bombings>bombing shelling>shelling shellings>shelling housing>housing offering>offering offerings>offering spending>spend
  bodies>body cities>city countries>country families>family injuries>injury fatalities>fatality casualties>casualty parties>party armies>army treaties>treaty`
    .split(/\s+/u)
    .map((pair) => pair.split('>') as [string, string]),
);
