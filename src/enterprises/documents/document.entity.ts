import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MediaType } from '../../platform/documents/media-type.types.js';
import type { DocumentKind } from './document.types.js';

@Entity('document')
export class EnterpriseDocument {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  kind!: DocumentKind;

  @Column('text')
  fileName!: string;

  @Column('text')
  mediaType!: MediaType;

  @Column('integer')
  sizeBytes!: number;

  @Column('text')
  sha256!: string;

  @Column('uuid')
  uploadedBy!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
