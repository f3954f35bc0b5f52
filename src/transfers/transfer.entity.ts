import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { TransferState } from './transfer.lifecycle.js';
import type { TransferContent } from './transfer.types.js';

/** An outbound shipment to a treatment company, and its manifest. */
@Entity('transfer')
export class Transfer {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  /** Always null: what leaves the facility is nobody's alone any more. Row-level security asks for the column. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  @Column('integer')
  year!: number;

  @Column('integer')
  serial!: number;

  /** GO-CC-2026-000042: without gaps per facility and year. */
  @Column('text')
  number!: string;

  @Column('uuid')
  companyId!: string;

  @Column('text')
  companyName!: string;

  @Column('uuid')
  contractId!: string;

  /** 跨省转移批准, where the partner is in another province. */
  @Column('uuid', { nullable: true })
  approvalId!: string | null;

  /** YYYY-MM-DD; its year is the contract's quota year. */
  @Column('date')
  plannedOn!: string;

  @Column('text')
  state!: TransferState;

  @Column('bigint')
  grams!: number;

  @Column('integer')
  containers!: number;

  @Column('text', { nullable: true })
  note!: string | null;

  /** What is held of the partner's quota, once reserved. */
  @Column('uuid', { nullable: true })
  reservationId!: string | null;

  /** The parties as drafted; null before. */
  @Column('jsonb', { nullable: true })
  content!: TransferContent | null;

  @Column('text', { nullable: true })
  officialNumber!: string | null;

  @Column('text', { nullable: true })
  numberSource!: 'manual' | 'gateway' | null;

  @Column('timestamptz', { nullable: true })
  numberedAt!: Date | null;

  /** Why it travels on paper (部令23号 第20条); null: electronic. */
  @Column('text', { nullable: true })
  paperReason!: string | null;

  /** Last day for the back-fill of a paper manifest, YYYY-MM-DD. */
  @Column('date', { nullable: true })
  backfillDueOn!: string | null;

  @Column('timestamptz', { nullable: true })
  dispatchedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  arrivedAt!: Date | null;

  /** Last day for the partner's confirmation (第18条), YYYY-MM-DD. */
  @Column('date', { nullable: true })
  acceptanceDueOn!: string | null;

  @Column('timestamptz', { nullable: true })
  receivedAt!: Date | null;

  @Column('text', { nullable: true })
  opinion!: string | null;

  /** When what was refused was all back. */
  @Column('timestamptz', { nullable: true })
  returnedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  treatedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('text', { nullable: true })
  cancelReason!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
