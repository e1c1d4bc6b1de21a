import * as v from 'valibot';
import type { PageReport } from '../../core/comparison/toolbar-title';

/** No page states more claims; a page that says so is not believed. */
const mostClaims = 100_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostClaims));

const pageReport = v.pipe(
  v.strictObject({ state: v.picklist(['known', 'nothing', 'off', 'failed']), known: count, differ: count }),
  v.check(({ known, differ }) => differ <= known),
  v.check(({ state, known }) => (state === 'known') === known > 0),
);

/** True for a report that a well-behaved page side makes: a state and two counts that fit it. */
export function isPageReport(request: unknown): request is PageReport {
  return v.is(pageReport, request);
}
