import type { Verdict } from '@gouji/core';
import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, LegendComponent, SVGRenderer]);

/** Verdicts by year, stacked, as SVG. */
export function drawVerdicts(
  years: readonly string[],
  counts: readonly { verdict: Verdict; label: string; values: readonly number[] }[],
): string {
  return draw(280, {
    legend: { top: 0, itemWidth: 14, textStyle: TEXT },
    grid: { left: 48, right: 16, top: 36, bottom: 32 },
    xAxis: { type: 'category', data: years, axisLabel: TEXT },
    yAxis: { type: 'value', minInterval: 1, axisLabel: TEXT },
    series: counts.map(({ verdict, label, values }) => ({
      name: label,
      type: 'bar',
      stack: 'all',
      barMaxWidth: 48,
      itemStyle: { color: COLOR[verdict] },
      data: values,
    })),
  });
}

/** How often each, the most frequent on top, as SVG. */
export function drawFrequent(faults: readonly { label: string; times: number }[]): string {
  const upwards = [...faults].reverse();
  return draw(60 + 28 * faults.length, {
    grid: { left: 400, right: 48, top: 8, bottom: 28 },
    xAxis: { type: 'value', minInterval: 1, axisLabel: TEXT },
    yAxis: {
      type: 'category',
      data: upwards.map(({ label }) => label),
      axisLabel: { ...TEXT, width: 385, overflow: 'truncate' },
      axisTick: { show: false },
    },
    series: [
      {
        type: 'bar',
        barMaxWidth: 18,
        itemStyle: { color: COLOR.findings },
        label: { show: true, position: 'right', ...TEXT },
        data: upwards.map(({ times }) => times),
      },
    ],
  });
}

export const COLOR: Readonly<Record<Verdict, string>> = {
  consistent: '#2e7d46',
  findings: '#b3372c',
  open: '#c08a00',
  unread: '#7a7a7a',
};

const TEXT = { color: '#222', fontSize: 13, fontFamily: 'sans-serif' };

function draw(height: number, option: EChartsCoreOption): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 760, height });
  chart.setOption({ animation: false, ...option });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
