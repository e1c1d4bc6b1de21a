import { posix } from 'node:path';
import { factsOf, type ModuleFacts, type ModuleImport } from './module-facts';
import { ENGLISH, ZONES, type Zone } from './zones';

/** Everything in this source file that the layout forbids, each as one sentence. Nothing for a file outside the zones. */
export function violationsIn(path: string, source: string): readonly string[] {
  const zone = ZONES.find((candidate) => path.startsWith(candidate.folder));
  if (zone === undefined) return [];
  const facts = factsOf(path, source);
  return [
    ...facts.imports.filter((one) => !mayImport(zone, path, one)).map(({ from }) => `${path} must not import ${from}`),
    ...zone.forbidden.filter((name) => facts.globals.includes(name)).map((name) => `${path} must not use ${name}`),
    ...facts.moduleLets.map((name) => `${path} has a variable at module level: ${name}`),
    ...barrel(path, facts),
  ];
}

function mayImport(zone: Zone, path: string, { from, typeOnly }: ModuleImport): boolean {
  if (!from.startsWith('.')) return zone.packages.some((allowed) => allowed.test(from));
  const target = posix.join(posix.dirname(path), from);
  if (/\.[cm]?[jt]sx?$/.test(target)) return false;
  if (zone.folder === 'lib/core/' && ENGLISH.test(target) && !ENGLISH.test(path)) return false;
  const allowed = typeOnly ? [...zone.mayImport, ...zone.mayImportTypes] : zone.mayImport;
  return allowed.some((pattern) => pattern.test(target));
}

function barrel(path: string, { isBarrel }: ModuleFacts): readonly string[] {
  return isBarrel ? [`${path} only passes on what other files export`] : [];
}
