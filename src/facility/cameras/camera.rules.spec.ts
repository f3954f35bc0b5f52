import { cameraLifecycle } from './camera.lifecycle.js';
import { faultsOf } from './camera.rules.js';
import type { CameraFacts } from './camera.rules.js';

const now = new Date('2026-06-30T04:00:00Z');
const rule = { silentMinutes: 15, retentionDays: 90, now, today: '2026-06-30' };
const minutesBefore = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const camera = (change: Partial<CameraFacts> = {}): CameraFacts => ({
  state: 'inUse',
  seenAt: minutesBefore(1),
  createdAt: new Date('2026-01-01T00:00:00Z'),
  oldestRecordingOn: '2026-04-01',
  since: '2026-01-01',
  ...change,
});

describe('a camera', () => {
  it.each([
    ['heard of in time and keeping 90 days', {}, []],
    ['silent for 15 minutes', { seenAt: minutesBefore(15) }, []],
    ['silent for longer', { seenAt: minutesBefore(15.1) }, ['lost']],
    ['never heard of', { seenAt: null, oldestRecordingOn: null }, ['lost']],
    ['keeping 89 days', { oldestRecordingOn: '2026-04-02' }, ['retention']],
    ['keeping all since it is there', { since: '2026-06-01', oldestRecordingOn: '2026-06-01' }, []],
    ['keeping less although it is new', { since: '2026-06-01', oldestRecordingOn: '2026-06-02' }, ['retention']],
    ['retired', { state: 'retired' as const, seenAt: null, oldestRecordingOn: '2026-06-29' }, []],
  ])('%s', (_, change, faults) => {
    expect(faultsOf(camera(change), rule)).toEqual(faults);
  });

  it('is retired and comes back', () => {
    expect(Object.keys(cameraLifecycle.steps)).toEqual(['retire', 'reinstate']);
  });
});
