// @ts-check
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * Which package may import which; what is not named here is refused.
 * @type {Record<string, { may: string[] }>}
 */
const packages = {
  cms: { may: ['@loa/shared-types'] },
  'shared-types': { may: [] },
  site: { may: ['@loa/shared-types'] },
  scripts: { may: ['@loa/shared-types', '@loa/site'] },
  tests: { may: ['@loa/shared-types', '@loa/site', '@loa/scripts'] },
};

/**
 * @param {string} name a folder of the workspace
 * @param {{ may: string[] }} rule
 * @returns {import('eslint').Linter.Config}
 */
function boundary(name, { may }) {
  const refused = Object.keys(packages)
    .map((other) => `@loa/${other}`)
    .filter((other) => !may.includes(other));
  return {
    files: [`${name}/**/*.{ts,tsx,js,mjs,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...refused.map((other) => ({
              regex: `^${other}(/|$)`,
              message: `${name} may import ${may.join(', ') || 'no other package'} only.`,
            })),
            {
              regex: `^(\\.\\./)+(${Object.keys(packages)
                .filter((other) => other !== name)
                .join('|')})/`,
              message: 'Import another package by its name: its exports are its public entry.',
            },
          ],
        },
      ],
    },
  };
}

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/dist/',
    '**/build/',
    '**/.astro/',
    '**/.strapi/',
    '**/.cache/',
    '**/.tmp/',
    '.data/',
  ]),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          'tsconfig.json',
          '{site,scripts,shared-types,tests}/tsconfig.json',
          'cms/tsconfig.check.json',
          'cms/src/admin/tsconfig.json',
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // An expression that returns nothing reads well as the body of an arrow: `() => stop()`.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A method that keeps a promise's signature may have nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  ...astro.configs.recommended,
  // The few lines of a component's own script are linted without types; what they call is a module that has them.
  { files: ['**/*.astro/*.ts'], extends: [tseslint.configs.disableTypeChecked] },
  {
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Export by name: a barrel hides where a thing lives.' },
        { selector: 'ExportDefaultDeclaration[declaration.type=/Declaration$/]', message: 'Export by name.' },
      ],
      eqeqeq: 'error',
    },
  },
  { files: ['cms/**', '*.config.{js,ts}', '**/*.config.{js,ts,mjs}'], rules: { 'no-restricted-syntax': 'off' } },
  Object.entries(packages).map(([name, rule]) => boundary(name, rule)),
);
