/** A one-based line and column (in UTF-16 code units), as editors and terminals print them. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the places of ascending offsets in one pass over the text. CRLF, LF and CR end a line. */
export function placeFinder(text: string): (offset: number) => Place {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + mark.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}
