import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a round cost, frozen when its first firm is charged. */
@Entity('trip_cost')
export class TripCost {
  @PrimaryColumn('uuid')
  roundId!: string;

  @Column('uuid')
  facilityId!: string;

  /** Always null: a trip is the facility's. Row-level security asks for the column. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('text')
  roundNumber!: string;

  @Column('integer')
  firms!: number;

  @Column('bigint')
  sharedMetres!: number;

  @Column('boolean')
  isApproximate!: boolean;

  @Column('integer')
  fenPerKm!: number;

  @Column('bigint')
  fixedFen!: number;

  @Column('bigint')
  costFen!: number;

  /** All firms, each with a trip of its own. */
  @Column('bigint')
  separateFen!: number;

  /** What the firms share: the cost, and never more than `separateFen`. */
  @Column('bigint')
  sharedFen!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
