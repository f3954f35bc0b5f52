import { applyHandedOver, gramsByCode, requireMasses } from './handed-over.rules.js';

const blank = () => [
  { id: 'a', handedOverGrams: null, handedOverPackages: null },
  { id: 'b', handedOverGrams: null, handedOverPackages: null },
];
const mass = (lineId: string, handedOverGrams: number, handedOverPackages = handedOverGrams === 0 ? 0 : 1) => ({
  lineId,
  handedOverGrams,
  handedOverPackages,
});

describe('masses at hand-over', () => {
  it('are put into their lines, in whatever order they come', () => {
    const lines = blank();
    applyHandedOver(lines, [mass('b', 0), mass('a', 180_000, 2)]);
    expect(lines).toEqual([
      { id: 'a', handedOverGrams: 180_000, handedOverPackages: 2 },
      { id: 'b', handedOverGrams: 0, handedOverPackages: 0 },
    ]);
  });

  it.each([
    ['a line is missing', [mass('a', 1)], 'manifest.lines-incomplete'],
    ['a line comes twice', [mass('a', 1), mass('a', 1)], 'manifest.lines-incomplete'],
    ['a line comes twice beside all others', [mass('a', 1), mass('b', 1), mass('b', 1)], 'manifest.lines-incomplete'],
    ['nothing at all is handed over', [mass('a', 0), mass('b', 0)], 'manifest.lines-incomplete'],
    ['a line is foreign', [mass('a', 1), mass('c', 1)], 'manifest.line-not-found'],
    ['there is mass without a package', [mass('a', 1, 0), mass('b', 1)], 'manifest.packages-mismatch'],
    ['there is a package without mass', [mass('a', 0, 1), mass('b', 1)], 'manifest.packages-mismatch'],
  ])('are refused when %s', (_, given, code) => {
    expect(() => applyHandedOver(blank(), given)).toThrow(expect.objectContaining({ code }));
  });

  it('are summed by code, codes without mass left out', () => {
    const lines = [
      { wasteCode: 'x', handedOverGrams: 1 },
      { wasteCode: 'y', handedOverGrams: 0 },
      { wasteCode: 'x', handedOverGrams: 2 },
      { wasteCode: 'z', handedOverGrams: null },
    ];
    expect([...gramsByCode(lines)]).toEqual([['x', 3]]);
  });

  it('are there on every line before the enterprise signs, zero included', () => {
    expect(() => requireMasses([{ handedOverGrams: 0 }, { handedOverGrams: 1 }])).not.toThrow();
    expect(() => requireMasses([{ handedOverGrams: 1 }, { handedOverGrams: null }])).toThrow('manifest.masses-missing');
  });
});
