export * from './inquiry/inquiry.schema'
