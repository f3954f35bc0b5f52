// The whole run, as `npm test` makes it when no spec is named: the same specs in fewer test files. Jest loads every module
// anew for each test file, and the product takes 3 s to load: so once a group of specs, not once a spec.
const { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { join, relative, resolve } = require('node:path');
const bySpec = require('../../jest.config.cjs');

const root = resolve(__dirname, '../..');
const directory = join(root, 'dist', 'test-groups');
/** So many that two workers end together, so few that loading hardly counts. */
const groupsOf = { unit: 6, db: 6, http: 10, scenarios: 2, races: 6 };

const specs = ['src', 'web/src', 'test']
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((file) => join(root, folder, file)))
  .filter((file) => file.endsWith('.spec.ts'))
  .map((file) => ({ file, bytes: statSync(file).size }))
  .sort((a, b) => b.bytes - a.bytes || (a.file < b.file ? -1 : 1));

/** Large and small specs in turn to one group after the other, which makes groups of much the same weight. */
function grouped({ displayName, testRegex, ...project }) {
  const own = specs.filter(({ file }) => new RegExp(testRegex).test(file));
  for (let at = 0; at < groupsOf[displayName]; at += 1) {
    const group = own.filter((_, index) => index % groupsOf[displayName] === at);
    writeFileSync(join(directory, `${displayName}-${at + 1}.cjs`), group.map(blockOf).join(''));
  }
  return { ...project, displayName, testMatch: [`<rootDir>/dist/test-groups/${displayName}-*.cjs`] };
}

/** A block for each spec, so that its hooks are its own. */
const blockOf = ({ file }) => {
  const [name, path] = [relative(root, file), relative(directory, file)].map((text) => JSON.stringify(text));
  return `describe(${name}, () => void require(${path}));\n`;
};

rmSync(directory, { recursive: true, force: true });
mkdirSync(directory, { recursive: true });

module.exports = {
  ...bySpec,
  rootDir: root,
  testSequencer: join(__dirname, 'longest-first.cjs'),
  projects: bySpec.projects.map(grouped),
};
