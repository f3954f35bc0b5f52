import { PageQuery } from '../../../platform/http/paging.js';
import { pagesOf } from './list-pages.js';

async function rowsOf(pages: AsyncIterable<readonly object[]>): Promise<object[]> {
  const rows: object[] = [];
  for await (const page of pages) rows.push(...page);
  return rows;
}

const list = (pages: readonly (readonly object[])[]) => (query: PageQuery) => {
  const place = Number(query.cursor ?? 0);
  const nextCursor = place + 1 < pages.length ? String(place + 1) : null;
  return Promise.resolve({ items: [...pages[place]!], nextCursor });
};

const three = [[{ n: 1 }, { n: 2 }], [{ n: 3 }, { n: 4 }], [{ n: 5 }]];

describe('the pages of a list', () => {
  it('are read to the last one', async () => {
    expect(await rowsOf(pagesOf(list(three), new PageQuery()))).toEqual(three.flat());
    expect(await rowsOf(pagesOf(list([[]]), new PageQuery()))).toEqual([]);
  });

  it('are bounded in their rows', async () => {
    expect(await rowsOf(pagesOf(list(three), new PageQuery(), 5))).toHaveLength(5);
    await expect(rowsOf(pagesOf(list(three), new PageQuery(), 4))).rejects.toMatchObject({
      code: 'report.too-many-rows',
      details: { most: 4 },
    });
  });

  it('end with one that has no rows, whatever it says of a next one', async () => {
    const endless = () => Promise.resolve({ items: [], nextCursor: 'again' });
    expect(await rowsOf(pagesOf(endless, new PageQuery()))).toEqual([]);
  });
});
