import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One firm's part of a trip's cost. */
@Entity('trip_share')
export class TripShare {
  @PrimaryColumn('uuid')
  roundId!: string;

  @PrimaryColumn('uuid')
  enterpriseId!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('bigint')
  separateMetres!: number;

  @Column('bigint')
  separateFen!: number;

  @Column('bigint')
  shareFen!: number;
}
