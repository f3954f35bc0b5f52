import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Paper } from '../platform/documents/hand-out.js';
import { readSheet } from '../platform/documents/sheet-reader.js';
import { writeSheet } from '../platform/documents/sheet-writer.js';
import type { SheetCell } from '../platform/documents/sheet-writer.js';
import { renderText } from '../shared/domain-error.js';
import { grouped } from '../shared/grouped.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import { withoutKey } from '../writes/request-identity.js';
import type { RequestIdentity } from '../writes/request-identity.js';
import type { WriteTx } from '../writes/write-tx.js';
import { Writes } from '../writes/writes.service.js';
import type { FileQuery } from './dto/import.dto.js';
import { toImportOutcomeView } from './dto/import.view.js';
import type { ImportOutcomeView } from './dto/import.view.js';
import { refusedFile } from './import-faults.js';
import type { RowFault } from './import-faults.js';
import { ImportKinds } from './import-kinds.service.js';
import { importSheetOf } from './import-sheet.js';
import type { Upload } from './import-sheet.js';
import { takeRows } from './row-taker.js';

const whyHeading = { zh: '错误说明', en: 'What to mend' };

/** Carries the outcome of a trial out of the transaction that it ends. */
class Tried extends Error {
  constructor(readonly faults: readonly RowFault[]) {
    super('a trial leaves nothing');
  }
}

/** Tables that people fill in elsewhere. All of a file is taken or nothing. Errors of all: those of `readSheet` and `importSheetOf`. */
@Injectable()
export class Imports {
  constructor(
    private readonly writes: Writes,
    private readonly kinds: ImportKinds,
  ) {}

  /** Says what taking the file would say, by taking it and rolling back: the very rules, and nothing is left. */
  async check(actor: Actor, name: string, content: Buffer): Promise<ImportOutcomeView> {
    const upload = await this.read(actor, name, content);
    return toImportOutcomeView('check', upload, await this.tried(actor, upload));
  }

  /** Takes the whole file; the same file again changes nothing. `imports.refused` (422) names the cells to mend. */
  async take(actor: Actor, request: RequestIdentity, name: string, content: Buffer): Promise<ImportOutcomeView> {
    const upload = await this.read(actor, name, content);
    return this.writes.run(actor, 'import.take', request, async (tx) => {
      const faults = await takeRows(tx, upload.kind, upload.sheet);
      if (faults.length > 0) throw refusedFile(faults);
      auditImport(tx, upload);
      return toImportOutcomeView('take', upload, []);
    });
  }

  /** The rows to mend, as they were and with what is wrong in a further column: mended, the file can be uploaded again. */
  async faultyRows(actor: Actor, name: string, content: Buffer, { format, language }: FileQuery): Promise<Paper> {
    const upload = await this.read(actor, name, content);
    const faults = await this.tried(actor, upload);
    const { headings, rows } = upload.sheet;
    const why = grouped(faults, ({ line }) => String(line));
    const cells = rows.flatMap(({ line, cells: given }): SheetCell[][] => {
      const own = why.get(String(line));
      if (own === undefined) return [];
      const words = own.map(({ heading, text, details }) =>
        [heading?.[language], renderText(text, language, details)].filter((part) => part !== undefined).join('：'),
      );
      return [[...headings.map((_, place) => given[place] ?? null), words.join(' ')]];
    });
    const columns = [...headings, whyHeading[language]].map((header) => ({ header, width: 20 }));
    const title = `${upload.kind.title[language]}-${whyHeading[language]}`;
    return { name: title, stream: writeSheet(format, columns, Readable.from(cells)) };
  }

  private async read(actor: Actor, name: string, content: Buffer): Promise<Upload> {
    const kind = this.kinds.for(actor, name);
    return { kind, sheet: importSheetOf(await readSheet(content), kind.columns) };
  }

  private async tried(actor: Actor, { kind, sheet }: Upload): Promise<readonly RowFault[]> {
    try {
      return await this.writes.run(actor, 'import.check', withoutKey, async (tx): Promise<never> => {
        throw new Tried(await takeRows(tx, kind, sheet));
      });
    } catch (error) {
      if (error instanceof Tried) return error.faults;
      throw error;
    }
  }
}

/** Beside the events of the rows: that they came together. */
function auditImport(tx: WriteTx, { kind, sheet }: Upload): void {
  const { facilityId, enterpriseId } = tx.actor;
  tx.audit({
    subject: 'import',
    subjectId: newId(),
    action: 'import.take',
    tenant: { facilityId, enterpriseId, divisionCode: null },
    data: { kind: kind.kind, rows: sheet.rows.length },
  });
}
