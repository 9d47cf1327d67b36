import { SETTINGS } from '../../server/src/analysis/settings.ts';
import { RULES } from '../../server/src/rules/catalogue.ts';
import { valueSchema } from './schema.ts';

interface Manifest {
  readonly contributes?: Record<string, unknown>;
}

/** The manifest with its settings as the server reads them. */
export function manifest(current: Manifest): Manifest {
  const properties = SETTINGS.map((setting, order) => [
    `starStories.${setting.key}`,
    { ...valueSchema(setting, RULES), markdownDescription: setting.description, scope: 'resource', order },
  ]);
  const trace = {
    type: 'string',
    enum: ['off', 'messages', 'verbose'],
    default: 'off',
    markdownDescription: 'Writes what the editor and the language server say to each other into the output channel.',
    scope: 'window',
    order: SETTINGS.length,
  };
  const configuration = {
    title: 'STAR Stories',
    properties: { ...Object.fromEntries(properties), 'starStories.trace.server': trace },
  };
  return { ...current, contributes: { ...current.contributes, configuration } };
}
