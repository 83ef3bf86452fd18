import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'

import type { Locale, MessageTree } from './locale'
import type { ShellServices } from './shell-services'
import type { SlotName } from './slots'

/** What a page or a navigation item asks of the role. */
export interface Permission {
  action: string
  subject: string
}

declare module 'vue-router' {
  interface RouteMeta {
    /** message key of the page's title: document title and breadcrumb */
    title?: string
    /** the shell shows "no access" instead of the page to a role without it */
    requires?: Permission
  }
}

export interface RemoteContext extends ShellServices {
  /** where the remote is mounted, `/crm` */
  basePath: string
}

export type LoadMessages = () => Promise<{ default: MessageTree }>

export type LoadComponent = () => Promise<{ default: Component }>

export interface RemoteDefinition {
  name: string
  /** children of the remote's place: paths relative to `basePath`, names begin with `<name>.` */
  routes: (context: RemoteContext) => RouteRecordRaw[]
  /** texts by language; they are put under the remote's name */
  messages: Record<Locale, LoadMessages>
  /** components that the shell and other remotes may show */
  slots?: Partial<Record<SlotName, LoadComponent>>
}

/** Declares a remote. `src/remote.ts` exports the result as its default. */
export function defineRemote(definition: RemoteDefinition): RemoteDefinition {
  return definition
}
