import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A device on which a driver works without network. */
@Entity('handheld')
export class Handheld {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('uuid')
  accountId!: string;

  @Column('text')
  accountLabel!: string;

  @Column('text')
  name!: string;

  @Column('timestamptz')
  registeredAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Column('uuid', { nullable: true })
  revokedBy!: string | null;
}
