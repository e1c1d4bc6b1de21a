import { beforeEach, describe, expect, it } from 'vitest';
import { countedOf } from '../../../../lib/core/comparison/summary';
import type { PageReport } from '../../../../lib/core/comparison/toolbar-title';
import { ToolbarReporter } from '../../../../lib/page/life/toolbar-reporter';
import { evacuated, signed } from '../../../gallery/fixtures/flood-story';

const sent: PageReport[] = [];
beforeEach(() => sent.splice(0));
const create = () => new ToolbarReporter((report) => sent.push(report));

type Now = Parameters<ToolbarReporter['tell']>[0];
const nothing: Now = { status: 'no-subject', mode: 'badges', known: [] };
const known: Now = { status: 'ready', mode: 'badges', known: [evacuated, signed].map(countedOf) };
const off: Now = { status: 'off', mode: 'off', known: [] };

describe('a page', () => {
  it('without a known claim tells nothing', () => {
    const reporter = create();
    for (const status of ['reading', 'no-subject', 'not-english', 'not-an-article', 'ready', 'too-long'] as const)
      reporter.tell({ ...nothing, status }, 'badges');
    expect(sent).toEqual([]);
  });

  it('tells its counts once, and again when they change', () => {
    const reporter = create();
    reporter.tell(known, 'badges');
    reporter.tell(known, 'badges');
    reporter.tell({ ...known, known: [countedOf(signed)] }, 'badges');
    reporter.tell(nothing, 'badges');
    expect(sent).toEqual([
      { state: 'known', known: 2, differ: 1 },
      { state: 'known', known: 1, differ: 0 },
      { state: 'nothing', known: 0, differ: 0 },
    ]);
  });

  it('on a site of its own rule tells that it is off, and where all are off by default only that it is on', () => {
    create().tell(off, 'badges');
    create().tell(off, 'off');
    create().tell(nothing, 'off');
    expect(sent.map(({ state }) => state)).toEqual(['off', 'nothing']);
  });

  it('tells that it could not be read', () => {
    create().tell({ ...nothing, status: 'failed' }, 'badges');
    expect(sent).toEqual([{ state: 'failed', known: 0, differ: 0 }]);
  });

  it('that was away and is back tells again', () => {
    const reporter = create();
    reporter.tell(known, 'badges');
    reporter.forget();
    reporter.tell(known, 'badges');
    expect(sent).toHaveLength(2);
  });
});
