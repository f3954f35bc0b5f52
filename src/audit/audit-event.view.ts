import { ApiProperty } from '@nestjs/swagger';

/** One line of a timeline: who did what to which subject, and when. */
export class AuditEventView {
  @ApiProperty({ description: 'grows with time; not free of gaps' })
  id!: number;

  @ApiProperty({ format: 'date-time' })
  occurredAt!: string;

  @ApiProperty({ example: 'manifest.receive' })
  action!: string;

  @ApiProperty({ example: 'manifest' })
  subjectType!: string;

  @ApiProperty({ format: 'uuid' })
  subjectId!: string;

  @ApiProperty({ type: String, nullable: true, description: 'state before; null when the event changed none' })
  from!: string | null;

  @ApiProperty({ type: String, nullable: true })
  to!: string | null;

  @ApiProperty({ description: 'name the organisation gave the account' })
  actorLabel!: string;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'ids, masses (grams) and codes' })
  data!: Record<string, unknown>;
}

/** An event with its place in the audit log; `seq` has no gaps over all tenants, so a reader of one tenant sees some. */
export class ChangeView extends AuditEventView {
  @ApiProperty({ description: 'number of the leaf; give it as Last-Event-ID to go on from here' })
  seq!: number;
}
