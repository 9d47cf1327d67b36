import assert from 'node:assert/strict';
import type { Span } from '../../server/src/model/span.ts';
import type { Sentence, Story, StoryFile } from '../../server/src/model/story.ts';

/** What stories hold, without how: the parts of one that moved come when they are asked for. */
export const plain = (stories: readonly Story[]): readonly Story[] =>
  stories.map(({ title, span, sections, loose }) => ({ title, span, sections, loose }));

/** Checks what holds for every file whatever its text: spans inside, in order, apart, and prose that lies over its source. */
export function checkInvariants(file: StoryFile): void {
  const { text, stories } = file;
  const whole = { start: 0, end: text.length };
  let last = 0;
  for (const story of stories) {
    checkInside(story.span, whole, 'story');
    assert.ok(story.span.start >= last, 'stories stand one after the other');
    last = story.span.end;
    if (story.title) checkInside(story.title.span, story.span, 'title');
    let sectionEnd = story.span.start;
    for (const section of story.sections) {
      assert.ok(section.kinds.length > 0);
      checkInside(section.span, story.span, 'section');
      assert.ok(section.span.start >= sectionEnd, 'sections stand one after the other');
      sectionEnd = section.span.end;
      checkInside(section.label, section.span, 'label');
      let bodyEnd = section.label.end;
      for (const body of section.body) {
        checkInside(body, section.span, 'body');
        assert.ok(body.end > body.start, 'no part of a body is empty');
        assert.ok(body.start >= bodyEnd, 'bodies stand after the label and apart');
        bodyEnd = body.end;
      }
      for (const sentence of section.sentences) {
        assert.ok(
          section.body.some((body) => body.start <= sentence.start && sentence.end <= body.end),
          'sentences stand in the body',
        );
      }
      checkSentences(section.sentences, text);
      assert.equal(
        section.words,
        section.sentences.reduce((sum, { prose }) => sum + prose.words, 0),
      );
    }
    for (const sentence of story.loose) checkInside(sentence, story.span, 'loose sentence');
    checkSentences(story.loose, text);
  }
  if (file.frontMatter) {
    const { span, body, entries, problems } = file.frontMatter;
    checkInside(span, whole, 'front matter');
    checkInside(body, span, 'front matter body');
    for (const { keySpan, valueSpan, items } of entries) {
      checkInside(keySpan, body, 'key');
      checkInside(valueSpan, body, 'value');
      for (const item of items) checkInside(item.span, body, 'item');
    }
    for (const problem of problems) checkInside(problem.span, span, 'problem');
  }
  for (const directive of file.directives) {
    checkInside(directive.span, whole, 'directive');
    for (const { id, span } of directive.ids) {
      checkInside(span, directive.span, 'id');
      assert.equal(text.slice(span.start, span.end), id);
    }
  }
}

function checkSentences(sentences: readonly Sentence[], text: string): void {
  let end = 0;
  for (const sentence of sentences) {
    assert.ok(sentence.start >= end && sentence.end > sentence.start, 'sentences stand one after the other');
    end = sentence.end;
    const { prose } = sentence;
    assert.equal(prose.text.length, sentence.end - sentence.start, 'prose is as long as its source');
    assert.ok(!/[\r\n]/.test(prose.text), 'prose has no line ending');
    if (!text.slice(sentence.start, sentence.end).includes('&')) {
      for (let at = 0; at < prose.text.length; at += 1) {
        assert.ok(
          prose.text[at] === ' ' || prose.text[at] === text[sentence.start + at],
          'prose shows its source or a space',
        );
      }
    }
    for (const span of [...prose.code, ...prose.quoted])
      checkInside(span, { start: 0, end: prose.text.length }, 'part of prose');
  }
}

function checkInside(inner: Span, outer: Span, what: string): void {
  assert.ok(
    outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end,
    `${what} ${inner.start}-${inner.end} is inside ${outer.start}-${outer.end}`,
  );
}
