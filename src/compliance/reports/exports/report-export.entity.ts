import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Language } from '../../../shared/domain-error.js';
import type { ListColumn } from '../lists/list-columns.js';
import type { ReportFormat } from '../report-definition.types.js';
import type { ExportState } from './report-export.lifecycle.js';

/** A report somebody asked for: what, why and for whom, how far it is, and what became of its file. */
@Entity('report_export')
export class ReportExport {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  format!: ReportFormat;

  @Column('text')
  language!: Language;

  @Column('jsonb')
  parameters!: Readonly<Record<string, string>>;

  /** Of a list: what its requester chose. Other reports have columns of their own. */
  @Column('jsonb', { nullable: true })
  columns!: readonly ListColumn[] | null;

  @Column('text')
  purpose!: string;

  @Column('uuid')
  accountId!: string;

  /** The requester as the audit trail names them. */
  @Column('text')
  requester!: string;

  @Column('uuid', { nullable: true })
  facilityId!: string | null;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('text')
  state!: ExportState;

  /** Counts the attempts; an attempt's chunks bear it, and only the holder of the last one may add any. */
  @Column('integer')
  fence!: number;

  /** Attempts that ended in a fault of ours; a worker that died is none. */
  @Column('integer')
  faults!: number;

  @Column('timestamptz', { nullable: true })
  leaseUntil!: Date | null;

  @Column('timestamptz', { nullable: true })
  nextAttemptAt!: Date | null;

  @Column('bigint')
  rowsDone!: number;

  @Column('bigint', { nullable: true })
  rowsEstimated!: number | null;

  @Column('timestamptz', { nullable: true })
  estimatedEndAt!: Date | null;

  /** Of the file as it is downloaded. */
  @Column('bigint', { nullable: true })
  bytes!: number | null;

  @Column('text', { nullable: true })
  sha256!: string | null;

  /** The instant whose data the file has. */
  @Column('timestamptz', { nullable: true })
  snapshotAt!: Date | null;

  /** Number of the last audit leaf in that snapshot, -1 before the first: what the file rests on (I10). */
  @Column('bigint', { nullable: true })
  lastLeaf!: number | null;

  @Column('text', { nullable: true })
  failureCode!: string | null;

  @Column('text', { nullable: true })
  failureZh!: string | null;

  @Column('text', { nullable: true })
  failureEn!: string | null;

  @Column('integer')
  downloads!: number;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  /** When the last of its chunks was deleted. */
  @Column('timestamptz', { nullable: true })
  sweptAt!: Date | null;
}
