import type { Actor } from '../shared/roles.js';
import { addDays } from '../shared/working-days.js';
import type { Agenda } from './agenda.js';
import { step } from './demo-services.js';
import { actorOf } from './site.seed.js';
import { atTime } from './trips.seed.js';
import type { Stage } from './trips.seed.js';

/** Batches of events: more than a month of any demonstration makes. */
const mostBatches = 1_000;

/**
 * The facility's months, each opened on the 1st, drafted by the dispatcher on the 3rd and submitted by the manager on the 8th;
 * the last one stays drafted. The first firm lets the facility file for it, so a year that ends meanwhile is filed on behalf.
 */
export function enterDeclarations(agenda: Agenda, stage: Stage, from: string, today: string): void {
  const firsts: string[] = [];
  for (let day = from; day < today; day = addDays(day, 1)) if (day.endsWith('-01')) firsts.push(day);
  for (const [place, day] of firsts.entries()) {
    agenda.add(atTime(day, '00:10'), async () => void (await stage.services.declarationPeriods.openEnded()));
    if (addDays(day, 2) < today) agenda.add(atTime(addDays(day, 2), '09:30'), () => draftOwed(stage, day));
    const isLast = place === firsts.length - 1;
    if (!isLast && addDays(day, 7) < today)
      agenda.add(atTime(addDays(day, 7), '15:00'), () => submitDrafted(stage, day));
  }
  const consentDay = addDays(from, 3);
  agenda.add(atTime(consentDay, '16:00'), () => letFile(stage, consentDay));
}

async function letFile({ services, customers }: Stage, validFrom: string): Promise<void> {
  await services.filingRights.give(customers[0]!.actor, step('filing-consent'), { validFrom });
}

/** What is owed now and may be filed by the facility: its own, and the years of the first firm. */
async function owed({ services, customers }: Stage, who: Actor, state: 'open' | 'drafted') {
  const { items } = await services.declarations.list(who, { state: [state], limit: 200 });
  const mine = [null, customers[0]!.enterpriseId];
  return items.filter(({ enterpriseId }) => mine.includes(enterpriseId));
}

async function draftOwed(stage: Stage, day: string): Promise<void> {
  const { services, site } = stage;
  const dispatcher = actorOf('dispatcher', site.actors);
  // Figures rest on what is numbered; the worker that numbers it begins after the demonstration is loaded.
  for (let batch = 0; batch < mostBatches && (await services.sequencer.sequenceOnce()) > 0; batch += 1);
  for (const { id } of await owed(stage, dispatcher, 'open'))
    await services.declarations.draft(dispatcher, step(`declaration/${day}/${id}/draft`), id);
}

async function submitDrafted(stage: Stage, day: string): Promise<void> {
  const { services, site } = stage;
  const manager = actorOf('manager', site.actors);
  for (const { id, period, version } of await owed(stage, manager, 'drafted')) {
    const key = `declaration/${day}/${id}`;
    const reviewed = await services.declarations.review(manager, step(`${key}/review`), id, version);
    const receipt = {
      receiptNumber: `HZ${period.replaceAll('-', '')}-${id.slice(-6)}`,
      receiptAt: atTime(addDays(day, 7), '14:30').toISOString(),
    };
    await services.declarations.submit(manager, step(`${key}/submit`), id, reviewed.version, receipt);
  }
}
