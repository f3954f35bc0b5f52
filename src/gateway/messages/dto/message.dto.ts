import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { Trimmed } from '../../../platform/http/field-types.js';
import { PageQuery } from '../../../platform/http/paging.js';
import { messageKinds } from '../../port/gateway.types.js';
import type { MessageKind } from '../../port/gateway.types.js';
import { messageStates } from '../gateway-message.lifecycle.js';
import type { MessageState } from '../gateway-message.lifecycle.js';

export class MessageListQuery extends PageQuery {
  @ApiPropertyOptional({ enum: messageStates })
  @IsOptional()
  @IsIn(messageStates)
  state?: MessageState;

  @ApiPropertyOptional({ enum: messageKinds })
  @IsOptional()
  @IsIn(messageKinds)
  kind?: MessageKind;

  /** The messages about one manifest. */
  @IsOptional()
  @IsUUID()
  subjectId?: string;
}

export class SettleMessage {
  /** Who entered it there and when, or under which receipt. */
  @Trimmed()
  @IsString()
  @Length(2, 200)
  reason!: string;
}
