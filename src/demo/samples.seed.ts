import { addDays } from '../shared/working-days.js';
import type { Agenda } from './agenda.js';
import { step } from './demo-services.js';
import { actorOf } from './site.seed.js';
import { atTime } from './trips.seed.js';
import type { Stage } from './trips.seed.js';

/** What the environmental approval asks for again and again was done three weeks before today, so that its next day lies ahead. */
export function enterSamples(agenda: Agenda, { services, site }: Stage, today: string): void {
  const provedOn = addDays(today, -21);
  const manager = actorOf('manager', site.actors);
  agenda.add(atTime(provedOn, '16:00'), async () => {
    const proof = { provedOn, text: '第三方监测，厂界四点位和两口监测井均达标' };
    await services.approvalConditions.prove(manager, step('condition/2/prove-again'), site.monitoringId, 2, proof);
  });
}
