import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WasteComponent } from '../catalogue/segregation.types.js';
import type { Packaging, WasteForm } from '../catalogue/trade-templates.types.js';
import type { Hazard } from '../shared/waste-code.js';
import type { ContainerState } from './container.types.js';

/** One bag or drum under its 数字识别码 (HJ 1276-2022). */
@Entity('container')
export class Container {
  @PrimaryColumn('uuid')
  id!: string;

  @Column({ type: 'text', collation: 'C' })
  code!: string;

  @Column('uuid')
  facilityId!: string;

  /** Whose waste it is; null for what the facility filled from several, and for its own waste (`isOwnWaste`). */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  @Column('uuid', { nullable: true })
  profileId!: string | null;

  @Column('text')
  wasteCode!: string;

  @Column('text')
  name!: string;

  @Column('text')
  form!: WasteForm;

  @Column('text', { array: true })
  hazards!: Hazard[];

  @Column('text', { array: true })
  components!: WasteComponent[];

  @Column('text', { array: true })
  harmfulComponents!: string[];

  @Column('text')
  packaging!: Packaging;

  /** What the container holds when full; decides the size of its label. */
  @Column('bigint')
  volumeMillilitres!: number;

  /** What is in it now. */
  @Column('bigint')
  grams!: number;

  @Column('text')
  state!: ContainerState;

  @Column('timestamptz')
  generatedAt!: Date;

  @Column('integer')
  labelsPrinted!: number;

  @Column('uuid', { nullable: true })
  manifestId!: string | null;

  @Column('uuid', { nullable: true })
  manifestLineId!: string | null;

  /** Sealed at loading; of own waste the mass that was produced. */
  @Column('bigint', { nullable: true })
  handedOverGrams!: number | null;

  /** The zone its mass counts against from acceptance on. */
  @Column('uuid', { nullable: true })
  zoneId!: string | null;

  /** 库位 inside the zone. */
  @Column('text', { nullable: true })
  spot!: string | null;

  /** When the storage clock began: the acceptance, of several the earliest. */
  @Column('timestamptz', { nullable: true })
  clockStartedAt!: Date | null;

  /** Last day in store, YYYY-MM-DD. */
  @Column('date', { nullable: true })
  dueOn!: string | null;

  @Column('timestamptz', { nullable: true })
  heldAt!: Date | null;

  @Column('text', { nullable: true })
  holdReason!: string | null;

  /** Pre-treated until it was stable: when, by whom, how (GB 18597-2023 4.9). */
  @Column('timestamptz', { nullable: true })
  stabilisedAt!: Date | null;

  @Column('uuid', { nullable: true })
  stabilisedBy!: string | null;

  @Column('text', { nullable: true })
  stabilisedHow!: string | null;

  @Column('uuid', { nullable: true })
  transferId!: string | null;

  @Column('text', { nullable: true })
  voidReason!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
