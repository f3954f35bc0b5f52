import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { QueryFlag } from '../../platform/http/field-types.js';
import { PageQuery } from '../../platform/http/paging.js';

export class NoticeListQuery extends PageQuery {
  /** true: unread ones only; false: read ones only. */
  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @QueryFlag()
  @IsBoolean()
  unread?: boolean;
}
