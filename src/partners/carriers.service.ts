import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import type { AuditEventView } from '../audit/audit-event.view.js';
import { Database } from '../platform/database/database.service.js';
import type { Tx } from '../platform/database/database.service.js';
import type { Page, PageQuery } from '../platform/http/paging.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import { Writes } from '../writes/writes.service.js';
import { Carrier } from './carrier.entity.js';
import type { ChangeCarrier, RegisterCarrier } from './dto/carrier.dto.js';
import { toCarrierView } from './dto/carrier.view.js';
import type { CarrierView } from './dto/carrier.view.js';
import type { PartnerListQuery } from './dto/partner-list.query.dto.js';
import { assignGiven, facilityOf, lockRow, partnerEvent, requireRow, storeRow } from './partner-rows.js';
import { carrierLifecycle } from './partner.lifecycle.js';
import type { PartnerStep } from './partner.lifecycle.js';
import { carrierNotFound, carrierRetired } from './partners.errors.js';
import { listPartners } from './partners.queries.js';
import type { Listing } from './partners.queries.js';

const listing: Listing<Carrier> = { entity: Carrier, name: 'name', expiry: 'licenceValidTo' };
const notFound = () => carrierNotFound({});

const mostNamed = 1_000;

/** Transport companies the facility works with. */
@Injectable()
export class Carriers {
  constructor(
    private readonly database: Database,
    private readonly writes: Writes,
    private readonly audit: AuditService,
  ) {}

  /** For other modules, retired ones included. Throws `carrier.not-found`, 404. */
  async require(tx: Tx, id: string): Promise<CarrierView> {
    return toCarrierView(await requireRow(tx, Carrier, id, notFound), tx.actor);
  }

  /** By id, retired ones included; those the caller may not see are missing. */
  async byIds(tx: Tx, ids: readonly string[]): Promise<Map<string, CarrierView>> {
    const found = await tx.manager.findBy(Carrier, { id: In([...ids]) });
    return new Map(found.map((carrier) => [carrier.id, toCarrierView(carrier, tx.actor)]));
  }

  /** A carrier to register a vehicle or a person of. Throws `carrier.not-found`, 404, and `carrier.retired`, 409. */
  async requireActive(tx: Tx, id: string): Promise<CarrierView> {
    const carrier = await this.require(tx, id);
    if (carrier.state !== 'active') throw carrierRetired({}, '/carrierId');
    return carrier;
  }

  /** How tables name them: by name or by licence number, retired ones included; at most 1,000. */
  async named(tx: Tx): Promise<Pick<CarrierView, 'id' | 'name' | 'licenceNo'>[]> {
    return tx.manager.find(Carrier, {
      select: { id: true, name: true, licenceNo: true },
      order: { name: 'ASC' },
      take: mostNamed,
    });
  }

  list(actor: Actor, query: PartnerListQuery): Promise<Page<CarrierView>> {
    return this.database.read(actor, (tx) => listPartners(tx, listing, query, (row) => toCarrierView(row, actor)));
  }

  detail(actor: Actor, id: string): Promise<CarrierView> {
    return this.database.read(actor, (tx) => this.require(tx, id));
  }

  events(actor: Actor, id: string, page: PageQuery): Promise<Page<AuditEventView>> {
    return this.database.read(actor, async (tx) => {
      await this.require(tx, id);
      return this.audit.eventsOf(tx, id, page);
    });
  }

  /** Refusals: a licence number registered before (`request.conflict`, 409). */
  register(actor: Actor, request: RequestIdentity, given: RegisterCarrier): Promise<CarrierView> {
    return this.writes.run(actor, 'carrier.register', request, async (tx) => {
      const carrier = tx.manager.create(Carrier, {
        ...given,
        id: newId(),
        facilityId: facilityOf(actor),
        state: carrierLifecycle.initial,
        version: 1,
        createdAt: tx.now,
      });
      await tx.manager.insert(Carrier, carrier);
      tx.audit(partnerEvent('carrier', carrier, 'register', { from: null, to: carrier.state }));
      return toCarrierView(carrier, actor);
    });
  }

  /** Refusals: `carrier.not-found` 404, `request.version-stale` 412, a licence number of another (`request.conflict`). */
  change(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    given: ChangeCarrier,
  ): Promise<CarrierView> {
    return this.writes.run(actor, 'carrier.change', request, async (tx) => {
      const carrier = await lockRow(tx, Carrier, id, notFound, version);
      const changed = assignGiven(carrier, given);
      await storeRow(tx, Carrier, carrier);
      tx.audit(partnerEvent('carrier', carrier, 'change', { data: { changed } }));
      return toCarrierView(carrier, actor);
    });
  }

  /** Retires or reinstates. Refusals: `carrier.not-found` 404, `request.version-stale` 412, `lifecycle.wrong-state` 409. */
  take(actor: Actor, request: RequestIdentity, id: string, version: number, step: PartnerStep): Promise<CarrierView> {
    return this.writes.run(actor, `carrier.${step}`, request, async (tx) => {
      const carrier = await lockRow(tx, Carrier, id, notFound, version);
      const from = carrier.state;
      carrier.state = carrierLifecycle.take(step, from, actor, {});
      await storeRow(tx, Carrier, carrier);
      tx.audit(partnerEvent('carrier', carrier, step, { from, to: carrier.state }));
      return toCarrierView(carrier, actor);
    });
  }
}
