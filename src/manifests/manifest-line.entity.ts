import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LineDecision, WasteForm } from './manifest.types.js';

/** One waste on a manifest. Mass in grams: planned by the booking, handed over at loading, measured at the weighbridge. */
@Entity('manifest_line')
export class ManifestLine {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  manifestId!: string;

  @Column('integer')
  position!: number;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('uuid', { nullable: true })
  bookingId!: string | null;

  @Column('uuid', { nullable: true })
  bookingLineId!: string | null;

  @Column('text')
  wasteCode!: string;

  @Column('text')
  name!: string;

  @Column('text', { array: true })
  hazards!: string[];

  @Column('text')
  form!: WasteForm;

  @Column('text')
  packaging!: string;

  @Column('text', { array: true })
  components!: string[];

  @Column('bigint')
  plannedGrams!: number;

  @Column('integer')
  plannedPackages!: number;

  @Column('bigint', { nullable: true })
  handedOverGrams!: number | null;

  @Column('integer', { nullable: true })
  handedOverPackages!: number | null;

  /** 数字识别码 of the containers scanned at hand-over; empty when the packages were labelled at loading only. */
  @Column('text', { array: true, default: () => "'{}'" })
  containerCodes!: string[];

  @Column('bigint', { nullable: true })
  measuredGrams!: number | null;

  @Column('bigint', { nullable: true })
  acceptedGrams!: number | null;

  @Column('bigint', { nullable: true })
  refusedGrams!: number | null;

  @Column('text', { nullable: true })
  decision!: LineDecision | null;

  @Column('text', { nullable: true })
  methodCode!: string | null;

  @Column('text', { nullable: true })
  opinion!: string | null;

  @Column('boolean', { nullable: true })
  majorDiscrepancy!: boolean | null;

  @Column('uuid', { nullable: true })
  zoneId!: string | null;

  /** The manifest's own: the list by waste code is read from the lines. */
  @Column('timestamptz')
  createdAt!: Date;
}
