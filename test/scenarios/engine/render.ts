import { formatKilograms, formatTonnes } from '../../../src/shared/mass.js';
import { isMatcher } from './matching.js';
import { staffWords } from './scenario.types.js';
import type { Expected, Given, GivenFirm, GivenPartner, RequestStep, Scenario, Step } from './scenario.types.js';

/** The scenario as people read it: what is given, who does what, what is checked. */
export function renderScenario(scenario: Scenario): string {
  const { name, title, basis, about, given, steps } = scenario;
  return [
    `# ${title.zh}`,
    title.en,
    `<!-- Generated from test/scenarios/${name}.scenario.ts, which every test run performs. UPDATE_SCENARIOS=1 renders it anew. -->`,
    `${about.zh}`,
    `${about.en}`,
    `**依据 Basis:** ${basis.zh} · ${basis.en}`,
    '## 已知 Given',
    renderGiven(given),
    '## 步骤 Steps',
    ...steps.map((step, index) => renderStep(step, index + 1, given)),
    '## 结果 In the end',
    renderEnd(scenario),
  ].join('\n\n');
}

/** The list of all scenarios. */
export const renderIndex = (scenarios: readonly Scenario[]): string =>
  [
    '# 情景 Scenarios',
    '每个情景都是测试：在真实数据库上经 HTTP 逐步执行。 Each scenario is a test, performed step by step over HTTP on a real database.',
    scenarios
      .map(({ name, title, basis }) => `- [${title.zh}](${name}.md) ${title.en} — ${basis.zh} · ${basis.en}`)
      .join('\n'),
  ].join('\n\n') + '\n';

function renderGiven(given: Given): string {
  const { now, yearlyQuotaGrams = 100_000_000, categoryQuotas = [], firms, before } = given;
  const validTo = given.vehiclePermitValidTo ?? '2099-12-31';
  const quota = `${formatTonnes(yearlyQuotaGrams)} t`;
  const categories = categoryQuotas.map(({ category, quotaGrams }) => `${category} ${formatTonnes(quotaGrams)} t`);
  return [
    `- 时间 Time: ${clock(now)}（北京时间 Asia/Shanghai）`,
    `- 集中点 Facility: 崇川区 320613，许可年收集量 yearly quota ${[quota, ...categories].join('; ')}`,
    ...Object.values(firms).map(renderFirm),
    `- 车辆 Vehicle: 苏F12345，道路运输证有效期至 transport permit until ${validTo}`,
    ...Object.values(given.partners ?? {}).map(renderPartner),
    ...(given.inStore ?? []).map(
      ({ container, firm, grams }) =>
        `- 在库 In store: \`{${container}}\` ${firms[firm]!.name} ${formatKilograms(grams)} kg`,
    ),
    ...(given.files ?? []).map((name) => `- 已存文件 File of the facility: \`{${name}}\``),
    ...(given.numbersByHand
      ? ['- 国家平台未对接，编号由人工登记 The national system is not connected: numbers are entered by hand']
      : []),
    ...(before === undefined ? [] : [`- ${before.tells.zh} ${before.tells.en}`]),
  ].join('\n');
}

const renderPartner = ({
  name,
  divisionCode = '320612',
  methods,
  permitValidTo = '2099-12-31',
}: GivenPartner): string => {
  const taken = methods.map(({ wasteCode, methodCode }) => `${wasteCode} ${methodCode}`).join(', ');
  return `- 利用处置单位 Treatment company: **${name}** ${divisionCode}，有合同 with a contract，许可证至 permit until ${permitValidTo}: ${taken}`;
};

const renderFirm = ({ name, trade, draft, wastes, declared = [] }: GivenFirm): string =>
  draft
    ? `- 产废单位 Enterprise: **${name}** (${trade})，已注册、未提交 registered, not submitted; 申报 declared ${declared
        .map(({ wasteCode }) => wasteCode)
        .join(', ')}`
    : `- 产废单位 Enterprise: **${name}** (${trade})，已核验并签约 verified, with an agreement; ${wastes.join(', ')}`;

/** 2026-03-02T09:00:00+08:00 → 2026-03-02 09:00. Scenarios tell their times in Shanghai. */
const clock = (instant: string): string => instant.slice(0, 16).replace('T', ' ');

function renderStep(step: Step, number: number, given: Given): string {
  const time = step.at === undefined ? '' : ` · ${clock(step.at)}`;
  const indent = ' '.repeat(`${number}. `.length);
  const told = `${step.does.zh}  \n${indent}${step.does.en}`;
  if ('schedule' in step)
    return `${number}. **系统 System**${time}: ${told}\n\n${indent}定时任务 recurring job \`${step.schedule}\``;
  const checks = checksOf(step).map((check) => `${indent}- ${check}`);
  const parts = [
    `${number}. **${whoIs(step.who, given)}**${time}: ${told}`,
    requestOf(step, indent),
    checks.join('\n'),
  ];
  const worker = `${indent}随后后台任务执行完毕。 The background work that follows is done.`;
  return [...parts, ...(step.jobs ? [worker] : [])].join('\n\n');
}

function whoIs(who: string, { firms }: Given): string {
  const firm = firms[who];
  if (firm !== undefined) return firm.name;
  const words = Object.entries(staffWords).find(([member]) => member === who);
  return words === undefined ? who : `${words[1].zh} ${words[1].en}`;
}

function requestOf({ request: { method, path, body, version } }: RequestStep, indent: string): string {
  const ifMatch = version === undefined ? [] : [`If-Match: "v${version}"`];
  const content = body === undefined ? [] : JSON.stringify(body, null, 2).split('\n');
  const lines = ['```http', `${method} /api/v1${path}`, ...ifMatch, ...content, '```'];
  return lines.map((line) => `${indent}${line}`).join('\n');
}

function checksOf({ expect: { status, problem, fields = {} }, remember = {} }: RequestStep): string[] {
  const names = Object.entries(remember).map(([name, pointer]) => `\`{${name}}\` = \`${pointer}\``);
  return [
    problem === undefined ? `→ ${status}` : `→ ${status} \`${problem}\``,
    ...Object.entries(fields).map(([pointer, expected]) => `\`${pointer}\` ${wordsOf(expected)}`),
    ...(names.length === 0 ? [] : [`记下 remembered: ${names.join(', ')}`]),
  ];
}

function wordsOf(expected: Expected): string {
  if (!isMatcher(expected)) return `= \`${JSON.stringify(expected)}\``;
  if ('matches' in expected) return `含有 matches \`${expected.matches}\``;
  if ('count' in expected) return `共 ${expected.count} 项 has ${expected.count}`;
  if ('contains' in expected) return `包含 contains \`${JSON.stringify(expected.contains)}\``;
  return `不含 lacks \`${JSON.stringify(expected.lacks)}\``;
}

function renderEnd({ finally: { balances, trails } }: Scenario): string {
  const rows = balances.map(
    ({ of, posted, pending }) => `| ${of.zh} ${of.en} | ${formatKilograms(posted)} | ${formatKilograms(pending)} |`,
  );
  const table = ['| 账户 account | 已入账 posted, kg | 预留 reserved, kg |', '| --- | ---: | ---: |', ...rows];
  const states = trails.map(({ of, states }) => `- ${of.zh} ${of.en}: ${states.join(' → ')}`);
  return `${[...(rows.length === 0 ? [] : [table.join('\n')]), states.join('\n')].join('\n\n')}\n`;
}
