import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MediaType } from '../../platform/documents/media-type.types.js';

/** A file that the facility keeps of its own papers. */
@Entity('facility_document')
export class FacilityDocument {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  /** Always null, as the division: the row is the facility's alone. */
  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

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
