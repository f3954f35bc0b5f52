import type { Dictionary } from '../../../words/words';

export const mapWords = {
  label: [
    '{count} 个停靠点的位置示意图，北在上；列表中有同样的内容',
    'Map of {count} stops, north up; the list says the same',
  ],
  depot: ['集中点', 'Facility'],
  scale: ['{km} km', '{km} km'],
  approximate: ['位置为约略（只知所在区县）', 'approximate: only the county is known'],
  legendApproximate: [
    '虚线圆：只知所在区县，位置为约略。距离为直线示意，不作导航。',
    'Dashed: only the county is known. A sketch, not for navigation.',
  ],
  nothing: ['没有可显示的位置。', 'There is no place to show.'],
} as const satisfies Dictionary;
