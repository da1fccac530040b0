/**
 * The import rule: a star. Every package imports `data` and no other, and data imports none of them; `ui` takes only what runs
 * in a browser. `npm run check:imports` enforces it, and e2e/import-rule.test.ts proves that it can fail.
 */
const packages = ['indexer', 'search-api', 'ui', 'bench', 'e2e'];

export default {
  forbidden: [
    ...packages.map((name) => ({
      name: `${name}-imports-only-data`,
      severity: 'error',
      comment: 'Packages know each other through data alone, or as processes.',
      from: { path: `^${name}/` },
      to: { path: `^(?:${packages.filter((other) => other !== name).join('|')})/` },
    })),
    {
      name: 'data-imports-no-package',
      severity: 'error',
      from: { path: '^data/' },
      to: { path: `^(?:${packages.join('|')})/` },
    },
    {
      name: 'ui-imports-browser-safe-data',
      severity: 'error',
      comment:
        'The UI is bundled: only text, article (but for ids, which need node:crypto) and contract run in a browser.',
      from: { path: '^ui/' },
      to: { path: '^data/', pathNot: '^data/(?:src|dist/src)/(?:text|article|contract)/(?!article-id)' },
    },
    {
      name: 'browser-safe-data-stays-so',
      severity: 'error',
      from: { path: '^data/src/(?:text|contract)/|^data/src/article/(?!article-id)', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^data/src/(?:text|article|contract)/|node_modules/zod/' },
    },
    {
      name: 'ui-features-do-not-know-the-app',
      severity: 'error',
      comment: 'shared <- features <- app',
      from: { path: '^ui/src/features/' },
      to: { path: '^ui/src/app/' },
    },
    {
      name: 'ui-shared-knows-no-feature',
      severity: 'error',
      from: { path: '^ui/src/shared/' },
      to: { path: '^ui/src/(?:app|features)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'A path that cannot be resolved would slip through the other rules.',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\.css$|^vite/client$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:dist|node_modules/(?!@tra-cuu))/|^ui/index\\.html$' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
    },
  },
};
