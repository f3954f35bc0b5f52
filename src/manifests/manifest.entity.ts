import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ManifestState } from './manifest.lifecycle.js';
import type { CarrierSnapshot, ConsigneeSnapshot, ConsignorSnapshot, ManifestKind } from './manifest.types.js';

/** One transfer manifest. Constraints, indexes and the triggers that seal what was signed are in the migration. */
@Entity('manifest')
export class Manifest {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  internalNumber!: string;

  @Column('integer')
  year!: number;

  @Column('bigint')
  serial!: number;

  @Column('text', { nullable: true })
  officialNumber!: string | null;

  @Column('text', { nullable: true })
  numberSource!: 'gateway' | 'manual' | null;

  @Column('timestamptz', { nullable: true })
  numberedAt!: Date | null;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  kind!: ManifestKind;

  @Column('text')
  state!: ManifestState;

  @Column('uuid', { nullable: true })
  roundId!: string | null;

  @Column('date')
  plannedOn!: string;

  @Column('jsonb')
  consignor!: ConsignorSnapshot;

  @Column('jsonb')
  carrier!: CarrierSnapshot;

  @Column('jsonb')
  consignee!: ConsigneeSnapshot;

  @Column('uuid')
  vehicleId!: string;

  @Column('text')
  plate!: string;

  @Column('uuid')
  driverId!: string;

  @Column('text')
  driverName!: string;

  @Column('text')
  driverPhone!: string;

  /** Who may sign for the carrier; null for a driver without an account. */
  @Column('uuid', { nullable: true })
  driverAccountId!: string | null;

  @Column('uuid', { nullable: true })
  escortId!: string | null;

  @Column('text', { nullable: true })
  escortName!: string | null;

  @Column('text')
  origin!: string;

  @Column('text', { nullable: true })
  via!: string | null;

  @Column('text')
  destination!: string;

  @Column('text', { nullable: true })
  emergencyMeasures!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('timestamptz', { nullable: true })
  handoverAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  departedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  arrivedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  receivedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  acceptanceDueAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('boolean')
  backfill!: boolean;

  @Column('text', { nullable: true })
  backfillReason!: string | null;

  @Column('text', { nullable: true })
  paperNumber!: string | null;

  @Column('uuid', { nullable: true })
  paperDocumentId!: string | null;

  @Column('timestamptz', { nullable: true })
  paperEndedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  backfillDueAt!: Date | null;

  /** When the national system had the paper manifest: the instant its official number was entered here. */
  @Column('timestamptz', { nullable: true })
  backfilledAt!: Date | null;

  @Column('uuid', { nullable: true })
  originalManifestId!: string | null;

  @Column('text', { nullable: true })
  voidReason!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
