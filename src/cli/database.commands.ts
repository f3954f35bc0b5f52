import { openDatabase } from '../bootstrap.js';
import { seedDemo } from '../demo/seed.js';
import { checkInvariants } from '../invariants/check-invariants.js';
import { invariants } from '../invariants/invariants.sql.js';
import { loadConfig } from '../platform/config/load-config.js';
import { migrate } from '../platform/database/migrate.js';
import type { Command } from './command.types.js';
import { withApp } from './with-app.js';

const migrateCommand: Command = {
  name: 'migrate',
  usage: 'migrate',
  does: { zh: '升级数据库结构。', en: 'Brings the database to the newest schema.' },
  async run() {
    const database = await openDatabase(loadConfig());
    try {
      const ran = await migrate(database.ownerUrl);
      console.log(ran.length === 0 ? '已是最新。Already up to date.' : ran.join('\n'));
    } finally {
      await database.stop();
    }
  },
};

const seedCommand: Command = {
  name: 'seed',
  usage: 'seed',
  does: { zh: '载入演示数据（只载入一次）。', en: 'Loads the demo data, once.' },
  run: () => withApp(async (app) => console.log(await seedDemo(app)), { demoData: 'always' }),
};

const invariantsCommand: Command = {
  name: 'invariants',
  usage: 'invariants',
  does: { zh: '逐条核对不变量 I1–I12。', en: 'Checks the invariants I1–I12.' },
  async run() {
    const database = await openDatabase(loadConfig());
    try {
      const violations = await checkInvariants(database.ownerUrl);
      for (const { id, promise } of invariants) {
        const broken = violations.find((violation) => violation.promise === promise);
        console.log(`${broken ? '✗' : '✓'} ${id} ${promise}`);
        for (const row of broken?.rows ?? []) console.log(`    ${JSON.stringify(row)}`);
      }
      if (violations.length > 0) process.exitCode = 1;
    } finally {
      await database.stop();
    }
  },
};

export const databaseCommands: readonly Command[] = [migrateCommand, seedCommand, invariantsCommand];
