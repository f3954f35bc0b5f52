import { resolve } from 'node:path';
import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
} from 'class-validator';
import { IsFaultList } from './fault-list.js';
import { FromEnvironment } from './setting.js';

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** Anything that is not a plain decimal integer becomes NaN, which `IsInt` then refuses: no `1e3`, no `0x10`, no blanks. */
const Integer = () =>
  Transform(({ value }) => (typeof value === 'string' && !/^-?\d+$/.test(value) ? NaN : Number(value)));

const Flag = () =>
  Transform(({ value }) => {
    if (value === 'true' || value === '1') return true;
    if (value === 'false' || value === '0') return false;
    return value as unknown;
  });

const IsPostgresUrl = () =>
  Matches(/^postgres(ql)?:\/\/\S+$/, { message: 'must look like postgres://user:password@host:5432/database' });

/** Everything that may be set from outside. The only reader of the environment is `loadConfig` of load-config.ts. */
export class Config {
  @FromEnvironment('PORT', { zh: '监听端口。', en: 'Port to listen on.' }, '3000')
  @Integer()
  @IsInt()
  @Min(0)
  @Max(65_535)
  port = 3000;

  @FromEnvironment(
    'HOST',
    { zh: '监听地址；0.0.0.0 表示对外开放。', en: 'Address to listen on; 0.0.0.0 opens the service to the network.' },
    '127.0.0.1',
  )
  @IsString()
  @IsNotEmpty()
  host = '127.0.0.1';

  @FromEnvironment(
    'DATABASE_URL',
    {
      zh: 'PostgreSQL（15 及以上）的地址，账号须能迁移库结构。不填则使用内置数据库，数据在 DATA_DIRECTORY。',
      en: 'PostgreSQL (15 or newer), with a login that may migrate. Unset: the embedded database in DATA_DIRECTORY.',
    },
    'postgres://green_island:password@127.0.0.1:5432/green_island',
  )
  @IsOptional()
  @IsPostgresUrl()
  databaseUrl?: string;

  @FromEnvironment(
    'APP_DATABASE_URL',
    {
      zh: '同一数据库的受限账号（受行级安全约束），服务运行时使用。不填则使用 DATABASE_URL 并切换角色。',
      en: 'The same database with the restricted login that row-level security binds. Unset: DATABASE_URL, switching role.',
    },
    'postgres://green_island_app:password@127.0.0.1:5432/green_island',
  )
  @IsOptional()
  @IsPostgresUrl()
  appDatabaseUrl?: string;

  @FromEnvironment(
    'REDIS_URL',
    {
      zh: '任务队列使用的 Redis。不填则队列使用 PostgreSQL。',
      en: 'Redis for the job queue. Unset: the queue lives in PostgreSQL.',
    },
    'redis://127.0.0.1:6379',
  )
  @IsOptional()
  @Matches(/^rediss?:\/\/\S+$/, { message: 'must look like redis://host:6379' })
  redisUrl?: string;

  @FromEnvironment(
    'DATA_DIRECTORY',
    {
      zh: '内置数据库、上传文件与密钥的存放目录。',
      en: 'Directory of the embedded database, the uploaded files and the keys.',
    },
    './.data',
  )
  @Transform(({ value }) => (typeof value === 'string' ? resolve(value) : (value as unknown)))
  @IsString()
  @IsNotEmpty()
  dataDirectory = resolve('.data');

  @FromEnvironment(
    'DATABASE_POOL_SIZE',
    { zh: '每个进程的数据库连接数（2–200）。', en: 'Database connections per process (2 to 200).' },
    '10',
  )
  @Integer()
  @IsInt()
  @Min(2)
  @Max(200)
  databasePoolSize = 10;

  @FromEnvironment(
    'LOG_LEVEL',
    { zh: `日志级别：${logLevels.join('、')}。`, en: `Log level: ${logLevels.join(', ')}.` },
    'info',
  )
  @IsIn(logLevels)
  logLevel: LogLevel = 'info';

  @FromEnvironment(
    'METRICS_TOKEN',
    {
      zh: '从本机以外读取 /metrics 所需的令牌（至少 16 个字符）。不填则只有本机可读。',
      en: 'Token for reading /metrics from other machines (16 characters or more). Unset: loopback only.',
    },
    'a-long-random-token',
  )
  @IsOptional()
  @MinLength(16)
  metricsToken?: string;

  @FromEnvironment(
    'SESSION_IDLE_MINUTES',
    { zh: '无操作多少分钟后退出登录（1–1440）。', en: 'Minutes without activity before a session ends (1 to 1440).' },
    '30',
  )
  @Integer()
  @IsInt()
  @Min(1)
  @Max(1440)
  sessionIdleMinutes = 30;

  @FromEnvironment(
    'SESSION_MAX_HOURS',
    { zh: '登录最长有效小时数（1–168）。', en: 'Longest life of a session in hours (1 to 168).' },
    '12',
  )
  @Integer()
  @IsInt()
  @Min(1)
  @Max(168)
  sessionMaxHours = 12;

