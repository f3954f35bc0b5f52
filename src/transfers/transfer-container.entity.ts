import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A container on a transfer, and what the partner decided about it. */
@Entity('transfer_container')
export class TransferContainer {
  @PrimaryColumn('uuid')
  transferId!: string;

  @PrimaryColumn('uuid')
  containerId!: string;

  @Column('text')
  wasteCode!: string;

  /** Sealed at dispatch. */
  @Column('bigint')
  grams!: number;

  /** 装车扫码. */
  @Column('timestamptz', { nullable: true })
  scannedAt!: Date | null;

  @Column('text', { nullable: true })
  outcome!: 'accepted' | 'refused' | 'returned' | null;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;
}
