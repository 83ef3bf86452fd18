/// <reference types="vite/client" />

declare module '@zhancore/ui/styles'
