/** By hand: forms that neither source has, or has under another country. */
export const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  US: 'us;u.s;u.s.;usa;u.s.a;u.s.a.;united states;united states of america;america;american;americans',
  GB: 'uk;u.k;u.k.;britain;great britain;united kingdom;british;briton;britons',
  KP: "north korea;dprk;n. korea;n korea;north korean;democratic people's republic of korea",
  KR: 'south korea;s. korea;s korea;republic of korea;south korean;rok',
  RU: 'russia;russian federation;russian',
  CN: 'china;chinese;prc',
  AE: 'uae;u.a.e.;united arab emirates;emirati',
  CZ: 'czech republic;czechia;czech',
  CD: 'dr congo;drc;democratic republic of the congo;congolese',
  MM: 'myanmar;burma;burmese',
  TR: 'turkey;türkiye;turkish;turk',
  PS: 'palestine;palestinian;palestinian territories;gaza;west bank',
  IR: 'iran;iranian',
  IL: 'israel;israeli',
  SY: 'syria;syrian',
  TW: 'taiwan;taiwanese',
  VA: 'vatican',
  CI: 'ivory coast;ivorian',
  NL: 'netherlands;holland;dutch',
  XK: 'kosovo;kosovar',
  SA: 'saudi arabia;saudi;saudi arabian',
  BA: 'bosnia;bosnian',
  MK: 'north macedonia;macedonian',
  SS: 'south sudan;south sudanese',
  NZ: 'new zealand;new zealander',
  ZA: 'south africa;south african',
  EU: 'eu;e.u.;european union',
  UN: 'un;u.n.;united nations',
};
/** Names of countries that are more often something else. */
export const NOT_COUNTRIES = new Set([
  'executive office of the president',
  'jersey',
  'chad',
  'world',
  'georgia ',
  'attic',
  'greek',
  'gold coast',
]);

/** Withdrawn codes that stand for another one's country (FX for France), and codes of no country. */
export const NOT_CURRENT = new Set(
  'XA XB QO EZ UN EU ZZ DD FX SU YU TP ZR BU AN CS NT YD VD UK QU EA IC AC CP DG TA FQ NQ PC PZ HV DY RH WK MI JT PU CT'.split(
    ' ',
  ),
);
