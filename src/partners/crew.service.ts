import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import type { AuditEventView } from '../audit/audit-event.view.js';
import { Accounts } from '../identity/accounts.service.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import { Carriers } from './carriers.service.js';
import { CrewMember } from './crew-member.entity.js';
import type { ChangeCrewMember, RegisterCrewMember } from './dto/crew-member.dto.js';
import { toCrewMemberView } from './dto/crew-member.view.js';
import type { CrewMemberView } from './dto/crew-member.view.js';
import type { CarriedListQuery } from './dto/partner-list.query.dto.js';
import { assignGiven, facilityOf, lockRow, partnerEvent, requireRow, storeRow } from './partner-rows.js';
import { crewMemberLifecycle } from './partner.lifecycle.js';
import type { PartnerStep } from './partner.lifecycle.js';
import { accountNeedsDriver, accountNotDriver, crewMemberNotFound } from './partners.errors.js';
import { listPartners } from './partners.queries.js';
import type { Listing } from './partners.queries.js';

const listing: Listing<CrewMember> = { entity: CrewMember, name: 'name', expiry: 'certificateValidTo' };
const notFound = () => crewMemberNotFound({});

/** Drivers and escorts the facility collects with. */
@Injectable()
export class Crew {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audit: AuditService,
    private readonly carriers: Carriers,
    private readonly accounts: Accounts,
  ) {}

  /** For other modules, retired ones included. Throws `crew-member.not-found`, 404. */
  async require(tx: Tx, id: string): Promise<CrewMemberView> {
    return toCrewMemberView(await requireRow(tx, CrewMember, id, notFound), tx.actor);
  }

  /** The crew member an account belongs to; null for accounts of nobody on the road. */
  async ofAccount(tx: Tx, accountId: string): Promise<CrewMemberView | null> {
    const member = await tx.manager.findOneBy(CrewMember, { accountId });
    return member === null ? null : toCrewMemberView(member, tx.actor);
  }

  /** Names by id, retired members included; those the caller may not see are left out. */
  async names(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const found = await tx.manager.findBy(CrewMember, { id: In([...new Set(ids)]) });
    return new Map(found.map(({ id, name }) => [id, name]));
  }

  list(actor: Actor, query: CarriedListQuery): Promise<Page<CrewMemberView>> {
    return this.database.read(actor, (tx) => listPartners(tx, listing, query, (row) => toCrewMemberView(row, actor)));
  }

  detail(actor: Actor, id: string): Promise<CrewMemberView> {
    return this.database.read(actor, (tx) => this.require(tx, id));
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await this.require(tx, id);
      return this.audit.eventsOf(tx, id, page);
    });
  }

  /**
   * Refusals: `carrier.not-found` 404, `carrier.retired` 409, `crew-member.account-not-a-driver` and
   * `crew-member.account-needs-driver` 422, a certificate or account registered before (`request.conflict`, 409).
   */
  register(actor: Actor, request: RequestIdentity, given: RegisterCrewMember): Promise<CrewMemberView> {
    return this.writes.run(actor, 'crewMember.register', request, (tx) => this.registerIn(tx, given));
  }

  /** As `register`, within a write that registers more than one. */
  async registerIn(tx: WriteTx, given: RegisterCrewMember): Promise<CrewMemberView> {
    const { actor } = tx;
    await this.carriers.requireActive(tx, given.carrierId);
    const member = tx.manager.create(CrewMember, {
      ...given,
      accountId: given.accountId ?? null,
      id: newId(),
      facilityId: facilityOf(actor),
      state: crewMemberLifecycle.initial,
      version: 1,
      createdAt: tx.now,
    });
    await this.checkAccount(tx, member);
    await tx.manager.insert(CrewMember, member);
    tx.audit(partnerEvent('crewMember', member, 'register', { from: null, to: member.state }));
    return toCrewMemberView(member, actor);
  }

  /** Refusals as of `register`, and `crew-member.not-found` 404, `request.version-stale` 412. */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ChangeCrewMember,
  ): Promise<CrewMemberView> {
    return this.writes.run(actor, 'crewMember.change', request, async (tx) => {
      const member = await lockRow(tx, CrewMember, id, notFound, version);
      if (given.carrierId !== undefined) await this.carriers.requireActive(tx, given.carrierId);
      const changed = assignGiven(member, given);
      if (changed.includes('accountId') || changed.includes('kinds')) await this.checkAccount(tx, member);
      await storeRow(tx, CrewMember, member);
      tx.audit(partnerEvent('crewMember', member, 'change', { data: { changed } }));
      return toCrewMemberView(member, actor);
    });
  }

  /** Retires or reinstates. Refusals: `crew-member.not-found` 404, `request.version-stale` 412, `lifecycle.wrong-state`. */
  take(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    step: PartnerStep,
  ): Promise<CrewMemberView> {
    return this.writes.run(actor, `crewMember.${step}`, request, async (tx) => {
      const member = await lockRow(tx, CrewMember, id, notFound, version);
      const from = member.state;
      member.state = crewMemberLifecycle.take(step, from, actor, {});
      await storeRow(tx, CrewMember, member);
      tx.audit(partnerEvent('crewMember', member, step, { from, to: member.state }));
      return toCrewMemberView(member, actor);
    });
  }

  /** A driver's account of the same facility, since the link opens the driver's rounds to it. */
  private async checkAccount(tx: Tx, { accountId, kinds, facilityId }: CrewMember): Promise<void> {
    if (accountId === null) return;
    if (!kinds.includes('driver')) throw accountNeedsDriver({}, '/accountId');
    const position = await this.accounts.position(tx, accountId);
    if (position?.facilityId !== facilityId || !position.roles.includes('operator.driver'))
      throw accountNotDriver({}, '/accountId');
  }
}
