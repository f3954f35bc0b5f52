import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SheetFormat } from '../../platform/documents/sheet-writer.js';

/** One file of messages handed over to the national system. */
@Entity('gateway_export')
export class GatewayExport {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  format!: SheetFormat;

  @Column('integer')
  messageCount!: number;

  @Column('text')
  createdBy!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
