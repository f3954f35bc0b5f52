import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { QueryInteger } from '../platform/http/field-types.js';

export class LeafQuery {
  /** The number of the leaf, from 0. */
  @QueryInteger()
  @IsInt()
  @Min(0)
  @Max(Number.MAX_SAFE_INTEGER)
  seq!: number;
}

export class SubjectQuery {
  /** Of the record: a manifest, a container, a round … */
  @IsUUID()
  subjectId!: string;
}
