import type { ContainerView } from '../containers/dto/container.view.js';
import { shanghaiDate } from '../shared/working-days.js';
import type { Agenda } from './agenda.js';
import { step } from './demo-services.js';
import { actorOf } from './site.seed.js';
import {
  acceptTransfer,
  arriveTransfer,
  dispatchTransfer,
  findTransfers,
  freeInStore,
  numberTransfer,
  parkTransfer,
  planTransfer,
  scanOnto,
  startTransfer,
  treatTransfer,
} from './transfers.seed.js';
import { routes } from './routes.data.js';
import { underWay } from './transfers-present.data.js';
import type { Stop, Under } from './transfers-present.data.js';
import { minutesAfter } from './trips.seed.js';
import type { Stage } from './trips.seed.js';

const has = (stop: Stop, ...others: Stop[]): boolean => others.includes(stop);
const hours = 60;

/** Transfers in every state, for a visitor to go on with; as many as there are containers for. */
export function enterTransfers(agenda: Agenda, stage: Stage, now: Date): void {
  const at = (before: number) => minutesAfter(now, -before * hours);
  const enter = (before: number, of: (one: Under) => boolean, act: (id: string, one: Under) => Promise<void>): void =>
    agenda.add(at(before), async () => {
      for (const one of underWay.filter(of)) {
        const id = stage.transfers.get(one.note);
        if (id !== undefined) await act(id, one);
      }
    });
  agenda.add(at(30), () => planAll(stage, shanghaiDate(at(28))));
  enter(
    29.5,
    ({ stop }) => !has(stop, 'planned', 'cancelled'),
    async (id, { note, stop }) => {
      await startTransfer(stage, id, note);
      if (stop === 'parked') await parkTransfer(stage, id, note);
    },
  );
  agenda.settle(at(29.5));
  enter(
    29,
    ({ stop }) => stop === 'stopped' || isShipped(stop),
    (id, { note }) => numberTransfer(stage, id, note),
  );
  agenda.settle(at(29));
  enter(
    28,
    ({ stop }) => stop === 'ready',
    (id, { note }) => scanOnto(stage, id, note),
  );
  enter(
    28,
    ({ stop }) => isShipped(stop) && stop !== 'ready',
    (id, { note }) => dispatchTransfer(stage, id, note),
  );
  enter(
    24,
    ({ stop }) => has(stop, 'arrived', 'decided', 'treated'),
    (id, { note }) => arriveTransfer(stage, id, note),
  );
  enter(
    8,
    ({ stop }) => has(stop, 'decided', 'treated'),
    (id, { note, refused = 0 }) => acceptTransfer(stage, id, note, refused),
  );
  enter(
    3,
    ({ stop }) => stop === 'treated',
    (id, { note }) => treatTransfer(stage, id, note, at(3)),
  );
  agenda.settle(at(3));
}

const isShipped = (stop: Stop): boolean => has(stop, 'ready', 'onTheRoad', 'arrived', 'decided', 'treated');

async function planAll(stage: Stage, plannedOn: string): Promise<void> {
  await findTransfers(stage);
  let free = await freeInStore(stage);
  for (const { note, stop, containers = 1, carriers } of underWay) {
    if (stage.transfers.has(note)) continue;
    const going = fullest(free, containers);
    if (going === null) continue;
    await planTransfer(
      stage,
      { note, company: going.company, plannedOn, ...(carriers !== undefined && { carriers }) },
      going.load,
    );
    // What was given up stands where it stood, for the next one.
    if (stop === 'cancelled') await giveUp(stage, stage.transfers.get(note)!, note);
    else free = free.filter((one) => !going.load.includes(one));
  }
}

interface Going {
  readonly company: number;
  readonly load: readonly ContainerView[];
}

/** From the route that has most to go; null where none has so many. */
function fullest(free: readonly ContainerView[], count: number): Going | null {
  const waiting = routes.map(({ company, takes }) => ({ company, load: free.filter(takes) }));
  const [most] = waiting.sort((a, b) => b.load.length - a.load.length);
  return most === undefined || most.load.length < count ? null : { ...most, load: most.load.slice(0, count) };
}

async function giveUp({ services, site }: Stage, id: string, note: string): Promise<void> {
  const reason = '对方停炉检修，改日再运。';
  await services.transferPlanning.cancel(actorOf('dispatcher', site.actors), step(`${note}/cancel`), id, reason);
}
