import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BookingState } from './booking.lifecycle.js';

/** A pickup request. `facilityId`, `enterpriseId` and `divisionCode` say whose it is. */
@Entity('booking')
export class Booking {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'text', collation: 'C' })
  number!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  /** As it was called when it booked. */
  @Column('text')
  enterpriseName!: string;

  @Column('uuid')
  agreementId!: string;

  @Column('text')
  state!: BookingState;

  @Column('timestamptz')
  windowFrom!: Date;

  @Column('timestamptz')
  windowTo!: Date;

  /** The calendar year in Asia/Shanghai whose quota and scope the reservation holds. */
  @Column('integer')
  quotaYear!: number;

  @Column('bigint')
  totalGrams!: number;

  /** Stays the same through every change of the booking. */
  @Column('uuid')
  reservationId!: string;

  /** Null once somebody attended to the request. */
  @Column('timestamptz', { nullable: true })
  expiresAt!: Date | null;

  @Column('uuid', { nullable: true })
  plannedRoundId!: string | null;

  /** YYYY-MM-DD. */
  @Column('date', { nullable: true })
  plannedDay!: string | null;

  @Column('text', { nullable: true })
  plannedPlate!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('text', { nullable: true })
  cancelReason!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
