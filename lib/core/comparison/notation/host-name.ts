/** A host as readers know it: `xn--mnchen-3ya.example` is `münchen.example`. What cannot be decoded stays as it is. */
export const readableHost = (host: string): string =>
  host.includes(encodedStart) ? host.split('.').map(readableLabel).join('.') : host;

const encodedStart = 'xn--';

function readableLabel(label: string): string {
  if (!label.startsWith(encodedStart)) return label;
  return decodePunycode(label.slice(encodedStart.length)) || label;
}

/** Punycode's parameters (RFC 3492, section 5). */
const base = 36;
const smallestThreshold = 1;
const largestThreshold = 26;
const skew = 38;
const damp = 700;
const firstBias = 72;
const firstCodePoint = 128;
const lastCodePoint = 0x10ffff;

/** `mnchen-3ya` is `münchen`; `null` for what is no Punycode. */
function decodePunycode(encoded: string): string | null {
  const dash = encoded.lastIndexOf('-');
  const decoded = [...encoded.slice(0, Math.max(0, dash))];
  let [codePoint, bias, index, at] = [firstCodePoint, firstBias, 0, dash + 1];
  while (at < encoded.length) {
    const number = readNumber(encoded, at, bias);
    if (number === null) return null;
    const length = decoded.length + 1;
    bias = nextBias(number.value, length, index === 0);
    index += number.value;
    codePoint += Math.floor(index / length);
    if (codePoint > lastCodePoint) return null;
    index %= length;
    decoded.splice(index, 0, String.fromCodePoint(codePoint));
    index += 1;
    at = number.end;
  }
  return decoded.join('');
}

/** A number of variable length (section 3.3). `null` when it has no end or is too large. */
function readNumber(
  text: string,
  start: number,
  bias: number,
): { readonly value: number; readonly end: number } | null {
  let [value, weight] = [0, 1];
  for (let at = start, step = base; at < text.length; at += 1, step += base) {
    const digit = digitOf(text.charCodeAt(at));
    value += digit * weight;
    if (digit < 0 || !Number.isSafeInteger(value)) return null;
    const threshold = Math.min(largestThreshold, Math.max(smallestThreshold, step - bias));
    if (digit < threshold) return { value, end: at + 1 };
    weight *= base - threshold;
  }
  return null;
}

/** `a` to `z` are 0 to 25, `0` to `9` are 26 to 35; -1 for anything else. */
function digitOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + largestThreshold : -1;
}

/** Section 6.1. */
function nextBias(delta: number, length: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / damp) : Math.floor(delta / 2);
  rest += Math.floor(rest / length);
  let bias = 0;
  const most = ((base - smallestThreshold) * largestThreshold) / 2;
  for (; rest > most; bias += base) rest = Math.floor(rest / (base - smallestThreshold));
  return bias + Math.floor(((base - smallestThreshold + 1) * rest) / (rest + skew));
}
