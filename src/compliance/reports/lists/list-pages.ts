import type { Page, PageQuery } from '../../../platform/http/paging.js';
import { tooManyRows } from '../report.errors.js';

/** Of one file; one sheet of a workbook holds as many. */
export const mostRows = 1_000_000;

/** The pages of a list, one in memory at a time. `report.too-many-rows`, 422. */
export async function* pagesOf(
  page: (query: PageQuery) => Promise<Page<object>>,
  query: PageQuery,
  most = mostRows,
): AsyncGenerator<readonly object[]> {
  let rows = 0;
  let cursor: string | null | undefined;
  do {
    const { items, nextCursor } = await page(Object.assign(query, cursor === undefined ? {} : { cursor }));
    rows += items.length;
    if (rows > most) throw tooManyRows({ most });
    yield items;
    // Each page but the last has rows: what has none and goes on would go on for ever.
    cursor = items.length === 0 ? null : nextCursor;
  } while (cursor !== null);
}
