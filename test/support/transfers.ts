import { JobRunner } from '../../src/jobs/job-runner.js';
import { newId } from '../../src/shared/uuid.js';
import { shanghaiDate } from '../../src/shared/working-days.js';
import type { Actor } from '../../src/shared/roles.js';
import type { PlanTransfer } from '../../src/transfers/dto/transfer.dto.js';
import type { TransferSummaryView } from '../../src/transfers/dto/transfer-summary.view.js';
import type { TransferView } from '../../src/transfers/dto/transfer.view.js';
import { TransferMending } from '../../src/transfers/transfer-mending.service.js';
import { TransferPlanning } from '../../src/transfers/transfer-planning.service.js';
import { TransferResults } from '../../src/transfers/transfer-results.service.js';
import { TransferShipping } from '../../src/transfers/transfer-shipping.service.js';
import { transferAdvance } from '../../src/transfers/transfers.events.js';
import { Transfers } from '../../src/transfers/transfers.service.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import type { TestApp } from './app.js';
import { treatmentCompany } from './treatment.js';

type Leg = NonNullable<PlanTransfer['legs']>[number];

/** Where to and by whom. */
export interface Outbound {
  readonly companyId: string;
  readonly leg: Leg;
}

let numbers = 0;
/** No two alike, also over several facilities of one database. */
export const nextOfficialNumber = (city = '3206'): string => `2026${city}${String((numbers += 1)).padStart(6, '0')}`;

/** A company that takes every code of the test facilities, and the fleet that goes there. */
export async function stageOutbound(
  test: TestApp,
  who: Parameters<typeof treatmentCompany>[1],
  { vehicleId, driverId, escortId }: Leg,
): Promise<Outbound> {
  const { company } = await treatmentCompany(test, who);
  return { companyId: company.id, leg: { vehicleId, driverId, escortId } };
}

/** The steps of a transfer through the services, by one planner; `advance` is what the worker does in between. */
export class Shipper {
  constructor(
    private readonly test: TestApp,
    private readonly who: Actor,
    private readonly to: Outbound,
  ) {}

  plan(containers: string[], day = shanghaiDate(new Date())): Promise<TransferSummaryView> {
    const { companyId, leg } = this.to;
    const given = { companyId, plannedOn: day, containers, legs: [leg] };
    return this.service(TransferPlanning).plan(this.who, withoutKey, given);
  }

  start(id: string): Promise<TransferSummaryView> {
    return this.service(TransferPlanning).start(this.who, withoutKey, id);
  }

  /** The job of the flow. Work that waits in the outbox for the same reason then finds nothing to do. */
  async advance(id: string): Promise<TransferView> {
    const message = { messageId: newId(), topic: transferAdvance.name, payload: { transferId: id } };
    await this.service(JobRunner).run('transfers.advance', message);
    return this.detail(id);
  }

  detail(id: string): Promise<TransferView> {
    return this.service(Transfers).detail(this.who, id);
  }

  number(id: string): Promise<TransferSummaryView> {
    return this.service(TransferMending).enterNumber(this.who, withoutKey, id, nextOfficialNumber());
  }

  /** From the plan to the vehicle's door; answers what a rule stopped, if one did. */
  async prepare(id: string): Promise<TransferView> {
    await this.start(id);
    const { flow } = await this.advance(id);
    if (flow.find(({ step }) => step === 'number')?.state === 'waiting') await this.number(id);
    return this.advance(id);
  }

  scan(id: string, codes: string[]): Promise<TransferSummaryView> {
    return this.service(TransferShipping).scan(this.who, withoutKey, id, codes);
  }

  dispatch(id: string): Promise<TransferSummaryView> {
    return this.service(TransferShipping).dispatch(this.who, withoutKey, id, {});
  }

  arrive(id: string): Promise<TransferSummaryView> {
    return this.service(TransferShipping).arrive(this.who, withoutKey, id);
  }

  /** `weighed` of what was shipped of a line and not refused. */
  async accept(
    id: string,
    refused: readonly { readonly code: string; readonly wasteCode: string; readonly grams: number }[] = [],
    weighed: (grams: number) => number = (grams) => grams,
  ): Promise<TransferView> {
    const { lines } = await this.detail(id);
    const given = lines.map((line) => {
      const gone = refused.filter(({ wasteCode }) => wasteCode === line.wasteCode);
      const left = line.grams - gone.reduce((sum, { grams }) => sum + grams, 0);
      const acceptedGrams = gone.length === line.containers ? 0 : Math.max(1, weighed(left));
      return { lineId: line.id, acceptedGrams, discrepancy: '对方过磅与本站相差' };
    });
    await this.service(TransferResults).receive(this.who, withoutKey, id, {
      lines: given,
      refused: refused.map(({ code }) => code),
      ...(refused.length > 0 && { opinion: '包装渗漏' }),
    });
    return this.detail(id);
  }

  bringBack(id: string, codes?: string[]): Promise<TransferSummaryView> {
    const given = codes === undefined ? {} : { containers: codes };
    return this.service(TransferResults).bringBack(this.who, withoutKey, id, given);
  }

  async treat(id: string, treatedOn: string): Promise<TransferSummaryView> {
    const { lines } = await this.detail(id);
    const accepted = lines.filter(({ acceptedGrams }) => (acceptedGrams ?? 0) > 0);
    const given = { lines: accepted.map((line) => ({ lineId: line.id, treatedOn })) };
    return this.service(TransferResults).treat(this.who, withoutKey, id, given);
  }

  cancel(id: string): Promise<TransferSummaryView> {
    return this.service(TransferPlanning).cancel(this.who, withoutKey, id, '改日再运');
  }

  private service<T>(of: abstract new (...args: never[]) => T): T {
    return this.test.app.get<T>(of);
  }
}
