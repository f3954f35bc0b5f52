// The table that a run prints.
import { cpus } from 'node:os';
import { labelLines } from './labels.mjs';
import { proposalLines } from './proposals.mjs';
import { clientCount, median } from './load.mjs';

export function report({
  pgbench,
  booking,
  acceptance,
  pages = null,
  containers,
  proposals,
  labels,
  memory,
  profiled,
  statements,
}) {
  const parts = [
    [
      `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0].model}, ${clientCount} clients, fsync on`,
      pgbench === null
        ? '未找到 pgbench，以裸驱动为基准 pgbench not found: the bare driver is the baseline'
        : pgbench.version,
    ],
    speedLines('预约 Booking', booking, statements.booking),
    speedLines('验收 Acceptance', acceptance, statements.acceptance),
    pages === null ? [] : pageLines('manifests', pages),
    ...(containers === undefined
      ? []
      : [
          pageLines('containers', containers.pages),
          putLines(containers.puts),
          lookLines(containers),
          proposalLines(proposals),
          labelLines(labels),
        ]),
    [
      memory === null
        ? '内存 Memory: 此系统不提供 not told by this system'
        : `内存 Memory of the API process: ${memory.now} MB, highest ${memory.highest} MB (aim < 300)`,
    ],
    profiled === null ? [] : profileLines(profiled),
  ];
  console.log(
    parts
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n'),
  );
}

const names = { http: 'HTTP', pgbench: 'pgbench', driver: 'bare driver, pipelined' };

function speedLines(title, results, templates) {
  if (results.http.length === 0) return [];
  const trips = new Set(templates.map(({ group }) => group)).size;
  const rows = Object.entries(results).filter(([, turns]) => turns.length > 0);
  const rate = (name) => median(results[name].map(({ perSecond }) => perSecond));
  const ratio = (name) => median(results.http.map((turn, place) => turn.perSecond / results[name][place].perSecond));
  return [
    `${title}: ${templates.length} statements in ${trips} round trips; medians of ${results.http.length}`,
    row(['', 'per s', 'p50 ms', 'p99 ms', 'errors', 'HTTP ratio']),
    ...rows.map(([name, turns]) =>
      row([
        names[name],
        rate(name).toFixed(0),
        median(turns.map(({ p50Ms }) => p50Ms)).toFixed(1),
        median(turns.map(({ p99Ms }) => p99Ms)).toFixed(1),
        String(turns.reduce((sum, { errors }) => sum + errors, 0)),
        name === 'http' ? '' : ratio(name).toFixed(2),
      ]),
    ),
    ...results.http.concat(results.driver).flatMap(({ firstError }) => (firstError ? [`  ${String(firstError)}`] : [])),
  ];
}

const row = ([first, ...cells]) => `  ${first.padEnd(30)}${cells.map((cell) => cell.padStart(11)).join('')}`;

function pageLines(rows, [first, second]) {
  const named = ({ total }) => `${total} rows`.replace(/000000 /, 'M ').replace(/000 /, 'k ');
  return [
    `列表一页 50 行 A page of 50 ${rows}, ms: lowest of three medians of 50 requests (aim: ratio <= 1.5)`,
    row(['', named(first), ...(second === undefined ? [] : [named(second), 'ratio'])]),
    ...Object.entries(first.medians).map(([name, ms]) => {
      const other = second?.medians[name];
      return row([name, ms.toFixed(1), ...(other === undefined ? [] : [other.toFixed(1), (other / ms).toFixed(2)])]);
    }),
  ];
}

function putLines(puts) {
  const cpu = ({ cpuMs }) => ['api', 'database', 'clients'].map((name) => cpuMs?.[name].toFixed(1) ?? '');
  return [
    '入库 Put-aways (aim p99 <= 50), the best turn, ms; processor time of one, ms',
    row(['clients', 'per s', 'p50', 'p95', 'p99', 'API cpu', 'database', 'clients']),
    ...puts.map((put) =>
      row([
        String(put.clients),
        put.perSecond.toFixed(0),
        ...[put.p50Ms, put.p95Ms, put.p99Ms].map((ms) => ms.toFixed(1)),
        ...cpu(put),
      ]),
    ),
  ];
}

function lookLines({ pages, looks, inStock }) {
  const { total } = pages.at(-1);
  const figures = ({ alone, together }) =>
    [alone?.p50Ms, alone?.p95Ms, together.p50Ms, together.p95Ms, together.p99Ms].map((ms) => ms?.toFixed(1) ?? '');
  return [
    `容器 Containers: ${total}, of which ${inStock.containers} stand in ${inStock.zones} zones; the best turn, ms`,
    row(['', 'alone p50', 'p95', `${clientCount}: p50`, 'p95', 'p99']),
    ...Object.entries(looks).map(([name, result]) => row([name, ...figures(result)])),
  ];
}

const profileLines = ({ functions, packages }) => [
  '服务进程自身耗时 Busy time of the server by package',
  ...packages,
  '',
  '按函数 By function',
  ...functions,
];
