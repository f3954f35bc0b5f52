import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That an enterprise's account may sign one hand-over without network, and whether it did. */
@Entity('hand_over_key')
export class HandOverKey {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  manifestId!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('uuid')
  accountId!: string;

  @Column('text')
  accountLabel!: string;

  @Column('timestamptz')
  issuedAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;
}
