import type { Schemas } from '../../api/queries';
import { tonnes } from '../../shared/format';
import type { Theme } from '../../theme';

type Use = Pick<Schemas['FigureView'], 'limitGrams' | 'postedGrams' | 'reservedGrams' | 'usedPermille' | 'warning'>;

const colours = {
  light: { track: '#e6e6e6', posted: '#08783b', reserved: '#7cc29b', warning: '#ad4e00', text: '#1f1f1f' },
  dark: { track: '#333333', posted: '#3ca66a', reserved: '#1f6b40', warning: '#ffc069', text: '#f0f0f0' },
} as const;

/** A half ring: what was accepted, what bookings hold, and how much of the permit that is. */
export function capacityGauge(use: Use, label: string, theme: Theme) {
  const colour = colours[theme];
  const limit = Math.max(1, use.limitGrams);
  const posted = use.postedGrams / limit;
  const used = Math.min(1, (use.postedGrams + use.reservedGrams) / limit);
  const ring = [
    [posted, use.warning ? colour.warning : colour.posted],
    [used, colour.reserved],
    [1, colour.track],
  ];
  return {
    series: [
      {
        type: 'gauge',
        startAngle: 200,
        endAngle: -20,
        radius: '100%',
        center: ['50%', '62%'],
        min: 0,
        max: use.limitGrams,
        splitNumber: 5,
        axisLine: { lineStyle: { width: 22, color: ring } },
        pointer: { show: false },
        axisTick: { show: false },
        splitLine: { length: 22, lineStyle: { color: theme === 'dark' ? '#141414' : '#ffffff', width: 2 } },
        axisLabel: {
          distance: -34,
          color: colour.text,
          formatter: (grams: number) => tonnes(grams).replace(/\.000$/, ''),
        },
        title: { offsetCenter: [0, '18%'], color: colour.text, fontSize: 14 },
        detail: {
          offsetCenter: [0, '-8%'],
          color: colour.text,
          fontSize: 30,
          formatter: () => `${(use.usedPermille / 10).toFixed(1)}%`,
        },
        data: [{ value: use.postedGrams, name: `${label} (t)` }],
      },
    ],
  };
}
