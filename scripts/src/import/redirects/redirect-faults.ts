import type { RedirectLine } from './redirect-file.ts';

/** What the newsroom has already. */
export interface RedirectGround {
  /** Targets of the redirects in the CMS by their old path. */
  readonly existing: ReadonlyMap<string, string>;
  /** True for a path at which the site shows something now or leads on from a former address. */
  readonly isServed: (path: string) => boolean;
}

/** What is wrong with redirects together: doubles, circles, targets that are not there, live pages that would be hidden. */
export function redirectFaults(lines: readonly RedirectLine[], { existing, isServed }: RedirectGround): string[] {
  const first = new Map<string, RedirectLine>();
  const faults: string[] = [];
  for (const each of lines) {
    const earlier = first.get(each.from);
    if (!earlier) first.set(each.from, each);
    else if (earlier.to !== each.to)
      faults.push(`line ${each.line}: ${each.from} leads to ${each.to}, but line ${earlier.line} says ${earlier.to}.`);
  }
  const targets = new Map([...existing, ...[...first].map(([from, { to }]) => [from, to] as const)]);
  for (const { line, from, to } of first.values()) {
    if (isServed(from)) faults.push(`line ${line}: ${from} is a page of this site; a redirect would hide it.`);
    const circle = circleFrom(from, targets);
    if (circle) faults.push(`line ${line}: ${circle.join(' → ')} goes round in a circle.`);
    else if (to.startsWith('/') && !targets.has(to) && !isServed(to))
      faults.push(`line ${line}: nothing is published at ${to}; correct it, or publish what belongs there first.`);
  }
  return faults;
}

function circleFrom(from: string, targets: ReadonlyMap<string, string>): string[] | null {
  const way = [from];
  for (let at = targets.get(from); at !== undefined; at = targets.get(at)) {
    if (at === from) return [...way, at];
    if (way.includes(at)) return null;
    way.push(at);
  }
  return null;
}
