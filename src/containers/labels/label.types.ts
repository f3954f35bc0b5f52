import type { WasteForm } from '../../catalogue/trade-templates.types.js';
import type { Hazard } from '../../shared/waste-code.js';

/** What HJ 1276-2022 wants on the label of a container of hazardous waste. */
export interface LabelContent {
  /** 数字识别码, 37 characters: unit 18, waste code 8, day 8, serial 3. */
  readonly code: string;
  /** At most 60 characters: more does not fit at the least text height, and a name is never shortened. */
  readonly wasteName: string;
  /** '900-214-08'; the category follows from it. */
  readonly wasteCode: string;
  readonly form: WasteForm;
  readonly hazards: readonly Hazard[];
  readonly mainComponents: readonly string[];
  readonly harmfulComponents: readonly string[];
  readonly unitName: string;
  readonly contactName: string;
  readonly contactPhone: string;
  /** YYYY-MM-DD, the day filling starts. */
  readonly date: string;
  readonly grams: number;
  /** Of the container; decides the size of the label. */
  readonly volumeMillilitres: number;
  /** When empty, those of `precautions.data.ts` for the hazards and the form. */
  readonly precautions: readonly string[];
  readonly remark: string | null;
}

/** `single`: a page of exactly the label's size, for label printers. `a4`: sheets to cut, nothing in the printer's margin. */
export type LabelLayout = 'single' | 'a4';

/** All millimetres. */
export interface LabelSize {
  readonly side: 100 | 150 | 200;
  readonly textHeight: 3 | 5 | 6;
  /** On two opposite sides of a large container. */
  readonly copies: 1 | 2;
}

/** One line of the label's form. `shorten` and `tail` say what may give way when the box is full. */
export interface LabelField {
  readonly caption: string;
  /** Joined by `separator`; the last are left out first. */
  readonly parts: readonly string[];
  readonly separator: string;
  /** Never left out, whatever happens to the parts. */
  readonly tail: string;
  readonly mayShorten: boolean;
}

export interface LabelFields {
  readonly name: LabelField;
  readonly category: LabelField;
  readonly form: LabelField;
  readonly wasteCode: LabelField;
  readonly mainComponents: LabelField;
  readonly harmfulComponents: LabelField;
  readonly precautions: LabelField;
  readonly code: LabelField;
  readonly unit: LabelField;
  readonly contact: LabelField;
  readonly date: LabelField;
  readonly weight: LabelField;
  readonly remark: LabelField;
}

/** Millimetres from the label's upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
