// Jest applies moduleNameMapper to tests but not to global set-up and teardown, which load our sources all the same:
// there, too, an import of './x.js' means './x.ts'.
const { existsSync } = require('node:fs');
const Module = require('node:module');
const { dirname, resolve } = require('node:path');

const original = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  if (/^\.{1,2}\/.*\.js$/.test(request) && parent?.filename?.endsWith('.ts')) {
    const source = resolve(dirname(parent.filename), request.replace(/\.js$/, '.ts'));
    if (existsSync(source)) return source;
  }
  return original.call(this, request, parent, ...rest);
};
