/** A stretch of time in a trace of Chromium. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Begin and wall time in microseconds. */
  readonly ts: number;
  readonly dur: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly args: unknown;
}

/** The events of a recorded trace. */
export function traceEventsOf(trace: Uint8Array): readonly TraceEvent[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: readonly TraceEvent[] };
  return traceEvents;
}
