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

  const answers = (functions, cases, answer) => {
    const parsed = cases.map((json) => JSON.parse(json));
    return functions.map((f) => parsed.map((facts) => letter(answer(f, facts))).join(""));
  };

  const parameters = (f) =>
    /^\(([^)]*)\)/
      .exec(f.toString())[1]
      .split(",")
      .map((name) => name.trim().replace("_", ""))
      .filter((name) => name !== "");

  const and = (a, b) => (a === false || b === false ? false : a === undefined || b === undefined ? undefined : true);

  /** A change that only one row decides about must be allowed before and after it. */
  const named = (names) => (f, facts) => {
    const by = (row) => f(...names.get(f).map((name) => (name === "row" ? row : facts[name])));
    const both = facts.changed !== null && !names.get(f).includes("changed");
    return both ? and(by(facts.row), by(facts.changed)) : by(facts.row);
  };

  const never = () => false;

  return {
    link: (files) => linker((path) => files[path.slice(1)]),
    require: (load, file) => load("/" + file),
    parse: (schema, jsons) => jsons.map(parse(schema)),
    /** One text for each function, with one letter for each list of arguments. */
    ask: (functions, cases) => answers(functions, cases, (f, list) => f(...list)),
    /** The same for objects of arguments; a function that is not there answers no. */
    askByName: (functions, cases) => {
      const present = functions.map((f) => f ?? never);
      return answers(present, cases, named(new Map(present.map((f) => [f, parameters(f)]))));
    },
  };
});
