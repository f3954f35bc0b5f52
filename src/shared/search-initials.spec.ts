import fc from 'fast-check';
import { searchForm, searchKeys } from './search-initials.js';

describe('searchKeys', () => {
  it.each([
    ['废机油', '废机油 feijiyou fjy'],
    ['含UV灯管', '含uv灯管 hanuvdengguan huvdg'],
    ['绿岛', '绿岛 lvdao ld'],
    ['重金属污泥', '重金属污泥 zhongjinshuwuni zjswn'],
    ['废漆桶（铁）', '废漆桶(铁) feiqitongtie fqtt'],
    ['900-214-08', '900-214-08 90021408'],
    ['Oil', 'oil'],
    ['  ', ''],
    ['', ''],
  ])('%j is found by %j', async (text, keys) => {
    expect(await searchKeys(text)).toBe(keys);
  });

  it('lets every part of the text find it, in whatever width or case it is typed', async () => {
    const name = fc.string({
      unit: fc.constantFrom('废', '油', '铅', 'A', 'b', 'Ｃ', '９', '-', '（', '😀'),
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(name, fc.nat(), fc.nat(), async (text, from, to) => {
        const characters = [...text];
        const part = characters.slice(from % characters.length, (to % characters.length) + 1).join('');
        expect(await searchKeys(text)).toContain(searchForm(part));
      }),
    );
  });
});
