import { test } from 'node:test';
import { runSuite, type SuiteOptions } from './runSuite.ts';

/** Runs the suite in VS Code once and reports each of its tests as one of this file's own. */
export async function reportSuite(options: SuiteOptions): Promise<void> {
  const results = await runSuite(options);
  for (const { name, failure } of results) {
    await test(name, () => {
      if (failure !== undefined) throw new Error(failure);
    });
  }
}
