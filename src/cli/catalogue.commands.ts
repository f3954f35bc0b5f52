import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CalendarImport } from '../catalogue/import/calendar-import.service.js';
import { CatalogueImport } from '../catalogue/import/catalogue-import.service.js';
import { systemActor } from '../shared/roles.js';
import { argumentMissing, fileUnreadable } from './cli.errors.js';
import type { Command } from './command.types.js';
import { withApp } from './with-app.js';

const actor = systemActor('command line');

async function textOf(directory: string, file: string | undefined): Promise<string> {
  if (file === undefined) throw argumentMissing({ argument: '<csv>' });
  try {
    return await readFile(resolve(directory, file), 'utf8');
  } catch (error) {
    throw fileUnreadable({ file, reason: error instanceof Error ? error.message : String(error) });
  }
}

const required = (value: string | undefined, argument: string): string => {
  if (value === undefined) throw argumentMissing({ argument });
  return value;
};

const catalogueImport: Command = {
  name: 'catalogue import',
  usage: 'catalogue import <csv> --edition 2021 --valid-from 2021-01-01 [--valid-to 2024-12-31] [--source …]',
  does: { zh: '导入一版国家危险废物名录。', en: 'Takes in one edition of the national catalogue.' },
  async run(args, directory) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        edition: { type: 'string' },
        'valid-from': { type: 'string' },
        'valid-to': { type: 'string' },
        source: { type: 'string' },
      },
    });
    const options = {
      edition: required(values.edition, '--edition'),
      validFrom: required(values['valid-from'], '--valid-from'),
      validTo: values['valid-to'] ?? null,
      ...(values.source === undefined ? {} : { source: values.source }),
    };
    const text = await textOf(directory, positionals[0]);
    await withApp(async (app) => console.log(JSON.stringify(await app.get(CatalogueImport).run(actor, text, options))));
  },
};

const calendarImport: Command = {
  name: 'calendar import',
  usage: 'calendar import <csv> [--source …]',
  does: { zh: '导入国务院办公厅放假安排。', en: 'Takes in the State Council’s days off.' },
  async run(args, directory) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { source: { type: 'string' } },
    });
    const text = await textOf(directory, positionals[0]);
    const options = values.source === undefined ? {} : { source: values.source };
    await withApp(async (app) => console.log(JSON.stringify(await app.get(CalendarImport).run(actor, text, options))));
  },
};

export const catalogueCommands: readonly Command[] = [catalogueImport, calendarImport];
