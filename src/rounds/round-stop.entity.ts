import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One booking on a round. Its state is the booking's. */
@Entity('round_stop')
export class RoundStop {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  roundId!: string;

  /** 1 to 40, in the order of driving. */
  @Column('smallint')
  position!: number;

  @Column('uuid')
  bookingId!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  /** What the driver found; only when the booking ended as a no-show. */
  @Column('text', { nullable: true })
  noShowReason!: string | null;
}
