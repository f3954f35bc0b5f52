import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PacketBookings, PacketManifests } from './handheld.types.js';

/** What one device holds of one round. */
@Entity('handheld_packet')
export class Packet {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  handheldId!: string;

  @Column('uuid')
  roundId!: string;

  /** YYYY-MM-DD in Asia/Shanghai: the day in the reserved codes. */
  @Column('date')
  roundDay!: string;

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

  @Column('integer')
  version!: number;

  /** SHA-256 of what was shown; the version counts up when it changes. */
  @Column('text')
  digest!: string;

  @Column('jsonb')
  manifests!: PacketManifests;

  @Column('jsonb')
  bookings!: PacketBookings;

  @Column('timestamptz')
  issuedAt!: Date;

  /** A person let pass what had come by then, late or from a revoked device. */
  @Column('timestamptz', { nullable: true })
  acceptedUntil!: Date | null;

  @Column('uuid', { nullable: true })
  acceptedBy!: string | null;
}
