import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeclarationState } from './declaration.lifecycle.js';
import type { PeriodKind } from '../../shared/period.js';
import type { ManagementClass } from './declaration.types.js';

/** 申报 of one unit and period; a correction is a row of its own. */
@Entity('declaration')
export class Declaration {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  /** Null: the facility's own. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text')
  divisionCode!: string;

  /** As the unit was called when the period was opened. */
  @Column('text')
  unitName!: string;

  @Column('text')
  managementClass!: ManagementClass;

  @Column('text')
  kind!: PeriodKind;

  @Column('text')
  period!: string;

  /** YYYY-MM-DD, the first and the last day of the period, and the last day to declare it. */
  @Column('date')
  startsOn!: string;

  @Column('date')
  endsOn!: string;

  @Column('date')
  dueOn!: string;

  @Column('boolean')
  dueProvisional!: boolean;

  /** 1, and one more with each correction. */
  @Column('integer')
  number!: number;

  @Column('uuid', { nullable: true })
  correctsId!: string | null;

  @Column('text', { nullable: true })
  correctionReason!: string | null;

  @Column('boolean')
  isLatest!: boolean;

  @Column('text')
  state!: DeclarationState;

  /** Of its drafts, the one whose lines hold; 0: none yet. */
  @Column('integer')
  draft!: number;

  @Column('bigint', { nullable: true })
  restsOnSeq!: number | null;

  @Column('timestamptz', { nullable: true })
  restsOnAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  draftedAt!: Date | null;

  @Column('uuid', { nullable: true })
  draftedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  reviewedAt!: Date | null;

  @Column('uuid', { nullable: true })
  reviewedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('uuid', { nullable: true })
  submittedBy!: string | null;

  /** What the facility filed it under on the enterprise's behalf. */
  @Column('uuid', { nullable: true })
  consentId!: string | null;

  @Column('text', { nullable: true })
  receiptNumber!: string | null;

  @Column('timestamptz', { nullable: true })
  receiptAt!: Date | null;

  @Column('uuid', { nullable: true })
  receiptDocumentId!: string | null;

  /** As `receiptDocumentId`, of the facility's own: a file of the facility. */
  @Column('uuid', { nullable: true })
  facilityReceiptId!: string | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
