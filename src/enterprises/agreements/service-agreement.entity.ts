import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgreementState } from './agreement.types.js';

@Entity('service_agreement')
export class ServiceAgreement {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  number!: string;

  @Column('text')
  state!: AgreementState;

  @Column('date')
  validFrom!: string;

  @Column('date')
  validTo!: string;

  @Column('bigint')
  minimumChargeFen!: number;

  @Column('uuid', { nullable: true })
  signedDocumentId!: string | null;

  @Column('text', { nullable: true })
  terminateReason!: string | null;

  @Column('timestamptz', { nullable: true })
  terminatedAt!: Date | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
