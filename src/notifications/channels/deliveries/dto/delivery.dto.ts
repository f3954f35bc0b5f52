import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsInstant, MayBeAbsent } from '../../../../platform/http/field-types.js';
import { PageQuery } from '../../../../platform/http/paging.js';
import { deliveryStates } from '../delivery.lifecycle.js';
import type { DeliveryState } from '../delivery.lifecycle.js';

export class DeliveryListQuery extends PageQuery {
  @IsUUID()
  channelId!: string;

  @ApiPropertyOptional({ enum: deliveryStates })
  @IsOptional()
  @IsIn(deliveryStates)
  state?: DeliveryState;
}

export class ReplayDeliveries {
  /** Replay what happened from this instant on; ISO 8601. */
  @IsInstant()
  occurredFrom!: string;

  /** And before this one; now when left out. */
  @MayBeAbsent()
  @IsInstant()
  occurredTo?: string;

  /** false: those that were sent and those that were discarded as well. */
  @MayBeAbsent()
  @IsBoolean()
  onlyFailed: boolean = true;
}
