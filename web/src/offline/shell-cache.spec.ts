import { cacheName, isPhonePage, isShellFile, namesToDelete } from './shell-cache';

const current = cacheName({ build: 'c' });
const before = cacheName({ build: 'b' });

it.each([
  ['/m', true],
  ['/m/driver', true],
  ['/manifests', false],
  ['/messages', false],
  ['/', false],
  ['/api/v1/m', false],
])('page %s: %s', (path, kept) => {
  expect(isPhonePage(path)).toBe(kept);
});

it.each([
  ['/assets/index-1.js', true],
  ['/icon.svg', true],
  ['/api/v1/rounds', false],
  ['/sw.js', false],
])('file %s: %s', (path, kept) => {
  expect(isShellFile({ files: ['/icon.svg'] }, path)).toBe(kept);
});

it.each([
  ['the first build', [current], []],
  ['the build before stays for pages that are open', [before, current], []],
  ['older ones go', [cacheName({ build: 'a' }), before, current], [cacheName({ build: 'a' })]],
  ['caches of others are left alone', ['photos', before, current], []],
])('%s', (_name, names, deleted) => {
  expect(namesToDelete(names, current)).toEqual(deleted);
});
