// Loads transpiled files as CommonJS modules, with Zod 4 behind the name "zod", and asks their functions in bulk.
(function (compile, readZod) {
  const join = (from, specifier) => {
    const parts = from.split("/").slice(0, -1);
    for (const step of specifier.split("/")) {
      if (step === "..") parts.pop();
      else if (step !== ".") parts.push(step);
    }
    return parts.join("/");
  };

  const linker = (textOf) => {
    const modules = new Map();
    const load = (path) => {
      const known = modules.get(path);
      if (known !== undefined) return known.exports;
      const text = textOf(path);
      if (text === null || text === undefined) throw new Error("no module " + path);
      const module = { exports: {} };
      modules.set(path, module);
      compile(path, text)(module.exports, (specifier) => require(specifier, path), module);
      return module.exports;
    };
    const require = (specifier, from) => (specifier === "zod" ? zod() : load(join(from, specifier)));
    return load;
  };

  let zodModule;
  const zod = () => (zodModule ??= linker(readZod)("/zod/v4/index.cjs"));

  const parse = (schema) => (json) => {
    const result = schema.safeParse(JSON.parse(json));
    return JSON.stringify(
      result.success
        ? { accepted: JSON.stringify(result.data), issues: [] }
        : {
            accepted: null,
            issues: result.error.issues.map((issue) => ({
              path: issue.path.join("."),
              code: issue.code,
              message: issue.message,
            })),
          },
    );
  };

  const letter = (answer) => (answer === true ? "t" : answer === false ? "f" : answer === undefined ? "u" : "?");

  return {
    link: (files) => linker((path) => files[path.slice(1)]),
    require: (load, file) => load("/" + file),
    parse: (schema, jsons) => jsons.map(parse(schema)),
    /** One text for each function, with one letter for each list of arguments. */
    ask: (functions, cases) => {
      const lists = cases.map((json) => JSON.parse(json));
      return functions.map((f) => lists.map((list) => letter(f(...list))).join(""));
    },
  };
});
