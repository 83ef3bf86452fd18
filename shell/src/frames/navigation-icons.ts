import {
  Activity,
  Briefcase,
  Building2,
  Circle,
  CircleCheck,
  FileText,
  Folder,
  House,
  Inbox,
  KeyRound,
  List,
  Mail,
  MessageCircle,
  Settings,
  ShieldCheck,
  Target,
  Users,
} from '@lucide/vue'
import type { Component } from 'vue'

/** Icons by the names that a `remote.json` may use: a fixed map, so that the rest of the set stays out of the bundle. */
const icons: Record<string, Component> = {
  activity: Activity,
  briefcase: Briefcase,
  building: Building2,
  check: CircleCheck,
  file: FileText,
  folder: Folder,
  home: House,
  inbox: Inbox,
  key: KeyRound,
  list: List,
  mail: Mail,
  message: MessageCircle,
  settings: Settings,
  shield: ShieldCheck,
  target: Target,
  users: Users,
}

/** The icon of that name; a dot for one that we don't have. */
export const navigationIcon = (name: string): Component => icons[name] ?? Circle
