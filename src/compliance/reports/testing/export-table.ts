import { readSheet } from '../../../platform/documents/sheet-reader.js';
import { withoutKey } from '../../../writes/request-identity.js';
import type { TestActor } from '../../../../test/support/actors.js';
import type { TestApp } from '../../../../test/support/app.js';
import { Exports } from '../exports/exports.service.js';
import type { ReportExportView } from '../exports/dto/export.view.js';
import { ExportRunner } from '../running/export-runner.js';

/** A report as its file has it. */
export interface ExportTable {
  readonly rows: readonly string[][];
  /** The cells under a Chinese heading. */
  column(heading: string): string[];
  /** Of a column of masses, in grams; of money, in fen. */
  sum(heading: string, unitsInOne: number): number;
}

/** Asked for, made, and described. */
export async function madeExport(
  { app }: TestApp,
  { actor }: Pick<TestActor, 'actor'>,
  kind: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<ReportExportView> {
  const exports = app.get(Exports, { strict: false });
  const { id } = await exports.ask(actor, withoutKey, { kind, format: 'csv', purpose: '核对报表', parameters });
  while (await app.get(ExportRunner, { strict: false }).runNext());
  return exports.detail(actor, id);
}

/** As `madeExport`, read back from its CSV and then thrown away. */
export async function exportTable(
  test: TestApp,
  who: Pick<TestActor, 'actor'>,
  kind: string,
  parameters: Readonly<Record<string, string>> = {},
): Promise<ExportTable> {
  const exports = test.app.get(Exports, { strict: false });
  const { id, state, failure, rowsDone, rowsEstimated } = await madeExport(test, who, kind, parameters);
  if (state !== 'ready') throw new Error(`the report ${kind} is ${state}: ${JSON.stringify(failure)}`);
  if (rowsDone !== rowsEstimated) throw new Error(`${kind}: ${rowsDone} rows, but ${rowsEstimated} were counted`);
  const pieces: Buffer[] = [];
  for await (const piece of (await exports.handOut(who.actor, id)).stream) pieces.push(piece as Buffer);
  await exports.discard(who.actor, withoutKey, id);
  const [headings, ...rows] = (await readSheet(Buffer.concat(pieces))).map(({ cells }) => [...cells]);
  const column = (heading: string): string[] => {
    const place = headings!.indexOf(heading);
    if (place < 0) throw new Error(`${kind} has no column ${heading}: ${headings!.join(', ')}`);
    return rows.map((row) => row[place] ?? '');
  };
  const sum = (heading: string, unitsInOne: number): number =>
    column(heading).reduce((all, cell) => all + Math.round(Number(cell) * unitsInOne), 0);
  return { rows, column, sum };
}
