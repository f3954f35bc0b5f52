// The statements of one request, noted as the application sends them, and made to be sent again for other rows.
import pg from 'pg';
import { prepareValue } from 'pg/lib/utils.js';
import { firstFreshKind, freshId, freshIdPgbench, idOf, idSql } from './ids.mjs';
import { tokenHashOf, tokenHashSql } from './site.mjs';

/** What `work` sends, in order; `group` counts round trips: what is sent before the one before is answered shares one. */
export async function noteStatements(work) {
  const send = pg.Client.prototype.query;
  const noted = [];
  let waiting = 0;
  let group = -1;
  pg.Client.prototype.query = function query(...given) {
    if (waiting === 0) group += 1;
    waiting += 1;
    const [{ text, values } = {}] = typeof given[0] === 'object' ? given : [{ text: given[0], values: given[1] }];
    noted.push({ text, values: (values ?? []).map(prepareValue), group });
    const answer = send.apply(this, given);
    const settled = () => void (waiting -= 1);
    answer.then(settled, settled);
    return answer;
  };
  try {
    await work();
  } finally {
    pg.Client.prototype.query = send;
  }
  return noted;
}

const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/**
 * Statements with their parameters in parts. `known` tells of an id `{ by, kind }` that it is `idOf(kind, number)` with the
 * number named `by`; ids in `constant` stay; all others are taken for ids that the request made. `token` is a parameter
 * `{ hash, text }` whose value follows from the firm.
 */
export async function templatesOf(client, noted, { known, constant, token }) {
  const fresh = new Map();
  const partOf = (id) => {
    if (constant.has(id)) return id;
    if (known.has(id)) return known.get(id);
    if (!fresh.has(id)) fresh.set(id, firstFreshKind + fresh.size);
    return { by: 'fresh', kind: fresh.get(id) };
  };
  const partsOf = (value) => {
    if (value === null || value === undefined) return null;
    if (Buffer.isBuffer(value)) return token?.hash.equals(value) ? [{ by: 'token' }] : [`\\x${value.toString('hex')}`];
    const text = String(value);
    const literals = text.split(uuids);
    const ids = text.match(uuids) ?? [];
    return literals.flatMap((literal, place) => (ids[place] === undefined ? [literal] : [literal, partOf(ids[place])]));
  };
  const templates = [];
  for (const { text, values, group } of noted) {
    const types = values.length === 0 ? [] : await parameterTypes(client, text);
    templates.push({ text, group, types, parameters: values.map(partsOf) });
  }
  return templates;
}

async function parameterTypes(client, text) {
  await client.query(`PREPARE bench AS ${text}`);
  const { rows } = await client.query(
    `SELECT parameter_types::text[] AS types FROM pg_prepared_statements WHERE name = 'bench'`,
  );
  await client.query('DEALLOCATE bench');
  return rows[0].types;
}

/** Parameters for the driver. `numbers`: firm, delivery, and what makes an id new: run, client, sequence. */
export function valuesOf({ parameters }, numbers) {
  const valueOf = (part) => {
    if (typeof part === 'string') return part;
    if (part.by === 'fresh') return freshId(part.kind, numbers);
    if (part.by === 'token') return `\\x${tokenHashOf(numbers.firm).toString('hex')}`;
    return idOf(part.kind, numbers[part.by]);
  };
  return parameters.map((parts) => (parts === null ? null : parts.map(valueOf).join('')));
}

/**
 * A pgbench script. Its variables hold integers only, so the server puts the texts together; next to the statements that
 * is small. `setting` are the lines that choose the rows.
 */
export function pgbenchScript(templates, run, setting) {
  const statements = templates.map(({ text, types, parameters }) => {
    const filled = text.replace(/\$(\d+)/g, (_, number) =>
      argument(parameters[Number(number) - 1], types[Number(number) - 1], run),
    );
    return `${filled.trim().replace(/;$/, '')};`;
  });
  return [...setting, ...statements, ''].join('\n');
}

function argument(parts, type, run) {
  if (parts === null) return `NULL::${type}`;
  const texts = parts.filter((part) => part !== '').map((part) => partSql(part, run));
  return parts.length === 1 && parts[0].by === 'token' ? texts[0] : `(${texts.join(' || ') || `''`})::${type}`;
}

function partSql(part, run) {
  if (typeof part === 'string') return literal(part);
  if (part.by === 'fresh') return freshIdPgbench(part.kind, run);
  if (part.by === 'token') return tokenHashSql(':firm');
  return idSql(part.kind, `:${part.by}`);
}

/** pgbench takes a colon before a word for a variable of its own, also within a text. */
const literal = (text) =>
  `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a').replaceAll('\n', '\\n')}'`;
