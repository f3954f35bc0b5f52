import { Injectable } from '@nestjs/common';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import { Facilities } from '../../facility/facilities.service.js';
import { Permits } from '../../facility/permits.service.js';
import { Zones } from '../../facility/zones.service.js';
import { SettingsService } from '../../identity/settings/settings.service.js';
import type { Tx } from '../../platform/database/database.service.js';
import { grouped } from '../../shared/grouped.js';
import { shanghaiDate } from '../../shared/working-days.js';
import type { TransferReceiver } from '../../transfers/transfers.service.js';
import { useOfMethod } from './batch-number.rules.js';
import type { TreatmentUse } from './batch-number.rules.js';
import type { Draft } from './ledger.types.js';

/** Who stands on the other side, as they were called when the record was made. */
export interface Counterpart {
  readonly counterpartId: string | null;
  readonly counterpartName: string | null;
  readonly counterpartPermit: string | null;
}

export interface Named extends Counterpart {
  readonly placeName: string | null;
  /** Whose regulators see it: of the generator's division, or of the facility's. */
  readonly divisionCode: string;
  readonly use: TreatmentUse;
}

interface CollectingFacility {
  readonly id: string;
  readonly name: string;
  readonly divisionCode: string;
}

const nobody: Counterpart = { counterpartId: null, counterpartName: null, counterpartPermit: null };

/** The day of a draft's occurrence, YYYY-MM-DD. */
export const dayOf = ({ occurredAt }: Draft): string => shanghaiDate(new Date(occurredAt));

/** Names beside the ids of drafts: zones, firms, permits. One look-up for each that is new in a batch. */
@Injectable()
export class Naming {
  constructor(
    private readonly enterprises: Enterprises,
    private readonly facilities: Facilities,
    private readonly permits: Permits,
    private readonly zones: Zones,
    private readonly settings: SettingsService,
  ) {}

  async namesFor(
    tx: Tx,
    drafts: readonly Draft[],
    receivers: ReadonlyMap<string, TransferReceiver>,
  ): Promise<readonly Named[]> {
    const facilities = await this.facilitiesOf(tx, drafts);
    const zones = await this.zoneNames(tx, drafts);
    const firmIds = new Set(drafts.flatMap(({ container }) => container.enterpriseId ?? []));
    const firms = await this.enterprises.snapshots(tx, [...firmIds]);
    const permits = await this.permitsOf(tx, drafts);
    const uses = await this.usesOf(tx, drafts);
    return drafts.map((draft) => {
      const { container, zoneId, methodCode } = draft;
      const facility = facilities.get(container.facilityId)!;
      return {
        placeName: zoneId === null ? null : zones.get(zoneId)!,
        divisionCode: draft.unit === 'facility' ? facility.divisionCode : container.divisionCode,
        use: methodCode === null ? (uses.get(useKey(draft)) ?? 'disposal') : useOfMethod(methodCode),
        ...counterpartOf(draft, {
          facility: asReceiver(facility, permits.get(dayKey(draft)) ?? null),
          firmName: firms.get(container.enterpriseId ?? '')?.name ?? null,
          receiver: receivers.get(draft.transferId ?? ''),
        }),
      };
    });
  }

  private async zoneNames(tx: Tx, drafts: readonly Draft[]): Promise<Map<string, string>> {
    const names = new Map<string, string>();
    for (const [facilityId, own] of grouped(drafts, ({ container }) => container.facilityId)) {
      const ids = new Set(own.flatMap(({ zoneId }) => zoneId ?? []));
      for (const [id, { name }] of await this.zones.byIds(tx, facilityId, [...ids])) names.set(id, name);
    }
    return names;
  }

  private async facilitiesOf(tx: Tx, drafts: readonly Draft[]): Promise<Map<string, CollectingFacility>> {
    const found = new Map<string, CollectingFacility>();
    for (const id of new Set(drafts.map(({ container }) => container.facilityId)))
      found.set(id, await this.facilities.require(tx, id));
    return found;
  }

  /** Number of the permit under which the facility took waste over, by day. */
  private async permitsOf(tx: Tx, drafts: readonly Draft[]): Promise<Map<string, string | null>> {
    const numbers = new Map<string, string | null>();
    for (const draft of drafts)
      if (draft.cause === 'handedOver' && !numbers.has(dayKey(draft)))
        numbers.set(dayKey(draft), await this.permits.numberOn(tx, draft.container.facilityId, dayOf(draft)));
    return numbers;
  }

  /** 利用 or 处置 for what goes to a collector, of which HJ 1033 附录F has no method: a dated setting, by code and day. */
  private async usesOf(tx: Tx, drafts: readonly Draft[]): Promise<Map<string, TreatmentUse>> {
    const uses = new Map<string, TreatmentUse>();
    const wanted = drafts.filter(({ table, methodCode }) => table === 'B.5' && methodCode === null);
    for (const own of grouped(wanted, dayKey).values()) {
      const { facilityId } = own[0]!.container;
      const codes = own.map(({ container }) => container.wasteCode);
      const place = { facilityId, on: dayOf(own[0]!) };
      const values = await this.settings.byScope(tx, 'statutory-ledger.collected-for-recovery', codes, place);
      for (const draft of own)
        uses.set(useKey(draft), values.get(draft.container.wasteCode) === 1 ? 'recovery' : 'disposal');
    }
    return uses;
  }
}

const dayKey = (draft: Draft): string => `${draft.container.facilityId}/${dayOf(draft)}`;
const useKey = (draft: Draft): string => `${dayKey(draft)}/${draft.container.wasteCode}`;

const asReceiver = ({ id, name }: CollectingFacility, permit: string | null): Counterpart => ({
  counterpartId: id,
  counterpartName: name,
  counterpartPermit: permit,
});

interface Counterparts {
  readonly facility: Counterpart;
  readonly firmName: string | null;
  readonly receiver: TransferReceiver | undefined;
}

function counterpartOf({ cause, container }: Draft, { facility, firmName, receiver }: Counterparts): Counterpart {
  switch (cause) {
    case 'handedOver':
      return facility;
    case 'received':
      return { counterpartId: container.enterpriseId, counterpartName: firmName, counterpartPermit: null };
    case 'shipped':
      if (receiver === undefined) return nobody;
      return {
        counterpartId: receiver.companyId,
        counterpartName: receiver.companyName,
        counterpartPermit: receiver.permitNo,
      };
    default:
      return nobody;
  }
}
