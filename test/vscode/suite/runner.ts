/**
 * The smallest test runner that works in every extension host: the node one, the one of the desktop and the web worker.
 * Results go to the console, one line each, where the program that started VS Code reads them.
 */
export const RESULT_MARK = 'STAR-STORIES-TEST ';

export interface Result {
  readonly name: string;
  /** The stack of the failure. */
  readonly failure?: string;
}

const tests: { readonly name: string; readonly body: () => Promise<void> }[] = [];

/** Adds a test. Tests run in the order of their files and one at a time, since they share one window. */
export function test(name: string, body: () => Promise<void>): void {
  tests.push({ name, body });
}

/** Runs all tests, each whatever became of the others. Fails when one has failed. */
export async function runAll(): Promise<void> {
  let failed = 0;
  for (const { name, body } of tests) {
    const result = await body().then(
      (): Result => ({ name }),
      (error: unknown): Result => ({ name, failure: error instanceof Error ? String(error.stack) : String(error) }),
    );
    if (result.failure !== undefined) failed++;
    console.log(RESULT_MARK + JSON.stringify(result));
  }
  if (failed > 0) throw new Error(`${failed} of ${tests.length} tests failed.`);
}

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Compares two values by what they hold. */
export function assertSame(actual: unknown, expected: unknown, message: string): void {
  const [is, shouldBe] = [actual, expected].map((value) => JSON.stringify(value, undefined, 2));
  assert(is === shouldBe, `${message}\nexpected ${shouldBe}\nbut is   ${is}`);
}
