import { addDays } from '../shared/working-days.js';
import type { Agenda } from './agenda.js';
import { step } from './demo-services.js';
import { actorOf } from './site.seed.js';
import { atTime } from './trips.seed.js';
import type { Stage } from './trips.seed.js';

/** Objections end within five working days, which the longest row of days off makes three weeks at most. */
const paymentDay = '24';

/** Months issued on their 1st, agreed by silence and paid for; of the last one a firm objects and waits for its answer. */
export function enterSettling(agenda: Agenda, stage: Stage, from: string, today: string): void {
  let lastIssue: string | null = null;
  for (let day = from; day < today; day = addDays(day, 1)) {
    if (day.endsWith('-01')) {
      agenda.add(atTime(day, '00:30'), async () => void (await stage.services.statementSchedule.issueDue()));
      agenda.settle(atTime(day, '00:30'));
      if (addDays(day, 1) < today) lastIssue = day;
    }
    if (day.endsWith(`-${paymentDay}`)) agenda.add(atTime(day, '11:00'), () => payMonth(stage, day));
  }
  if (lastIssue === null) return;
  const issued = lastIssue;
  agenda.add(atTime(addDays(issued, 1), '10:00'), () => objectToMonth(stage, monthBefore(issued)));
}

const monthBefore = (firstDay: string): string => addDays(firstDay, -1).slice(0, 7);

async function payMonth({ services, site }: Stage, day: string): Promise<void> {
  await services.statementSchedule.agreeLapsed();
  const manager = actorOf('manager', site.actors);
  const month = monthBefore(`${day.slice(0, 7)}-01`);
  const { items } = await services.statements.list(manager, { month, state: 'agreed', limit: 200 });
  for (const [place, { id }] of items.entries()) {
    const reference = `网银回单 ${day.replaceAll('-', '')}-${String(place + 1).padStart(3, '0')}`;
    await services.statements.pay(manager, step(`statement/${id}/pay`), id, { paidOn: day, reference });
  }
}

/** The first firm that was charged a minimum holds it to be wrong. */
async function objectToMonth({ services, customers }: Stage, month: string): Promise<void> {
  for (const { actor } of customers) {
    const [statement] = (await services.statements.list(actor, { month, limit: 1 })).items;
    if (statement === undefined) continue;
    const { items } = await services.visitCharges.list(actor, { statementId: statement.id, limit: 1 });
    const { lines } = await services.visitCharges.one(actor, items[0]!.id);
    const given = { lineIds: [lines.at(-1)!.id], reason: '该次上门与邻厂同车，运输费分摊比例请复核' };
    await services.statements.object(actor, step(`statement/${month}/object`), statement.id, given);
    return;
  }
}
