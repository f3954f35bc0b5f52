import { deflateRawSync } from 'node:zlib';
import type { Readable } from 'node:stream';
import { readXlsx } from 'hucre/xlsx';
import { unzip } from '../../../test/support/unzip.js';
import { readSheet, sheetLimits } from './sheet-reader.js';
import { writeCsv, writeXlsx } from './sheet-writer.js';
import type { SheetCells } from './sheet-writer.js';

const columns = [{ header: '内部编号' }, { header: '移出量(吨)' }];
const nasty = ['=1+1', '+A1', '-2', '@SUM(A1)', '\t=1', 'a,"b"\nc', '<&>', '\u0001x', '顺达汽修'];

async function* rowsOf(cells: readonly SheetCells[]): AsyncGenerator<SheetCells> {
  for (const row of cells) yield await Promise.resolve(row);
}

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}

/** An archive with one entry that unpacks to `bytes` and says it unpacks to 10. */
function bomb(bytes: number): Buffer {
  const data = deflateRawSync(Buffer.alloc(bytes));
  const name = Buffer.from('xl/workbook.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(data.length, 18);
  local.writeUInt32LE(10, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(data.length, 20);
  entry.writeUInt32LE(10, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + data.length, 16);
  return Buffer.concat([local, name, data, entry, name, end]);
}

describe('a sheet that was written', () => {
  const cells = nasty.map((text, index) => [text, index]);

  it('as XLSX holds text as text and no formula, read by other means', async () => {
    const parts = unzip(await bytesOf(writeXlsx(columns, rowsOf(cells))));
    const sheet = parts.get('xl/worksheets/sheet1.xml')!;
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<t>=1+1</t>');
    expect(sheet).toContain('&lt;&amp;&gt;');
    expect(sheet).toContain('顺达汽修');
    expect([...sheet.matchAll(/<row /g)]).toHaveLength(nasty.length + 1);
  });

  it('goes on in a further sheet under the same heading when one is full', async () => {
    const parts = unzip(await bytesOf(writeXlsx(columns, rowsOf(cells), { name: '明细', perSheet: { rows: 6 } })));
    const sheets = [1, 2].map((number) => parts.get(`xl/worksheets/sheet${number}.xml`)!);
    expect(sheets.map((sheet) => [...sheet.matchAll(/<row /g)].length)).toEqual([6, cells.length - 5 + 1]);
    for (const sheet of sheets) expect(sheet).toContain('内部编号');
    expect(parts.get('xl/workbook.xml')).toContain('明细_2');
  });

  it('goes on in a further sheet before the archive cannot hold its length', async () => {
    const many = Array.from({ length: 1_001 }, (_, index): SheetCells => [index]);
    const parts = unzip(
      await bytesOf(writeXlsx([{ header: '序号' }], rowsOf(many), { name: '明细', perSheet: { bytes: 1 } })),
    );
    const sheets = [1, 2, 3].map((number) => parts.get(`xl/worksheets/sheet${number}.xml`)!);
    expect(sheets.map((sheet) => [...sheet.matchAll(/<row /g)].length)).toEqual([501, 501, 2]);
    expect(parts.has('xl/worksheets/sheet4.xml')).toBe(false);
  });

  it('is a workbook to other programs: columns past Z, no row at all, a name that needs mending', async () => {
    const wide = Array.from({ length: 30 }, (_, place) => ({ header: `列<${place}>` }));
    const row = wide.map((_, place) => (place === 28 ? ' 危废 \uFFFF' : place % 2 === 0 ? place / 8 : null));
    const named = { name: "'甲/乙:\u0007[1]" };
    const { sheets } = await readXlsx(new Uint8Array(await bytesOf(writeXlsx(wide, rowsOf([row]), named))));
    expect(sheets).toHaveLength(1);
    expect(sheets[0]!.name).toBe('甲 乙   1');
    expect(sheets[0]!.rows[0]).toEqual(wide.map(({ header }) => header));
    expect(sheets[0]!.rows[1]!.slice(24)).toEqual([3, null, 3.25, null, ' 危废 \uFFFD', null]);
    const empty = unzip(await bytesOf(writeXlsx(wide, rowsOf([]))));
    expect(empty.get('xl/styles.xml')).not.toContain('numFmts');
    expect(empty.get('xl/worksheets/sheet1.xml')).toContain('<c r="AA1"');
  });

  it('shows decimals as its column says and rounds none away', async () => {
    const masses = [1, 0.1785, 0.000001, -2.5].map((value) => [value]);
    const column = [{ header: '吨', decimals: 3 }];
    const text = (await bytesOf(writeCsv(column, rowsOf(masses)))).toString('utf8');
    expect(text).toBe('\uFEFF吨\r\n1.000\r\n0.1785\r\n0.000001\r\n-2.500\r\n');
    const parts = unzip(await bytesOf(writeXlsx(column, rowsOf(masses))));
    expect(parts.get('xl/styles.xml')).toContain('0.000###');
    expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<v>0.000001</v>');
  });

  it('as CSV begins with a byte order mark and holds nothing that a spreadsheet computes', async () => {
    const text = (await bytesOf(writeCsv(columns, rowsOf(cells)))).toString('utf8');
    expect(text.startsWith('\uFEFF内部编号,移出量(吨)\r\n')).toBe(true);
    for (const line of text.slice(1).split('\r\n')) expect(line).not.toMatch(/^"?[=+\-@\t]/);
    expect(text).toContain("'=1+1,0\r\n");
    expect(text).toContain('"a,""b""');
  });

  it.each(['xlsx', 'csv'] as const)('as %s is read back as it was', async (format) => {
    const write = format === 'xlsx' ? writeXlsx : writeCsv;
    const rows = await readSheet(await bytesOf(write(columns, rowsOf(cells))));
    expect(rows[0]).toEqual({ line: 1, cells: ['内部编号', '移出量(吨)'] });
    expect(rows.slice(1).map((row) => row.cells[0])).toEqual([
      ...['=1+1', '+A1', '-2', '@SUM(A1)', '=1', 'a,"b" c', '<&>', 'x', '顺达汽修'],
    ]);
  });
});

describe('a sheet that is read', () => {
  it('may be CSV in GB 18030, and numbers its lines as the file does', async () => {
    const gbk = Buffer.concat([Buffer.from([0xb1, 0xe0, 0xba, 0xc5]), Buffer.from(',x\n\n1,2\n')]);
    expect(await readSheet(gbk)).toEqual([
      { line: 1, cells: ['编号', 'x'] },
      { line: 3, cells: ['1', '2'] },
    ]);
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'sheet.type-refused'],
    ['an old XLS', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'sheet.type-refused'],
    ['another archive', bomb(10), 'sheet.unreadable'],
    ['an archive cut off', bomb(10).subarray(0, 60), 'sheet.unreadable'],
    ['a zip bomb that lies about its size', bomb(300_000_000), 'sheet.unreadable'],
    ['a stray quote', Buffer.from('a,b\n1,x"y\n'), 'sheet.text-malformed'],
    ['too many rows', Buffer.from('x\n'.repeat(sheetLimits.rows + 1)), 'sheet.too-many-rows'],
  ])('is refused when it is %s', async (_, content, code) => {
    await expect(readSheet(content)).rejects.toMatchObject({ code });
  });

  it('is refused as XLSX with too many rows', async () => {
    const cells = Array.from({ length: sheetLimits.rows }, (_, index): SheetCells => [index]);
    const content = await bytesOf(writeXlsx(columns, rowsOf(cells)));
    await expect(readSheet(content)).rejects.toMatchObject({ code: 'sheet.too-many-rows' });
  });
});
