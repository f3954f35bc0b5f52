import { readPdf, withoutSpaces } from '../../../test/support/read-pdf.js';
import { pagedDocument, pagedTable } from './paged-document.js';

const columns = [
  { head: '序号', width: 40 },
  { head: '废物名称', width: '*' as const },
  { head: '金额（元）', width: 80, align: 'right' as const },
];
const rows = Array.from({ length: 120 }, (_, place) => [`${place + 1}`, `废矿物油 Waste oil ${place + 1}`, '1234.50']);

describe('a paper', () => {
  it('is A4 in Chinese and English; head of the table, title and page number come on every page', async () => {
    const title = '危险废物收运月结单';
    const content = [{ text: title, style: 'title' }, pagedTable(columns, rows)];
    const { pages } = await readPdf(await pagedDocument({ title, foot: '顺达汽修 2026-07', content }));
    expect(pages.length).toBeGreaterThan(2);
    for (const [place, page] of pages.entries()) {
      expect([Math.round(page.width), Math.round(page.height)]).toEqual([595, 842]);
      const text = withoutSpaces(page);
      expect(text).toContain(title);
      expect(text).toContain('废物名称');
      expect(text).toContain(`第${place + 1}/${pages.length}页`);
      expect(text).toContain('顺达汽修2026-07');
    }
    expect(withoutSpaces(pages[0]!)).toContain('1废矿物油Wasteoil11234.50');
    expect(pages.map(withoutSpaces).join('')).toContain('120废矿物油Wasteoil120');
  }, 60_000);

  it('embeds the glyphs it uses and not the font: it is small', async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of await pagedDocument({ title: '单据', foot: '单据', content: ['危险废物'] }))
      chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).length).toBeLessThan(60_000);
  });
});
