import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StockTakeState } from './stock-take.lifecycle.js';

/** A blind count of one zone (盘点), which is frozen meanwhile. */
@Entity('stock_take')
export class StockTake {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  /** Always null: the count is the facility's. Row-level security asks for the column. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  @Column('uuid')
  zoneId!: string;

  @Column('text')
  state!: StockTakeState;

  @Column('uuid')
  startedBy!: string;

  @Column('timestamptz')
  startedAt!: Date;

  @Column('uuid', { nullable: true })
  finishedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;

  /** By the books when the counting was finished; not known before, so that the count stays blind. */
  @Column('integer', { nullable: true })
  expectedContainers!: number | null;

  @Column('bigint', { nullable: true })
  expectedGrams!: number | null;

  @Column('uuid', { nullable: true })
  closedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('uuid', { nullable: true })
  cancelledBy!: string | null;

  @Column('timestamptz', { nullable: true })
  cancelledAt!: Date | null;

  @Column('text', { nullable: true })
  cancelReason!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
