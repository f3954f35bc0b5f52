import { Check, Column, CreateDateColumn, Entity, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { Role } from '../shared/roles.js';
import type { AccountState } from './account.lifecycle.js';

/** Somebody or something that may sign in. `displayName` is a position (调度一班), since it enters the audit trail for good. */
@Entity('account')
@Unique('account_login_unique', ['login'])
@Check('account_login_shape', `login ~ '^[a-z0-9][a-z0-9._-]{2,49}$'`)
@Index('account_enterprise', ['enterpriseId'])
@Index('account_facility', ['facilityId'])
export class Account {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  login!: string;

  @Column('text')
  displayName!: string;

  @Column('text', { array: true })
  roles!: Role[];

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('uuid', { nullable: true })
  facilityId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('text', { default: 'active' })
  state!: AccountState;

  @Column('boolean')
  passwordTemporary!: boolean;

  @Column('boolean', { default: false })
  totpEnabled!: boolean;

  /** The second factor is not asked for although the role needs it: demonstration data only. */
  @Column('boolean', { default: false })
  totpWaived!: boolean;

  @VersionColumn({ type: 'integer', default: 1 })
  version!: number;

  @CreateDateColumn({ type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
