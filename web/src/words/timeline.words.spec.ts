import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import lifecycles from './lifecycles.json';
import { timelineWords } from './timeline.words';

const server = join(process.cwd(), 'src');
const named = /action: '([a-zA-Z-]+\.[a-zA-Z-]+)'/g;
const camel = (text: string): string => text.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Events that the server's sources name in one piece. */
function namedActions(): string[] {
  const files = readdirSync(server, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.spec\.ts$|testing|test-/.test(file))
    .map((file) => readFileSync(join(server, file), 'utf8'));
  return [...new Set(files.flatMap((text) => [...text.matchAll(named)].map(([, action]) => action!)))].sort();
}

function hasWords(action: string): boolean {
  const [noun = '', step = ''] = action.split('.');
  const steps = (lifecycles as Record<string, { steps: object } | undefined>)[camel(noun)]?.steps ?? {};
  return action in timelineWords || camel(step) in steps;
}

describe('the timeline', () => {
  it('has words for every event that the server writes', () => {
    const actions = namedActions();
    expect(actions.length).toBeGreaterThan(50);
    expect(actions.filter((action) => !hasWords(action))).toEqual([]);
  });
});
