import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Why a soft finding of the check was let pass, and by whom. */
@Entity('round_waiver')
export class RoundWaiver {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  roundId!: string;

  @Column('uuid')
  facilityId!: string;

  /** Always null, as the division: the row is the facility's alone. Row-level security asks every tenant table for both. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('text')
  findingCode!: string;

  @Column('text')
  findingKey!: string;

  @Column('text')
  reason!: string;

  @Column('uuid')
  accountId!: string;

  @Column('text')
  accountLabel!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
