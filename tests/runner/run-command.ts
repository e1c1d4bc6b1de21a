import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The project's top folder. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** Runs a program in the top folder with our own output; gives its exit status, 1 if a signal ended it or it could not be started. */
export function runCommand(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(command, [...args], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  return new Promise((done) => {
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      done(1);
    });
    child.once('close', (code) => done(code ?? 1));
  });
}

/** Runs one of the project's own tools (`node_modules/.bin`). */
export function runTool(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return runCommand(resolve(ROOT, 'node_modules/.bin', name), args, env);
}
