import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UsccCheck } from '../../shared/uscc.js';
import type { EnterpriseState, LaboratoryKind, ScopeLevel } from './enterprise.types.js';
import type { Trade } from '../../catalogue/trades.types.js';

export interface ReturnReason {
  readonly pointer: string;
  readonly text: string;
}

@Entity('enterprise')
export class Enterprise {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  /** The id again, so that the row-level security of all tenant tables is one and the same. */
  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  state!: EnterpriseState;

  @Column('text')
  name!: string;

  /** Tells several sites of one firm apart; each site is a generator of its own (HJ 1259-2022 5.1). */
  @Column('text')
  siteName!: string;

  @Column('text', { nullable: true })
  uscc!: string | null;

  @Column('text', { nullable: true })
  usccCheck!: UsccCheck | null;

  @Column('text', { nullable: true })
  usccOverrideReason!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  /** Of the site, in WGS-84 degrees; both or none. */
  @Column('numeric', { precision: 9, scale: 6, nullable: true })
  longitude!: number | null;

  @Column('numeric', { precision: 9, scale: 6, nullable: true })
  latitude!: number | null;

  @Column('text')
  trade!: Trade;

  @Column('text', { nullable: true })
  laboratoryKind!: LaboratoryKind | null;

  @Column('text', { nullable: true })
  contactName!: string | null;

  @Column('text', { nullable: true })
  contactPhone!: string | null;

  @Column('text', { nullable: true })
  emergencyPhone!: string | null;

  @Column('text', { nullable: true })
  eiaNumber!: string | null;

  @Column('jsonb')
  returnReasons!: readonly ReturnReason[];

  @Column('text', { nullable: true })
  suspendReason!: string | null;

  @Column('text')
  scopeLevel!: ScopeLevel;

  @Column('text')
  searchKeys!: string;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  verifiedAt!: Date | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
