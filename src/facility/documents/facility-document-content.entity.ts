import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The bytes, apart from what lists show. */
@Entity('facility_document_content')
export class FacilityDocumentContent {
  @PrimaryColumn('uuid')
  documentId!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid', { nullable: true })
  enterpriseId!: string | null;

  @Column('text', { nullable: true })
  divisionCode!: string | null;

  @Column('bytea')
  content!: Buffer;
}
