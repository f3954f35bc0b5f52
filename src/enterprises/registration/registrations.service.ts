import { Injectable } from '@nestjs/common';
import { Catalogue } from '../../catalogue/catalogue.service.js';
import { Facilities } from '../../facility/facilities.service.js';
import { Accounts } from '../../identity/accounts.service.js';
import { systemActor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import { placeColumns } from '../../shared/whereabouts.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { Writes } from '../../writes/writes.service.js';
import type { RegisterEnterprise } from './dto/enterprise.dto.js';
import type { RegistrationView } from './dto/enterprise.view.js';
import { assertDeclaredOnce, settle } from './enterprise-change.rules.js';
import { replaceDeclared, tenantOf } from './enterprise-rows.js';
import { Enterprise } from './enterprise.entity.js';
import { enterpriseLifecycle } from './enterprise.lifecycle.js';

/** Nobody is signed in yet: a registration is the system's write on behalf of an unknown visitor. */
const visitor = systemActor('registration');

@Injectable()
export class Registrations {
  constructor(
    private readonly writes: Writes,
    private readonly facilities: Facilities,
    private readonly accounts: Accounts,
    private readonly catalogue: Catalogue,
  ) {}

  /**
   * Opens a draft and the account that goes on with it, in one write. Errors: `identity.login-taken`,
   * `identity.password-weak`, `facility.not-found`, `enterprise.uscc-malformed`, `enterprise.division-unknown`,
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
      const facility = await this.facilities.require(tx, given.facilityId);
      const enterprise = await draftOf(given, facility.id, tx.now);
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

function draftOf(given: RegisterEnterprise, facilityId: string, now: Date): Promise<Enterprise> {
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
    ...placeColumns(given.place),
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
