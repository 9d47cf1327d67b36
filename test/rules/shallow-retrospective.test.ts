import { test } from 'node:test';
import { shallowRetrospective } from '../../server/src/rules/shallow-retrospective.ts';
import { checkFix, checkRule } from './check.ts';
import { inline } from './parts.ts';

const differently = (text: string) => inline({ rest: `\n**What I would do differently:** ${text}\n` });

test('marks the sentence that decides', () =>
  checkRule(
    shallowRetrospective,
    differently(
      'It was a long year. Honestly, I would not change a thing.\n                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: nothing to change',
    ),
  ));

test('marks a shallow answer in the Result too', () =>
  checkRule(
    shallowRetrospective,
    inline({
      result:
        'It holds 5k requests. Next time I would communicate more.\n                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information: would fit any story',
    }),
  ));

test('puts the step and what it would have saved in the place of the vague sentence', () =>
  checkFix(
    shallowRetrospective,
    differently('It was a long year. Honestly, I would not change a thing. That is how it was.'),
    'the step',
    differently(
      'It was a long year. I would [the step you would change]. That would have saved [how much of what]. That is how it was.',
    ),
    { kind: 'draft' },
  ));
