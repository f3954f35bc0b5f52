import { Injectable } from '@nestjs/common';
import { expectVersion } from '../../platform/http/etag.js';
import { DomainError } from '../../shared/domain-error.js';
import type { FieldError } from '../../shared/domain-error.js';
import type { Actor } from '../../shared/roles.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { Eligibility } from '../eligibility/eligibility.service.js';
import { refuses } from '../eligibility/eligibility.rules.js';
import type { EligibilityFinding } from '../eligibility/eligibility.rules.js';
import {
  enterpriseReturned,
  enterpriseSubmitted,
  enterpriseSuspended,
  enterpriseVerified,
} from '../enterprises.events.js';
import type { ReturnEnterprise, SuspendEnterprise, VerifyEnterprise } from './dto/enterprise.dto.js';
import type { EnterpriseView } from './dto/enterprise.view.js';
import { EnterpriseRecords } from './enterprise-records.service.js';
import { countLicences, declaredOf, requireEnterprise, storeEnterprise, tenantOf } from './enterprise-rows.js';
import type { Enterprise } from './enterprise.entity.js';
import { enterpriseLifecycle } from './enterprise.lifecycle.js';
import type { EnterpriseStep } from './enterprise.lifecycle.js';
import { missingFields } from './enterprise.rules.js';

interface StepChange {
  readonly change: (tx: WriteTx, enterprise: Enterprise) => Partial<Enterprise>;
  readonly event?: { emit(tx: WriteTx, payload: { enterpriseId: string }): void };
  readonly data?: (enterprise: Enterprise) => Record<string, unknown>;
}

/**
 * The steps of enterprise.lifecycle.ts. Errors of each: `enterprise.not-found`, `request.version-stale`,
 * `lifecycle.role-refused`, `lifecycle.wrong-state`; of submit and verify also `enterprise.incomplete` and
 * `enterprise.not-eligible`, which name every field; of verify `enterprise.uscc-doubtful`.
 */
@Injectable()
export class EnterpriseReview {
  constructor(
    private readonly writes: Writes,
    private readonly records: EnterpriseRecords,
    private readonly eligibility: Eligibility,
  ) {}

  submit(actor: Actor, request: RequestIdentity, id: string, version: number): Promise<EnterpriseView> {
    return this.step(actor, request, id, version, 'submit', {
      change: (tx) => ({ submittedAt: tx.now, returnReasons: [] }),
      event: enterpriseSubmitted,
      data: ({ usccCheck }) => ({ usccCheck }),
    });
  }

  verify(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: VerifyEnterprise,
  ): Promise<EnterpriseView> {
    return this.step(actor, request, id, version, 'verify', {
      // A reason for a code that needs none would only puzzle who reads the record later.
      change: (tx, { usccCheck, usccOverrideReason }) => ({
        verifiedAt: tx.now,
        usccOverrideReason: usccCheck === 'failed' ? (given.usccOverrideReason ?? usccOverrideReason) : null,
      }),
      event: enterpriseVerified,
      data: ({ usccCheck, usccOverrideReason }) => ({ usccCheck, usccOverrideReason }),
    });
  }

  return(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ReturnEnterprise,
  ): Promise<EnterpriseView> {
    return this.step(actor, request, id, version, 'return', {
      change: () => ({ returnReasons: given.reasons.map(({ pointer, text }) => ({ pointer, text })) }),
      event: enterpriseReturned,
      data: ({ returnReasons }) => ({ pointers: returnReasons.map(({ pointer }) => pointer) }),
    });
  }

  suspend(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: SuspendEnterprise,
  ): Promise<EnterpriseView> {
    return this.step(actor, request, id, version, 'suspend', {
      change: () => ({ suspendReason: given.reason }),
      event: enterpriseSuspended,
    });
  }

  reinstate(actor: Actor, request: RequestIdentity, id: string, version: number): Promise<EnterpriseView> {
    return this.step(actor, request, id, version, 'reinstate', { change: () => ({ suspendReason: null }) });
  }

  private step(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    step: EnterpriseStep,
    { change, event, data }: StepChange,
  ): Promise<EnterpriseView> {
    return this.writes.run(actor, `enterprise.${step}`, request, async (tx) => {
      const enterprise = await requireEnterprise(tx, id, 'pessimistic_write');
      expectVersion(enterprise, version);
      const from = enterprise.state;
      const changed = change(tx, enterprise);
      Object.assign(enterprise, changed);
      await this.take(tx, enterprise, step);
      await storeEnterprise(tx, enterprise, { ...changed, state: enterprise.state });
      tx.audit({
        subject: 'enterprise',
        subjectId: id,
        action: `enterprise.${step}`,
        from,
        to: enterprise.state,
        tenant: tenantOf(enterprise),
        data: data?.(enterprise) ?? {},
      });
      event?.emit(tx, { enterpriseId: id });
      return this.records.view(tx, enterprise);
    });
  }

  private async take(tx: WriteTx, enterprise: Enterprise, step: EnterpriseStep): Promise<void> {
    const missing = missingFields({
      ...enterprise,
      declaredLines: (await declaredOf(tx, enterprise.id)).length,
      licences: await countLicences(tx, enterprise.id),
    });
    const findings = await this.eligibility.findings(tx, enterprise);
    const facts = {
      complete: missing.length === 0,
      eligible: !refuses(findings),
      usccAccepted: enterprise.usccCheck === 'passed' || enterprise.usccOverrideReason !== null,
    };
    try {
      enterprise.state = enterpriseLifecycle.take(step, enterprise.state, tx.actor, facts);
    } catch (error) {
      throw explained(error, {
        'enterprise.incomplete': missing.map(({ pointer, text }) => ({
          pointer,
          code: 'field.missing',
          text,
          details: {},
        })),
        'enterprise.not-eligible': findings.filter(({ severity }) => severity === 'refuse').map(fieldOf),
      });
    }
  }
}

const fieldOf = ({ pointer, code, text, details }: EligibilityFinding): FieldError => ({
  pointer,
  code,
  text,
  details,
});

/** A guard knows that something is wrong; the answer names every field that makes it so. */
function explained(error: unknown, fields: Readonly<Record<string, readonly FieldError[]>>): unknown {
  if (!(error instanceof DomainError) || !Object.hasOwn(fields, error.code)) return error;
  return new DomainError(error.code, error.status, error.text, error.details, fields[error.code]);
}
