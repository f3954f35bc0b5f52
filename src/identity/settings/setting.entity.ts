import { Column, CreateDateColumn, Entity, PrimaryColumn, VersionColumn } from 'typeorm';
import type { SettingName } from './settings.data.js';

/** A value of a setting for a stretch of days. Rows of one name, scope and facility never overlap. */
@Entity('setting')
export class Setting {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { nullable: true })
  facilityId!: string | null;

  @Column('text')
  name!: SettingName;

  @Column('text', { default: '' })
  scope!: string;

  @Column('jsonb')
  value!: number;

  @Column('date')
  validFrom!: string;

  @Column('date', { nullable: true })
  validTo!: string | null;

  @Column('text')
  basis!: string;

  @Column('boolean', { default: false })
  uncertain!: boolean;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
