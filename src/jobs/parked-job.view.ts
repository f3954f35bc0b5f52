import { ApiProperty } from '@nestjs/swagger';

/** Work that failed for good, as the people who can retry it see it. */
export class ParkedJobView {
  @ApiProperty({ format: 'uuid', description: 'message the work belongs to; with `handler` it names the parked job' })
  messageId!: string;

  @ApiProperty({ example: 'booking.notify' })
  handler!: string;

  @ApiProperty({ example: 'booking.expired' })
  topic!: string;

  @ApiProperty({ description: 'why the last attempt failed' })
  reason!: string;

  @ApiProperty({ description: 'attempts made' })
  attempts!: number;

  @ApiProperty({ format: 'date-time' })
  parkedAt!: string;
}

export class RetriedJobView {
  @ApiProperty({ format: 'uuid' })
  messageId!: string;

  @ApiProperty()
  handler!: string;
}
