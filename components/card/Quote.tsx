import type { MarkedQuote } from '../../lib/core/comparison/quote';

/** Somebody's exact words with the value marked. Only the grey dots are ours: they say that words were left out. */
export function Quote({ quote }: { readonly quote: MarkedQuote }) {
  return (
    <blockquote dir="auto">
      {quote.isCutBefore && <i class="ss-cut">… </i>}
      {quote.before}
      {quote.value !== '' && <mark>{quote.value}</mark>}
      {quote.after}
      {quote.isCutAfter && <i class="ss-cut"> …</i>}
    </blockquote>
  );
}
