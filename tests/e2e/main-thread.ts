import { type TraceEvent, traceEventsOf } from '../browsers/trace-events';

/** What Chromium calls a stretch in which scripts run; a layout that they ask for is part of it. */
const SCRIPTS = new Set(['EvaluateScript', 'v8.compile', 'FunctionCall', 'RunMicrotasks']);
const TASK = 'ThreadControllerImpl::RunTask';
/** What a task leaves to promises runs right after it, and is part of it to whoever waits. */
const AFTER_TASK = 'BlinkScheduler_PerformMicrotaskCheckpoint';

/** The categories that `scriptTimes` needs in a trace. */
export const TRACED = ['toplevel', 'devtools.timeline', 'v8', 'v8.execute'];

/**
 * How long scripts ran in each task of a page's main thread, in milliseconds of processor time, the longest first. For pages without a script of their own:
 * whatever ran is the extension's. What the browser draws of the page between scripts is not counted.
 * @throws {Error} when the content script is not in the trace.
 */
export function scriptTimes(trace: Uint8Array): readonly number[] {
  const traceEvents = traceEventsOf(trace);
  const ours = traceEvents.find(
    ({ name, args }) => name === 'EvaluateScript' && JSON.stringify(args).includes('chrome-extension://'),
  );
  if (!ours) throw new Error('the content script is not in the trace');
  const events = traceEvents.filter(({ pid, tid, dur }) => pid === ours.pid && tid === ours.tid && dur > 0);
  const scripts = outermost(events.filter(({ name }) => SCRIPTS.has(name)));
  const times: number[] = [];
  for (const stretch of outermost(events.filter(({ name }) => name === TASK || name === AFTER_TASK))) {
    const timeMs = scripts.filter(isIn(stretch)).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
    times.push(timeMs + (stretch.name === AFTER_TASK ? (times.pop() ?? 0) : 0));
  }
  return times.sort((a, b) => b - a);
}

const isIn =
  (outer: TraceEvent) =>
  ({ ts, dur }: TraceEvent): boolean =>
    ts >= outer.ts && ts + dur <= outer.ts + outer.dur;

/** Those that are not inside another. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = 0;
  return [...events]
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ ts, dur }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
