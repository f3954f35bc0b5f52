import type { Schemas } from '../../../api/queries';
import type { Dictionary } from '../../../words/words';

type Method = NonNullable<Schemas['LineDecisionDto']['methodCode']>;

/** HJ 1033-2019 附录F: what the facility takes in for. Ways for medical waste and those without a name there keep their code. */
export const methodWords = {
  R1: ['作为燃料或以其他方式产生能量', 'Fuel or other energy'],
  R2: ['溶剂回收或再生', 'Solvent recovery'],
  R3: ['有机物再循环或再利用（非溶剂）', 'Recycling of organics other than solvents'],
  R4: ['金属和金属化合物再循环或再利用', 'Recycling of metals'],
  R5: ['其他无机物再循环或再利用', 'Recycling of other inorganics'],
  R6: ['再生酸或碱', 'Regeneration of acids or bases'],
  R7: ['回收污染减除剂的组分', 'Recovery from pollution abatement'],
  R8: ['回收催化剂组分', 'Recovery from catalysts'],
  R9: ['废油再提炼或其他再利用', 'Re-refining of oil'],
  R15: ['其他利用方式', 'Other recovery'],
  D1: ['填埋', 'Landfill'],
  D9: ['物理化学处理', 'Physico-chemical treatment'],
  D10: ['焚烧', 'Incineration'],
  D16: ['其他处置方式', 'Other disposal'],
  C1: ['水泥窑协同处置', 'Co-processing in cement kilns'],
  C2: ['生产建筑材料', 'Building materials'],
  C3: ['清洗（包装容器）', 'Washing of containers'],
} as const satisfies Partial<Record<Method, readonly [string, string]>> & Dictionary;
