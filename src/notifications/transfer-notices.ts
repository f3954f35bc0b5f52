import { Injectable } from '@nestjs/common';
import { ContainerTreatments } from '../containers/treatment/container-treatments.service.js';
import { formatKilograms } from '../shared/mass.js';
import { Transfers } from '../transfers/transfers.service.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Notices } from './notices.service.js';

/** What people are told about transfers: the facility what is stuck, every firm what became of its waste. */
@Injectable()
export class TransferNotices {
  constructor(
    private readonly notices: Notices,
    private readonly transfers: Transfers,
    private readonly treatments: ContainerTreatments,
  ) {}

  async stuck(tx: WriteTx, transferId: string, step: string): Promise<void> {
    const { number, tenant, reasons } = await this.transfers.told(tx, transferId);
    const reason = reasons.get(step) ?? { zh: step, en: step };
    const subject = { type: 'transfer', id: transferId };
    const details = { number, reasonZh: reason.zh, reasonEn: reason.en };
    await this.notices.add(tx, tenant, { kind: 'transfer.stuck', subject, details });
  }

  /** The result goes back to every consignor (部令23号 第12条). */
  async treated(tx: WriteTx, transferId: string): Promise<void> {
    const { number, companyName: company, tenant } = await this.transfers.told(tx, transferId);
    for (const { enterpriseId, divisionCode, treatedGrams } of await this.treatments.sumsOf(tx, transferId))
      await this.notices.add(
        tx,
        { facilityId: tenant.facilityId, enterpriseId, divisionCode },
        {
          kind: 'transfer.treated',
          subject: { type: 'transfer', id: transferId },
          details: { number, company, kilograms: formatKilograms(treatedGrams) },
        },
      );
  }
}
