import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Text } from '../shared/domain-error.js';
import type { TransferJobName, TransferJobState } from './transfer-job.lifecycle.js';

/** A step of a transfer's flow that runs as a job. */
@Entity('transfer_job')
export class TransferJob {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  transferId!: string;

  @Column('text')
  name!: TransferJobName;

  @Column('text')
  state!: TransferJobState;

  /** Failed ones. */
  @Column('integer')
  attempts!: number;

  @Column('jsonb', { nullable: true })
  lastError!: { readonly code: string; readonly text: Text } | null;

  @Column('timestamptz', { nullable: true })
  nextTryAt!: Date | null;

  @Column('text', { nullable: true })
  skipReason!: string | null;

  /** Since when it is in its state. */
  @Column('timestamptz')
  since!: Date;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;
}
