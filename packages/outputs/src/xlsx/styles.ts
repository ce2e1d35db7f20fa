import type { Look } from './sheet.ts';

/** The places of the looks of a cell in `STYLES_XML`. */
export const STYLE: Readonly<Record<'header' | 'text' | 'guarded' | 'number' | Look, number>> = {
  header: 1,
  text: 2,
  guarded: 3,
  number: 4,
  error: 5,
  warning: 6,
};

const SIDES = ['left', 'right', 'top', 'bottom'];
const BORDER = SIDES.map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`).join('');
const fill = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
const font = (more: string) =>
  `<font>${more}<sz val="10"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`;
const look = (attributes: string, alignment: string) =>
  `<xf numFmtId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1" ${attributes}><alignment vertical="${alignment}"/></xf>`;

export const STYLES_XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<fonts count="2">${font('')}${font('<b/>')}</fonts>
<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('FFD9E2F3')}${fill('FFFCE4D6')}${fill('FFFFF2CC')}</fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${BORDER}<diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
${look('fontId="1" fillId="2" applyFont="1" applyFill="1"', 'center" horizontal="center" wrapText="1')}
${look('fontId="0" fillId="0"', 'top" wrapText="1')}
${look('fontId="0" fillId="0" quotePrefix="1"', 'top" wrapText="1')}
${look('fontId="0" fillId="0"', 'top" horizontal="center')}
${look('fontId="0" fillId="3" applyFill="1"', 'top" wrapText="1')}
${look('fontId="0" fillId="4" applyFill="1"', 'top" wrapText="1')}
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;
