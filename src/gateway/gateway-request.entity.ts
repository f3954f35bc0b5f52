import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GatewayRequestState } from './gateway-request.lifecycle.js';
import type { GatewayAdapter } from './manifest-number.port.js';

/** One manifest's wish for an official number, and what became of it. */
@Entity('gateway_request')
export class GatewayRequest {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  manifestId!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  adapter!: GatewayAdapter;

  @Column('text')
  state!: GatewayRequestState;

  @Column('integer')
  attempts!: number;

  @Column('text', { nullable: true })
  lastError!: string | null;

  /** Set while open. */
  @Column('timestamptz', { nullable: true })
  nextAttemptAt!: Date | null;

  @Column('text', { nullable: true })
  officialNumber!: string | null;

  /** False when the manifest was voided, or had another number, before this one came. */
  @Column('boolean', { nullable: true })
  applied!: boolean | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;
}
