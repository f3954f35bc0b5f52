import { addDays, shanghaiDate } from '../shared/working-days.js';
import { step } from './demo-services.js';
import { demoCameras, demoOutlets } from './emissions.data.js';
import type { DemoItem } from './emissions.data.js';
import { recordSpentCarbon } from './own-waste.seed.js';
import { actorOf } from './site.seed.js';
import { minutesAfter } from './trips.seed.js';
import type { Stage } from './trips.seed.js';

const hours = 30 * 24;
/** Hours ago that the charge of carbon was used up, until it was changed. */
const spent = { from: 299, to: 297 };
const carbonChangedHoursAgo = 296;

/** Outlets with a month of readings, one exceedance that has ended, an instrument that sends nothing, two cameras. */
export async function seedMonitoring(stage: Stage, now: Date): Promise<void> {
  const manager = actorOf('manager', stage.site.actors);
  const { services } = stage;
  for (const { outlet, items } of demoOutlets) {
    const { id } = await services.outlets.create(manager, step(`outlet/${outlet.code}`), outlet);
    for (const item of items) await addItem(stage, id, `${outlet.code}/${item.parameter}`, item);
    if (outlet.code === 'DA001') await changeCarbon(stage, id, now);
  }
  const readings = instrumentReadings(now);
  await services.readingIntake.send(manager, step('readings/instrument'), 'instrument', { readings });
  await services.readingIntake.send(manager, step('readings/manual'), 'manual', {
    readings: manualReadings(now),
    reportNumber: 'TZJC-2026-0117',
  });
  for (const { code, name, place } of demoCameras)
    await services.cameras.create(manager, step(`camera/${code}`), { code, name, place, retentionDays: 90 });
}

async function addItem({ services, site }: Stage, outletId: string, key: string, item: DemoItem): Promise<void> {
  const manager = actorOf('manager', site.actors);
  const { parameter, intervalMinutes, limit } = item;
  const expected = intervalMinutes === null ? { frequencyDays: 90 } : { intervalMinutes };
  const source = intervalMinutes === null ? ('manual' as const) : ('instrument' as const);
  const { id } = await services.monitoredItems.add(manager, step(`item/${key}`), outletId, {
    parameter,
    source,
    ...expected,
  });
  const dated = { ...limit, uncertain: true, validFrom: '2022-01-01' };
  await services.monitoredItems.addLimit(manager, step(`limit/${key}`), id, dated);
}

const hoursBefore = (now: Date, count: number): Date =>
  new Date((Math.floor(now.getTime() / 3_600_000) - count) * 3_600_000);

/** Rising from one change of the carbon to the next; the older charge was used up before it was changed. */
function instrumentReadings(now: Date): object[] {
  return Array.from({ length: hours - 3 }, (_, place) => hours - place).flatMap((ago) => {
    const at = hoursBefore(now, ago).toISOString();
    const isSpent = ago <= spent.from && ago >= spent.to;
    const age = ago > carbonChangedHoursAgo ? hours - ago + 300 : carbonChangedHoursAgo - ago;
    const nmhc = isSpent ? 6_000 + (ago - spent.to + 1) * 420 : 900 + age * 4 + ((ago * 37) % 211);
    const dust = 60 + ((ago * 13) % 47);
    return [
      { outlet: 'DA001', parameter: 'NMHC', at, value: (nmhc / 100).toFixed(2) },
      { outlet: 'DA001', parameter: 'PM', at, value: (dust / 10).toFixed(1) },
    ];
  });
}

function manualReadings(now: Date): object[] {
  const at = hoursBefore(now, 20 * 24).toISOString();
  return demoOutlets.flatMap(({ outlet, items }) =>
    items.flatMap(({ parameter, sampled }) =>
      sampled === null ? [] : [{ outlet: outlet.code, parameter, at, value: sampled }],
    ),
  );
}

async function changeCarbon(stage: Stage, outletId: string, now: Date): Promise<void> {
  const { services, site } = stage;
  const keeper = actorOf('warehouse', site.actors);
  const happenedAt = hoursBefore(now, carbonChangedHoursAgo).toISOString();
  const charge = { carbonGrams: 1_200_000, carbonType: '颗粒活性炭，碘值 800 mg/g', lastsDays: 90 };
  const note = '在线数据超标后更换，恢复达标';
  const change = { happenedAt, note, ...charge };
  const { id } = await services.outletLog.logCarbonChange(keeper, step('carbon-change'), outletId, change);
  await recordSpentCarbon(stage, id);
}

/** An hour later: one camera was heard of, the other fell silent, and so did an instrument. */
export async function watchMonitoring({ services, site }: Stage, now: Date): Promise<void> {
  const manager = actorOf('manager', site.actors);
  const at = minutesAfter(now, -11).toISOString();
  const oldestRecordingOn = addDays(shanghaiDate(now), -90);
  const heartbeats = demoCameras.filter(({ isHeard }) => isHeard).map(({ code }) => ({ code, at, oldestRecordingOn }));
  await services.cameras.heartbeats(manager, step('heartbeats'), { heartbeats });
  await services.missingData.watch();
  await services.cameraWatch.watch();
}
