import type { DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './naming.js';
import { postgresTypes } from './postgres-types.js';
import { PreparingClient } from './preparing-client.js';
import { StatementSocket } from './statement-socket.js';

/** Owns nothing and cannot bypass row-level security; migrations run as the owner, everything else as this role. */
export const applicationRole = 'green_island_app';

export interface DatabaseSettings {
  readonly url: string;
  readonly poolSize: number;
}

/**
 * The connection of the running application. Statement and lock time-outs turn an overload into a 503 with Retry-After
 * instead of a queue without end, once who waited in vain for a lock or a connection has tried again (write-retry.ts,
 * pooled-connection.ts); the idle limit ends transactions whose process stopped answering.
 */
export function applicationDataSource(settings: DatabaseSettings): DataSourceOptions {
  return {
    type: 'postgres',
    url: settings.url,
    namingStrategy: new SnakeNaming(),
    poolSize: settings.poolSize,
    connectTimeoutMS: 5_000,
    applicationName: 'green-island',
    extra: {
      Client: PreparingClient,
      types: postgresTypes,
      pipeline: true,
      stream: () => new StatementSocket(),
      options:
        `-c role=${applicationRole} -c TimeZone=Asia/Shanghai -c statement_timeout=15s -c lock_timeout=5s ` +
        `-c idle_in_transaction_session_timeout=30s`,
    },
  };
}
