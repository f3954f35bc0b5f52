import { planEdition } from './edition-plan.js';
import type { StoredCode } from './edition-plan.js';
import type { CatalogueRow } from './parse-catalogue.js';

const row: CatalogueRow = {
  line: 2,
  code: '900-214-08',
  category: 'HW08',
  categoryNameZh: null,
  industryZh: null,
  hazards: { list: ['T', 'I'], meaning: 'firstCertain' },
  nameZh: '废机油',
  nameEn: null,
  trades: [],
};

describe('planEdition', () => {
  const stored = async (): Promise<StoredCode> => (await planEdition([row], [])).writes[0]!;

  it('says what a code is found by', async () => {
    expect((await stored()).searchKeys).toBe('900-214-08 90021408 废机油 feijiyou fjy');
  });

  it('keeps the keys of words that are as they were, and makes those of others anew', async () => {
    const earlier = { ...(await stored()), searchKeys: 'of an earlier start' };
    expect(await planEdition([row], [earlier])).toMatchObject({ writes: [], counts: { unchanged: 1 } });
    const { writes } = await planEdition([{ ...row, nameZh: '废矿物油' }], [earlier]);
    expect(writes.map(({ searchKeys }) => searchKeys)).toEqual(['900-214-08 90021408 废矿物油 feikuangwuyou fkwy']);
  });
});
