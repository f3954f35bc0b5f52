import { Injectable } from '@nestjs/common';
import type { WriteTx } from '../writes/write-tx.js';
import { Notices } from './notices.service.js';

interface FailedMessage {
  readonly messageId: string;
  readonly facilityId: string;
  readonly divisionCode: string;
  readonly internalNumber: string;
}

/** What a facility is told about the national system. */
@Injectable()
export class GatewayNotices {
  constructor(private readonly notices: Notices) {}

  failed(tx: WriteTx, { messageId, facilityId, divisionCode, internalNumber }: FailedMessage): Promise<void> {
    const subject = { type: 'gatewayMessage', id: messageId };
    const details = { number: internalNumber };
    const recipient = { facilityId, enterpriseId: null, divisionCode };
    return this.notices.add(tx, recipient, { kind: 'gateway.failed', subject, details });
  }
}
