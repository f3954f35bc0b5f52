import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SignaturePurpose, SigningParty } from './manifest.types.js';

/** Who signed which content, by its hash. Rows are only added; of one party and purpose the newest counts. */
@Entity('manifest_signature')
export class ManifestSignature {
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
  purpose!: SignaturePurpose;

  @Column('text')
  party!: SigningParty;

  @Column('text')
  medium!: 'electronic' | 'paper';

  @Column('uuid')
  accountId!: string;

  @Column('text')
  signerLabel!: string;

  @Column('text')
  contentHash!: string;

  /** The scanned paper manifest, when `medium` is paper. */
  @Column('uuid', { nullable: true })
  documentId!: string | null;

  @Column('timestamptz')
  signedAt!: Date;
}
