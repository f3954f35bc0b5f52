import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ZoneState } from './zone.lifecycle.js';
import type { ZoneKind } from './zone.types.js';

/** A storage zone (贮存分区, GB 18597-2023 6.1.2). */
@Entity('storage_zone')
export class StorageZone {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('text')
  name!: string;

  @Column('bigint')
  capacityGrams!: number;

  @Column('text', { array: true })
  categories!: string[];

  /** Waste codes within the categories; empty: all of theirs. */
  @Column('text', { array: true, default: () => "'{}'" })
  codes!: string[];

  /** `quarantine`: for what is set aside, and nothing else. */
  @Column({ type: 'text', default: 'storage' })
  kind!: ZoneKind;

  /** Arranged for dangerous goods: takes waste that is not stable as well (GB 18597-2023 4.9). */
  @Column({ type: 'boolean', default: false })
  dangerousGoods!: boolean;

  /** Null: no bund, and so no liquids (GB 18597-2023 6.2.2). */
  @Column('bigint', { nullable: true })
  bundMillilitres!: number | null;

  /** Null: counted by mass alone. */
  @Column('integer', { nullable: true })
  places!: number | null;

  /** What stands in it now; follows the containers. */
  @Column({ type: 'integer', default: 0, update: false })
  containerCount!: number;

  @Column({ type: 'bigint', default: 0, update: false })
  liquidMillilitres!: number;

  /** While it is counted (盘点) nothing may go in or out. */
  @Column({ type: 'boolean', default: false, update: false })
  counting!: boolean;

  @Column('integer')
  sortOrder!: number;

  @Column('text')
  state!: ZoneState;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'app_now()' })
  createdAt!: Date;
}
