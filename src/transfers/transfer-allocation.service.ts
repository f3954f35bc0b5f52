import { Injectable } from '@nestjs/common';
import { ContainerShares } from '../containers/container-shares.service.js';
import { ContainerTreatments } from '../containers/treatment/container-treatments.service.js';
import type { WriteTx } from '../writes/write-tx.js';
import { listedOn } from './transfer-content.js';
import type { TransferContainer } from './transfer-container.entity.js';
import type { TransferLine } from './transfer-line.entity.js';
import { auditTransfer, linesOfTransfer } from './transfer-store.js';
import type { Transfer } from './transfer.entity.js';
import { allocate } from './transfer.rules.js';
import { transferAllocated } from './transfers.events.js';

/**
 * The results go back to whom the waste came from (部令23号 第12条): what the partner weighed and treated of each line is
 * shared out to every origin in every container, to the gram.
 */
@Injectable()
export class TransferAllocation {
  constructor(
    private readonly shares: ContainerShares,
    private readonly treatments: ContainerTreatments,
  ) {}

  async allocate(tx: WriteTx, transfer: Transfer): Promise<'done'> {
    const accepted = (await listedOn(tx, transfer.id)).filter(({ outcome }) => outcome === 'accepted');
    let parts = 0;
    for (const line of await linesOfTransfer(tx, transfer.id)) parts += await this.line(tx, transfer, line, accepted);
    auditTransfer(tx, transfer, 'allocate', { data: { parts } });
    transferAllocated.emit(tx, { transferId: transfer.id });
    return 'done';
  }

  /** A line of which nothing was accepted was not treated. */
  private async line(
    tx: WriteTx,
    transfer: Transfer,
    { wasteCode, acceptedGrams, treatedMethodCode, treatedOn, place }: TransferLine,
    accepted: readonly TransferContainer[],
  ): Promise<number> {
    if (acceptedGrams === null || treatedMethodCode === null || treatedOn === null || place === null) return 0;
    const own = accepted.filter((one) => one.wasteCode === wasteCode);
    const origins = await this.shares.partsIn(
      tx,
      own.map(({ containerId }) => containerId),
    );
    const parts = allocate(acceptedGrams, origins);
    const { id: transferId, facilityId, companyName } = transfer;
    const facts = { transferId, facilityId, companyName, wasteCode, methodCode: treatedMethodCode, treatedOn, place };
    await this.treatments.record(tx, facts, parts);
    return parts.length;
  }
}
