// Asks the TypeScript compiler about files that exist only in memory. Runs inside the JVM: no Node, no disk.
// `read(path)` comes from Java and answers files of /lib (TypeScript's own) and /zod, or null.
(function (ts, read) {
  const options = {
    strict: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    erasableSyntaxOnly: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    noUnusedLocals: true,
    declaration: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    rootDir: "/src",
    types: [],
  };

  const libraries = new Map(); // parsed once for all checks
  let files = {};
  let previous;
  const sources = new Map(); // of the previous check, by path

  const textOf = (path) =>
    path.startsWith("/src/") ? (files[path.slice(5)] ?? null) : read(path);

  const parsed = (path) => {
    const library = libraries.get(path);
    if (library !== undefined) return library;
    const text = textOf(path);
    if (text === null) return undefined;
    if (!path.startsWith("/src/")) {
      const source = ts.createSourceFile(path, text, options.target);
      libraries.set(path, source);
      return source;
    }
    const known = sources.get(path);
    if (known !== undefined && known.text === text) return known;
    const source = ts.createSourceFile(path, text, options.target, true);
    sources.set(path, source);
    return source;
  };

  const join = (from, specifier) => {
    const parts = from.split("/").slice(0, -1);
    for (const step of specifier.split("/")) {
      if (step === "..") parts.pop();
      else if (step !== ".") parts.push(step);
    }
    return parts.join("/");
  };

  const resolve = (specifier, from) => {
    const target = specifier === "zod" ? "/zod/v4/index.js" : join(from, specifier);
    if (!target.endsWith(".js")) return undefined; // front ends need the explicit suffix
    const stem = target.slice(0, -3);
    for (const extension of [".ts", ".d.ts"]) {
      if (textOf(stem + extension) !== null) {
        return { resolvedFileName: stem + extension, extension, isExternalLibraryImport: stem.startsWith("/zod/") };
      }
    }
    return undefined;
  };

  const host = {
    getSourceFile: (path) => parsed(path),
    fileExists: (path) => textOf(path) !== null,
    readFile: (path) => textOf(path) ?? undefined,
    resolveModuleNameLiterals: (literals, from) =>
      literals.map((literal) => ({ resolvedModule: resolve(literal.text, from) })),
    getDefaultLibFileName: () => "/lib/lib.es2022.d.ts",
    getDefaultLibLocation: () => "/lib",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (path) => path,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => {},
  };

  const described = (diagnostic) => ({
    code: diagnostic.code,
    file: diagnostic.file === undefined ? "" : diagnostic.file.fileName.replace("/src/", ""),
    line:
      diagnostic.file === undefined
        ? 0
        : diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start).line + 1,
    message: ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"),
  });

  const check = (filesJson) => {
    files = JSON.parse(filesJson);
    const roots = Object.keys(files).map((name) => "/src/" + name);
    const program = ts.createProgram(roots, options, host, previous);
    previous = program;
    const found = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()];
    for (const root of roots) {
      const source = program.getSourceFile(root);
      found.push(
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
        ...program.getDeclarationDiagnostics(source),
      );
    }
    return JSON.stringify(found.map(described));
  };

  return { check };
});
