import { breakHere, labelFields } from './label-fields.rules.js';
import { labelContent } from './testing/label-content.js';
import { fullText } from './text-lines.js';

const precautions = (given: Parameters<typeof labelContent>[0]): string =>
  fullText(labelFields(labelContent(given)).precautions);

describe('labelFields', () => {
  it('fills the form of HJ 1276-2022', () => {
    const fields = labelFields(labelContent({ remark: '桶号 B-017' }));
    const lines = Object.values(fields).map((field) => `${field.caption} ${fullText(field)}`);
    expect(lines.map((line) => line.replaceAll(breakHere, '|'))).toEqual([
      '废物名称 废矿物油（废机油、废变速箱油）',
      '废物类别 HW08',
      '废物形态 液态',
      '废物代码 900-214-08',
      '主要成分 矿物油、添加剂',
      '有害成分 多环芳烃、重金属（铅、锌）',
      '注意事项 远离火种热源；防静电；避免吸入和接触皮肤；密封直立；防渗漏',
      '数字识别码 91320613MA21RKJB47|90021408|20261125|001',
      '产生/收集单位 南通市崇川区顺达汽车维修服务有限公司',
      '联系人和联系方式 张建国 13812345678',
      '产生日期 2026-11-25',
      '废物重量 42.500 kg',
      '备注 桶号 B-017',
    ]);
  });

  it('takes the precautions of the waste profile before the usual ones', () => {
    expect(precautions({ precautions: ['避光', '单独存放'] })).toBe('避光；单独存放');
  });

  it.each([
    [{ hazards: ['C'], form: 'S' } as const, '戴防护手套和护目镜；密封防扬散'],
    [{ hazards: ['In', 'R'], form: 'SS' } as const, '避免受热撞击；禁止混装；禁止徒手接触；定期消毒；密封防渗漏'],
    [{ hazards: [], form: 'G' } as const, '防泄漏；保持通风'],
  ])('knows what to mind for %j', (given, text) => {
    expect(precautions(given)).toBe(text);
  });

  it('never shortens what identifies the waste', () => {
    const whole = Object.values(labelFields(labelContent())).filter((field) => !field.mayShorten);
    expect(whole.map(({ caption }) => caption)).toEqual([
      '废物名称',
      '废物类别',
      '废物形态',
      '废物代码',
      '数字识别码',
      '产生日期',
      '废物重量',
    ]);
  });

  it('prints no line breaks and nothing invisible', () => {
    const { remark } = labelFields(labelContent({ remark: ' 第\u0007三\r\n批\u202e\t葛\u{e0100} ' }));
    expect(fullText(remark)).toBe('第三 批 葛');
  });

  it('refuses a code that is not 37 characters', () => {
    expect(() => labelFields(labelContent({ code: '9132' }))).toThrow(RangeError);
  });
});
