import type { LabelContent } from '../label.types.js';

/** Used oil of a garage in a drum; anything in it may be replaced. */
export const labelContent = (given: Partial<LabelContent> = {}): LabelContent => ({
  code: '91320613MA21RKJB479002140820261125001',
  wasteName: '废矿物油（废机油、废变速箱油）',
  wasteCode: '900-214-08',
  form: 'L',
  hazards: ['T', 'I'],
  mainComponents: ['矿物油', '添加剂'],
  harmfulComponents: ['多环芳烃', '重金属（铅、锌）'],
  unitName: '南通市崇川区顺达汽车维修服务有限公司',
  contactName: '张建国',
  contactPhone: '13812345678',
  date: '2026-11-25',
  grams: 42_500,
  volumeMillilitres: 50_000,
  precautions: [],
  remark: null,
  ...given,
});

const longWord = (start: string, filler: string, length: number): string =>
  start + filler.repeat(length).slice(0, length - start.length);

/** Everything as long as its bounds allow at once, in characters that few fonts hold. */
export const longestContent = (given: Partial<LabelContent> = {}): LabelContent =>
  labelContent({
    wasteName: '龘犇翀𬭎䶮'.repeat(12),
    hazards: ['T', 'C', 'I', 'R', 'In'],
    form: 'SS',
    mainComponents: Array.from({ length: 12 }, (_, index) => longWord(`N,N-二甲基甲酰胺${index}`, '龘', 40)),
    harmfulComponents: Array.from({ length: 12 }, (_, index) => longWord(`苯并[a]芘${index}`, '䶮', 40)),
    unitName: '江苏省南通市崇川区'.repeat(14).slice(0, 120),
    contactName: '买买提·阿卜杜热合曼·尼亚孜'.repeat(3),
    contactPhone: '0513-12345678-123456',
    grams: 5_000_000_000,
    precautions: ['远离火种、热源，防止阳光直射，保持容器密封，切勿与氧化剂、酸类混放'.repeat(3)],
    remark: '第三批，桶号 B-017，gjpqy；'.repeat(12),
    ...given,
  });
