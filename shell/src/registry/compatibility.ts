import { SHELL_API, UI_VERSION } from '@zhancore/kit'

import type { RegistryEntry } from './registry.schema'

type Version = [major: number, minor: number, patch: number]

function parseVersion(text: string): Version | undefined {
  const [, major, minor, patch] = /^\^?(\d+)\.(\d+)\.(\d+)/.exec(text) ?? []
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)]
}

const isAtLeast = (have: number[], want: number[]): boolean => {
  const differs = have.findIndex((part, at) => part !== want[at])
  return differs === -1 || (have[differs] ?? 0) > (want[differs] ?? 0)
}

/** Whether `version` is in the caret range: same first number that is not zero, and not older. */
export function satisfiesCaret(range: string, version: string): boolean {
  const want = parseVersion(range)
  const have = parseVersion(version)
  if (!want || !have) return false
  const fixed = want[0] > 0 ? 1 : want[1] > 0 ? 2 : 3
  const sameLine = want.slice(0, fixed).every((part, at) => part === have[at])
  return sameLine && isAtLeast(have, want)
}

/** Versions that this shell has to give. */
export const ownVersions = { shellApi: SHELL_API, ui: UI_VERSION }

/**
 * What of this shell does not fit the remote: empty when it may be loaded. Checked before loading, since
 * sharing always gives the shell's copy and `strictVersion` only logs.
 */
export function mismatches(
  entry: Pick<RegistryEntry, 'shellApi' | 'ui'>,
  own = ownVersions,
): string[] {
  const pairs = [
    ['shellApi', entry.shellApi, own.shellApi],
    ['ui', entry.ui, own.ui],
  ] as const
  return pairs
    .filter(([, range, version]) => !satisfiesCaret(range, version))
    .map(([name, range, version]) => `${name} ${range} ≠ ${version}`)
}
