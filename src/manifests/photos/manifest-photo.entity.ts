import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImageType } from '../../platform/documents/media-type.types.js';
import type { PhotoStage } from './photo.types.js';

/** One photo of a manifest, as it was received; never changed. That hash and size are those of the bytes, the database checks. */
@Entity('manifest_photo')
export class ManifestPhoto {
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
  stage!: PhotoStage;

  /** From 1, within its stage. */
  @Column('integer')
  place!: number;

  @Column('text')
  mediaType!: ImageType;

  @Column('integer')
  sizeBytes!: number;

  @Column('text')
  sha256!: string;

  @Column('uuid')
  accountId!: string;

  @Column('text')
  accountLabel!: string;

  /** By the clock of the device, which proves nothing; null when it did not say. */
  @Column('timestamptz', { nullable: true })
  takenAt!: Date | null;

  @Column('timestamptz')
  receivedAt!: Date;

  /** Read only where it is asked for by name. */
  @Column('bytea', { select: false })
  content!: Buffer;
}
