import { changeCell, renderHtml, type SampleReport, sampleReport } from '@gouji/testing';
import { bodyOf, WRONG, WRONG_CELL } from './fixtures.ts';

const YEARS = [2022, 2023, 2024] as const;

/** How a page shows one of its years: the style, and the script that shows the next. */
export interface Tabs {
  style: string;
  /** A function that shows the year with this number. */
  show: string;
}

/** Sections of three years on one page, of which it shows the last; 2022 and 2024 have a wrong cell. */
export function yearsPage({ style, show }: Tabs): string {
  const panes = YEARS.map((year, i) => {
    const pane = bodyOf(renderHtml(reportOf(year)));
    return `<div class="pane" id="y${year}" data-i="${i}">${pane}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>政府信息公开年报</title><style>${style}</style>
    <p class="tabs">${YEARS.map((year, i) => `<a data-i="${i}">${year}年</a>`).join(' ')}</p>
    <div class="box">${panes.join('')}</div>
    <script>
      const panes = [...document.querySelectorAll('.pane')];
      const show = ${show};
      show(2);
      addEventListener('click', ({ target }) => { if (target.dataset.i) { show(+target.dataset.i); keep(); } });
    </script>`;
}

/** The same years, one below the other. */
export function stackedPage(): string {
  const bodies = YEARS.map((year) => bodyOf(renderHtml(reportOf(year))));
  return `<!doctype html><meta charset="utf-8"><title>政府信息公开年报</title>${bodies.join('<hr>')}`;
}

function reportOf(year: number): SampleReport {
  const report = sampleReport(7, { template: '2021', year });
  return year === 2023 ? report : changeCell(report, WRONG_CELL, WRONG + year);
}

/** Each way in which sites show one section of several. */
export const WAYS: Readonly<Record<string, Tabs>> = {
  'a class': {
    style: '.pane { display: none } .pane.on { display: block }',
    show: "(i) => panes.forEach((pane, j) => pane.classList.toggle('on', i === j))",
  },
  'inline styles': {
    style: '',
    show: "(i) => panes.forEach((pane, j) => { pane.style.display = i === j ? '' : 'none'; })",
  },
  'the attribute hidden': {
    style: '',
    show: '(i) => panes.forEach((pane, j) => { pane.hidden = i !== j; })',
  },
  visibility: {
    style:
      '.box { position: relative; height: 6000px } .pane { position: absolute; inset: 0; visibility: hidden } .on { visibility: visible }',
    show: "(i) => panes.forEach((pane, j) => pane.classList.toggle('on', i === j))",
  },
  'no height': {
    style: '.pane { height: 0; overflow: hidden } .pane.on { height: auto }',
    show: "(i) => panes.forEach((pane, j) => pane.classList.toggle('on', i === j))",
  },
  'a carousel': {
    style: '.box { overflow: hidden } .track { display: flex } .pane { flex: 0 0 100% }',
    show: `(i) => {
      const track = document.querySelector('.track') ?? (() => {
        const made = document.createElement('div');
        made.className = 'track';
        panes[0].before(made);
        made.append(...panes);
        return made;
      })();
      track.style.transform = 'translateX(' + -100 * i + '%)';
    }`,
  },
  'a fragment of the address': {
    style: '.pane { display: none } .pane:target { display: block }',
    show: "(i) => { location.hash = 'y' + (2022 + i); }",
  },
};
