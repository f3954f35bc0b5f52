// How long 200 labels take and what memory they leave: `node bench/labels.mjs` after `npm run build`.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { streamLabels } from '../dist/src/containers/labels/stream-labels.js';

const count = 200;
/** Memory is flat when a run adds none: compared are runs after the first, which loads fonts and warms the code up. */
const runs = 5;
const aimSeconds = 3;
const megabyte = 1024 * 1024;
const names = ['废矿物油（废机油、废变速箱油）', '实验室有机废液', '废铅蓄电池', '沾染矿物油的废弃包装物和吸附棉'];
const wastes = ['900-214-08', '900-047-49', '900-052-31', '900-041-49'];

/** No two alike: other names, units and codes, as in a day of collection. */
const label = (index) => ({
  code: `91320613MA21RKJB47${wastes[index % 4].replaceAll('-', '')}20261125${String(index + 1).padStart(3, '0')}`,
  wasteName: names[index % 4],
  wasteCode: wastes[index % 4],
  form: ['L', 'L', 'S', 'S'][index % 4],
  hazards: [
    ['T', 'I'],
    ['T', 'C', 'I', 'R'],
    ['T', 'C'],
    ['T', 'In'],
  ][index % 4],
  mainComponents: ['矿物油', '添加剂', `批次 ${index}`],
  harmfulComponents: ['多环芳烃', '重金属（铅、锌）'],
  unitName: `南通市崇川区第${index}汽车维修服务有限公司`,
  contactName: '张建国',
  contactPhone: String(13800000000 + index),
  date: '2026-11-25',
  grams: 1000 * index + 500,
  volumeMillilitres: 50_000,
  precautions: [],
  remark: index % 3 === 0 ? `桶号 B-${index}` : null,
});

/** Seconds by the clock and of the processor, the longest turn of the event loop, bytes of PDF, memory after. */
async function run(layout) {
  const labels = Array.from({ length: count }, (_, index) => label(index));
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const begun = performance.now();
  const used = process.cpuUsage();
  let bytes = 0;
  for await (const chunk of streamLabels(labels, layout)) bytes += chunk.length;
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(used);
  delay.disable();
  return {
    seconds,
    cpuSeconds: (user + system) / 1e6,
    bytes,
    longestMs: delay.max / 1e6,
    rss: process.memoryUsage().rss,
  };
}

export async function measureLabels(layout = 'single') {
  const before = process.memoryUsage().rss;
  const results = [];
  for (let turn = 0; turn < runs; turn += 1) results.push(await run(layout));
  return { layout, before, results };
}

export function labelLines({ layout, before, results }) {
  const [first, ...later] = results;
  const growth = (results.at(-1).rss - first.rss) / megabyte;
  const fastest = later.reduce((best, each) => (each.seconds < best.seconds ? each : best));
  const time = ({ seconds, cpuSeconds }) => `${seconds.toFixed(2)} s (${cpuSeconds.toFixed(2)} s of a core)`;
  return [
    `标签 Labels: ${count} as PDF (${layout}), ${(first.bytes / 1024).toFixed(0)} KiB`,
    `first ${time(first)} with loading the fonts, then ${time(fastest)}; aim < ${aimSeconds} s`,
    `longest turn of the event loop ${first.longestMs.toFixed(0)} ms the first time, later ` +
      `${Math.max(...later.map(({ longestMs }) => longestMs)).toFixed(0)} ms`,
    `memory ${(before / megabyte).toFixed(0)} MB before, ${(first.rss / megabyte).toFixed(0)} MB after the first run, ` +
      `${growth.toFixed(0)} MB more after ${later.length} further`,
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const layout of ['single', 'a4']) console.log([...labelLines(await measureLabels(layout)), ''].join('\n'));
}
