import { readXlsx } from 'hucre/xlsx';
import { buffer } from 'node:stream/consumers';
import { writeXlsx } from './sheet-writer.js';
import type { SheetCell } from './sheet-writer.js';

async function* rowsOf(rows: readonly SheetCell[][]): AsyncGenerator<SheetCell[]> {
  for (const row of rows) yield row;
}

describe('a sheet', () => {
  it('is read back as it was written; what looks like a formula is text', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '危险废物 <&>"'];
    const rows: SheetCell[][] = texts.map((text, place) => [text, place + 0.5, null]);
    const columns = [
      { head: '名称', width: 20 },
      { head: '金额', width: 12, format: '0.00' },
      { head: '备注', width: 8 },
    ];
    const { sheets } = await readXlsx(await buffer(writeXlsx(columns, rowsOf(rows), '月结单')));
    expect(sheets[0]!.name).toBe('月结单');
    expect(sheets[0]!.rows[0]).toEqual(['名称', '金额', '备注']);
    expect(sheets[0]!.rows.slice(1).map(([text, number]) => [text, number])).toEqual(
      texts.map((text, place) => [text, place + 0.5]),
    );
    const formulas = [...(sheets[0]!.cells?.values() ?? [])].filter(({ formula }) => formula !== undefined);
    expect(formulas).toEqual([]);
  });

  it('of many rows keeps none: rows are pulled as they are read', async () => {
    let pulled = 0;
    async function* many(): AsyncGenerator<SheetCell[]> {
      for (; pulled < 20_000; pulled += 1) yield [pulled];
    }
    const stream = writeXlsx([{ head: '行', width: 8 }], many());
    await new Promise((resolve) => stream.once('readable', resolve));
    expect(pulled).toBeLessThan(20_000);
    const { sheets } = await readXlsx(await buffer(stream));
    expect(sheets[0]!.rows).toHaveLength(20_001);
  }, 60_000);
});
