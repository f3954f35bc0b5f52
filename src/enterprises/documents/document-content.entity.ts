import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The bytes, apart from what lists show. */
@Entity('document_content')
export class DocumentContent {
  @PrimaryColumn('uuid')
  documentId!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('bytea')
  content!: Buffer;
}
