import { expect, test } from 'vitest';
import { parseHtml } from './parse-html.ts';
import { type Parse5Node, parse5Adapter } from './parse5-adapter.ts';

const { name, attribute, children, text } = parse5Adapter;

const flatten = (node: Parse5Node): Parse5Node[] => [node, ...Array.from(children(node)).flatMap(flatten)];
const nodes = flatten(
  parseHtml('<!--x--><p title="a">甲<svg><a></a><path/></svg></p><math><mi>乙</mi></math>')!,
);

test('names elements of HTML only', () => {
  expect(nodes.map(name).filter((one) => one !== null)).toEqual(['html', 'head', 'body', 'p']);
});

test('gives attributes, null where there is none', () => {
  const p = nodes.find((node) => name(node) === 'p')!;
  expect([attribute(p, 'title'), attribute(p, 'class'), attribute(nodes[0]!, 'title')]).toEqual([
    'a',
    null,
    null,
  ]);
});

test('gives the data of text nodes, not of comments', () => {
  expect(nodes.map(text).filter((one) => one !== null)).toEqual(['甲', '乙']);
});
