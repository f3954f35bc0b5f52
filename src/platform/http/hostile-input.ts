import type { FastifyRequest } from 'fastify';
import './large-body.js';
import { invalidRequest } from '../../shared/domain-error.js';
import type { Text } from '../../shared/domain-error.js';
import { tooDeep } from './http.errors.js';
import { pointerSegment } from './pointer.js';

const maxDepth = 24;
const usualMaxValues = 20_000;

const reasons = {
  key: {
    zh: '字段名不允许使用。请去掉该字段。',
    en: 'A field may not have this name. Leave it out.',
  },
  text: {
    zh: '含有空字符或不完整的字符。请删除后重新输入。',
    en: 'Holds a NUL or a broken character. Delete it and type the text again.',
  },
  number: {
    zh: '数值超出范围。请填写有限的数字。',
    en: 'The number is out of range. Give a finite number.',
  },
  list: {
    zh: '列表中不能直接再放列表。请按接口说明填写。',
    en: 'A list may not stand directly in a list; see the API documentation.',
  },
} as const satisfies Record<string, Text>;

type Reason = keyof typeof reasons;

const prototypeKeys = new Set(['__proto__', 'constructor', 'prototype']);
const unsafeText = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Refuses, before anything looks at the request, what no field of ours can hold: NUL and lone surrogates (PostgreSQL
 * and canonical JSON cannot carry them), 1e999 (JSON reads it as Infinity), keys that reach the prototype, a list
 * in a list (no field of ours is one, and class-validator looks through it as if it were not there), and nesting that
 * would exhaust the stack. Throws `request.invalid` or `request.too-deep`, both 400. Walks with a list and not by
 * recursion, since the depth is the caller's choice.
 */
export function refuseHostileInput(request: Pick<FastifyRequest, 'body' | 'query' | 'params'> & Routed): void {
  refuseHostileValue(request.body, request.routeOptions?.config.largeBody?.values);
  for (const part of [request.query, request.params]) refuseHostileValue(part);
}

/** A route may take more values than others, by `@LargeBody`. */
interface Routed {
  readonly routeOptions?: Pick<FastifyRequest['routeOptions'], 'config'>;
}

interface Visit {
  readonly value: unknown;
  readonly pointer: string;
  readonly depth: number;
}

function refuseHostileValue(root: unknown, maxValues = usualMaxValues): void {
  const visits: Visit[] = [{ value: root, pointer: '', depth: 0 }];
  for (let next = 0; next < visits.length; next += 1) {
    const { value, pointer, depth } = visits[next]!;
    if (depth > maxDepth || visits.length > maxValues) throw tooDeep({ maxDepth, maxValues });
    const reason = reasonAgainst(value);
    if (reason !== null) refuse(pointer, reason);
    for (const [key, child] of childrenOf(value)) {
      const childPointer = `${pointer}/${pointerSegment(key)}`;
      if (prototypeKeys.has(key) || unsafeText.test(key)) refuse(pointer === '' ? '/' : pointer, 'key');
      visits.push({ value: child, pointer: childPointer, depth: depth + 1 });
    }
  }
}

const childrenOf = (value: unknown): [string, unknown][] =>
  typeof value !== 'object' || value === null || Buffer.isBuffer(value) ? [] : Object.entries(value);

function reasonAgainst(value: unknown): Reason | null {
  if (Array.isArray(value)) return value.some((item) => Array.isArray(item)) ? 'list' : null;
  if (typeof value === 'string') return unsafeText.test(value) ? 'text' : null;
  return typeof value === 'number' && !Number.isFinite(value) ? 'number' : null;
}

function refuse(pointer: string, reason: Reason): never {
  throw invalidRequest([{ pointer, code: `field.unsafe-${reason}`, text: reasons[reason], details: {} }]);
}
