import { reportSuite } from './host/report.ts';

await reportSuite({ under: 'web' });
