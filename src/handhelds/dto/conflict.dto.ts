import { IsIn, IsString, IsUUID, Length } from 'class-validator';
import { MayBeAbsent, Trimmed } from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';
import { openStates } from '../handheld.types.js';
import type { OpenState } from '../handheld.types.js';

export class ConflictListQuery extends PageQuery {
  /** `conflict`: for a person; `waiting`: goes on by itself. */
  @IsIn(openStates)
  state: OpenState = 'conflict';

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
