import { DeclarationPeriods } from '../../src/compliance/declarations/declaration-periods.service.js';
import { openPeriods, submitted } from '../../src/compliance/declarations/testing/declaration-stage.js';
import type { DeclarationView } from '../../src/compliance/declarations/dto/declaration.view.js';
import type { History } from './storage-history.js';

const dayMinutes = 1_440;

/**
 * A year after the history all its months and years are declared, in the order in which they fall due: the facility's by two
 * of its people, the firms' by themselves. Each is refused unless every code balances and begins with the end before.
 */
export async function declareAll(history: History): Promise<DeclarationView[]> {
  const { test, site, firms, staff } = history.world;
  history.pass(366 * dayMinutes);
  await openPeriods(test);
  const periods = test.app.get(DeclarationPeriods);
  const owed = await test.db.read(site.manager.actor, (tx) => periods.unfinished(tx, site.facilityId));
  const done: DeclarationView[] = [];
  for (const { declarationId, enterpriseId } of owed) {
    const firm = firms.find(({ id }) => id === enterpriseId);
    const [drafter, signer] = firm === undefined ? [staff.dispatcher, staff.manager] : [firm.staff, firm.staff];
    done.push(await submitted(test, declarationId, history.now, drafter.actor, signer.actor));
  }
  return done;
}
