// Where the server's own time went, from the profile Node wrote when it ended.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const shown = 25;

/** Functions by the share of busy time spent in themselves, and the same by package. */
export function topFunctions(directory) {
  const [file] = readdirSync(directory).filter((name) => name.endsWith('.cpuprofile'));
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(directory, file), 'utf8'));
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const functions = new Map();
  const packages = new Map();
  let busy = 0;
  samples.forEach((id, place) => {
    const { functionName, url, lineNumber } = byId.get(id);
    if (['(idle)', '(program)', '(root)'].includes(functionName)) return;
    const spent = timeDeltas[place];
    busy += spent;
    add(functions, `${functionName || '(anonymous)'}  ${shortened(url)}:${lineNumber + 1}`, spent);
    add(packages, packageOf(functionName, url), spent);
  });
  const share = ([name, spent]) => `${((spent / busy) * 100).toFixed(1).padStart(5)} %  ${name}`;
  return { functions: largest(functions, shown).map(share), packages: largest(packages, 15).map(share) };
}

const add = (sums, name, spent) => sums.set(name, (sums.get(name) ?? 0) + spent);
const largest = (sums, count) => [...sums].sort((one, other) => other[1] - one[1]).slice(0, count);
const shortened = (url) => url.replace(/^.*\/node_modules\//, '').replace(/^.*\/dist\//, 'dist/');

function packageOf(functionName, url) {
  if (functionName.startsWith('(')) return functionName;
  const found = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules)/.exec(url);
  if (found !== null) return found[1];
  return url.startsWith('node:') ? url : url === '' ? 'native' : shortened(url).split('/').slice(0, 3).join('/');
}
