import { IsIn } from 'class-validator';
import { IsInstant, MayBeAbsent } from '../../../platform/http/field-types.js';
import { photoStages } from '../photo.types.js';
import type { PhotoStage } from '../photo.types.js';

/** Query of an upload; the photo itself travels as multipart/form-data. */
export class AddPhoto {
  @IsIn(photoStages)
  stage!: PhotoStage;

  /** When it was taken by the clock of the device; kept as what the device said. */
  @MayBeAbsent()
  @IsInstant()
  takenAt?: string;
}
