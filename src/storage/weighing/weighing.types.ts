export const weighingKinds = ['gross', 'tare', 'net'] as const;
export type WeighingKind = (typeof weighingKinds)[number];

export const weighingSources = ['scale', 'manual'] as const;
export type WeighingSource = (typeof weighingSources)[number];

/** One reading of a scale. */
export interface Reading {
  /** 1 to 50: which portion of a line of many packages; 1 when all was weighed in one go. */
  readonly part: number;
  readonly kind: WeighingKind;
  /** 1 to 100,000,000. */
  readonly grams: number;
}
