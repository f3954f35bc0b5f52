import { Injectable } from '@nestjs/common';
import { tenantOf } from '../writes/write-tx.js';
import type { Tenant, WriteTx } from '../writes/write-tx.js';
import { officialLinesOf } from './official-form.queries.js';
import type { OfficialTransferLine } from './official-form.queries.js';
import { lockTransfer } from './transfer-store.js';
import { notDrafted } from './transfer.errors.js';
import type { TransferContent } from './transfer.types.js';

export type { OfficialTransferLine } from './official-form.queries.js';

/** A transfer as the national system is told of it. */
export interface OfficialTransfer {
  readonly tenant: Tenant;
  readonly divisionCode: string;
  readonly number: string;
  readonly officialNumber: string | null;
  readonly isCancelled: boolean;
  readonly plannedOn: string;
  readonly content: TransferContent;
  readonly times: {
    readonly dispatchedAt: Date | null;
    readonly arrivedAt: Date | null;
    readonly receivedAt: Date | null;
  };
  readonly opinion: string | null;
  readonly lines: readonly OfficialTransferLine[];
}

/** For the gateway, inside its own writes. */
@Injectable()
export class OfficialTransfers {
  /** The row locked. `transfer.not-found` (404), `transfer.not-drafted` (409). */
  async lock(tx: WriteTx, id: string): Promise<OfficialTransfer> {
    const transfer = await lockTransfer(tx, id);
    const { content, divisionCode, number, officialNumber, state, plannedOn, opinion } = transfer;
    if (content === null) throw notDrafted({});
    const { dispatchedAt, arrivedAt, receivedAt } = transfer;
    return {
      tenant: tenantOf(transfer),
      divisionCode,
      number,
      officialNumber,
      isCancelled: state === 'cancelled',
      plannedOn,
      content,
      times: { dispatchedAt, arrivedAt, receivedAt },
      opinion,
      lines: await officialLinesOf(tx, id),
    };
  }
}
