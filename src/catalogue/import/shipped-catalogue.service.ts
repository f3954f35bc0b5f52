import { Injectable } from '@nestjs/common';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Database } from '../../platform/database/database.service.js';
import { systemActor } from '../../shared/roles.js';
import editions from '../data/editions.json' with { type: 'json' };
import { CalendarImport } from './calendar-import.service.js';
import type { YearImported } from './calendar-import.service.js';
import { CatalogueImport, overlap } from './catalogue-import.service.js';
import type { EditionImported } from './catalogue-import.service.js';
import { allEditions } from './edition.queries.js';

/** Where a checkout and a build without sources keep the files; entry points change to the package's root first. */
const folders = ['src/catalogue/data', 'dist/src/catalogue/data'];
const calendarFile = 'work-calendar-2026.csv';
const calendarSource = '国办发明电〔2024〕12号；国办发明电〔2025〕7号';

export interface ShippedLoaded {
  readonly editions: readonly EditionImported[];
  readonly years: readonly YearImported[];
}

/** The catalogue and the calendar that come with the program. */
@Injectable()
export class ShippedCatalogue {
  constructor(
    private readonly database: Database,
    private readonly catalogue: CatalogueImport,
    private readonly calendar: CalendarImport,
  ) {}

  /**
   * Brings a fresh or an older database to the shipped data; run again, it changes nothing. Editions and years that
   * somebody imported, and shipped editions that overlap one of those, are left alone.
   */
  async load(): Promise<ShippedLoaded> {
    const actor = systemActor('shipped catalogue');
    const stored = await this.database.read(actor, allEditions);
    const imported = stored.filter(({ origin }) => origin === 'imported');
    const wanted = editions.filter((edition) => !imported.some((one) => overlap(one, edition)));
    const loaded: EditionImported[] = [];
    for (const { file, ...edition } of wanted) {
      loaded.push(await this.catalogue.runAs('shipped', actor, await shipped(file), edition));
    }
    const source = { source: calendarSource };
    return {
      editions: loaded,
      years: await this.calendar.runAs('shipped', actor, await shipped(calendarFile), source),
    };
  }
}

function shipped(file: string): Promise<string> {
  const folder = folders.find((one) => existsSync(join(one, file)));
  if (folder === undefined) throw new Error(`${file} is in neither of ${folders.join(', ')}`);
  return readFile(join(folder, file), 'utf8');
}
