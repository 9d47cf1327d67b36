/**
 * The one program of the server: a process under Node, a worker in a browser. Two would double the package, since nearly
 * all of it is the same. Each side loads only where it runs, so neither asks for what its platform lacks.
 */
const onNode = typeof process === 'object' && typeof process.versions?.node === 'string';
void (onNode ? import('./main.node.ts') : import('./main.web.ts'));
