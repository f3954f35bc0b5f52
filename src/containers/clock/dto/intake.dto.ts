import { IsOptional, IsUUID } from 'class-validator';

export class IntakeQuery {
  /** The own facility when left out; a regulator names one. */
  @IsOptional()
  @IsUUID()
  facilityId?: string;
}
