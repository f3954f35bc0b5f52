/** How far one has come; each line of the list below is what a visitor finds in one state. */
export type Stop =
  | 'planned'
  | 'cancelled'
  | 'stopped'
  | 'parked'
  | 'numbering'
  | 'ready'
  | 'onTheRoad'
  | 'arrived'
  | 'decided'
  | 'treated';

export interface Under {
  readonly note: string;
  readonly stop: Stop;
  /** Containers it takes; 1 when left out. */
  readonly containers?: number;
  /** Of these the partner refuses so many. */
  readonly refused?: number;
  readonly carriers?: number;
}

export const underWay: readonly Under[] = [
  { note: '演示：已取消', stop: 'cancelled' },
  { note: '演示：部分拒收，待退回', stop: 'decided', containers: 2, refused: 1 },
  { note: '演示：已处置，拒收的一桶待退回', stop: 'treated', containers: 2, refused: 1 },
  { note: '演示：途中换车，第一承运人在途', stop: 'onTheRoad', carriers: 2 },
  { note: '演示：未安排承运人，被规则拒绝', stop: 'stopped', carriers: 0 },
  { note: '演示：多次失败，搁置待人工处理', stop: 'parked' },
  { note: '演示：刚开始办理', stop: 'numbering' },
  { note: '演示：已扫码待发车', stop: 'ready' },
  { note: '演示：已到达，待对方确认', stop: 'arrived' },
  { note: '演示：全部拒收，待退回', stop: 'decided', refused: 1 },
  { note: '演示：已接受，待处置结果', stop: 'decided' },
  { note: '演示：已办结', stop: 'treated' },
  { note: '演示：已计划', stop: 'planned' },
];

/** What the list takes out of the store; the monthly shipment, which may have been yesterday, leaves as many. */
export const containersShown = underWay.reduce((sum, { containers = 1 }) => sum + containers, 0);
