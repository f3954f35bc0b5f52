import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { migrations } from '../../../migrations/index.js';
import { HealthRegistry } from './health.registry.js';
import type { HealthResult } from './health.registry.js';

/** Deadlines and expiry follow the database clock; beyond this the process and the database disagree visibly (R10). */
export const mostClockSkewMs = 5_000;

/** Database reachable, every migration of this build applied, clocks within 5 s. */
@Injectable()
export class DatabaseHealth implements OnModuleInit {
  constructor(
    private readonly source: DataSource,
    private readonly health: HealthRegistry,
  ) {}

  onModuleInit(): void {
    this.health.register('database', () => this.database());
    this.health.register('migrations', () => this.migrations());
    this.health.register('clock', () => this.clock());
  }

  private async database(): Promise<HealthResult> {
    await this.source.query('SELECT 1');
    return { ok: true };
  }

  private async migrations(): Promise<HealthResult> {
    const rows: { name: string }[] = await this.source.query('SELECT name FROM schema_migration');
    const applied = new Set(rows.map((row) => row.name));
    const missing = migrations.filter((migration) => !applied.has(migration.name)).length;
    if (missing === 0) return { ok: true };
    return {
      ok: false,
      reason: {
        zh: `有 ${missing} 个数据库迁移尚未执行，请运行 npm run cli -- migrate。`,
        en: `${missing} migration(s) are not applied; run npm run cli -- migrate.`,
      },
    };
  }

  private async clock(): Promise<HealthResult> {
    const before = Date.now();
    const [row]: { ms: number }[] = await this.source.query(
      `SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS ms`,
    );
    // The database read its clock somewhere between our two readings; only what lies outside them is skew.
    const skewMs = Math.max(before - row!.ms, row!.ms - Date.now(), 0);
    if (skewMs <= mostClockSkewMs) return { ok: true };
    return {
      ok: false,
      reason: {
        zh: `本机时钟与数据库相差 ${Math.round(skewMs / 1000)} 秒，请校时（NTP）。`,
        en: `The clock differs from the database by ${Math.round(skewMs / 1000)} s; synchronise it (NTP).`,
      },
    };
  }
}
