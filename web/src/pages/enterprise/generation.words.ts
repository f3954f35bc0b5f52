import type { Dictionary } from '../../words/words';

export const generationWords = {
  title: ['产生登记', 'Record waste'],
  hint: ['包装、称重、打码、入库：登记后立即生成数字识别码。', 'Pack, weigh, label, store: the code is made at once.'],
  noWastes: ['还没有“我的废物”。请先添加。', 'No wastes of yours yet. Add some first.'],
  addWastes: ['添加我的废物', 'Add wastes'],
  waste: ['废物', 'Waste'],
  mass: ['每件重量', 'Mass of each package'],
  volume: ['容器容积', 'Volume of the container'],
  litres: ['{count} 升', '{count} L'],
  count: ['件数', 'Packages'],
  countHelp: ['相同的包装一次最多登记 {most} 件。', 'Up to {most} alike at once.'],
  shelved: ['已放入危废贮存点', 'Already in the storage point'],
  save: ['登记并生成识别码', 'Record and make the code'],
  copy: ['复制上次登记', 'Copy the last entry'],
  recorded: ['已登记 {count} 件', '{count} package(s) recorded'],
  toStock: ['查看库存', 'See the stock'],
} as const satisfies Dictionary;
