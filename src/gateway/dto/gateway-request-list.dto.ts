import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../platform/http/paging.js';
import { gatewayRequestStates } from '../gateway-request.lifecycle.js';
import type { GatewayRequestState } from '../gateway-request.lifecycle.js';

export class GatewayRequestListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: gatewayRequestStates })
  @IsOptional()
  @IsIn(gatewayRequestStates)
  state?: GatewayRequestState;

  /** The request of one manifest. */
  @IsOptional()
  @IsUUID()
  manifestId?: string;
}
