import { test } from 'node:test';
import { reportSuite } from './host/report.ts';

test('the source tree in the extension host', (t) => reportSuite(t, { under: 'tree' }));
