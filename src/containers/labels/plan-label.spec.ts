import fc from 'fast-check';
import { hazards } from '../../shared/waste-code.js';
import { wasteForms } from '../../catalogue/trade-templates.types.js';
import { inset } from './label-form.js';
import { labelSize } from './label-size.rules.js';
import type { Box, LabelContent } from './label.types.js';
import { planLabel, type LabelPlan } from './plan-label.js';
import type { PlacedText } from './placed-text.js';
import { labelContent, longestContent } from './testing/label-content.js';
import { omission } from './text-lines.js';
import { typefaces } from './typeface.js';

const faces = typefaces();
const volumes = [50_000, 450_000, 1_000_000];
const roundingError = 1e-6;
/** A tail may touch the frame, which is a hundred times as wide. */
const touching = 0.01;

const planOf = (content: LabelContent): LabelPlan => planLabel(content, labelSize(content.volumeMillilitres), faces);
const textOf = ({ texts }: LabelPlan): string => texts.map(({ text }) => text).join('');

/** Left, right, top, bottom. */
type Edges = readonly [number, number, number, number];

const edgesOf = ({ x, y, width, height }: Box): Edges => [x, x + width, y, y + height];
/** As high as a capital; with `room`, from the highest bracket to the lowest descender. */
function textEdges({ text, x, baseline, em, weight }: PlacedText, room: boolean): Edges {
  const { hanHeight, width } = faces[weight];
  const descent = /[gjpqy,;()[\]/]/u.test(text) ? 0.2985 : 0.05;
  return [x, x + width(text) * em, baseline - (room ? 0.96 : hanHeight) * em, baseline + (room ? descent * em : 0)];
}

function outsideFrame({ volumeMillilitres }: LabelContent, plan: LabelPlan): Edges[] {
  const far = labelSize(volumeMillilitres).side - inset;
  const all = [...plan.texts.map((text) => textEdges(text, true)), ...[...plan.pictograms, plan.matrix].map(edgesOf)];
  return all.filter(
    ([left, right, top, bottom]) => Math.min(left, top) < inset - touching || Math.max(right, bottom) > far + touching,
  );
}

/** Lines of text that cover each other, a pictogram or the QR code. */
function covered({ texts, pictograms, matrix }: LabelPlan): Edges[] {
  const all = [...texts.map((text) => textEdges(text, false)), ...[...pictograms, matrix].map(edgesOf)];
  return all.filter(([left, right, top, bottom], index) =>
    all.slice(index + 1).some((other) => left < other[1] && other[0] < right && top < other[3] && other[2] < bottom),
  );
}

describe('planLabel', () => {
  it.each(volumes)(
    'keeps the least height of text at %i mL, for Chinese characters, capitals and figures',
    (volume) => {
      const { textHeight } = labelSize(volume);
      for (const content of [
        labelContent({ volumeMillilitres: volume }),
        longestContent({ volumeMillilitres: volume }),
      ]) {
        for (const { em, weight } of planOf(content).texts) {
          const { hanHeight, capHeight, latinEm } = faces[weight];
          expect(Math.min(hanHeight * em, capHeight * latinEm * em)).toBeGreaterThan(textHeight - roundingError);
        }
      }
    },
  );

  it.each(volumes)('shows ordinary texts whole at %i mL', (volume) => {
    const plan = planOf(labelContent({ volumeMillilitres: volume, remark: '桶号 B-017' }));
    expect(textOf(plan)).not.toContain(omission);
    expect(textOf(plan)).toContain('矿物油、添加剂');
  });

  it.each(volumes)('shortens the longest texts at %i mL, but never what identifies the waste', (volume) => {
    const content = longestContent({ volumeMillilitres: volume });
    const plan = planOf(content);
    expect([...outsideFrame(content, plan), ...covered(plan)]).toEqual([]);
    const text = textOf(plan).replaceAll(' ', '');
    for (const whole of [
      content.code,
      content.wasteName,
      'HW08',
      '900-214-08',
      '半固态',
      content.contactPhone,
      content.date,
      '5000000.000kg',
    ])
      expect(text).toContain(whole);
    // Both lists of components, precautions, unit, contact and remark.
    expect(text.split(omission)).toHaveLength(7);
  });

  it('grows the text of a short label', () => {
    const least = faces.regular.emFor(3);
    const short = labelContent({
      wasteName: '废机油',
      hazards: ['T'],
      unitName: '顺达汽修',
      contactName: '张',
      precautions: ['密封'],
    });
    expect(planOf(short).texts.find(({ text }) => text === '废机油')?.em).toBeGreaterThan(1.05 * least);
  });

  it('draws each hazard that has a symbol and names each', () => {
    const plan = planOf(labelContent({ hazards: ['T', 'C', 'I', 'R', 'In'] }));
    expect(plan.pictograms.map(({ hazard }) => hazard)).toEqual(['T', 'C', 'I', 'R']);
    for (const name of ['毒性 T', '腐蚀 C', '易燃 I', '反应 R', '感染 In']) expect(textOf(plan)).toContain(name);
  });

  it('refuses a name that no label holds', () => {
    expect(() => planOf(longestContent({ wasteName: '废'.repeat(400) }))).toThrow(RangeError);
  });

  it('keeps any texts inside the frame and apart', () => {
    const words = (maxLength: number) =>
      fc.string({ unit: fc.constantFrom('废', '龘', '，', '（', 'W', 'g', '8', '-', ' '), minLength: 1, maxLength });
    const content = fc.record({
      wasteName: words(60),
      form: fc.constantFrom(...wasteForms),
      hazards: fc.subarray([...hazards]),
      mainComponents: fc.array(words(40), { maxLength: 12 }),
      harmfulComponents: fc.array(words(40), { maxLength: 12 }),
      unitName: words(120),
      contactName: words(40),
      contactPhone: fc.stringMatching(/^[0-9]{5,20}$/),
      precautions: fc.array(words(60), { maxLength: 6 }),
      remark: fc.option(words(200)),
      volumeMillilitres: fc.constantFrom(...volumes),
    });
    fc.assert(
      fc.property(content, (given) => {
        const label = labelContent(given);
        const plan = planOf(label);
        expect([...outsideFrame(label, plan), ...covered(plan)]).toEqual([]);
      }),
    );
  });
});
