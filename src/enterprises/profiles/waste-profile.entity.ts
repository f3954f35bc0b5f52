import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { WasteComponent } from '../../catalogue/segregation.types.js';
import type { Packaging, WasteForm } from '../../catalogue/trade-templates.types.js';
import type { Hazard } from '../../shared/waste-code.js';

@Entity('waste_profile')
export class WasteProfile {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  facilityId!: string;

  @Column('uuid')
  enterpriseId!: string;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  name!: string;

  @Column('text')
  wasteCode!: string;

  @Column('text')
  form!: WasteForm;

  @Column('text', { array: true })
  hazards!: Hazard[];

  @Column('text')
  packaging!: Packaging;

  @Column('bigint')
  usualMassGrams!: number;

  @Column('text', { array: true })
  harmfulComponents!: string[];

  @Column('text', { array: true })
  components!: WasteComponent[];

  @Column('uuid', { nullable: true })
  photoDocumentId!: string | null;

  @Column('text', { nullable: true })
  templateKey!: string | null;

  @Column('text')
  searchKeys!: string;

  @Column('timestamptz', { nullable: true })
  archivedAt!: Date | null;

  @Column('integer')
  version!: number;

  @Column('timestamptz')
  createdAt!: Date;
}
