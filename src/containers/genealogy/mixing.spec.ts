import type { WasteComponent } from '../../catalogue/segregation.types.js';
import type { Hazard, Hazards } from '../../shared/waste-code.js';
import { requireMixable } from './mixing.js';

const lab: Hazards = { list: ['T', 'C', 'I', 'R'], meaning: 'oneOrMore' };
const oilHazards: Hazards = { list: ['T', 'I'], meaning: 'oneOrMore' };
const pointers = ['/sources/0', '/sources/1', '/sources/2'];

const bottle = (components: WasteComponent[], hazards: Hazard[] = ['T']) => ({
  code: `lab of ${components.join()}`,
  wasteCode: '900-047-49',
  hazards,
  components,
});
const drum = { code: 'drum', wasteCode: '900-214-08', hazards: ['T', 'I'] as const, components: [] };

describe('what may be in one container', () => {
  it.each([
    ['oil and oil', [drum, drum], oilHazards],
    ['organic and organic of a laboratory', [bottle(['organic']), bottle(['organic'])], lab],
  ])('lets %s meet', (_, vessels, catalogued) => {
    expect(() => requireMixable(vessels, catalogued, pointers)).not.toThrow();
  });

  it.each([
    ['acid and alkali', [bottle(['acid']), bottle(['alkali'])], 1],
    ['cyanide and acid behind others', [bottle(['acid']), bottle(['acid']), bottle(['acid', 'cyanide'])], 2],
    ['oxidiser and acid, which may stand beside each other in boxes', [bottle(['oxidiser']), bottle(['acid'])], 1],
    ['two reactive ones of an open code', [bottle(['organic'], ['R']), bottle(['organic'], ['R'])], 1],
  ])('refuses %s with the reason and its source', (_, vessels, place) => {
    expect(() => requireMixable(vessels, lab, pointers)).toThrow(
      expect.objectContaining({
        code: 'container-operation.incompatible',
        status: 409,
        fields: [expect.objectContaining({ pointer: pointers[place] })],
        text: expect.objectContaining({ zh: expect.stringMatching(/不得混装：.{8,}。/) }),
        details: expect.objectContaining({ source: expect.stringMatching(/配伍表/) }),
      }),
    );
  });

  it('mixes nothing of which nobody has said what is in it', () => {
    expect(() => requireMixable([bottle(['organic']), bottle([])], lab, pointers)).toThrow(
      expect.objectContaining({
        code: 'container-operation.components-unknown',
        fields: [expect.objectContaining({ pointer: '/sources/1' })],
      }),
    );
  });
});
