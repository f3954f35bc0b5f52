import { Injectable } from '@nestjs/common';
import { Catalogue } from '../../catalogue/catalogue.service.js';
import { trades } from '../../catalogue/trades.types.js';
import { Accounts } from '../../identity/accounts.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { systemActor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { Writes } from '../../writes/writes.service.js';
import type { RegisterEnterprise } from './dto/enterprise.dto.js';
import type { RegistrationFacilityView, RegistrationOptionsView, RegistrationView } from './dto/enterprise.view.js';
import { assertDeclaredOnce, settle } from './enterprise-change.rules.js';
import { replaceDeclared, tenantOf } from './enterprise-rows.js';
import { Enterprise } from './enterprise.entity.js';
import { facilityUnknown } from './enterprise.errors.js';
import { enterpriseLifecycle } from './enterprise.lifecycle.js';
import { laboratoryKinds } from './enterprise.types.js';

/** Facilities offered to who registers. */
const mostFacilities = 200;

/** Nobody is signed in yet: a registration is the system's write on behalf of an unknown visitor. */
const visitor = systemActor('registration');

@Injectable()
export class Registrations {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly accounts: Accounts,
    private readonly catalogue: Catalogue,
  ) {}

  options(): Promise<RegistrationOptionsView> {
    return this.database.read(visitor, async (tx) => ({
      facilities: await facilities(tx),
      trades: [...trades],
      laboratoryKinds: [...laboratoryKinds],
    }));
  }

  /**
   * Opens a draft and the account that goes on with it, in one write. Errors: `identity.login-taken`,
   * `identity.password-weak`, `enterprise.facility-unknown`, `enterprise.uscc-malformed`, `enterprise.division-unknown`,
   * `enterprise.laboratory-kind-misplaced`, `enterprise.declared-twice`, `catalogue.code-unknown`.
   */
  register(request: RequestIdentity, given: RegisterEnterprise): Promise<RegistrationView> {
    return this.writes.run(visitor, 'enterprise.register', request, async (tx) => {
      const declared = given.declaredGeneration ?? [];
      assertDeclaredOnce(declared);
      await this.catalogue.inForce(
        tx,
        declared.map(({ wasteCode }) => wasteCode),
        shanghaiDate(tx.now),
        () => '/declaredGeneration',
      );
      const enterprise = draftOf(given, await chosenFacility(tx, given.facilityId), tx.now);
      await tx.manager.insert(Enterprise, enterprise);
      await replaceDeclared(tx, enterprise, declared);
      const { id: enterpriseId, state } = enterprise;
      tx.audit({
        subject: 'enterprise',
        subjectId: enterpriseId,
        action: 'enterprise.register',
        from: null,
        to: state,
        tenant: tenantOf(enterprise),
        data: { trade: enterprise.trade, divisionCode: enterprise.divisionCode },
      });
      const roles = ['enterprise.admin'] as const;
      await this.accounts.create(tx, { ...given.account, roles, enterpriseId });
      return { enterpriseId, state, login: given.account.login };
    });
  }
}

function draftOf(given: RegisterEnterprise, facilityId: string, now: Date): Enterprise {
  const id = newId();
  return settle(null, {
    id,
    facilityId,
    enterpriseId: id,
    divisionCode: given.divisionCode,
    state: enterpriseLifecycle.initial,
    name: given.name,
    siteName: given.siteName ?? '',
    uscc: given.uscc ?? null,
    usccCheck: null,
    usccOverrideReason: null,
    address: given.address ?? null,
    trade: given.trade,
    laboratoryKind: given.laboratoryKind ?? null,
    contactName: given.contactName ?? null,
    contactPhone: given.contactPhone ?? null,
    emergencyPhone: given.emergencyPhone ?? null,
    eiaNumber: given.eiaNumber ?? null,
    returnReasons: [],
    suspendReason: null,
    scopeLevel: 'inside',
    searchKeys: '',
    submittedAt: null,
    verifiedAt: null,
    version: 1,
    createdAt: now,
  });
}

const facilities = (tx: Tx): Promise<RegistrationFacilityView[]> =>
  tx.query('SELECT id, name, division_code AS "divisionCode", address FROM facility ORDER BY name, id LIMIT $1', [
    mostFacilities,
  ]);

/** The facility named, or the only one there is. `enterprise.facility-unknown`, 422. */
async function chosenFacility(tx: Tx, id: string | undefined): Promise<string> {
  const all = await facilities(tx);
  const chosen = id === undefined && all.length === 1 ? all[0] : all.find((facility) => facility.id === id);
  if (chosen === undefined) throw facilityUnknown({}, '/facilityId');
  return chosen.id;
}
