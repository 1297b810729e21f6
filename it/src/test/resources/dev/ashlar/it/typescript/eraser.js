// Turns a TypeScript file into a CommonJS module by leaving out its types, which is all that erasable syntax needs.
// The compiler parses; nothing is printed again, so thousands of files are translated in seconds.
(function (ts) {
  const isErased = (node) =>
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    (ts.isImportDeclaration(node) && node.importClause?.isTypeOnly) ||
    (ts.isExportDeclaration(node) && node.isTypeOnly);

  /** The pieces of text to replace, as [from, to, replacement]; none of them overlap. */
  const edits = (source) => {
    const found = [];
    const cut = (from, to, replacement = "") => found.push([from, to, replacement]);
    const text = (node) => node.getText(source);

    const imported = (node) => {
      const from = `require(${text(node.moduleSpecifier)})`;
      const bindings = node.importClause.namedBindings;
      if (ts.isNamespaceImport(bindings)) return `const ${text(bindings.name)} = ${from};`;
      const values = bindings.elements.filter((element) => !element.isTypeOnly).map(text);
      return `const { ${values.join(", ")} } = ${from};`;
    };

    const exported = (node) => {
      const keyword = node.modifiers?.find((each) => each.kind === ts.SyntaxKind.ExportKeyword);
      if (keyword === undefined) return;
      const declaration = node.declarationList.declarations[0];
      cut(keyword.getStart(source), declaration.name.end, `const ${text(declaration.name)} = exports.${text(declaration.name)}`);
    };

    const visit = (node) => {
      if (isErased(node)) return cut(node.getStart(source), node.end);
      if (ts.isImportDeclaration(node)) return cut(node.getStart(source), node.end, imported(node));
      if (ts.isVariableStatement(node)) exported(node);
      if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) {
        cut(node.expression.end, node.end);
        return visit(node.expression);
      }
      if (ts.isParameter(node) && node.type !== undefined) cut(node.name.end, node.type.end);
      if (ts.isArrowFunction(node)) {
        if (node.typeParameters !== undefined) cut(node.typeParameters.pos - 1, node.typeParameters.end + 1);
        if (node.type !== undefined) cut(node.type.pos - 1, node.type.end);
      }
      if (ts.isCallExpression(node) && node.typeArguments !== undefined) {
        cut(node.typeArguments.pos - 1, node.typeArguments.end + 1);
      }
      if (!ts.isTypeNode(node) && !ts.isTypeParameterDeclaration(node)) ts.forEachChild(node, visit);
      return undefined;
    };

    source.statements.forEach(visit);
    return found.sort((a, b) => a[0] - b[0]);
  };

  return (name, text) => {
    const source = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    let script = "";
    let done = 0;
    for (const [from, to, replacement] of edits(source)) {
      script += text.slice(done, from) + replacement;
      done = to;
    }
    return script + text.slice(done);
  };
});
