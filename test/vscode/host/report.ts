import type { TestContext } from 'node:test';
import { runSuite, type SuiteOptions } from './runSuite.ts';

/** Runs the suite in VS Code once and reports each of its tests as one inside this test. */
export async function reportSuite(t: TestContext, options: SuiteOptions): Promise<void> {
  const results = await runSuite(options);
  for (const { name, failure } of results) {
    await t.test(name, () => {
      if (failure !== undefined) throw new Error(failure);
    });
  }
}
