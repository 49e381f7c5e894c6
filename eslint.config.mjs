import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['**/dist', '**/node_modules', 'examples', '.cache'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Index access is checked by the compiler (noUncheckedIndexedAccess); `!` states an invariant the loop gives.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // vitest's `test` returns a promise-like that the runner awaits.
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
);
