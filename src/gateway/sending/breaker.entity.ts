import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BreakerState } from './breaker.lifecycle.js';

/** One row an adapter, shared by all workers. */
@Entity('gateway_breaker')
export class GatewayBreaker {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  adapter!: string;

  @Column('text')
  state!: BreakerState;

  @Column('integer')
  failures!: number;

  @Column('integer')
  openings!: number;

  @Column('timestamptz', { nullable: true })
  openedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  probeAt!: Date | null;
}
