import { parse, postprocess, preprocess } from 'micromark';
import { gfmTable } from 'micromark-extension-gfm-table';
import { decodeString } from 'micromark-util-decode-string';
import type { Span } from '../model/span.ts';
import { type Block, type BlockKind, block, type Markdown } from './block.ts';

/** Building the tables of the parser costs more than reading a paragraph, so it is built once; reading is not re-entrant. */
const parser = parse({ extensions: [gfmTable()] });

const LEAVES: Readonly<Record<string, BlockKind>> = {
  paragraph: 'paragraph',
  atxHeading: 'heading',
  setextHeading: 'heading',
  codeFenced: 'code',
  codeIndented: 'code',
  htmlFlow: 'html',
  thematicBreak: 'break',
  definition: 'definition',
  tableRow: 'row',
};

/** Tokens that are marks as a whole: nothing in them is read aloud. */
const MARKS: ReadonlySet<string> = new Set([
  'strongSequence',
  'emphasisSequence',
  'codeTextSequence',
  'escapeMarker',
  'hardBreakEscape',
  'labelMarker',
  'resource',
  'reference',
  'autolinkMarker',
  'htmlText',
  'image',
  'blockQuotePrefix',
  'tableCellDivider',
  'atxHeadingSequence',
  'setextHeadingLine',
]);

/** Tokens after which a mark's inner tokens need not be looked at. */
const OPAQUE: ReadonlySet<string> = new Set([
  'resource',
  'reference',
  'htmlText',
  'image',
  'setextHeadingLine',
  'blockQuotePrefix',
]);

/** Elements of HTML that writers put into Markdown. */
const ELEMENTS: ReadonlySet<string> = new Set(
  `a abbr b big blockquote br center cite code dd del details dfn div dl dt em figure font form hr i iframe img input ins kbd
  label li mark ol p pre q s samp script small span strike strong style sub summary sup svg table tbody td th thead time tr tt
  u ul var video wbr`.split(/\s+/),
);

interface Draft {
  readonly kind: BlockKind;
  readonly token: string;
  start: number;
  end: number;
  readonly outerStart: number;
  readonly opensItem: boolean;
  readonly items: number;
  readonly quotes: number;
  depth: number;
  /** The words of a heading, without its number signs or underline. */
  words: Span | undefined;
  info: string;
  readonly marks: Span[];
  readonly replaced: { readonly at: number; readonly text: string }[];
  readonly strong: Span[];
  readonly code: Span[];
  readonly links: Span[];
  readonly cells: Span[];
  readonly columns: number[];
  readonly lines: Span[];
  readonly isHeader: boolean;
}

/** Info words of fences that hold words and no program; none is the most frequent. */
const PROSE_FENCES: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'md', 'markdown']);

/** "<N>", "<team size>": a word in angle brackets that is no element is a hole of the writer's. */
const isHole = (html: string): boolean => {
  const name = /^<(\p{L}+)(?: [\p{L} ]+)?>$/u.exec(html)?.[1];
  return name !== undefined && !ELEMENTS.has(name.toLowerCase());
};

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;

/** Finds the comments in a piece of HTML that starts at `offset`. */
function commentsIn(html: string, offset: number, into: Span[]): void {
  for (const match of html.matchAll(COMMENT)) {
    into.push({ start: offset + match.index, end: offset + match.index + match[0].length });
  }
}

/** A byte order mark is dropped by micromark, which would move every offset; an ideographic space is read alike. */
const keepOffsets = (text: string): string => (text.charCodeAt(0) === 0xfeff ? `\u3000${text.slice(1)}` : text);

/**
 * Reads Markdown (CommonMark with GFM tables) with micromark.
 * @param known Labels of link definitions that stand elsewhere in the file.
 * @throws RangeError where the text nests deeper than the stack: the caller reads it as plain text then.
 */
