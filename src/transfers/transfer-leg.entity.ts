import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One carrier's part of the way (部令23号 第17条). */
@Entity('transfer_leg')
export class TransferLeg {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  transferId!: string;

  /** 1 to 5. */
  @Column('smallint')
  position!: number;

  @Column('uuid')
  vehicleId!: string;

  @Column('uuid')
  driverId!: string;

  @Column('uuid')
  escortId!: string;

  /** 危险货物道路运输运单. */
  @Column('text', { nullable: true })
  waybillNumber!: string | null;

  /** Where the next carrier takes over; null: the partner's site. */
  @Column('text', { nullable: true })
  toPlace!: string | null;

  @Column('timestamptz', { nullable: true })
  takenOverAt!: Date | null;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;
}
