import { IsUUID } from 'class-validator';
import { MayBeAbsent } from '../../../platform/http/field-types.js';

export class GeneratorStockQuery {
  /** For operators and regulators; an enterprise sees its own. */
  @MayBeAbsent()
  @IsUUID()
  enterpriseId?: string;
}
