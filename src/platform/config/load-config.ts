import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Config } from './config.js';
import { settingsOf } from './setting.js';

/** Every problem of the configuration at once, so that nobody mends them one start at a time. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      ['配置有误，无法启动。The configuration is wrong; nothing was started.', ...problems.map((p) => `  - ${p}`)].join(
        '\n',
      ),
    );
    this.name = 'ConfigError';
  }
}

/**
 * Reads and checks the configuration. An empty variable counts as unset, as shells and compose files leave them empty.
 * Throws `ConfigError` that lists every problem: the variable, what is wrong with it and what to set.
 */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(
    settingsOf(Config).flatMap(({ variable, property }) => (env[variable] ? [[property, env[variable]]] : [])),
  );
  const config = plainToInstance(Config, given, { exposeDefaultValues: true });
  const problems = [...fieldProblems(config), ...crossProblems(config)];
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function fieldProblems(config: Config): string[] {
  const settings = new Map(settingsOf(Config).map((setting) => [setting.property, setting]));
  return validateSync(config).map(({ property, constraints }) => {
    const setting = settings.get(property);
    const wrong = Object.values(constraints ?? {}).map((sentence) => sentence.replace(`${property} `, ''));
    return `${setting?.variable ?? property}: ${wrong.join('; ')}. ${setting?.text.zh} ${setting?.text.en} (例 e.g. ${setting?.example})`;
  });
}

function crossProblems(config: Config): string[] {
  const problems: string[] = [];
  if (config.appDatabaseUrl !== undefined && config.databaseUrl === undefined)
    problems.push('APP_DATABASE_URL: 须与 DATABASE_URL 同时设置。Set DATABASE_URL too, or leave both out.');
  if ((config.smtpUrl === undefined) !== (config.mailFrom === undefined))
    problems.push('SMTP_URL: 须与 MAIL_FROM 同时设置。Set SMTP_URL and MAIL_FROM both, or neither.');
  if (config.sessionIdleMinutes > config.sessionMaxHours * 60)
    problems.push('SESSION_IDLE_MINUTES: 不得超过 SESSION_MAX_HOURS。Set it to at most SESSION_MAX_HOURS times 60.');
  return problems;
}
