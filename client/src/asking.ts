import { type CancellationToken, CancellationTokenSource, type Disposable } from 'vscode';

export interface Asking extends Disposable {
  /** Asks where things have come to rest, in place of whatever was still to be asked. */
  readonly soon: () => void;
  /** Asks nothing more until the next `soon`. */
  readonly stop: () => void;
}

/**
 * A question that is asked again and again while somebody types or travels through a file: once for each rest, and an
 * answer that a newer question has overtaken counts no more.
 */
export function asking<R>(
  restMs: number,
  ask: (token: CancellationToken) => Promise<R | undefined>,
  use: (answer: R) => void,
): Asking {
  let rest: ReturnType<typeof setTimeout> | undefined;
  let asked = new CancellationTokenSource();

  const stop = (): void => {
    clearTimeout(rest);
    asked.cancel();
    asked.dispose();
    asked = new CancellationTokenSource();
  };
  const run = async (): Promise<void> => {
    const { token } = asked;
    const answer = await ask(token);
    if (answer !== undefined && !token.isCancellationRequested) use(answer);
  };
  return {
    soon: () => {
      stop();
      rest = setTimeout(() => void run(), restMs);
    },
    stop,
    dispose: stop,
  };
}
