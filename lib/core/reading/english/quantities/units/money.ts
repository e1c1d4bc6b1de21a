import { changeStatements } from '../../../statements';
import type { ReadStatement, Rule, Sentence, Token } from '../../../types';
import { PAYING } from '../../lexicons/idiom-words';
import { COUNTRY_BEHIND } from '../../lexicons/news-currencies';
import { SCALES } from '../../lexicons/number-words';
import { type CurrencyWord, currencyNameAt, currencyNoun, currencySignBefore } from './currency-words';
import { over, valueEnd } from './value-span';

/** From here on a doubtful name ("won", "pounds") behind a bare number is money. */
const SURELY_MONEY = 1000;
/** Heights of video pictures, which end in `p` as pence do. */
const PICTURE_HEIGHTS: ReadonlySet<number> = new Set([240, 360, 480, 720, 1080, 1440, 2160]);

function asMoney(
  sentence: Sentence,
  statement: ReadStatement,
  first: number,
  end: number,
  code: string | null,
  noun: string,
): ReadStatement {
  return { ...over(sentence, statement, first, end), kind: 'money', unit: code, head: noun, rule: 'money' };
}

function signed(statement: ReadStatement, sentence: Sentence): ReadStatement | null {
  const { tokens } = sentence;
  const sign = currencySignBefore(tokens, statement.firstToken);
  if (sign === null) return null;
  const behind = tokens[statement.endToken];
  const country = sign.value === 'USD' ? COUNTRY_BEHIND.get(behind?.text ?? '') : undefined;
  // "$76 US a barrel", "$75 U.S. per barrel", but not "$5 Australian wines"
  // "$5 billion, U.S. $3 billion": the country is the next sign's
  const isOfNext = /^\p{Sc}$/u.test(tokens[statement.endToken + 1]?.text ?? '');
  const isCountry =
    country !== undefined &&
    !isOfNext &&
    (/^[A-Z.]+$/.test(behind?.text ?? '') || tokens[statement.endToken + 1]?.lower === 'dollars');
  const afterCountry = statement.endToken + (isCountry ? 1 : 0);
  const name = currencyNameAt(tokens, afterCountry);
  const end = name !== null && !name.value.doubtful ? name.end : afterCountry;
  const code = isCountry ? country : sign.value;
  return asMoney(sentence, statement, sign.first, end, code, currencyNoun(code));
}

const hasScale = (tokens: readonly Token[], { firstToken, endToken }: ReadStatement) =>
  tokens
    .slice(firstToken, endToken)
    .some((token) => SCALES.has(token.lower) || /^(?:[mbt]n|m|b|bln|mln|lakhs?|crores?)$/.test(token.lower));

/** "a fine of up to 500 pounds" */
const PAYING_REACH = 5;

const isPaid = (tokens: readonly Token[], { firstToken }: ReadStatement) =>
  tokens.slice(Math.max(0, firstToken - PAYING_REACH), firstToken).some((token) => PAYING.test(token.lower));

function isSure(statement: ReadStatement, sentence: Sentence, name: CurrencyWord): boolean {
  if (!name.doubtful) return true;
  if (name.noun === 'pound' && /^(?:sterling)$/.test(sentence.tokens[statement.endToken + 1]?.lower ?? '')) return true;
  if (isPaid(sentence.tokens, statement)) return true;
  return hasScale(sentence.tokens, statement) || (name.noun !== 'pound' && (statement.max ?? 0) >= SURELY_MONEY);
}

function named(statement: ReadStatement, sentence: Sentence): ReadStatement | null {
  const { tokens } = sentence;
  const at = valueEnd(tokens, statement);
  const name = currencyNameAt(tokens, at);
  if (name !== null && isSure(statement, sentence, name.value)) {
    return asMoney(sentence, statement, statement.firstToken, name.end, name.value.code, name.value.noun);
  }
  const mark = tokens[statement.endToken];
  if (
    mark !== undefined &&
    /^[$€£¥₹₽₩₴₺]$/.test(mark.text) &&
    mark.glued &&
    tokens[statement.endToken + 1]?.kind !== 'number'
  ) {
    const code = currencySignBefore(tokens, statement.endToken + 1)?.value ?? null;
    if (code !== null)
      return asMoney(sentence, statement, statement.firstToken, statement.endToken + 1, code, currencyNoun(code));
  }
  const behind = tokens[statement.endToken + 1];
  const isCents = mark?.text === 'c' && mark.glued && !(behind?.glued && behind.kind !== 'symbol');
  if (isCents) return asMoney(sentence, statement, statement.firstToken, statement.endToken + 1, null, 'cent');
  const isPence = mark?.text === 'p' && mark.glued && !PICTURE_HEIGHTS.has(statement.max ?? 0);
  return isPence ? asMoney(sentence, statement, statement.firstToken, statement.endToken + 1, null, 'penny') : null;
}

/** Money, with its sign, code or name before or after the number: "US$115 million", "100,000 rubles", "1,200€". */
export const money: Rule = {
  name: 'money',
  apply: (draft) =>
    changeStatements(draft, (statement, sentence) =>
      statement.kind === 'count' ? (signed(statement, sentence) ?? named(statement, sentence) ?? statement) : statement,
    ),
};
