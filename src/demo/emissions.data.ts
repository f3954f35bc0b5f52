import type { Averaging, OutletKind } from '../facility/emissions/emission.types.js';

/** A parameter of an outlet; hourly instruments send, the others are sampled by the quarter. */
export interface DemoItem {
  readonly parameter: string;
  readonly intervalMinutes: number | null;
  readonly limit: { readonly averaging: Averaging; readonly upperBound: string; readonly standard: string };
  /** Of the newest laboratory report; instruments have none. */
  readonly sampled: string | null;
}

export interface DemoOutlet {
  readonly outlet: {
    readonly code: string;
    readonly kind: OutletKind;
    readonly name: string;
    readonly treatment?: string;
  };
  readonly items: readonly DemoItem[];
}

const hourly = (parameter: string, upperBound: string, standard: string): DemoItem => ({
  parameter,
  intervalMinutes: 60,
  limit: { averaging: 'hour', upperBound, standard },
  sampled: null,
});
const sampled = (parameter: string, upperBound: string, standard: string, value: string): DemoItem => ({
  parameter,
  intervalMinutes: null,
  limit: { averaging: 'instant', upperBound, standard },
  sampled: value,
});

/** Standards and figures as they are usual for such a store; the permit of a real one decides. */
export const demoOutlets: readonly DemoOutlet[] = [
  {
    outlet: { code: 'DA001', kind: 'wasteGas', name: '贮存库废气排放口', treatment: '碱喷淋＋两级活性炭吸附' },
    items: [hourly('NMHC', '60', 'DB32/4041-2021 表1'), hourly('PM', '20', 'DB32/4041-2021 表1')],
  },
  {
    // Its instrument is connected and sends nothing yet.
    outlet: { code: 'DA002', kind: 'wasteGas', name: '分装间废气排放口', treatment: '活性炭吸附' },
    items: [{ ...hourly('H2S', '5', 'DB32/4041-2021 表1'), intervalMinutes: 10 }],
  },
  {
    outlet: { code: 'DW001', kind: 'wastewater', name: '初期雨水排放口', treatment: '隔油沉淀' },
    items: [
      sampled('COD', '500', 'GB 8978-1996 表4 三级', '86.5'),
      sampled('OIL', '20', 'GB 8978-1996 表4 三级', '1.24'),
    ],
  },
  {
    outlet: { code: 'GW01', kind: 'groundwaterWell', name: '地下水监测井 1' },
    items: [sampled('CODMn', '10', 'GB/T 14848-2017 IV类', '2.4')],
  },
  {
    outlet: { code: 'N1', kind: 'boundaryNoise', name: '东厂界' },
    items: [
      sampled('LEQ-DAY', '65', 'GB 12348-2008 3类', '57.3'),
      sampled('LEQ-NIGHT', '55', 'GB 12348-2008 3类', '48.9'),
    ],
  },
];

export const demoCameras = [
  { code: 'CAM-01', name: '贮存区入口', place: '贮存库东门', isHeard: true },
  { code: 'CAM-02', name: '卸货区', place: '地磅与卸货平台', isHeard: false },
] as const;
