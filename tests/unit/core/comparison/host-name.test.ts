import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableHost } from '../../../../lib/core/comparison/notation/host-name';

describe('readableHost', () => {
  it.each([
    'news.example',
    'münchen.example',
    'bücher-straße.example',
    'новини.укр',
    '뉴스.한국',
    '日本語.jp',
    'mañana.example',
    'क्षेत्र.भारत',
  ])('gives %s as it is written', (name) => {
    expect(readableHost(new URL(`http://${name}/`).hostname)).toBe(name);
  });

  it.each(['xn--.example', 'xn--a-b-!.example', 'xn--99999999999', '[2001:db8::1]', '192.168.0.1', ''])(
    'leaves "%s", which is none, as it is',
    (host) => {
      expect(readableHost(host)).toBe(host);
    },
  );

  it('never throws, and takes no time over hostile names', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9-]{0,60}$/), (label) => {
        expect(typeof readableHost(`xn--${label}.example`)).toBe('string');
      }),
    );
    const start = performance.now();
    readableHost(`xn--${'a'.repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
