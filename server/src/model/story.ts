import type { SectionKind } from '../data/sections.ts';
import type { Span } from './span.ts';

/**
 * The words of one sentence, without its place in the file. Immutable, and the same object is handed out again for as
 * long as its paragraph keeps its text, so everything known about a sentence can be memoised in a `WeakMap` on it.
 */
export interface Prose {
  /**
   * The source slice of the sentence with every Markdown mark (emphasis, backticks, link address, escape, list marker
   * inside a folded line) replaced by spaces of equal length: index `i` here is offset `sentence.start + i` in the file.
   */
  readonly text: string;
  /** Inline code, in indexes into `text`: words there are names, not prose. */
  readonly code: readonly Span[];
  /**
   * Words in quotation marks that are somebody's spoken words, in indexes into `text`, marks included. A story that is
   * quoted whole, paragraph by paragraph, has none.
   */
  readonly quoted: readonly Span[];
  /** Words a listener hears: what stands between spaces and holds a letter or a digit. */
  readonly words: number;
}

export interface Sentence extends Span {
  readonly prose: Prose;
}

/** A labelled part of a story. `Action & Result:` is one section of two kinds. */
export interface Section {
  /** Never empty. */
  readonly kinds: readonly SectionKind[];
  /** The words of the label ("Action (what I did)"), without marks and colon. Empty in a table with a column a section. */
  readonly label: Span;
  /** From the first character of the label's line or marks to the end of the body. */
  readonly span: Span;
  /** The body after the label, line for line; companion blocks (probes, comments, details) are cut out. May be empty. */
  readonly body: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly words: number;
}

export interface Story {
  /** The heading the story stands under, without marks; undefined where it has none. */
  readonly title: { readonly text: string; readonly span: Span } | undefined;
  /** From the title (or the first line) to the last line before the next story. */
  readonly span: Span;
  /** In order of the file. A kind may occur twice. */
  readonly sections: readonly Section[];
  /** Prose outside every section: an unlabelled story's whole text, an introduction, text after the last section. */
  readonly loose: readonly Sentence[];
}

/** A silencing comment: `<!-- star-disable-next-line ID, ID: reason -->`. */
export interface Directive {
  readonly kind: 'disable-next-line' | 'disable' | 'enable';
  /** The whole comment. */
  readonly span: Span;
  /** The ids as written, known or not. Empty means every rule. */
  readonly ids: readonly { readonly id: string; readonly span: Span }[];
  readonly reason: string | undefined;
}

/** One `key: value` of the front matter; a list value has one item an element. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
  readonly items: readonly { readonly text: string; readonly span: Span }[];
}

export interface FrontMatter {
  /** Both fences included. */
  readonly span: Span;
  /** Between the fences. */
  readonly body: Span;
  readonly entries: readonly FrontMatterEntry[];
  /** What the YAML reader could not read, in its words. */
  readonly problems: readonly { readonly message: string; readonly span: Span }[];
}

/** Everything one text holds. Every text has one: reading never fails. */
export interface StoryFile {
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly directives: readonly Directive[];
  /** In order; empty only where nothing in the file is a story (an empty file, binary content). */
  readonly stories: readonly Story[];
}
