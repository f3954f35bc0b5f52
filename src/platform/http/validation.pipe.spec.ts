import { Type } from 'class-transformer';
import { IsArray, IsInt, IsString, ValidateNested } from 'class-validator';
import { UniqueBy } from './field-types.js';
import { createValidationPipe } from './validation.pipe.js';

class Quota {
  @IsString()
  code!: string;

  @IsString()
  method!: string;

  @IsInt()
  grams!: number;
}

class Permit {
  @IsArray()
  @UniqueBy<Quota>('code', 'method')
  @ValidateNested({ each: true })
  @Type(() => Quota)
  quotas!: Quota[];
}

const refusedFor = async (quotas: readonly unknown[]) => {
  const checked = createValidationPipe().transform({ quotas }, { type: 'body', metatype: Permit });
  return checked.then(
    () => [],
    (error: { fields: { pointer: string; code: string; details: object }[] }) =>
      error.fields.map(({ pointer, code, details }) => ({ pointer, code, details })),
  );
};

const quota = (code: unknown, method: unknown = 'R1') => ({ code, method, grams: 1 });

describe('rows of a list that may not say the same twice', () => {
  it('are told in the later row, and of which row they are a repetition', async () => {
    expect(await refusedFor([quota('a'), quota('b'), quota('a'), quota('b', 'D10'), quota('a')])).toEqual([
      { pointer: '/quotas/2/code', code: 'field.array-unique', details: { row: 1 } },
      { pointer: '/quotas/4/code', code: 'field.array-unique', details: { row: 1 } },
    ]);
  });

  it('are others in one of the fields', async () => {
    expect(await refusedFor([quota('a'), quota('a', 'D10'), quota('b')])).toEqual([]);
  });

  it.each([
    ['a field that is missing', [quota(undefined), quota(undefined)], ['/quotas/0/code', '/quotas/1/code']],
    ['no row at all', [null, null], ['/quotas/0', '/quotas/1']],
  ])('are refused for %s, and not as the same', async (_, rows, pointers) => {
    const refused = await refusedFor(rows);
    expect([...new Set(refused.map(({ pointer }) => pointer))]).toEqual(pointers);
    expect(refused.map(({ details }) => details)).not.toContainEqual({ row: 1 });
  });
});
