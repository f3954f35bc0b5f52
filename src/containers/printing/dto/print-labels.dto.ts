import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsString, IsUUID, Length } from 'class-validator';
import { MayBeAbsent, Trimmed } from '../../../platform/http/field-types.js';
import type { LabelLayout } from '../../labels/label.types.js';

export const labelLayouts: readonly LabelLayout[] = ['single', 'a4'];

/** Most labels in one print. */
export const mostPrinted = 200;

export class PrintLabels {
  /** In the order in which they come out of the printer. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(mostPrinted)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  containerIds!: string[];

  /** `single`: a page of the label's size, for label printers; `a4`: sheets to cut. */
  @IsIn(labelLayouts)
  layout!: LabelLayout;

  /** Why a label is printed again, 2 to 200 characters; needed when one of them was printed before. */
  @MayBeAbsent()
  @Trimmed()
  @IsString()
  @Length(2, 200)
  reason?: string;
}
