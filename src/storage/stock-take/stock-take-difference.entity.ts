import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DifferenceKind, FoundDifference, Resolution, Standing, StockTakeDecision } from './stock-take.types.js';

/** What a count found to be other than the books, and what became of it. */
@Entity('stock_take_difference')
export class StockTakeDifference implements FoundDifference {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  stockTakeId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  kind!: DifferenceKind;

  @Column({ type: 'text', collation: 'C' })
  code!: string;

  @Column('uuid', { nullable: true })
  containerId!: string | null;

  @Column('text')
  stands!: Standing;

  @Column('uuid', { nullable: true })
  zoneId!: string | null;

  @Column('text', { nullable: true })
  wasteCode!: string | null;

  @Column('bigint', { nullable: true })
  expectedGrams!: number | null;

  @Column('bigint', { nullable: true })
  foundGrams!: number | null;

  @Column('text')
  resolution!: Resolution;

  @Column('text', { nullable: true })
  decision!: StockTakeDecision | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { nullable: true })
  bookedZoneId!: string | null;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;
}
