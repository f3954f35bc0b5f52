import { ApiProperty } from '@nestjs/swagger';
import { messageStates } from '../messages/gateway-message.lifecycle.js';
import type { MessageState } from '../messages/gateway-message.lifecycle.js';
import { gatewayAdapters } from '../port/gateway.types.js';
import type { GatewayAdapter } from '../port/gateway.types.js';
import { breakerStates } from '../sending/breaker.lifecycle.js';
import type { BreakerState } from '../sending/breaker.lifecycle.js';

export class BreakerView {
  @ApiProperty({ enum: breakerStates })
  state!: BreakerState;
  /** Failures in a row. */
  failures!: number;
  /** ISO 8601; null while closed. */
  openedAt!: string | null;
  /** When the next probe may go; null while closed. */
  probeAt!: string | null;
}

export class MessageCountView {
  @ApiProperty({ enum: messageStates })
  state!: MessageState;
  /** Counting stops at 10,000. */
  count!: number;
}

/** How it stands with the national system. */
export class GatewayStatusView {
  @ApiProperty({ enum: gatewayAdapters })
  adapter!: GatewayAdapter;
  @ApiProperty({ type: BreakerView })
  breaker!: BreakerView;
  /** The facility's messages. */
  @ApiProperty({ type: [MessageCountView] })
  counts!: MessageCountView[];
  /** Opening of the oldest message that is neither answered nor withdrawn. */
  oldestUnansweredAt!: string | null;
  lastAnswerAt!: string | null;
}
