import fc from 'fast-check';
import type { MutedClaim } from '../../../lib/bridge/messages/calls';
import { modes, numberStyles, type Settings, textScales } from '../../../lib/bridge/settings/settings';
import { isHost, siteOf } from '../../../lib/bridge/settings/site-host';
import { sortedRules } from '../../../lib/bridge/settings/site-rules';

const anyHost = fc
  .oneof(fc.domain(), fc.ipV4(), fc.ipV6(), fc.constant('münchen.example'), fc.constant('뉴스.example'))
  .map((typed) => siteOf(typed)?.host ?? 'news.example')
  .filter(isHost);

const anyRule = fc.record({ host: anyHost, subdomains: fc.boolean(), mode: fc.constantFrom(...modes) });

/** Any settings that a reader can make. */
export const anySettings: fc.Arbitrary<Settings> = fc.record({
  defaultMode: fc.constantFrom(...modes),
  rules: fc.array(anyRule).map(sortedRules),
  recap: fc.boolean(),
  fadeSeen: fc.boolean(),
  textScale: fc.constantFrom(...textScales),
  numbers: fc.constantFrom(...numberStyles),
});

const anyDate = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });

/** Any muted claims, each once. */
export const anyMuted: fc.Arbitrary<readonly MutedClaim[]> = fc.uniqueArray(
  fc.record({
    claim: fc.string({ minLength: 1 }),
    question: fc.string({ unit: 'grapheme' }),
    mutedAt: anyDate.map((date) => date.toISOString()),
  }),
  { selector: ({ claim }) => claim },
);
