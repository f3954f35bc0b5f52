import { randomBytes } from 'node:crypto';
import { Account } from '../../src/identity/account.entity.js';
import { Accounts } from '../../src/identity/accounts.service.js';
import { Sessions } from '../../src/identity/sessions.service.js';
import type { Actor, Role } from '../../src/shared/roles.js';
import { systemActor } from '../../src/shared/roles.js';
import { newId } from '../../src/shared/uuid.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { Writes } from '../../src/writes/writes.service.js';
import type { TestApp } from './app.js';

export const testPassword = 'Correct-horse-9';

export interface TestActor {
  readonly actor: Actor;
  readonly login: string;
  readonly sessionId: string;
  readonly token: string;
  /** Headers of a signed-in request. */
  readonly headers: { readonly authorization: string };
}

export interface Place {
  readonly enterpriseId?: string;
  readonly facilityId?: string;
  readonly divisionCode?: string;
  readonly login?: string;
  /** Default true: tests of business routes are not about second factors. */
  readonly totpWaived?: boolean;
}

const system = systemActor('tests');

/** A facility to put operators in. Answers its id. */
export async function createFacility({ app }: TestApp, divisionCode = '320613'): Promise<string> {
  const id = newId();
  await app.get(Writes).run(system, 'facility.open', withoutKey, async (tx) => {
    await tx.query(
      `INSERT INTO facility (id, name, short_code, uscc, division_code, address, phone)
       VALUES ($1, $2, $3, '91320600138670947L', $4, '测试路 1 号', '0513-00000000')`,
      [id, `测试绿岛 ${id.slice(-6)}`, `T${randomBytes(3).toString('hex').toUpperCase()}`, divisionCode],
    );
    tx.audit({
      subject: 'facility',
      subjectId: id,
      action: 'facility.open',
      tenant: { facilityId: id, enterpriseId: null, divisionCode },
    });
  });
  return id;
}

/** An account of this role, signed in without the detour of a password (`testPassword`, for tests that want it). */
export async function signInAs({ app }: TestApp, roles: Role | Role[], place: Place = {}): Promise<TestActor> {
  const held = Array.isArray(roles) ? roles : [roles];
  const login = place.login ?? `t${randomBytes(6).toString('hex')}`;
  const { account, opened } = await app.get(Writes).run(system, 'test.sign-in', withoutKey, async (tx) => {
    const id = await app.get(Accounts).create(tx, {
      login,
      displayName: `测试 ${held.join(' ')}`,
      roles: held,
      enterpriseId: place.enterpriseId ?? null,
      facilityId: place.facilityId ?? null,
      divisionCode: place.divisionCode ?? null,
      password: testPassword,
      totpWaived: place.totpWaived ?? true,
    });
    const row = await tx.manager.findOneByOrFail(Account, { id });
    const visitor = { address: '127.0.0.1', userAgent: 'tests' };
    return { account: row, opened: await app.get(Sessions).open(tx, row, visitor) };
  });
  const { id: accountId, displayName: label, enterpriseId, facilityId, divisionCode } = account;
  return {
    actor: { accountId, label, roles: held, enterpriseId, facilityId, divisionCode },
    login,
    sessionId: opened.id,
    token: opened.token,
    headers: { authorization: `Bearer ${opened.token}` },
  };
}

export type PersonRole = Exclude<Role, 'system'>;

/** One signed-in actor for every role a person can hold. */
export async function everyRole(
  testApp: TestApp,
  facilityId: string,
  enterpriseId: string,
): Promise<Record<PersonRole, TestActor>> {
  const places: [PersonRole, Place][] = [
    ['enterprise.admin', { enterpriseId }],
    ['enterprise.staff', { enterpriseId }],
    ['operator.manager', { facilityId }],
    ['operator.dispatcher', { facilityId }],
    ['operator.driver', { facilityId }],
    ['operator.weighbridge', { facilityId }],
    ['operator.warehouse', { facilityId }],
    ['regulator', { divisionCode: '320613' }],
    ['auditor', {}],
    ['administrator', {}],
  ];
  const signedIn: [PersonRole, TestActor][] = [];
  for (const [role, place] of places) signedIn.push([role, await signInAs(testApp, role, place)]);
  return Object.fromEntries(signedIn) as Record<PersonRole, TestActor>;
}
