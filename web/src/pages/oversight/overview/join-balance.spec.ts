import { balanceTerms, joinBalance } from './join-balance';

type Row = Parameters<typeof joinBalance>[0][number];

const row = (wasteCode: string, closingGrams: number) => ({ wasteCode, closingGrams, categoryCode: 'HW08' }) as Row;

describe('the ledger beside the stock', () => {
  it('puts both on one line of a code', () => {
    const [line] = joinBalance([row('900-214-08', 5)], [{ wasteCode: '900-214-08', grams: 5 }]);
    expect(line).toMatchObject({ closingGrams: 5, storedGrams: 5 });
  });

  it('shows what only one of them knows', () => {
    const lines = joinBalance([row('900-214-08', 5)], [{ wasteCode: '900-041-49', grams: 7 }]);
    expect(lines).toMatchObject([
      { wasteCode: '900-041-49', closingGrams: 0, storedGrams: 7 },
      { wasteCode: '900-214-08', closingGrams: 5, storedGrams: 0 },
    ]);
  });
});

it('shows every part of the closing figure, so that the columns add up to it', () => {
  const parts = {
    openingGrams: 1_000_000,
    generatedGrams: 200_000,
    receivedGrams: 30_000,
    repackedGrams: -4_000,
    countedGrams: 500,
    selfTreatedGrams: 60,
    sentAwayGrams: 7,
  };
  const closingGrams = 1_000_000 + 200_000 + 30_000 - 4_000 + 500 - 60 - 7;
  const [line] = joinBalance([{ ...row('900-214-08', closingGrams), ...parts }], []);
  expect(balanceTerms.reduce((sum, [key, , sign]) => sum + sign * line![key], 0)).toBe(closingGrams);
});
