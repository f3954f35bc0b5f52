import { Injectable } from '@nestjs/common';
import type { AuditEventView } from '../../audit/audit-event.view.js';
import { AuditService } from '../../audit/audit.service.js';
import { Catalogue } from '../../catalogue/catalogue.service.js';
import { Database } from '../../platform/database/database.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import type { Page, PageQuery } from '../../platform/http/paging.js';
import type { Place } from '../../shared/geo.js';
import type { Actor } from '../../shared/roles.js';
import { placeColumns } from '../../shared/whereabouts.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { Eligibility } from '../eligibility/eligibility.service.js';
import { refuses } from '../eligibility/eligibility.rules.js';
import type { ChangeEnterprise, DeclaredGenerationLine, EnterprisesQuery } from './dto/enterprise.dto.js';
import { toEnterpriseView } from './dto/enterprise.view.js';
import type { EnterpriseSummaryView, EnterpriseView } from './dto/enterprise.view.js';
import { assertDeclaredOnce, settle } from './enterprise-change.rules.js';
import {
  countLicences,
  declaredOf,
  moveChildren,
  replaceDeclared,
  requireEnterprise,
  storeEnterprise,
  tenantOf,
} from './enterprise-rows.js';
import type { Enterprise } from './enterprise.entity.js';
import { enterpriseFieldSealed } from './enterprise.errors.js';
import { enterpriseLifecycle } from './enterprise.lifecycle.js';
import { missingFields, sealedFields } from './enterprise.rules.js';
import { enterpriseStateWords } from './enterprise.types.js';
import { listEnterprises } from './enterprises.queries.js';

/** The record of an enterprise: reading it, and what the enterprise may write into it itself. */
@Injectable()
export class EnterpriseRecords {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audit: AuditService,
    private readonly catalogue: Catalogue,
    private readonly eligibility: Eligibility,
  ) {}

  list(actor: Actor, query: EnterprisesQuery): Promise<Page<EnterpriseSummaryView>> {
    return this.database.read(actor, (tx) => listEnterprises(tx, query));
  }

  /** `enterprise.not-found`, 404. */
  detail(actor: Actor, id: string): Promise<EnterpriseView> {
    return this.database.read(actor, async (tx) => this.view(tx, await requireEnterprise(tx, id)));
  }

  /** Newest first. `enterprise.not-found`, 404. */
  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await requireEnterprise(tx, id);
      return this.audit.eventsOf(tx, id, page);
    });
  }

  /**
   * Errors: `enterprise.not-found`, `request.version-stale`, `enterprise.field-sealed`, `enterprise.uscc-malformed`,
   * `enterprise.division-unknown`, `enterprise.laboratory-kind-misplaced`, `enterprise.declared-twice`,
   * `catalogue.code-unknown`, `catalogue.code-not-in-force`.
   */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ChangeEnterprise,
  ): Promise<EnterpriseView> {
    return this.writes.run(actor, 'enterprise.change', request, async (tx) => {
      const enterprise = await requireEnterprise(tx, id, 'pessimistic_write');
      expectVersion(enterprise, version);
      const { declaredGeneration, place, ...fields } = given;
      const changed = Object.entries(given).filter(([, value]) => value !== undefined);
      assertOpen(
        enterprise,
        changed.map(([name]) => name),
      );
      const moved = given.divisionCode !== undefined && given.divisionCode !== enterprise.divisionCode;
      const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
      const before = { ...enterprise };
      await storeEnterprise(
        tx,
        enterprise,
        await settle(before, { ...before, ...present, ...(place === undefined ? {} : placeColumns(place)) }),
      );
      if (declaredGeneration !== undefined) await this.declare(tx, enterprise, declaredGeneration);
      if (moved) await moveChildren(tx, enterprise);
      tx.audit({
        subject: 'enterprise',
        subjectId: id,
        action: 'enterprise.change',
        tenant: tenantOf(enterprise),
        // Names only: contacts are personal data, and the trail is kept for ten years.
        data: {
          fields: changed.map(([name]) => name),
          ...(declaredGeneration === undefined ? {} : { declaredGeneration }),
        },
      });
      return this.view(tx, enterprise);
    });
  }

  /**
   * Puts the site on the map, in whatever state it is: the planner has been there. `enterprise.not-found` 404,
   * `request.version-stale` 412.
   */
  locate(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    place: Place | null,
  ): Promise<EnterpriseView> {
    return this.writes.run(actor, 'enterprise.locate', request, async (tx) => {
      const enterprise = await requireEnterprise(tx, id, 'pessimistic_write');
      expectVersion(enterprise, version);
      await storeEnterprise(tx, enterprise, placeColumns(place));
      const data = { place };
      tx.audit({
        subject: 'enterprise',
        subjectId: id,
        action: 'enterprise.locate',
        tenant: tenantOf(enterprise),
        data,
      });
      return this.view(tx, enterprise);
    });
  }

  /** The record with what is missing, and the steps the caller may take with the reason for each refused one. */
  async view(tx: Tx, enterprise: Enterprise): Promise<EnterpriseView> {
    const declared = await declaredOf(tx, enterprise.id);
    const missing = missingFields({
      ...enterprise,
      declaredLines: declared.length,
      licences: await countLicences(tx, enterprise.id),
    });
    const findings = await this.eligibility.findings(tx, enterprise);
    const steps = enterpriseLifecycle.allowedSteps(enterprise.state, tx.actor, {
      complete: missing.length === 0,
      eligible: !refuses(findings),
      usccAccepted: enterprise.usccCheck === 'passed' || enterprise.usccOverrideReason !== null,
    });
    return toEnterpriseView(enterprise, tx.actor, { declared, missing, steps });
  }

  private async declare(tx: WriteTx, enterprise: Enterprise, lines: readonly DeclaredGenerationLine[]): Promise<void> {
    assertDeclaredOnce(lines);
    const codes = lines.map(({ wasteCode }) => wasteCode);
    const pointerOf = (code: string) => `/declaredGeneration/${codes.indexOf(code)}/wasteCode`;
    await this.catalogue.inForce(tx, codes, shanghaiDate(tx.now), pointerOf);
    await replaceDeclared(tx, enterprise, lines);
  }
}

function assertOpen({ state }: Enterprise, fields: readonly string[]): void {
  const [field] = sealedFields(state, fields);
  if (field !== undefined)
    throw enterpriseFieldSealed({ field, state }, `/${field}`, { state: enterpriseStateWords[state] });
}
