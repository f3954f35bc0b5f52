import { wasteComponents } from '../../catalogue/segregation.types.js';
import { labelFields } from '../labels/label-fields.rules.js';
import { labelContent } from '../labels/testing/label-content.js';
import { mainComponentsOf } from './main-components.js';

const waste = { wasteCode: '900-041-49', name: '废滤芯', hazards: ['T', 'In'], components: [] } as const;

it.each([
  [
    'what was declared',
    { ...waste, wasteCode: '900-047-49', components: ['acid', 'organic'] as const },
    ['酸', '有机物'],
  ],
  ['what the category tells', { ...waste, wasteCode: '900-214-08' }, ['有机物']],
  ['what the code tells', { ...waste, wasteCode: '900-052-31' }, ['铅及含酸电解液']],
  ['the name, where neither tells', waste, ['废滤芯']],
  [
    'the name, where the code covers several',
    { ...waste, wasteCode: '900-047-49', name: '实验室废液' },
    ['实验室废液'],
  ],
  ['the name of what is only dangerous', { ...waste, hazards: ['R'] as const }, ['废滤芯']],
])('is %s', (_name, given, expected) => {
  expect(mainComponentsOf(given)).toEqual(expected);
});

it('has a word for every component', () => {
  for (const component of wasteComponents)
    expect(mainComponentsOf({ ...waste, components: [component] })).not.toContain('废滤芯');
});

it('is never an empty field of the label', () => {
  const content = { ...labelContent(), mainComponents: mainComponentsOf(waste) };
  expect(labelFields(content).mainComponents.parts).toEqual(['废滤芯']);
});
