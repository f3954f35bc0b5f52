import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One comparison of both books. */
@Entity('gateway_reconciliation')
export class GatewayReconciliation {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  adapter!: string;

  @Column('date')
  fromDay!: string;

  @Column('date')
  toDay!: string;

  @Column('integer')
  oursCount!: number;

  @Column('integer')
  heldCount!: number;

  @Column('integer')
  openedCount!: number;

  @Column('integer')
  goneCount!: number;

  @Column('text')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
