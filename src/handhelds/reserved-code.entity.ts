import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A 数字识别码 that a device may print, used once or never. */
@Entity('handheld_code')
export class ReservedCode {
  @PrimaryColumn('text')
  code!: string;

  @Column('uuid')
  packetId!: string;

  @Column('uuid')
  manifestId!: string;

  @Column('uuid')
  manifestLineId!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('timestamptz')
  reservedAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  /** The round ended without it: whoever meets such a label takes it off. */
  @Column('timestamptz', { nullable: true })
  voidedAt!: Date | null;
}
