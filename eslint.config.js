import sorting from 'eslint-plugin-simple-import-sort'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import typescript from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'

// STYLE: sizes are errors; blank lines and comments do not count
const count = { skipBlankLines: true, skipComments: true }
const sizes = {
  'max-lines': ['error', { max: 200, ...count }],
  'max-lines-per-function': ['error', { max: 50, ...count }],
  'max-params': ['error', 4],
  'max-depth': ['error', 3],
}

const environment = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Read the environment in env.ts, through zod.',
}
const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has one name everywhere.',
}

const imports = {
  'simple-import-sort/imports': [
    'error',
    { groups: [['^\\u0000'], ['^node:'], ['^@?\\w'], ['^@zhancore/'], ['^\\.']] },
  ],
  'simple-import-sort/exports': 'off',
}

const language = {
  'no-console': 'error',
  'no-control-regex': 'error',
  eqeqeq: 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'no-restricted-syntax': ['error', environment, defaultExport],
  '@typescript-eslint/consistent-type-imports': [
    'error',
    { prefer: 'type-imports', fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
  ],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  // an interface or a type says the same; the choice is the author's
  '@typescript-eslint/consistent-type-definitions': 'off',
  '@typescript-eslint/no-invalid-void-type': 'off',
  '@typescript-eslint/unified-signatures': 'off',
}

/** Rules that need types: what a promise or a comparison really is. */
const typed = {
  '@typescript-eslint/restrict-template-expressions': [
    'error',
    { allowNumber: true, allowBoolean: true },
  ],
  // `void promise` and `() => undefined` say on purpose what they do
  '@typescript-eslint/no-confusing-void-expression': 'off',
  '@typescript-eslint/no-meaningless-void-operator': 'off',
  '@typescript-eslint/require-await': 'off',
  // `[...text]` counts code points, which is what we mean; `String(error.code)` is for people
  '@typescript-eslint/no-misused-spread': 'off',
  '@typescript-eslint/no-base-to-string': 'off',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
}

// Prettier lays the code out
const layout = [
  'first-attribute-linebreak',
  'html-closing-bracket-newline',
  'html-closing-bracket-spacing',
  'html-indent',
  'html-quotes',
  'html-self-closing',
  'max-attributes-per-line',
  'multiline-html-element-content-newline',
  'mustache-interpolation-spacing',
  'no-multi-spaces',
  'singleline-html-element-content-newline',
]
const templates = {
  ...Object.fromEntries(layout.map((name) => [`vue/${name}`, 'off'])),
  'vue/attributes-order': 'off',
  'vue/require-default-prop': 'off',
  // remotes and pages are named by what they show: `Login.vue` would still be refused by review
  'vue/multi-word-component-names': 'off',
  'vue/no-v-html': 'error',
  'vue/no-bare-strings-in-template': [
    'error',
    { allowlist: [...'()[]{}.,:;!?-–—+*/%#@&|<>=·•…№×→←↑↓ '] },
  ],
  'vue/component-api-style': ['error', ['script-setup', 'composition']],
  'vue/define-macros-order': 'error',
  'vue/no-unused-refs': 'error',
  'vue/no-useless-v-bind': 'error',
  'vue/prefer-true-attribute-shorthand': 'off',
  // a label around its control is as good as one that points to it
  'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
  'vuejs-accessibility/form-control-has-label': 'off',
  'vuejs-accessibility/no-autofocus': 'error',
}

const server = ['domain/*/src/**/*.ts', 'bff/*/src/**/*.ts', 'infra/src/**/*.ts']
const browser = ['shell', 'mfe-*', 'ui', 'kit', 'e2e', 'bench']
const browserFiles = browser.flatMap((folder) => [`${folder}/**/*.ts`, `${folder}/**/*.vue`])

export default typescript.config(
  {
    ignores: [
      '**/node_modules/**',
      '**/dist/**',
      '**/dist.next/**',
      '**/generated/**',
      '.cache/**',
      '.data*/**',
      '.test-data/**',
      'e2e/results/**',
      '**/__mf__virtual/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { plugins: { 'simple-import-sort': sorting }, rules: imports },
  {
    files: server,
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { ...language, ...typed, ...sizes },
  },
  {
    // no types here: vue-tsc checks these files, and a typed lint of templates takes minutes
    files: [...browserFiles, '*.ts', '**/*.config.ts'],
    extends: [typescript.configs.strict],
    rules: { ...language, ...sizes },
  },
  {
    files: ['**/*.vue'],
    extends: [vue.configs['flat/recommended'], accessibility.configs['flat/recommended']],
    languageOptions: { parser: vueParser, parserOptions: { parser: typescript.parser } },
    rules: templates,
  },
  {
    // the gallery of the design system is for its makers
    files: ['ui/gallery/**/*.vue'],
    rules: { 'vue/no-bare-strings-in-template': 'off' },
  },
  {
    files: ['scripts/**/*.mjs', '**/*.js', '**/*.mjs'],
    rules: { ...sizes, eqeqeq: 'error', 'prefer-const': 'error', 'no-var': 'error' },
  },
  {
    files: ['**/env.ts', '**/env/*.ts', 'e2e/**/*.ts', 'bench/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport] },
  },
  {
    // tools and the contract of remotes demand a default export
    files: [
      '**/*.config.{ts,js}',
      '**/*.d.ts',
      '**/src/remote.ts',
      '**/*.vue',
      'e2e/support/start-*.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.spec.ts', '**/*-for-specs.ts', '**/testing/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      // a mock is empty on purpose, and `expect(object.method)` does not call it
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // vue-i18n 11 still has to be told what its next major will do by itself
      '@typescript-eslint/no-deprecated': 'off',
      // `expect.any(String)` and answers over the wire have no type
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
    },
  },
)