export function readMarkdown(text: string, known: readonly string[] = []): Markdown {
  parser.defined = [...known];
  parser.lazy = {};
  const events = postprocess(parser.document().write(preprocess()(keepOffsets(text), undefined, true)));

  const blocks: Block[] = [];
  const comments: Span[] = [];
  let items = 0;
  let quotes = 0;
  let outerStart = -1;
  let opensItem = false;
  let isHeader = false;
  let column = -1;
  let opaque = 0;
  let emphasis = 0;
  let draft: Draft | undefined;

  for (const [phase, token] of events) {
    const { type } = token;
    const start = token.start.offset;
    const end = token.end.offset;
    if (phase === 'exit') {
      if (type === 'listUnordered' || type === 'listOrdered') {
        items -= 1;
        // An empty item opens nothing for the block after the list.
        opensItem = false;
        outerStart = -1;
      } else if (type === 'blockQuote') quotes -= 1;
      else if (OPAQUE.has(type)) opaque -= 1;
      else if (type === 'strong' || type === 'emphasis') emphasis -= 1;
      if (draft && type === draft.token) {
        blocks.push(finish(draft, text));
        draft = undefined;
      }
      continue;
    }
    if (type === 'listUnordered' || type === 'listOrdered') items += 1;
    else if (type === 'blockQuote') quotes += 1;
    else if (type === 'tableHead') isHeader = true;
    else if (type === 'tableBody') isHeader = false;

    if (!draft) {
      if (type === 'listItemPrefix') {
        opensItem = true;
        if (outerStart < 0) outerStart = start;
      } else if (type === 'blockQuotePrefix') {
        if (outerStart < 0) outerStart = start;
      } else if (type === 'lineEndingBlank' || type === 'lineEnding') {
        // A marker with nothing after it on its line still opens the item for the block below.
        outerStart = -1;
      }
      const kind = LEAVES[type];
      if (kind) {
        draft = {
          kind,
          token: type,
          start,
          end,
          outerStart: outerStart < 0 ? start : outerStart,
          opensItem,
          items,
          quotes,
          depth: 0,
          words: undefined,
          info: '',
          marks: [],
          replaced: [],
          strong: [],
          code: [],
          links: [],
          cells: [],
          columns: [],
          lines: [],
          isHeader: type === 'tableRow' && isHeader,
        };
        column = -1;
        if (type === 'htmlFlow') commentsIn(text.slice(start, end), start, comments);
        outerStart = -1;
        opensItem = false;
      }
      if (OPAQUE.has(type)) opaque += 1;
      continue;
    }

    const hidden = MARKS.has(type) && !(type === 'htmlText' && isHole(text.slice(start, end)));
    if (opaque === 0 && hidden) draft.marks.push({ start, end });
    if (OPAQUE.has(type)) opaque += 1;
    if (type === 'strong' || type === 'emphasis') {
      if (emphasis === 0) draft.strong.push({ start, end });
      emphasis += 1;
    } else if (type === 'codeTextData' || type === 'autolinkProtocol' || type === 'autolinkEmail')
      draft.code.push({ start, end });
    else if (type === 'link' || type === 'image') draft.links.push({ start, end });
    else if (type === 'htmlText') commentsIn(text.slice(start, end), start, comments);
    else if (type === 'characterReference') {
      const decoded = decodeString(text.slice(start, end));
      draft.marks.push({ start, end });
      if (decoded.length <= end - start) draft.replaced.push({ at: start, text: decoded });
    } else if (type === 'atxHeadingSequence') {
      if (draft.depth === 0) draft.depth = end - start;
    } else if (type === 'atxHeadingText' || type === 'setextHeadingText') draft.words = { start, end };
    else if (type === 'setextHeadingLineSequence') draft.depth = text.charCodeAt(start) === 61 /* = */ ? 1 : 2;
    else if (type === 'codeFencedFenceInfo') draft.info = text.slice(start, end).toLowerCase();
    else if (type === 'codeFlowValue') draft.lines.push({ start, end });
    else if (type === 'tableHeader' || type === 'tableData') column += 1;
    else if (type === 'tableContent') {
      draft.cells.push({ start, end });
      draft.columns.push(column);
    }
  }
  return { blocks, comments, definitions: parser.defined.slice(known.length) };
}

/** Blanks the marks and trims the block to its words. */
function finish(draft: Draft, text: string): Block {
  const { kind, marks, replaced, words, token, info, lines, ...rest } = draft;
  const firstLine = lines[0];
  const isProse = kind === 'code' && token === 'codeFenced' && PROSE_FENCES.has(info) && firstLine !== undefined;
  const raw = text.slice(draft.start, draft.end).trimEnd();
  if (kind === 'html' || kind === 'break' || kind === 'definition' || (kind === 'code' && !isProse)) {
    return block({ ...rest, kind, end: draft.start + raw.length });
  }
  let plain = blank(text.slice(draft.start, draft.end), marks, draft.start);
  for (const { at, text: decoded } of replaced) {
    const from = at - draft.start;
    plain = plain.slice(0, from) + decoded + plain.slice(from + decoded.length);
  }
  if (isProse) {
    // A fence that is not closed runs to the end of its container, with or without its blank lines.
    const start = firstLine.start;
    const end = start + text.slice(start, Math.max(start, lines.at(-1)!.end)).trimEnd().length;
    if (end === start) return block({ ...rest, kind, end: draft.start + raw.length });
    const own = marks.filter((mark) => mark.start >= start);
    return block({
      ...rest,
      kind: 'fence',
      start,
      end,
      marks: own,
      plain: plain.slice(start - draft.start, end - draft.start),
    });
  }
  const { start, end } = kind === 'heading' ? (words ?? emptyHeading(draft)) : draft;
  const length = text.slice(start, end).trimEnd().length;
  const from = start - draft.start;
  return block({ ...rest, kind, start, end: start + length, marks, plain: plain.slice(from, from + length) });
}

/** Where the words of a heading without words would stand. */
const emptyHeading = ({ start, depth }: Draft): Span => ({ start: start + depth, end: start + depth });

/** Replaces the spans, in order and relative to `base`, by spaces of equal length. */
function blank(text: string, spans: readonly Span[], base: number): string {
  if (spans.length === 0) return text;
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    if (start - base < at) continue;
    result += text.slice(at, start - base) + text.slice(start - base, end - base).replace(/[^\r\n]/g, ' ');
    at = end - base;
  }
  return result + text.slice(at);
}
