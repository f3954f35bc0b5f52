import { IsOptional, IsUUID } from 'class-validator';
import { PageQuery } from '../../../platform/http/paging.js';

export class TreatmentListQuery extends PageQuery {
  /** Of one enterprise; its own people see no other. */
  @IsOptional()
  @IsUUID()
  enterpriseId?: string;

  /** Of one transfer. */
  @IsOptional()
  @IsUUID()
  transferId?: string;
}
