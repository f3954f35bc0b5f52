import type { OwnWaste } from '../storage/own-waste/own-waste.service.js';
import { addDays } from '../shared/working-days.js';
import type { Agenda } from './agenda.js';
import { step } from './demo-services.js';
import { actorOf } from './site.seed.js';
import { putAway } from './storing.seed.js';
import { atTime } from './trips.seed.js';
import type { Stage } from './trips.seed.js';

type RecordOwnWaste = Parameters<OwnWaste['record']>[2];
type Dated = RecordOwnWaste & { readonly daysAgo: number };

/** What the facility itself produced in the last weeks, before its carbon was changed. */
const recorded: readonly Dated[] = [
  {
    daysAgo: 26,
    source: 'spill',
    wasteCode: '900-041-49',
    name: '泄漏吸附棉、沾油手套',
    form: 'S',
    packaging: 'bag',
    containers: [{ grams: 18_600, volumeMillilitres: 100_000 }],
    note: '卸货区油桶倾倒，洒落约 5 升，当场吸附收集',
  },
  {
    daysAgo: 9,
    source: 'cleaning',
    wasteCode: '900-041-49',
    name: '清洁抹布、拖布',
    form: 'S',
    packaging: 'bag',
    containers: [{ grams: 11_200, volumeMillilitres: 50_000 }],
    note: '库区月度清洁',
  },
];

export function enterOwnWaste(agenda: Agenda, stage: Stage, today: string): void {
  for (const { daysAgo, ...given } of recorded)
    agenda.add(atTime(addDays(today, -daysAgo), '15:30'), () => record(stage, given));
}

/** Three big bags of 900-039-49: two in their zone, one waits in the bay. */
export const recordSpentCarbon = (stage: Stage, logEntryId: string): Promise<void> =>
  record(stage, {
    source: 'carbonChange',
    logEntryId,
    wasteCode: '900-039-49',
    name: '废活性炭',
    form: 'S',
    packaging: 'bag',
    containers: [430_000, 425_000, 431_000].map((grams) => ({ grams, volumeMillilitres: 1_000_000 })),
  });

async function record({ services, site }: Stage, given: RecordOwnWaste): Promise<void> {
  const keeper = actorOf('warehouse', site.actors);
  const { containers } = await services.ownWaste.record(keeper, step(`own-waste/${given.name}`), given);
  const away = containers.length === 1 ? containers : containers.slice(1);
  for (const [place, container] of away.entries()) await putAway(services, site, container, `S-0${place + 1}`);
}
