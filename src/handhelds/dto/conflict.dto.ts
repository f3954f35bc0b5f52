import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import { MayBeAbsent, Trimmed } from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';
import { operationStates } from '../handheld.types.js';
import type { OperationState } from '../handheld.types.js';

export class ConflictListQuery extends PageQuery {
  /** `conflict`: for a person; `waiting`: goes on by itself; `received`: not tried yet; and what is settled. */
  @IsIn(operationStates)
  state: OperationState = 'conflict';

  @MayBeAbsent()
  @IsUUID()
  roundId?: string;
}

export class DiscardOperation {
  /** What was done instead, 2 to 500 characters. */
  @Trimmed()
  @IsString()
  @Length(2, 500)
  reason!: string;
}
