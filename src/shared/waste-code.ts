/** HW01–HW40 and HW45–HW50: the catalogue (国家危险废物名录, editions 2021 and 2025) has no HW41–HW44. */
export const wasteCategories: ReadonlySet<string> = new Set(
  Array.from({ length: 50 }, (_, index) => index + 1)
    .filter((number) => number <= 40 || number >= 45)
    .map((number) => `HW${String(number).padStart(2, '0')}`),
);

export interface WasteCode {
  /** '900-214-08', as the catalogue writes it. */
  readonly code: string;
  /** Three digits of the trade the waste comes from; 900 is any trade. */
  readonly industry: string;
  readonly serial: string;
  /** 'HW08'. */
  readonly category: string;
}

/**
 * Reads the 8-digit code of the catalogue in its hyphenated form. Null for any other form or a category which does not
 * exist. Whether an edition lists the code is for the catalogue to say.
 */
export function parseWasteCode(text: string): WasteCode | null {
  const [, industry, serial, number] = /^(\d{3})-(\d{3})-(\d{2})$/.exec(text) ?? [];
  if (industry === undefined || serial === undefined || number === undefined) return null;
  // The last two digits are the HW number in every entry of the catalogue.
  const category = `HW${number}`;
  return wasteCategories.has(category) ? { code: text, industry, serial, category } : null;
}

export const isWasteCode = (text: string): boolean => parseWasteCode(text) !== null;

/** '900-214-08' → 'HW08'. The code must have been validated; throws on any other text. */
export const wasteCategory = (code: string): string => parsed(code).category;

/** '900-214-08' → '90021408', the form inside the 37-position 数字识别码 of HJ 1276. Throws on any other text. */
export function compactWasteCode(code: string): string {
  const { industry, serial, category } = parsed(code);
  return industry + serial + category.slice(2);
}

function parsed(code: string): WasteCode {
  const wasteCode = parseWasteCode(code);
  if (wasteCode === null) throw new TypeError(`not a waste code: ${JSON.stringify(code)}`);
  return wasteCode;
}

/** 危险特性: toxicity, corrosivity, ignitability, reactivity, infectivity. */
export const hazards = ['T', 'C', 'I', 'R', 'In'] as const;
export type Hazard = (typeof hazards)[number];

/**
 * What a list of hazards means (名录 附表 注1). `firstCertain`: the first applies, the others may ("，");
 * `oneOrMore`: one or more of them apply ("/"). A single hazard is certain and is written as `firstCertain`.
 */
export interface Hazards {
  readonly list: readonly Hazard[];
  readonly meaning: 'firstCertain' | 'oneOrMore';
}

/** Of a code that the catalogue does not list: nothing is certain but what was declared. */
export const unlistedHazards: Hazards = { list: [], meaning: 'oneOrMore' };

/** Reads 'T，I', 'T,I' or 'T/C/I/R'. Null for an unknown or repeated hazard, for mixed separators and for nothing. */
export function parseHazards(text: string): Hazards | null {
  const oneOrMore = /[/／]/.test(text);
  const list = text.split(oneOrMore ? /[/／]/ : /[,，]/).map((part) => part.trim());
  if (!list.every(isHazard) || new Set(list).size !== list.length) return null;
  return { list, meaning: oneOrMore ? 'oneOrMore' : 'firstCertain' };
}

/** Writes the hazards as the catalogue prints them, in their order: 'T，I' or 'T/C/I/R'. */
export const formatHazards = ({ list, meaning }: Hazards): string => list.join(meaning === 'oneOrMore' ? '/' : '，');

const isHazard = (text: string): text is Hazard => hazards.some((hazard) => hazard === text);
