import { test } from 'node:test';
import { reportSuite } from './host/report.ts';

test('the browser build in the web worker host', (t) => reportSuite(t, { under: 'web' }));
