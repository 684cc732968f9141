import { type NumberedBlock, numberBlocks } from '../number-blocks.ts';
import type { Paper, PaperFoot, PaperHead } from '../paper.ts';
import { recipientsTitle, stateTitle } from '../state-title.ts';

/** The paper as plain text that Notepad opens as it is: UTF-8 with its mark, lines ended by CR LF. */
export function toText(paper: Paper): string {
  const paragraphs = [
    ...(paper.head ? toHeadLines(paper.head) : [paper.title.toLocaleUpperCase('vi')]),
    ...numberBlocks(paper.blocks).map(toParagraph),
    ...(paper.foot ? toFootLines(paper.foot) : []),
  ];
  return `\uFEFF${paragraphs.join('\n\n').replaceAll('\n', '\r\n')}\r\n`;
}

const toHeadLines = ({ superior, issuer, number, placeAndDate, kind, summary }: PaperHead): string[] => [
  [...(superior ?? []), ...issuer, number].join('\n'),
  [stateTitle.name, stateTitle.motto, placeAndDate].join('\n'),
  [kind, summary].join('\n'),
];

function toParagraph(block: NumberedBlock): string {
  switch (block.kind) {
    case 'title':
      return block.text.toLocaleUpperCase('vi');
    case 'part':
    case 'point':
      return `${block.number} ${block.text}`;
    case 'text':
      return block.text;
    case 'dashes':
      return block.items.map(({ text }) => `- ${text}`).join('\n');
    case 'table':
      return [block.heads, ...block.rows.map(({ cells }) => cells)]
        .map((cells) => cells.join(' | '))
        .join('\n');
  }
}

const toFootLines = ({ recipients, authority, signer }: PaperFoot): string[] => [
  [...authority, ...(signer ? [signer] : [])].join('\n'),
  [recipientsTitle, ...recipients.map((each) => `- ${each}`)].join('\n'),
];
