import type { LabelSize } from './label.types.js';

const millilitresPerLitre = 1000;

/** HJ 1276-2022: the least size and text height by the volume of the container; bounds belong to the smaller label. */
const sizes: readonly (LabelSize & { readonly upToLitres: number })[] = [
  { upToLitres: 50, side: 100, textHeight: 3, copies: 1 },
  { upToLitres: 450, side: 150, textHeight: 5, copies: 1 },
  { upToLitres: Infinity, side: 200, textHeight: 6, copies: 2 },
];

/** Millimetres. HJ 1276-2022: a black border of 1 mm at least and 3 mm at least without print outside it. */
export const blankMargin = 3;
export const borderWidth = 1;

/** RGB. HJ 1276-2022. */
export const background: [number, number, number] = [255, 150, 0];

/** Throws RangeError for no volume: a container that holds nothing has no label. */
export function labelSize(volumeMillilitres: number): LabelSize {
  const size = sizes.find(({ upToLitres }) => volumeMillilitres <= upToLitres * millilitresPerLitre);
  if (size === undefined || volumeMillilitres <= 0) throw new RangeError(`not a volume: ${volumeMillilitres} mL`);
  return size;
}
