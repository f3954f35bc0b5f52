import type { CodeTable } from '../../../words/code-table';
import { word } from '../../../words/code-table';

/** What stands in a sentence of a rule once it is said of a certain thing. */
export const blankWords: CodeTable = {
  booked: word('账面数', 'booked'),
  changedOn: word('装填日期', 'day of filling'),
  containers: word('个数', 'number'),
  count: word('条数', 'number'),
  days: word('天数', 'number'),
  dueOn: word('期限', 'last day'),
  lastOn: word('最近一次日期', 'last time'),
  limitTonnes: word('上限', 'limit'),
  manual: word('手工次数', 'number by hand'),
  number: word('编号', 'number'),
  oldestOn: word('最早日期', 'first day'),
  parameter: word('监测因子', 'parameter'),
  period: word('申报期', 'period'),
  quotaTonnes: word('许可量', 'permitted quantity'),
  reference: word('名称或编号', 'name or number'),
  since: word('起始时间', 'since when'),
  standing: word('容器合计', 'sum of containers'),
  startedOn: word('起始日期', 'first day'),
  text: word('要求内容', 'what is asked'),
  tonnes: word('数量', 'quantity'),
  total: word('总次数', 'number'),
  validTo: word('到期日期', 'day of expiry'),
  wasteCode: word('废物代码', 'waste code'),
  year: word('年份', 'year'),
};
