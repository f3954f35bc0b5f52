import { formatKilograms } from '../../shared/mass.js';
import { wasteCategory } from '../../shared/waste-code.js';
import type { LabelContent, LabelField, LabelFields } from './label.types.js';
import { formPrecautions, hazardOrder, hazardPrecautions } from './precautions.data.js';

const formNames: Readonly<Record<LabelContent['form'], string>> = { S: '固态', SS: '半固态', L: '液态', G: '气态' };

/** A line may end here without a sign for it: between the four segments of the code. */
export const breakHere = '\u200b';
const codeSegments = /^(.{18})(.{8})(.{8})(.{3})$/;

/** The label's form, filled in. Captions as in HJ 1276-2022; texts without line breaks and control characters. */
export function labelFields(content: LabelContent): LabelFields {
  return {
    name: whole('废物名称', content.wasteName),
    category: whole('废物类别', wasteCategory(content.wasteCode)),
    form: whole('废物形态', formNames[content.form]),
    wasteCode: whole('废物代码', content.wasteCode),
    mainComponents: free('主要成分', content.mainComponents, '、'),
    harmfulComponents: free('有害成分', content.harmfulComponents, '、'),
    precautions: free('注意事项', precautions(content), '；'),
    code: whole('数字识别码', segmented(content.code)),
    unit: free('产生/收集单位', [content.unitName]),
    contact: { ...free('联系人和联系方式', [content.contactName]), tail: ` ${clean(content.contactPhone)}` },
    date: whole('产生日期', content.date),
    weight: whole('废物重量', `${formatKilograms(content.grams)} kg`),
    remark: free('备注', content.remark === null ? [] : [content.remark]),
  };
}

/** Never shortened: what identifies the waste, and its mass. */
const whole = (caption: string, text: string): LabelField => ({
  caption,
  parts: [clean(text)],
  separator: '',
  tail: '',
  mayShorten: false,
});

const free = (caption: string, texts: readonly string[], separator = ''): LabelField => ({
  caption,
  parts: texts.map(clean).filter((text) => text !== ''),
  separator,
  tail: '',
  mayShorten: true,
});

function precautions({ precautions: given, hazards, form }: LabelContent): readonly string[] {
  if (given.length > 0) return given;
  const byHazard = hazardOrder.filter((hazard) => hazards.includes(hazard)).map((hazard) => hazardPrecautions[hazard]);
  return [...byHazard.flat(), ...formPrecautions[form]];
}

function segmented(code: string): string {
  const [, ...segments] = codeSegments.exec(code) ?? [];
  if (segments.length === 0) throw new RangeError(`not a 数字识别码 of 37 characters: ${code}`);
  return segments.join(breakHere);
}

/** Line breaks become spaces. Invisible characters and selectors of a glyph's variant would print as empty boxes. */
const clean = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/(?!\u200b)[\p{C}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu, '')
    .trim();
