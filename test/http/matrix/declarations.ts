import { Declarations } from '../../../src/compliance/declarations/declarations.service.js';
import { openPeriods } from '../../../src/compliance/declarations/testing/declaration-stage.js';
import { SimulatedTime } from '../../../src/platform/database/simulated-time.js';
import { shanghaiDate, shanghaiYear } from '../../../src/shared/working-days.js';
import { withoutKey } from '../../../src/writes/request-identity.js';
import type { TestApp } from '../../support/app.js';
import { Caller } from './caller.js';
import type { People, Rows } from './tenant.types.js';

let years = 0;

/** The firm's year, drafted when it will have ended, its consent, and its plan. A facility opens a year once, so each firm has another. */
export async function declarationsOf(
  test: TestApp,
  people: People,
): Promise<Pick<Rows, 'declaration' | 'filingConsent' | 'plan'>> {
  const time = test.app.get(SimulatedTime);
  time.now = new Date(`${shanghaiYear(new Date()) + (years += 1)}-01-20T09:00:00+08:00`);
  await openPeriods(test);
  const { actor } = people['enterprise.admin'];
  const { items } = await test.app.get(Declarations).list(actor, { kind: 'year', limit: 10 });
  const { id: declaration } = items.at(-1)!;
  await test.app.get(Declarations).draft(actor, withoutKey, declaration);
  time.now = null;
  const [admin, manager] = [new Caller(test, people['enterprise.admin']), new Caller(test, people['operator.manager'])];
  const decision = { managementClass: 'REGISTERED', documentNumber: '通环固〔2026〕1号', reason: '维持登记管理' };
  await manager.done('POST', '/class-decisions', {
    ...decision,
    enterpriseId: actor.enterpriseId,
    validFrom: '2026-01-01',
  });
  const today = shanghaiDate(new Date());
  const filingConsent = await admin.make('/filing-consents', { validFrom: today, validTo: today });
  const plan = await admin.make('/plans', { year: shanghaiYear(new Date()) });
  return { declaration, filingConsent, plan };
}
