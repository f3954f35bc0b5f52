import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 代报授权: an enterprise lets the facility declare for it (HJ 1259-2022 7.1.3). */
@Entity('filing_consent')
export class FilingConsent {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  /** YYYY-MM-DD, both days included; no end: until it is revoked. */
  @Column('date')
  validFrom!: string;

  @Column('date', { nullable: true })
  validTo!: string | null;

  @Column('uuid')
  givenBy!: string;

  @Column('timestamptz')
  givenAt!: Date;

  @Column('timestamptz', { nullable: true })
  revokedAt!: Date | null;

  @Column('uuid', { nullable: true })
  revokedBy!: string | null;

  @Column('text', { nullable: true })
  revokeReason!: string | null;

  @Column('integer')
  version!: number;
}
