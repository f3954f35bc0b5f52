/** How tight a label is set. `em` is that of the Chinese characters, in millimetres; the next two are in ems. */
export interface Setting {
  readonly em: number;
  /** From one line of a field to the next. */
  readonly linePitch: number;
  /** Above and below the lines of a row together. */
  readonly rowPadding: number;
  /** Of the label's side. */
  readonly leastPictogram: number;
}

/** For texts that leave room: the standard sets the least height of text only, so it may grow. */
const roomy = { linePitch: 1.22, rowPadding: 0.26, leastPictogram: 0.08 };
/** Before anything is shortened the lines move together. */
const tight = { linePitch: 1.12, rowPadding: 0.18, leastPictogram: 0.045 };

export const tightest = (leastEm: number): Setting => ({ ...tight, em: leastEm });

/** The settings to try for a whole text, the most legible first. */
export const settings = (leastEm: number): Setting[] => [
  ...[1.4, 1.3, 1.2, 1.1, 1.05, 1].map((factor) => ({ ...roomy, em: leastEm * factor })),
  tightest(leastEm),
];

/** In ems: beside a cell's text, and between a caption and its value. */
export const cellPadding = 0.35;
export const captionGap = 0.5;

/** In ems of the text. */
export const titleRow = 2;
export const titleEm = 1.5;

/** Of the label's side: a QR code below this is hard to read from arm's length. */
export const leastMatrix = 0.24;
/** Of the label's side. */
export const ruleWidth = 0.003;
