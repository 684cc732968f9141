import { escapeAttribute, escapeXml } from '#domain/site/escape-xml.ts';
import { type NumberedBlock, numberBlocks } from '../number-blocks.ts';
import type { Paper, PaperFoot, PaperHead } from '../paper.ts';
import { recipientsTitle, stateTitle } from '../state-title.ts';

/** Says from which documents a sentence is proposed; nothing where from none. */
export type CiteDocuments = (ids: readonly string[]) => string;

/** Cells of a row that a narrow page sets below one another, each behind its column's head; more stay side by side. */
const mostStacked = 7;

/**
 * The paper as a page shows it. What stands beside a proposal (`.from`) is not part of the paper.
 * @param cite plain text
 */
export function toHtml(paper: Paper, cite: CiteDocuments): string {
  const blocks = numberBlocks(paper.blocks).map((block) => toElement(block, cite));
  return [
    paper.head ? toHead(paper.head) : `<p class="kind">${escapeXml(paper.title)}</p>`,
    ...blocks,
    ...(paper.foot ? [toFoot(paper.foot)] : []),
  ].join('\n');
}

const toHead = ({ superior, issuer, number, placeAndDate, kind, summary }: PaperHead): string =>
  `<div class="head"><div>${(superior ?? []).map((line) => `<p class="superior">${escapeXml(line)}</p>`).join('')}${issuer.map(toP).join('')}<p class="day">${escapeXml(number)}</p></div><div>${[stateTitle.name, stateTitle.motto].map(toP).join('')}<p class="day place">${escapeXml(placeAndDate)}</p></div></div>
<p class="kind">${escapeXml(kind)}</p>
<p class="summary">${escapeXml(summary)}</p>`;

const toFoot = ({ recipients, authority, signer }: PaperFoot): string =>
  `<div class="foot"><div class="recipients">${toP(recipientsTitle)}<ul>${recipients.map((each) => `<li>${escapeXml(each)}</li>`).join('')}</ul></div><div class="signature">${authority.map(toP).join('')}<p class="signer">${escapeXml(signer)}</p></div></div>`;

const toP = (text: string): string => `<p>${escapeXml(text)}</p>`;

const toLinked = (text: string, address: string | undefined): string =>
  address ? `<a href="${escapeAttribute(address)}">${escapeXml(text)}</a>` : escapeXml(text);

function toElement(block: NumberedBlock, cite: CiteDocuments): string {
  const beside = (from: readonly string[] = []): string => {
    const words = cite(from);
    return words && ` <small class="from">${escapeXml(words)}</small>`;
  };
  switch (block.kind) {
    case 'title':
      return `<h3>${escapeXml(block.text)}</h3>`;
    case 'part':
      return `<h3><span class="number">${block.number}</span> ${escapeXml(block.text)}</h3>`;
    case 'point':
      return `<h4><span class="number">${block.number}</span> ${escapeXml(block.text)}</h4>`;
    case 'text':
      return `<p${block.spoken ? ` data-spoken="${escapeAttribute(block.spoken)}"` : ''}>${escapeXml(block.text)}${beside(block.from)}</p>`;
    case 'dashes':
      return `<ul>${block.items.map(({ text, from }) => `<li>${escapeXml(text)}${beside(from)}</li>`).join('')}</ul>`;
    case 'table': {
      const heads = block.heads.map((head) => `<th scope="col">${escapeXml(head)}</th>`).join('');
      const rows = block.rows.map(({ cells, links = {}, from }) => {
        const last = cells.length - 1;
        return `<tr>${cells.map((cell, at) => `<td data-head="${escapeAttribute(block.heads[at] ?? '')}">${toLinked(cell, links[at])}${at === last ? beside(from) : ''}</td>`).join('')}</tr>`;
      });
      const fit = block.heads.length > mostStacked ? 'wide' : 'wide stacked';
      return `<div class="${fit}" tabindex="0" role="group" aria-label="${escapeAttribute(block.heads.join(', '))}"><table><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
    }
  }
}
