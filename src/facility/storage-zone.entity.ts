import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ZoneState } from './zone.lifecycle.js';

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

  @Column('integer')
  sortOrder!: number;

  @Column('text')
  state!: ZoneState;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'app_now()' })
  createdAt!: Date;
}