  @FromEnvironment(
    'PUBLIC_URL',
    {
      zh: '用户在浏览器中看到的地址；以 https 开头时 Cookie 只走加密连接。',
      en: 'Address users see in the browser; when it is https, cookies travel over encrypted connections only.',
    },
    'https://green-island.example.cn',
  )
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  publicUrl?: string;

  @FromEnvironment(
    'DEMO_DATA',
    {
      zh: 'auto：仅在内置数据库为空时装入演示数据；always：外部数据库为空时也装入；never：从不装入（正式使用时请选此项）。',
      en: 'auto: load demo data into an empty embedded database; always: also into an empty server of DATABASE_URL; never: do not (choose this for real use).',
    },
    'auto',
  )
  @IsIn(['auto', 'always', 'never'])
  demoData: 'auto' | 'always' | 'never' = 'auto';

  @FromEnvironment(
    'WORKER',
    {
      zh: 'inline：后台任务与接口在同一进程；off：另行启动 dist/src/worker.js。',
      en: 'inline: jobs run in the API process; off: start dist/src/worker.js beside it.',
    },
    'inline',
  )
  @IsIn(['inline', 'off'])
  worker: 'inline' | 'off' = 'inline';

  @FromEnvironment(
    'SECRET_KEY',
    {
      zh: '加密二次验证密钥和通知渠道密钥所用的口令（至少 32 字节），多台机器须相同。不填则生成一次并保存在 DATA_DIRECTORY/secret.key。',
      en: 'Secret (32 bytes or more) that encrypts the secrets of second factors and channels; the same on every machine. Unset: made once, kept in DATA_DIRECTORY/secret.key.',
    },
    'output of: openssl rand -base64 48',
  )
  @IsOptional()
  @IsString()
  @MinLength(32)
  secretKey?: string;

  @FromEnvironment(
    'TRUST_PROXY',
    {
      zh: '前面有反向代理时设为 true，以 X-Forwarded-For 识别来访地址；否则须为 false。',
      en: 'true behind a reverse proxy, so that X-Forwarded-For names the caller; false otherwise.',
    },
    'false',
  )
  @Flag()
  @IsBoolean()
  trustProxy = false;

  @FromEnvironment(
    'GATEWAY_ADAPTER',
    {
      zh: '与国家固废系统的对接方式。manual：人工登记；file：以文件导出、导入；simulator：模拟系统（仅供演示和测试）；auto：装入演示数据时为 simulator，否则为 manual。',
      en: 'How the national solid-waste system is reached. manual: by hand; file: by files exported and imported; simulator: made up, for demo and tests only; auto: simulator with demo data, manual without.',
    },
    'auto',
  )
  @IsIn(['auto', 'manual', 'file', 'simulator'])
  gatewayAdapter: 'auto' | 'manual' | 'file' | 'simulator' = 'auto';

  @FromEnvironment(
    'GATEWAY_SIMULATOR_FAULTS',
    {
      zh: '模拟系统的故障及其概率（0–1）：slow、error、lost-reply、duplicate、wrong-number；seed 决定何时出现。不填则无故障。',
      en: 'Faults of the simulator with their probability (0–1): slow, error, lost-reply, duplicate, wrong-number; seed decides when. Unset: none.',
    },
    'slow:0.1,error:0.1,lost-reply:0.1,duplicate:0.05,wrong-number:0.02,seed:7',
  )
  @IsOptional()
  @IsFaultList()
  gatewaySimulatorFaults?: string;

  @FromEnvironment(
    'SMTP_URL',
    {
      zh: '发信服务器。与 MAIL_FROM 同时设置后可用邮件通知渠道；不填则不发邮件。',
      en: 'Mail server. Together with MAIL_FROM it allows channels of notices by e-mail; unset: no e-mail is sent.',
    },
    'smtps://user:password@smtp.example.cn:465',
  )
  @IsOptional()
  @Matches(/^smtps?:\/\/\S+$/, { message: 'must look like smtps://user:password@host:465' })
  smtpUrl?: string;

  @FromEnvironment(
    'MAIL_FROM',
    {
      zh: '通知邮件的发件地址。',
      en: 'Address from which notices are sent by e-mail.',
    },
    'notices@green-island.example.cn',
  )
  @IsOptional()
  @IsEmail()
  mailFrom?: string;

  @FromEnvironment(
    'CHANNEL_PRIVATE_TARGETS',
    {
      zh: '设为 true 时，Webhook 和机器人渠道可用 http 并可指向内部网络（仅供内网部署和测试）；否则只允许公网 https 地址。',
      en: 'true lets webhooks and robots use http and lead to internal networks (for intranets and tests only); otherwise public https addresses only.',
    },
    'false',
  )
  @Flag()
  @IsBoolean()
  channelPrivateTargets = false;
}
